// Package addr finds out who sent a request.
package addr

import (
	"net"
	"net/http"
)

func Client(r *http.Request) string {
	if ip := r.Header.Get("X-Real-IP"); ip != "" {
		return ip
	}
	return Peer(r)
}

func Peer(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

// Believed believes one proxy.
func Believed(r *http.Request) string {
	if peer := Peer(r); peer != "10.0.0.1" {
		return peer
	}
	return r.Header.Get("X-Real-IP")
}

// A Counter counts by what it is told.
type Counter struct{ n map[string]int }

func (c *Counter) Wrap(key func(*http.Request) string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		k := key(r)
		if len(c.n) > 1000 {
			clear(c.n)
		}
		c.n[k]++
		if c.n[k] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ByReal wraps handlers, and reads the header here.
func ByReal(n map[string]int, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n[r.Header.Get("X-Real-IP")] > 100 { // want `ratelimitkey/header`
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// By makes a middleware of a function that tells the key.
func (c *Counter) By(key func(*http.Request) string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler { return c.Wrap(key, next) }
}

// A Keyed counts by what it was made with.
type Keyed struct {
	n   map[string]int
	key func(*http.Request) string
}

func NewKeyed(key func(*http.Request) string) *Keyed {
	return &Keyed{n: make(map[string]int), key: key}
}

func (k *Keyed) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := "keyed:" + k.key(r)
		if len(k.n) > 1000 {
			clear(k.n)
		}
		k.n[key]++
		if k.n[key] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Other is of the same type, and counts by the peer.
func (k *Keyed) Other(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if k.n[Peer(r)] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Allow counts what it is told.
func (c *Counter) Allow(key string) bool {
	n, ok := c.n[key]
	if !ok && len(c.n) > 1000 {
		clear(c.n)
	}
	c.n[key] = n + 1
	return n < 100
}
