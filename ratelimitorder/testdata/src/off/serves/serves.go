// Package serves has no rate check either.
package serves

import (
	"net/http"

	"off/internal/given"
	"off/internal/keyed"
	"off/passing"
)

func serve() error {
	mux := http.NewServeMux()
	given.Register(mux) // want `the signature is verified by given.Register without a rate check on the way.*ratelimitorder/missing`
	return http.ListenAndServe(":1", mux)
}

func serveMade() error {
	return http.ListenAndServe(":2", given.Handler()) // want `ratelimitorder/missing`
}

func servePassed() error {
	mux := http.NewServeMux()
	passing.Register(mux) // want `the signature is verified by passing.Register without.*ratelimitorder/missing`
	return http.ListenAndServe(":3", mux)
}

// One check for several routes is one report for the router.
func serveKeyed(h *keyed.Handler) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/chat", h.Chat) // want `the API key is checked by keyed.Handler.Chat without.*ratelimitorder/missing`
	mux.HandleFunc("POST /v2/chat", h.Chat)
	mux.HandleFunc("GET /v1/list", h.List)
	mux.HandleFunc("GET /own", h.Own) // want `the API key is checked by keyed.Handler.Own without.*ratelimitorder/missing`
	go http.ListenAndServe(":4", mux)

	other := http.NewServeMux()
	other.HandleFunc("GET /list", h.List) // want `ratelimitorder/missing`
	other.HandleFunc("GET /list/again", h.List)
	http.ListenAndServe(":5", other)
}
