package main

import (
	"net/http"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/httprate"
	"golang.org/x/time/rate"

	"core.example"

	"gates.example/hooks"
)

// limit and verify are middlewares of net/http.
func (g *gate) limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.of(host(r)).Allow() {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (g *gate) limitAll(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.all.Allow() {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (g *gate) verify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.signed(r) {
			http.Error(w, "bad signature", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func work(w http.ResponseWriter, r *http.Request) { w.Write([]byte("done")) }

// named and namedRight are declared before they are handed to Route.
func (g *gate) named(r chi.Router) {
	r.Use(g.verify)
	r.Use(g.limit) // finds ratelimitorder/order (no fix)
	r.Post("/", work)
}

func (g *gate) namedRight(r chi.Router) {
	r.Use(g.limit)
	r.Use(g.verify)
	r.Post("/", work)
}

func namedBehind(g *gate) func(chi.Router) {
	return func(r chi.Router) { r.With(g.verify).Post("/", work) }
}

func routes(g *gate) http.Handler {
	r := chi.NewRouter()
	r.Route("/chi/named", g.named)
	r.Route("/chi/named/right", g.namedRight)
	r.With(g.limit).Route("/chi/named/behind", namedBehind(g))
	r.Use(middleware.Recoverer)
	r.Get("/chi/free", work)
	r.Group(func(r chi.Router) {
		r.Use(g.limit)
		r.Use(g.verify)
		r.Post("/chi/right", work)
		r.Post("/chi/second", g.second)
	})
	r.Route("/chi/wrong", func(r chi.Router) {
		r.Use(g.verify)
		r.With(g.limitAll).Post("/", work) // finds ratelimitorder/order (no fix)
	})
	r.With(httprate.LimitByIP(10, time.Minute), g.verify).Post("/chi/partner", work)
	r.With(httprate.LimitByIP(10, time.Minute)).Post("/chi/quota", g.quota)
	r.Route("/chi/hooks/open", hooks.Hooks{Key: g.secret}.Chi) // finds ratelimitorder/inconsistent (no fix)
	r.Route("/chi/hooks/limited", func(r chi.Router) {
		r.Use(g.limit)
		hooks.Hooks{Key: g.secret}.Chi(r)
	})
	r.Mount("/chi/mounted", mounted(g))
	r.With(g.verify, httprate.Limit(10, time.Minute, httprate.WithKeyByIP())).Post("/chi/option", work)        // finds ratelimitorder/order (no fix)
	r.With(g.verify, httprate.Limit(10, time.Minute, httprate.WithKeyFuncs(tenant))).Post("/chi/tenant", work) // finds ratelimitorder/late (no fix)
	r.With(httprate.LimitBy(10, time.Minute, httprate.KeyByIP), g.verify, httprate.LimitBy(10, time.Minute, tenant)).Post("/chi/both", work)
	r.Group(func(r chi.Router) {
		r.Use(middleware.RealIP) // from then on the peer is who a header says
		r.With(g.limit, g.verify).Post("/chi/forwarded", work)
	})
	r.Group(func(r chi.Router) { // one report for one middleware
		r.Use(g.verify)
		r.Post("/chi/first", work) // finds ratelimitorder/inconsistent (no fix)
		r.Post("/chi/next", work)
	})
	r.Post("/chi/visits", g.visits)
	r.With(core.Limit, g.verify).Post("/chi/core", work)
	r.With(g.verify, core.Limit).Post("/chi/core/wrong", work) // finds ratelimitorder/order (no fix)
	r.Mount("/chi/maybe", maybe(g))
	r.With(g.verify).Post("/chi/open", work) // finds ratelimitorder/inconsistent (no fix)
	return r
}

// maybe has middlewares for some requests.
func maybe(g *gate) http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Maybe(g.limit, notHook))
	r.With(g.verify).Post("/chi/maybe/orders", work)
	r.With(g.verify).Post("/chi/maybe/hook", work) // finds ratelimitorder/inconsistent (no fix)
	r.With(middleware.Maybe(g.verify, notHook)).Post("/chi/maybe/hook/free", work)
	r.With(middleware.Maybe(g.verify, isLocal), g.limitAll).Post("/chi/maybe/hook/local", work) // finds ratelimitorder/order (no fix)
	return r
}

func notHook(r *http.Request) bool { return !strings.HasPrefix(r.URL.Path, "/chi/maybe/hook") }

func isLocal(r *http.Request) bool { return r.Host == "localhost" }

// A visitor is a client with a limiter of its own.
type visitor struct {
	limiter *rate.Limiter
	seen    time.Time
}

var visitors = make(map[string]*visitor)

func (g *gate) visit(client string) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	v, ok := visitors[client]
	if !ok {
		v = &visitor{limiter: rate.NewLimiter(1, 5)}
		visitors[client] = v // finds ratelimitkey/unbounded (no fix)
	}
	v.seen = time.Now()
	return v.limiter.Allow()
}

// visits verifies before it counts visits.
func (g *gate) visits(w http.ResponseWriter, r *http.Request) {
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !g.visit(host(r)) { // finds ratelimitorder/order (no fix)
		http.Error(w, "slow down", http.StatusTooManyRequests)
	}
}

func tenant(r *http.Request) (string, error) { return r.Header.Get("X-Tenant"), nil }

func mounted(g *gate) http.Handler {
	r := chi.NewRouter()
	r.Use(g.limit)
	r.Group(hooks.Hooks{Key: g.secret}.Chi)
	hooks.Hooks{Key: g.secret}.Chi(r)
	return r
}

// second is behind a check for each peer.
func (g *gate) second(w http.ResponseWriter, r *http.Request) {
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !g.of(r.Header.Get("X-Client-Id")).Allow() {
		http.Error(w, "over quota", http.StatusTooManyRequests)
	}
}

// quota is behind a check of a library.
func (g *gate) quota(w http.ResponseWriter, r *http.Request) {
	if !g.signed(r) {
		http.Error(w, "bad signature", http.StatusUnauthorized)
		return
	}
	if !g.of(r.Header.Get("X-Client-Id")).Allow() {
		http.Error(w, "over quota", http.StatusTooManyRequests)
	}
}

// These are given what is run before.
func givens(g *gate) []http.Handler {
	return []http.Handler{
		given("/given", g.limit, g.verify),
		givenEach(g.limit, g.verify),
		givenLate(g.verify, g.limit), // finds ratelimitorder/order (no fix)
		givenEither(g.limit, g.verify),
		givenEither(g.verify),
	}
}

func given(prefix string, all ...func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(all...)
	r.Post(prefix+"/right", work)
	return r
}

func givenEach(all ...func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	for _, m := range all {
		r.Use(m)
	}
	r.Post("/given/each", work)
	return r
}

func givenLate(all ...func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(all...)
	r.Post("/given/late", work)
	return r
}

// givenEither is called from several places.
func givenEither(all ...func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(all...)
	r.Post("/given/either", work)
	return r
}

// endpoints counts by the endpoint as well, which tells no clients apart.
func endpoints(g *gate) http.Handler {
	r := chi.NewRouter()
	byBoth := httprate.WithKeyFuncs(httprate.KeyByIP, httprate.KeyByEndpoint)
	r.With(httprate.Limit(10, time.Minute, byBoth), g.verify).Post("/endpoints/right", work)
	r.With(g.verify, httprate.Limit(10, time.Minute, byBoth)).Post("/endpoints/wrong", work) // finds ratelimitorder/order (no fix)
	r.With(httprate.Limit(10, time.Minute, httprate.WithKeyFuncs(httprate.KeyByEndpoint)), g.verify).Post("/endpoints/all", work)
	return r
}
