// Package rejected says with errors that there are too many requests; one function answers for all.
package rejected

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
)

var (
	errTooMany   = errors.New("too many requests")
	errSignature = errors.New("wrong signature")
	errFull      = errors.New("no room") // which nobody answers 429 for
)

// A quotaError is for one client.
type quotaError struct{ client string }

func (e *quotaError) Error() string { return "quota of " + e.client }

func answer(w http.ResponseWriter, err error) {
	var quota *quotaError
	switch {
	case errors.Is(err, errTooMany):
		http.Error(w, "slow down", http.StatusTooManyRequests)
	case errors.As(err, &quota):
		http.Error(w, quota.Error(), http.StatusTooManyRequests)
	case errors.Is(err, errSignature):
		http.Error(w, "who are you?", http.StatusUnauthorized)
	default:
		http.Error(w, "sorry", http.StatusInternalServerError)
	}
}

// A handler returns an error rather than answering.
type handler func(http.ResponseWriter, *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h(w, r); err != nil {
		answer(w, err)
	}
}

type server struct {
	key    []byte
	counts map[string]int
	store  map[string]string
}

func (s *server) count(peer string) error {
	s.counts[peer]++
	if s.counts[peer] > 100 {
		return errTooMany
	}
	return nil
}

func (s *server) admit(r *http.Request) error { return s.count(r.RemoteAddr) }

func (s *server) wrapped(r *http.Request) error {
	s.counts["all"]++
	if n := s.counts["all"]; n > 1000 {
		return fmt.Errorf("%d requests: %w", n, errTooMany)
	}
	return nil
}

func (s *server) quota(r *http.Request) error {
	client := r.Header.Get("X-Client")
	s.counts[client]++
	if s.counts[client] > 10 {
		return &quotaError{client}
	}
	return nil
}

func (s *server) put(key, value string) error {
	if len(s.store) > 1000 {
		return errFull
	}
	s.store[key] = value
	return nil
}

func (s *server) verify(r *http.Request) error {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		return err
	}
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	if !hmac.Equal(mac.Sum(nil), given) {
		return errSignature
	}
	return nil
}

func (s *server) late(w http.ResponseWriter, r *http.Request) error {
	if err := s.verify(r); err != nil {
		return err
	}
	return s.admit(r) // want `before this rate check.*ratelimitorder/order`
}

func (s *server) lateWrapped(w http.ResponseWriter, r *http.Request) {
	if err := s.verify(r); err != nil {
		answer(w, err)
		return
	}
	if err := s.wrapped(r); err != nil { // want `before this rate check.*ratelimitorder/order`
		answer(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) lateQuota(w http.ResponseWriter, r *http.Request) error {
	if err := s.verify(r); err != nil {
		return err
	}
	return s.quota(r) // want `ratelimitorder/late`
}

func (s *server) dropped(w http.ResponseWriter, r *http.Request) error {
	s.admit(r) // want `ratelimitorder/ignored`
	return s.verify(r)
}

func (s *server) right(w http.ResponseWriter, r *http.Request) error {
	if err := s.admit(r); err != nil {
		return err
	}
	if err := s.verify(r); err != nil {
		return err
	}
	return s.quota(r)
}

// What is full is no rate check, and neither is the answer itself.
func (s *server) full(w http.ResponseWriter, r *http.Request) error {
	if err := s.verify(r); err != nil {
		return err
	}
	return s.put(r.Header.Get("X-Key"), r.Header.Get("X-Value"))
}

func (s *server) all(r *http.Request) error {
	if err := s.admit(r); err != nil {
		return err
	}
	return s.verify(r)
}

func (s *server) together(w http.ResponseWriter, r *http.Request) error {
	if err := s.all(r); err != nil {
		return err
	}
	return s.put("together", r.Header.Get("X-Value"))
}

// allLate verifies first, and is too much to speak of as a whole.
func (s *server) allLate(r *http.Request) error {
	if err := s.verify(r); err != nil {
		return err
	}
	return s.admit(r) // want `ratelimitorder/order`
}

func (s *server) togetherLate(w http.ResponseWriter, r *http.Request) error {
	if err := s.allLate(r); err != nil {
		return err
	}
	return s.put("together", r.Header.Get("X-Value"))
}

// A counted handler is counted before it is called.
type counted func(http.ResponseWriter, *http.Request)

var served = make(map[string]int)

func (h counted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if served[r.RemoteAddr]++; served[r.RemoteAddr] > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	h(w, r)
}

func (s *server) signed(w http.ResponseWriter, r *http.Request) {
	if s.verify(r) != nil {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func routes(s *server) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/late", handler(s.late))
	mux.HandleFunc("/late/wrapped", s.lateWrapped)
	mux.Handle("/late/quota", handler(s.lateQuota))
	mux.Handle("/dropped", handler(s.dropped))
	mux.Handle("/right", handler(s.right))
	mux.Handle("/full", handler(s.full)) // want `ratelimitorder/inconsistent`
	mux.Handle("/counted", counted(s.signed))
	mux.Handle("/uncounted", http.HandlerFunc(s.signed)) // want `ratelimitorder/inconsistent`
	mux.Handle("/together/late", handler(s.togetherLate))
	mux.Handle("/together", handler(s.together))
	return mux
}
