// Package keyed has handlers that know their clients by an API key.
package keyed

import (
	"crypto/subtle"
	"net/http"
)

// A Handler handles.
type Handler struct{ key []byte }

func (h *Handler) known(w http.ResponseWriter, r *http.Request) bool {
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), h.key) != 1 {
		w.WriteHeader(http.StatusUnauthorized)
		return false
	}
	return true
}

// Chat and List share a check.
func (h *Handler) Chat(w http.ResponseWriter, r *http.Request) {
	if h.known(w, r) {
		w.Write(nil)
	}
}

func (h *Handler) List(w http.ResponseWriter, r *http.Request) {
	if h.known(w, r) {
		w.Write([]byte("all"))
	}
}

// Own has its own.
func (h *Handler) Own(w http.ResponseWriter, r *http.Request) {
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Admin-Key")), h.key) != 1 {
		w.WriteHeader(http.StatusUnauthorized)
	}
}
