// Package bare has no rate check at all.
package bare

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
)

var key = []byte("key")

// valid is no handler.
func valid(body []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(mac.Sum(nil), given) // want `ratelimitorder/missing`
}

// A Verifier checks requests for others: what stands before those, they know.
type Verifier struct{}

// Verify is no handler, since it cannot answer.
func (Verifier) Verify(r *http.Request, body []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, err := hex.DecodeString(r.Header.Get("X-Signature"))
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

func open(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body) // want `the body is read without a bound before the signature is verified.*ratelimitorder/body`
	if err != nil || !valid(body, r.Header.Get("X-Signature")) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func bounded(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	body, err := io.ReadAll(r.Body)
	if err != nil || !valid(body, r.Header.Get("X-Signature")) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func limited(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil || !valid(body, r.Header.Get("X-Signature")) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// The body is of no interest to the verification that is not there.
func unsigned(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	w.Write(body)
}

// Whoever registers this one has bounded the body.
func behind(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil || !valid(body, r.Header.Get("X-Signature")) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/open", open)
	mux.HandleFunc("/bounded", bounded)
	mux.HandleFunc("/limited", limited)
	mux.HandleFunc("/unsigned", unsigned)
	mux.Handle("/behind", http.MaxBytesHandler(http.HandlerFunc(behind), 1<<20))
}

// Hook is for other packages to register, behind what they like.
func Hook(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Hook-Signature"))
	if err != nil || !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}
