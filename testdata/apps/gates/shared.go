package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// shared has functions that are called for several routers.
func shared(g *gate) http.Handler {
	r := chi.NewRouter()
	r.Route("/chi/shared/v1", func(r chi.Router) { api(r, g.limit, g.verify) })
	r.Route("/chi/shared/v2", func(r chi.Router) { api(r, g.limitAll, g.verify) })

	r.Route("/chi/shared/hooks", func(r chi.Router) {
		r.Use(g.limit)
		signed(r, g)
	})
	r.Route("/chi/shared/open", func(r chi.Router) { signed(r, g) })

	limited := r.With(g.limit)
	guarded(limited, g)
	guarded(limited.With(g.limitAll), g)

	prefixed(r, "/chi/shared/a", g.limit, g.verify)
	prefixed(r.With(g.limit), "/chi/shared/b", g.verify, g.limitAll)
	again(r, g)

	sub := chi.NewRouter()
	sub.Use(g.limit)
	mountable(sub, g)
	r.Mount("/chi/shared/mounted", sub)
	mountable(r.With(g.limit), g)
	return r
}

// api is given the middlewares.
func api(r chi.Router, limit, verify func(http.Handler) http.Handler) {
	r.Group(func(r chi.Router) {
		r.Use(limit)
		r.Use(verify)
		r.Post("/work", work)
	})
}

// signed is called for a router with a rate check, and for one without.
func signed(r chi.Router, g *gate) {
	r.With(g.verify).Post("/signed", work) // finds ratelimitorder/inconsistent (no fix)
}

// guarded is called for two routers with rate checks.
func guarded(r chi.Router, g *gate) { r.With(g.verify).Post("/chi/shared/guarded", work) }

// prefixed is told the prefix of each router.
func prefixed(r chi.Router, prefix string, first, second func(http.Handler) http.Handler) {
	r.With(first, second).Post(prefix+"/work", work)
}

// again is called for one router, and calls itself for one that is made of it.
func again(r chi.Router, g *gate) {
	r.With(g.limit, g.verify).Post("/chi/shared/again", work)
	if r.Match(chi.NewRouteContext(), "GET", "/") {
		again(r.With(g.limitAll), g)
	}
}

// mountable is called for a router before that is mounted.
func mountable(r chi.Router, g *gate) { r.With(g.verify).Post("/mountable", work) }

// deeper has functions that are called for several routers by others that are: of the third, the first call stands for all.
func deeper(g *gate) http.Handler {
	r := chi.NewRouter()
	r.Route("/deeper/a", func(r chi.Router) { outer(r, g) })
	r.Route("/deeper/b", func(r chi.Router) { outer(r, g) })
	return r
}

func outer(r chi.Router, g *gate) {
	r.Route("/c", func(r chi.Router) { middle(r, g) })
	r.Route("/d", func(r chi.Router) { middle(r, g) })
}

func middle(r chi.Router, g *gate) {
	r.Route("/e", func(r chi.Router) { inner(r, g) })
	r.Route("/f", func(r chi.Router) { inner(r, g) })
}

func inner(r chi.Router, g *gate) {
	r.With(g.limit, g.verify).Post("/g", work)
	r.With(g.waits, g.limit, g.verify).Post("/h", work)
}

// waits slows requests down, and refuses none.
func (g *gate) waits(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := g.all.Wait(r.Context()); err != nil {
			http.Error(w, "gone", http.StatusServiceUnavailable)
			return
		}
		next.ServeHTTP(w, r)
	})
}
