// Package api has routes for others to serve.
package api

import (
	"net/http"

	"compose/mw"
)

// Register registers what is signed. Whether a rate check stands before it, those know who serve it.
func Register(mux *http.ServeMux, key []byte) {
	mux.Handle("POST /push", mw.Verify(key)(http.HandlerFunc(mw.Work)))
	mux.HandleFunc("GET /health", mw.Work)
}

// Handler returns a router of its own.
func Handler(key []byte) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /pull", mw.Verify(key)(http.HandlerFunc(mw.Work)))
	return mw.Log(mux)
}

// Counted returns one with rate checks, one of which comes late.
func Counted(key []byte, c *mw.Counter) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /a", c.ByPeer(mw.Verify(key)(http.HandlerFunc(mw.Work))))
	mux.Handle("POST /b", mw.Verify(key)(c.ByPeer(http.HandlerFunc(mw.Work)))) // want `ratelimitorder/order`
	mux.Handle("POST /c", mw.Verify(key)(http.HandlerFunc(mw.Work)))           // want `ratelimitorder/inconsistent`
	return mux
}

// Opened returns a router of its own, or an error.
func Opened(key []byte) (http.Handler, error) {
	mux := http.NewServeMux()
	mux.Handle("POST /opened", mw.Verify(key)(http.HandlerFunc(mw.Work)))
	return mux, nil
}
