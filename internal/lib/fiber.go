package lib

var fiber2 = Package{Path: "github.com/gofiber/fiber", Majors: []int{2}, Funcs: []Func{
	// func (app *App) Add(method, path string, handlers ...Handler) Router
	{Name: "App.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (app *App) All(path string, handlers ...Handler) Router
	{Name: "App.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Connect(path string, handlers ...Handler) Router
	{Name: "App.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Delete(path string, handlers ...Handler) Router
	{Name: "App.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Get(path string, handlers ...Handler) Router
	{Name: "App.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Group(prefix string, handlers ...Handler) Router
	{Name: "App.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// func (app *App) Head(path string, handlers ...Handler) Router
	{Name: "App.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Mount(prefix string, subApp *App) Router
	{Name: "App.Mount", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Name(name string) Router
	{Name: "App.Name", Router: Router{Group: true}},
	// func (app *App) Options(path string, handlers ...Handler) Router
	{Name: "App.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Patch(path string, handlers ...Handler) Router
	{Name: "App.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Post(path string, handlers ...Handler) Router
	{Name: "App.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Put(path string, handlers ...Handler) Router
	{Name: "App.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "App.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// func (app *App) Trace(path string, handlers ...Handler) Router
	{Name: "App.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (app *App) Use(args ...interface{}) Router
	{Name: "App.Use", Router: Router{Middlewares: Arg(0)}},
	// func (c *Ctx) AllParams() map[string]string
	{Name: "Ctx.AllParams", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func (c *Ctx) Append(field string, values ...string)
	{Name: "Ctx.Append", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (c *Ctx) Body() []byte
	{Name: "Ctx.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (c *Ctx) BodyParser(out interface{}) error
	{
		Name:    "Ctx.BodyParser",
		Sources: []Source{{Kind: Body, To: Arg(0)}, {Kind: PostFormValue, To: Arg(0), Tag: "form"}},
	},
	// func (c *Ctx) BodyRaw() []byte
	{Name: "Ctx.BodyRaw", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (c *Ctx) Cookie(cookie *Cookie)
	{Name: "Ctx.Cookie", Answers: true},
	// func (c *Ctx) CookieParser(out interface{}) error
	{Name: "Ctx.CookieParser", Sources: []Source{{Kind: Cookie, To: Arg(0), Tag: "cookie"}}},
	// func (c *Ctx) Cookies(key string, defaultValue ...string) string
	{Name: "Ctx.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) FormFile(key string) (*multipart.FileHeader, error)
	{Name: "Ctx.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) FormValue(key string, defaultValue ...string) string
	{Name: "Ctx.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) Format(body interface{}) error
	{Name: "Ctx.Format", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) Get(key string, defaultValue ...string) string
	{Name: "Ctx.Get", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) GetReqHeaders() map[string][]string
	{Name: "Ctx.GetReqHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (c *Ctx) GetRespHeader(key string, defaultValue ...string) string
	{Name: "Ctx.GetRespHeader", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) GetRespHeaders() map[string][]string
	{Name: "Ctx.GetRespHeaders", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (c *Ctx) IP() string
	{Name: "Ctx.IP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func (c *Ctx) JSON(data interface{}, ctype ...string) error
	{Name: "Ctx.JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) JSONP(data interface{}, callback ...string) error
	{Name: "Ctx.JSONP", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) Locals(key interface{}, value ...interface{}) interface{}
	{
		Name: "Ctx.Locals",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// func (c *Ctx) Location(path string)
	{Name: "Ctx.Location", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (c *Ctx) MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (c *Ctx) Next() error
	{Name: "Ctx.Next", Next: true},
	// func (c *Ctx) Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) ParamsParser(out interface{}) error
	{Name: "Ctx.ParamsParser", Sources: []Source{{Kind: PathParam, To: Arg(0), Tag: "params"}}},
	// func (c *Ctx) Queries() map[string]string
	{Name: "Ctx.Queries", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (c *Ctx) Query(key string, defaultValue ...string) string
	{Name: "Ctx.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) QueryParser(out interface{}) error
	{Name: "Ctx.QueryParser", Sources: []Source{{Kind: Query, To: Arg(0), Tag: "query"}}},
	// func (c *Ctx) Redirect(location string, status ...int) error
	{Name: "Ctx.Redirect", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (c *Ctx) Render(name string, bind interface{}, layouts ...string) error
	{Name: "Ctx.Render", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (c *Ctx) ReqHeaderParser(out interface{}) error
	{Name: "Ctx.ReqHeaderParser", Sources: []Source{{Kind: Header, To: Arg(0), Tag: "reqHeader"}}},
	// func (c *Ctx) Send(body []byte) error
	{Name: "Ctx.Send", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) SendStatus(status int) error
	{Name: "Ctx.SendStatus", Answers: true, Status: Arg(0)},
	// func (c *Ctx) SendStream(stream io.Reader, size ...int) error
	{Name: "Ctx.SendStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) SendString(body string) error
	{Name: "Ctx.SendString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) Set(key, val string)
	{Name: "Ctx.Set", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (c *Ctx) Status(status int) *Ctx
	{Name: "Ctx.Status", Flows: []Flow{{From: Receiver, To: Result(0)}}, Answers: true, Status: Arg(0)},
	// func (c *Ctx) Write(p []byte) (int, error)
	{Name: "Ctx.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) WriteString(s string) (int, error)
	{Name: "Ctx.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (c *Ctx) Writef(f string, a ...interface{}) (int, error)
	{Name: "Ctx.Writef", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}}},
	// func (c *Ctx) XML(data interface{}) error
	{Name: "Ctx.XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (grp *Group) Add(method, path string, handlers ...Handler) Router
	{Name: "Group.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (grp *Group) All(path string, handlers ...Handler) Router
	{Name: "Group.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Connect(path string, handlers ...Handler) Router
	{Name: "Group.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Delete(path string, handlers ...Handler) Router
	{Name: "Group.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Get(path string, handlers ...Handler) Router
	{Name: "Group.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Group(prefix string, handlers ...Handler) Router
	{Name: "Group.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// func (grp *Group) Head(path string, handlers ...Handler) Router
	{Name: "Group.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Mount(prefix string, subApp *App) Router
	{Name: "Group.Mount", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Name(name string) Router
	{Name: "Group.Name", Router: Router{Group: true}},
	// func (grp *Group) Options(path string, handlers ...Handler) Router
	{Name: "Group.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Patch(path string, handlers ...Handler) Router
	{Name: "Group.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Post(path string, handlers ...Handler) Router
	{Name: "Group.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Put(path string, handlers ...Handler) Router
	{Name: "Group.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "Group.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// func (grp *Group) Trace(path string, handlers ...Handler) Router
	{Name: "Group.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Use(args ...interface{}) Router
	{Name: "Group.Use", Router: Router{Middlewares: Arg(0)}},
	// func NewError(code int, message ...string) *Error
	{
		Name:   "NewError",
		Flows:  []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Status: Arg(0),
		Sinks:  []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// Add(method, path string, handlers ...Handler) Router
	{Name: "Router.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// All(path string, handlers ...Handler) Router
	{Name: "Router.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// Connect(path string, handlers ...Handler) Router
	{Name: "Router.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// Delete(path string, handlers ...Handler) Router
	{Name: "Router.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// Get(path string, handlers ...Handler) Router
	{Name: "Router.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// Group(prefix string, handlers ...Handler) Router
	{Name: "Router.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// Head(path string, handlers ...Handler) Router
	{Name: "Router.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// Mount(prefix string, fiber *App) Router
	{Name: "Router.Mount", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// Name(name string) Router
	{Name: "Router.Name", Router: Router{Group: true}},
	// Options(path string, handlers ...Handler) Router
	{Name: "Router.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// Patch(path string, handlers ...Handler) Router
	{Name: "Router.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// Post(path string, handlers ...Handler) Router
	{Name: "Router.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// Put(path string, handlers ...Handler) Router
	{Name: "Router.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "Router.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// Trace(path string, handlers ...Handler) Router
	{Name: "Router.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// Use(args ...interface{}) Router
	{Name: "Router.Use", Router: Router{Middlewares: Arg(0)}},
}, Fields: []Field{
	{Type: "Error", Name: "Message", Sink: ToAnswer},
}, Types: []Type{
	{Name: "Ctx", Request: true},
}}

var fiber3 = Package{Path: "github.com/gofiber/fiber", Majors: []int{3}, Funcs: []Func{
	// func (app *App) Add(methods []string, path string, handler any, handlers ...any) Router
	{Name: "App.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2), After: Arg(3)}},
	// func (app *App) All(path string, handler any, handlers ...any) Router
	{Name: "App.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Connect(path string, handler any, handlers ...any) Router
	{Name: "App.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Delete(path string, handler any, handlers ...any) Router
	{Name: "App.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Get(path string, handler any, handlers ...any) Router
	{Name: "App.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Group(prefix string, handlers ...any) Router
	{Name: "App.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// func (app *App) Head(path string, handler any, handlers ...any) Router
	{Name: "App.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Name(name string) Router
	{Name: "App.Name", Router: Router{Group: true}},
	// func (app *App) Options(path string, handler any, handlers ...any) Router
	{Name: "App.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Patch(path string, handler any, handlers ...any) Router
	{Name: "App.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Post(path string, handler any, handlers ...any) Router
	{Name: "App.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Put(path string, handler any, handlers ...any) Router
	{Name: "App.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "App.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// func (app *App) RouteChain(path string) Register
	{Name: "App.RouteChain", Router: Router{Pattern: Arg(0), Group: true}},
	// func (app *App) Trace(path string, handler any, handlers ...any) Router
	{Name: "App.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (app *App) Use(args ...any) Router
	{Name: "App.Use", Router: Router{Middlewares: Arg(0)}},
	// func (b *Bind) All(out any) error
	{
		Name: "Bind.All",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0), Tag: "query"},
			{Kind: Header, To: Arg(0), Tag: "header"},
			{Kind: Cookie, To: Arg(0), Tag: "cookie"},
			{Kind: PathParam, To: Arg(0), Tag: "uri"},
		},
	},
	// func (b *Bind) Body(out any) error
	{
		Name:    "Bind.Body",
		Sources: []Source{{Kind: Body, To: Arg(0)}, {Kind: PostFormValue, To: Arg(0), Tag: "form"}},
	},
	// func (b *Bind) CBOR(out any) error
	{Name: "Bind.CBOR", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) Cookie(out any) error
	{Name: "Bind.Cookie", Sources: []Source{{Kind: Cookie, To: Arg(0), Tag: "cookie"}}},
	// func (b *Bind) Form(out any) error
	{Name: "Bind.Form", Sources: []Source{{Kind: PostFormValue, To: Arg(0), Tag: "form"}}},
	// func (b *Bind) Header(out any) error
	{Name: "Bind.Header", Sources: []Source{{Kind: Header, To: Arg(0), Tag: "header"}}},
	// func (b *Bind) JSON(out any) error
	{Name: "Bind.JSON", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) MsgPack(out any) error
	{Name: "Bind.MsgPack", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (b *Bind) Query(out any) error
	{Name: "Bind.Query", Sources: []Source{{Kind: Query, To: Arg(0), Tag: "query"}}},
	// func (b *Bind) RespHeader(out any) error
	{Name: "Bind.RespHeader", Sources: []Source{{Kind: Response, To: Arg(0), Tag: "respHeader"}}},
	// func (b *Bind) SkipValidation(skip bool) *Bind
	{Name: "Bind.SkipValidation", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Bind) URI(out any) error
	{Name: "Bind.URI", Sources: []Source{{Kind: PathParam, To: Arg(0), Tag: "uri"}}},
	// func (b *Bind) WithAutoHandling() *Bind
	{Name: "Bind.WithAutoHandling", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Bind) WithoutAutoHandling() *Bind
	{Name: "Bind.WithoutAutoHandling", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Bind) XML(out any) error
	{Name: "Bind.XML", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// Append(field string, values ...string)
	{Name: "Ctx.Append", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// AutoFormat(body any) error
	{Name: "Ctx.AutoFormat", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Body() []byte
	{Name: "Ctx.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// BodyRaw() []byte
	{Name: "Ctx.BodyRaw", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// CBOR(data any, ctype ...string) error
	{Name: "Ctx.CBOR", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Cookie(cookie *Cookie)
	{Name: "Ctx.Cookie", Answers: true},
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
	// JSON(data any, ctype ...string) error
	{Name: "Ctx.JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// JSONP(data any, callback ...string) error
	{Name: "Ctx.JSONP", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Locals(key any, value ...any) any
	{
		Name: "Ctx.Locals",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// Location(path string)
	{Name: "Ctx.Location", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// MsgPack(data any, ctype ...string) error
	{Name: "Ctx.MsgPack", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Next() error
	{Name: "Ctx.Next", Next: true},
	// Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// Queries() map[string]string
	{Name: "Ctx.Queries", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// Query(key string, defaultValue ...string) string
	{Name: "Ctx.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// Render(name string, bind any, layouts ...string) error
	{Name: "Ctx.Render", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// Req() Req
	{Name: "Ctx.Req", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// Res() Res
	{Name: "Ctx.Res", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// Send(body []byte) error
	{Name: "Ctx.Send", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// SendStatus(status int) error
	{Name: "Ctx.SendStatus", Answers: true, Status: Arg(0)},
	// SendStream(stream io.Reader, size ...int) error
	{Name: "Ctx.SendStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// SendString(body string) error
	{Name: "Ctx.SendString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Set(key, val string)
	{Name: "Ctx.Set", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// Status(status int) Ctx
	{Name: "Ctx.Status", Flows: []Flow{{From: Receiver, To: Result(0)}}, Answers: true, Status: Arg(0)},
	// Value(key any) any
	{Name: "Ctx.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// Write(p []byte) (int, error)
	{Name: "Ctx.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// WriteString(s string) (int, error)
	{Name: "Ctx.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Writef(f string, a ...any) (int, error)
	{Name: "Ctx.Writef", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}}},
	// XML(data any) error
	{Name: "Ctx.XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func GetReqHeader[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "GetReqHeader", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(1)}}},
	// func (grp *Group) Add(methods []string, path string, handler any, handlers ...any) Router
	{Name: "Group.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2), After: Arg(3)}},
	// func (grp *Group) All(path string, handler any, handlers ...any) Router
	{Name: "Group.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Connect(path string, handler any, handlers ...any) Router
	{Name: "Group.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Delete(path string, handler any, handlers ...any) Router
	{Name: "Group.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Get(path string, handler any, handlers ...any) Router
	{Name: "Group.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Group(prefix string, handlers ...any) Router
	{Name: "Group.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// func (grp *Group) Head(path string, handler any, handlers ...any) Router
	{Name: "Group.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Name(name string) Router
	{Name: "Group.Name", Router: Router{Group: true}},
	// func (grp *Group) Options(path string, handler any, handlers ...any) Router
	{Name: "Group.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Patch(path string, handler any, handlers ...any) Router
	{Name: "Group.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Post(path string, handler any, handlers ...any) Router
	{Name: "Group.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Put(path string, handler any, handlers ...any) Router
	{Name: "Group.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "Group.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// func (grp *Group) RouteChain(path string) Register
	{Name: "Group.RouteChain", Router: Router{Pattern: Arg(0), Group: true}},
	// func (grp *Group) Trace(path string, handler any, handlers ...any) Router
	{Name: "Group.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (grp *Group) Use(args ...any) Router
	{Name: "Group.Use", Router: Router{Middlewares: Arg(0)}},
	// func Locals[V any](c Ctx, key any, value ...V) V
	{
		Name: "Locals",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Named: Arg(1)},
			{From: Arg(2), To: Arg(0), Named: Arg(1)},
		},
	},
	// func NewError(code int, message ...string) *Error
	{
		Name:   "NewError",
		Flows:  []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Status: Arg(0),
		Sinks:  []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func NewErrorf(code int, message ...any) *Error
	{
		Name:   "NewErrorf",
		Flows:  []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Status: Arg(0),
		Sinks:  []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Params[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func Query[V GenericType](c Ctx, key string, defaultValue ...V) V
	{Name: "Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func (r *Redirect) Status(code int) *Redirect
	{Name: "Redirect.Status", Flows: []Flow{{From: Receiver, To: Result(0)}}, Status: Arg(0)},
	// func (r *Redirect) To(location string) error
	{Name: "Redirect.To", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// Add(methods []string, handler any, handlers ...any) Register
	{Name: "Register.Add", Router: Router{Methods: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// All(handler any, handlers ...any) Register
	{Name: "Register.All", Router: Router{Handlers: Arg(0), After: Arg(1)}},
	// Connect(handler any, handlers ...any) Register
	{Name: "Register.Connect", Router: Router{Method: "CONNECT", Handlers: Arg(0), After: Arg(1)}},
	// Delete(handler any, handlers ...any) Register
	{Name: "Register.Delete", Router: Router{Method: "DELETE", Handlers: Arg(0), After: Arg(1)}},
	// Get(handler any, handlers ...any) Register
	{Name: "Register.Get", Router: Router{Method: "GET", Handlers: Arg(0), After: Arg(1)}},
	// Head(handler any, handlers ...any) Register
	{Name: "Register.Head", Router: Router{Method: "HEAD", Handlers: Arg(0), After: Arg(1)}},
	// Options(handler any, handlers ...any) Register
	{Name: "Register.Options", Router: Router{Method: "OPTIONS", Handlers: Arg(0), After: Arg(1)}},
	// Patch(handler any, handlers ...any) Register
	{Name: "Register.Patch", Router: Router{Method: "PATCH", Handlers: Arg(0), After: Arg(1)}},
	// Post(handler any, handlers ...any) Register
	{Name: "Register.Post", Router: Router{Method: "POST", Handlers: Arg(0), After: Arg(1)}},
	// Put(handler any, handlers ...any) Register
	{Name: "Register.Put", Router: Router{Method: "PUT", Handlers: Arg(0), After: Arg(1)}},
	// RouteChain(path string) Register
	{Name: "Register.RouteChain", Router: Router{Pattern: Arg(0), Group: true}},
	// Trace(handler any, handlers ...any) Register
	{Name: "Register.Trace", Router: Router{Method: "TRACE", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Add(methods []string, handler any, handlers ...any) Register
	{Name: "Registering.Add", Router: Router{Methods: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// func (r *Registering) All(handler any, handlers ...any) Register
	{Name: "Registering.All", Router: Router{Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Connect(handler any, handlers ...any) Register
	{Name: "Registering.Connect", Router: Router{Method: "CONNECT", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Delete(handler any, handlers ...any) Register
	{Name: "Registering.Delete", Router: Router{Method: "DELETE", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Get(handler any, handlers ...any) Register
	{Name: "Registering.Get", Router: Router{Method: "GET", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Head(handler any, handlers ...any) Register
	{Name: "Registering.Head", Router: Router{Method: "HEAD", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Options(handler any, handlers ...any) Register
	{Name: "Registering.Options", Router: Router{Method: "OPTIONS", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Patch(handler any, handlers ...any) Register
	{Name: "Registering.Patch", Router: Router{Method: "PATCH", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Post(handler any, handlers ...any) Register
	{Name: "Registering.Post", Router: Router{Method: "POST", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) Put(handler any, handlers ...any) Register
	{Name: "Registering.Put", Router: Router{Method: "PUT", Handlers: Arg(0), After: Arg(1)}},
	// func (r *Registering) RouteChain(path string) Register
	{Name: "Registering.RouteChain", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Registering) Trace(handler any, handlers ...any) Register
	{Name: "Registering.Trace", Router: Router{Method: "TRACE", Handlers: Arg(0), After: Arg(1)}},
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
	// Append(field string, values ...string)
	{Name: "Res.Append", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// AutoFormat(body any) error
	{Name: "Res.AutoFormat", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// CBOR(data any, ctype ...string) error
	{Name: "Res.CBOR", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Cookie(cookie *Cookie)
	{Name: "Res.Cookie", Answers: true},
	// Get(key string, defaultValue ...string) string
	{Name: "Res.Get", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// GetHeaders() map[string][]string
	{Name: "Res.GetHeaders", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// JSON(data any, ctype ...string) error
	{Name: "Res.JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// JSONP(data any, callback ...string) error
	{Name: "Res.JSONP", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Location(path string)
	{Name: "Res.Location", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// MsgPack(data any, ctype ...string) error
	{Name: "Res.MsgPack", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Render(name string, bind any, layouts ...string) error
	{Name: "Res.Render", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// Send(body []byte) error
	{Name: "Res.Send", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// SendStatus(status int) error
	{Name: "Res.SendStatus", Answers: true, Status: Arg(0)},
	// SendStream(stream io.Reader, size ...int) error
	{Name: "Res.SendStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// SendString(body string) error
	{Name: "Res.SendString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Set(key, val string)
	{Name: "Res.Set", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// Status(status int) Ctx
	{Name: "Res.Status", Flows: []Flow{{From: Receiver, To: Result(0)}}, Answers: true, Status: Arg(0)},
	// Write(p []byte) (int, error)
	{Name: "Res.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// WriteString(s string) (int, error)
	{Name: "Res.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Writef(f string, a ...any) (int, error)
	{Name: "Res.Writef", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}}},
	// XML(data any) error
	{Name: "Res.XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// Add(methods []string, path string, handler any, handlers ...any) Router
	{Name: "Router.Add", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2), After: Arg(3)}},
	// All(path string, handler any, handlers ...any) Router
	{Name: "Router.All", Router: Router{Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Connect(path string, handler any, handlers ...any) Router
	{Name: "Router.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Delete(path string, handler any, handlers ...any) Router
	{Name: "Router.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Get(path string, handler any, handlers ...any) Router
	{Name: "Router.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Group(prefix string, handlers ...any) Router
	{Name: "Router.Group", Router: Router{Pattern: Arg(0), Middlewares: Arg(1), Group: true}},
	// Head(path string, handler any, handlers ...any) Router
	{Name: "Router.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Name(name string) Router
	{Name: "Router.Name", Router: Router{Group: true}},
	// Options(path string, handler any, handlers ...any) Router
	{Name: "Router.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Patch(path string, handler any, handlers ...any) Router
	{Name: "Router.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Post(path string, handler any, handlers ...any) Router
	{Name: "Router.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Put(path string, handler any, handlers ...any) Router
	{Name: "Router.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Route(prefix string, fn func(router Router), name ...string) Router
	{Name: "Router.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// RouteChain(path string) Register
	{Name: "Router.RouteChain", Router: Router{Pattern: Arg(0), Group: true}},
	// Trace(path string, handler any, handlers ...any) Router
	{Name: "Router.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1), After: Arg(2)}},
	// Use(args ...any) Router
	{Name: "Router.Use", Router: Router{Middlewares: Arg(0)}},
}, Fields: []Field{
	{Type: "Error", Name: "Message", Sink: ToAnswer},
}, Types: []Type{
	{Name: "Ctx", Request: true},
}}

var fiber2BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{2}, Fields: []Field{
	// func(string, string) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}}},
}}

var fiber3BasicAuth = Package{Path: "github.com/gofiber/fiber/middleware/basicauth", Majors: []int{3}, Fields: []Field{
	// func(string, string, fiber.Ctx) bool
	{Type: "Config", Name: "Authorizer", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}, {}}},
}}

var fiber2KeyAuth = Package{Path: "github.com/gofiber/fiber/middleware/keyauth", Majors: []int{2}, Fields: []Field{
	{Type: "Config", Name: "KeyLookup", Lookup: true},
	// func(*fiber.Ctx, string) (bool, error)
	{Type: "Config", Name: "Validator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}}},
}}

var fiber3KeyAuth = Package{Path: "github.com/gofiber/fiber/middleware/keyauth", Majors: []int{3}, Fields: []Field{
	{Type: "Config", Name: "Extractor", Lookup: true},
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

var fiberLog = Package{Path: "github.com/gofiber/fiber/log", Majors: []int{2, 3}, Funcs: []Func{
	// func Debug(v ...any)
	{Name: "Debug", Log: true},
	// func Debugf(format string, v ...any)
	{Name: "Debugf", Log: true},
	// func Debugw(msg string, keysAndValues ...any)
	{Name: "Debugw", Log: true},
	// func Error(v ...any)
	{Name: "Error", Log: true},
	// func Errorf(format string, v ...any)
	{Name: "Errorf", Log: true},
	// func Errorw(msg string, keysAndValues ...any)
	{Name: "Errorw", Log: true},
	// func Fatal(v ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, v ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalw(msg string, keysAndValues ...any)
	{Name: "Fatalw", NoReturn: true, Log: true},
	// Debugf(format string, v ...any)
	{Name: "FormatLogger.Debugf", Log: true},
	// Errorf(format string, v ...any)
	{Name: "FormatLogger.Errorf", Log: true},
	// Fatalf(format string, v ...any)
	{Name: "FormatLogger.Fatalf", NoReturn: true, Log: true},
	// Infof(format string, v ...any)
	{Name: "FormatLogger.Infof", Log: true},
	// Panicf(format string, v ...any)
	{Name: "FormatLogger.Panicf", NoReturn: true, Log: true},
	// Tracef(format string, v ...any)
	{Name: "FormatLogger.Tracef", Log: true},
	// Warnf(format string, v ...any)
	{Name: "FormatLogger.Warnf", Log: true},
	// func Info(v ...any)
	{Name: "Info", Log: true},
	// func Infof(format string, v ...any)
	{Name: "Infof", Log: true},
	// func Infow(msg string, keysAndValues ...any)
	{Name: "Infow", Log: true},
	// Debug(v ...any)
	{Name: "Logger.Debug", Log: true},
	// Error(v ...any)
	{Name: "Logger.Error", Log: true},
	// Fatal(v ...any)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// Info(v ...any)
	{Name: "Logger.Info", Log: true},
	// Panic(v ...any)
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// Trace(v ...any)
	{Name: "Logger.Trace", Log: true},
	// Warn(v ...any)
	{Name: "Logger.Warn", Log: true},
	// func Panic(v ...any)
	{Name: "Panic", NoReturn: true, Log: true},
	// func Panicf(format string, v ...any)
	{Name: "Panicf", NoReturn: true, Log: true},
	// func Panicw(msg string, keysAndValues ...any)
	{Name: "Panicw", NoReturn: true, Log: true},
	// func Trace(v ...any)
	{Name: "Trace", Log: true},
	// func Tracef(format string, v ...any)
	{Name: "Tracef", Log: true},
	// func Tracew(msg string, keysAndValues ...any)
	{Name: "Tracew", Log: true},
	// func Warn(v ...any)
	{Name: "Warn", Log: true},
	// func Warnf(format string, v ...any)
	{Name: "Warnf", Log: true},
	// func Warnw(msg string, keysAndValues ...any)
	{Name: "Warnw", Log: true},
}}

var fiber2Utils = Package{Path: "github.com/gofiber/fiber/utils", Majors: []int{2}, Funcs: []Func{
	// func AddTrailingSlash(s string) string
	{Name: "AddTrailingSlash", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func CopyBytes(b []byte) []byte
	{Name: "CopyBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func CopyString(s string) string
	{Name: "CopyString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func EqualFold(b, s string) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func EqualFoldBytes(b, s []byte) bool
	{Name: "EqualFoldBytes", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func ToLower(b string) string
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerBytes(b []byte) []byte
	{Name: "ToLowerBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToString(arg interface{}, timeFormat ...string) string
	{Name: "ToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func ToUpper(b string) string
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperBytes(b []byte) []byte
	{Name: "ToUpperBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func Trim(s string, cutset byte) string
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimBytes(b []byte, cutset byte) []byte
	{Name: "TrimBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft(s string, cutset byte) string
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeftBytes(b []byte, cutset byte) []byte
	{Name: "TrimLeftBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight(s string, cutset byte) string
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRightBytes(b []byte, cutset byte) []byte
	{Name: "TrimRightBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func UnsafeBytes(s string) []byte
	{Name: "UnsafeBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func UnsafeString(b []byte) string
	{Name: "UnsafeString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var gofiberUtils = Package{Path: "github.com/gofiber/utils", Majors: []int{2}, Funcs: []Func{
	// func AddTrailingSlashBytes(b []byte) []byte
	{Name: "AddTrailingSlashBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func AddTrailingSlashString(s string) string
	{Name: "AddTrailingSlashString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func CopyBytes(b []byte) []byte
	{Name: "CopyBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func CopyString(s string) string
	{Name: "CopyString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func EqualFold[S byteSeq](b, s S) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func ToLower(b string) string
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerBytes(b []byte) []byte
	{Name: "ToLowerBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToString(arg any, timeFormat ...string) string
	{Name: "ToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func ToUpper(b string) string
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperBytes(b []byte) []byte
	{Name: "ToUpperBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func Trim[S byteSeq](s S, cutset byte) S
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft[S byteSeq](s S, cutset byte) S
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight[S byteSeq](s S, cutset byte) S
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSpace[S byteSeq](s S) S
	{Name: "TrimSpace", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func UnsafeBytes(s string) []byte
	{Name: "UnsafeBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func UnsafeString(b []byte) string
	{Name: "UnsafeString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var fiberLimiter = Package{Path: "github.com/gofiber/fiber/middleware/limiter", Majors: []int{2, 3}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Limits: ByClientIP, KeyFunc: Arg(0)},
}}
