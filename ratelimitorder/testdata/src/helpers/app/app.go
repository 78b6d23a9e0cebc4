package app

import (
	"net/http"

	"helpers/sig"
)

type store interface{ Allow(key string) bool }

type app struct {
	verifier *sig.Verifier
	limits   store
}

func (a *app) wrong(w http.ResponseWriter, r *http.Request) {
	if a.verifier.Check(r) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !a.limits.Allow(r.RemoteAddr) { // want `the signature is verified by sig.Verifier.Check before this rate check`
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
}

func (a *app) right(w http.ResponseWriter, r *http.Request) {
	if !a.limits.Allow(r.RemoteAddr) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if a.verifier.Check(r) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
}

func (a *app) noSignature(w http.ResponseWriter, r *http.Request) {
	if !sig.Same(r.Header.Get("X-Token"), "t0ken") {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !a.limits.Allow(r.RemoteAddr) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
}
