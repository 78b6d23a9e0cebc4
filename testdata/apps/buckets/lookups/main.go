// Command lookups tells limiters where the address is to be found.
package main

import (
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/didip/tollbooth/v7"
	tollbooth8 "github.com/didip/tollbooth/v8"
	"github.com/didip/tollbooth/v8/limiter"
	"github.com/sethvargo/go-limiter/httplimit"
	"github.com/sethvargo/go-limiter/memorystore"
	ulule "github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/middleware/stdlib"
	"github.com/ulule/limiter/v3/drivers/store/memory"
)

func main() {
	work := http.NotFoundHandler()

	listed := tollbooth.NewLimiter(1, nil)
	listed.SetIPLookups([]string{"X-Forwarded-For", "X-Real-IP", "RemoteAddr"}) // finds ratelimitkey/header (no fix)
	http.Handle("/listed", tollbooth.LimitHandler(listed, work))
	// What comes first is always there.
	peer := tollbooth.NewLimiter(1, nil).SetIPLookups([]string{"RemoteAddr", "X-Forwarded-For", "X-Real-IP"}).SetMethods([]string{"GET"})
	http.Handle("/peer", tollbooth.LimitHandler(peer, work))
	set := tollbooth.NewLimiter(1, nil).SetIPLookups([]string{os.Getenv("LOOKUP")})
	http.Handle("/set", tollbooth.LimitHandler(set, work))

	real := tollbooth8.NewLimiter(1, nil)
	real.SetIPLookup(limiter.IPLookup{Name: "X-Real-IP"}) // finds ratelimitkey/header (no fix)
	http.Handle("/real", tollbooth8.HTTPMiddleware(real)(work))
	remote := tollbooth8.NewLimiter(1, nil)
	remote.SetIPLookup(limiter.IPLookup{Name: "RemoteAddr"})
	http.Handle("/remote", tollbooth8.LimitHandler(remote, work))
	// The nearest proxy added what is taken.
	nearest := tollbooth8.NewLimiter(1, nil)
	nearest.SetIPLookup(limiter.IPLookup{Name: "X-Forwarded-For", IndexFromRight: 0})
	http.Handle("/nearest", tollbooth8.LimitHandler(nearest, work))

	http.Handle("/first", limited(forwarded).Handle(work))
	http.Handle("/host", limited(host).Handle(work))
	http.Handle("/named", limited(httplimit.IPKeyFunc("X-Forwarded-For")).Handle(work)) // finds ratelimitkey/header (no fix)
	http.Handle("/client", limited(httplimit.IPKeyFunc("X-Client-ID")).Handle(work))
	http.Handle("/by/peer", limited(httplimit.IPKeyFunc()).Handle(work))

	store, rate := memory.NewStore(), ulule.Rate{Period: time.Minute, Limit: 10}
	getter := stdlib.WithKeyGetter(func(r *http.Request) string {
		return r.Header.Get("X-Real-IP") + r.UserAgent() // finds ratelimitkey/header (no fix)
	})
	http.Handle("/getter", stdlib.NewMiddleware(ulule.New(store, rate), getter).Handler(work))
	http.Handle("/address", stdlib.NewMiddleware(ulule.New(store, rate), stdlib.WithKeyGetter(address)).Handler(work))
	http.Handle("/usual", stdlib.NewMiddleware(ulule.New(store, rate)).Handler(work))
	// Behind a limit by the peer, another may go by anything.
	http.Handle("/tiers", limited(host).Handle(bySite(ulule.New(store, rate), work)))
	log.Fatal(http.ListenAndServe(":8086", nil))
}

func limited(key httplimit.KeyFunc) *httplimit.Middleware {
	store, err := memorystore.New(&memorystore.Config{Tokens: 10, Interval: time.Minute})
	if err != nil {
		log.Fatal(err)
	}
	limit, err := httplimit.NewMiddleware(store, key)
	if err != nil {
		log.Fatal(err)
	}
	return limit
}

func forwarded(r *http.Request) (string, error) {
	if ip := r.Header.Get("X-Forwarded-For"); ip != "" { // finds ratelimitkey/header (no fix)
		return ip, nil
	}
	return host(r)
}

func host(r *http.Request) (string, error) {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	return host, err
}

func address(r *http.Request) string { return r.RemoteAddr } // finds ratelimitkey/port (no fix)

// bySite makes a handler of another.
func bySite(l *ulule.Limiter, next http.Handler) http.Handler {
	site := func(r *http.Request) string { return r.URL.Query().Get("site") }
	return stdlib.NewMiddleware(l, stdlib.WithKeyGetter(site)).Handler(next)
}

// byDevice does so, for whoever wants it.
func byDevice(l *ulule.Limiter, next http.Handler) http.Handler {
	device := func(r *http.Request) string { return r.URL.Query().Get("device") } // finds ratelimitkey/query (no fix)
	return stdlib.NewMiddleware(l, stdlib.WithKeyGetter(device)).Handler(next)
}

// byHost is right wherever it is.
func byHost(l *ulule.Limiter, next http.Handler) http.Handler {
	host := func(r *http.Request) string {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		return host
	}
	return stdlib.NewMiddleware(l, stdlib.WithKeyGetter(host)).Handler(next)
}
