// Package gate has a middleware that is applied through an interface of another package.
package gate

import "net/http"

// A Gate counts requests.
type Gate struct{ count int }

// New returns a gate.
func New() *Gate { return new(Gate) }

// Limit is a middleware.
func (g *Gate) Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.count++; g.count > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
