// Package hooks registers handlers behind what it is given.
package hooks

import (
	"net/http"

	"compose/mw"
)

type middleware = func(http.Handler) http.Handler

// A Maker makes middlewares.
type Maker interface {
	Make(name string) func(http.Handler) http.Handler
}

var key = []byte("key")

// Register gets the limiter from whoever calls it.
func Register(mux *http.ServeMux, limit middleware) {
	mux.Handle("/given", limit(mw.Verify(key)(http.HandlerFunc(mw.Work))))
}

// Both has a route without.
func Both(mux *http.ServeMux, limit middleware) {
	mux.Handle("/both/given", limit(mw.Verify(key)(http.HandlerFunc(mw.Work))))
	mux.Handle("/both/none", mw.Verify(key)(http.HandlerFunc(mw.Work)))
}

// Wrong has it behind the verification.
func Wrong(mux *http.ServeMux, limit middleware) {
	mux.Handle("/wrong", mw.Verify(key)(limit(http.HandlerFunc(mw.Work))))
}

// Made has it made.
func Made(mux *http.ServeMux, m Maker) {
	mux.Handle("/made", m.Make("hooks")(mw.Verify(key)(http.HandlerFunc(mw.Work))))
}

// Protect makes a handler.
func Protect(limit middleware, next http.Handler) http.Handler { return limit(mw.Verify(key)(next)) }
