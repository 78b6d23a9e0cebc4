package covered

import (
	"net/http"

	"routes/hooks"
	"routes/limits"
)

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(r.Header) > 100 {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// All routes are limited: the router is wrapped.
func serve(h *hooks.Hooks) error {
	mux := http.NewServeMux()
	mux.Handle("GET /slow", limited(http.HandlerFunc(h.Health)))
	mux.HandleFunc("POST /push", h.Push)
	return http.ListenAndServe(":8080", limited(mux))
}

// Each route has its own.
func each(h *hooks.Hooks) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("GET /slow", limited(http.HandlerFunc(h.Health)))
	mux.Handle("POST /push", limited(http.HandlerFunc(h.Push)))
	mux.Handle("POST /push2", limits.ByPeer(http.HandlerFunc(h.Push)))
	return mux
}
