package lib

var slidingwindow = Package{Path: "github.com/RussellLuo/slidingwindow", Funcs: []Func{
	// func (lim *Limiter) Allow() bool
	{Name: "Limiter.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *Limiter) AllowN(now time.Time, n int64) bool
	{Name: "Limiter.AllowN", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
}}
