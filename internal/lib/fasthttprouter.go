package lib

var fasthttpRouter = Package{Path: "github.com/fasthttp/router", Funcs: []Func{
	// func (g *Group) ANY(path string, handler fasthttp.RequestHandler)
	{Name: "Group.ANY", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) CONNECT(path string, handler fasthttp.RequestHandler)
	{Name: "Group.CONNECT", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) DELETE(path string, handler fasthttp.RequestHandler)
	{Name: "Group.DELETE", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) GET(path string, handler fasthttp.RequestHandler)
	{Name: "Group.GET", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) Group(path string) *Group
	{Name: "Group.Group", Router: Router{Pattern: Arg(0), Group: true}},
	// func (g *Group) HEAD(path string, handler fasthttp.RequestHandler)
	{Name: "Group.HEAD", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) Handle(method, path string, handler fasthttp.RequestHandler)
	{Name: "Group.Handle", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (g *Group) OPTIONS(path string, handler fasthttp.RequestHandler)
	{Name: "Group.OPTIONS", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) PATCH(path string, handler fasthttp.RequestHandler)
	{Name: "Group.PATCH", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) POST(path string, handler fasthttp.RequestHandler)
	{Name: "Group.POST", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) PUT(path string, handler fasthttp.RequestHandler)
	{Name: "Group.PUT", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (g *Group) TRACE(path string, handler fasthttp.RequestHandler)
	{Name: "Group.TRACE", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) ANY(path string, handler fasthttp.RequestHandler)
	{Name: "Router.ANY", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) CONNECT(path string, handler fasthttp.RequestHandler)
	{Name: "Router.CONNECT", Router: Router{Method: "CONNECT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) DELETE(path string, handler fasthttp.RequestHandler)
	{Name: "Router.DELETE", Router: Router{Method: "DELETE", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) GET(path string, handler fasthttp.RequestHandler)
	{Name: "Router.GET", Router: Router{Method: "GET", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) Group(path string) *Group
	{Name: "Router.Group", Router: Router{Pattern: Arg(0), Group: true}},
	// func (r *Router) HEAD(path string, handler fasthttp.RequestHandler)
	{Name: "Router.HEAD", Router: Router{Method: "HEAD", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) Handle(method, path string, handler fasthttp.RequestHandler)
	{Name: "Router.Handle", Router: Router{Methods: Arg(0), Pattern: Arg(1), Handlers: Arg(2)}},
	// func (r *Router) OPTIONS(path string, handler fasthttp.RequestHandler)
	{Name: "Router.OPTIONS", Router: Router{Method: "OPTIONS", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) PATCH(path string, handler fasthttp.RequestHandler)
	{Name: "Router.PATCH", Router: Router{Method: "PATCH", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) POST(path string, handler fasthttp.RequestHandler)
	{Name: "Router.POST", Router: Router{Method: "POST", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) PUT(path string, handler fasthttp.RequestHandler)
	{Name: "Router.PUT", Router: Router{Method: "PUT", Pattern: Arg(0), Handlers: Arg(1)}},
	// func (r *Router) TRACE(path string, handler fasthttp.RequestHandler)
	{Name: "Router.TRACE", Router: Router{Method: "TRACE", Pattern: Arg(0), Handlers: Arg(1)}},
}}
