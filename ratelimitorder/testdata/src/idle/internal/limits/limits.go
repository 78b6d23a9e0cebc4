// Package limits has a middleware that nothing applies.
package limits

import "net/http"

var count int

// Limit is a middleware.
func Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if count++; count > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Home is a handler.
func Home(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }
