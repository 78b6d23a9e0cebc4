package handlers

import "net/http"

func (s *server) limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.limits.Allow(peer(r)) {
			w.WriteHeader(429)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) limitToo(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.limits.Allow(peer(r)) {
			w.WriteHeader(429)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) signed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.verify(r); err != nil {
			w.WriteHeader(401)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		println(r.Method)
		next.ServeHTTP(w, r)
	})
}

func work(w http.ResponseWriter, r *http.Request) { println("work") }

// hook verifies, and has a quota.
func (s *server) hook(w http.ResponseWriter, r *http.Request) {
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	if !s.quota.Allow(r.Header.Get("X-Client")) {
		w.WriteHeader(429)
		return
	}
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/wrong", s.signed(s.limit(http.HandlerFunc(work)))) // want `ratelimitorder/order`
	mux.Handle("/right", s.limitToo(s.signed(http.HandlerFunc(work))))
	mux.Handle("/logged", logged(s.limitToo(logged(s.signed(http.HandlerFunc(work))))))
	mux.Handle("/hook", s.limitToo(http.HandlerFunc(s.hook)))

	var h http.Handler = http.HandlerFunc(work)
	h = s.signed(h)
	h = s.limitToo(h) // the last wrap is outermost
	mux.Handle("/again", h)
	return mux
}
