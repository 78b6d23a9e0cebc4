// Package wraps has one function that answers for the handlers that it wraps.
package wraps

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"io"
	"net/http"

	"golang.org/x/time/rate"
)

var (
	errTooMany   = errors.New("too many requests")
	errSignature = errors.New("wrong signature")
)

type server struct {
	key     []byte
	limiter *rate.Limiter
	check   func(bucket string) error
}

func (s *server) wrap(h func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch err := h(w, r); {
		case err == nil:
		case errors.Is(err, errTooMany):
			http.Error(w, "slow down", http.StatusTooManyRequests)
		default:
			http.Error(w, err.Error(), http.StatusUnauthorized)
		}
	}
}

func (s *server) verify(r *http.Request) error {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		return err
	}
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature"))) {
		return errSignature
	}
	return nil
}

func (s *server) late(w http.ResponseWriter, r *http.Request) error {
	if err := s.verify(r); err != nil {
		return err
	}
	if !s.limiter.Allow() { // want `before this rate check.*ratelimitorder/order`
		return errTooMany
	}
	return nil
}

func (s *server) early(w http.ResponseWriter, r *http.Request) error {
	if !s.limiter.Allow() {
		return errTooMany
	}
	return s.verify(r)
}

// The verdict of what is no handler is the place.
func (s *server) lateCheck(w http.ResponseWriter, r *http.Request) {
	if err := s.verify(r); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	if err := s.check("hooks"); errors.Is(err, errTooMany) { // want `before this rate check.*ratelimitorder/order`
		http.Error(w, "slow down", http.StatusTooManyRequests)
	}
}

func (s *server) earlyCheck(w http.ResponseWriter, r *http.Request) {
	if err := s.check("hooks"); errors.Is(err, errTooMany) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	if err := s.verify(r); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
	}
}

func routes(mux *http.ServeMux, s *server) {
	mux.HandleFunc("/late", s.wrap(s.late))
	mux.HandleFunc("/early", s.wrap(s.early))
	mux.HandleFunc("/check/late", s.lateCheck)
	mux.HandleFunc("/check/early", s.earlyCheck)
}
