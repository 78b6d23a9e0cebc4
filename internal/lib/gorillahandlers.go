package lib

var gorillaHandlers = Package{Path: "github.com/gorilla/handlers", Funcs: []Func{
	// func ProxyHeaders(h http.Handler) http.Handler
	{Name: "ProxyHeaders", Forwards: true},
}}
