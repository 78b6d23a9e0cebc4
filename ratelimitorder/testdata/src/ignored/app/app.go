// Package app has rate checks that stop nobody, and limiters that are no rate checks.
package app

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"

	"ignored/limits"

	redis_rate "github.com/go-redis/redis_rate/v10"
	"golang.org/x/time/rate"
)

var key = []byte("key")

func valid(r *http.Request) bool {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature")))
}

type server struct {
	limiter, logs *rate.Limiter
	redis         *redis_rate.Limiter
	keyed         *limits.Keyed
	sampler       *limits.Sampler
	dryRun        bool
	skipped       atomic.Int64
	events        chan string
}

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

// work is behind all that is checked.
func (s *server) work(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// A dry run that stayed.
func (s *server) logged(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() { // want `the refusal of this rate check does not stop the request.*ratelimitorder/ignored`
		slog.Warn("rate limit exceeded", "peer", host2(r))
	}
	s.work(w, r)
}

func host2(r *http.Request) string { return r.RemoteAddr }

func (s *server) loggedPlain(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() { // want `ratelimitorder/ignored`
		log.Printf("limited: %s", fmt.Sprint(r.URL.Path))
	}
	s.work(w, r)
}

func (s *server) loggedKeyed(w http.ResponseWriter, r *http.Request) {
	if !s.keyed.Allow(host(r)) { // want `ratelimitorder/ignored`
		slog.Warn("limited")
	}
	s.work(w, r)
}

func (s *server) loggedError(w http.ResponseWriter, r *http.Request) {
	if err := s.keyed.Check(host(r)); err != nil { // want `ratelimitorder/ignored`
		slog.Warn("limited", "error", err.Error())
	}
	s.work(w, r)
}

// In a middleware.
func (s *server) dry(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.allow() { // want `ratelimitorder/ignored`
			slog.Warn("limited")
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) allow() bool { return s.limiter.Allow() }

// A verdict of a function of one's own that is dropped.
func (s *server) dropped(w http.ResponseWriter, r *http.Request) {
	s.allow() // want `ratelimitorder/ignored`
	s.work(w, r)
}

func (s *server) droppedKeyed(w http.ResponseWriter, r *http.Request) {
	s.keyed.Allow(host(r)) // want `ratelimitorder/ignored`
	s.work(w, r)
}

// It answers, and says whether to go on.
func (s *server) check(w http.ResponseWriter) bool {
	if !s.limiter.Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
		return false
	}
	return true
}

func (s *server) unchecked(w http.ResponseWriter, r *http.Request) {
	s.check(w) // want `ratelimitorder/ignored`
	s.work(w, r)
}

func (s *server) checked(w http.ResponseWriter, r *http.Request) {
	if s.check(w) {
		s.work(w, r)
	}
}

// Only whether redis failed is looked at.
func (s *server) failed(w http.ResponseWriter, r *http.Request) {
	res, err := s.redis.Allow(r.Context(), "hooks", redis_rate.PerSecond(5)) // want `ratelimitorder/ignored`
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Header().Set("X-RateLimit-Remaining", strconv.Itoa(res.Remaining))
	s.work(w, r)
}

func (s *server) failedOnly(w http.ResponseWriter, r *http.Request) {
	if _, err := s.redis.Allow(r.Context(), "hooks", redis_rate.PerSecond(5)); err != nil { // want `ratelimitorder/ignored`
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	s.work(w, r)
}

// Nobody looks at whether there was room.
func (s *server) waited(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Millisecond)
	defer cancel()
	_ = s.limiter.Wait(ctx) // want `ratelimitorder/ignored`
	s.work(w, r)
}

func (s *server) reserved(w http.ResponseWriter, r *http.Request) {
	s.limiter.Reserve() // want `ratelimitorder/ignored`
	s.work(w, r)
}

func (s *server) background(w http.ResponseWriter, r *http.Request) {
	go s.limiter.Allow() // want `ratelimitorder/ignored`
	s.work(w, r)
}

func (s *server) backgroundKeyed(w http.ResponseWriter, r *http.Request) {
	go s.keyed.Allow(host(r)) // want `ratelimitorder/ignored`
	s.work(w, r)
}

// Nothing is wrong with these.
func (s *server) failsOpen(w http.ResponseWriter, r *http.Request) {
	res, err := s.redis.Allow(r.Context(), "hooks", redis_rate.PerSecond(5))
	if err != nil {
		res = &redis_rate.Result{Allowed: 1}
	}
	if res.Allowed == 0 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	s.work(w, r)
}

func (s *server) handedOn(w http.ResponseWriter, r *http.Request) {
	res, err := s.redis.Allow(r.Context(), "hooks", redis_rate.PerSecond(5))
	if err != nil || !within(res) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	s.work(w, r)
}

func within(res *redis_rate.Result) bool { return res.Allowed > 0 }

type verdict struct{}

// The next handler decides.
func (s *server) kept(w http.ResponseWriter, r *http.Request) {
	ok := s.keyed.Allow(host(r))
	s.work(w, r.WithContext(context.WithValue(r.Context(), verdict{}, ok)))
}

func (s *server) keptOwn(w http.ResponseWriter, r *http.Request) {
	ok := s.allow()
	s.work(w, r.WithContext(context.WithValue(r.Context(), verdict{}, ok)))
}

// A warning before the limit that holds.
func (s *server) warned(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		slog.Warn("near the limit")
	}
	if !s.keyed.Allow(host(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	s.work(w, r)
}

// A dry run that can be switched off.
func (s *server) configured(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		if s.dryRun {
			slog.Warn("would be limited")
		} else {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
	}
	s.work(w, r)
}

func (s *server) configuredFirst(w http.ResponseWriter, r *http.Request) {
	if !s.keyed.Allow(host(r)) {
		if !s.dryRun {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		slog.Warn("would be limited")
	}
	s.work(w, r)
}

// These limit what is logged, or done by the way.
func (s *server) sampled(w http.ResponseWriter, r *http.Request) {
	if s.logs.Allow() {
		slog.Warn("request", "peer", host(r))
	}
	s.work(w, r)
}

func (s *server) sampledElse(w http.ResponseWriter, r *http.Request) {
	if !s.logs.Allow() {
		s.skipped.Add(1)
	} else {
		slog.Info("request", "skipped", s.skipped.Swap(0))
	}
	s.work(w, r)
}

func (s *server) sampledBoth(w http.ResponseWriter, r *http.Request) {
	if !s.logs.Allow() {
		slog.Debug("request")
	} else {
		slog.Info("request", "header", r.Header)
	}
	s.work(w, r)
}

func (s *server) sampledElsewhere(w http.ResponseWriter, r *http.Request) {
	if s.sampler.Sample() {
		slog.Info("request")
	}
	s.work(w, r)
}

func (s *server) sample() bool { return s.logs.Allow() }

func (s *server) sampledOwn(w http.ResponseWriter, r *http.Request) {
	if s.sample() {
		slog.Info("request")
	}
	s.work(w, r)
}

func (s *server) level(w http.ResponseWriter, r *http.Request) {
	level := slog.LevelInfo
	if !s.logs.Allow() {
		slog.Debug("too many lines")
		level = slog.LevelDebug
	}
	slog.Log(r.Context(), level, "request")
	s.work(w, r)
}

// Those are slowed down.
func (s *server) slowed(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		slog.Warn("slowed down")
		time.Sleep(time.Second)
	}
	s.work(w, r)
}

// Another hears of it.
func (s *server) told(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.Allow() {
		slog.Warn("limited")
		s.events <- r.RemoteAddr
	}
	s.work(w, r)
}

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("/logged", s.logged)
	mux.HandleFunc("/plain", s.loggedPlain)
	mux.HandleFunc("/keyed", s.loggedKeyed)
	mux.HandleFunc("/error", s.loggedError)
	mux.Handle("/dry", s.dry(http.HandlerFunc(s.work)))
	mux.HandleFunc("/dropped", s.dropped)
	mux.HandleFunc("/dropped/keyed", s.droppedKeyed)
	mux.HandleFunc("/unchecked", s.unchecked)
	mux.HandleFunc("/checked", s.checked)
	mux.HandleFunc("/failed", s.failed)
	mux.HandleFunc("/failed/only", s.failedOnly)
	mux.HandleFunc("/waited", s.waited)
	mux.HandleFunc("/reserved", s.reserved)
	mux.HandleFunc("/background", s.background)
	mux.HandleFunc("/background/keyed", s.backgroundKeyed)
	mux.HandleFunc("/open", s.failsOpen)
	mux.HandleFunc("/on", s.handedOn)
	mux.HandleFunc("/warned", s.warned)
	mux.HandleFunc("/configured", s.configured)
	mux.HandleFunc("/configured/first", s.configuredFirst)
}
