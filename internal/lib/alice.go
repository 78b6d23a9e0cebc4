package lib

var alice = Package{Path: "github.com/justinas/alice", Funcs: []Func{
	// func (c Chain) Append(constructors ...Constructor) Chain
	{Name: "Chain.Append", Router: Router{Middlewares: Arg(0), Group: true}},
	// func (c Chain) Extend(chain Chain) Chain
	{Name: "Chain.Extend", Router: Router{Middlewares: Arg(0), Group: true}},
	// func (c Chain) Then(h http.Handler) http.Handler
	{Name: "Chain.Then", Router: Router{Handlers: Arg(0), Chained: true}},
	// func (c Chain) ThenFunc(fn http.HandlerFunc) http.Handler
	{Name: "Chain.ThenFunc", Router: Router{Handlers: Arg(0), Chained: true}},
	// func New(constructors ...Constructor) Chain
	{Name: "New", Router: Router{Middlewares: Arg(0), Group: true}},
}}
