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

// public is asked for the path.
func public(path string) bool {
	switch path {
	case "/hook", "/health":
		return true
	}
	return false
}

// listed is public, or not: that is not known here.
func listed(path string) bool { return list[path] }

var list map[string]bool

func exceptPublic(is func(string) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if is(r.URL.Path) {
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

func signedUnlessPublic(next http.Handler) http.Handler {
	signed := mw.Verify(key)(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if public(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		signed.ServeHTTP(w, r)
	})
}

func byHelper() error {
	mux := http.NewServeMux()
	signed := mw.Verify(key)(http.HandlerFunc(mw.Work))
	mux.Handle("POST /login", http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", signed)
	mux.Handle("POST /hook", signed) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":3", exceptPublic(public, mux))
}

func byList() error {
	mux := http.NewServeMux()
	mux.Handle("POST /listed", mw.Verify(key)(http.HandlerFunc(mw.Work)))
	return http.ListenAndServe(":4", exceptPublic(listed, mux))
}

// Who need not sign is not said to lack a rate check.
func unsigned() error {
	mux := http.NewServeMux()
	mux.Handle("GET /health", http.HandlerFunc(mw.Work))
	mux.Handle("POST /push", http.HandlerFunc(mw.Work))
	return http.ListenAndServe(":5", exceptPublic(public, signedUnlessPublic(mux)))
}
