package report

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

func exampleSARIF(dir string) SARIF {
	return SARIF{
		Dir:     dir,
		Version: "v1.2.3",
		Source:  new(Source),
		Rules: []Rule{{
			ID:          "p/one",
			Summary:     "Something is wrong.",
			Description: "Something is wrong. It happens.",
			Text:        "Do it right.",
			Markdown:    "Do it *right*.",
			URL:         "https://example.com/p#one",
			Tags:        []string{"security", "external/cwe/cwe-208"},
			Severity:    7,
			Precision:   "high",
			Enabled:     true,
		}},
	}
}

// TestSARIF shows the whole of a log. testdata/formats checks such against the schema.
func TestSARIF(t *testing.T) {
	dir, f := example(t)
	f.Identity.Fingerprint = "0123"
	f.Suppressions = []Suppression{{Kind: "external", Reason: "in the baseline"}}
	gap := Gap{Message: "example.com/b was not analysed: no luck"}
	gap.Pos, _ = at(t, filepath.Join(dir, "sub dir", "b.go"), "package")
	failure := Failure{Package: "example.com/c", Pass: "p", Err: errors.New("panic")}

	var got strings.Builder
	if err := exampleSARIF(dir).Write(&got, []Finding{f}, []Gap{gap}, []Failure{failure}); err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(got.String(), fileURI(dir), "file:///DIR")
	want, err := os.ReadFile(filepath.Join("testdata", "example.sarif"))
	if err != nil {
		t.Fatal(err)
	}
	if text != string(want) {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
}

func TestSARIFClean(t *testing.T) {
	s := exampleSARIF("/m")
	log := exampleRun(t, s)
	if !log.Invocations[0].Successful || log.Results == nil || len(log.Results) > 0 {
		t.Errorf("%+v", log)
	}
	if s.invocation([]Gap{{}}, nil).Successful || s.invocation(nil, []Failure{{Err: errors.New("panic")}}).Successful {
		t.Error("it was successful, with a gap")
	}
}

// exampleRun returns what a SARIF log says of some findings.
func exampleRun(t *testing.T, s SARIF, findings ...Finding) sarifRun {
	t.Helper()
	var text strings.Builder
	if err := s.Write(&text, findings, nil, nil); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	if err := json.Unmarshal([]byte(text.String()), &log); err != nil || len(log.Runs) != 1 {
		t.Fatalf("%v in\n%s", err, text.String())
	}
	return log.Runs[0]
}

func TestSARIFPlaces(t *testing.T) {
	s := exampleSARIF("/m/below/sub")
	for _, test := range []struct{ name, uri, base string }{
		{"/m/below/sub/a b#%.go", "a%20b%23%25.go", "%SRCROOT%"},
		{"/m/below/sub/..go", "..go", "%SRCROOT%"},
		{"/m/below/a.go", "file:///m/below/a.go", ""},
		{"/n/a.go", "file:///n/a.go", ""},
		{"grammar.y", "grammar.y", "%SRCROOT%"}, // of a line directive
	} {
		f := finding("example.com/a", test.name, 3, "p", "unknown")
		result := exampleRun(t, s, f).Results[0]
		if got := result.Locations[0].Physical.Artifact; got.URI != test.uri || got.BaseID != test.base {
			t.Errorf("%s: %+v", test.name, got)
		}
		if result.RuleIndex != nil || result.Suppressions == nil || result.Flows != nil {
			t.Errorf("%s: %+v", test.name, result)
		}
	}
}

// TestSARIFEdits has the edits of a fix in the wrong order, in two files.
func TestSARIFEdits(t *testing.T) {
	dir, f := example(t)
	name := f.Pos.Filename
	end := len("package wide\n\nvar a, b = \"é€𝄞\", bad(1)\n")
	f.Fixes = []fix.Fix{{Edits: []fix.Edit{
		{File: name, Start: end, End: end, New: "// end\n"},
		{File: filepath.Join(dir, "sub dir", "b.go"), Start: 8, End: 9, New: "c"},
		{File: name, Start: 8, End: 12, New: "narrow"},
	}}}
	changes := exampleRun(t, exampleSARIF(dir), f).Results[0].Fixes[0].Changes
	if len(changes) != 2 || changes[1].Artifact.URI != "wide.go" {
		t.Fatalf("%+v", changes)
	}
	want := []sarifReplacement{
		{sarifRegion{1, 9, 1, 13}, sarifText{Text: "narrow"}},
		{sarifRegion{4, 1, 4, 1}, sarifText{Text: "// end\n"}},
	}
	if got := changes[1].Replacements; !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}
