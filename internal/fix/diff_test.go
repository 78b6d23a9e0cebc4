package fix_test

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

func diff(old, new string) string {
	return string(fix.Diff(name, fix.File{Old: []byte(old), New: []byte(new)}))
}

func TestDiff(t *testing.T) {
	const head = "--- a/a.go\n+++ b/a.go\n"
	lines := strings.Split("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", " ")
	text := strings.Join(lines, "\n") + "\n"
	for _, test := range []struct{ name, old, new, want string }{
		{"nothing", text, text, ""},
		{"two hunks", text, strings.NewReplacer("\n3\n", "\nthree\n", "\n12\n", "\n12\ndozen\n").Replace(text), head + `@@ -1,6 +1,6 @@
 1
 2
-3
+three
 4
 5
 6
@@ -10,6 +10,7 @@
 10
 11
 12
+dozen
 13
 14
 15
`},
		{"near changes share a hunk", text, strings.NewReplacer("\n3\n", "\n", "\n10\n", "\n").Replace(text), head + `@@ -1,13 +1,11 @@
 1
 2
-3
 4
 5
 6
 7
 8
 9
-10
 11
 12
 13
`},
		{"from nothing", "", "a\n", head + "@@ -0,0 +1 @@\n+a\n"},
		{"to nothing", "a\nb\n", "", head + "@@ -1,2 +0,0 @@\n-a\n-b\n"},
		{"no line end", "a\nb", "a\nb\n", head + "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
		{"carriage returns", "a\r\nb\r\n", "a\r\nc\r\n", head + "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := diff(test.old, test.new); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestDiffPatches feeds diffs of random texts to patch.
func TestDiffPatches(t *testing.T) {
	patch, err := exec.LookPath("patch")
	if err != nil {
		t.Skip(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	randomText := func() string {
		var text strings.Builder
		for range random.IntN(40) {
			text.WriteString(strings.Repeat("x", random.IntN(4)) + "\n")
		}
		if random.IntN(4) == 0 {
			text.WriteString("end")
		}
		return text.String()
	}
	file := filepath.Join(t.TempDir(), name)
	for range 100 {
		old, new := randomText(), randomText()
		if old == new || old == "" || new == "" {
			continue // patch removes empty files
		}
		if err := os.WriteFile(file, []byte(old), 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(patch, "-p1", "--fuzz=0")
		cmd.Dir = filepath.Dir(file)
		cmd.Stdin = strings.NewReader(diff(old, new))
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s\n%s", err, out, diff(old, new))
		}
		if got, _ := os.ReadFile(file); string(got) != new {
			t.Fatalf("patch made %q of %q, want %q", got, old, new)
		}
	}
}
