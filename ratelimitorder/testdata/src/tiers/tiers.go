// Package tiers counts per peer and per client, in this order or another.
package tiers

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"sync"
)

type counts struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counts) allow(key string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
	return c.n[key] <= 100
}

func (c *counts) by(key func(*http.Request) string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !c.allow(key(r)) {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func peer(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

type (
	clientKey struct{}
	traceKey  struct{}
)

func client(r *http.Request) string {
	id, _ := r.Context().Value(clientKey{}).(string)
	return id
}

func trace(r *http.Request) string { return r.Context().Value(traceKey{}).(string) }

type clients map[string][]byte // secrets

func (c clients) verified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get("X-Client")
		body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
		mac := hmac.New(sha256.New, c[id])
		mac.Write(body)
		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
		if !hmac.Equal(mac.Sum(nil), given) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), clientKey{}, lookup(id))))
	})
}

func lookup(id string) string { return names()[id] }

func names() map[string]string { return nil }

// What traced finds out, it does before anything is verified.
func traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), traceKey{}, lookup("trace"))))
	})
}

// Some need not sign: theirs is no name that anyone checked.
func (c clients) verifiedOrGuest(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if id := r.Header.Get("X-Client"); id != "" {
			body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
			mac := hmac.New(sha256.New, c[id])
			mac.Write(body)
			given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
			if hmac.Equal(mac.Sum(nil), given) {
				next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), guestKey{}, lookup(id))))
			}
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), guestKey{}, lookup("guest"))))
	})
}

type guestKey struct{}

func guest(r *http.Request) string { return r.Context().Value(guestKey{}).(string) }

// byHelper asks for the client itself.
func (c *counts) byHelper(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(client(r)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// named counts by a name that it is given, too.
func (c *counts) named(name string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !c.allow(name + peer(r)) {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// A receiver is a handler that verifies, and a plain one is none.
type receiver struct{ key []byte }

func (v *receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	mac := hmac.New(sha256.New, v.key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	if !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

type plain struct{}

func (plain) ServeHTTP(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// Served is for importers to serve.
func Served(c clients, q *counts, h http.Handler) http.Handler {
	return c.verified(q.by(client)(h)) // want `before any rate check, and this one goes by what only a verified request tells.*ratelimitorder/late`
}

func ServedRight(c clients, q *counts, h http.Handler) http.Handler {
	return q.by(peer)(c.verified(q.by(client)(h)))
}

// inner stands behind a rate check, in outer.
func inner(c clients, q *counts, h http.Handler) http.Handler {
	return c.verified(q.by(client)(h))
}

func outer(c clients, q *counts, h http.Handler) http.Handler {
	return q.by(peer)(inner(c, q, h))
}

func routes(c clients, q *counts, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/late", c.verified(q.by(client)(h))) // want `ratelimitorder/late`
	mux.Handle("/order", c.verified(q.by(peer)(h)))  // want `ratelimitorder/order`
	mux.Handle("/tiers", q.by(peer)(c.verified(q.by(client)(h))))
	// Of two that come too late, one need not.
	mux.Handle("/both", c.verified(
		q.by(client)(
			q.by(peer)(h)))) // want `ratelimitorder/order`
	mux.Handle("/outer", outer(c, q, h))
	mux.Handle("/guest", c.verifiedOrGuest(q.by(guest)(h)))
	mux.Handle("/helper", c.verified(q.byHelper(h)))   // want `ratelimitorder/late`
	mux.Handle("/named", c.verified(q.named("a:")(h))) // want `ratelimitorder/order`
	mux.Handle("/named/right", q.named("b:")(c.verified(h)))
	mux.Handle("/receiver", traced(&receiver{c["all"]})) // want `ratelimitorder/inconsistent`
	mux.Handle("/plain", traced(plain{}))
	mux.Handle("/trace", traced(c.verified(q.by(trace)(h)))) // nobody knows what that is
	return mux
}
