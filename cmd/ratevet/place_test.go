package main

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// gated is a program with a route for each thing that explain tells of one.
const gated = `
-- main.go --
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"io"
	"net"
	"net/http"
	"os"
)

var (
	key    = []byte(os.Getenv("KEY"))
	counts = make(map[string]int)
)

type server struct{}

func (s *server) quick(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	if counts[host] > 100 {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func slow(w http.ResponseWriter, r *http.Request) {
	if !valid(r) {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func plain(w http.ResponseWriter, r *http.Request) {}

func valid(r *http.Request) bool {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature")))
}

func main() {
	s := new(server)
	http.HandleFunc("POST /quick", s.quick)
	http.HandleFunc("POST /slow", slow)
	http.HandleFunc("/plain", plain)
	http.ListenAndServe(":8080", nil)
}
-- unseen.go --
//go:build special

package main
-- x/x.go --
package x

var x int = ""
`

func TestExplainPlace(t *testing.T) {
	dir := module(t, gated)
	line := func(piece string) string {
		before, _, ok := strings.Cut(readFile(t, filepath.Join(dir, "main.go")), piece)
		if !ok {
			t.Fatalf("no %q", piece)
		}
		return "main.go:" + strconv.Itoa(strings.Count(before, "\n")+1)
	}
	quick := []string{"POST /quick goes to m.server.quick\n", "limit by peer: a condition\n", "body: io.ReadAll", "verify: hmac.Equal\n", "\nNo check objects.\n"}
	for _, test := range []struct {
		place  string
		code   int
		stdout []string // parts
	}{
		{line(`"POST /quick"`), exitClean, quick},
		{line("counts[host] >") + ":5", exitClean, quick},
		{line("net.SplitHostPort"), exitClean, quick},
		{line(`"POST /slow"`), exitFindings, []string{"(ratelimitorder/inconsistent)\n", "http.HandleFunc(\"POST /slow\", slow)\n", "\nratelimitorder/inconsistent: A route verifies"}},
		{line("func slow"), exitFindings, []string{"POST /slow goes to m.slow\n", "(ratelimitorder/inconsistent)\n"}},
		{line("func plain"), exitClean, []string{"* /plain goes to m.plain, with nothing before it that counts\n", "\nNo check objects.\n"}},
		{line("type server"), exitClean, []string{line("type server") + ": nothing is reported here\n"}},
	} {
		got := execute(t, dir, binary, "explain", test.place)
		for _, part := range test.stdout {
			if !strings.Contains(got.stdout, part) {
				t.Errorf("%s: no %q in\n%s", test.place, part, got.stdout)
			}
		}
		if got.code != test.code || got.stderr != "" {
			t.Errorf("%s: exit status %d\n%s", test.place, got.code, got.stderr)
		}
	}
	abs := filepath.Join(dir, line("type server"))
	if got := execute(t, filepath.Join(dir, "x"), binary, "explain", abs); got.code != exitClean {
		t.Errorf("from elsewhere: %+v", got)
	}
	if got := execute(t, filepath.Join(dir, "x"), binary, "explain", "-C", "..", "-tags=special", "unseen.go:1"); got.code != exitClean {
		t.Errorf("with flags: %+v", got)
	}

	for arg, stderr := range map[string]string{
		"main.go":                      "ratevet: explain: main.go: which line?",
		"main.go:0":                    "ratevet: explain: main.go has no line 0",
		"main.go:999":                  "ratevet: explain: main.go has no line 999",
		"main.go:99999999999999999999": "ratevet: explain: main.go has no line 9",
		"nowhere.go:1":                 "ratevet: explain: nowhere.go: no such file",
		"x:1":                          "ratevet: explain: x: not a Go file",
		"go.mod:1":                     "ratevet: explain: go.mod: not a Go file",
		"unseen.go:1":                  "ratevet: explain: unseen.go was not analysed",
		"x/x.go:1":                     "ratevet: example.com/m/x was not analysed: ",
		"main.go:1 -nothing":           "ratevet: explain: ",
	} {
		if got := execute(t, dir, binary, append([]string{"explain"}, strings.Fields(arg)...)...); got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, stderr) {
			t.Errorf("%s: %+v", arg, got)
		}
	}
}

// TestFindingOnTheWay has a finding at a step, of a check that knows nothing of routes.
func TestFindingOnTheWay(t *testing.T) {
	dir := module(t, strings.Replace(gated, "hmac.Equal(mac.Sum(nil), []byte(r.Header.Get(\"X-Signature\")))", "string(mac.Sum(nil)) == r.Header.Get(\"X-Signature\")", 1))
	before, _, _ := strings.Cut(readFile(t, filepath.Join(dir, "main.go")), `"POST /quick"`)
	got := execute(t, dir, binary, "explain", "main.go:"+strconv.Itoa(strings.Count(before, "\n")+1))
	if got.code != exitFindings || !strings.Contains(got.stdout, "POST /quick goes to") || !strings.Contains(got.stdout, "(hmaccompare/mac)\n") {
		t.Errorf("%+v", got)
	}
}

// TestUnknownStep has a middleware that nothing is known of but its name.
func TestUnknownStep(t *testing.T) {
	dir := module(t, strings.Replace(gated, "func main() {", `func register(mux *http.ServeMux, rateLimit func(http.Handler) http.Handler) {
	mux.Handle("/unknown", rateLimit(http.HandlerFunc(slow)))
}

func main() {`, 1))
	before, _, _ := strings.Cut(readFile(t, filepath.Join(dir, "main.go")), `"/unknown"`)
	got := execute(t, dir, binary, "explain", "main.go:"+strconv.Itoa(strings.Count(before, "\n")+1))
	if got.code != exitClean || !strings.Contains(got.stdout, "\tmain.go:46:12: unknown: may check the rate\n") || !strings.Contains(got.stdout, "\nNo check objects, which proves little: a step is unknown") {
		t.Errorf("%+v", got)
	}
	if got := execute(t, dir, binary, "-v", "."); !strings.Contains(got.stderr, ", 4 routes (1 with unknown steps) in ") {
		t.Errorf("-v: %+v", got)
	}
}
