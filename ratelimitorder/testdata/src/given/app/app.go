// Package app hands over its limiters.
package app

import (
	"log"
	"net/http"

	"compose/mw"
	"given/hooks"
)

var counter = new(mw.Counter)

type maker struct{}

func (maker) Make(name string) func(http.Handler) http.Handler { return counter.Of(name) }

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.Method)
		next.ServeHTTP(w, r)
	})
}

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !counter.Allow("all") {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func routes() error {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(mw.Work)))
	hooks.Register(mux, counter.ByPeer)
	hooks.Register(mux, limited)
	hooks.Register(mux, logged)      // want `ratelimitorder/inconsistent`
	hooks.Both(mux, counter.ByPeer)  // want `ratelimitorder/inconsistent`
	hooks.Wrong(mux, counter.ByPeer) // want `before this rate check.*ratelimitorder/order`
	hooks.Made(mux, maker{})
	mux.Handle("/protect", hooks.Protect(limited, http.HandlerFunc(mw.Work)))
	return http.ListenAndServe(":1", mux)
}
