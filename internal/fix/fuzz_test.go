package fix_test

import (
	"go/format"
	"go/parser"
	"go/token"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

// FuzzApply makes up fixes of two edits each from random bytes: four for the
// places, one for the new text. What parses must still parse after them, and a
// formatted file must stay formatted.
func FuzzApply(f *testing.F) {
	texts := []string{"", "\n", "x", "(", ")", " + 1", "\nimport \"os\"", "os.Args", "/*", "*/", "// c\n", "`", "\r\n", "}"}
	f.Add(compare, []byte{10, 0, 6, 30, 9, 7})
	f.Add("\xef\xbb\xbfpackage a\r\n\r\nvar x = `\r\n`\r\n", []byte{20, 1, 4, 20, 1, 3, 9, 0, 6})
	f.Add("package a; import (\"os\"; \"io\"); var x = os.Args", []byte{42, 7, 2, 60, 2, 1})
	f.Fuzz(func(t *testing.T, text string, choices []byte) {
		if !parses(text) {
			return
		}
		var edits []fix.Edit
		for ; len(choices) >= 3 && len(edits) < 16; choices = choices[3:] {
			start := int(choices[0]) * (len(text) + 1) / 256
			end := min(start+int(choices[1]%16), len(text))
			edits = append(edits, fix.Edit{File: name, Start: start, End: end, New: texts[int(choices[2])%len(texts)]})
		}
		var fixes []fix.Fix
		for i := 0; i+1 < len(edits); i += 2 {
			fixes = append(fixes, fix.Fix{Edits: edits[i : i+2]})
		}
		got, errs := apply(text, fixes...)
		if len(errs) != len(fixes) {
			t.Fatalf("%d answers to %d fixes", len(errs), len(fixes))
		}
		if !parses(got) {
			t.Fatalf("the fixed text does not parse:\n%q\nfixes: %v", got, fixes)
		}
		if formatted(text) && !formatted(got) {
			t.Fatalf("the fixed text is not formatted:\n%q\nfixes: %v", got, fixes)
		}
		for _, err := range errs {
			if err == nil {
				return
			}
		}
		if got != text {
			t.Fatalf("no fix was made, but the text changed:\n%q", got)
		}
	})
}

func parses(text string) bool {
	_, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
	return err == nil
}

func formatted(text string) bool {
	got, err := format.Source([]byte(text))
	return err == nil && string(got) == text
}
