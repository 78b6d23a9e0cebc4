// Package limits makes a middleware.
package limits

import (
	"net"
	"net/http"
)

var counts = map[string]int{}

// Sweep forgets all.
func Sweep() { clear(counts) }

// PerPeer makes a middleware.
func PerPeer(n int) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			host, _, _ := net.SplitHostPort(r.RemoteAddr)
			if counts[host]++; counts[host] > n {
				http.Error(w, "slow down", http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
