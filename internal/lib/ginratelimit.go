package lib

var ginRateLimit = Package{Path: "github.com/JGLTechnologies/gin-rate-limit", Funcs: []Func{
	// func RateLimiter(s Store, options *Options) gin.HandlerFunc
	{Name: "RateLimiter", Limits: ByClientIP, KeyFunc: Arg(1)},
}}
