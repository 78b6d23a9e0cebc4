package handlers

import "net/http"

// nested branches on a variable that two loops share.
func (s *server) nested(w http.ResponseWriter, r *http.Request) {
	over := false
	for range 10 {
		for _, v := range r.Header["X-Hop"] {
			if v == "" {
				over = true
			}
		}
	}
	if over {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
	}
}

// A maker returns another of its kind.
type maker func() maker

func endless() maker { return endless()()() }

// calls what is made without an end.
func (s *server) made(w http.ResponseWriter, r *http.Request) {
	endless()()()
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
	}
}
