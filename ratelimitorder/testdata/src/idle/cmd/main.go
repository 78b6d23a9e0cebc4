package main

import (
	"net/http"

	"idle/api"
)

func main() { // want `limits.Limit checks a rate, but nothing in this program applies it`
	mux := http.NewServeMux()
	api.Register(mux)
	http.ListenAndServe(":1", mux)
}
