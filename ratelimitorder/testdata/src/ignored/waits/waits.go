// Package waits has limiters that requests wait for, and whose verdict somebody looks at.
package waits

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"ignored/limits"

	"golang.org/x/time/rate"
)

var key = []byte("key")

func valid(r *http.Request) bool {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature")))
}

type server struct {
	limiter *rate.Limiter
	keyed   *limits.Keyed
	swept   atomic.Int64
}

func (s *server) work(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// These wait for room, or ask how long that takes.
func (s *server) waitsFor(w http.ResponseWriter, r *http.Request) {
	if err := s.limiter.Wait(r.Context()); err != nil {
		http.Error(w, "gone", http.StatusInternalServerError)
		return
	}
	s.work(w, r)
}

func (s *server) waitsUntil(w http.ResponseWriter, r *http.Request) {
	if d := s.limiter.Reserve().Delay(); d > 0 {
		time.Sleep(d)
	}
	s.work(w, r)
}

// These slow down calls of one's own, once it is known who asks for them.
func (s *server) calls(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	_ = s.limiter.Wait(r.Context())
	http.Get("https://example.com/")
}

func (s *server) callsLater(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if err := s.limiter.Wait(r.Context()); err != nil {
		return
	}
	http.Get("https://example.com/")
}

// What is done in the background is no verdict.
func (s *server) background(w http.ResponseWriter, r *http.Request) {
	go s.keyed.Count("")
	go s.sweep()
	s.work(w, r)
}

func (s *server) sweep() { s.swept.Store(0) }

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("/waits/for", s.waitsFor)
	mux.HandleFunc("/waits/until", s.waitsUntil)
	mux.HandleFunc("/calls", s.calls)
	mux.HandleFunc("/calls/later", s.callsLater)
	mux.HandleFunc("/background", s.background)
}
