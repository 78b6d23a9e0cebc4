package lib

var gorillaMux = Package{Path: "github.com/gorilla/mux", Funcs: []Func{
	// func (r *Route) BuildVarsFunc(f BuildVarsFunc) *Route
	{Name: "Route.BuildVarsFunc", Router: Router{Group: true}},
	// func (r *Route) Handler(handler http.Handler) *Route
	{Name: "Route.Handler", Router: Router{Handlers: Arg(0)}},
	// func (r *Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) *Route
	{Name: "Route.HandlerFunc", Router: Router{Handlers: Arg(0)}},
	// func (r *Route) Headers(pairs ...string) *Route
	{Name: "Route.Headers", Router: Router{Group: true}},
	// func (r *Route) HeadersRegexp(pairs ...string) *Route
	{Name: "Route.HeadersRegexp", Router: Router{Group: true}},
	// func (r *Route) Host(tpl string) *Route
	{Name: "Route.Host", Router: Router{Group: true}},
	// func (r *Route) MatcherFunc(f MatcherFunc) *Route
	{Name: "Route.MatcherFunc", Router: Router{Group: true}},
	// func (r *Route) Methods(methods ...string) *Route
	{Name: "Route.Methods", Router: Router{Methods: Arg(0), Group: true}},
	// func (r *Route) Name(name string) *Route
	{Name: "Route.Name", Router: Router{Group: true}},
	// func (r *Route) Path(tpl string) *Route
	{Name: "Route.Path", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Route) PathPrefix(tpl string) *Route
	{Name: "Route.PathPrefix", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Route) Queries(pairs ...string) *Route
	{Name: "Route.Queries", Router: Router{Group: true}},
	// func (r *Route) Schemes(schemes ...string) *Route
	{Name: "Route.Schemes", Router: Router{Group: true}},
	// func (r *Route) Subrouter() *Router
	{Name: "Route.Subrouter", Router: Router{Group: true}},
	// func (r *Router) BuildVarsFunc(f BuildVarsFunc) *Route
	{Name: "Router.BuildVarsFunc", Router: Router{Group: true}},
	// func (r *Router) Handle(path string, handler http.Handler) *Route
	{Name: "Router.Handle", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route
	{Name: "Router.HandleFunc", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) Headers(pairs ...string) *Route
	{Name: "Router.Headers", Router: Router{Group: true}},
	// func (r *Router) Host(tpl string) *Route
	{Name: "Router.Host", Router: Router{Group: true}},
	// func (r *Router) MatcherFunc(f MatcherFunc) *Route
	{Name: "Router.MatcherFunc", Router: Router{Group: true}},
	// func (r *Router) Methods(methods ...string) *Route
	{Name: "Router.Methods", Router: Router{Methods: Arg(0), Group: true}},
	// func (r *Router) Name(name string) *Route
	{Name: "Router.Name", Router: Router{Group: true}},
	// func (r *Router) NewRoute() *Route
	{Name: "Router.NewRoute", Router: Router{Group: true}},
	// func (r *Router) Path(tpl string) *Route
	{Name: "Router.Path", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Router) PathPrefix(tpl string) *Route
	{Name: "Router.PathPrefix", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Router) Queries(pairs ...string) *Route
	{Name: "Router.Queries", Router: Router{Group: true}},
	// func (r *Router) Schemes(schemes ...string) *Route
	{Name: "Router.Schemes", Router: Router{Group: true}},
	// func (r *Router) SkipClean(value bool) *Router
	{Name: "Router.SkipClean", Router: Router{Group: true}},
	// func (r *Router) StrictSlash(value bool) *Router
	{Name: "Router.StrictSlash", Router: Router{Group: true}},
	// func (r *Router) Use(mwf ...MiddlewareFunc)
	{Name: "Router.Use", Router: Router{Middlewares: Arg(0), Anytime: true}},
	// func (r *Router) UseEncodedPath() *Router
	{Name: "Router.UseEncodedPath", Router: Router{Group: true}},
	// func Vars(r *http.Request) map[string]string
	{Name: "Vars", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
}}
