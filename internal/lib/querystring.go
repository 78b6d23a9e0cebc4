package lib

var googleQuerystring = Package{Path: "github.com/google/go-querystring/query", Funcs: []Func{
	// func Values(v interface{}) (url.Values, error)
	{Name: "Values", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}
