package lib

var throttled1 = Package{Path: "github.com/throttled/throttled", Majors: []int{1}, Funcs: []Func{
	// func (g *GCRARateLimiter) RateLimit(key string, quantity int) (bool, RateLimitResult, error)
	{Name: "GCRARateLimiter.RateLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(0)}},
	// func (t *HTTPRateLimiter) RateLimit(h http.Handler) http.Handler
	{Name: "HTTPRateLimiter.RateLimit", Limits: ByUnknown},
	// RateLimit(key string, quantity int) (bool, RateLimitResult, error)
	{Name: "RateLimiter.RateLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(0)}},
}}

var throttled2 = Package{Path: "github.com/throttled/throttled", Majors: []int{2}, Funcs: []Func{
	// func (g *GCRARateLimiterCtx) RateLimit(key string, quantity int) (bool, RateLimitResult, error)
	{Name: "GCRARateLimiterCtx.RateLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(0)}},
	// func (g *GCRARateLimiterCtx) RateLimitCtx(ctx context.Context, key string, quantity int) (bool, RateLimitResult, error)
	{Name: "GCRARateLimiterCtx.RateLimitCtx", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(1)}},
	// func (t *HTTPRateLimiter) RateLimit(h http.Handler) http.Handler
	{Name: "HTTPRateLimiter.RateLimit", Limits: ByUnknown},
	// func (t *HTTPRateLimiterCtx) RateLimit(h http.Handler) http.Handler
	{Name: "HTTPRateLimiterCtx.RateLimit", Limits: ByUnknown},
	// RateLimit(key string, quantity int) (bool, RateLimitResult, error)
	{Name: "RateLimiter.RateLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(0)}},
	// RateLimitCtx(ctx context.Context, key string, quantity int) (bool, RateLimitResult, error)
	{Name: "RateLimiterCtx.RateLimitCtx", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(1)}},
}}
