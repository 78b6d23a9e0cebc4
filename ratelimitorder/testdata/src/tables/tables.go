// Package tables registers handlers from tables.
package tables

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"net"
	"net/http"
	"sync"
)

var (
	key    = []byte("key")
	mu     sync.Mutex
	counts = make(map[string]int)
)

func hook(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature"))) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func index(w http.ResponseWriter, r *http.Request) {}

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

type route struct {
	method, path string
	handler      http.HandlerFunc
	wraps        []func(http.Handler) http.Handler
}

// A table that a function returns, some entries of which are limited.
func routes() []route {
	return []route{
		{"POST", "/hook", hook, nil},
		{method: "GET", path: "/", handler: index},
		{"POST", "/limited", hook, []func(http.Handler) http.Handler{limited}},
	}
}

func fromFunction() *http.ServeMux {
	mux := http.NewServeMux()
	for _, rt := range routes() {
		var h http.Handler = rt.handler
		for _, wrap := range rt.wraps {
			h = wrap(h)
		}
		mux.Handle(rt.method+" "+rt.path, h) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	}
	return mux
}

// All of these are limited, or verify nothing.
var good = []*route{
	{"POST", "/hook", hook, []func(http.Handler) http.Handler{limited}},
	{path: "/", handler: index},
}

func fromVariable() *http.ServeMux {
	mux := http.NewServeMux()
	for i := range good {
		var h http.Handler = good[i].handler
		for _, wrap := range good[i].wraps {
			h = wrap(h)
		}
		mux.Handle(good[i].path, h)
	}
	return mux
}

func fromMap() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(index)))
	for path, h := range map[string]http.HandlerFunc{"/hook": hook, "/": index} {
		mux.HandleFunc(path, h) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	}
	return mux
}

func fromMapLimited() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(index)))
	for path, h := range map[string]http.HandlerFunc{"/hook": hook, "/": index} {
		mux.Handle(path, limited(h))
	}
	return mux
}

// A parameter has the table that the only call passes.
func register(mux *http.ServeMux, table []route) {
	for _, rt := range table {
		mux.HandleFunc(rt.path, rt.handler) // want `for this route without a rate check.*ratelimitorder/inconsistent`
	}
}

func fromParameter() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(index)))
	register(mux, []route{{path: "/hook", handler: hook}})
	return mux
}

// What is appended to later is not written out.
func unknown(more []route) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(index)))
	for _, rt := range append([]route{{path: "/hook", handler: hook}}, more...) {
		mux.HandleFunc(rt.path, rt.handler)
	}
	for _, rt := range more {
		mux.HandleFunc(rt.path, rt.handler)
	}
	return mux
}

var changing = []route{{path: "/hook", handler: hook}}

func set(table []route) { changing = table }

// A server has a table that is made bit by bit.
type server struct{ admin bool }

func (s *server) routes() []route {
	all := make([]route, 0, 4)
	if s.admin {
		all = append(all, route{"POST", "/admin", index, nil})
	}
	all = append(all,
		route{"POST", "/appended", hook, nil},
		route{"POST", "/appended/limited", hook, []func(http.Handler) http.Handler{limited}},
	)
	return append(all, s.more()...)
}

func (s *server) more() []route { return []route{{path: "/appended/more", handler: index}} }

func (s *server) mux() *http.ServeMux {
	mux := http.NewServeMux()
	for _, rt := range s.routes() {
		h := http.Handler(rt.handler)
		for _, wrap := range rt.wraps {
			h = wrap(h)
		}
		mux.Handle(rt.method+" "+rt.path, h) // want `ratelimitorder/inconsistent`
	}
	return mux
}

// What others append is not known.
func (s *server) extended(more func([]route) []route) *http.ServeMux {
	mux := http.NewServeMux()
	for _, rt := range more(s.routes()) {
		mux.Handle(rt.path, rt.handler)
	}
	return mux
}

func fromSetVariable() *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/login", limited(http.HandlerFunc(index)))
	for _, rt := range changing {
		mux.HandleFunc(rt.path, rt.handler)
	}
	return mux
}

func start() {
	go sweep()
	for _, mux := range []*http.ServeMux{fromFunction(), fromVariable(), fromMap(), fromMapLimited(), fromParameter(), unknown(nil), fromSetVariable(), new(server).mux(), new(server).extended(nil)} {
		go http.ListenAndServe("", mux)
	}
}
