package report

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

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
