// Command rpc puts a gate before RPC services, as interceptors.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"log"
	"net"
	"net/http"
	"os"
	"sync"

	"golang.org/x/time/rate"
	"google.golang.org/protobuf/proto"
)

// A gate verifies requests and limits their rate.
type gate struct {
	secret []byte

	mu    sync.Mutex
	peers map[string]*rate.Limiter
}

func (g *gate) allow(client string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.peers) > 10_000 {
		clear(g.peers)
	}
	if g.peers[client] == nil {
		g.peers[client] = rate.NewLimiter(1, 5)
	}
	return g.peers[client].Allow()
}

// signed reports whether a signature is that of a message.
func (g *gate) signed(message any, signature string) bool {
	m, ok := message.(proto.Message)
	if !ok {
		return false
	}
	body, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, g.secret)
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

func host(address string) string {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return "unknown"
	}
	return host
}

func main() {
	g := &gate{secret: []byte(os.Getenv("SIGNING_SECRET")), peers: make(map[string]*rate.Limiter)}
	serveGRPC(g)
	serveServices(g)
	serveLegacy(g)
	serveWith(g, nil)
	mux := http.NewServeMux()
	serveConnect(mux, g)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
