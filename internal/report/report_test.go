package report

import (
	"encoding/json"
	"errors"
	"go/token"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

func position(file string, line, column int) token.Position {
	return token.Position{Filename: file, Line: line, Column: column, Offset: 100 * line}
}

func finding(pkg, file string, line int, pass, category string) Finding {
	return Finding{
		Package:  pkg,
		Pass:     pass,
		Category: category,
		Message:  "something is wrong (" + pass + "/" + category + ")",
		Pos:      position(file, line, 5),
		End:      position(file, line, 9),
	}
}

func TestSort(t *testing.T) {
	first := finding("example.com/a", "/m/a/z.go", 9, "p", "one")
	second := finding("example.com/b", "/m/b/a.go", 2, "p", "one")
	third := finding("example.com/b", "/m/b/a.go", 10, "p", "one")
	fourth := finding("example.com/b", "/m/b/a.go", 10, "p", "two")
	fifth := finding("example.com/b", "/m/b/a.go", 10, "q", "one")

	got := Sort([]Finding{fifth, third, second, fourth, third, first, second})
	want := []Finding{first, second, third, fourth, fifth}
	if len(got) != len(want) {
		t.Fatalf("got %d findings, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Pos != want[i].Pos || got[i].Message != want[i].Message {
			t.Errorf("finding %d is %v %s, want %v %s", i, got[i].Pos, got[i].Message, want[i].Pos, want[i].Message)
		}
	}
}

func TestSortKeepsDifferentEnds(t *testing.T) {
	short := finding("example.com/a", "/m/a.go", 1, "p", "one")
	long := short
	long.End.Column++
	if got := Sort([]Finding{long, short}); len(got) != 2 || got[0].End != short.End {
		t.Errorf("got %v, want the shorter finding first, then the longer", got)
	}
}

func TestText(t *testing.T) {
	f := finding("example.com/a", "/m/a/a.go", 3, "p", "one")
	f.Related = []Related{{Pos: position("/m/b.go", 7, 1), Message: "the key comes from here"}}
	other := f
	other.Message, other.Related = "a message that does not name its check", nil
	for _, test := range []struct {
		name string
		text Text
		want string
	}{
		{"plain", Text{Dir: "/m"}, "" +
			"a/a.go:3:5: something is wrong (p/one)\n" +
			"\tb.go:7:1: the key comes from here\n" +
			"a/a.go:3:5: a message that does not name its check\n"},
		{"from below", Text{Dir: "/m/a"}, "" +
			"a.go:3:5: something is wrong (p/one)\n" +
			"\t/m/b.go:7:1: the key comes from here\n" +
			"a.go:3:5: a message that does not name its check\n"},
		{"color", Text{Dir: "/m", Color: true}, "" +
			"\x1b[1ma/a.go:3:5\x1b[0m: something is wrong\x1b[2m (p/one)\x1b[0m\n" +
			"\t\x1b[1mb.go:7:1\x1b[0m: the key comes from here\n" +
			"\x1b[1ma/a.go:3:5\x1b[0m: a message that does not name its check\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got strings.Builder
			if err := test.text.Write(&got, []Finding{f, other}); err != nil {
				t.Fatal(err)
			}
			if got.String() != test.want {
				t.Errorf("got\n%s\nwant\n%s", got.String(), test.want)
			}
		})
	}
}

func TestJSON(t *testing.T) {
	f := finding("example.com/a", "/m/a.go", 3, "p", "one")
	f.URL, f.Confidence = "https://example.com/p#one", "high"
	f.Related = []Related{{Pos: position("/m/b.go", 7, 1), End: position("/m/b.go", 7, 4), Message: "from here"}}
	f.Fixes = []fix.Fix{{Message: "use g", Edits: []fix.Edit{{File: "/m/a.go", Start: 1, End: 2, New: "g"}}}}
	failures := []Failure{
		{Package: "example.com/b", Pass: "p", Err: errors.New("no luck")},
		{Package: "example.com/a", Pass: "p", Err: errors.New("failed after the finding")},
	}
	const want = `{
	"example.com/a": {
		"p": [
			{
				"category": "one",
				"posn": "/m/a.go:3:5",
				"end": "/m/a.go:3:9",
				"message": "something is wrong (p/one)",
				"url": "https://example.com/p#one",
				"confidence": "high",
				"suggested_fixes": [
					{
						"message": "use g",
						"edits": [
							{
								"filename": "/m/a.go",
								"start": 1,
								"end": 2,
								"new": "g"
							}
						]
					}
				],
				"related": [
					{
						"posn": "/m/b.go:7:1",
						"end": "/m/b.go:7:4",
						"message": "from here"
					}
				]
			}
		]
	},
	"example.com/b": {
		"p": {
			"error": "no luck"
		}
	}
}
`
	var got strings.Builder
	if err := JSON(&got, []Finding{f}, failures); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

func TestJSONClean(t *testing.T) {
	var got strings.Builder
	if err := JSON(&got, nil, nil); err != nil {
		t.Fatal(err)
	}
	if got.String() != "{}\n" {
		t.Errorf("got %q, want an empty object", got.String())
	}
	if !json.Valid([]byte(got.String())) {
		t.Error("not JSON")
	}
}
