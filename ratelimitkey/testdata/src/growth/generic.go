package growth

import (
	"net/http"

	"golang.org/x/time/rate"
)

// A kept has values of any kind, for ever.
type kept[K comparable, V any] struct {
	values map[K]V
	make   func() V
}

func (s *kept[K, V]) get(key K) V {
	v, ok := s.values[key]
	if !ok {
		v = s.make()
		s.values[key] = v // want `ratelimitkey/unbounded`
	}
	return v
}

func byKept(limiters *kept[string, *rate.Limiter]) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !limiters.get(host(r)).Allow() {
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}
}

// A perKey has limiters.
type perKey[K comparable] struct{ limiters map[K]*rate.Limiter }

func (p *perKey[K]) limiter(key K) *rate.Limiter {
	l, ok := p.limiters[key]
	if !ok {
		l = rate.NewLimiter(1, 1)
		p.limiters[key] = l // want `ratelimitkey/unbounded`
	}
	return l
}

func byPerKey(p *perKey[string], w http.ResponseWriter, r *http.Request) {
	if !p.limiter(host(r)).Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// sweptValues are thrown away.
type sweptValues[K comparable, V any] struct {
	values map[K]V
	make   func() V
}

func (s *sweptValues[K, V]) get(key K) V {
	v, ok := s.values[key]
	if !ok {
		v = s.make()
		s.values[key] = v
	}
	return v
}

func (s *sweptValues[K, V]) sweep() { clear(s.values) }

func bySwept(limiters *sweptValues[string, *rate.Limiter]) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !limiters.get(host(r)).Allow() {
			w.WriteHeader(http.StatusTooManyRequests)
		}
	}
}

// perKind has a limiter for each kind of request.
type perKind[K comparable] struct{ limiters map[K]*rate.Limiter }

func (p *perKind[K]) limiter(kind K) *rate.Limiter {
	l, ok := p.limiters[kind]
	if !ok {
		l = rate.NewLimiter(1, 1)
		p.limiters[kind] = l
	}
	return l
}

func byKind(p *perKind[int], w http.ResponseWriter, r *http.Request) {
	if !p.limiter(len(r.Method)).Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// A cache of pages is no such thing.
type pages[K comparable, V any] struct{ values map[K]V }

func (p *pages[K, V]) put(key K, v V) { p.values[key] = v }

func (p *pages[K, V]) get(key K) V { return p.values[key] }

func byPages(p *pages[string, string], l *rate.Limiter, w http.ResponseWriter, r *http.Request) {
	page := p.get(r.URL.Path)
	if !l.Allow() {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	p.put(r.URL.Path, page)
}
