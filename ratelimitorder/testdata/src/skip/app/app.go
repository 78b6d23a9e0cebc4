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

// They are limited, for all that is known.
func byFunction() error {
	mux := http.NewServeMux()
	mux.Handle("POST /hook", mw.Verify(key)(http.HandlerFunc(mw.Work)))
	return http.ListenAndServe(":4", gates.Except(func(r *http.Request) bool { return r.ContentLength == 0 }, mux))
}

// Whether the next handler is all that a function gets, or not, does not matter.
func named() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /hook", gates.Limit("hook", signed))
	mux.Handle("POST /push", gates.Forgets("push", signed)) // want `ratelimitorder/ignored`
	return http.ListenAndServe(":8", mux)
}

func byLimit() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /hook", signed)
	mux.Handle("POST /push", signed)
	return http.ListenAndServe(":5", gates.Stricter(mux))
}

// Who need not sign is not said to lack a rate check.
func unsigned() error {
	mux := http.NewServeMux()
	mux.Handle("GET /health", http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", http.HandlerFunc(mw.Work)) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":6", gates.Signed(key, mux))
}

// The rate is checked before the signature is, but for some.
func wrapped() error {
	mux := http.NewServeMux()
	mux.Handle("POST /push", http.HandlerFunc(mw.Work))
	mux.Handle("POST /hooks/push", http.HandlerFunc(mw.Work)) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":7", gates.Wrapped(mux))
}
