package lib

var negroni = Package{Path: "github.com/urfave/negroni", Majors: majors(1, 3), Funcs: []Func{
	// func (n *Negroni) Use(handler Handler)
	{Name: "Negroni.Use", Router: Router{Middlewares: Arg(0)}},
	// func (n *Negroni) UseFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request, next http.HandlerFunc))
	{Name: "Negroni.UseFunc", Router: Router{Middlewares: Arg(0)}},
	// func (n *Negroni) UseHandler(handler http.Handler)
	{Name: "Negroni.UseHandler", Router: Router{Handlers: Arg(0)}},
	// func (n *Negroni) UseHandlerFunc(handlerFunc func(rw http.ResponseWriter, r *http.Request))
	{Name: "Negroni.UseHandlerFunc", Router: Router{Handlers: Arg(0)}},
	// func (n *Negroni) With(handlers ...Handler) *Negroni
	{Name: "Negroni.With", Router: Router{Middlewares: Arg(0), Group: true}},
	// func New(handlers ...Handler) *Negroni
	{Name: "New", Router: Router{Middlewares: Arg(0), Group: true}},
	// func Wrap(handler http.Handler) Handler
	{Name: "Wrap", Router: Router{Handlers: Arg(0), Chained: true}},
	// func WrapFunc(handlerFunc http.HandlerFunc) Handler
	{Name: "WrapFunc", Router: Router{Handlers: Arg(0), Chained: true}},
}}
