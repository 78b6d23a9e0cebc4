package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"log"
	"net/http"

	"auth.example/deny"
)

// A store has the users.
type store struct {
	db    *sql.DB
	paths map[string]bool
}

func (s *store) user(ctx context.Context, token string) (string, error) {
	var name string
	sum := sha256.Sum256([]byte(token))
	err := s.db.QueryRowContext(ctx, "SELECT name FROM users WHERE token = ?", sum[:]).Scan(&name)
	return name, err
}

type key struct{}

// end refuses at its end.
func (s *store) end(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name, err := s.user(r.Context(), r.Header.Get("Authorization")); err == nil {
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, name)))
			return
		}
		http.Error(w, "who are you?", http.StatusUnauthorized)
	})
}

// nested refuses at its end, too.
func (s *store) nested(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if token := r.Header.Get("Authorization"); token != "" {
			if _, err := s.user(r.Context(), token); err == nil {
				next.ServeHTTP(w, r)
				return
			}
		}
		w.WriteHeader(http.StatusUnauthorized)
	})
}

func (s *store) looped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, token := range r.Header.Values("Authorization") {
			if _, err := s.user(r.Context(), token); err == nil {
				next.ServeHTTP(w, r)
				return
			}
		}
		w.WriteHeader(http.StatusUnauthorized)
	})
}

func (s *store) helper(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
			deny.Unauthorized(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *store) helperJSON(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
			deny.JSON(w, "no")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *store) helperThrough(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
			deny.Through(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *store) helperCode(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
			deny.Error(w, 401, "no")
			return
		}
		next.ServeHTTP(w, r)
	})
}

var errUnknown = errors.New("unknown")

func (s *store) check(r *http.Request) error {
	if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
		return errUnknown
	}
	return nil
}

func (s *store) byError(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := s.check(r); err != nil {
			http.Error(w, "no", 401)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *store) switched(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch err := s.check(r); {
		case err == nil:
			next.ServeHTTP(w, r)
		case errors.Is(err, errUnknown):
			http.Error(w, "no", 401)
		default:
			http.Error(w, "broken", 500)
		}
	})
}

// optional sets the user if there is a token, and refuses nobody.
func (s *store) optional(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name, err := s.user(r.Context(), r.Header.Get("Authorization")); err == nil {
			r = r.WithContext(context.WithValue(r.Context(), key{}, name))
		}
		next.ServeHTTP(w, r)
	})
}

// wants asks whether there is a header, whoever sent it.
func (s *store) wants(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Tenant") != "" {
			next.ServeHTTP(w, r)
			return
		}
		http.Error(w, "which tenant?", http.StatusUnauthorized)
	})
}

// flagged asks for something else than who the client is, before it does that.
func (s *store) flagged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.public(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// counts looks for something in a loop, and refuses for want of a header.
func (s *store) counts(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, name := range r.Header.Values("X-Tenant") {
			if s.public(name) {
				log.Print(name)
			}
		}
		if r.Header.Get("X-Tenant") == "" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// logs asks for something on the way to a refusal for want of a header.
func (s *store) logs(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Tenant") == "" {
			if s.public(r.URL.Path) {
				log.Print(r.URL.Path)
			}
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// reports answers who asks for it whether a token would do, by a function that may also say yes.
func (s *store) reports(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := s.user(r.Context(), r.Header.Get("Authorization")); err != nil {
			deny.Perhaps(w, r.URL.Path == "/token")
		}
		next.ServeHTTP(w, r)
	})
}

func (s *store) public(path string) bool { return s.paths[path] }

func serveOwn(s *store, mux *http.ServeMux) {
	h := http.HandlerFunc(work)
	mux.Handle("/own/end", s.end(h))
	mux.Handle("/own/nested", s.nested(h))
	mux.Handle("/own/looped", s.looped(h))
	mux.Handle("/own/helper", s.helper(h))
	mux.Handle("/own/helper/json", s.helperJSON(h))
	mux.Handle("/own/helper/code", s.helperCode(h))
	mux.Handle("/own/helper/through", s.helperThrough(h))
	mux.Handle("/own/error", s.byError(h))
	mux.Handle("/own/switched", s.switched(h))
	mux.Handle("/own/none/optional", s.optional(h))
	mux.Handle("/own/none/wants", s.wants(h))
	mux.Handle("/own/none/flagged", s.flagged(h))
	mux.Handle("/own/none/counts", s.counts(h))
	mux.Handle("/own/none/logs", s.logs(h))
	mux.Handle("/own/none/reports", s.reports(h))
}
