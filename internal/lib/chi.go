package lib

var chi = Package{Path: "github.com/go-chi/chi", Majors: []int{1, 5}, Funcs: []Func{
	// func (x *Context) URLParam(key string) string
	{Name: "Context.URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func URLParam(r *http.Request, key string) string
	{Name: "URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func URLParamFromCtx(ctx context.Context, key string) string
	{Name: "URLParamFromCtx", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
}}
