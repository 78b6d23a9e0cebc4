// Package keys counts requests by this and that.
package keys

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

type counts struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counts) allow(key string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.n) > 10_000 {
		c.n = make(map[string]int)
	}
	c.n[key]++
	return c.n[key] <= 100
}

func (c *counts) by(key func(*http.Request) string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !c.allow(key(r)) {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

type proxies struct {
	believe bool // by configuration
	nets    []*net.IPNet
	trust   bool
}

func (p *proxies) trusts(ip string) bool {
	for _, n := range p.nets {
		if n.Contains(net.ParseIP(ip)) {
			return true
		}
	}
	return false
}

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

func hostOrAll(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}

func withPort(r *http.Request) string { return r.RemoteAddr } // want `with its port.*ratelimitkey/port`

func beforeColon(r *http.Request) string { return strings.Split(r.RemoteAddr, ":")[0] }

func first(r *http.Request) string {
	return strings.TrimSpace(strings.Split(r.Header.Get("X-Forwarded-For"), ",")[0]) // want `by the header X-Forwarded-For, which a client may set.*ratelimitkey/header`
}

func last(r *http.Request) string {
	all := strings.Split(r.Header.Get("X-Forwarded-For"), ",")
	return strings.TrimSpace(all[len(all)-1])
}

func cut(r *http.Request) string {
	first, _, _ := strings.Cut(r.Header.Get("X-Forwarded-For"), ",") // want `ratelimitkey/header`
	return first
}

func firstGiven(r *http.Request) string {
	for _, ip := range strings.Split(r.Header.Get("X-Forwarded-For"), ",") { // want `ratelimitkey/header`
		if ip != "" {
			return ip
		}
	}
	return host(r)
}

func realIP(r *http.Request) string {
	if ip := r.Header.Get("X-Real-IP"); ip != "" { // want `ratelimitkey/header`
		return ip
	}
	return host(r)
}

func (p *proxies) nested(r *http.Request) string {
	peer := host(r)
	if p.trusts(peer) {
		if ip := r.Header.Get("X-Real-IP"); ip != "" {
			return ip
		}
	}
	return peer
}

func (p *proxies) early(r *http.Request) string {
	peer := net.ParseIP(host(r))
	if !peer.IsPrivate() {
		return peer.String()
	}
	return r.Header.Get("X-Real-IP")
}

func (p *proxies) inLoop(r *http.Request) string {
	peer := net.ParseIP(host(r))
	for _, n := range p.nets {
		if n.Contains(peer) {
			return r.Header.Get("X-Real-IP")
		}
	}
	return peer.String()
}

func (p *proxies) assigned(r *http.Request) string {
	ip := host(r)
	if p.trusts(ip) {
		ip = r.Header.Get("X-Real-IP")
	}
	return ip
}

func (p *proxies) configured(r *http.Request) string {
	if p.trust {
		return r.Header.Get("X-Real-IP")
	}
	return host(r)
}

func (p *proxies) known(remote, forwarded string) string {
	if !p.trusts(remote) {
		return remote
	}
	return forwarded
}

func (p *proxies) handedOver(r *http.Request) string {
	return p.known(host(r), r.Header.Get("X-Forwarded-For"))
}

func (p *proxies) either(r *http.Request) string {
	peer := net.ParseIP(host(r))
	if !(peer.IsLoopback() || peer.IsPrivate()) {
		return peer.String()
	}
	return r.Header.Get("X-Real-IP")
}

func (p *proxies) flagged(r *http.Request) string {
	peer, believed := net.ParseIP(host(r)), false
	for _, n := range p.nets {
		if n.Contains(peer) {
			believed = true
		}
	}
	if believed {
		return r.Header.Get("X-Real-IP")
	}
	return peer.String()
}

// That there is a peer says nothing of it.
func (p *proxies) present(r *http.Request) string {
	if peer := host(r); peer != "" {
		return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	}
	return "nobody"
}

func lastByIndex(r *http.Request) string {
	all := r.Header.Get("X-Forwarded-For")
	if i := strings.LastIndex(all, ","); i >= 0 {
		all = all[i+1:]
	}
	return strings.TrimSpace(all)
}

// The length of the header says nothing of who sent it.
func (p *proxies) otherwise(r *http.Request) string {
	if len(p.nets) > 0 {
		return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	}
	return host(r)
}

func query(r *http.Request) string { return r.URL.Query().Get("user") } // want `by the query parameter user, so.*ratelimitkey/query`

func both(r *http.Request) string {
	return fmt.Sprintf("%s:%s", host(r), strings.ToLower(r.URL.Query().Get("user"))) // want `ratelimitkey/query`
}

func form(r *http.Request) string { return r.FormValue("email") } // want `by what the body says.*ratelimitkey/body`

func hashed(r *http.Request) string {
	sum := sha256.Sum256([]byte(r.PostFormValue("email"))) // want `ratelimitkey/body`
	return hex.EncodeToString(sum[:])
}

func apiKey(r *http.Request) string { return r.Header.Get("X-API-Key") }

func path(r *http.Request) string { return r.PathValue("id") }

func logged(r *http.Request) string {
	log.Print(r.Header.Get("X-Forwarded-For"), r.URL.Query().Get("user"))
	return host(r)
}

func routes(c *counts, p *proxies, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	for _, key := range []func(*http.Request) string{} {
		mux.Handle("/", c.by(key)(h))
	}
	mux.Handle("/host", c.by(host)(h))
	mux.Handle("/host/or/all", c.by(hostOrAll)(h))
	mux.Handle("/with/port", c.by(withPort)(h))
	mux.Handle("/before/colon", c.by(beforeColon)(h))
	mux.Handle("/first", c.by(first)(h))
	mux.Handle("/last", c.by(last)(h))
	mux.Handle("/cut", c.by(cut)(h))
	mux.Handle("/first/given", c.by(firstGiven)(h))
	mux.Handle("/real", c.by(realIP)(h))
	mux.Handle("/nested", c.by(p.nested)(h))
	mux.Handle("/early", c.by(p.early)(h))
	mux.Handle("/loop", c.by(p.inLoop)(h))
	mux.Handle("/assigned", c.by(p.assigned)(h))
	mux.Handle("/configured", c.by(p.configured)(h))
	mux.Handle("/handed", c.by(p.handedOver)(h))
	mux.Handle("/either", c.by(p.either)(h))
	mux.Handle("/flagged", c.by(p.flagged)(h))
	mux.Handle("/present", c.by(p.present)(h))
	mux.Handle("/last/index", c.by(lastByIndex)(h))
	mux.Handle("/otherwise", c.by(p.otherwise)(h))
	mux.Handle("/query", c.by(query)(h))
	mux.Handle("/both", c.by(both)(h))
	mux.Handle("/form", c.by(form)(h))
	mux.Handle("/hashed", c.by(hashed)(h))
	mux.Handle("/key", c.by(apiKey)(h))
	mux.Handle("/path/{id}", c.by(path)(h))
	mux.Handle("/logged", c.by(logged)(h))
	mux.Handle("/platform", c.by(platform)(h))
	mux.Handle("/kind", c.by(kind)(h))
	mux.Handle("/normal", c.by(normal)(h))
	mux.Handle("/unlike", c.by(unlike)(h))
	mux.Handle("/longer", c.by(longer)(h))
	mux.Handle("/other", c.by(other)(h))
	mux.HandleFunc("/repeatedly", repeatedly())
	mux.Handle("/tiers", c.by(host)(c.by(tenant)(h)))
	return mux
}

// tenant is behind host in the only chain that has it.
func tenant(r *http.Request) string { return r.FormValue("tenant") }

type server struct {
	counts *counts
	key    []byte
	name   string
}

type event struct {
	Repository struct{ FullName string }
}

func (s *server) read(w http.ResponseWriter, r *http.Request) (event, bool) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20)) // want `ratelimitkey/body`
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	var e event
	ok := hmac.Equal(mac.Sum(nil), given) && json.Unmarshal(body, &e) == nil
	return e, ok
}

// Who signs the events may choose the names in them.
func (s *server) hook(w http.ResponseWriter, r *http.Request) {
	e, ok := s.read(w, r)
	if !ok {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !s.counts.allow(e.Repository.FullName) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	var in struct{ Email string }
	if json.NewDecoder(r.Body).Decode(&in) != nil { // want `ratelimitkey/body`
		return
	}
	if !s.counts.allow("login:" + in.Email) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) loginByPeer(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(host(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	var in struct{ Email string }
	if json.NewDecoder(r.Body).Decode(&in) != nil {
		return
	}
	if !s.counts.allow("login:" + in.Email) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// What the first one counts by is not known: perhaps by the peer.
func (s *server) loginByUnknown(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(keyOf(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if !s.counts.allow(r.PostFormValue("email")) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

var keyOf func(*http.Request) string

func (s *server) loginByHostOrAll(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(hostOrAll(r)) || !s.counts.allow(r.PostFormValue("email")) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// The names are signed, and the peer is counted with them.
func (s *server) hookByPeer(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	mac := hmac.New(sha256.New, s.key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	if !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !s.counts.allow(host(r) + string(body)) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) loginByBoth(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(host(r) + r.PostFormValue("email")) { // want `ratelimitkey/body`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

var times map[string][]time.Time

// lately counts what is left of a list.
func lately(w http.ResponseWriter, r *http.Request) {
	ip := r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	left := times[ip][:0]
	for _, t := range times[ip] {
		if time.Since(t) < time.Minute {
			left = append(left, t)
		}
	}
	if len(left) > 5 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// That the address of the peer cannot be told is the case of nobody.
func (s *server) loginIfThere(w http.ResponseWriter, r *http.Request) {
	if host, _, err := net.SplitHostPort(r.RemoteAddr); err == nil && !s.counts.allow(host) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if !s.counts.allow(r.PostFormValue("email")) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// Some are let pass for what they ask.
func (s *server) loginUnlessInternal(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/internal" && !s.counts.allow(host(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if !s.counts.allow(r.PostFormValue("email")) { // want `ratelimitkey/body`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// A trial may count without turning anybody away.
type trial struct {
	counts  *counts
	enforce bool
	mode    string
}

func (t *trial) inside(w http.ResponseWriter, r *http.Request) {
	if !t.counts.allow(r.Header.Get("X-Real-IP")) { // want `ratelimitkey/header`
		if t.enforce {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		log.Print("would be turned away")
	}
}

func (t *trial) joined(w http.ResponseWriter, r *http.Request) {
	if !t.counts.allow(r.URL.Query().Get("client")) && t.mode == "enforce" { // want `ratelimitkey/query`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// By the peer, it is a rate check like others.
func (t *trial) ofPeer(w http.ResponseWriter, r *http.Request) {
	if !t.counts.allow(host(r)) {
		if t.enforce {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		log.Print("would be turned away")
	}
	if !t.counts.allow(r.PostFormValue("email")) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// What is not asked of a limiter decides by itself.
func (t *trial) closed(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Real-IP") != "" {
		if t.mode == "closed" {
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}
}

// platform is one of those that the program knows.
func platform(r *http.Request) string {
	switch p := r.URL.Query().Get("platform"); p {
	case "ios", "android":
		return p
	}
	return "other"
}

func kind(r *http.Request) string {
	kind := "web"
	if v := r.URL.Query().Get("kind"); v == "mobile" || v == "desktop" {
		kind = v
	}
	return kind
}

func normal(r *http.Request) string {
	v := r.URL.Query().Get("kind")
	switch v {
	case "mobile", "desktop":
	default:
		v = "web"
	}
	return v
}

// One of the names does not stand for the others.
func unlike(r *http.Request) string {
	kind := "web"
	if v := r.URL.Query().Get("kind"); v == "mobile" || v != "desktop" { // want `ratelimitkey/query`
		kind = v
	}
	return kind
}

func longer(r *http.Request) string {
	kind := "web"
	if v := r.URL.Query().Get("kind"); v == "mobile" || len(v) > 8 { // want `ratelimitkey/query`
		kind = v
	}
	return kind
}

func other(r *http.Request) string {
	if v := r.URL.Query().Get("kind"); v == "mobile" {
		return r.URL.Query().Get("device") // want `ratelimitkey/query`
	}
	return "web"
}

// repeated counts within one request.
func repeated(w http.ResponseWriter, r *http.Request) {
	seen := make(map[string]int)
	for _, id := range r.URL.Query()["id"] {
		seen[id]++
		if seen[id] > 3 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
	}
}

func repeatedly() http.HandlerFunc {
	seen := make(map[string]int)
	return func(w http.ResponseWriter, r *http.Request) {
		clear(seen)
		for _, id := range r.URL.Query()["id"] { // want `ratelimitkey/query`
			seen[id]++
			if seen[id] > 3 {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
		}
	}
}

// param reads what it is told: each call is one read.
func param(q url.Values, names ...string) string {
	for _, name := range names {
		if v := q.Get(name); v != "" {
			return v
		}
	}
	return ""
}

func (s *server) byParam(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(param(r.URL.Query(), "user")) { // want `by the query parameter user.*ratelimitkey/query`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byPart(w http.ResponseWriter, r *http.Request) {
	if v := r.MultipartForm.Value["account"]; len(v) == 0 || !s.counts.allow(v[0]) { // want `ratelimitkey/body`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byTwo(w http.ResponseWriter, r *http.Request) {
	user := r.URL.Query().Get("user")     // want `by the query parameter user.*ratelimitkey/query`
	device := r.URL.Query().Get("device") // want `by the query parameter device.*ratelimitkey/query`
	if !s.counts.allow(user + device) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byUnnamed(w http.ResponseWriter, r *http.Request) {
	user := r.URL.Query().Get(s.name)     // want `by a query parameter.*ratelimitkey/query`
	device := r.URL.Query().Get("device") // want `by the query parameter device.*ratelimitkey/query`
	if !s.counts.allow(user + device) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byBoth(w http.ResponseWriter, r *http.Request) {
	user := r.URL.Query().Get("user")            // want `by the query parameter user.*ratelimitkey/query`
	account := r.PostFormValue("account")        // want `ratelimitkey/body`
	forwarded := r.Header.Get("X-Forwarded-For") // want `ratelimitkey/header`
	if !s.counts.allow(user + account + forwarded) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
