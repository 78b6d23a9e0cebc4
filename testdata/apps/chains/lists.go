package main

import (
	"net/http"

	"github.com/justinas/alice"
	"github.com/urfave/negroni/v3"

	"chains.example/gate"
)

// lists has chains of middlewares as values.
func lists(mux *http.ServeMux, g *gate.Gate) {
	limited := alice.New(g.Limit)
	mux.Handle("/alice/right", limited.Append(g.Verify).ThenFunc(gate.Work))
	mux.Handle("/alice/more", limited.Append(g.Verify).Then(http.HandlerFunc(gate.Work)))
	mux.Handle("/alice/open", alice.New(g.Verify).ThenFunc(gate.Work)) // finds ratelimitorder/inconsistent (no fix)

	verified := alice.New(g.Verify)
	mux.Handle("/alice/wrong", verified.Append(g.Limit).ThenFunc(gate.Work)) // finds ratelimitorder/order (no fix)
	mux.Handle("/alice/extended", limited.Extend(verified).ThenFunc(gate.Work))
}

func negroniLimit(g *gate.Gate) negroni.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		if !g.Allow(gate.Host(r.RemoteAddr)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next(w, r)
	}
}

func negroniVerify(g *gate.Gate) negroni.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request, next http.HandlerFunc) {
		if !g.Signed([]byte(r.URL.Path), r.Header.Get("X-Signature")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

// stack has those of negroni.
func stack(mux *http.ServeMux, g *gate.Gate) {
	right := negroni.New(negroni.NewRecovery(), negroniLimit(g), negroniVerify(g))
	right.UseHandler(http.HandlerFunc(gate.Work))
	mux.Handle("/negroni/right", right)

	wrong := negroni.New()
	wrong.Use(negroniVerify(g))
	wrong.Use(negroniLimit(g)) // finds ratelimitorder/order (no fix)
	wrong.UseHandlerFunc(gate.Work)
	mux.Handle("/negroni/wrong", wrong)

	mux.Handle("/negroni/with", negroni.New(negroniLimit(g)).With(negroniVerify(g), negroni.Wrap(http.HandlerFunc(gate.Work))))
}
