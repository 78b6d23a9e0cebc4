package handlers

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"time"
)

type bucket struct {
	count int
	start time.Time
}

// A limiter is a hand-made one.
type limiter struct {
	mu      sync.Mutex
	max     int
	buckets map[string]*bucket
}

func (l *limiter) Allow(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	b := l.buckets[key]
	if b == nil || time.Since(b.start) > time.Minute {
		b = &bucket{start: time.Now()}
		l.buckets[key] = b
	}
	b.count++
	return b.count <= l.max
}

var errLimited = errors.New("too many requests")

func (l *limiter) check(key string) error {
	if !l.Allow(key) {
		return errLimited
	}
	return nil
}

type event struct {
	Repository struct{ FullName string }
}

type server struct {
	secret  []byte
	limits  *limiter
	quota   *limiter
	enabled bool
}

func (s *server) valid(body []byte, sig string) bool {
	mac := hmac.New(sha256.New, s.secret)
	mac.Write(body)
	given, err := hex.DecodeString(sig)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

var errSignature = errors.New("bad signature")

func (s *server) verify(r *http.Request) ([]byte, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	if !s.valid(body, r.Header.Get("X-Signature")) {
		return nil, errSignature
	}
	return body, nil
}

func peer(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

// The check could stand before the verification.
func (s *server) peerAfter(w http.ResponseWriter, r *http.Request) {
	body, err := s.verify(r)
	if err != nil {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !s.limits.Allow(peer(r)) { // want `the signature is verified by hmac.Equal before this rate check, so a flood of unsigned requests costs a MAC each: check the rate first, then read a bounded body, then verify \(ratelimitorder/order\)`
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	w.Write(body)
}

// The same with the constant.
func (s *server) globalAfter(w http.ResponseWriter, r *http.Request) {
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	if !s.limits.Allow("all") { // want `ratelimitorder/order`
		w.WriteHeader(429)
		return
	}
}

// The key is known only once the body is.
func (s *server) bodyAfter(w http.ResponseWriter, r *http.Request) {
	body, err := s.verify(r)
	if err != nil {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	var e event
	if json.Unmarshal(body, &e) != nil {
		return
	}
	if !s.quota.Allow(e.Repository.FullName) { // want `before any rate check, and this one goes by what only a verified request tells.* \(ratelimitorder/late\)`
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
}

// An error tells.
func (s *server) errorAfter(w http.ResponseWriter, r *http.Request) {
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	if err := s.limits.check(peer(r)); errors.Is(err, errLimited) { // want `ratelimitorder/order`
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
}

// First the rate, then the signature.
func (s *server) right(w http.ResponseWriter, r *http.Request) {
	if !s.limits.Allow(peer(r)) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
}

// A quota for each client stands behind a check for each peer.
func (s *server) twoTiers(w http.ResponseWriter, r *http.Request) {
	if !s.limits.Allow(peer(r)) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	body, err := s.verify(r)
	if err != nil {
		w.WriteHeader(401)
		return
	}
	var e event
	if json.Unmarshal(body, &e) != nil {
		return
	}
	if !s.quota.Allow(e.Repository.FullName) {
		w.WriteHeader(429)
		return
	}
}

// That the check can be switched off is the owner's decision.
func (s *server) switchable(w http.ResponseWriter, r *http.Request) {
	if s.enabled && s.limits != nil && !s.limits.Allow(peer(r)) {
		w.WriteHeader(429)
		return
	}
	body, err := s.verify(r)
	if err != nil {
		w.WriteHeader(401)
		return
	}
	var e event
	if json.Unmarshal(body, &e) == nil && !s.quota.Allow(e.Repository.FullName) {
		w.WriteHeader(429)
		return
	}
}

// Nobody stops who is refused.
func (s *server) goesOn(w http.ResponseWriter, r *http.Request) {
	if !s.limits.Allow(peer(r)) { // want `the refusal of this rate check does not stop the request, for which the signature is verified by hmac.Equal next: answer 429 and return, then verify \(ratelimitorder/ignored\)`
		http.Error(w, "slow down", http.StatusTooManyRequests)
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
}

// answer answers, but cannot stop its caller.
func (s *server) answer(w http.ResponseWriter, r *http.Request) {
	if !s.limits.Allow(peer(r)) { // want `ratelimitorder/ignored`
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
}

func (s *server) trustsHelper(w http.ResponseWriter, r *http.Request) {
	s.answer(w, r)
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
}

// pass tells its caller.
func (s *server) pass(w http.ResponseWriter, r *http.Request) bool {
	if !s.limits.Allow(peer(r)) {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return false
	}
	return true
}

func (s *server) asksHelper(w http.ResponseWriter, r *http.Request) {
	if !s.pass(w, r) {
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
}

// limited is inverted.
func (s *server) limited(w http.ResponseWriter, r *http.Request) bool {
	if s.limits.Allow(peer(r)) {
		return false
	}
	http.Error(w, "slow down", http.StatusTooManyRequests)
	return true
}

func (s *server) asksInverted(w http.ResponseWriter, r *http.Request) {
	if s.limited(w, r) {
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
}

// The MAC is computed before anybody looks at what the rate check said.
func (s *server) looksLate(w http.ResponseWriter, r *http.Request) {
	limited := !s.limits.Allow(peer(r)) // want `ratelimitorder/ignored`
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	if limited {
		w.WriteHeader(429)
		return
	}
}

// A limiter for what is logged is none for requests.
func (s *server) samples(w http.ResponseWriter, r *http.Request) {
	body, err := s.verify(r)
	if err != nil {
		w.WriteHeader(401)
		return
	}
	if s.quota.Allow("log") {
		println(len(body))
	}
}

// What another server says is passed on.
func (s *server) proxies(w http.ResponseWriter, r *http.Request) {
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	resp, err := http.Get("https://example.com/")
	if err != nil {
		return
	}
	if resp.StatusCode == http.StatusTooManyRequests {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
}

// The key is of no known origin.
func (s *server) unknownKey(w http.ResponseWriter, r *http.Request) {
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
		return
	}
	if !s.quota.Allow(tenantOf(r)) {
		w.WriteHeader(429)
		return
	}
}

var tenantOf func(*http.Request) string

// A token is no signature.
func (s *server) token(w http.ResponseWriter, r *http.Request) {
	if !hmac.Equal([]byte(r.Header.Get("Authorization")), s.secret) {
		w.WriteHeader(401)
		return
	}
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(429)
		return
	}
}

// No request comes in.
func (s *server) job(body []byte, sig string) bool {
	if !s.valid(body, sig) {
		return false
	}
	return s.limits.Allow("job")
}

// authenticate verifies a request and tells whose it is.
func (s *server) authenticate(r *http.Request) (string, error) {
	if _, err := s.verify(r); err != nil {
		return "", err
	}
	return lookup(r.Header.Get("X-Key-Id")), nil
}

var lookup func(id string) string

// The identity is known only after the verification.
func (s *server) identityAfter(w http.ResponseWriter, r *http.Request) {
	tenant, err := s.authenticate(r)
	if err != nil {
		w.WriteHeader(401)
		return
	}
	if !s.quota.Allow(tenant) { // want `ratelimitorder/late`
		w.WriteHeader(429)
		return
	}
}

func (s *server) identityBehindPeer(w http.ResponseWriter, r *http.Request) {
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(429)
		return
	}
	tenant, err := s.authenticate(r)
	if err != nil {
		w.WriteHeader(401)
		return
	}
	if !s.quota.Allow(tenant) {
		w.WriteHeader(429)
		return
	}
}
