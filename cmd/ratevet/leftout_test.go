package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// lines returns the positions at the beginning of the findings in a text.
func lines(text string) []string {
	var found []string
	for line := range strings.Lines(text) {
		if posn, _, ok := strings.Cut(line, ": call of "); ok {
			found = append(found, filepath.ToSlash(posn))
		}
	}
	return found
}

const twoFiles = functions + `
-- a.go --
package m

func f() { worse(1) }
-- b/b.go --
package b

func worse(int) {}

func g() {
	worse(1)
	worse(1)
}
`

func TestBaseline(t *testing.T) {
	dir := module(t, twoFiles)
	if got := inProcess(dir, tinySuite, "-write-baseline", "known.json", "./..."); got != (result{}) {
		t.Fatalf("-write-baseline: %+v", got)
	}
	known := readFile(t, filepath.Join(dir, "known.json"))
	if strings.Count(known, `"check": "tiny/call"`) != 3 || strings.Contains(known, dir) {
		t.Errorf("known.json is\n%s", known)
	}
	for _, args := range [][]string{{"-baseline", "known.json"}, {"-baseline", filepath.Join(dir, "known.json"), "-fix"}} {
		if got := inProcess(dir, tinySuite, args...); got != (result{}) {
			t.Errorf("%s: %+v", args, got)
		}
	}
	if got := inProcess(filepath.Join(dir, "b"), tinySuite, "-v", "-baseline", "../known.json"); got.code != exitClean || got.stdout != "" ||
		!strings.Contains(got.stderr, ", 2 findings left out by the baseline (0 in it no longer found)") {
		t.Errorf("from below: %+v", got)
	}

	// Findings move, come and go.
	writeFile(t, filepath.Join(dir, "a.go"), "package m\n\nfunc f() {}\n\nfunc h() { worse(2) }\n")
	writeFile(t, filepath.Join(dir, "b", "b.go"), "// Package b is moved.\npackage b\n\nfunc worse(int) {}\n\nfunc g() {\n\tprintln()\n\tworse(1)\n\tworse(1)\n}\n")
	got := inProcess(dir, tinySuite, "-v", "-baseline", "known.json")
	if want := []string{"a.go:5:12"}; !slices.Equal(lines(got.stdout), want) || got.code != exitFindings {
		t.Errorf("after changes: %+v, want %s", got, want)
	}
	if !strings.Contains(got.stderr, ", 1 finding, 2 findings left out by the baseline (1 in it no longer found) in ") {
		t.Errorf("-v: %s", got.stderr)
	}

	// SARIF has them all, and JSON has not.
	var log struct {
		Runs []struct {
			Results []struct{ Suppressions []struct{ Kind string } }
		}
	}
	got = inProcess(dir, tinySuite, "-format", "sarif", "-baseline", "known.json")
	if err := json.Unmarshal([]byte(got.stdout), &log); err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, r := range log.Runs[0].Results {
		for _, s := range r.Suppressions {
			kinds = append(kinds, s.Kind)
		}
	}
	if len(log.Runs[0].Results) != 3 || !slices.Equal(kinds, []string{"external", "external"}) || got.code != exitFindings {
		t.Errorf("SARIF: exit status %d, %+v", got.code, log)
	}
	if got := inProcess(dir, tinySuite, "-json", "-baseline", "known.json"); strings.Count(got.stdout, "worse") != 1 {
		t.Errorf("JSON: %s", got.stdout)
	}

	// What is not analysed may still be there.
	if got := inProcess(filepath.Join(dir, "b"), tinySuite, "-v", "-baseline", "../known.json"); !strings.Contains(got.stderr, "(0 in it no longer found)") {
		t.Errorf("in another package: %+v", got)
	}
	if err := os.Remove(filepath.Join(dir, "a.go")); err != nil {
		t.Fatal(err)
	}
	if got := inProcess(filepath.Join(dir, "b"), tinySuite, "-v", "-baseline", "../known.json"); !strings.Contains(got.stderr, "(1 in it no longer found)") {
		t.Errorf("of a file that was removed: %+v", got)
	}
}

// TestBaselineChecks has an entry of a check that is not made.
func TestBaselineChecks(t *testing.T) {
	dir := module(t, program)
	if got := execute(t, dir, binary, "-write-baseline", "known.json"); got.code != exitClean {
		t.Fatalf("%+v", got)
	}
	if got := execute(t, dir, binary, "-json"); strings.Count(got.stdout, `"confidence": "high"`) != 3 {
		t.Errorf("not each finding has a confidence: %s", got.stdout)
	}
	for _, test := range []struct{ checks, want string }{
		{"hmaccompare/mac", ", 3 findings left out by the baseline (0 in it no longer found)"},
		{"hmaccompare/secret", ", 0 findings in "},
	} {
		got := execute(t, dir, binary, "-v", "-baseline", "known.json", "-checks", test.checks)
		if got.code != exitClean || !strings.Contains(got.stderr, test.want) {
			t.Errorf("%s: %+v", test.checks, got)
		}
	}
}

func TestBaselineTrouble(t *testing.T) {
	dir := module(t, functions+"-- bad.json --\n{\n\"version\": 1,\n}\n-- x/x.go --\npackage x\n\nvar x int = \"\"\n")
	for _, test := range []struct {
		args   []string
		stderr string
	}{
		{[]string{"-baseline", "nowhere.json"}, "ratevet: nowhere.json: "},
		{[]string{"-baseline", "bad.json"}, "ratevet: bad.json:3: "},
		{[]string{"-write-baseline", "nowhere/known.json", "."}, "ratevet: "},
		{[]string{"-write-baseline", "known.json"}, "ratevet: example.com/m/x was not analysed: "},
		{[]string{"-write-baseline", "bad.json", "./y/..."}, "ratevet: pattern ./y/..."},
		{[]string{"-write-baseline", "a", "-baseline", "b"}, "ratevet: -write-baseline cannot"},
		{[]string{"-write-baseline", "a", "-new-from-rev", "b"}, "ratevet: -write-baseline cannot"},
		{[]string{"-write-baseline", "a", "-fix"}, "ratevet: -write-baseline cannot"},
		{[]string{"-diff", "-format", "sarif"}, "ratevet: -diff and -format sarif"},
	} {
		if got := inProcess(dir, tinySuite, test.args...); got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, test.stderr) {
			t.Errorf("%s: %+v", test.args, got)
		}
	}
	if got := readFile(t, filepath.Join(dir, "bad.json")); !strings.HasPrefix(got, "{\n\"version\"") {
		t.Errorf("a baseline was written though nothing was analysed: %s", got)
	}
}

// repository makes a git repository of a directory, with all that is in it in the first commit.
func repository(t *testing.T, dir string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip(err)
	}
	for _, name := range []string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"} {
		t.Setenv(name, "") // restores it
		os.Unsetenv(name)
	}
	for _, args := range [][]string{
		{"init", "-q"},
		{"config", "user.name", "nobody"},
		{"config", "user.email", "nobody@example.com"},
		// What users set does not matter.
		{"config", "diff.noprefix", "true"},
		{"config", "color.ui", "always"},
		{"config", "diff.interHunkContext", "9"},
		{"add", "."},
		{"commit", "-q", "-m", "Begin"},
	} {
		if got := execute(t, dir, "git", args...); got.code != 0 {
			t.Fatalf("git %s: %+v", args, got)
		}
	}
}

func TestNewFromRev(t *testing.T) {
	const odd = `
-- odd name ü.go --
package m

func odd() {
	bad(1)
	println()
	println()
	println()
	bad(2)
}
`
	dir := module(t, "-- .gitignore --\n/ignored.go\n-- old.go --\npackage m\n\nfunc old() {\n\tworse(1)\n\tworse(1)\n\tworse(1)\n}\n"+twoFiles+odd)
	repository(t, dir)
	if got := inProcess(dir, tinySuite, "-new-from-rev", "HEAD", "-v"); got.code != exitClean || got.stdout != "" ||
		!strings.Contains(got.stderr, ", 0 findings, 8 findings left out on lines that did not change in ") {
		t.Errorf("no changes: %+v", got)
	}
	writeFile(t, filepath.Join(dir, "a.go"), "package m\n\nfunc f() {\n\tworse(1)\n}\n")
	writeFile(t, filepath.Join(dir, "odd name ü.go"), "package m\n\nfunc odder() {\n\tbad(1)\n\tprintln()\n\tprintln()\n\tprintln()\n\tbad(3)\n}")
	writeFile(t, filepath.Join(dir, "b", "b.go"), "package b\n\nfunc worse(int) {}\n\nfunc g() {\n\tworse(1)\n\tworse(2)\n}\n")
	writeFile(t, filepath.Join(dir, "b", "new.go"), "package b\n\nfunc h() { worse(1) }\n")
	writeFile(t, filepath.Join(dir, "ignored.go"), "package m\n\nfunc ignored() { worse(1) }\n")
	if got := execute(t, dir, "git", "mv", "old.go", "moved.go"); got.code != 0 {
		t.Fatalf("%+v", got)
	}

	want := []string{"a.go:4:2", "odd name ü.go:8:2", "b/b.go:7:2", "b/new.go:3:12"}
	got := inProcess(dir, tinySuite, "-new-from-rev", "HEAD")
	if !slices.Equal(lines(got.stdout), want) || got.code != exitFindings || got.stderr != "" {
		t.Errorf("%+v, want %s", got, want)
	}
	for _, args := range [][]string{{"config", "diff.noprefix", "false"}, {"config", "diff.mnemonicPrefix", "true"}} {
		if got := execute(t, dir, "git", args...); got.code != 0 {
			t.Fatalf("%+v", got)
		}
	}
	if got := inProcess(filepath.Join(dir, "b"), tinySuite, "-new-from-rev", "HEAD"); !slices.Equal(lines(got.stdout), []string{"b.go:7:2", "new.go:3:12"}) {
		t.Errorf("in a subdirectory: %+v", got)
	}

	// Only what is new is fixed.
	got = inProcess(dir, tinySuite, "-new-from-rev", "HEAD", "-fix")
	if want := []string{"a.go:4:2", "b/b.go:7:2", "b/new.go:3:12"}; !slices.Equal(lines(got.stdout), want) {
		t.Errorf("-fix: %+v, want %s", got, want)
	}
	if got := readFile(t, filepath.Join(dir, "odd name ü.go")); !strings.Contains(got, "bad(1)") || !strings.Contains(got, "good(3)") {
		t.Errorf("-fix left\n%s", got)
	}
}

func TestNewFromRevTrouble(t *testing.T) {
	dir := module(t, functions)
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(dir))
	if _, err := exec.LookPath("git"); err == nil {
		if got := inProcess(dir, tinySuite, "-new-from-rev", "HEAD"); got.code != exitTrouble || !strings.Contains(got.stderr, "-new-from-rev: git rev-parse: not a git repository") {
			t.Errorf("no repository: %+v", got)
		}
	}
	repository(t, dir)
	for _, rev := range []string{"nowhere", "--help", "--since=now", "HEAD:f.go", "a\nb"} {
		got := inProcess(dir, tinySuite, "-new-from-rev", rev)
		if got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, "ratevet: -new-from-rev: git knows no revision ") {
			t.Errorf("%s: %+v", rev, got)
		}
	}
	t.Setenv("PATH", filepath.Dir(goCommand(t)))
	if got := inProcess(dir, tinySuite, "-new-from-rev", "HEAD"); got.code != exitTrouble || got.stderr != "ratevet: -new-from-rev: git is not installed\n" {
		t.Errorf("no git: %+v", got)
	}
}

// goCommand returns a link to the go command in a directory where nothing else is.
func goCommand(t *testing.T) string {
	t.Helper()
	link := filepath.Join(t.TempDir(), "go")
	if err := os.Symlink(filepath.Join(runtime.GOROOT(), "bin", "go"), link); err != nil {
		t.Skip(err)
	}
	return link
}

func TestParseDiff(t *testing.T) {
	const diff = `diff --git a/a.go b/a.go
index 1..2 100644
--- a/a.go
+++ b/a.go
@@ -1 +1,2 @@ package a
--- b/old comment
+++ b/c.go
+@@ -1 +1 @@
@@ -9,2 +10,0 @@ func f() {
-x
-y
@@ -20 +20 @@
-z
\ No newline at end of file
+z
diff --git "a/q\"\303\274.go" "b/q\"\303\274.go"
--- "a/q\"\303\274.go"
+++ "b/q\"\303\274.go"
@@ -0,0 +1 @@
+x
diff --git a/gone.go b/gone.go
--- a/gone.go
+++ /dev/null
@@ -1 +0,0 @@
-x
diff --git a/a b.go b/a b.go
--- "a/\"a b.go"	
+++ "b/\"a b.go"	
@@ -1 +1 @@
-x
+y
--- a/a b.go	
+++ b/a b.go	
@@ -3,0 +4,2 @@
+x
+y
@@ odd
`
	got := parseDiff(diff)
	want := map[string][]span{"a.go": {{1, 2}, {20, 20}}, `q"ü.go`: {{1, 1}}, `"a b.go`: {{1, 1}}, "a b.go": {{4, 5}}}
	if len(got) != len(want) {
		t.Errorf("%v, want %v", got, want)
	}
	for name := range want {
		if !slices.Equal(got[name], want[name]) {
			t.Errorf("%s: %v, want %v", name, got[name], want[name])
		}
	}
}

// TestSilenced checks that what a directive keeps back is in SARIF, with its reason, and nowhere else.
func TestSilenced(t *testing.T) {
	dir := module(t, strings.Replace(logged, `SECRET"))`, `SECRET")) //ratevet:ignore apikeyleak/log it is of a test`, 1))
	got := execute(t, dir, binary, "-v", "./...")
	if got.code != exitClean || got.stdout != "" || !strings.Contains(got.stderr, ", 0 findings, 1 kept back by directives") {
		t.Errorf("text: %+v", got)
	}
	if got := execute(t, dir, binary, "-json", "./..."); got.code != exitClean || got.stdout != "{}\n" {
		t.Errorf("JSON: %+v", got)
	}
	if got := execute(t, dir, binary, "explain", "main.go:9"); got.code != exitClean || !strings.Contains(got.stdout, "(apikeyleak/log); a directive keeps it back: it is of a test") {
		t.Errorf("explain: %+v", got)
	}
	got = execute(t, dir, binary, "-format=sarif", "./...")
	if !strings.Contains(got.stdout, `"kind": "inSource"`) || !strings.Contains(got.stdout, `"justification": "it is of a test"`) || got.code != exitClean {
		t.Errorf("SARIF: %+v", got)
	}
	if got := execute(t, dir, binary, "-write-baseline=known.json", "./..."); got.code != exitClean || strings.Contains(readFile(t, filepath.Join(dir, "known.json")), "apikeyleak") {
		t.Errorf("baseline: %+v", got)
	}
}
