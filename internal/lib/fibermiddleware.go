package lib

var fiber2BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{2}, Funcs: []Func{
	// func New(config Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(string, string) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}}},
	// func(c *fiber.Ctx) bool
	{Type: "Config", Name: "Next", Skips: true},
	// func(c *fiber.Ctx) error
	{Type: "Config", Name: "Unauthorized", Lenient: true},
}}

var fiber3BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{3}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(string, string, fiber.Ctx) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}, {}}},
	// func(c fiber.Ctx) bool
	{Type: "Config", Name: "Next", Skips: true},
	// func(c fiber.Ctx) error
	{Type: "Config", Name: "Unauthorized", Lenient: true},
}}

var fiber2KeyAuth = Package{Path: "github.com/gofiber/fiber/middleware/keyauth", Majors: []int{2}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(c *fiber.Ctx, err error) error
	{Type: "Config", Name: "ErrorHandler", Lenient: true},
	{Type: "Config", Name: "KeyLookup", Lookup: true},
	// func(c *fiber.Ctx) bool
	{Type: "Config", Name: "Next", Skips: true},
	// func(*fiber.Ctx, string) (bool, error)
	{Type: "Config", Name: "Validator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}}},
}}

var fiber3KeyAuth = Package{Path: "github.com/gofiber/fiber/middleware/keyauth", Majors: []int{3}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(c fiber.Ctx, err error) error
	{Type: "Config", Name: "ErrorHandler", Lenient: true},
	{Type: "Config", Name: "Extractor", Lookup: true},
	// func(c fiber.Ctx) bool
	{Type: "Config", Name: "Next", Skips: true},
	// func(fiber.Ctx, string) (bool, error)
	{Type: "Config", Name: "Validator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}}},
}}

var fiber3Extractors = Package{Path: "github.com/gofiber/fiber/extractors", Majors: []int{3}, Funcs: []Func{
	// func Chain(extractors ...Extractor) Extractor
	{Name: "Chain", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func FromAuthHeader(authScheme string) Extractor
	{Name: "FromAuthHeader", Sources: []Source{{Kind: Header, To: Result(0), Name: "Authorization"}}},
	// func FromCookie(key string) Extractor
	{Name: "FromCookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func FromForm(param string) Extractor
	{Name: "FromForm", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func FromHeader(header string) Extractor
	{Name: "FromHeader", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func FromParam(param string) Extractor
	{Name: "FromParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func FromQuery(param string) Extractor
	{Name: "FromQuery", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
}}

var fiberLimiter = Package{Path: "github.com/gofiber/fiber/middleware/limiter", Majors: []int{2, 3}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Limits: ByClientIP, KeyFunc: Arg(0)},
}, Fields: []Field{
	// func(c *fiber.Ctx) bool in version 2, func(c fiber.Ctx) bool in version 3
	{Type: "Config", Name: "Next", Skips: true},
}}
