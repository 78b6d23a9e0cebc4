package lib

var httprouter = Package{Path: "github.com/julienschmidt/httprouter", Funcs: []Func{
	// func (ps Params) ByName(name string) string
	{Name: "Params.ByName", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func ParamsFromContext(ctx context.Context) Params
	{Name: "ParamsFromContext", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func (r *Router) DELETE(path string, handle Handle)
	{Name: "Router.DELETE", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) GET(path string, handle Handle)
	{Name: "Router.GET", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) HEAD(path string, handle Handle)
	{Name: "Router.HEAD", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) Handle(method, path string, handle Handle)
	{Name: "Router.Handle", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (r *Router) Handler(method, path string, handler http.Handler)
	{Name: "Router.Handler", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (r *Router) HandlerFunc(method, path string, handler http.HandlerFunc)
	{Name: "Router.HandlerFunc", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (r *Router) OPTIONS(path string, handle Handle)
	{Name: "Router.OPTIONS", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) PATCH(path string, handle Handle)
	{Name: "Router.PATCH", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) POST(path string, handle Handle)
	{Name: "Router.POST", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) PUT(path string, handle Handle)
	{Name: "Router.PUT", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
}}
