package lib

var gorillaMux = Package{Path: "github.com/gorilla/mux", Funcs: []Func{
	// func Vars(r *http.Request) map[string]string
	{Name: "Vars", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
}}
