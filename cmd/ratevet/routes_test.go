package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// served is a program whose routes are registered by two packages.
const served = `
-- hooks/hooks.go --
package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net"
	"net/http"
)

var (
	key    = []byte("key")
	counts = make(map[string]int)
)

func Limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		if counts[host]++; counts[host] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func Push(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	if !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func Register(mux *http.ServeMux) {
	mux.HandleFunc("POST /push", Push)
}
-- main.go --
package main

import (
	"net/http"

	"example.com/m/hooks"
)

func main() {
	mux := http.NewServeMux()
	hooks.Register(mux)
	api := http.NewServeMux()
	api.Handle("/", http.NotFoundHandler())
	api.HandleFunc("/pull", hooks.Push)
	mux.Handle("/api/", http.StripPrefix("/api", hooks.Limit(api)))
	http.ListenAndServe(":8080", mux)
}
`

func TestRoutes(t *testing.T) {
	dir := module(t, served)
	got := execute(t, dir, binary, "routes")
	want := `POST  /push      body verify              hooks.Push
	main.go:11:2: ratelimitorder/inconsistent
*     /api/      limit(peer)              func literal
*     /api/pull  limit(peer) body verify  hooks.Push
`
	if got.code != exitClean || got.stdout != want || got.stderr != "" {
		t.Errorf("%+v, want\n%s", got, want)
	}

	got = execute(t, dir, binary, "routes", "-json", "./...")
	var routes []struct {
		Method, Pattern, Handler, Posn string
		Gate                           []struct{ Step, What, Key, Posn string }
		Findings                       []struct{ Check, Posn, Message string }
	}
	if err := json.Unmarshal([]byte(got.stdout), &routes); err != nil || got.code != exitClean {
		t.Fatalf("%v: %+v", err, got)
	}
	if len(routes) != 3 {
		t.Fatalf("%d routes", len(routes))
	}
	push := routes[0]
	if push.Method != "POST" || push.Handler != "example.com/m/hooks.Push" || push.Posn != "hooks/hooks.go:39:16" ||
		len(push.Findings) != 1 || push.Findings[0].Check != "ratelimitorder/inconsistent" {
		t.Errorf("%+v", push)
	}
	if pull := routes[2]; len(pull.Gate) != 3 || pull.Gate[0].Step != "limit" || pull.Gate[0].Key != "peer" || pull.Gate[2].Step != "verify" {
		t.Errorf("%+v", pull)
	}

	if got := execute(t, dir, binary, "routes", "-html"); got.code != exitClean || !strings.Contains(got.stdout, "<code>/api/pull</code>") {
		t.Errorf("%+v", got)
	}
}

func TestRoutesTrouble(t *testing.T) {
	dir := module(t, served+"-- broken/broken.go --\npackage broken\n\nvar x int = nothing\n")
	got := execute(t, dir, binary, "routes")
	if got.code != exitTrouble || !strings.Contains(got.stdout, "/api/pull") || !strings.Contains(got.stderr, "example.com/m/broken was not analysed") {
		t.Errorf("%+v", got)
	}
	for _, args := range [][]string{{"-json", "-html"}, {"-fix"}, {"-nothing"}} {
		got := execute(t, dir, binary, append([]string{"routes"}, args...)...)
		if got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, "ratevet: routes: ") {
			t.Errorf("%s: %+v", args, got)
		}
	}
	if got := execute(t, module(t, "-- m.go --\npackage m\n"), binary, "routes", "-json"); got.code != exitClean || got.stdout != "[]\n" {
		t.Errorf("no routes: %+v", got)
	}
}
