package lib

var jujuRatelimit = Package{Path: "github.com/juju/ratelimit", Funcs: []Func{
	// func (tb *Bucket) TakeAvailable(count int64) int64
	{Name: "Bucket.TakeAvailable", Limit: Limit{Of: Result(0), Kind: SomeIsValid}},
}}
