package lib

var fiber2 = Package{Path: "github.com/gofiber/fiber", Majors: []int{2}, Funcs: []Func{
	// func (c *Ctx) AllParams() map[string]string
	{Name: "Ctx.AllParams", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func (c *Ctx) Body() []byte
	{Name: "Ctx.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (c *Ctx) BodyParser(out interface{}) error
	{Name: "Ctx.BodyParser", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (c *Ctx) BodyRaw() []byte
	{Name: "Ctx.BodyRaw", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (c *Ctx) CookieParser(out interface{}) error
	{Name: "Ctx.CookieParser", Sources: []Source{{Kind: Cookie, To: Arg(0)}}},
	// func (c *Ctx) Cookies(key string, defaultValue ...string) string
	{Name: "Ctx.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) FormFile(key string) (*multipart.FileHeader, error)
	{Name: "Ctx.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) FormValue(key string, defaultValue ...string) string
	{Name: "Ctx.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) Get(key string, defaultValue ...string) string
	{Name: "Ctx.Get", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) GetReqHeaders() map[string][]string
	{Name: "Ctx.GetReqHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (c *Ctx) GetRespHeader(key string, defaultValue ...string) string
	{Name: "Ctx.GetRespHeader", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) GetRespHeaders() map[string][]string
	{Name: "Ctx.GetRespHeaders", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (c *Ctx) Locals(key interface{}, value ...interface{}) interface{}
	{
		Name: "Ctx.Locals",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// func (c *Ctx) MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (c *Ctx) Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) ParamsParser(out interface{}) error
	{Name: "Ctx.ParamsParser", Sources: []Source{{Kind: PathParam, To: Arg(0)}}},
	// func (c *Ctx) Queries() map[string]string
	{Name: "Ctx.Queries", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (c *Ctx) Query(key string, defaultValue ...string) string
	{Name: "Ctx.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) QueryParser(out interface{}) error
	{Name: "Ctx.QueryParser", Sources: []Source{{Kind: Query, To: Arg(0)}}},
	// func (c *Ctx) ReqHeaderParser(out interface{}) error
	{Name: "Ctx.ReqHeaderParser", Sources: []Source{{Kind: Header, To: Arg(0)}}},
}}

var fiber3 = Package{Path: "github.com/gofiber/fiber", Majors: []int{3}, Funcs: []Func{
	// func (b *Bind) All(out any) error
	{
		Name: "Bind.All",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: Header, To: Arg(0)},
			{Kind: Cookie, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// func (b *Bind) Body(out any) error
	{Name: "Bind.Body", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) CBOR(out any) error
	{Name: "Bind.CBOR", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) Cookie(out any) error
	{Name: "Bind.Cookie", Sources: []Source{{Kind: Cookie, To: Arg(0)}}},
	// func (b *Bind) Form(out any) error
	{Name: "Bind.Form", Sources: []Source{{Kind: PostFormValue, To: Arg(0)}}},
	// func (b *Bind) Header(out any) error
	{Name: "Bind.Header", Sources: []Source{{Kind: Header, To: Arg(0)}}},
	// func (b *Bind) JSON(out any) error
	{Name: "Bind.JSON", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) MsgPack(out any) error
	{Name: "Bind.MsgPack", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) Query(out any) error
	{Name: "Bind.Query", Sources: []Source{{Kind: Query, To: Arg(0)}}},
	// func (b *Bind) RespHeader(out any) error
	{Name: "Bind.RespHeader", Sources: []Source{{Kind: Response, To: Arg(0)}}},
	// func (b *Bind) URI(out any) error
	{Name: "Bind.URI", Sources: []Source{{Kind: PathParam, To: Arg(0)}}},
	// func (b *Bind) XML(out any) error
	{Name: "Bind.XML", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// Body() []byte
	{Name: "Ctx.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// BodyRaw() []byte
	{Name: "Ctx.BodyRaw", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// Cookies(key string, defaultValue ...string) string
	{Name: "Ctx.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// FormFile(key string) (*multipart.FileHeader, error)
	{Name: "Ctx.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// FormValue(key string, defaultValue ...string) string
	{Name: "Ctx.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// Get(key string, defaultValue ...string) string
	{Name: "Ctx.Get", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// GetHeaders() map[string][]string
	{Name: "Ctx.GetHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// GetReqHeaders() map[string][]string
	{Name: "Ctx.GetReqHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// GetRespHeader(key string, defaultValue ...string) string
	{Name: "Ctx.GetRespHeader", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// GetRespHeaders() map[string][]string
	{Name: "Ctx.GetRespHeaders", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// Locals(key any, value ...any) any
	{
		Name: "Ctx.Locals",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// Queries() map[string]string
	{Name: "Ctx.Queries", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// Query(key string, defaultValue ...string) string
	{Name: "Ctx.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// Req() Req
	{Name: "Ctx.Req", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// Value(key any) any
	{Name: "Ctx.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func GetReqHeader[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "GetReqHeader", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(1)}}},
	// func Locals[V any](c Ctx, key any, value ...V) V
	{
		Name: "Locals",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Named: Arg(1)},
			{From: Arg(2), To: Arg(0), Named: Arg(1)},
		},
	},
	// func Params[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func Query[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// Body() []byte
	{Name: "Req.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// BodyRaw() []byte
	{Name: "Req.BodyRaw", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// Cookies(key string, defaultValue ...string) string
	{Name: "Req.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// FormFile(key string) (*multipart.FileHeader, error)
	{Name: "Req.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// FormValue(key string, defaultValue ...string) string
	{Name: "Req.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// Get(key string, defaultValue ...string) string
	{Name: "Req.Get", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// GetHeaders() map[string][]string
	{Name: "Req.GetHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// Locals(key any, value ...any) any
	{
		Name: "Req.Locals",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// MultipartForm() (*multipart.Form, error)
	{Name: "Req.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Params(key string, defaultValue ...string) string
	{Name: "Req.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// Queries() map[string]string
	{Name: "Req.Queries", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// Query(key string, defaultValue ...string) string
	{Name: "Req.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// Get(key string, defaultValue ...string) string
	{Name: "Res.Get", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// GetHeaders() map[string][]string
	{Name: "Res.GetHeaders", Sources: []Source{{Kind: Response, To: Result(0)}}},
}}

var fiber2BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{2}, Fields: []Field{
	// func(string, string) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}}},
}}

var fiber3BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{3}, Fields: []Field{
	// func(string, string, fiber.Ctx) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}, {}}},
}}

var fiberKeyAuth = Package{Path: "github.com/gofiber/fiber/middleware/keyauth", Majors: []int{2, 3}, Fields: []Field{
	// func(*fiber.Ctx, string) (bool, error)
	{Type: "Config", Name: "Validator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}}},
}}
