package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/buildssa"
)

var tinySuite = []*analysis.Analyzer{tiny}

const functions = `
-- f.go --
package m

func good(int) int    { return 0 }
func bad(int) int     { return 0 }
func worse(int) int   { return 0 }
func wrapped(int) int { return 0 }
func boom()           {}
`

func TestExitCode(t *testing.T) {
	const (
		finding = "-- a.go --\npackage m\n\nvar a = worse(1)\n"
		broken  = "-- x/x.go --\npackage x\n\nvar x int = \"\"\n"
		clean   = "-- y/y.go --\npackage y\n"
	)
	for _, test := range []struct {
		name, archive string
		args          []string
		code          int
		stdout        string
		stderr        []string // parts of it; none means that it is empty
	}{
		{"clean", functions, nil, exitClean, "", nil},
		{"finding", functions + finding, nil, exitFindings,
			"a.go:3:9: call of worse (tiny/call)\n\ta.go:1:9: in this file\n", nil},
		{"broken package", functions + broken, nil, exitTrouble, "",
			[]string{"ratevet: example.com/m/x was not analysed: x/x.go:3:13: "}},
		{"finding beside a broken package", functions + finding + broken, nil, exitFindings,
			"a.go:3:9: call of worse (tiny/call)\n\ta.go:1:9: in this file\n",
			[]string{"ratevet: example.com/m/x was not analysed: "}},
		{"one pattern matches nothing", functions + clean, []string{"./y", "./z/..."}, exitClean, "",
			[]string{"ratevet: pattern ./z/...", "\n"}},
		{"no pattern matches anything", functions, []string{"./z/..."}, exitTrouble, "",
			[]string{"ratevet: pattern ./z/...", "\n"}},
		{"panic", functions + "-- a.go --\npackage m\n\nfunc f() { boom() }\n", nil, exitTrouble, "",
			[]string{"ratevet: tiny failed on example.com/m: panic: boom was called\n"}},
		{"finding beside a panic", functions + finding + "\nfunc f() { boom() }\n", nil, exitFindings,
			"a.go:3:9: call of worse (tiny/call)\n\ta.go:1:9: in this file\n",
			[]string{"ratevet: tiny failed on example.com/m: panic: boom was called\n"}},
		{"one file", functions + finding, []string{"a.go", "f.go"}, exitFindings,
			"a.go:3:9: call of worse (tiny/call)\n\ta.go:1:9: in this file\n", nil},
		{"no such directory", functions, []string{"-C", "nowhere"}, exitTrouble, "", []string{"nowhere"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := inProcess(module(t, test.archive), tinySuite, test.args...)
			if got.code != test.code {
				t.Errorf("exit code %d, want %d", got.code, test.code)
			}
			if got.stdout != test.stdout {
				t.Errorf("stdout:\n%s\nwant\n%s", got.stdout, test.stdout)
			}
			for _, part := range test.stderr {
				if !strings.Contains(got.stderr, part) {
					t.Errorf("stderr lacks %q", part)
				}
			}
			if test.stderr == nil && got.stderr != "" || t.Failed() {
				t.Errorf("stderr:\n%s", got.stderr)
			}
		})
	}
}

// TestPanicElsewhere has a panic in an analyzer that another one needs.
func TestPanicElsewhere(t *testing.T) {
	ssa := *buildssa.Analyzer
	ssa.Run = func(*analysis.Pass) (any, error) { panic("odd code") }
	leaf := &analysis.Analyzer{
		Name:     "leaf",
		Doc:      "needs SSA",
		Requires: []*analysis.Analyzer{&ssa},
		Run: func(pass *analysis.Pass) (any, error) {
			pass.Reportf(pass.ResultOf[&ssa].(*buildssa.SSA).Pkg.Func("good").Pos(), "unreachable")
			return nil, nil
		},
	}
	got := inProcess(module(t, functions), []*analysis.Analyzer{leaf, tiny}, "-v")
	if got.code != exitTrouble || !strings.Contains(got.stderr, "ratevet: buildssa failed on example.com/m: panic: odd code\n") {
		t.Errorf("exit code %d, stderr:\n%s", got.code, got.stderr)
	}
	if strings.Contains(got.stderr, "leaf") {
		t.Errorf("stderr shows the consequence too:\n%s", got.stderr)
	}
	if !strings.Contains(got.stderr, "TestPanicElsewhere") {
		t.Errorf("stderr has no stack:\n%s", got.stderr)
	}
	if !strings.Contains(got.stderr, "ratevet: 1 package analysed and 0 for their facts, 0 skipped, 0 findings in ") {
		t.Errorf("stderr does not end in the summary:\n%s", got.stderr)
	}
}

func TestJSON(t *testing.T) {
	dir := module(t, functions+`
-- b/b.go --
package b

func bad(int) int { return 0 }

var x = bad(1)
-- c/c.go --
package c

func boom() {}

func f() { boom() }
`)
	got := inProcess(dir, tinySuite, "-json", "-tests")
	if got.code != exitFindings {
		t.Errorf("exit code %d", got.code)
	}
	want := fmt.Sprintf(`{"example.com/m/b": {"tiny": [{
		"category": "call",
		"posn": "%[1]s/b/b.go:5:9",
		"end": "%[1]s/b/b.go:5:15",
		"message": "call of bad (tiny/call)",
		"url": "https://example.com/tiny#call",
		"suggested_fixes": [{"message": "call good", "edits": [
			{"filename": "%[1]s/b/b.go", "start": 51, "end": 54, "new": "good"}]}],
		"related": [{"posn": "%[1]s/b/b.go:1:9", "end": "%[1]s/b/b.go:1:9", "message": "in this file"}]
	}]},
	"example.com/m/c": {"tiny": {"error": "panic: boom was called"}}}`, filepath.ToSlash(dir))
	if a, b := normalize(t, got.stdout), normalize(t, want); a != b {
		t.Errorf("got\n%s\nwant\n%s", a, b)
	}
	if got := inProcess(dir, tinySuite, "-format=json", "."); got.stdout != "{}\n" || got.code != exitClean {
		t.Errorf("a clean package: exit code %d, %q", got.code, got.stdout)
	}
}

func normalize(t *testing.T, text string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	indented, err := json.MarshalIndent(v, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	return string(indented)
}

// TestVariants has a file that is part of a package and of its test.
func TestVariants(t *testing.T) {
	dir := module(t, functions+`
-- a.go --
package m

var a = worse(1)
-- a_test.go --
package m

var b = worse(2)
-- x_test.go --
package m_test

func worse(int) int { return 0 }

var c = worse(3)
`)
	related := func(name string) string { return "\t" + name + ":1:9: in this file\n" }
	const message = ": call of worse (tiny/call)\n"
	want := "a.go:3:9" + message + related("a.go") +
		"a_test.go:3:9" + message + related("a_test.go") +
		"x_test.go:5:9" + message + related("x_test.go")
	t.Cleanup(func() { inProcess(dir, nil, "-tests=false") }) // a flag of the settings
	if got := inProcess(dir, tinySuite, "-tests"); got.stdout != want {
		t.Errorf("got\n%s\nwant\n%s\n%s", got.stdout, want, got.stderr)
	}
}

func TestExplainCategory(t *testing.T) {
	if got, want := section(tiny.Doc, "call"), "Bad calls are not\ngood. They should go."; got != want {
		t.Errorf("section: %q, want %q", got, want)
	}
	if got := section(tiny.Doc, "answer"); got != "" {
		t.Errorf("section of an unknown category: %q", got)
	}
	if got, want := firstSentence(section(tiny.Doc, "call")), "Bad calls are not good"; got != want {
		t.Errorf("first sentence: %q, want %q", got, want)
	}
}

// TestHuge has a function that is too large to look at: the rest of the file
// is analysed, and -v says what was left out.
func TestHuge(t *testing.T) {
	var src strings.Builder
	src.WriteString(`-- huge.go --
package huge

import (
	"crypto/hmac"
	"crypto/sha256"
)

func mac(key, body []byte) string {
	h := hmac.New(sha256.New, key)
	h.Write(body)
	return string(h.Sum(nil))
}

func valid(key, body []byte, sig string) bool { return mac(key, body) == sig }

func huge(m map[string]string) {
`)
	for i := range 10_000 {
		fmt.Fprintf(&src, "\tm[%[1]q] = %[1]q\n", strconv.Itoa(i))
	}
	src.WriteString("}\n")
	got := execute(t, module(t, src.String()), binary, "-v")
	if got.code != exitFindings || !strings.HasPrefix(got.stdout, "huge.go:14:56: ") || strings.Count(got.stdout, "huge.go:") != 2 {
		t.Errorf("%+v", got)
	}
	if !strings.Contains(got.stderr, "1 function given up as too large") {
		t.Errorf("stderr:\n%s", got.stderr)
	}
}
