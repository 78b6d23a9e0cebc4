package main

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestHelpFits(t *testing.T) {
	for _, arg := range []string{"help", "-h", "-help", "--help"} {
		got := execute(t, ".", binary, arg)
		if got.code != exitClean || got.stdout != usage || got.stderr != "" {
			t.Errorf("%s: %+v", arg, got)
		}
	}
	lines := strings.Split(strings.TrimSuffix(usage, "\n"), "\n")
	if len(lines) > 24-1 { // one for the prompt
		t.Errorf("%d lines", len(lines))
	}
	for _, line := range lines {
		if n := utf8.RuneCountInString(line); n > 80 || strings.Contains(line, "\t") {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

func TestVersion(t *testing.T) {
	got := execute(t, ".", binary, "version")
	if got.code != exitClean || !strings.HasPrefix(got.stdout, "ratevet ") || !strings.Contains(got.stdout, " go1.") {
		t.Errorf("%+v", got)
	}
}

func TestExplain(t *testing.T) {
	got := execute(t, ".", binary, "explain")
	if got.code != exitClean || !strings.Contains(got.stdout, "hmaccompare/mac ") {
		t.Errorf("the list: %+v", got)
	}
	for _, check := range []string{"hmaccompare", "hmaccompare/mac"} {
		got := execute(t, ".", binary, "explain", check)
		if got.code != exitClean || !strings.HasPrefix(got.stdout, check+": ") {
			t.Errorf("%s: %+v", check, got)
		}
	}
	for check, want := range map[string]string{
		"hmaccompare/mac":            "on by default; CWE-208, OWASP API2:2023; severity 7.4 of 10; confidence high; with a fix where it changes nothing else",
		"ratelimitorder/missing":     "off by default; CWE-770, CWE-307, OWASP API4:2023; severity 5.3 of 10; confidence low; no fix",
		"ratevetdirective/malformed": "on by default; confidence high; no fix",
	} {
		if got := execute(t, ".", binary, "explain", check); !strings.Contains(got.stdout, "\n\n"+want+"\n\n") {
			t.Errorf("no %q in %s", want, got.stdout)
		}
	}
	for _, args := range [][]string{{"nothing"}, {"hmaccompare/nothing"}, {"hmaccompare/"}, {"settings"}, {"hmaccompare", "hmaccompare"}} {
		got := execute(t, ".", binary, append([]string{"explain"}, args...)...)
		if got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, "ratevet: explain: ") {
			t.Errorf("%s: %+v", args, got)
		}
	}
}

func TestBadArguments(t *testing.T) {
	dir := module(t, "-- m.go --\npackage m\n")
	for _, test := range []struct {
		args   []string
		stderr string
	}{
		{[]string{"-nothing"}, "-nothing"},
		{[]string{"-format", "xml"}, `format: unknown format "xml"`},
		{[]string{"-checks", "hmaccompare/nothing"}, `checks: unknown check "hmaccompare/nothing"`},
		{[]string{"-checks", "-nothing"}, `checks: unknown check "nothing"`},
		{[]string{"-diff", "-json"}, "-diff and -json"},
		{[]string{"./...", "-json"}, "-json: flags come before packages"},
		{[]string{"-tests=perhaps"}, "perhaps"},
	} {
		got := execute(t, dir, binary, test.args...)
		if got.code != exitTrouble || got.stdout != "" || !strings.Contains(got.stderr, test.stderr) ||
			strings.Count(got.stderr, "\n") != 1 {
			t.Errorf("%s: %+v", test.args, got)
		}
	}
}

// TestNotGoVet has arguments that resemble those of go vet.
func TestNotGoVet(t *testing.T) {
	dir := module(t, "-- m.go --\npackage m\n")
	for _, args := range [][]string{{"-json"}, {"-json", "./..."}, {"-fix"}, {"-fix", "./..."}, {"-diff"}, {"-v"}} {
		got := execute(t, dir, binary, args...)
		if got.code != exitClean || strings.Contains(got.stderr, "unsupported") {
			t.Errorf("%s: %+v", args, got)
		}
	}
	for _, args := range [][]string{{"-V=full"}, {"-flags"}, {"-json", "vet.cfg"}, {"-settings.checks=all", "/tmp/vet.cfg"}} {
		if !calledByGoVet(args) {
			t.Errorf("%s is not taken for a call by go vet", args)
		}
	}
}

func TestTags(t *testing.T) {
	dir := module(t, "-- m.go --\npackage m\n-- x/x.go --\n//go:build special\n\npackage x\n\nvar x int = \"\"\n")
	if got := execute(t, dir, binary); got.code != exitClean {
		t.Errorf("without tags: %+v", got)
	}
	if got := execute(t, dir, binary, "-tags", "special"); got.code != exitTrouble {
		t.Errorf("with the tag: %+v", got)
	}
}

func TestChangeDirectory(t *testing.T) {
	dir := module(t, "-- m.go --\npackage m\n-- x/x.go --\npackage x\n\nvar x int = \"\"\n")
	for _, c := range []string{"x", filepath.Join(dir, "x")} {
		got := execute(t, dir, binary, "-C", c)
		if got.code != exitTrouble || !strings.Contains(got.stderr, "example.com/m/x was not analysed") {
			t.Errorf("-C %s: %+v", c, got)
		}
	}
	if got := execute(t, filepath.Join(dir, "x"), binary, "-C", ".."); !strings.Contains(got.stderr, "example.com/m/x") {
		t.Errorf("-C ..: %+v", got)
	}
}
