// Ledger shows the partners of a shop what they are owed.
package main

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/jwtauth/v5"
	"github.com/go-chi/render"

	"example.com/ledger/internal/rates"
	"example.com/ledger/internal/request"
	"example.com/ledger/internal/session"
)

type server struct {
	adminKey string
	partners map[string]string // names, by the SHA-256 of API keys
	feeds    map[string]string // names, by the token of the feed
	links    map[string]string // addresses to confirm, by token
	rates    *rates.Client
	sessions *jwtauth.JWTAuth
}

func main() {
	s := &server{
		adminKey: os.Getenv("ADMIN_KEY"),
		partners: make(map[string]string),
		feeds:    make(map[string]string),
		links:    make(map[string]string),
		rates:    rates.New(os.Getenv("RATES_URL"), os.Getenv("RATES_API_KEY")),
		sessions: jwtauth.New("HS256", []byte(os.Getenv("SESSION_SECRET")), nil),
	}
	log.Printf("admin key %s", s.adminKey) // finds apikeyleak/log (no fix)
	//ratevet:ignore apikeyleak/log what tests are run with is no secret
	log.Printf("test key %s", os.Getenv("TEST_API_KEY"))
	//ratevet:ignore apikeyleak/log a port is no secret // finds apikeyleak/directive (no fix)
	log.Printf("port %s", os.Getenv("PORT"))
	log.Printf("rates from %s, session secret of %d bytes", os.Getenv("RATES_URL"), len(os.Getenv("SESSION_SECRET")))

	r := chi.NewRouter()
	r.Get("/confirm", s.confirmAddress)
	r.Get("/unsubscribe", func(w http.ResponseWriter, r *http.Request) {
		address, ok := s.links[r.URL.Query().Get("token")]
		if !ok {
			http.Error(w, "this link is stale", http.StatusForbidden)
			return
		}
		render.PlainText(w, r, address+" gets no more mail")
	})
	r.With(request.Require("cron_secret", s.isCron)).Post("/settle", s.settle) // finds apikeyleak/query (no fix)
	r.With(request.Require("version", func(v string) bool { return v == "2" })).Post("/v2/settle", s.settle)
	r.Post("/login", s.login)
	r.Get("/feed", s.feed)
	r.Get("/calendar", s.calendar)
	r.Route("/entries", func(r chi.Router) {
		r.Use(s.partner)
		r.Get("/", s.entries)
		r.Get("/{id}", s.entry)
	})
	r.Route("/admin", func(r chi.Router) {
		r.Use(s.admin)
		r.Post("/partners", s.addPartner)
		r.Get("/partners/search", s.search)
	})
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verify(s.sessions, jwtauth.TokenFromHeader, jwtauth.TokenFromQuery), jwtauth.Authenticator(s.sessions)) // finds apikeyleak/query (no fix)
		r.Get("/reports", s.entries)
	})
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verify(s.sessions, jwtauth.TokenFromHeader, jwtauth.TokenFromCookie), jwtauth.Authenticator(s.sessions))
		r.Get("/settings", s.entries)
	})
	tokens := &session.Store{Key: []byte(os.Getenv("TOKEN_SECRET"))}
	for path, user := range map[string]func(*http.Request) (string, error){
		"/me": tokens.User, "/guest": tokens.Guest, "/widget": tokens.Widget, "/partner": tokens.Partner, "/old": tokens.Old, "/tool": tokens.Tool,
	} {
		r.Get(path, s.me(user))
	}
	log.Fatal(http.ListenAndServe(":8080", r))
}

// partner lets those through that have a key, in the header or, as it was once
// documented, in the query.
func (s *server) partner(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := request.Header(r, "X-Api-Key")
		if key == "" {
			key = r.URL.Query().Get("api_key") // finds apikeyleak/query (no fix)
		}
		name, ok := s.partners[digest(key)]
		if !ok {
			log.Printf("unknown key %s…, digest %s", key[:min(4, len(key))], digest(key))
			s.refuse(w, r, errors.New("unknown key"))
			return
		}
		log.Printf("request of %s", name)
		next.ServeHTTP(w, r)
	})
}

// admin takes the key from a header only, and says so.
func (s *server) admin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("admin_key") != "" || r.URL.Query().Has("api_key") {
			http.Error(w, "send the key in the header X-Admin-Key", http.StatusBadRequest)
			return
		}
		key := request.Header(r, "X-Admin-Key")
		if subtle.ConstantTimeCompare([]byte(key), []byte(s.adminKey)) != 1 {
			render.Status(r, http.StatusUnauthorized)
			render.JSON(w, r, map[string]string{"error": "wrong key", "key": key}) // finds apikeyleak/response (no fix)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) isCron(secret string) bool {
	return subtle.ConstantTimeCompare([]byte(secret), []byte(s.adminKey)) == 1
}

func (s *server) settle(w http.ResponseWriter, r *http.Request) { render.NoContent(w, r) }

// feed is read by programs that can send no header.
func (s *server) feed(w http.ResponseWriter, r *http.Request) {
	name, ok := s.subscriber(request.Param(r, "token")) // finds apikeyleak/query (no fix)
	if !ok {
		s.refuse(w, r, errors.New("unknown feed"))
		return
	}
	rate, err := s.rates.Rate(request.Param(r, "currency"))
	if err != nil {
		log.Printf("feed of %s: %v", name, err) // finds apikeyleak/urlerror (no fix)
		http.Error(w, "no rates today", http.StatusBadGateway)
		return
	}
	render.JSON(w, r, map[string]any{"partner": name, "rate": rate})
}

func (s *server) subscriber(token string) (string, bool) {
	name, ok := s.feeds[token]
	return name, ok
}

// calendar is for the programs of the same people.
func (s *server) calendar(w http.ResponseWriter, r *http.Request) {
	name, ok := s.feeds[r.URL.Query().Get("token")] // finds apikeyleak/query (no fix)
	if !ok {
		http.Error(w, "unknown calendar", http.StatusUnauthorized)
		return
	}
	render.PlainText(w, r, "BEGIN:VCALENDAR\nX-WR-CALNAME:"+name+"\nEND:VCALENDAR\n")
}

// entries lists from the place that a token of the last answer names.
func (s *server) entries(w http.ResponseWriter, r *http.Request) {
	token := request.Param(r, "token")
	rows, next, err := scan(token, request.Param(r, "sort_key"), request.Int(r, "limit", 50))
	if err != nil {
		http.Error(w, "bad token "+token, http.StatusBadRequest)
		return
	}
	render.JSON(w, r, map[string]any{"rows": rows, "next_token": next, "continuation": r.URL.Query().Get("continuation_token")})
}

func scan(from, sort string, limit int) (rows []string, next string, err error) {
	if len(from) > 64 {
		return nil, "", errors.New("no such place")
	}
	return []string{sort}, from + "+", nil
}

func (s *server) entry(w http.ResponseWriter, r *http.Request) {
	rate, err := s.rates.History("EUR", time.Now(), "")
	if err != nil {
		log.Printf("entry %s: %v", chi.URLParam(r, "id"), err)
	}
	render.JSON(w, r, map[string]any{"id": chi.URLParam(r, "id"), "rate": rate})
}

// search looks for a partner, in a form that can only be sent from our pages.
func (s *server) search(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("csrf")
	if err != nil || subtle.ConstantTimeCompare([]byte(cookie.Value), []byte(request.Param(r, "csrf_token"))) != 1 {
		http.Error(w, "stale page", http.StatusForbidden)
		return
	}
	render.PlainText(w, r, s.partners[digest(request.Param(r, "key_id"))])
}

// confirmAddress is what the link in an e-mail leads to.
func (s *server) confirmAddress(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	address, ok := s.links[token]
	if !ok {
		http.Error(w, "this link is stale", http.StatusForbidden)
		return
	}
	delete(s.links, token)
	render.PlainText(w, r, address+" is confirmed")
}

// me tells people who they are.
func (s *server) me(user func(*http.Request) (string, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		name, err := user(r)
		if err != nil {
			s.refuse(w, r, errors.New("unknown user"))
			return
		}
		render.PlainText(w, r, name)
	}
}

// login takes a form or JSON.
func (s *server) login(w http.ResponseWriter, r *http.Request) {
	var form struct{ User, Password string }
	switch r.Header.Get("Content-Type") {
	case "application/json":
		if err := render.DecodeJSON(r.Body, &form); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
	default:
		form.User, form.Password = r.PostFormValue("user"), r.PostFormValue("password")
	}
	if subtle.ConstantTimeCompare([]byte(form.Password), []byte(s.adminKey)) != 1 {
		log.Printf("login of %s: wrong password", form.User)
		s.refuse(w, r, errors.New("wrong password"))
		return
	}
	_, token, err := s.sessions.Encode(map[string]any{"sub": form.User})
	if err != nil {
		http.Error(w, "no session", http.StatusInternalServerError)
		return
	}
	render.JSON(w, r, map[string]string{"access_token": token})
}

// addPartner shows the key once.
func (s *server) addPartner(w http.ResponseWriter, r *http.Request) {
	key := rand.Text()
	s.partners[digest(key)] = r.PostFormValue("name")
	render.JSON(w, r, map[string]string{"api_key": key})
}

func (s *server) refuse(w http.ResponseWriter, r *http.Request, err error) {
	render.Status(r, http.StatusUnauthorized)
	render.JSON(w, r, map[string]string{"error": err.Error()})
}

func digest(key string) string {
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}
