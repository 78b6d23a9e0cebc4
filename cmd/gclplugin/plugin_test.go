package gclplugin

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/passes/settings"
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
	for _, name := range []string{"checks", "tests", "generated"} {
		f := settings.Analyzer.Flags.Lookup(name)
		defer f.Value.Set(f.DefValue)
	}
	for _, test := range []struct {
		conf any
		err  string // in the error, if there is one
	}{
		{nil, ""}, // there are no settings
		{map[string]any{}, ""},
		{map[string]any{"checks": "all,-ratelimitorder/missing", "tests": true, "generated": true}, ""},
		{map[string]any{"chekcs": "all"}, `"chekcs"`},
		{map[string]any{"checks": "hmac"}, `checks: unknown check "hmac"`},
		{map[string]any{"checks": []string{"all"}}, "checks"},
		{map[string]any{"tests": "yes"}, "tests"},
		{"checks", "cannot unmarshal string"},
	} {
		_, err := build(t, test.conf)
		if (err == nil) != (test.err == "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("%v: error %v, want %q", test.conf, err, test.err)
		}
	}
	for _, name := range []string{"tests", "generated"} {
		if got := settings.Analyzer.Flags.Lookup(name).Value.String(); got != "true" {
			t.Errorf("the flag %s is %s", name, got)
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
