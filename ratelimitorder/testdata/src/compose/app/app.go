package app

import (
	"net/http"
	"slices"
	"time"

	"compose/mw"
)

type middleware = func(http.Handler) http.Handler

var (
	counter = new(mw.Counter)
	key     = []byte("key")
	verify  = mw.Verify(key)
)

var work = http.HandlerFunc(mw.Work)

// Nested: the innermost runs last.
func nested(mux *http.ServeMux) {
	mux.Handle("/right", counter.ByPeer(mw.Verify(key)(work)))
	mux.Handle("/shared", counter.Shared(mw.Verify(key)(work)))
	mux.Handle("/shared/wrong", mw.Verify(key)(counter.Shared(work))) // want `ratelimitorder/order`
	mux.Handle("/right/logged", mw.Log(counter.ByPeer(mw.Log(mw.Verify(key)(work)))))
	mux.Handle("/wrong", mw.Verify(key)(counter.ByPeer(work))) // want `the signature is verified by mw.Verify before this rate check.*ratelimitorder/order`
	mux.Handle("/part", counter.Of("part")(mw.Verify(key)(work)))
	mux.Handle("/part/wrong", mw.Verify(key)(counter.Of("part")(work))) // want `ratelimitorder/order`
	mux.Handle("/late", mw.Verify(key)(
		mw.ByTenant(counter)(work))) // want `the signature is verified by mw.Verify before any rate check, and this one goes by what the client may choose.*ratelimitorder/late`
	mux.Handle("/both", counter.ByPeer(mw.Verify(key)(mw.ByTenant(counter)(work))))
	mux.Handle("/warned", counter.Warns(mw.Verify(key)(work))) // want `the refusal of this rate check does not stop the request.*ratelimitorder/ignored`
	mux.Handle("/plain", counter.ByPeer(work))
}

// Assigned again: the last runs first.
func assigned() error {
	var h http.Handler = work
	h = mw.Verify(key)(h)
	h = mw.Log(h)
	h = counter.ByPeer(h)
	return http.ListenAndServe(":1", h)
}

func assignedWrong() error {
	var h http.Handler = work
	h = counter.ByPeer(h) // want `ratelimitorder/order`
	h = mw.Log(h)
	h = mw.Verify(key)(h)
	return http.ListenAndServe(":2", h)
}

// In a loop.
func chain(h http.Handler, all ...middleware) http.Handler {
	for _, m := range slices.Backward(all) {
		h = m(h)
	}
	return h
}

func apply(h http.Handler, all ...middleware) http.Handler {
	for i := len(all) - 1; i >= 0; i-- {
		h = all[i](h)
	}
	return h
}

func applyAscending(h http.Handler, all ...middleware) http.Handler {
	for _, m := range all {
		h = m(h)
	}
	return h
}

func loops(mux *http.ServeMux) {
	mux.Handle("/loop/right", apply(work, mw.Log, counter.ByPeer, mw.Verify(key)))
	mux.Handle("/loop/wrong", apply(work, mw.Log, mw.Verify(key), counter.ByPeer)) // want `ratelimitorder/order`
	mux.Handle("/loop/up/right", applyAscending(work, mw.Verify(key), counter.ByPeer))
	mux.Handle("/loop/up/wrong", applyAscending(work, counter.ByPeer, mw.Verify(key))) // want `ratelimitorder/order`
	mux.Handle("/loop/backward/right", chain(work, counter.ByPeer, mw.Verify(key)))
	mux.Handle("/loop/backward/wrong", chain(work, mw.Verify(key), counter.ByPeer)) // want `ratelimitorder/order`
}

// Appended, also under a condition.
func appended(mux *http.ServeMux, limited bool) {
	all := []middleware{mw.Log}
	if limited {
		all = append(all, counter.ByPeer)
	}
	all = append(all, mw.Verify(key))
	mux.Handle("/appended", apply(work, all...))
}

func appendedWrong(mux *http.ServeMux, limited bool) {
	all := []middleware{mw.Log, mw.Verify(key)}
	if limited {
		all = append(all, counter.ByPeer) // want `ratelimitorder/order`
	}
	mux.Handle("/appended/wrong", apply(work, all...))
}

// The server's handler is wrapped around the router.
type server struct {
	mux *http.ServeMux
}

func (s *server) routes() {
	s.mux.Handle("/a", mw.Verify(key)(work))
	s.mux.Handle("/b", mw.Verify(key)(mw.ByTenant(counter)(work)))
}

func (s *server) run() error {
	s.routes()
	srv := &http.Server{Addr: ":3", Handler: counter.ByPeer(s.mux), ReadTimeout: time.Second}
	return srv.ListenAndServe()
}

// What the router is wrapped in verifies, and a route checks the rate.
func wrappedWrong() error {
	mux := http.NewServeMux()
	mux.Handle("/c", counter.ByPeer(work)) // want `ratelimitorder/order`
	mux.Handle("/d", work)                 // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":4", mw.Verify(key)(mux))
}

// A router in a router.
func mounted() error {
	inner := http.NewServeMux()
	inner.Handle("/e", mw.Verify(key)(work))
	outer := http.NewServeMux()
	outer.Handle("/api/", http.StripPrefix("/api", counter.ByPeer(inner)))
	return http.ListenAndServe(":5", mw.Log(http.TimeoutHandler(outer, time.Minute, "late")))
}

func mountedWrong() error {
	inner := http.NewServeMux()
	inner.Handle("/f", counter.ByPeer(work)) // want `ratelimitorder/order`
	outer := http.NewServeMux()
	outer.Handle("/api/", http.StripPrefix("/api", mw.Verify(key)(inner)))
	return http.ListenAndServe(":6", outer)
}

// Left open, and not served here.
func open() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/g", counter.ByPeer(work))
	mux.Handle("/h", mw.Verify(key)(work)) // want `ratelimitorder/inconsistent`
	return mw.Log(mux)
}

func closed() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/i", mw.Verify(key)(work))
	return mw.Log(counter.ByPeer(mux))
}

// A variable of the package is followed if it is set once.
func global(mux *http.ServeMux) {
	mux.Handle("/j", verify(counter.ByPeer(work))) // want `ratelimitorder/order`
	mux.Handle("/k", counter.ByPeer(verify(work)))
	mux.Handle("/l", perhaps(counter.ByPeer(work)))
}

var perhaps = mw.Verify(key)

func trustAll() { perhaps = func(next http.Handler) http.Handler { return next } }
