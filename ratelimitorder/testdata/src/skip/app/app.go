// Package app applies middlewares of another that leave out some requests.
package app

import (
	"net/http"

	"compose/mw"
	"skip/gates"
)

var key = []byte("key")

func byPath() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /login", http.HandlerFunc(mw.Work))
	mux.Handle("POST /hooks/push", signed) // want `ratelimitorder/inconsistent`
	mux.Handle("POST /hook", signed)
	mux.Handle("POST /{name}", signed)
	mux.Handle("/health", signed) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":1", gates.ExceptHooks(mux))
}

func only() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", signed)
	mux.Handle("PUT /push", signed) // want `ratelimitorder/inconsistent`
	mux.Handle("PUT /api/push", signed)
	mux.Handle("PUT /{name...}", signed)
	mux.Handle("/push/all", signed)
	return http.ListenAndServe(":2", gates.Only(mux))
}

func byHelper() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", signed)
	mux.Handle("POST /hook", signed) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":3", gates.ExceptPublic()(mux))
}

func byLimit() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /hook", signed)
	mux.Handle("POST /push", signed)
	return http.ListenAndServe(":5", gates.Stricter(mux))
}

// The rate is checked before the signature is, but for some.
func wrapped() error {
	mux := http.NewServeMux()
	mux.Handle("POST /push", http.HandlerFunc(mw.Work))
	mux.Handle("POST /hooks/push", http.HandlerFunc(mw.Work)) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":7", gates.Wrapped(mux))
}
