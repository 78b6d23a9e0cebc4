package ratevet_test

import (
	"fmt"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet"
	"github.com/ratevet/ratevet/hmaccompare"
	"github.com/ratevet/ratevet/internal/apptest"
	"github.com/ratevet/ratevet/passes/settings"
)

// TestExamples runs each analyzer on the examples in its manual. An example is
// a stretch of declarations after the words WRONG or RIGHT. The comment at the
// end of a line is how the report of that line begins; no other line is
// reported.
func TestExamples(t *testing.T) {
	for _, a := range ratevet.Suite {
		t.Run(a.Name, func(t *testing.T) {
			var all []string                 // of checks that are on by default
			off := make(map[string][]string) // of the others, by check
			section := ""
			defaults, err := settings.ParseChecks("", nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, block := range manual(t, a).Content {
				switch block := block.(type) {
				case *comment.Heading:
					section = fmt.Sprint(block.Text[0])
				case *comment.Code:
					check := settings.Check{Pass: a.Name, Category: section}
					if slices.Contains(settings.Checks(), check) && !defaults[check] {
						off[check.String()] = append(off[check.String()], examples(t, block.Text)...)
					} else {
						all = append(all, examples(t, block.Text)...)
					}
				}
			}
			if len(all) == 0 {
				t.Fatal("no examples")
			}
			runExamples(t, a, all)
			checks := settings.Analyzer.Flags.Lookup("checks")
			defer checks.Value.Set(checks.DefValue)
			for check, list := range off {
				if err := checks.Value.Set(check); err != nil {
					t.Fatal(err)
				}
				runExamples(t, a, list)
			}
		})
	}
}

// manual returns the package comment of an analyzer.
func manual(t *testing.T, a *analysis.Analyzer) *comment.Doc {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dirOf(a), "doc.go"), nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	return new(comment.Parser).Parse(file.Doc.Text())
}

// examples splits a code block.
func examples(t *testing.T, code string) []string {
	t.Helper()
	starts := verdict.FindAllStringIndex(code, -1)
	if len(starts) == 0 || starts[0][0] != 0 {
		t.Errorf("this does not say whether it is WRONG or RIGHT:\n%s", code)
		return nil
	}
	var all []string
	end := len(code)
	for _, start := range slices.Backward(starts) {
		example := code[start[0]:end]
		end = start[0]
		if wrong := strings.HasPrefix(example, "// WRONG"); wrong != lineComment.MatchString(example) {
			t.Errorf("an example that is WRONG shows a report, one that is RIGHT does not:\n%s", example)
		}
		all = append(all, example)
	}
	slices.Reverse(all)
	return all
}

var (
	verdict     = regexp.MustCompile(`(?m)^// (WRONG|RIGHT)$`)
	lineComment = regexp.MustCompile(`(?m)^(.*\S) // (.*)$`) // behind code
)

// TestReadme runs hmaccompare on the example that the README begins with.
func TestReadme(t *testing.T) {
	text := readFile(t, "README.md")
	example, ok := codeBlock(text, "```go\n")
	if !ok || !lineComment.MatchString(example) {
		t.Fatal("no example")
	}
	runExamples(t, hmaccompare.Analyzer, []string{example})
}

// TestReadmeOutput checks that the README shows what its first command prints.
func TestReadmeOutput(t *testing.T) {
	want, ok := codeBlock(readFile(t, "README.md"), "```text\n")
	if !ok {
		t.Fatal("no output")
	}
	if got, _ := apptest.Execute(t, ".", command, "-C", "testdata/apps/webhook", "./..."); string(got) != want {
		t.Errorf("README.md shows\n%s\nratevet prints\n%s", want, got)
	}
}

// TestReadmeRoutes checks that the README shows what ratevet routes prints.
func TestReadmeRoutes(t *testing.T) {
	block, ok := codeBlock(readFile(t, "README.md"), "```console\n")
	if !ok {
		t.Fatal("no output")
	}
	line, want, _ := strings.Cut(block, "\n")
	args, ok := strings.CutPrefix(line, "$ ratevet ")
	if !ok {
		t.Fatalf("%s: not a command", line)
	}
	if got, _ := apptest.Execute(t, ".", command, strings.Fields(args)...); string(got) != want {
		t.Errorf("README.md shows\n%s\nratevet prints\n%s", want, got)
	}
}

// codeBlock returns the first block of Markdown code that the fence opens.
func codeBlock(text, fence string) (string, bool) {
	_, text, ok := strings.Cut(text, fence)
	if !ok {
		return "", false
	}
	code, _, ok := strings.Cut(text, "```")
	return code, ok
}

// runExamples runs an analyzer on examples, each in a package of its own.
func runExamples(t *testing.T, a *analysis.Analyzer, examples []string) {
	files := make(map[string]string)
	var paths []string
	for i, example := range examples {
		path := fmt.Sprintf("example%d", i+1)
		paths = append(paths, path)
		files[path+"/"+path+".go"] = source(path, example)
	}
	dir, cleanup, err := analysistest.WriteFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	analysistest.Run(t, dir, a, paths...)
}

// source returns an example as a file, in which the comments behind code say
// what the analyzer is wanted to report.
func source(name, example string) string {
	var imports strings.Builder
	for _, path := range importable {
		if regexp.MustCompile(`\b` + path[strings.LastIndex(path, "/")+1:] + `\.`).MatchString(example) {
			fmt.Fprintf(&imports, "import %q\n", path)
		}
	}
	wants := lineComment.ReplaceAllStringFunc(example, func(line string) string {
		m := lineComment.FindStringSubmatch(line)
		return m[1] + " // want `^" + regexp.QuoteMeta(m[2]) + "`"
	})
	return fmt.Sprintf("package %s\n\n%s\n%s", name, &imports, wants)
}

// importable lists the packages that examples use.
var importable = []string{
	"bytes", "crypto/hmac", "crypto/sha256", "crypto/subtle", "encoding/hex", "encoding/json", "errors", "io", "log", "net",
	"net/http", "net/url", "os", "slices", "strings", "time",
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
