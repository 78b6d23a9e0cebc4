// Package deny answers who is not known.
package deny

import (
	"encoding/json"
	"net/http"
)

func Unauthorized(w http.ResponseWriter) { http.Error(w, "who are you?", http.StatusUnauthorized) }

// JSON answers by another function.
func JSON(w http.ResponseWriter, msg string) { write(w, http.StatusUnauthorized, msg) }

func write(w http.ResponseWriter, code int, msg string) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(msg)
}

// Error answers with what it is told.
func Error(w http.ResponseWriter, code int, msg string) { write(w, code, msg) }

// Through denies by another.
func Through(w http.ResponseWriter) { Unauthorized(w) }

// Perhaps denies only who wants to know.
func Perhaps(w http.ResponseWriter, wants bool) {
	if wants {
		Unauthorized(w)
	}
}
