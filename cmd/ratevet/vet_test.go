package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const vetProgram = functions + `
-- a.go --
package m

var a, b = bad(1), worse(2)
-- a_test.go --
package m

var c = bad(3)
-- x/x.go --
package x

func bad(int) int { return 0 }

var x = bad(4)
`

func TestGoVet(t *testing.T) {
	t.Setenv(tinyVariable, "1")
	dir := module(t, vetProgram)
	vettool := "-vettool=" + tinyBinary

	// Tests and their related lines are the difference between the two.
	own := execute(t, dir, tinyBinary, "-tests")
	vet := execute(t, dir, "go", "vet", vettool, "./...")
	var want []string
	for line := range strings.Lines(own.stdout) {
		if !strings.HasPrefix(line, "\t") {
			want = append(want, line)
		}
	}
	var got []string
	for line := range strings.Lines(vet.stderr) {
		if strings.Contains(line, " (tiny/call)") {
			got = append(got, strings.TrimPrefix(line, "./"))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) || len(want) != 4 || vet.code != exitFindings {
		t.Errorf("go vet: exit code %d\n%s\nratevet:\n%s", vet.code, vet.stderr, own.stdout)
	}

	// The JSON of the two differs in the names of test variants and in url.
	own = execute(t, dir, tinyBinary, "-tests", "-json", "./x")
	vet = execute(t, dir, "go", "vet", vettool, "-json", "./x")
	stripped := strings.ReplaceAll(own.stdout, "\t\t\t\t\"url\": \"https://example.com/tiny#call\",\n", "")
	if a, b := normalize(t, vet.stdout), normalize(t, stripped); a != b || vet.code != exitClean {
		t.Errorf("go vet -json: exit code %d\n%s\nratevet -json:\n%s\n%s", vet.code, a, b, vet.stderr)
	}

	vet = execute(t, dir, "go", "vet", vettool, "-fix", "-diff", "./x")
	if vet.code != exitFindings || !strings.Contains(vet.stdout, "\n+var x = good(4)\n") {
		t.Errorf("go vet -fix -diff: %+v", vet)
	}
	vet = execute(t, dir, "go", "vet", vettool, "-fix", "./x")
	if got := readFile(t, filepath.Join(dir, "x", "x.go")); vet.code != exitClean || !strings.Contains(got, "x = good(4)") {
		t.Errorf("go vet -fix: %+v\n%s", vet, got)
	}
}

func TestGoVetFlags(t *testing.T) {
	dir := module(t, functions)
	for _, test := range []struct {
		flag string
		code int
	}{
		{"-settings.checks=hmaccompare/mac", exitClean},
		{"-settings.checks=nothing", exitFindings},
		{"-settings.tests", exitClean},
		{"-hmaccompare", exitClean},
		{"-nothing", exitTrouble},
	} {
		got := execute(t, dir, "go", "vet", "-vettool="+binary, test.flag, "./...")
		if got.code != test.code || (got.stderr == "") != (test.code == exitClean) {
			t.Errorf("%s: %+v", test.flag, got)
		}
	}
}

func TestGoVetPanic(t *testing.T) {
	t.Setenv(tinyVariable, "1")
	dir := module(t, functions+"-- a.go --\npackage m\n\nvar a = worse(1)\n\nfunc f() { boom() }\n"+`
-- x/x.go --
package x

import _ "example.com/m"

func worse(int) int { return 0 }

var x = worse(1)
`)
	got := execute(t, dir, "go", "vet", "-vettool="+tinyBinary, "./...")
	for _, line := range []string{
		"a.go:1:1: tiny failed on this package: panic: boom was called (please report it)\n",
		"a.go:3:9: call of worse (tiny/call)\n",
		fmt.Sprintf("%s:7:9: call of worse (tiny/call)\n", filepath.Join("x", "x.go")),
	} {
		if !strings.Contains(got.stderr, line) {
			t.Errorf("go vet lacks %q:\n%s", line, got.stderr)
		}
	}
}

// TestGoVetCache checks that a second run, of which nothing changed, has its findings from the build cache.
func TestGoVetCache(t *testing.T) {
	dir := module(t, logged)
	first := execute(t, dir, "go", "vet", "-vettool="+binary, "./...")
	again := execute(t, dir, "go", "vet", "-x", "-vettool="+binary, "./...")
	finding := "(apikeyleak/log)"
	if first.code != exitFindings || !strings.Contains(first.stderr, finding) || again.code != exitFindings || !strings.Contains(again.stderr, finding) {
		t.Errorf("first: %+v\nagain: %+v", first, again)
	}
	if strings.Contains(again.stderr, "vet.cfg") {
		t.Errorf("the tool ran again:\n%s", again.stderr)
	}
	writeFile(t, filepath.Join(dir, "more.go"), "package main\n")
	if got := execute(t, dir, "go", "vet", "-x", "-vettool="+binary, "./..."); !strings.Contains(got.stderr, "vet.cfg") {
		t.Errorf("the tool did not run again after an edit:\n%s", got.stderr)
	}
}
