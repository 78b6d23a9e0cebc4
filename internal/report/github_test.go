package report

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestGitHub(t *testing.T) {
	dir, f := example(t)
	odd := finding("example.com/a", filepath.Join(dir, "a,b:c%\r\n.go"), 3, "p", "one")
	odd.Message = "two\r\nlines (p/one)"
	long := finding("example.com/a", filepath.Join(dir, "a.go"), 3, "p", "one")
	long.End.Line = 8
	want := "" +
		"::warning file=wide.go,line=3,col=25,endLine=3,endColumn=31,title=ratevet p/one::100%25 wrong, isn't it: really%0Asub dir/b.go:3:5: the key comes from here\n" +
		"::warning file=a%2Cb%3Ac%25%0D%0A.go,line=3,col=5,endLine=3,endColumn=9,title=ratevet p/one::two%0D%0Alines\n" +
		"::warning file=a.go,line=3,endLine=8,title=ratevet p/one::something is wrong\n"
	var got strings.Builder
	if err := (GitHub{Dir: dir}).Write(&got, []Finding{f, odd, long}); err != nil {
		t.Fatal(err)
	}
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}
