// Package ports hands what it needs over as interfaces, fields and parameters.
package ports

import (
	"net"
	"net/http"

	"compose/mw"
)

type verifier interface{ Check(r *http.Request) bool }

type server struct {
	verify verifier
	limit  func(http.Handler) http.Handler
}

func newServer(c *mw.Counter) *server {
	return &server{verify: mw.Signed{Key: []byte("key")}, limit: c.ByPeer}
}

func (s *server) hook(w http.ResponseWriter, r *http.Request) {
	if !s.verify.Check(r) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	mw.Work(w, r)
}

func (s *server) routes(mux *http.ServeMux) {
	mux.Handle("POST /hook", s.limit(http.HandlerFunc(s.hook)))
	mux.Handle("POST /late", mw.Verify([]byte("key"))(s.limit(http.HandlerFunc(mw.Work)))) // want `ratelimitorder/order`
	mux.HandleFunc("POST /open", s.hook)                                                   // want `ratelimitorder/inconsistent`
}

func given(mux *http.ServeMux, limit func(http.Handler) http.Handler, verify func(http.Handler) http.Handler) {
	mux.Handle("/given/right", limit(verify(http.HandlerFunc(mw.Work))))
	mux.Handle("/given/wrong", verify(limit(http.HandlerFunc(mw.Work)))) // want `ratelimitorder/order`
}

func main(c *mw.Counter) {
	mux := http.NewServeMux()
	newServer(c).routes(mux)
	given(mux, c.ByPeer, mw.Verify([]byte("key")))
	http.ListenAndServe(":1", mux)
}

// The map is one of the middleware's, and the answer one of another package's.
func limiter() func(http.Handler) http.Handler {
	visitors := make(map[string]int)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			host, _, _ := net.SplitHostPort(r.RemoteAddr)
			if visitors[host]++; visitors[host] > 100 {
				mw.TooMany(w)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func captured(mux *http.ServeMux) {
	mux.Handle("/captured/right", limiter()(mw.Verify([]byte("key"))(http.HandlerFunc(mw.Work))))
	mux.Handle("/captured/wrong", mw.Verify([]byte("key"))(limiter()(http.HandlerFunc(mw.Work)))) // want `ratelimitorder/order`
}
