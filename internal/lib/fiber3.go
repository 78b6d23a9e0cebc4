package lib

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
	// IP() string
	{Name: "Ctx.IP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// IPs() []string
	{Name: "Ctx.IPs", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
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
	// Method(override ...string) string
	{Name: "Ctx.Method", Routes: RouteMethod},
	// MsgPack(data any, ctype ...string) error
	{Name: "Ctx.MsgPack", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Next() error
	{Name: "Ctx.Next", Next: true},
	// Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// Path(override ...string) string
	{Name: "Ctx.Path", Routes: RoutePath},
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
	// func New(config ...Config) *App
	{Name: "New", Trust: TrustsPeer},
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
	{Type: "Config", Name: "ProxyHeader", Trust: TrustHeader},
	{Type: "Config", Name: "TrustProxy", Trust: TrustSome},
	{Type: "Error", Name: "Message", Sink: ToAnswer},
}, Types: []Type{
	{Name: "Ctx", Request: true},
}}
