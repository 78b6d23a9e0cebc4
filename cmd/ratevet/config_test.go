package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// configured is a program in which every kind of row makes a difference.
const configured = `
-- gate/gate.go --
package gate

import "net/http"

type Limiter struct{}

func (*Limiter) Blocked(kind int, key string) bool { return len(key) > kind }

func Limit(next http.Handler) http.Handler { return next }

func Signed(r *http.Request) error { return nil }

func Ticket(r *http.Request) string { return opaque(r, "ticket") }

func IP(r *http.Request) string { return opaque(r, "ip") }

func Hide(s string) string { return s + "*" }

func Record(text string) {}

var opaque = func(r *http.Request, what string) string { return what }
-- main.go --
package main

import (
	"net/http"
	"os"

	"example.com/m/gate"
)

var limiter gate.Limiter

func hook(w http.ResponseWriter, r *http.Request) {
	if gate.Signed(r) != nil {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	if limiter.Blocked(1, gate.IP(r)) { // late unless IP is the peer's
		http.Error(w, "no", http.StatusServiceUnavailable)
		return
	}
}

func login(w http.ResponseWriter, r *http.Request) {
	if gate.Ticket(r) != os.Getenv("TICKET_SECRET") { // secret
		http.Error(w, "who are you?", http.StatusUnauthorized)
	}
	gate.Record(os.Getenv("TICKET_SECRET"))            // log
	gate.Record(gate.Hide(os.Getenv("TICKET_SECRET"))) // log unless Hide hides
	gate.Record(r.URL.Query().Get("acme_ticket"))      // query
}

func main() {
	http.HandleFunc("/hook", hook)
	http.HandleFunc("/login", login)
	http.ListenAndServe(":80", nil)
}
`

const rows = `
verifier:
  - func: example.com/m/gate.Signed
    valid: nil
limiter:
  - func: (*example.com/m/gate.Limiter).Blocked
    allowed: false
    key: 1
credential:
  - func: example.com/m/gate.Ticket
    from: header
    name: X-Ticket-Secret
log:
  - func: example.com/m/gate.Record
sanitizer:
  - func: example.com/m/gate.Hide
clientip:
  - func: example.com/m/gate.IP
    is: peer
credential-names: [acme_ticket]
`

// TestRows checks what the findings are by what the configuration says of functions.
func TestRows(t *testing.T) {
	for _, test := range []struct {
		name, config string
		want         string // the checks of the findings, by spaces
	}{
		{"none", "", ""},
		{"all", rows, "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/query:29 apikeyleak/log:29 ratelimitorder/order:17"},
		{"no clientip", strings.Replace(rows, "is: peer", "is: forwarded", 1), "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/query:29 apikeyleak/log:29 ratelimitkey/header:17 ratelimitorder/late:17"},
		{"a trusted header", strings.Replace(rows, "is: peer", "is: forwarded", 1) + "trusted-headers: [X-Forwarded-For]", "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/query:29 apikeyleak/log:29 ratelimitorder/order:17"},
		{"no sanitizer", strings.Replace(rows, "gate.Hide", "other.Hide", 1), "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/log:28 apikeyleak/query:29 apikeyleak/log:29 ratelimitorder/order:17"},
		{"no verifier", strings.Replace(rows, "gate.Signed", "other.Signed", 1), "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/query:29 apikeyleak/log:29"},
		{"no names", strings.Replace(rows, "acme_ticket", "acme", 1), "hmaccompare/secret:24 apikeyleak/log:27 ratelimitorder/order:17"},
		{"other checks", rows + "checks: [hmaccompare]", "hmaccompare/secret:24"},
		{"fewer checks", rows + "checks: -apikeyleak, -ratelimitorder/order", "hmaccompare/secret:24"},
		{"no file", rows + "exclude: [main.go]", ""},
		{"no credential", rows + "not-credentials: [TICKET_SECRET]", "hmaccompare/secret:24 apikeyleak/query:29 apikeyleak/log:29 ratelimitorder/order:17"},
		{"a middleware", rows + "middleware: [{func: example.com/m/gate.Limit, does: limit, by: peer}]", "hmaccompare/secret:24 apikeyleak/log:27 apikeyleak/query:29 apikeyleak/log:29"},
	} {
		t.Run(test.name, func(t *testing.T) {
			program := configured
			if test.name == "a middleware" {
				program = strings.Replace(program, `http.HandleFunc("/hook", hook)`, `http.Handle("/hook", gate.Limit(http.HandlerFunc(hook)))`, 1)
			}
			dir := module(t, program+"-- .ratevet.yml --\n"+test.config)
			got := execute(t, dir, binary, "./...")
			if found := checksIn(got.stdout); !sameWords(found, test.want) || got.stderr != "" {
				t.Errorf("got %s\nwant %s\n%s%s", found, test.want, got.stdout, got.stderr)
			}
		})
	}
}

// TestRowsHere has rows for a middleware and a limiter of the package itself, and for a method behind an interface.
func TestRowsHere(t *testing.T) {
	dir := module(t, `
-- gate/gate.go --
package gate

type Limiter struct{}

func (Limiter) Allow(key string) bool { return true }
-- main.go --
package main

import (
	"net/http"

	"example.com/m/gate"
)

type allower interface{ Allow(key string) bool }

var (
	limiter allower = gate.Limiter{}
	other   func(http.Handler) http.Handler
)

func signed(next http.Handler) http.Handler { return other(next) }

func busy() bool { return opaque() }

var opaque = func() bool { return false }

func hook(w http.ResponseWriter, r *http.Request) {
	if !limiter.Allow(r.Header.Get("X-Forwarded-For")) { // late, header
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
}

func second(w http.ResponseWriter, r *http.Request) {
	if busy() { // ignored
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	if verify(r) != nil {
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func verify(r *http.Request) error { return nil }

func main() {
	http.Handle("/hook", signed(http.HandlerFunc(hook)))
	http.Handle("/second", http.HandlerFunc(second))
	http.ListenAndServe(":80", nil)
}
-- .ratevet.yml --
middleware: [{func: example.com/m.signed, does: verify}]
limiter:
  - {func: example.com/m/gate.Limiter.Allow, allowed: true, key: 0}
  - {func: example.com/m.busy, allowed: false}
verifier: [{func: example.com/m.verify, valid: nil}]
`)
	got := execute(t, dir, binary, "./...")
	if found, want := checksIn(got.stdout), "ratelimitorder/late:23 ratelimitkey/header:23 ratelimitorder/ignored:30"; !sameWords(found, want) {
		t.Errorf("got %s\nwant %s\n%s%s", found, want, got.stdout, got.stderr)
	}
}

// checksIn returns the checks and lines of the findings in main.go.
func checksIn(output string) string {
	var found []string
	for line := range strings.Lines(output) {
		rest, ok := strings.CutPrefix(strings.TrimPrefix(line, "./"), "main.go:")
		if !ok {
			continue
		}
		n, _, _ := strings.Cut(rest, ":")
		check := line[strings.LastIndexByte(line, '(')+1:]
		found = append(found, strings.TrimSuffix(check, ")\n")+":"+n)
	}
	return strings.Join(found, " ")
}

func sameWords(a, b string) bool {
	count := make(map[string]int)
	for _, w := range strings.Fields(a) {
		count[w]++
	}
	for _, w := range strings.Fields(b) {
		count[w]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}

// TestConfigFile checks which configuration counts.
func TestConfigFile(t *testing.T) {
	dir := module(t, configured+`
-- .ratevet.yml --
checks: [apikeyleak]
credential-names: [acme_ticket]
-- other.yml --
checks: [hmaccompare]
-- sub/.ratevet.yml --
tests: maybe
-- sub/sub.go --
package sub
-- tests/a.go --
package tests
-- tests/a_test.go --
package tests

import (
	"log"
	"os"
)

func f() { log.Print(os.Getenv("TICKET_SECRET")) }
-- sub/mod/go.mod --
module example.com/m/sub/mod
-- sub/mod/mod.go --
package mod
`)
	for _, test := range []struct {
		in   string
		args []string
		code int
		want string // part of the output
	}{
		{".", nil, exitFindings, "(apikeyleak/query)"},
		{"gate", []string{"../..."}, exitFindings, "(apikeyleak/query)"},
		{".", []string{"-config=other.yml"}, exitClean, ""},
		{".", []string{"-config", filepath.Join(dir, "other.yml")}, exitClean, ""},
		{".", []string{"-config={}"}, exitClean, ""},
		{".", []string{"-config={credential-names: [acme_ticket]}"}, exitFindings, "(apikeyleak/query)"},
		{".", []string{"-config={credentials: [acme_ticket]}"}, exitTrouble, "ratevet: credentials: unknown key"},
		{".", []string{"-config=none.yml"}, exitTrouble, "none.yml"},
		{".", []string{"-checks=-apikeyleak/query"}, exitClean, ""}, // on top of the file
		{".", []string{"-checks=hmaccompare"}, exitClean, ""},
		{".", []string{"-exclude=main.go"}, exitClean, ""},
		{".", []string{"-exclude=gate/**"}, exitFindings, "(apikeyleak/query)"},
		{".", []string{"-exclude=["}, exitTrouble, "exclude"},
		{"tests", []string{"-config={tests: true}"}, exitFindings, "a_test.go:"},
		{"tests", []string{"-config={tests: true}", "-tests=false"}, exitClean, ""}, // a flag has the last word
		{"tests", []string{"-config={}", "-tests"}, exitFindings, "a_test.go:"},
		{"sub", nil, exitTrouble, "ratevet: .ratevet.yml:1: tests: want true or false, not maybe"},
		{"sub/mod", nil, exitClean, ""}, // the file of another module is above
	} {
		got := execute(t, filepath.Join(dir, test.in), binary, test.args...)
		if got.code != test.code || !strings.Contains(got.stdout+got.stderr, test.want) || test.want == "" && got.stdout+got.stderr != "" {
			t.Errorf("in %s, ratevet %q: %+v, want %d and %q", test.in, test.args, got, test.code, test.want)
		}
	}
}

// TestConfigProblems checks that a row which is wrong is an error, and does not hide findings.
func TestConfigProblems(t *testing.T) {
	dir := module(t, configured)
	writeFile(t, filepath.Join(dir, ".ratevet.yml"), `credential-names: [acme_ticket]
limiter:
  - func: example.com/m/gate.Limiter.Stop
    allowed: true
  - func: example.com/m/gate.Limiter.Blocked
    allowed: false
    key: 5
`)
	want := []string{
		".ratevet.yml:3: limiter[0].func: package example.com/m/gate has no function Limiter.Stop\n",
		".ratevet.yml:7: limiter[1].key: (*example.com/m/gate.Limiter).Blocked: argument 5 does not exist; there are 2\n",
	}
	got := execute(t, dir, binary, "./...")
	if got.code != exitFindings || checksIn(got.stdout) != "apikeyleak/query:29" || got.stderr != "ratevet: "+want[0]+"ratevet: "+want[1] {
		t.Errorf("%+v", got)
	}
	if got := execute(t, dir, binary, "-checks=hmaccompare", "./..."); got.code != exitTrouble {
		t.Errorf("without findings: %+v", got)
	}
	writeFile(t, filepath.Join(dir, "other.yml"), "log: [{func: example.com/m/zzz.Log}]\n")
	if got := execute(t, dir, binary, "config", "verify", "-config=other.yml"); got.code != exitTrouble || got.stderr != "ratevet: other.yml:1: log[0].func: no package example.com/m/zzz is analysed or imported\n" {
		t.Errorf("config verify of another package: %+v", got)
	}
	if got := execute(t, dir, binary, "config", "verify"); got.code != exitTrouble || !strings.Contains(got.stderr, want[0]) {
		t.Errorf("config verify: %+v", got)
	}
	vet := execute(t, dir, "go", "vet", "-vettool="+binary, "./...")
	if again := execute(t, dir, "go", "vet", "-vettool="+binary, "./..."); !sameWords(again.stderr, vet.stderr) || again.code != vet.code {
		t.Errorf("go vet, again: %+v\nat first: %+v", again, vet)
	}
	if vet.code != exitFindings || !strings.Contains(vet.stderr, "(apikeyleak/query)") || !strings.Contains(vet.stderr, "gate.go:1:1: "+dir+"/"+want[0]) || !strings.Contains(vet.stderr, "main.go:1:1: "+dir+"/"+want[1]) {
		t.Errorf("go vet: %+v", vet)
	}
}

// logged is a program with a finding, or none, and few imports: go vet looks at all of them after an edit.
const logged = `
-- main.go --
package main

import (
	"log"
	"os"
)

func main() {
	log.Print(os.Getenv("TICKET_SECRET"))
}
`

// TestGoVetConfig checks that go vet, which keeps what its tool said, asks again after an edit.
func TestGoVetConfig(t *testing.T) {
	t.Setenv("GOCACHE", strings.TrimSpace(execute(t, ".", "go", "env", "GOCACHE").stdout))
	t.Setenv("XDG_CACHE_HOME", t.TempDir()) // of the list of configurations
	dir := module(t, logged+"-- sub/sub.go --\npackage sub\n")
	const quiet, finding = "not-credentials: [TICKET_SECRET]\n", "apikeyleak/log:9"
	check := func(what, in, want string, args ...string) {
		t.Helper()
		got := execute(t, filepath.Join(dir, in), "go", append([]string{"vet", "-vettool=" + binary}, args...)...)
		if found := checksIn(strings.ReplaceAll(got.stderr, "../", "")); found != want {
			t.Errorf("%s: %q, want %q\n%s", what, found, want, got.stderr)
		}
	}
	own := filepath.Join(dir, ".ratevet.yml")
	check("no file", ".", finding, "./...")
	writeFile(t, own, quiet)
	check("a new file", ".", "", "./...")
	writeFile(t, own, "# "+quiet)
	check("an edit", "sub", finding, "../...")
	writeFile(t, own, quiet)
	check("an edit undone", ".", "", "./...")

	other := filepath.Join(t.TempDir(), "a b.yml")
	flag := "-settings.config=" + other
	writeFile(t, other, "{}")
	check("a flag", ".", finding, flag, "./...")
	writeFile(t, other, quiet)
	check("a flag, an edit", ".", "", flag, "./...")
	check("the text itself", ".", finding, "-settings.config={}", "./...")

	got := execute(t, dir, "go", "vet", "-vettool="+binary, "-settings.config=other.yml", "./...")
	if got.code == exitClean || !strings.Contains(got.stderr, "-settings.config: want an absolute path") {
		t.Errorf("a relative path: %+v", got)
	}
}

// TestGoVetWorkspace checks that each module of a workspace has its own configuration.
func TestGoVetWorkspace(t *testing.T) {
	t.Setenv("GOWORK", "")
	dir := module(t, "-- go.work --\ngo 1.25\n\nuse (\n\t./a\n\t./b\n)\n")
	if err := os.Remove(filepath.Join(dir, "go.mod")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a", "b"} {
		writeFile(t, filepath.Join(dir, name, "main.go"), string(txtar.Parse([]byte(logged)).Files[0].Data))
		writeFile(t, filepath.Join(dir, name, "go.mod"), "module example.com/"+name+"\n\ngo 1.25\n")
	}
	vet := func() int {
		got := execute(t, filepath.Join(dir, "a"), "go", "vet", "-vettool="+binary, "example.com/a", "example.com/b")
		return strings.Count(got.stderr, "(apikeyleak/log)")
	}
	if n := vet(); n != 2 {
		t.Errorf("%d findings without a file", n)
	}
	writeFile(t, filepath.Join(dir, "b", ".ratevet.yml"), "not-credentials: [TICKET_SECRET]\n")
	if n := vet(); n != 1 {
		t.Errorf("%d findings with one in b", n)
	}
}

func TestConfigInit(t *testing.T) {
	dir := module(t, configured)
	if got := execute(t, dir, binary, "config", "verify"); got.code != exitClean || got.stdout != "there is no configuration file\n" {
		t.Errorf("config verify: %+v", got)
	}
	if got := execute(t, dir, binary, "config", "init"); got.code != exitClean || got.stdout != "wrote .ratevet.yml\n" {
		t.Fatalf("config init: %+v", got)
	}
	if got := execute(t, dir, binary, "config", "verify"); got.code != exitClean || got.stdout != ".ratevet.yml: nothing is wrong\n" {
		t.Errorf("config verify: %+v", got)
	}
	if got := execute(t, dir, binary, "config", "init"); got.code != exitTrouble || !strings.Contains(got.stderr, "exists") {
		t.Errorf("config init, again: %+v", got)
	}
	// What is commented out is right as well.
	var all strings.Builder
	for line := range strings.Lines(initial) {
		if !strings.HasPrefix(line, "# ") {
			line = strings.TrimPrefix(line, "#")
		}
		all.WriteString(line)
	}
	writeFile(t, filepath.Join(dir, ".ratevet.yml"), all.String())
	if got := execute(t, dir, binary, "config", "verify"); got.code != exitClean {
		t.Errorf("all of it: %+v\n%s", got, all.String())
	}
	if got := execute(t, dir, binary, "config", "schema"); got.code != exitClean || !strings.HasPrefix(got.stdout, "{\n") {
		t.Errorf("config schema: %+v", got)
	}
	for _, args := range [][]string{{"config"}, {"config", "show"}, {"config", "init", "-nothing"}} {
		if got := execute(t, dir, binary, args...); got.code != exitTrouble || got.stderr == "" {
			t.Errorf("%q: %+v", args, got)
		}
	}
}
