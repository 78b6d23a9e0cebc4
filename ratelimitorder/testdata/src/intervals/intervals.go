// Package intervals has rate checks that go by when a client came before.
package intervals

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"time"
)

type server struct {
	key   []byte
	last  map[string]time.Time
	times map[string][]time.Time
	start time.Time
}

func (s *server) valid(r *http.Request) bool {
	body, _ := io.ReadAll(http.MaxBytesReader(nil, r.Body, 1<<20))
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	return hmac.Equal(mac.Sum(nil), given)
}

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

func slowDown(w http.ResponseWriter) { w.WriteHeader(http.StatusTooManyRequests) }

func (s *server) interval(w http.ResponseWriter, r *http.Request) {
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if t, ok := s.last[host(r)]; ok && time.Now().Sub(t) < time.Second { // want `ratelimitorder/order`
		slowDown(w)
		return
	}
	s.last[host(r)] = time.Now()
}

func (s *server) since(w http.ResponseWriter, r *http.Request) {
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if time.Since(s.last[host(r)]) < time.Second { // want `ratelimitorder/order`
		slowDown(w)
		return
	}
	s.last[host(r)] = time.Now()
}

// recent returns those times that are not long ago.
func recent(times []time.Time) []time.Time {
	kept := make([]time.Time, 0, len(times))
	for _, t := range times {
		if time.Since(t) < time.Minute {
			kept = append(kept, t)
		}
	}
	return kept
}

func (s *server) window(w http.ResponseWriter, r *http.Request) {
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	times := s.times[host(r)]
	kept := make([]time.Time, 0, len(times))
	for _, t := range times {
		if time.Since(t) < time.Minute {
			kept = append(kept, t)
		}
	}
	if len(kept) > 10 { // want `ratelimitorder/order`
		slowDown(w)
		return
	}
	s.times[host(r)] = append(kept, time.Now())
}

// Near misses.

func (s *server) intervalFirst(w http.ResponseWriter, r *http.Request) {
	if t, ok := s.last[host(r)]; ok && time.Now().Sub(t) < time.Second {
		slowDown(w)
		return
	}
	s.last[host(r)] = time.Now()
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func (s *server) windowFirst(w http.ResponseWriter, r *http.Request) {
	kept := recent(s.times[host(r)])
	if len(kept) > 10 {
		slowDown(w)
		return
	}
	s.times[host(r)] = append(kept, time.Now())
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// A server that is not warm yet counts nothing.
func (s *server) warm(w http.ResponseWriter, r *http.Request) {
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if time.Since(s.start) < time.Minute {
		slowDown(w)
	}
}

// Nor does a deadline.
func (s *server) late(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	if !s.valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if time.Since(began) > time.Second {
		slowDown(w)
	}
}

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("/interval", s.interval)
	mux.HandleFunc("/since", s.since)
	mux.HandleFunc("/window", s.window)
	mux.HandleFunc("/interval/first", s.intervalFirst)
	mux.HandleFunc("/window/first", s.windowFirst)
	mux.HandleFunc("/warm", s.warm)
	mux.HandleFunc("/late", s.late)
}
