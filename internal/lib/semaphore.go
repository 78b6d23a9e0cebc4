package lib

var semaphore = Package{Path: "golang.org/x/sync/semaphore", Funcs: []Func{
	// func (s *Weighted) TryAcquire(n int64) bool
	{Name: "Weighted.TryAcquire", Limit: Limit{Of: Result(0), Kind: TrueIsValid, InFlight: true}},
}}
