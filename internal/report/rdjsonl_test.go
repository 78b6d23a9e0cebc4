package report

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

// TestRDJSONLSuggestions has a fix of several edits.
func TestRDJSONLSuggestions(t *testing.T) {
	dir, f := example(t)
	start, end := f.Pos.Offset, f.Pos.Offset+len("bad(1)")
	name := filepath.Join(dir, "wide.go")
	f.Fixes = []fix.Fix{{Edits: []fix.Edit{
		{File: name, Start: end - 1, End: end, New: ", 2)"},
		{File: name, Start: start, End: start + len("bad"), New: "good"},
		{File: name, Start: 0, End: 0, New: "// Package wide is wide.\n"},
	}}}
	want := []rdSuggestion{
		{rdRange{rdPosition{1, 1}, rdPosition{1, 1}}, "// Package wide is wide.\n"},
		{rdRange{rdPosition{3, 25}, rdPosition{3, 31}}, "good(1, 2)"},
	}
	r := RDJSONL{Dir: dir, Source: new(Source)}
	if got := r.suggestions(name, f.Fixes[0]); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	f.Fixes[0].Edits[0].End = 1 << 20
	if got := r.suggestions(name, f.Fixes[0]); got != nil {
		t.Errorf("for another text than that of the file: %+v", got)
	}
}

func TestRDJSONL(t *testing.T) {
	dir, f := example(t)
	elsewhere := finding("example.com/a", filepath.Join(dir, "a.go"), 3, "p", "one")
	elsewhere.Fixes = []fix.Fix{{Edits: []fix.Edit{{File: filepath.Join(dir, "wide.go")}}}}
	want := `{"message":"100% wrong, isn't it: really (p/one)",` +
		`"location":{"path":"wide.go","range":{"start":{"line":3,"column":25},"end":{"line":3,"column":31}}},` +
		`"severity":"WARNING","source":{"name":"ratevet"},"code":{"value":"p/one","url":"https://example.com/p#one"},` +
		`"suggestions":[{"range":{"start":{"line":3,"column":25},"end":{"line":3,"column":28}},"text":"good"}],` +
		`"related_locations":[{"message":"the key comes from here","location":{"path":"sub dir/b.go","range":{"start":{"line":3,"column":5},"end":{"line":3,"column":8}}}}]}` + "\n" +
		`{"message":"something is wrong (p/one)",` +
		`"location":{"path":"a.go","range":{"start":{"line":3,"column":5},"end":{"line":3,"column":9}}},` +
		`"severity":"WARNING","source":{"name":"ratevet"},"code":{"value":"p/one"}}` + "\n"
	var got strings.Builder
	if err := (RDJSONL{Dir: dir, Source: new(Source)}).Write(&got, []Finding{f, elsewhere}); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
