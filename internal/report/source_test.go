package report

import (
	"go/token"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ratevet/ratevet/internal/fix"
)

// writeFiles writes the files of a txtar archive and returns their directory.
func writeFiles(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// at returns the position of the first occurrence of a piece of a file, and of its end.
func at(t *testing.T, name, piece string) (pos, end token.Position) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	i := strings.Index(string(text), piece)
	if i < 0 {
		t.Fatalf("%s does not contain %q", name, piece)
	}
	src := new(Source)
	return src.position(name, i), src.position(name, i+len(piece))
}

// wide has characters of two, three and four bytes in UTF-8, and of one and two units in UTF-16.
const wide = `
-- wide.go --
package wide

var a, b = "é€𝄞", bad(1)
`

func TestUTF16(t *testing.T) {
	name := filepath.Join(writeFiles(t, wide), "wide.go")
	pos, _ := at(t, name, "bad")
	if pos.Line != 3 || pos.Column != 25 {
		t.Fatalf("bad is at %v", pos)
	}
	src := new(Source)
	for _, test := range []struct{ line, column, want int }{
		{3, 1, 1},
		{3, 13, 13}, // é
		{3, 15, 14}, // €
		{3, 18, 15}, // 𝄞
		{3, 22, 17}, // the quote
		{3, 25, 20}, // bad
		{3, 31, 26}, // the end of the line
		{3, 99, 99}, // not what was analysed
		{9, 7, 7},
	} {
		if got := src.utf16Column(name, test.line, test.column); got != test.want {
			t.Errorf("%d:%d is in column %d, want %d", test.line, test.column, got, test.want)
		}
	}
	if got := src.utf16Column("nowhere.go", 3, 7); got != 7 {
		t.Errorf("a file that is not there: column %d", got)
	}
}

// example returns a finding in wide.go with a fix, and another file that it is related to.
func example(t *testing.T) (dir string, f Finding) {
	t.Helper()
	dir = writeFiles(t, wide+"-- sub dir/b.go --\npackage b\n\nvar key = 1\n")
	name, other := filepath.Join(dir, "wide.go"), filepath.Join(dir, "sub dir", "b.go")
	f = Finding{Pass: "p", Category: "one", Message: "100% wrong, isn't it: really (p/one)", URL: "https://example.com/p#one"}
	f.Pos, f.End = at(t, name, "bad(1)")
	rel := Related{Message: "the key comes from here"}
	rel.Pos, rel.End = at(t, other, "key")
	f.Related = []Related{rel}
	f.Fixes = []fix.Fix{{Message: "call good", Edits: []fix.Edit{{File: name, Start: f.Pos.Offset, End: f.Pos.Offset + len("bad"), New: "good"}}}}
	return dir, f
}

func TestContext(t *testing.T) {
	dir, f := example(t)
	for _, test := range []struct {
		context int
		want    string
	}{
		{0, "" +
			"wide.go:3:25: 100% wrong, isn't it: really (p/one)\n" +
			"3\tvar a, b = \"é€𝄞\", bad(1)\n" +
			"\t" + filepath.Join("sub dir", "b.go") + ":3:5: the key comes from here\n" +
			"\t3\tvar key = 1\n"},
		{1, "" +
			"wide.go:3:25: 100% wrong, isn't it: really (p/one)\n" +
			"2\t\n" +
			"3\tvar a, b = \"é€𝄞\", bad(1)\n" +
			"\t" + filepath.Join("sub dir", "b.go") + ":3:5: the key comes from here\n" +
			"\t2\t\n" +
			"\t3\tvar key = 1\n"},
	} {
		var got strings.Builder
		text := Text{Dir: dir, Source: new(Source), Context: test.context}
		if err := text.Write(&got, []Finding{f}); err != nil {
			t.Fatal(err)
		}
		if got.String() != test.want {
			t.Errorf("%d: got\n%s\nwant\n%s", test.context, got.String(), test.want)
		}
	}

	// A file that is not there has no lines, and no line is before the first. Lines may end as in Windows.
	f.Related[0].Pos.Filename = filepath.Join(dir, "nowhere.go")
	if err := os.WriteFile(f.Pos.Filename, []byte("package wide\r\n\r\nvar a = bad(1)\r\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	text := Text{Dir: dir, Source: new(Source), Context: math.MaxInt}
	if err := text.Write(&got, []Finding{f}); err != nil {
		t.Fatal(err)
	}
	const want = "wide.go:3:25: 100% wrong, isn't it: really (p/one)\n" +
		"1\tpackage wide\n2\t\n3\tvar a = bad(1)\n" +
		"\tnowhere.go:3:5: the key comes from here\n"
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
