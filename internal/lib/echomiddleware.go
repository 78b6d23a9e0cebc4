package lib

var echo4Middleware = Package{Path: "github.com/labstack/echo/middleware", Majors: []int{4}, Funcs: []Func{
	// func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
	{Name: "BasicAuth", Authenticates: true},
	// func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
	{Name: "BasicAuthWithConfig", Authenticates: true},
	// func BodyLimit(limit string) echo.MiddlewareFunc
	{Name: "BodyLimit", Bounds: true},
	// func BodyLimitWithConfig(config BodyLimitConfig) echo.MiddlewareFunc
	{Name: "BodyLimitWithConfig", Bounds: true},
	// func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc
	{Name: "KeyAuth", Authenticates: true},
	// func KeyAuthWithConfig(config KeyAuthConfig) echo.MiddlewareFunc
	{Name: "KeyAuthWithConfig", Authenticates: true},
	// func RateLimiter(store RateLimiterStore) echo.MiddlewareFunc
	{Name: "RateLimiter", Limits: ByClientIP},
	// func (store *RateLimiterMemoryStore) Allow(identifier string) (bool, error)
	{Name: "RateLimiterMemoryStore.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(0)}},
	// Allow(identifier string) (bool, error)
	{Name: "RateLimiterStore.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(0)}},
	// func RateLimiterWithConfig(config RateLimiterConfig) echo.MiddlewareFunc
	{Name: "RateLimiterWithConfig", Limits: ByClientIP, KeyFunc: Arg(0)},
}, Fields: []Field{
	// func(c echo.Context) bool
	{Type: "BasicAuthConfig", Name: "Skipper", Skips: true},
	{Type: "KeyAuthConfig", Name: "ContinueOnIgnoredError", Lenient: true},
	{Type: "KeyAuthConfig", Name: "KeyLookup", Lookup: true},
	// func(c echo.Context) bool
	{Type: "KeyAuthConfig", Name: "Skipper", Skips: true},
	// func(c echo.Context) bool
	{Type: "RateLimiterConfig", Name: "Skipper", Skips: true},
}, Types: []Type{
	// func(string, string, echo.Context) (bool, error)
	{Name: "BasicAuthValidator", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}, {}}},
	// func(auth string, c echo.Context) (bool, error)
	{Name: "KeyAuthValidator", Params: []Param{{Kind: Header, Name: "Authorization"}, {}}},
}}

var echo5Middleware = Package{Path: "github.com/labstack/echo/middleware", Majors: []int{5}, Funcs: []Func{
	// func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
	{Name: "BasicAuth", Authenticates: true},
	// func (config BasicAuthConfig) ToMiddleware() (echo.MiddlewareFunc, error)
	{Name: "BasicAuthConfig.ToMiddleware", Authenticates: true},
	// func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
	{Name: "BasicAuthWithConfig", Authenticates: true},
	// func BodyLimit(limitBytes int64) echo.MiddlewareFunc
	{Name: "BodyLimit", Bounds: true},
	// func BodyLimitWithConfig(config BodyLimitConfig) echo.MiddlewareFunc
	{Name: "BodyLimitWithConfig", Bounds: true},
	// func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc
	{Name: "KeyAuth", Authenticates: true},
	// func (config KeyAuthConfig) ToMiddleware() (echo.MiddlewareFunc, error)
	{Name: "KeyAuthConfig.ToMiddleware", Authenticates: true},
	// func KeyAuthWithConfig(config KeyAuthConfig) echo.MiddlewareFunc
	{Name: "KeyAuthWithConfig", Authenticates: true},
	// func RateLimiter(store RateLimiterStore) echo.MiddlewareFunc
	{Name: "RateLimiter", Limits: ByClientIP},
	// func (config RateLimiterConfig) ToMiddleware() (echo.MiddlewareFunc, error)
	{Name: "RateLimiterConfig.ToMiddleware", Limits: ByUnknown},
	// func (store *RateLimiterMemoryStore) Allow(identifier string) (bool, error)
	{Name: "RateLimiterMemoryStore.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(0)}},
	// func (store *RateLimiterMemoryStore) AllowContext(c *echo.Context, identifier string) (bool, error)
	{Name: "RateLimiterMemoryStore.AllowContext", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(1)}},
	// Allow(identifier string) (bool, error)
	{Name: "RateLimiterStore.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(0)}},
	// AllowContext(c *echo.Context, identifier string) (bool, error)
	{Name: "RateLimiterStoreContext.AllowContext", Limit: Limit{Of: Result(0), Kind: TrueIsValid, Key: Arg(1)}},
	// func RateLimiterWithConfig(config RateLimiterConfig) echo.MiddlewareFunc
	{Name: "RateLimiterWithConfig", Limits: ByClientIP, KeyFunc: Arg(0)},
}, Fields: []Field{
	// func(c *echo.Context) bool
	{Type: "BasicAuthConfig", Name: "Skipper", Skips: true},
	{Type: "KeyAuthConfig", Name: "ContinueOnIgnoredError", Lenient: true},
	{Type: "KeyAuthConfig", Name: "KeyLookup", Lookup: true},
	// func(c *echo.Context) bool
	{Type: "KeyAuthConfig", Name: "Skipper", Skips: true},
	// func(c *echo.Context) bool
	{Type: "RateLimiterConfig", Name: "Skipper", Skips: true},
}, Types: []Type{
	// func(c *echo.Context, user string, password string) (bool, error)
	{Name: "BasicAuthValidator", Params: []Param{{}, {Kind: BasicUser}, {Kind: BasicPassword}}},
	// func(c *echo.Context, key string, source ExtractorSource) (bool, error)
	{Name: "KeyAuthValidator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}, {}}},
}}
