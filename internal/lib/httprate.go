package lib

var httprate = Package{Path: "github.com/go-chi/httprate", Funcs: []Func{
	// func Limit(requestLimit int, windowLength time.Duration, options ...Option) func(next http.Handler) http.Handler
	{Name: "Limit", Limits: true},
	// func LimitAll(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitAll", Limits: true},
	// func LimitBy(requestLimit int, windowLength time.Duration, keyFn KeyFunc, options ...Option) func(next http.Handler) http.Handler
	{Name: "LimitBy", Limits: true},
	// func LimitByIP(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitByIP", Limits: true},
	// func LimitByRealIP(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitByRealIP", Limits: true},
	// func (l *RateLimiter) Handler(next http.Handler) http.Handler
	{Name: "RateLimiter.Handler", Limits: true},
	// func (l *RateLimiter) OnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.OnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
	// func (l *RateLimiter) RespondOnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.RespondOnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
}}
