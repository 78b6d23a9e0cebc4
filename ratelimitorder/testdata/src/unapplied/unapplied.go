package unapplied

import "net/http"

var counts = make(map[string]int)

func over(r *http.Request) bool {
	counts[r.RemoteAddr]++
	return counts[r.RemoteAddr] > 100
}

func forgotten(next http.Handler) http.Handler { // want `forgotten checks a rate, but nothing applies it: wrap the handlers in it, or delete it \(ratelimitorder/unapplied\)`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if over(r) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type server struct{ max int }

func (s *server) forgottenToo() func(http.Handler) http.Handler { // want `server.forgottenToo checks a rate`
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if counts[r.RemoteAddr] > s.max {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// applied is.
func applied(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if over(r) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// listed is in a list of middlewares.
func listed(next http.Handler) http.Handler { return applied(next) }

var middlewares = []func(http.Handler) http.Handler{listed}

// Exported may be applied by others.
func Exported(next http.Handler) http.Handler { return applied(next) }

// logged checks no rate.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.Method)
		next.ServeHTTP(w, r)
	})
}

// login is a handler with a rate check of its own.
func login(w http.ResponseWriter, r *http.Request) {
	if over(r) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
}
