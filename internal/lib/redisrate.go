package lib

var redisRate = Package{Path: "github.com/go-redis/redis_rate", Majors: []int{9, 10}, Funcs: []Func{
	// func (l Limiter) Allow(ctx context.Context, key string, limit Limit) (*Result, error)
	{Name: "Limiter.Allow", Limit: Limit{Of: Result(0), Kind: SomeIsValid, Field: "Allowed", Key: Arg(1)}},
	// func (l Limiter) AllowAtMost(ctx context.Context, key string, limit Limit, n int) (*Result, error)
	{Name: "Limiter.AllowAtMost", Limit: Limit{Of: Result(0), Kind: SomeIsValid, Field: "Allowed", Key: Arg(1)}},
	// func (l Limiter) AllowN(ctx context.Context, key string, limit Limit, n int) (*Result, error)
	{Name: "Limiter.AllowN", Limit: Limit{Of: Result(0), Kind: SomeIsValid, Field: "Allowed", Key: Arg(1)}},
}}
