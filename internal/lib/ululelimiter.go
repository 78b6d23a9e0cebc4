package lib

var ululeLimiter = Package{Path: "github.com/ulule/limiter", Majors: []int{3}, Funcs: []Func{
	// func (limiter *Limiter) Get(ctx context.Context, key string) (Context, error)
	{Name: "Limiter.Get", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Field: "Reached", Key: Arg(1)}},
	// func (limiter *Limiter) Increment(ctx context.Context, key string, count int64) (Context, error)
	{Name: "Limiter.Increment", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Field: "Reached", Key: Arg(1)}},
	// Get(ctx context.Context, key string, rate Rate) (Context, error)
	{Name: "Store.Get", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Field: "Reached", Key: Arg(1)}},
	// Increment(ctx context.Context, key string, count int64, rate Rate) (Context, error)
	{Name: "Store.Increment", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Field: "Reached", Key: Arg(1)}},
}}
