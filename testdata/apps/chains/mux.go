package main

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/julienschmidt/httprouter"

	"chains.example/gate"
)

func gorilla(g *gate.Gate) http.Handler {
	r := mux.NewRouter()
	work := http.HandlerFunc(gate.Work)
	r.HandleFunc("/mux/free", gate.Work).Methods(http.MethodGet)
	r.Handle("/mux/right", g.Limit(g.Verify(work))).Methods(http.MethodPost)
	r.Handle("/mux/wrong", g.Verify(g.Limit(work))).Methods(http.MethodPost) // finds ratelimitorder/order (no fix)
	r.Handle("/mux/open", g.Verify(work)).Methods(http.MethodPost)           // finds ratelimitorder/inconsistent (no fix)

	limited := r.PathPrefix("/mux/limited").Subrouter()
	limited.Handle("/hook", g.Verify(work)).Methods(http.MethodPost)
	limited.Path("/other").Methods(http.MethodPost).Handler(g.Verify(work))
	limited.Use(g.Limit) // also before those above

	verified := r.PathPrefix("/mux/verified").Subrouter()
	verified.Use(g.Verify, g.Limit) // finds ratelimitorder/order (no fix)
	verified.HandleFunc("/hook", gate.Work)
	return r
}

func routerOf(g *gate.Gate) http.Handler {
	r := httprouter.New()
	work := http.HandlerFunc(gate.Work)
	r.Handler(http.MethodPost, "/router/right", g.Limit(g.Verify(work)))
	r.Handler(http.MethodPost, "/router/wrong", g.Verify(g.Limit(work))) // finds ratelimitorder/order (no fix)
	r.POST("/router/handle", limited(g, signed(g, func(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { gate.Work(w, r) })))
	r.POST("/router/open", signed(g, func(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { gate.Work(w, r) })) // finds ratelimitorder/inconsistent (no fix)
	return r
}

func limited(g *gate.Gate, next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
		if !g.Allow(gate.Host(r.RemoteAddr)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next(w, r, p)
	}
}

func signed(g *gate.Gate, next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
		if !g.Signed([]byte(r.URL.Path), r.Header.Get("X-Signature")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r, p)
	}
}
