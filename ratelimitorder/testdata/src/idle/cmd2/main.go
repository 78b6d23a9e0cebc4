package main

import (
	"net/http"

	"idle/api"
	"idle/internal/limits"
)

func main() {
	mux := http.NewServeMux()
	api.Register(mux)
	http.ListenAndServe(":1", limits.Limit(mux))
}
