package lib

var httprouter = Package{Path: "github.com/julienschmidt/httprouter", Funcs: []Func{
	// func (ps Params) ByName(name string) string
	{Name: "Params.ByName", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func ParamsFromContext(ctx context.Context) Params
	{Name: "ParamsFromContext", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
}}
