// Package gate has what stands at the gate of a server: rate checks and signatures.
package gate

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"sync"

	"golang.org/x/time/rate"
)

// A Gate verifies requests and limits their rate.
type Gate struct {
	Secret []byte

	mu    sync.Mutex
	peers map[string]*rate.Limiter
}

// New returns a gate.
func New(secret string) *Gate {
	return &Gate{Secret: []byte(secret), peers: make(map[string]*rate.Limiter)}
}

// Allow reports whether a client may send a request now.
func (g *Gate) Allow(client string) bool {
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
	return limiter.Allow()
}

// Signed reports whether a signature is that of the body.
func (g *Gate) Signed(body []byte, signature string) bool {
	mac := hmac.New(sha256.New, g.Secret)
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

// Host returns the host of an address with a port.
func Host(address string) string {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return "unknown"
	}
	return host
}

// Limit is a middleware that limits the rate of each peer.
func (g *Gate) Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.Allow(Host(r.RemoteAddr)) {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Verify is a middleware that lets signed requests pass.
func (g *Gate) Verify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil || !g.Signed(body, r.Header.Get("X-Signature")) {
			http.Error(w, "bad signature", http.StatusUnauthorized)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

// Work does what a request asks for.
func Work(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "done") }
