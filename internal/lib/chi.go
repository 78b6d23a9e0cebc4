package lib

var chi = Package{Path: "github.com/go-chi/chi", Majors: []int{1, 5}, Funcs: []Func{
	// func Chain(middlewares ...func(http.Handler) http.Handler) Middlewares
	{Name: "Chain", Router: Router{Middlewares: Arg(0), Group: true}},
	// func (x *Context) URLParam(key string) string
	{Name: "Context.URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (mws Middlewares) Handler(h http.Handler) http.Handler
	{Name: "Middlewares.Handler", Router: Router{Handlers: Arg(0), Chained: true}},
	// func (mws Middlewares) HandlerFunc(h http.HandlerFunc) http.Handler
	{Name: "Middlewares.HandlerFunc", Router: Router{Handlers: Arg(0), Chained: true}},
	// func (mx *Mux) Connect(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Delete(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Get(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Group(fn func(r Router)) Router
	{Name: "Mux.Group", Router: Router{Group: true, Scope: Arg(0)}},
	// func (mx *Mux) Handle(pattern string, handler http.Handler)
	{Name: "Mux.Handle", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) HandleFunc(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.HandleFunc", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Head(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Method(method, pattern string, handler http.Handler)
	{Name: "Mux.Method", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (mx *Mux) MethodFunc(method, pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.MethodFunc", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (mx *Mux) MethodNotAllowed(handlerFn http.HandlerFunc)
	{Name: "Mux.MethodNotAllowed", Router: Router{Handlers: Arg(0), Rest: true}},
	// func (mx *Mux) Mount(pattern string, handler http.Handler)
	{Name: "Mux.Mount", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) NotFound(handlerFn http.HandlerFunc)
	{Name: "Mux.NotFound", Router: Router{Handlers: Arg(0), Rest: true}},
	// func (mx *Mux) Options(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Patch(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Post(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Put(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Route(pattern string, fn func(r Router)) Router
	{Name: "Mux.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// func (mx *Mux) Trace(pattern string, handlerFn http.HandlerFunc)
	{Name: "Mux.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mx *Mux) Use(middlewares ...func(http.Handler) http.Handler)
	{Name: "Mux.Use", Router: Router{Middlewares: Arg(0)}},
	// func (mx *Mux) With(middlewares ...func(http.Handler) http.Handler) Router
	{Name: "Mux.With", Router: Router{Middlewares: Arg(0), Group: true}},
	// Connect(pattern string, h http.HandlerFunc)
	{Name: "Router.Connect", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// Delete(pattern string, h http.HandlerFunc)
	{Name: "Router.Delete", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// Get(pattern string, h http.HandlerFunc)
	{Name: "Router.Get", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// Group(fn func(r Router)) Router
	{Name: "Router.Group", Router: Router{Group: true, Scope: Arg(0)}},
	// Handle(pattern string, h http.Handler)
	{Name: "Router.Handle", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// HandleFunc(pattern string, h http.HandlerFunc)
	{Name: "Router.HandleFunc", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// Head(pattern string, h http.HandlerFunc)
	{Name: "Router.Head", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// Method(method, pattern string, h http.Handler)
	{Name: "Router.Method", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// MethodFunc(method, pattern string, h http.HandlerFunc)
	{Name: "Router.MethodFunc", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// MethodNotAllowed(h http.HandlerFunc)
	{Name: "Router.MethodNotAllowed", Router: Router{Handlers: Arg(0), Rest: true}},
	// Mount(pattern string, h http.Handler)
	{Name: "Router.Mount", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// NotFound(h http.HandlerFunc)
	{Name: "Router.NotFound", Router: Router{Handlers: Arg(0), Rest: true}},
	// Options(pattern string, h http.HandlerFunc)
	{Name: "Router.Options", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// Patch(pattern string, h http.HandlerFunc)
	{Name: "Router.Patch", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// Post(pattern string, h http.HandlerFunc)
	{Name: "Router.Post", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// Put(pattern string, h http.HandlerFunc)
	{Name: "Router.Put", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// Route(pattern string, fn func(r Router)) Router
	{Name: "Router.Route", Router: Router{Pattern: Arg(0), Group: true, Scope: Arg(1)}},
	// Trace(pattern string, h http.HandlerFunc)
	{Name: "Router.Trace", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// Use(middlewares ...func(http.Handler) http.Handler)
	{Name: "Router.Use", Router: Router{Middlewares: Arg(0)}},
	// With(middlewares ...func(http.Handler) http.Handler) Router
	{Name: "Router.With", Router: Router{Middlewares: Arg(0), Group: true}},
	// func URLParam(r *http.Request, key string) string
	{Name: "URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func URLParamFromCtx(ctx context.Context, key string) string
	{Name: "URLParamFromCtx", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
}}

var chiRender = Package{Path: "github.com/go-chi/render", Funcs: []Func{
	// func Bind(r *http.Request, v Binder) error
	{Name: "Bind", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func Data(w http.ResponseWriter, r *http.Request, v []byte)
	{Name: "Data", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func DecodeForm(r io.Reader, v interface{}) error
	{Name: "DecodeForm", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DecodeJSON(r io.Reader, v interface{}) error
	{Name: "DecodeJSON", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DecodeXML(r io.Reader, v interface{}) error
	{Name: "DecodeXML", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DefaultDecoder(r *http.Request, v interface{}) error
	{Name: "DefaultDecoder", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func DefaultResponder(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "DefaultResponder", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func HTML(w http.ResponseWriter, r *http.Request, v string)
	{Name: "HTML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func JSON(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func NoContent(w http.ResponseWriter, r *http.Request)
	{Name: "NoContent", Answers: true},
	// func PlainText(w http.ResponseWriter, r *http.Request, v string)
	{Name: "PlainText", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func Render(w http.ResponseWriter, r *http.Request, v Renderer) error
	{Name: "Render", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func RenderList(w http.ResponseWriter, r *http.Request, l []Renderer) error
	{Name: "RenderList", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func Status(r *http.Request, status int)
	{Name: "Status", Answers: true, Status: Arg(1)},
	// func XML(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
}}

var chiJWTAuth = Package{Path: "github.com/go-chi/jwtauth", Majors: []int{5}, Funcs: []Func{
	// func Authenticator(ja *JWTAuth) func(http.Handler) http.Handler
	{Name: "Authenticator", Authenticates: true},
	// func (ja *JWTAuth) Decode(tokenString string) (jwt.Token, error)
	{Name: "JWTAuth.Decode", Credential: Arg(0)},
	// func TokenFromCookie(r *http.Request) string
	{Name: "TokenFromCookie", Sources: []Source{{Kind: Cookie, To: Result(0), Name: "jwt"}}},
	// func TokenFromHeader(r *http.Request) string
	{Name: "TokenFromHeader", Sources: []Source{{Kind: Header, To: Result(0), Name: "Authorization"}}},
	// func TokenFromQuery(r *http.Request) string
	{Name: "TokenFromQuery", Sources: []Source{{Kind: Query, To: Result(0), Name: "jwt"}}},
	// func VerifyToken(ja *JWTAuth, tokenString string) (jwt.Token, error)
	{Name: "VerifyToken", Credential: Arg(1)},
}}

var chiMiddleware = Package{Path: "github.com/go-chi/chi/middleware", Majors: []int{5}, Funcs: []Func{
	// func BasicAuth(realm string, creds map[string]string) func(next http.Handler) http.Handler
	{Name: "BasicAuth", Authenticates: true},
	// func GetClientIP(ctx context.Context) string
	{Name: "GetClientIP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func GetClientIPAddr(ctx context.Context) netip.Addr
	{Name: "GetClientIPAddr", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func Maybe(mw func(http.Handler) http.Handler, maybeFn func(r *http.Request) bool) func(http.Handler) http.Handler
	{Name: "Maybe", When: Arg(1)},
	// func RealIP(h http.Handler) http.Handler
	{Name: "RealIP", Forwards: true},
	// func RequestSize(bytes int64) func(http.Handler) http.Handler
	{Name: "RequestSize", Bounds: true},
	// func Throttle(limit int) func(http.Handler) http.Handler
	{Name: "Throttle", Limits: ByInFlight},
	// func ThrottleBacklog(limit, backlogLimit int, backlogTimeout time.Duration) func(http.Handler) http.Handler
	{Name: "ThrottleBacklog", Limits: ByInFlight},
	// func ThrottleWithOpts(opts ThrottleOpts) func(http.Handler) http.Handler
	{Name: "ThrottleWithOpts", Limits: ByInFlight},
}}
