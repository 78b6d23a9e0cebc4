package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestFix(t *testing.T) {
	const fixable = `
-- a.go --
package m

var a, b = bad(1), bad(2)
-- b.go --
package m

var c = wrapped(bad(wrapped(3)))
`
	const left = "-- c.go --\npackage m\n\nvar d = worse(bad(1))\n"
	const diff = `--- a/a.go
+++ b/a.go
@@ -1,3 +1,3 @@
 package m
 
-var a, b = bad(1), bad(2)
+var a, b = good(1), good(2)
--- a/b.go
+++ b/b.go
@@ -1,3 +1,3 @@
 package m
 
-var c = wrapped(bad(wrapped(3)))
+var c = good(0)
`
	dir := module(t, functions+fixable)
	if got := inProcess(dir, tinySuite, "-diff"); got.stdout != diff || got.code != exitFindings {
		t.Errorf("-diff: exit code %d\n%s\nwant\n%s", got.code, got.stdout, diff)
	}
	if got := readFile(t, filepath.Join(dir, "a.go")); !strings.Contains(got, "bad") {
		t.Error("-diff changed a file")
	}
	for range 2 {
		if got := inProcess(dir, tinySuite, "-fix"); got != (result{}) {
			t.Errorf("-fix: %+v", got)
		}
		if got := readFile(t, filepath.Join(dir, "a.go")); got != "package m\n\nvar a, b = good(1), good(2)\n" {
			t.Errorf("a.go is\n%s", got)
		}
	}
	if got := inProcess(dir, tinySuite, "-diff"); got != (result{}) {
		t.Errorf("-diff of fixed files: %+v", got)
	}

	dir = module(t, functions+fixable+left)
	got := inProcess(dir, tinySuite, "-fix")
	if want := "c.go:3:9: call of worse (tiny/call)\n\tc.go:1:9: in this file\n"; got.stdout != want || got.code != exitFindings {
		t.Errorf("-fix: exit code %d\n%s\nwant\n%s", got.code, got.stdout, want)
	}
	if got := readFile(t, filepath.Join(dir, "c.go")); !strings.Contains(got, "worse(good(1))") {
		t.Errorf("c.go is\n%s", got)
	}
}

// TestFixElsewhere names packages that are not the user's to change.
func TestFixElsewhere(t *testing.T) {
	const text = "package lib\n\nfunc bad(int) int { return 0 }\n\nfunc good(int) int { return 0 }\n\nvar X = bad(1)\n"
	dir := module(t, `
-- go.mod --
module example.com/m

go 1.25

require example.com/lib v1.0.0

replace example.com/lib => ./../lib
-- m.go --
package m

import _ "example.com/lib"
`)
	lib := filepath.Join(filepath.Dir(dir), "lib")
	writeFile(t, filepath.Join(lib, "go.mod"), "module example.com/lib\n\ngo 1.25\n")
	writeFile(t, filepath.Join(lib, "lib.go"), text)
	got := inProcess(dir, tinySuite, "-fix", "-v", "example.com/lib")
	if got.code != exitFindings || !strings.Contains(got.stdout, "lib.go:7:9: call of bad") ||
		!strings.Contains(got.stderr, "lib.go:7:9: not fixed: ") {
		t.Errorf("%+v", got)
	}
	if readFile(t, filepath.Join(lib, "lib.go")) != text {
		t.Error("a file of another module was changed")
	}

	// A file that is named is the user's, wherever it is.
	file := filepath.Join(lib, "lib.go")
	if got := inProcess(lib, tinySuite, "-fix", "lib.go"); got.code != exitClean {
		t.Errorf("%+v", got)
	}
	if !strings.Contains(readFile(t, file), "X = good(1)") {
		t.Error("a named file was not changed")
	}
}

// TestMapped has code that was made from another file.
func TestMapped(t *testing.T) {
	dir := module(t, functions+"-- a.go --\npackage m\n\n//line grammar.y:10\nvar a = bad(1)\n")
	before := readFile(t, filepath.Join(dir, "a.go"))
	got := inProcess(dir, tinySuite, "-fix")
	if got.code != exitFindings || !strings.HasPrefix(got.stdout, "grammar.y:10") {
		t.Errorf("%+v", got)
	}
	if readFile(t, filepath.Join(dir, "a.go")) != before {
		t.Error("the file was changed")
	}
}

func TestCgo(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip(err) // the go command leaves cgo out
	}
	dir := module(t, functions+"-- a.go --\npackage m\n\n// int one(void) { return 1; }\nimport \"C\"\n\nvar a = bad(int(C.one()))\n")
	got := inProcess(dir, tinySuite, "-fix")
	if strings.Contains(got.stderr, "was not analysed") {
		t.Fatal(got.stderr)
	}
	if got.code != exitFindings || !strings.HasPrefix(got.stdout, "a.go:6:9: call of bad") {
		t.Errorf("%+v", got)
	}

	// Its copy says that cgo generated it, but the file is the user's.
	dir = module(t, strings.Replace(strings.Replace(logged, "import (", "// int one(void) { return 1; }\nimport \"C\"\n\nimport (", 1), "func main() {", "func main() {\n\tC.one()", 1))
	if got := execute(t, dir, binary, "./..."); got.code != exitFindings || !strings.HasPrefix(got.stdout, "main.go:13:2: the secret TICKET_SECRET") {
		t.Errorf("%+v", got)
	}
}
