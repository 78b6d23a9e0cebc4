// Package apikeys knows its clients by API keys that it looks up in a database.
package apikeys

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"net"
	"net/http"
)

type keys interface {
	Lookup(ctx context.Context, digest string) (name string, err error)
}

type server struct {
	db     *sql.DB
	keys   keys
	counts map[string]int
}

func (s *server) limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		s.counts[host]++
		if s.counts[host] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) sweep() { clear(s.counts) }

// The query is in the middleware itself.
func (s *server) queried(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var name string
		err := s.db.QueryRowContext(r.Context(), "select name from keys where key = $1", r.Header.Get("X-API-Key")).Scan(&name)
		if err != nil {
			http.Error(w, "unknown key", http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (s *server) noRows(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		key := r.Header.Get("X-API-Key")
		if key == "" {
			http.Error(w, "no key", http.StatusUnauthorized)
			return
		}
		var name string
		row := s.db.QueryRow("select name from keys where key = $1", key)
		switch err := row.Scan(&name); {
		case errors.Is(err, sql.ErrNoRows):
			http.Error(w, "unknown key", http.StatusUnauthorized)
			return
		case err != nil:
			http.Error(w, "later", http.StatusInternalServerError)
			return
		}
		next(w, r)
	}
}

// By a digest.
func (s *server) digested(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sum := sha256.Sum256([]byte(r.Header.Get("X-API-Key")))
		name, err := s.keys.Lookup(r.Context(), hex.EncodeToString(sum[:]))
		if err != nil {
			http.Error(w, "unknown key", http.StatusUnauthorized)
			return
		}
		w.Header().Set("X-Client", name)
		next(w, r)
	}
}

func (s *server) digestedQuery(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sum := sha256.Sum256([]byte(r.Header.Get("X-API-Key")))
		var name string
		if s.db.QueryRow("select name from keys where digest = $1", hex.EncodeToString(sum[:])).Scan(&name) != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

// Who is known by a session, or a name, is known by no API key.
func (s *server) session(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		cookie, err := r.Cookie("session")
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var name string
		if s.db.QueryRow("select name from sessions where id = $1", cookie.Value).Scan(&name) != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func (s *server) named(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sum := sha256.Sum256([]byte(r.Header.Get("X-User")))
		var name string
		if s.db.QueryRow("select name from users where digest = $1", hex.EncodeToString(sum[:])).Scan(&name) != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

// Who asks for a thing that there is not is not turned away for the key.
func (s *server) found(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var usage int
		if s.db.QueryRow("select usage from keys where key = $1", r.Header.Get("X-API-Key")).Scan(&usage) != nil {
			w.WriteHeader(http.StatusNotFound)
			return
		}
		next(w, r)
	}
}

// A digest of the key tells which answers are the same.
func (s *server) cached(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		sum := sha256.Sum256([]byte(r.Header.Get("X-API-Key")))
		w.Header().Set("ETag", hex.EncodeToString(sum[:]))
		next(w, r)
	}
}

func (s *server) list(w http.ResponseWriter, r *http.Request) {}

func (s *server) routes(mux *http.ServeMux) {
	mux.Handle("POST /signup", s.limit(http.HandlerFunc(s.list)))
	mux.HandleFunc("GET /queried", s.queried(s.list))              // want `the API key is checked by sql.DB.QueryRowContext for this route without a rate check.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /rows", s.noRows(s.list))                  // want `the API key is checked by sql.DB.QueryRow for this route.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /digested", s.digested(s.list))            // want `the API key is checked by keys.Lookup for this route.*ratelimitorder/inconsistent`
	mux.HandleFunc("GET /digested/query", s.digestedQuery(s.list)) // want `ratelimitorder/inconsistent`
	mux.HandleFunc("GET /session", s.session(s.list))
	mux.HandleFunc("GET /named", s.named(s.list))
	mux.HandleFunc("GET /found", s.found(s.list))
	mux.HandleFunc("GET /cached", s.cached(s.list))
	mux.HandleFunc("GET /open", s.list)
	mux.Handle("GET /limited", s.limit(s.digested(s.list)))
	mux.Handle("GET /limited/query", s.limit(s.queried(s.list)))
}

func start(s *server) {
	go s.sweep()
	mux := http.NewServeMux()
	s.routes(mux)
	s.lockouts(mux)
	http.ListenAndServe("", mux)
}
