package asym

import (
	"crypto/ed25519"
	"encoding/hex"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
)

type server struct {
	key   ed25519.PublicKey
	count map[string]int
}

func (s *server) allow(r *http.Request) bool {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	s.count[host]++
	return s.count[host] < 100
}

func (s *server) valid(body []byte, signature string) bool {
	sig, err := hex.DecodeString(signature)
	return err == nil && ed25519.Verify(s.key, body, sig)
}

// As Discord's interactions are signed.
func (s *server) wrong(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if !s.valid(body, r.Header.Get("X-Signature-Ed25519")) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !s.allow(r) { // want `the signature is verified by ed25519.Verify before this rate check.*ratelimitorder/order`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	if !s.allow(r) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	body, _ := io.ReadAll(r.Body)
	if !s.valid(body, r.Header.Get("X-Signature-Ed25519")) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

// The signature of a file is no business of the request's.
func (s *server) update(w http.ResponseWriter, r *http.Request) {
	body, _ := os.ReadFile("update")
	sig, _ := os.ReadFile("update.sig")
	if !ed25519.Verify(s.key, body, sig) {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if !s.allow(r) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// A token that holds its own signature identifies a client, but signs no request.
func (s *server) token(w http.ResponseWriter, r *http.Request) {
	body, signature, _ := strings.Cut(r.Header.Get("X-Token"), ".")
	sig, _ := hex.DecodeString(signature)
	if !ed25519.Verify(s.key, []byte(body), sig) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if !s.allow(r) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
