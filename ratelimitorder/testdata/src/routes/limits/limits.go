// Package limits has a middleware that checks the rate.
package limits

import "net/http"

var counts = make(map[string]int)

// ByPeer is a middleware.
func ByPeer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		counts[r.RemoteAddr]++
		if counts[r.RemoteAddr] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
