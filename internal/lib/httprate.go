package lib

var httprate = Package{Path: "github.com/go-chi/httprate", Funcs: []Func{
	// func (l *RateLimiter) OnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.OnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
	// func (l *RateLimiter) RespondOnLimit(w http.ResponseWriter, r *http.Request, key string) bool
	{Name: "RateLimiter.RespondOnLimit", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(2)}},
}}
