package api

import (
	"net/http"

	"idle/internal/limits"
	"idle/internal/used"
)

// Register registers handlers.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("/", limits.Home)
	mux.Handle("/limited", used.Limit(http.HandlerFunc(used.Home)))
}
