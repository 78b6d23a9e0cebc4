// Package stacks has stacks of middlewares of its own.
package stacks

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"log"
	"net"
	"net/http"
	"slices"
	"stacks/elsewhere"
	"sync"
)

var key = []byte("key")

func signed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mac := hmac.New(sha256.New, key)
		mac.Write(body)
		if !hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature"))) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var (
	mu     sync.Mutex
	counts = make(map[string]int)
)

func limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		mu.Lock()
		counts[host]++
		many := counts[host] > 100
		mu.Unlock()
		if many {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func sweep() {
	mu.Lock()
	clear(counts)
	mu.Unlock()
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.Method)
		next.ServeHTTP(w, r)
	})
}

func index(w http.ResponseWriter, r *http.Request) {}

var last http.Handler = http.HandlerFunc(index)

type middleware func(http.Handler) http.Handler

// A list that a function applies, the first outermost.
func chain(h http.Handler, list ...middleware) http.Handler {
	for i := len(list) - 1; i >= 0; i-- {
		h = list[i](h)
	}
	return h
}

// So do these, over an iterator.
func backward(h http.Handler, list ...middleware) http.Handler {
	for _, m := range slices.Backward(list) {
		h = m(h)
	}
	return h
}

func backwardAt(h http.Handler, list ...middleware) http.Handler {
	for i := range slices.Backward(list) {
		h = list[i](h)
	}
	return h
}

// The last is outermost.
func forward(h http.Handler, list ...middleware) http.Handler {
	for m := range slices.Values(list) {
		h = m(h)
	}
	return h
}

// In what order the others apply a list is not known.
func some(h http.Handler, list ...middleware) http.Handler {
	for i, m := range slices.Backward(list) {
		if i%2 == 0 {
			h = m(h)
		} else {
			h = logged(h)
		}
	}
	return h
}

// A list that makes others.
type list []middleware

func (l list) with(more ...middleware) list { return append(slices.Clone(l), more...) }

func recursive(h http.Handler, list ...middleware) http.Handler {
	if len(list) == 0 {
		return h
	}
	return list[0](recursive(h, list[1:]...))
}

// A struct that is a value.
type stack struct{ list []middleware }

func newStack(list ...middleware) stack {
	return stack{append([]middleware(nil), list...)}
}

func (s stack) then(h http.Handler) http.Handler {
	for i := range s.list {
		h = s.list[len(s.list)-1-i](h)
	}
	return h
}

func (s stack) with(list ...middleware) stack {
	return stack{append(s.list[:len(s.list):len(s.list)], list...)}
}

// A pointer that is added to, the last outermost.
type server struct {
	mux  *http.ServeMux
	list []middleware
	name string
}

func (s *server) use(list ...middleware)   { s.list = append(s.list, list...) }
func (s *server) useOne(m middleware)      { s.list = append(s.list, m) }
func (s *server) call(name string)         { s.name = name }
func (s *server) forget(list []middleware) { s.list = list }

func (s *server) handle(path string, h http.Handler) {
	for _, m := range s.list {
		h = m(h)
	}
	s.mux.Handle(path, h)
}

func newServer(mux *http.ServeMux) *server { return &server{mux: mux} }

// It is added to where it is made, too.
func newSigned(mux *http.ServeMux) *server {
	s := newServer(mux)
	s.use(signed)
	return s
}

func (s *server) group(list ...middleware) *server {
	return &server{mux: s.mux, list: append(slices.Clone(s.list), list...)}
}

func newKept(mux *http.ServeMux) *server {
	kept = &server{mux: mux}
	return kept
}

type app struct{ server *server }

var kept *server

// These may add what limits the rate.
func (s *server) setUp(list []middleware) { s.use(list...) }

func configure(s *server, list []middleware) { s.setUp(list) }

func good(mux *http.ServeMux) {
	mux.Handle("/chain", chain(last, limited, signed))
	mux.Handle("/stack", newStack(limited, signed).then(last))
	mux.Handle("/literal", stack{[]middleware{limited, signed}}.then(last))
	mux.Handle("/backward", backward(last, limited, signed))
	mux.Handle("/backward/at", backwardAt(last, limited, signed))
	mux.Handle("/forward", forward(last, signed, limited))
	mux.Handle("/cloned", chain(last, list{limited}.with(signed)...))
	s := &server{mux: mux}
	s.useOne(signed)
	s.call("good")
	s.useOne(limited)
	s.handle("/server", last)
	t := &server{mux: mux, list: []middleware{signed}}
	t.use(limited)
	t.handle("/more", last)
	u := newSigned(mux)
	u.use(limited)
	u.handle("/made", last)
	u.group(logged).handle("/made/group", last)
}

func bad(mux *http.ServeMux) {
	mux.Handle("/chain", chain(last, signed, limited))                      // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/stack", newStack(signed, limited).then(last))              // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/literal", stack{[]middleware{signed, limited}}.then(last)) // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/with", newStack(signed).with(limited).then(last))          // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/backward", backward(last, signed, limited))                // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/backward/at", backwardAt(last, signed, limited))           // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/forward", forward(last, limited, signed))                  // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/cloned", chain(last, list{signed}.with(limited)...))       // want `before this rate check.*ratelimitorder/order`
	s := &server{mux: mux}
	s.use(limited)
	s.use(signed)
	s.handle("/server", last) // want `before this rate check.*ratelimitorder/order`
	t := newServer(mux)
	t.use(limited)
	t.use(signed)
	t.handle("/made", last)                                           // want `before this rate check.*ratelimitorder/order`
	newServer(mux).group(limited, signed).handle("/made/group", last) // want `before this rate check.*ratelimitorder/order`
	newSigned(mux).handle("/made/signed", last)                       // want `for this route without a rate check.*ratelimitorder/inconsistent`
}

// What is not seen is not known.
func unknown(mux *http.ServeMux, s *server, list []middleware) {
	s.use(signed)
	s.handle("/given", last)
	mux.Handle("/list", chain(last, append(list, signed)...))
	mux.Handle("/stack", newStack(list...).then(last))
	t := &server{mux: mux}
	t.forget(list)
	t.handle("/forgotten", signed(last))
	u := &server{mux: mux}
	u.setUp(list)
	u.handle("/setup", signed(last))
	v := &server{mux: mux}
	configure(v, list)
	v.handle("/configured", signed(last))
	mux.Handle("/some", some(last, signed, limited))
	mux.Handle("/recursive", recursive(last, limited, signed))
	mux.Handle("/behind", backward(signed(last), limited))
	mux.Handle("/some/behind", some(signed(last), limited))
	mux.Handle("/recursive/behind", recursive(signed(last), limited))
	mux.Handle("/elsewhere", elsewhere.Chain(signed(last), limited))
	mux.Handle("/elsewhere/none", elsewhere.Chain(signed(last), logged)) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	kept = &server{mux: mux}
	kept.handle("/kept", signed(last))
	newKept(mux).handle("/made/kept", signed(last))
	b := &app{newServer(mux)}
	b.server.handle("/made/field", signed(last))
	w := &server{mux: mux}
	w.call("w")
	w.handle("/none", signed(last)) // want `for this route without a rate check.*ratelimitorder/inconsistent`
}

func start() {
	go sweep()
	mux := http.NewServeMux()
	good(mux)
	bad(mux)
	unknown(mux, nil, nil)
	http.ListenAndServe("", mux)
}
