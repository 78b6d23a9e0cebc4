// Package hooks has handlers.
package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
)

// Hooks handle webhooks.
type Hooks struct{ Key []byte }

// Push is signed.
func (h *Hooks) Push(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	mac := hmac.New(sha256.New, h.Key)
	mac.Write(body)
	given, err := hex.DecodeString(r.Header.Get("X-Signature"))
	if err != nil || !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// Health is not.
func (h *Hooks) Health(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// A Receiver is a handler itself.
type Receiver struct{ Hooks }

func (r *Receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) { r.Push(w, req) }

// A Pinger is one that verifies nothing.
type Pinger struct{}

func (Pinger) ServeHTTP(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }
