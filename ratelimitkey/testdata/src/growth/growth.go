// Package growth keeps counts of clients, and throws some away.
package growth

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

type window struct {
	start time.Time
	n     int
}

// A kept limiter forgets nobody.
type keptLimiter struct {
	mu      sync.Mutex
	clients map[string]*window
}

func (l *keptLimiter) Allow(key string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	c, ok := l.clients[key]
	if !ok {
		c = &window{start: time.Now()}
		l.clients[key] = c // want `nothing takes any out.*ratelimitkey/unbounded`
	}
	if time.Since(c.start) > time.Minute {
		delete(l.clients, key) // that of who is here again
		return true
	}
	c.n++
	return c.n < 100
}

func (l *keptLimiter) Reset(key string) { delete(l.clients, key) }

// A swept limiter is swept.
type sweptLimiter struct {
	mu      sync.Mutex
	clients map[string]*window
}

func (l *sweptLimiter) Allow(key string) bool {
	c := l.clients[key]
	if c == nil {
		c = new(window)
		l.clients[key] = c
	}
	c.n++
	return c.n < 100
}

func (l *sweptLimiter) sweep() {
	for range time.Tick(time.Minute) {
		for key, c := range l.clients {
			if time.Since(c.start) > time.Hour {
				l.forget(key)
			}
		}
	}
}

func (l *sweptLimiter) forget(key string) { delete(l.clients, key) }

type cappedLimiter struct{ clients map[string]*window }

func (l *cappedLimiter) Allow(key string) bool {
	if len(l.clients) >= 10_000 {
		return false
	}
	if l.clients[key] == nil {
		l.clients[key] = new(window)
	}
	l.clients[key].n++
	return l.clients[key].n < 100
}

type resetLimiter struct{ counts map[string]int }

func newResetLimiter() *resetLimiter { return &resetLimiter{counts: make(map[string]int)} }

func (l *resetLimiter) Allow(key string) bool {
	l.counts[key]++
	return l.counts[key] < 100
}

func (l *resetLimiter) everyHour() {
	for range time.Tick(time.Hour) {
		l.counts = make(map[string]int)
	}
}

type clearedLimiter struct{ counts map[string]int }

func (l *clearedLimiter) Allow(key string) bool {
	l.counts[key]++
	return l.counts[key] < 100
}

func (l *clearedLimiter) everyHour() { clear(l.counts) }

// An expiring limiter forgets a client after a while.
type expiringLimiter struct{ counts map[string]int }

func (l *expiringLimiter) Allow(key string) bool {
	if l.counts[key] == 0 {
		time.AfterFunc(time.Minute, func() { delete(l.counts, key) })
	}
	l.counts[key]++
	return l.counts[key] < 100
}

// A syncLimiter has a map of another kind.
type syncLimiter struct{ clients sync.Map }

func (l *syncLimiter) Allow(key string) bool {
	v, _ := l.clients.LoadOrStore(key, new(window)) // want `ratelimitkey/unbounded`
	c := v.(*window)
	c.n++
	return c.n < 100
}

type syncSweptLimiter struct{ clients sync.Map }

func (l *syncSweptLimiter) Allow(key string) bool {
	v, _ := l.clients.LoadOrStore(key, new(window))
	c := v.(*window)
	c.n++
	return c.n < 100
}

func (l *syncSweptLimiter) sweep() {
	l.clients.Range(func(key, v any) bool {
		if time.Since(v.(*window).start) > time.Hour {
			l.clients.Delete(key)
		}
		return true
	})
}

// Neither counts clients.
type limits struct{ byPlan map[string]int }

func (l *limits) load() {
	l.byPlan["free"] = 10
	l.byPlan["paid"] = 1000
}

type cache struct{ pages map[string]string }

func (c *cache) put(r *http.Request) { c.pages[r.URL.Path] = "page" }

// attempts has no name that tells; what decides with it answers 429.
var attempts = make(map[string]int)

func login(w http.ResponseWriter, r *http.Request) {
	if attempts[host(r)] > 5 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	attempts[host(r)]++ // want `ratelimitkey/unbounded`
}

// limit counts in a variable that the handlers share.
func limit(next http.Handler) http.Handler {
	var mu sync.Mutex
	clients := make(map[string]*window)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		ip := host(r)
		if clients[ip] == nil {
			clients[ip] = new(window) // want `ratelimitkey/unbounded`
		}
		clients[ip].n++
		if clients[ip].n > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func limitSwept(next http.Handler) http.Handler {
	var mu sync.Mutex
	clients := make(map[string]*window)
	go func() {
		for {
			time.Sleep(time.Minute)
			mu.Lock()
			for ip, c := range clients {
				if time.Since(c.start) > 3*time.Minute {
					delete(clients, ip)
				}
			}
			mu.Unlock()
		}
	}()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ip := host(r)
		if clients[ip] == nil {
			clients[ip] = new(window)
		}
		clients[ip].n++
		if clients[ip].n > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// once counts within one request.
func once(w http.ResponseWriter, r *http.Request) {
	limits := make(map[string]int)
	for _, name := range r.Header["X-Name"] {
		limits[name]++
	}
	if limits["a"] > 3 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// What is being served is counted up and down.
var streams = make(map[string]int)

func acquire(host string) bool {
	if streams[host] >= 4 {
		return false
	}
	streams[host]++
	return true
}

func release(host string) {
	if streams[host] <= 1 {
		delete(streams, host)
		return
	}
	streams[host]--
}

func stream(w http.ResponseWriter, r *http.Request) {
	if !acquire(host(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	defer release(host(r))
}

// A planLimiter remembers what plans allow, by customer.
type planLimiter struct{ plans map[string]plan }

type plan struct {
	most  int
	until time.Time
}

func (l *planLimiter) of(customer string) plan {
	p, ok := l.plans[customer]
	if !ok {
		p = plan{100, time.Now().Add(time.Hour)}
		l.plans[customer] = p
	}
	return p
}

// A fixedLimiter has the counts of those that it was made for.
type fixedLimiter struct{ counts map[string]int }

func newFixedLimiter(clients []string) *fixedLimiter {
	l := &fixedLimiter{counts: make(map[string]int)}
	for _, c := range clients {
		l.counts[c] = 0
	}
	return l
}

func (l *fixedLimiter) allow(r *http.Request) bool { return l.counts[host(r)] < 100 }

func (l *fixedLimiter) serve(w http.ResponseWriter, r *http.Request) {
	if !l.allow(r) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// A list of itself is no count.
type list []list

type listLimiter struct{ lists map[string]list }

func (l *listLimiter) put(key string) { l.lists[key] = nil }

// A nestedLimiter has a map for each kind of request.
type nestedLimiter struct{ clients map[string]map[string]*window }

func (l *nestedLimiter) Allow(kind, key string) bool {
	if l.clients[kind] == nil {
		l.clients[kind] = make(map[string]*window)
	}
	c := l.clients[kind][key]
	if c == nil {
		c = new(window)
		l.clients[kind][key] = c // want `ratelimitkey/unbounded`
	}
	c.n++
	return c.n < 100
}

// perClient has a map for each client.
type perClient struct{ counts map[string]map[string]int }

func (p *perClient) limit(w http.ResponseWriter, r *http.Request) {
	mine, ok := p.counts[host(r)]
	if !ok {
		mine = make(map[string]int)
		p.counts[host(r)] = mine // want `ratelimitkey/unbounded`
	}
	mine["all"]++
	if mine["all"] > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

type nestedSweptLimiter struct{ clients map[string]map[string]*window }

func (l *nestedSweptLimiter) Allow(kind, key string) bool {
	of, ok := l.clients[kind]
	if !ok {
		of = make(map[string]*window)
		l.clients[kind] = of
	}
	if of[key] == nil {
		of[key] = new(window)
	}
	of[key].n++
	return of[key].n < 100
}

func (l *nestedSweptLimiter) sweep() {
	for _, of := range l.clients {
		for key, c := range of {
			if time.Since(c.start) > time.Hour {
				delete(of, key)
			}
		}
	}
}

// nestedClearedLimiter throws all of a kind away at once.
type nestedClearedLimiter struct{ counts map[string]map[string]int }

func (l *nestedClearedLimiter) Allow(kind, key string) bool {
	if l.counts[kind] == nil {
		l.counts[kind] = make(map[string]int)
	}
	l.counts[kind][key]++
	return l.counts[kind][key] < 100
}

func (l *nestedClearedLimiter) everyHour() {
	for kind := range l.counts {
		l.counts[kind] = make(map[string]int)
	}
}

// nestedExpiringLimiter begins anew after a while.
type nestedExpiringLimiter struct {
	counts map[string]map[string]int
	since  time.Time
}

func (l *nestedExpiringLimiter) Allow(kind, key string) bool {
	if l.counts[kind] == nil || time.Since(l.since) > time.Minute {
		l.counts[kind], l.since = make(map[string]int), time.Now()
	}
	l.counts[kind][key]++
	return l.counts[kind][key] < 100
}

// nestedCappedLimiter counts no more than so many.
type nestedCappedLimiter struct{ counts map[string]map[string]int }

func (l *nestedCappedLimiter) Allow(kind, key string) bool {
	of := l.counts[kind]
	if of == nil {
		of = make(map[string]int)
		l.counts[kind] = of
	}
	if len(of) > 10_000 {
		return false
	}
	of[key]++
	return of[key] < 100
}

// A store is kept elsewhere.
type store struct{ clients map[string]*window }

type storeServer struct{ store *store }

func (s *storeServer) limit(w http.ResponseWriter, r *http.Request) {
	st := s.store
	if st.clients[host(r)] == nil {
		st.clients[host(r)] = new(window) // want `ratelimitkey/unbounded`
	}
	st.clients[host(r)].n++
	if st.clients[host(r)].n > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

type sweptStore struct{ clients map[string]*window }

type sweptServer struct{ store **sweptStore }

func (s *sweptServer) limit(w http.ResponseWriter, r *http.Request) {
	st := *s.store
	if st.clients[host(r)] == nil {
		st.clients[host(r)] = new(window)
	}
	st.clients[host(r)].n++
	if st.clients[host(r)].n > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *sweptServer) sweep() {
	for ip := range (*s.store).clients {
		delete((*s.store).clients, ip)
	}
}

// What every kind of request is known by is no count.
type namesLimiter struct{ names map[string]map[string]string }

func (l *namesLimiter) put(kind, name string) {
	if l.names[kind] == nil {
		l.names[kind] = make(map[string]string)
	}
	l.names[kind][name] = name
}

// A route is one that somebody has configured, and found in the context of a request.
type route struct {
	server string
	most   int
}

type routeKey struct{}

func routeOf(ctx context.Context) *route { return ctx.Value(routeKey{}).(*route) }

type routeLimiter struct {
	prefix   string
	limiters map[string]*rate.Limiter
}

func (l *routeLimiter) of(rt *route) *rate.Limiter {
	key := rt.server + "|" + strconv.Itoa(rt.most)
	if l.limiters[key] == nil {
		l.limiters[key] = rate.NewLimiter(rate.Limit(rt.most), 1)
	}
	return l.limiters[key]
}

func (l *routeLimiter) serve(w http.ResponseWriter, r *http.Request) {
	if !l.of(routeOf(r.Context())).Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// clientLimiter has a limiter for each client of a route.
type clientLimiter struct{ limiters map[string]*rate.Limiter }

func (l *clientLimiter) serve(w http.ResponseWriter, r *http.Request) {
	rt := routeOf(r.Context())
	key := rt.server + "|" + host(r)
	if l.limiters[key] == nil {
		l.limiters[key] = rate.NewLimiter(rate.Limit(rt.most), 1) // want `ratelimitkey/unbounded`
	}
	if !l.limiters[key].Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// userLimiter has the same for each user.
type userLimiter struct {
	most     int
	limiters map[string]*rate.Limiter
}

func (l *userLimiter) serve(w http.ResponseWriter, r *http.Request) {
	user := r.Context().Value(routeKey{}).(*struct{ name string })
	if l.limiters[user.name] == nil {
		l.limiters[user.name] = rate.NewLimiter(rate.Limit(l.most), 1) // want `ratelimitkey/unbounded`
	}
	if !l.limiters[user.name].Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// askedLimiter believes what a client says of itself.
type askedLimiter struct{ limiters map[string]*rate.Limiter }

func (l *askedLimiter) serve(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Name string
		Most int
	}
	if !allowHost(host(r)) || json.NewDecoder(r.Body).Decode(&in) != nil {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if l.limiters[in.Name] == nil {
		l.limiters[in.Name] = rate.NewLimiter(rate.Limit(in.Most), 1) // want `ratelimitkey/unbounded`
	}
	if !l.limiters[in.Name].Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func allowHost(string) bool { return true }

// patternLimiter has a limiter for each pattern that was registered.
type patternLimiter struct{ limiters map[string]*rate.Limiter }

func (l *patternLimiter) serve(w http.ResponseWriter, r *http.Request) {
	if l.limiters[r.Pattern] == nil {
		l.limiters[r.Pattern] = rate.NewLimiter(1, 1)
	}
	if !l.limiters[r.Pattern].Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// pathLimiter has one for each path that anybody asks for.
type pathLimiter struct{ limiters map[string]*rate.Limiter }

func (l *pathLimiter) serve(w http.ResponseWriter, r *http.Request) {
	if l.limiters[r.URL.Path] == nil {
		l.limiters[r.URL.Path] = rate.NewLimiter(1, 1) // want `ratelimitkey/unbounded`
	}
	if !l.limiters[r.URL.Path].Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
