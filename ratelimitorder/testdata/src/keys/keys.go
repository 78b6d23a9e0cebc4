package keys

import "net/http"

type server struct {
	clients map[string]string
	count   map[string]int
}

func (s *server) known(key string) bool { return s.clients[key] != "" }

func (s *server) byKey(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.known(r.Header.Get("X-API-Key")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

// Who has a token is known by it, which is no API key.
func (s *server) byToken(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.known(r.Header.Get("Authorization")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (s *server) limited(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.count[r.RemoteAddr]++
		if s.count[r.RemoteAddr] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next(w, r)
	}
}

// inPlace compares the key itself, and scheme only looks at what kind it is of.
func (s *server) inPlace(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-API-Key") != s.clients["admin"] {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (s *server) scheme(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Anonymous" || r.Header.Get("X-API-Key") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func work(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

func (s *server) routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", s.limited(work))
	mux.HandleFunc("GET /free", work)
	mux.HandleFunc("GET /token", s.byToken(work))
	mux.HandleFunc("GET /key", s.limited(s.byKey(work)))
	mux.HandleFunc("GET /open", s.byKey(work))    // want `the API key is checked by server.known for this route without a rate check, which other routes have.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /place", s.inPlace(work)) // want `ratelimitorder/inconsistent`
	mux.HandleFunc("GET /scheme", s.scheme(work))
	mux.HandleFunc("GET /quota", s.byKey(s.limited(work))) // authentication before the rate check is not reported
	return mux
}
