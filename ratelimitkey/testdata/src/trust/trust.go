// Package trust turns away first whoever is no proxy.
package trust

import (
	"crypto/subtle"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"os"
	"slices"
	"strconv"
)

type counts map[string]int

func (c counts) by(key func(*http.Request) string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		k := key(r)
		if len(c) > 10_000 {
			clear(c)
		}
		c[k]++
		if c[k] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

type gate struct {
	nets     []*net.IPNet
	prefixes []netip.Prefix
	known    map[string]bool
	list     []string
}

func (g *gate) has(ip string) bool {
	for _, n := range g.nets {
		if n.Contains(net.ParseIP(ip)) {
			return true
		}
	}
	return false
}

func (g *gate) check(ip string) error {
	if !g.has(ip) {
		return errors.New("who is that?")
	}
	return nil
}

func (g *gate) sent(r *http.Request) bool {
	ip := net.ParseIP(host(r))
	for _, n := range g.nets {
		if n.Contains(ip) {
			return true
		}
	}
	return false
}

func (g *gate) byMethod(r *http.Request) string {
	if !g.has(host(r)) {
		return host(r)
	}
	return r.Header.Get("X-Real-IP")
}

func (g *gate) byMap(r *http.Request) string {
	peer := host(r)
	if _, ok := g.known[peer]; !ok {
		return peer
	}
	if ip := r.Header.Get("X-Real-IP"); ip != "" {
		return ip
	}
	return peer
}

func (g *gate) byList(r *http.Request) string {
	peer := host(r)
	if !slices.Contains(g.list, peer) {
		return peer
	}
	return r.Header.Get("X-Real-IP")
}

func (g *gate) byLiteral(r *http.Request) string {
	peer, err := netip.ParseAddr(host(r))
	if err != nil {
		return ""
	}
	if !slices.ContainsFunc(g.prefixes, func(p netip.Prefix) bool { return p.Contains(peer) }) {
		return peer.String()
	}
	return r.Header.Get("X-Real-IP")
}

func (g *gate) byError(r *http.Request) string {
	if err := g.check(host(r)); err != nil {
		return host(r)
	}
	return r.Header.Get("X-Real-IP")
}

func (g *gate) byRequest(r *http.Request) string {
	if !g.sent(r) {
		return host(r)
	}
	return r.Header.Get("X-Real-IP")
}

func (g *gate) overwritten(r *http.Request) string {
	ip := r.Header.Get("X-Real-IP")
	if !g.has(host(r)) {
		ip = host(r)
	}
	return ip
}

func (g *gate) emptied(r *http.Request) string {
	ip := r.Header.Get("X-Real-IP")
	if ip != "" && !g.has(host(r)) {
		ip = ""
	}
	if ip == "" {
		ip = host(r)
	}
	return ip
}

func (g *gate) switched(r *http.Request) (ip string) {
	switch peer := host(r); {
	case !g.has(peer):
		ip = peer
	default:
		ip = r.Header.Get("X-Real-IP")
	}
	return
}

func byEnvironment(r *http.Request) string {
	if os.Getenv("TRUST_PROXY") != "true" {
		return host(r)
	}
	return r.Header.Get("X-Real-IP")
}

func byParsed(r *http.Request) string {
	if behind, err := strconv.ParseBool(os.Getenv("BEHIND_PROXY")); err != nil || !behind {
		return host(r)
	}
	return r.Header.Get("X-Real-IP")
}

func unchecked(r *http.Request) string {
	ip := r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	if ip == "" || net.ParseIP(ip) == nil {
		return host(r)
	}
	return ip
}

func ifThere(r *http.Request) string {
	ip := r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	if ip == "" {
		ip = host(r)
	}
	return ip
}

func debugged(r *http.Request) string {
	if os.Getenv("DEBUG") != "true" {
		return host(r)
	}
	return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
}

func isRead(r *http.Request) bool {
	if r.Method == http.MethodGet {
		return true
	}
	return false
}

// What is asked of the request is not who sent it.
func byKind(r *http.Request) string {
	if !isRead(r) {
		return host(r)
	}
	return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
}

// That the address of the peer can be split does not say whose it is.
func ifSplit(r *http.Request) string {
	if _, _, err := net.SplitHostPort(r.RemoteAddr); err != nil {
		return "nobody"
	}
	return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
}

// inside tells with what it returns only.
func (g *gate) inside(r *http.Request) bool {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && g.prefixes[0].Contains(peer.Addr())
}

func (g *gate) byInside(r *http.Request) string {
	if g.inside(r) {
		return r.Header.Get("X-Real-IP")
	}
	return host(r)
}

// isParsed returns that there is an address, and something of the request.
func isParsed(r *http.Request) bool {
	_, err := netip.ParseAddrPort(r.RemoteAddr)
	return err == nil && r.Header.Get("Via") != ""
}

func ifParsed(r *http.Request) string {
	if isParsed(r) {
		return r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	}
	return host(r)
}

// proven believes whoever knows the secret of the edge.
func proven(r *http.Request) string {
	ip := host(r)
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Edge-Secret")), secret) == 1 {
		ip = r.Header.Get("CF-Connecting-IP")
	}
	return ip
}

var secret = []byte(os.Getenv("EDGE_SECRET"))

func provenAndThere(r *http.Request) string {
	ip := host(r)
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Edge-Secret")), secret) == 1 {
		if v := r.Header.Get("CF-Connecting-IP"); v != "" {
			ip = v
		}
	}
	return ip
}

// Who knows the secret of the interface is no proxy.
func (c counts) known(w http.ResponseWriter, r *http.Request) {
	if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-API-Key")), secret) != 1 {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	ip := host(r)
	if v := r.Header.Get("X-Real-IP"); v != "" { // want `ratelimitkey/header`
		ip = v
	}
	if c[ip] > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// A test is kept in a variable, of an address that is there in any case.
func kept(r *http.Request) string {
	peer, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		peer = r.RemoteAddr
	}
	ip := net.ParseIP(peer)
	near := ip != nil && (ip.IsLoopback() || ip.IsPrivate())
	if near {
		if sent := r.Header.Get("X-Real-IP"); sent != "" {
			return sent
		}
	}
	return peer
}

// Whether there is an address is no test of it.
func keptThere(r *http.Request) string {
	peer, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		peer = r.RemoteAddr
	}
	ip := net.ParseIP(peer)
	there := ip != nil && (r.Method == http.MethodGet || r.Method == http.MethodHead)
	if there {
		if sent := r.Header.Get("X-Real-IP"); sent != "" { // want `ratelimitkey/header`
			return sent
		}
	}
	return peer
}

// That another header is there proves nothing.
func sentVia(r *http.Request) string {
	ip := host(r)
	if r.Header.Get("Via") != "" {
		ip = r.Header.Get("X-Real-IP") // want `ratelimitkey/header`
	}
	return ip
}

func Routes(c counts, g *gate, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/method", c.by(g.byMethod, h))
	mux.Handle("/map", c.by(g.byMap, h))
	mux.Handle("/list", c.by(g.byList, h))
	mux.Handle("/literal", c.by(g.byLiteral, h))
	mux.Handle("/error", c.by(g.byError, h))
	mux.Handle("/request", c.by(g.byRequest, h))
	mux.Handle("/overwritten", c.by(g.overwritten, h))
	mux.Handle("/emptied", c.by(g.emptied, h))
	mux.Handle("/switched", c.by(g.switched, h))
	mux.Handle("/environment", c.by(byEnvironment, h))
	mux.Handle("/parsed", c.by(byParsed, h))
	mux.Handle("/unchecked", c.by(unchecked, h))
	mux.Handle("/there", c.by(ifThere, h))
	mux.Handle("/debugged", c.by(debugged, h))
	mux.Handle("/kind", c.by(byKind, h))
	mux.Handle("/split", c.by(ifSplit, h))
	mux.Handle("/kept", c.by(kept, h))
	mux.Handle("/kept/there", c.by(keptThere, h))
	mux.Handle("/proven", c.by(proven, h))
	mux.Handle("/proven/there", c.by(provenAndThere, h))
	mux.HandleFunc("/known", c.known)
	mux.Handle("/via", c.by(sentVia, h))
	mux.Handle("/inside", c.by(g.byInside, h))
	mux.Handle("/parsed/all", c.by(ifParsed, h))
	return mux
}
