package main

import (
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/httprate"
)

// An around is a router of our own, made around chi's.
type around struct{ chi chi.Router }

func newAround() *around { return &around{chi.NewRouter()} }

func (a *around) Use(m func(http.Handler) http.Handler)            { a.chi.Use(m) }
func (a *around) Post(pattern string, h http.HandlerFunc)          { a.chi.Post(pattern, h) }
func (a *around) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.chi.ServeHTTP(w, r) }
func (a *around) With(all ...func(http.Handler) http.Handler) *around {
	return &around{a.chi.With(all...)}
}
func (a *around) Group(f func(*around)) { a.chi.Group(func(r chi.Router) { f(&around{r}) }) }
func (a *around) Route(pattern string, f func(*around)) {
	a.chi.Route(pattern, func(r chi.Router) { f(&around{r}) })
}

func arounds(g *gate) http.Handler {
	a := newAround()
	a.Route("/around/limited", func(a *around) {
		a.Use(g.limit)
		a.With(g.verify).Post("/right", work)
		a.With(g.verify, g.limitAll).Post("/more", work)
	})
	a.Group(func(a *around) {
		a.Use(g.verify)
		a.Use(g.limit) // finds ratelimitorder/order (no fix)
		a.Post("/around/wrong", work)
	})
	a.With(httprate.LimitByIP(10, time.Minute)).Post("/around/login", work)
	a.Route("/around/open", func(a *around) {
		a.With(g.verify).Post("/", work) // finds ratelimitorder/inconsistent (no fix)
	})
	return a
}

// A counted is a router of which nothing is known: what else its groups have run, they do not say.
type counted struct {
	chi    chi.Router
	routes int
}

func (c *counted) With(m func(http.Handler) http.Handler, g *gate) *counted {
	return &counted{chi: c.chi.With(g.limit, m)}
}

func (c *counted) Use(m func(http.Handler) http.Handler, g *gate) { c.chi.Use(g.limit, m) }

func (c *counted) Post(pattern string, h http.HandlerFunc) {
	c.routes++
	c.chi.Post(pattern, h)
}

func counteds(g *gate) http.Handler {
	c := &counted{chi: chi.NewRouter()}
	c.Use(middleware.Recoverer, g)
	c.With(g.verify, g).Post("/counted/right", work)
	c.Post("/counted/hook", func(w http.ResponseWriter, r *http.Request) {
		if !g.signed(r) {
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
	return c.chi
}

// A single is made once, and has its router before and behind what it says of it.
type single struct{ chi chi.Router }

func (s *single) Use(m func(http.Handler) http.Handler) { s.chi.Use(m) }

func (s *single) routes(g *gate) { s.chi.With(g.verify).Post("/single", work) }

func singles(g *gate) http.Handler {
	s := &single{chi.NewRouter()}
	s.Use(g.limit)
	if g.all != nil {
		s.routes(g)
	} else {
		s.routes(g)
	}
	return s.chi
}
