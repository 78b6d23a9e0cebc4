package app

import (
	"net/http"

	"routes/hooks"
)

var logins = make(map[string]int)

func login(w http.ResponseWriter, r *http.Request) {
	if logins[r.RemoteAddr]++; logins[r.RemoteAddr] > 5 {
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	println("login")
}

func routes(h *hooks.Hooks) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", login)
	mux.HandleFunc("GET /health", h.Health)
	mux.HandleFunc("POST /push", h.Push)                    // want `the signature is verified by hooks.Hooks.Push for this route without a rate check, which other routes have: put one that goes by the peer's address in front \(ratelimitorder/inconsistent\)`
	mux.Handle("POST /receive", &hooks.Receiver{Hooks: *h}) // want `ratelimitorder/inconsistent`
	mux.Handle("GET /ping", hooks.Pinger{})
	return mux
}
