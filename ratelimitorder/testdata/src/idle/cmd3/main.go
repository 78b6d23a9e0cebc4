package main

import (
	"net/http"

	"idle/internal/gate"
)

type limiter interface {
	Limit(http.Handler) http.Handler
}

func serve(l limiter) {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) })
	http.ListenAndServe(":1", l.Limit(mux))
}

func main() { serve(gate.New()) }
