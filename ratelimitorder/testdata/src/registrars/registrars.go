// Package registrars has functions that register what they are given.
package registrars

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"net"
	"net/http"
	"sync"
)

var key = []byte("key")

func valid(r *http.Request) bool {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature")))
}

func hook(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func signed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if valid(r) {
			next.ServeHTTP(w, r)
		}
	})
}

var (
	mu     sync.Mutex
	counts = make(map[string]int)
)

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		mu.Lock()
		counts[host]++
		many := counts[host] > 100
		mu.Unlock()
		if many {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func sweep() {
	mu.Lock()
	clear(counts)
	mu.Unlock()
}

func index(w http.ResponseWriter, r *http.Request) {}

type server struct{ mux *http.ServeMux }

func (s *server) limited(path string, h http.HandlerFunc) { s.mux.Handle(path, limited(h)) }
func (s *server) plain(path string, h http.Handler)       { s.mux.Handle(path, h) }
func (s *server) get(path string, h http.HandlerFunc)     { s.plain("GET "+path, h) }
func (s *server) wrapped(path string, h http.Handler)     { s.mux.Handle(path, signed(h)) }

func routes(mux *http.ServeMux) {
	s := &server{mux}
	s.limited("/a", index)
	s.limited("/b", hook)
	s.plain("/c", http.HandlerFunc(index))
	s.plain("/d", limited(http.HandlerFunc(hook)))
	s.plain("/e", http.HandlerFunc(hook)) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	s.get("/f", index)
	s.get("/g", hook) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	s.get("/h", limited(http.HandlerFunc(hook)).ServeHTTP)
	s.get("/i", signed(http.HandlerFunc(index)).ServeHTTP) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	s.wrapped("/j", limited(http.HandlerFunc(index)))      // want `before this rate check.*ratelimitorder/order`
	s.limited("/k", signed(http.HandlerFunc(index)).ServeHTTP)
	for path, h := range map[string]http.HandlerFunc{"/l": index, "/m": hook} {
		s.limited(path, h)
		s.get(path, h) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	}
}

// Register is called by other packages, with what is not known here.
func Register(mux *http.ServeMux, h http.Handler) { mux.Handle("/", h) }

func start() {
	go sweep()
	mux := http.NewServeMux()
	routes(mux)
	http.ListenAndServe("", mux)
}
