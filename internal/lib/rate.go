package lib

var rate = Package{Path: "golang.org/x/time/rate", Funcs: []Func{
	// func (lim *Limiter) Allow() bool
	{Name: "Limiter.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *Limiter) AllowN(t time.Time, n int) bool
	{Name: "Limiter.AllowN", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
}}
