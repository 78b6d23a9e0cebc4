// Webhook receives the events of partners and shows the latest of each kind.
package main

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"sync"

	"example.com/webhook/internal/signature"
)

type server struct {
	secret     []byte            // shared with the partners
	adminToken string            // of those who may look
	metricsKey string            // of the monitoring
	clients    map[string]string // names, by the SHA-256 of API keys

	mu     sync.Mutex
	seen   map[string]bool   // delivery ids
	latest map[string][]byte // bodies, by kind
}

func main() {
	s := &server{
		secret:     []byte(os.Getenv("WEBHOOK_SECRET")),
		adminToken: os.Getenv("ADMIN_TOKEN"),
		metricsKey: os.Getenv("METRICS_KEY"),
		clients:    make(map[string]string),
		seen:       make(map[string]bool),
		latest:     make(map[string][]byte),
	}
	if file, err := os.ReadFile("clients.json"); err == nil {
		if err := json.Unmarshal(file, &s.clients); err != nil {
			log.Fatal(err)
		}
	}
	http.HandleFunc("POST /hooks/forge", s.forge)
	http.HandleFunc("POST /hooks/shop", s.shop)
	http.HandleFunc("POST /hooks/bank", s.bank)
	http.HandleFunc("POST /hooks/press", s.press)
	http.HandleFunc("GET /latest/{kind}", s.show)
	http.HandleFunc("GET /metrics", s.metrics)
	log.Fatal(http.ListenAndServe(":8080", nil))
}

// forge signs in hex.
func (s *server) forge(w http.ResponseWriter, r *http.Request) {
	body := read(w, r)
	if signature.Sign(s.secret, body) != r.Header.Get("X-Forge-Signature") { // finds hmaccompare/mac
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if r.Header.Get("X-Forge-Event") == "ping" {
		return
	}
	s.keep("forge", r.Header.Get("X-Forge-Delivery"), body)
}

// shop signs in hex too, some of its deliveries with the key of a client.
func (s *server) shop(w http.ResponseWriter, r *http.Request) {
	body := read(w, r)
	if key := r.Header.Get("X-Api-Key"); key != "" {
		digest := sha256.Sum256([]byte(key))
		if s.clients[hex.EncodeToString(digest[:])] == "" {
			http.Error(w, "unknown client", http.StatusUnauthorized)
			return
		}
	} else if !signature.Verify(s.secret, body, r.Header.Get("X-Shop-Signature")) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	s.keep("shop", r.Header.Get("X-Shop-Delivery"), body)
}

// bank signs in base64.
func (s *server) bank(w http.ResponseWriter, r *http.Request) {
	body := read(w, r)
	sig, err := base64.StdEncoding.DecodeString(r.Header.Get("X-Bank-Signature"))
	if err != nil || !signature.VerifyRaw(s.secret, body, sig) && !signature.VerifyShort(s.secret, body, sig) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	s.keep("bank", r.Header.Get("X-Bank-Delivery"), body)
}

// press is on trial: it does not sign everything yet.
func (s *server) press(w http.ResponseWriter, r *http.Request) {
	body := read(w, r)
	if !signature.Verify(s.secret, body, r.Header.Get("X-Press-Signature")) { // finds hmaccompare/unused (no fix)
		log.Printf("press: bad signature from %s", r.RemoteAddr)
	}
	s.keep("press", r.Header.Get("X-Press-Delivery"), body)
}

// show answers with the latest body of a kind.
func (s *server) show(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") != "Bearer "+s.adminToken { // finds hmaccompare/secret
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	body := s.latest[r.PathValue("kind")]
	digest := sha256.Sum256(body)
	etag := `"` + hex.EncodeToString(digest[:]) + `"`
	if r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("ETag", etag)
	w.Write(body)
}

// metrics counts the deliveries.
func (s *server) metrics(w http.ResponseWriter, r *http.Request) {
	key, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok || subtle.ConstantTimeCompare([]byte(key), []byte(s.metricsKey)) != 1 {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	json.NewEncoder(w).Encode(map[string]int{"deliveries": len(s.seen)})
}

// read returns the body of a request, or what it allows of it.
func read(w http.ResponseWriter, r *http.Request) []byte {
	body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	return body
}

// keep stores a body, unless its delivery is known.
func (s *server) keep(kind, delivery string, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.seen[delivery] {
		s.seen[delivery] = true
		s.latest[kind] = body
	}
}
