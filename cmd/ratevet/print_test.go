package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet"
	"github.com/ratevet/ratevet/passes/settings"
)

// TestFormats runs each format. What is in them package report tests.
func TestFormats(t *testing.T) {
	dir := module(t, functions+"-- sub/a.go --\npackage m\n\nfunc worse(int) int { return 0 }\n\nvar a = worse(1)\n")
	for _, test := range []struct {
		format, want string
	}{
		{"text", "sub/a.go:5:9: call of worse (tiny/call)\n"},
		{"json", `"message": "call of worse (tiny/call)"`},
		{"sarif", `"uri": "sub/a.go"`},
		{"github", "::warning file=sub/a.go,line=5,col=9,endLine=5,endColumn=17,title=ratevet tiny/call::call of worse"},
		{"rdjsonl", `{"message":"call of worse (tiny/call)","location":{"path":"sub/a.go",`},
	} {
		t.Setenv("GITHUB_WORKSPACE", "")
		if got := inProcess(dir, tinySuite, "-format", test.format); !strings.Contains(filepath.ToSlash(got.stdout), test.want) || got.code != exitFindings || got.stderr != "" {
			t.Errorf("%s: %+v", test.format, got)
		}
	}

	// Annotations and alerts are for files of the repository.
	t.Setenv("GITHUB_WORKSPACE", dir)
	if got := inProcess(filepath.Join(dir, "sub"), tinySuite, "-format", "sarif"); !strings.Contains(got.stdout, `"uri": "sub/a.go"`) {
		t.Errorf("from below: %+v", got)
	}
	if got := inProcess(filepath.Join(dir, "sub"), tinySuite, "-format", "github"); !strings.HasPrefix(got.stdout, "::warning file=sub/a.go,") {
		t.Errorf("from below: %+v", got)
	}
	t.Setenv("GITHUB_WORKSPACE", filepath.Join(dir, "elsewhere"))
	if got := inProcess(dir, tinySuite, "-format", "github"); !strings.HasPrefix(got.stdout, "::warning file=sub/a.go,") {
		t.Errorf("elsewhere: %+v", got)
	}
}

func TestContextLines(t *testing.T) {
	dir := module(t, functions+"-- a.go --\npackage m\n\nvar a = worse(1)\n")
	for n, want := range map[string]string{
		"-1": "a.go:3:9: call of worse (tiny/call)\n\ta.go:1:9: in this file\n",
		"0":  "a.go:3:9: call of worse (tiny/call)\n3\tvar a = worse(1)\n\ta.go:1:9: in this file\n\t1\tpackage m\n",
	} {
		if got := inProcess(dir, tinySuite, "-c", n); got.stdout != want {
			t.Errorf("-c %s: %+v", n, got)
		}
	}
}

// TestRules checks that each check has a rule with all that code scanning shows.
func TestRules(t *testing.T) {
	all := rules(ratevet.Suite)
	if len(all) != len(settings.Checks()) {
		t.Errorf("%d rules for %d checks", len(all), len(settings.Checks()))
	}
	for _, r := range all {
		if r.Summary == "." || r.Description == "" || !strings.Contains(r.Text, "// WRONG") || !strings.Contains(r.Markdown, "\t// WRONG\n") ||
			!strings.HasPrefix(r.URL, "https://") || r.Precision == "" || (r.Severity == 0) != slices.Equal(r.Tags, []string{"maintainability"}) {
			t.Errorf("%s is incomplete: %+v", r.ID, r)
		}
	}
	if len(rules(tinySuite)) != 0 {
		t.Error("a suite without checks of ours has rules")
	}
	got := tags(settings.About{CWE: []int{79, 208}, OWASP: []int{4}})
	if want := []string{"security", "external/cwe/cwe-079", "external/cwe/cwe-208", "external/owasp/owasp-api4-2023"}; !slices.Equal(got, want) {
		t.Errorf("tags: %s, want %s", got, want)
	}
}
