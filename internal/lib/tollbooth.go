package lib

var tollbooth6 = Package{Path: "github.com/didip/tollbooth", Majors: []int{6}, Funcs: []Func{
	// func LimitByKeys(lmt *limiter.Limiter, keys []string) *errors.HTTPError
	{Name: "LimitByKeys", Limit: Limit{Of: Result(0), Kind: NilIsValid, Key: Arg(1)}},
	// func LimitByRequest(lmt *limiter.Limiter, w http.ResponseWriter, r *http.Request) *errors.HTTPError
	{Name: "LimitByRequest", Limit: Limit{Of: Result(0), Kind: NilIsValid, Key: Arg(2)}},
	// func LimitFuncHandler(lmt *limiter.Limiter, nextFunc func(http.ResponseWriter, *http.Request)) http.Handler
	{Name: "LimitFuncHandler", Limits: ByUnknown},
	// func LimitHandler(lmt *limiter.Limiter, next http.Handler) http.Handler
	{Name: "LimitHandler", Limits: ByUnknown},
}}

var tollbooth7 = Package{Path: "github.com/didip/tollbooth", Majors: []int{7}, Funcs: []Func{
	// func LimitByKeys(lmt *limiter.Limiter, keys []string) *errors.HTTPError
	{Name: "LimitByKeys", Limit: Limit{Of: Result(0), Kind: NilIsValid, Key: Arg(1)}},
	// func LimitByKeysAndReturn(lmt *limiter.Limiter, keys []string) (*errors.HTTPError, int)
	{Name: "LimitByKeysAndReturn", Limit: Limit{Of: Result(0), Kind: NilIsValid, Key: Arg(1)}},
	// func LimitByRequest(lmt *limiter.Limiter, w http.ResponseWriter, r *http.Request) *errors.HTTPError
	{Name: "LimitByRequest", Limit: Limit{Of: Result(0), Kind: NilIsValid, Key: Arg(2)}},
	// func LimitFuncHandler(lmt *limiter.Limiter, nextFunc func(http.ResponseWriter, *http.Request)) http.Handler
	{Name: "LimitFuncHandler", Limits: ByUnknown},
	// func LimitHandler(lmt *limiter.Limiter, next http.Handler) http.Handler
	{Name: "LimitHandler", Limits: ByUnknown},
}}

var tollboothLimiter = Package{Path: "github.com/didip/tollbooth/limiter", Majors: []int{6, 7}, Funcs: []Func{
	// func (l *Limiter) LimitReached(key string) bool
	{Name: "Limiter.LimitReached", Limit: Limit{Of: Result(0), Kind: FalseIsValid, Key: Arg(0)}},
}}

var tollboothGin = Package{Path: "github.com/didip/tollbooth_gin", Funcs: []Func{
	// func LimitHandler(lmt *limiter.Limiter) gin.HandlerFunc
	{Name: "LimitHandler", Limits: ByUnknown},
}}
