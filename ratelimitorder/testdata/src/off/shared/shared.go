// Package shared has rate checks, so none is missing, of several kinds.
package shared

import (
	"net"
	"net/http"

	"compose/mw"
)

var (
	counter = new(mw.Counter)
	signed  = mw.Signed{Key: []byte("key")}
	slots   = make(chan struct{}, 10)
)

func check(w http.ResponseWriter, r *http.Request) {
	if !signed.Check(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func all(w http.ResponseWriter, r *http.Request) {
	if !counter.Allow("all") { // want `the only rate check before the signature is verified by mw.Signed.Check is one bucket for all clients.*ratelimitorder/shared`
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	check(w, r)
}

func peer(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	if !counter.Allow(host) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	check(w, r)
}

func both(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	if !counter.Allow("all") || !counter.Allow(host) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	check(w, r)
}

// A semaphore keeps nobody out for good.
func semaphore(w http.ResponseWriter, r *http.Request) {
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
	default:
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	check(w, r)
}

// Nothing is verified.
func plain(w http.ResponseWriter, r *http.Request) {
	if !counter.Allow("all") {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
