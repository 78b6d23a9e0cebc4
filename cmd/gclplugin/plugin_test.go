package gclplugin

import (
	"fmt"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// build returns the analyzer that golangci-lint gets for some settings.
func build(t *testing.T, conf any) (*analysis.Analyzer, error) {
	t.Helper()
	newPlugin, err := register.GetPlugin("ratevet")
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPlugin(conf)
	if err != nil {
		return nil, err
	}
	analyzers, err := p.BuildAnalyzers()
	if err != nil || len(analyzers) != 1 || p.GetLoadMode() != register.LoadModeTypesInfo {
		t.Fatalf("%d analyzers, load mode %s, error %v", len(analyzers), p.GetLoadMode(), err)
	}
	return analyzers[0], analysis.Validate(analyzers)
}

func TestSettings(t *testing.T) {
	defer configure(nil)
	for _, test := range []struct {
		conf any
		err  string // in the error, if there is one
	}{
		{nil, ""}, // there are no settings
		{map[string]any{}, ""},
		{map[string]any{"checks": "all,-ratelimitorder/missing", "tests": true, "generated": true}, ""},
		{map[string]any{"checks": []any{"all", "-ratelimitorder/missing"}}, ""},
		{map[string]any{"limiter": []any{map[string]any{"func": "example.com/m.Allow", "allowed": true, "key": 0}}}, ""},
		{map[string]any{"chekcs": "all"}, "chekcs: unknown key; known are checks, "},
		{map[string]any{"checks": "hmac"}, `checks: unknown check "hmac"`},
		{map[string]any{"tests": "yes"}, "tests: want true or false, not yes"},
		{map[string]any{"limiter": []any{map[string]any{"func": "example.com/m.Allow"}}}, "limiter[0].allowed: missing"},
		{"checks", "want keys and values, not checks"},
	} {
		_, err := build(t, test.conf)
		if (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("%v: error %v, want %q", test.conf, err, test.err)
		}
	}
}

// TestDiagnostics has fixes that do not go together, and findings with a
// related position, which would be one of the next line.
func TestDiagnostics(t *testing.T) {
	dir, cleanup, err := analysistest.WriteFiles(map[string]string{"a/a.go": `package a

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

func sum(key, body []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(body)
	return h.Sum(nil)
}

func one(key, body, sig []byte) bool {
	return bytes.Equal(sum(key, body), sig) // want "the MAC sum.* \\(hmaccompare/mac\\)$"
}

func two(key, body, sig []byte) bool {
	return bytes.Equal(sum(key, body), sig) // want "the MAC sum"
}

func three(key, body []byte, sig string) bool {
	return string(sum(key, body)) == sig // want "the MAC"
}
`})
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	a, err := build(t, nil)
	if err != nil {
		t.Fatal(err)
	}
	fixed := make(map[int]bool) // by line
	for _, result := range analysistest.Run(t, dir, a, "a") {
		for _, d := range result.Diagnostics {
			if d.Related != nil {
				t.Errorf("%s: related positions", d.Message)
			}
			fixed[result.Pass.Fset.Position(d.Pos).Line] = len(d.SuggestedFixes) > 0
		}
	}
	// The second one would end the use of the import.
	if !fixed[16] || fixed[20] || !fixed[24] {
		t.Errorf("lines with fixes: %v", fixed)
	}
}

// TestWrongRow has settings that do not fit the package, which is an error of the run.
func TestWrongRow(t *testing.T) {
	defer configure(nil)
	a, err := build(t, map[string]any{"limiter": []any{map[string]any{"func": "a.Alow", "allowed": true}}})
	if err != nil {
		t.Fatal(err)
	}
	dir, cleanup, err := analysistest.WriteFiles(map[string]string{"a/a.go": "package a\n\nfunc Allow() bool { return true }\n"})
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	var log errorLog
	analysistest.Run(&log, dir, a, "a")
	if want := "limiter[0].func: package a has no function Alow"; len(log) != 1 || !strings.HasSuffix(log[0], want) {
		t.Errorf("got %q, want %s", log, want)
	}
}

// An errorLog keeps what a test says.
type errorLog []string

func (l *errorLog) Errorf(format string, args ...any) { *l = append(*l, fmt.Sprintf(format, args...)) }
