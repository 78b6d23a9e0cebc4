package quiet

import (
	"net/http"

	"routes/hooks"
)

// No route has a rate check: a gateway may have one.
func routes(h *hooks.Hooks) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", h.Health)
	mux.HandleFunc("POST /push", h.Push)
	return mux
}
