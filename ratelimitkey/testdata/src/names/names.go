// Package names reads headers whose names are in variables.
package names

import (
	"flag"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
)

type counts map[string]int

func (c counts) by(key func(*http.Request) string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		k := key(r)
		if len(c) > 10_000 {
			clear(c)
		}
		c[k]++
		if c[k] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func host(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host
}

func inPlace(r *http.Request) string {
	for _, name := range []string{"X-Forwarded-For", "X-Real-IP"} {
		if ip := r.Header.Get(name); ip != "" { // want `by the header X-Forwarded-For.*ratelimitkey/header`
			return ip
		}
	}
	return host(r)
}

var names = []string{"True-Client-IP", "X-Real-IP"}

func inVariable(r *http.Request) string {
	for _, name := range names {
		if ip := r.Header.Get(name); ip != "" { // want `by the header True-Client-IP.*ratelimitkey/header`
			return ip
		}
	}
	return host(r)
}

func byIndex(r *http.Request) string {
	for i := range names {
		if all := r.Header[names[i]]; len(all) > 0 { // want `by the header True-Client-IP.*ratelimitkey/header`
			return all[0]
		}
	}
	return host(r)
}

// One name is as good as several.
var realIP = "X-Real-IP"

func single(r *http.Request) string { return r.Header.Get(realIP) } // want `by the header X-Real-IP.*ratelimitkey/header`

var canonical = http.CanonicalHeaderKey("x-forwarded-for")

func inCanonical(r *http.Request) string { return r.Header.Get(canonical) } // want `by the header x-forwarded-for.*ratelimitkey/header`

var tenant = http.CanonicalHeaderKey("x-tenant-id")

func ofTenant(r *http.Request) string { return r.Header.Get(tenant) }

func firstOf(r *http.Request, names ...string) string {
	for _, name := range names {
		if ip, _, _ := strings.Cut(r.Header.Get(name), ","); ip != "" {
			return ip
		}
	}
	return host(r)
}

// Who names the header has it read.
func handedOver(r *http.Request) string { return firstOf(r, "X-Client-IP", "X-Real-IP") } // want `by the header X-Client-IP, which.*ratelimitkey/header`

func handedOn(r *http.Request) string { return named(r, "X-Real-IP") } // want `by the header X-Real-IP, which.*ratelimitkey/header`

func named(r *http.Request, name string) string { return entry(r, name) }

func entry(r *http.Request, name string) string { return r.Header.Get(name) }

func applications(r *http.Request) string {
	return firstOf(r, "X-API-Key", "X-Client-ID") + named(r, "X-Tenant")
}

var clients = []string{"X-API-Key", "X-Client-ID"}

// Other headers of the application are no addresses.
func identified(r *http.Request) string {
	for _, name := range clients {
		if id := r.Header.Get(name); id != "" {
			return id
		}
	}
	return host(r)
}

func trusts(ip string) bool { return ip == os.Getenv("PROXY") }

func believed(r *http.Request) string {
	peer := host(r)
	if !trusts(peer) {
		return peer
	}
	for _, name := range names {
		if ip := r.Header.Get(name); ip != "" {
			return ip
		}
	}
	return peer
}

func last(r *http.Request) string {
	for _, name := range []string{"X-Forwarded-For", "Forwarded"} {
		if all := strings.Split(r.Header.Get(name), ","); all[0] != "" {
			return all[len(all)-1]
		}
	}
	return host(r)
}

func logged(r *http.Request) string {
	for _, name := range names {
		log.Print(r.Header.Get(name))
	}
	return host(r)
}

// Whoever runs the program says which header it is.
var fromEnv = os.Getenv("CLIENT_HEADER")

func byEnv(r *http.Request) string { return r.Header.Get(fromEnv) }

var fromFlag = "X-Real-IP"

func init() { flag.StringVar(&fromFlag, "header", "X-Real-IP", "name of the header") }

func byFlag(r *http.Request) string { return r.Header.Get(fromFlag) }

var replaced = []string{"X-Real-IP"}

func Configure(names []string) { replaced = names }

func byReplaced(r *http.Request) string {
	for _, name := range replaced {
		if ip := r.Header.Get(name); ip != "" {
			return ip
		}
	}
	return host(r)
}

type finder struct{ names []string }

func (f *finder) find(r *http.Request) string {
	for _, name := range f.names {
		if ip := r.Header.Get(name); ip != "" {
			return ip
		}
	}
	return host(r)
}

// A reader has the name of the header in a field.
type reader struct{ header string }

func newReader(header string) *reader { return &reader{header} }

func (rd *reader) read(r *http.Request) string {
	if ip := r.Header.Get(rd.header); ip != "" { // want `by the header X-Real-IP.*ratelimitkey/header`
		return strings.TrimSpace(ip)
	}
	return host(r)
}

func (rd *reader) readTenant(r *http.Request) string { return r.Header.Get(rd.header) }

// A listReader has several.
type listReader struct{ headers []string }

func (l listReader) read(r *http.Request) string {
	for _, name := range l.headers {
		if ip := r.Header.Get(name); ip != "" { // want `by the header CF-Connecting-IP.*ratelimitkey/header`
			return ip
		}
	}
	return host(r)
}

// A fixedReader is made elsewhere, but has no other name.
type fixedReader struct{ header string }

func newFixedReader() *fixedReader { return &fixedReader{header: "X-Forwarded-For"} }

func (f *fixedReader) read(r *http.Request) string { return r.Header.Get(f.header) } // want `by the header X-Forwarded-For.*ratelimitkey/header`

// A set reader is told later.
type setReader struct{ header string }

func newSetReader() *setReader { return &setReader{header: "X-Real-IP"} }

func (s *setReader) SetHeader(name string) { s.header = name }

func (s *setReader) read(r *http.Request) string { return r.Header.Get(s.header) }

// An OpenReader is told by whoever configures it.
type OpenReader struct{ Header string }

func newOpenReader() *OpenReader { return &OpenReader{Header: "X-Real-IP"} }

func (o *OpenReader) read(r *http.Request) string { return r.Header.Get(o.Header) }

func Fields(c counts, f *fixedReader, s *setReader, o *OpenReader, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/reader", c.by(newReader("X-Real-IP").read, h))
	mux.Handle("/tenant", c.by(newReader("X-Tenant").readTenant, h))
	mux.Handle("/list", c.by(listReader{[]string{"X-Tenant", "CF-Connecting-IP"}}.read, h))
	mux.Handle("/fixed", c.by(f.read, h))
	mux.Handle("/set", c.by(s.read, h))
	mux.Handle("/open", c.by(o.read, h))
	return mux
}

func Routes(c counts, f *finder, h http.Handler) *http.ServeMux {
	mux := http.NewServeMux()
	mux.Handle("/place", c.by(inPlace, h))
	mux.Handle("/variable", c.by(inVariable, h))
	mux.Handle("/index", c.by(byIndex, h))
	mux.Handle("/single", c.by(single, h))
	mux.Handle("/canonical", c.by(inCanonical, h))
	mux.Handle("/tenant", c.by(ofTenant, h))
	mux.Handle("/handed", c.by(handedOver, h))
	mux.Handle("/handed/on", c.by(handedOn, h))
	mux.Handle("/applications", c.by(applications, h))
	mux.Handle("/identified", c.by(identified, h))
	mux.Handle("/believed", c.by(believed, h))
	mux.Handle("/last", c.by(last, h))
	mux.Handle("/logged", c.by(logged, h))
	mux.Handle("/env", c.by(byEnv, h))
	mux.Handle("/flag", c.by(byFlag, h))
	mux.Handle("/replaced", c.by(byReplaced, h))
	mux.Handle("/finder", c.by(f.find, h))
	return mux
}
