// Package passing has routes registered on a router of others: what stands before it, those know.
package passing

import (
	"net/http"

	"off/internal/given"
)

// Register hands the router on.
func Register(mux *http.ServeMux) {
	given.Register(mux)
	mux.HandleFunc("/free", func(w http.ResponseWriter, r *http.Request) {})
}
