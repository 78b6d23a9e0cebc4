package keys

import "net/http"

// wrap makes handlers that count by what a function tells.
func (c *counts) wrap(key func(*http.Request) string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !c.allow(key(r)) {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next(w, r)
	}
}

func connection(r *http.Request) string { return r.RemoteAddr } // want `ratelimitkey/port`

func site(r *http.Request) string { return r.URL.Query().Get("site") } // want `ratelimitkey/query`

// behindHost is what is counted behind the host.
func behindHost(r *http.Request) string { return r.URL.Query().Get("page") }

// handlers finds handlers in a map.
func (c *counts) handlers(next http.HandlerFunc) http.HandlerFunc {
	handlers := map[string]http.HandlerFunc{
		"/connection": c.wrap(connection, next),
		"/host":       c.wrap(host, next),
		"/site":       c.wrap(site, next),
		"/tiers":      c.wrap(host, c.wrap(behindHost, next)),
	}
	return func(w http.ResponseWriter, r *http.Request) {
		if h, ok := handlers[r.URL.Path]; ok {
			h(w, r)
		}
	}
}

// A keyed handler has the function in a field.
type keyed struct {
	counts *counts
	key    func(*http.Request) string
	next   http.Handler
}

func (k *keyed) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !k.counts.allow("key:" + k.key(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	k.next.ServeHTTP(w, r)
}

func keyedRoutes(c *counts, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/host", &keyed{c, host, h})
	mux.Handle("/or/all", &keyed{c, hostOrAll, h})
	mux.Handle("/port", &keyed{c, func(r *http.Request) string { return r.RemoteAddr }, h}) // want `ratelimitkey/port`
	mux.Handle("/tiers", &keyed{c, host, &keyed{c, func(r *http.Request) string { return r.URL.Query().Get("n") }, h}})
	return mux
}
