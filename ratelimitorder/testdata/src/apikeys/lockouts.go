package apikeys

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
)

var (
	users   = make(map[string]string)
	answers = make(map[string][]byte)
	blocked = make(map[string]bool)
)

// Who has no known key is told so with status 200.
func told(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user, ok := users[r.Header.Get("X-API-Key")]
		if !ok {
			json.NewEncoder(w).Encode(map[string]any{"success": false})
			return
		}
		if strings.HasPrefix(user, "test") && r.Method != "GET" {
			return
		}
		next(w, r)
	}
}

func (s *server) toldByError(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.keys.Lookup(r.Context(), r.Header.Get("X-API-Key")); err == nil {
			next(w, r)
			return
		}
		w.WriteHeader(http.StatusOK)
	}
}

func forbidden(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if owner(r.Context(), r.Header.Get("X-API-Key")) == "" {
			http.Error(w, "unknown key", http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func owner(ctx context.Context, key string) string { return users[key] }

// What is found is the answer.
func answered(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if answer, ok := answers[r.Header.Get("X-API-Key")]; ok {
			w.Write(answer)
			return
		}
		next(w, r)
	}
}

func answeredByFunc(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if name := owner(r.Context(), r.Header.Get("X-API-Key")); name != "" {
			w.Write([]byte(name))
			return
		}
		next(w, r)
	}
}

// Some are known, and kept out.
func unblocked(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := blocked[r.Header.Get("X-API-Key")]; ok {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

// What is asked of a key may be its form, how often it came, or what it is for.
func formed(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !isFormed(r.Header.Get("X-API-Key")) {
			http.Error(w, "malformed key", http.StatusBadRequest)
			return
		}
		next(w, r)
	}
}

func isFormed(key string) bool { return len(key) == 32 && strings.HasPrefix(key, "sk-") }

func presented(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-API-Key") == "" {
			w.Write([]byte("no key"))
			return
		}
		next(w, r)
	}
}

func rated(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !withinLimit(r.Header.Get("X-API-Key")) {
			w.Write([]byte("too fast"))
			return
		}
		next(w, r)
	}
}

func withinLimit(key string) bool { return len(answers[key]) < 100 }

func paid(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := users[r.Header.Get("X-API-Key")]; !ok {
			w.WriteHeader(http.StatusPaymentRequired)
			return
		}
		next(w, r)
	}
}

// A parameter, and a switch, have nothing to do with a key.
func chosen(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := users[r.URL.Query().Get("plan")]; !ok {
			w.Write([]byte("no such plan"))
			return
		}
		if blocked["all"] {
			return
		}
		next(w, r)
	}
}

// Others are served as well.
func optional(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if _, ok := users[r.Header.Get("X-API-Key")]; !ok {
			w.Header().Set("X-Plan", "free")
		}
		next(w, r)
	}
}

func (s *server) lockouts(mux *http.ServeMux) {
	mux.HandleFunc("GET /told", told(s.list))                // want `the API key is checked for this route.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /told/error", s.toldByError(s.list)) // want `the API key is checked by keys.Lookup for this route.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /forbidden", forbidden(s.list))      // want `the API key is checked by owner for this route.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /answered", answered(s.list))
	mux.HandleFunc("GET /answered/func", answeredByFunc(s.list))
	mux.HandleFunc("GET /unblocked", unblocked(s.list))
	mux.HandleFunc("GET /formed", formed(s.list))
	mux.HandleFunc("GET /presented", presented(s.list))
	mux.HandleFunc("GET /rated", rated(s.list))
	mux.HandleFunc("GET /paid", paid(s.list))
	mux.HandleFunc("GET /chosen", chosen(s.list))
	mux.HandleFunc("GET /optional", optional(s.list))
}
