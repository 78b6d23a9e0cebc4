package app

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"helpers/addr"
)

type counts map[string]int

func (c counts) allow(key string) bool { return c[key] < 100 }

func limited(c counts, key func(*http.Request) string, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(key(r)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		h(w, r)
	}
}

// by makes a middleware, for keys of all kinds.
func by(c counts, key func(*http.Request) string) func(http.Handler) http.Handler {
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

func byClient(c counts, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(addr.Client(r)) { // want `by the header X-Real-IP \(read at addr.go:10\), which a client may set.*ratelimitkey/header`
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		h(w, r)
	}
}

func byPeer(c counts, h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(addr.Peer(r)) || !c.allow(addr.Believed(r)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		h(w, r)
	}
}

// behind believes the header of the proxies that it knows: who sent the request, another package tells.
func behind(known map[string]bool, r *http.Request) string {
	if ip := addr.Peer(r); !known[ip] {
		return ip
	}
	return r.Header.Get("X-Real-IP")
}

// named believes it of whoever calls itself a proxy.
func named(known map[string]bool, r *http.Request) string {
	if ip := addr.Client(r); !known[ip] {
		return ip
	}
	return r.Header.Get("X-Real-IP")
}

func byNamed(c counts, known map[string]bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(named(known, r)) { // want `ratelimitkey/header`
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}
}

func work(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) }

// ownKey is called by a middleware of another package.
func ownKey(r *http.Request) string { return r.URL.Query().Get("name") } // want `by the query parameter name.*ratelimitkey/query`

func keyForBy(r *http.Request) string { return r.URL.Query().Get("for") } // want `by the query parameter for.*ratelimitkey/query`

func routes(c counts) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/client", byClient(c, work))
	mux.HandleFunc("/peer", byPeer(c, work))
	known := map[string]bool{"10.0.0.1": true}
	mux.HandleFunc("/behind", limited(c, func(r *http.Request) string { return behind(known, r) }, work))
	mux.HandleFunc("/stranger", byNamed(c, known))
	mux.Handle("/option", by(c, addr.Client)(http.HandlerFunc(work))) // want `read at addr.go:10.*ratelimitkey/header`
	mux.Handle("/option/peer", by(c, addr.Peer)(http.HandlerFunc(work)))
	var shared addr.Counter
	mux.Handle("/handed", shared.Wrap(ownKey, http.HandlerFunc(work)))
	mux.Handle("/named", shared.Wrap(addr.Client, http.HandlerFunc(work))) // want `by the header X-Real-IP \(read at addr.go:10\).*ratelimitkey/header`
	mux.Handle("/by", shared.By(keyForBy)(http.HandlerFunc(work)))
	mux.Handle("/by/peer", shared.By(addr.Peer)(http.HandlerFunc(work)))
	mux.Handle("/believed", shared.Wrap(addr.Believed, http.HandlerFunc(work)))
	mux.Handle("/elsewhere", addr.ByReal(c, http.HandlerFunc(work))) // addr says so
	madeRoutes(mux)
	return mux
}

// madeRoutes hands functions to what makes limiters.
func madeRoutes(mux *http.ServeMux) {
	work := http.HandlerFunc(work)
	mux.Handle("/made", addr.NewKeyed(func(r *http.Request) string {
		return r.URL.Query().Get("made") // want `by the query parameter made.*ratelimitkey/query`
	}).Wrap(work))
	kept := addr.NewKeyed(func(r *http.Request) string { return r.RemoteAddr }) // want `ratelimitkey/port`
	mux.Handle("/kept", kept.Wrap(work))
	mux.Handle("/made/client", addr.NewKeyed(addr.Client).Wrap(work)) // want `read at addr.go:10.*ratelimitkey/header`
	mux.Handle("/made/peer", addr.NewKeyed(addr.Peer).Wrap(work))
	unlike := addr.NewKeyed(func(r *http.Request) string { return r.URL.Query().Get("unlike") })
	mux.Handle("/other", unlike.Other(work))
	inner := addr.NewKeyed(func(r *http.Request) string { return r.URL.Query().Get("inner") })
	mux.Handle("/tiers", addr.NewKeyed(addr.Peer).Wrap(inner.Wrap(work)))
}

// A blind server hides from the counter whom it counts.
type blind struct {
	counter *addr.Counter
	key     []byte
}

func (b *blind) hide(text string) string {
	mac := hmac.New(sha256.New, b.key)
	mac.Write([]byte(text))
	return hex.EncodeToString(mac.Sum(nil))
}

func (b *blind) forwarded(w http.ResponseWriter, r *http.Request) {
	if !b.counter.Allow(b.hide(r.Header.Get("X-Real-IP"))) { // want `ratelimitkey/header`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (b *blind) tiers(w http.ResponseWriter, r *http.Request) {
	if !b.counter.Allow(b.hide(addr.Peer(r))) || !b.counter.Allow(r.FormValue("name")) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
