package lib

var httprate = Package{Path: "github.com/go-chi/httprate", Funcs: []Func{
	// func KeyByEndpoint(r *http.Request) (string, error)
	{Name: "KeyByEndpoint", Keys: ByAll},
	// func KeyByIP(r *http.Request) (string, error)
	{Name: "KeyByIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func KeyByRealIP(r *http.Request) (string, error)
	{Name: "KeyByRealIP", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
	// func Limit(requestLimit int, windowLength time.Duration, options ...Option) func(next http.Handler) http.Handler
	{Name: "Limit", Limits: ByAll, KeyFunc: Arg(2)},
	// func LimitAll(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitAll", Limits: ByAll},
	// func LimitBy(requestLimit int, windowLength time.Duration, keyFn KeyFunc, options ...Option) func(next http.Handler) http.Handler
	{Name: "LimitBy", Limits: ByUnknown, KeyFunc: Arg(2)},
	// func LimitByIP(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitByIP", Limits: ByPeer},
	// func LimitByRealIP(requestLimit int, windowLength time.Duration) func(next http.Handler) http.Handler
	{Name: "LimitByRealIP", Limits: ByForwarded},
	// func (l *RateLimiter) Handler(next http.Handler) http.Handler
	{Name: "RateLimiter.Handler", Limits: ByUnknown},
	// func (l *RateLimiter) OnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.OnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
	// func (l *RateLimiter) RespondOnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.RespondOnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
	// func WithKeyByIP() Option
	{Name: "WithKeyByIP", Keys: ByPeer},
	// func WithKeyByRealIP() Option
	{Name: "WithKeyByRealIP", Keys: ByForwarded},
}}
