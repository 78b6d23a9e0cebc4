package drivers_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ratevet/ratevet/internal/apptest"
)

// fixable has a file in which several fixes end the use of an import together,
// and one in which they add different imports at one place.
const fixable = `
-- go.mod --
module example.com/m

go 1.26
-- sum.go --
package m

import (
	"crypto/hmac"
	"crypto/sha256"
)

func sum(body []byte) []byte {
	h := hmac.New(sha256.New, []byte("key"))
	h.Write(body)
	return h.Sum(nil)
}
-- ends.go --
package m

import "bytes"

func one(body, sig []byte) bool {
	return bytes.Equal(sum(body), sig)
}

func two(body, sig []byte) bool {
	return bytes.Equal(sum(body), sig)
}

func three(body, sig []byte) bool {
	return bytes.Compare(sum(body), sig) == 0
}
-- adds.go --
package m

import (
	"bytes"
	"net/http"
	"os"
)

func four(body []byte, sig string) bool {
	return string(sum(body)) == sig // a comment
}

func five(r *http.Request) bool {
	return r.Header.Get("X-API-Key") == os.Getenv("API_KEY")
}

func six(body, sig []byte) bool {
	return bytes.Equal(sum(body), sig) // that is aligned
}
`

// module writes the files of an archive to a new directory.
func module(t *testing.T, archive string) string {
	t.Helper()
	files, err := txtar.FS(txtar.Parse([]byte(archive)))
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestFix applies fixes until none is left. After every run the program builds
// and is formatted.
func TestFix(t *testing.T) {
	t.Parallel()
	dir, config := module(t, fixable), configure(t, "")
	var left []int // findings after each run
	for range 5 {
		found := lint(t, dir, config, "--fix")
		left = append(left, len(found))
		for _, args := range [][]string{{"go", "vet", "./..."}, {"gofmt", "-d", "."}} {
			cmd := exec.Command(args[0], args[1:]...)
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil || len(out) > 0 {
				t.Errorf("after run %d: %s: %v\n%s", len(left), args, err, out)
			}
		}
		if len(found) == 0 {
			break
		}
	}
	// The first run leaves the last use of bytes in ends.go.
	if want := []int{1, 0}; !slices.Equal(left, want) {
		t.Errorf("the runs leave %d findings, want %d", left, want)
	}
	for _, name := range []string{"ends.go", "adds.go"} {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), `"bytes"`) {
			t.Errorf("an import is left in %s:\n%s", name, text)
		}
	}
}

// TestNolint silences findings by the name of the plugin.
func TestNolint(t *testing.T) {
	t.Parallel()
	text := strings.Replace(fixable, "sig)\n}\n\nfunc two", "sig) //nolint:ratevet // a reason\n}\n\nfunc two", 1)
	text = strings.Replace(text, "== 0\n", "== 0 //nolint:hmaccompare // it has another name here\n", 1)
	var lines []int
	for _, f := range lint(t, module(t, text), configure(t, "")) {
		if f.File == "ends.go" {
			lines = append(lines, f.Line)
		}
	}
	if want := []int{10, 14}; !slices.Equal(lines, want) {
		t.Errorf("findings in lines %d of ends.go, want %d", lines, want)
	}
}

// TestSettings changes the settings between runs, which must see it although
// the code, and what golangci-lint has in its cache, is the same.
func TestSettings(t *testing.T) {
	t.Parallel()
	text, _, _ := strings.Cut(fixable, "-- adds.go --") // it imports much
	dir := module(t, text)
	for _, test := range []struct {
		settings string
		want     int // findings
	}{
		{"", 3},
		{"checks: -hmaccompare/mac", 0},
		{"", 3},
	} {
		if found := lint(t, dir, configure(t, test.settings)); len(found) != test.want {
			t.Errorf("with the settings {%s}: %s, want %d", test.settings, found, test.want)
		}
	}
}

// TestBadSettings has settings that golangci-lint must refuse, by their names.
func TestBadSettings(t *testing.T) {
	t.Parallel()
	dir := module(t, fixable)
	for settings, want := range map[string]string{
		"chekcs: all":                          "chekcs: unknown key",
		"checks: hmaccomparing":                `unknown check "hmaccomparing"`,
		"tests: sometimes":                     "tests: want true or false, not sometimes",
		"log: [{func: example.com/m.Nothing}]": "log[0].func: package example.com/m has no function Nothing",
	} {
		cmd := exec.Command(golangciLint, arguments(configure(t, settings))...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if code := cmd.ProcessState.ExitCode(); code < 2 || !strings.Contains(string(out), want) {
			t.Errorf("with the settings {%s}: %v\n%s", settings, err, out)
		}
	}
}

// TestExample runs golangci-lint with the example of a configuration.
func TestExample(t *testing.T) {
	t.Parallel()
	example, err := filepath.Abs("../../.golangci.example.yml")
	if err != nil {
		t.Fatal(err)
	}
	dir, err := filepath.Abs("../apps/webhook")
	if err != nil {
		t.Fatal(err)
	}
	if out, code := apptest.Execute(t, dir, golangciLint, "config", "verify", "--config", example); code != 0 {
		t.Errorf("config verify: exit status %d\n%s", code, out)
	}
	var got []apptest.Finding
	for _, f := range lint(t, dir, example) {
		if f.Check != "ratelimitorder/body" { // which the example adds
			got = append(got, f)
		}
	}
	apptest.Compare(t, places(got), places(apptest.Expected(t, dir)))
}
