// Package gates has middlewares that leave out some requests.
package gates

import (
	"net/http"
	"strings"

	"compose/mw"
)

var counter = new(mw.Counter)

func check(w http.ResponseWriter, r *http.Request, next http.Handler) {
	if !counter.Allow(r.RemoteAddr) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	next.ServeHTTP(w, r)
}

// ExceptHooks does not limit the rate of some paths.
func ExceptHooks(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/hooks/") || r.URL.Path == "/health" || r.Method == http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		check(w, r, next)
	})
}

// Only limits the rate of one method, and of the paths of one kind.
func Only(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost || strings.HasPrefix(r.URL.Path, "/api/") {
			check(w, r, next)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func public(path string) bool {
	switch path {
	case "/hook", "/health":
		return true
	}
	return false
}

// ExceptPublic makes a middleware that asks a function.
func ExceptPublic() func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if public(r.URL.Path) {
				next.ServeHTTP(w, r)
				return
			}
			check(w, r, next)
		})
	}
}

// Except leaves out those that a function says.
func Except(is func(*http.Request) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if is(r) {
			next.ServeHTTP(w, r)
			return
		}
		check(w, r, next)
	})
}

// Limit stops those that come too often.
func Limit(name string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !counter.Allow(name) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Forgets to return.
func Forgets(name string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !counter.Allow(name) {
			w.WriteHeader(http.StatusTooManyRequests)
		}
		next.ServeHTTP(w, r)
	})
}

// Stricter has another limit for some, and none for who asks it not to.
func Stricter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("X-Internal") != "":
			next.ServeHTTP(w, r)
		case r.URL.Path == "/hook":
			if !counter.Allow("hook") {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		default:
			check(w, r, next)
		}
	})
}

// Signed need not all be.
func Signed(key []byte, next http.Handler) http.Handler {
	signed := mw.Verify(key)(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if public(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		signed.ServeHTTP(w, r)
	})
}

// Wrapped has one of another package within.
func Wrapped(next http.Handler) http.Handler { return ExceptHooks(mw.Verify(nil)(next)) }
