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
	// func (app *App) Static(prefix, root string, config ...Static) Router
	{Name: "App.Static", Router: Router{Method: "GET", Pattern: Arg(0), Own: true, Below: true}},
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
	// func (c *Ctx) IPs() (ips []string)
	{Name: "Ctx.IPs", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
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
	// func (c *Ctx) Method(override ...string) string
	{Name: "Ctx.Method", Routes: RouteMethod},
	// func (c *Ctx) MultipartForm() (*multipart.Form, error)
	{Name: "Ctx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (c *Ctx) Next() error
	{Name: "Ctx.Next", Next: true},
	// func (c *Ctx) Params(key string, defaultValue ...string) string
	{Name: "Ctx.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (c *Ctx) ParamsParser(out interface{}) error
	{Name: "Ctx.ParamsParser", Sources: []Source{{Kind: PathParam, To: Arg(0), Tag: "params"}}},
	// func (c *Ctx) Path(override ...string) string
	{Name: "Ctx.Path", Routes: RoutePath},
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
	// func (grp *Group) Static(prefix, root string, config ...Static) Router
	{Name: "Group.Static", Router: Router{Method: "GET", Pattern: Arg(0), Own: true, Below: true}},
	// func (grp *Group) Trace(path string, handlers ...Handler) Router
	{Name: "Group.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (grp *Group) Use(args ...interface{}) Router
	{Name: "Group.Use", Router: Router{Middlewares: Arg(0)}},
	// func New(config ...Config) *App
	{Name: "New", Trust: TrustsPeer},
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
	// Static(prefix, root string, config ...Static) Router
	{Name: "Router.Static", Router: Router{Method: "GET", Pattern: Arg(0), Own: true, Below: true}},
	// Trace(path string, handlers ...Handler) Router
	{Name: "Router.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// Use(args ...interface{}) Router
	{Name: "Router.Use", Router: Router{Middlewares: Arg(0)}},
}, Fields: []Field{
	{Type: "Config", Name: "EnableTrustedProxyCheck", Trust: TrustSome},
	{Type: "Config", Name: "ProxyHeader", Trust: TrustHeader},
	{Type: "Error", Name: "Message", Sink: ToAnswer},
}, Types: []Type{
	{Name: "Ctx", Request: true},
}}
