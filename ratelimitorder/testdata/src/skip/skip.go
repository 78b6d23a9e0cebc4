package skip

import (
	"net/http"
	"strings"

	"compose/mw"
)

var (
	counter = new(mw.Counter)
	key     = []byte("key")
)

// exceptHooks does not limit the rate of some paths.
func exceptHooks(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/hooks/") || r.URL.Path == "/health" {
			next.ServeHTTP(w, r)
			return
		}
		if !counter.Allow(r.RemoteAddr) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// onlyPosts limits the rate of one method.
func onlyPosts(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && !counter.Allow(r.RemoteAddr) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func byPath() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /login", http.HandlerFunc(mw.Work))
	mux.Handle("POST /hooks/push", signed) // want `ratelimitorder/inconsistent`
	mux.Handle("POST /hook", signed)
	mux.Handle("POST /{name}", signed)
	mux.Handle("GET /health", signed) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":1", exceptHooks(mux))
}

func byMethod() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", signed)
	mux.Handle("PUT /push", signed) // want `ratelimitorder/inconsistent`
	mux.Handle("/all", signed)
	return http.ListenAndServe(":2", onlyPosts(mux))
}
