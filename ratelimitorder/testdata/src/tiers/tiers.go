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
	mux.Handle("/trace", traced(c.verified(q.by(trace)(h)))) // nobody knows what that is
	return mux
}
