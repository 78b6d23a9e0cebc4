// Command gates is a server with signed webhooks on two routers.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// A gate verifies requests and limits their rate.
type gate struct {
	secret []byte
	all    *rate.Limiter

	mu    sync.Mutex
	peers map[string]*rate.Limiter
}

func newGate() *gate {
	return &gate{
		secret: []byte(os.Getenv("WEBHOOK_SECRET")),
		all:    rate.NewLimiter(rate.Every(time.Millisecond), 100),
		peers:  make(map[string]*rate.Limiter),
	}
}

// of returns the limiter of a client.
func (g *gate) of(client string) *rate.Limiter {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.peers) > 10_000 {
		clear(g.peers)
	}
	limiter, ok := g.peers[client]
	if !ok {
		limiter = rate.NewLimiter(1, 5)
		g.peers[client] = limiter
	}
	return limiter
}

// signed reports whether the body of the request is signed.
func (g *gate) signed(r *http.Request) bool {
	body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, 1<<20))
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, g.secret)
	mac.Write(body)
	given, err := hex.DecodeString(r.Header.Get("X-Signature"))
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

func host(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr) // finds ratelimitkey/header (no fix)
	if err != nil {
		return "unknown"
	}
	return host
}

func main() {
	g := newGate()
	mux := http.NewServeMux()
	mux.Handle("/chi/", routes(g))
	mux.Handle("/chi/shared/", shared(g))
	mux.Handle("/around/", arounds(g))
	mux.Handle("/counted/", counteds(g))
	mux.Handle("/single", singles(g))
	mux.Handle("/gin/", engine(g))
	mux.HandleFunc("POST /late", g.late)
	mux.HandleFunc("POST /early", g.early)
	mux.HandleFunc("POST /dropped", g.dropped)
	mux.HandleFunc("POST /sampled", g.sampled)
	mux.HandleFunc("POST /wasted", g.wasted)
	mux.HandleFunc("POST /busy", g.busy)
	mux.HandleFunc("POST /noted", g.noted)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

// early checks the rate first.
func (g *gate) early(w http.ResponseWriter, r *http.Request) {
	if !g.of(host(r)).Allow() {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !g.of(r.Header.Get("X-Client-Id")).Allow() {
		http.Error(w, "over quota", http.StatusTooManyRequests)
	}
}

func (g *gate) late(w http.ResponseWriter, r *http.Request) {
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !g.of(r.Header.Get("X-Client-Id")).Allow() { // finds ratelimitorder/late (no fix)
		http.Error(w, "over quota", http.StatusTooManyRequests)
	}
}

func (g *gate) dropped(w http.ResponseWriter, r *http.Request) {
	if !g.all.Allow() { // finds ratelimitorder/ignored (no fix)
		w.Header().Set("X-Limited", "true")
		w.WriteHeader(http.StatusTooManyRequests)
	}
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
	}
}

// sampled logs some requests.
func (g *gate) sampled(w http.ResponseWriter, r *http.Request) {
	if !g.of(host(r)).Allow() {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	if !g.signed(r) {
		if g.all.Allow() {
			log.Print("bad signature")
		}
		http.Error(w, "bad signature", http.StatusUnauthorized)
	}
}

func (g *gate) wasted(w http.ResponseWriter, r *http.Request) {
	g.all.Allow() // finds ratelimitorder/ignored (no fix)
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if g.all.Allow() {
		log.Print("signed")
	}
}

// busy refuses by another code, and goes on.
func (g *gate) busy(w http.ResponseWriter, r *http.Request) {
	if !g.all.Allow() { // finds ratelimitorder/ignored (no fix)
		http.Error(w, "busy", http.StatusServiceUnavailable)
	}
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
	}
}

// noted checks the rate, and logs some of the requests by another limiter.
func (g *gate) noted(w http.ResponseWriter, r *http.Request) {
	if !g.of(host(r)).Allow() {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	if !g.all.Allow() {
		log.Print("busy")
	}
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
	}
}
