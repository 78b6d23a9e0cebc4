package directive

import (
	_ "embed"
	"errors"
	"go/ast"
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports directives that cannot be understood, and fails where the configuration
// does not fit the package.
var Analyzer = &analysis.Analyzer{
	Name:     "ratevetdirective",
	Doc:      settings.ExtractDoc(doc, "ratevetdirective"),
	URL:      "https://pkg.go.dev/github.com/ratevet/ratevet/passes/directive",
	Requires: []*analysis.Analyzer{settings.Analyzer, Reader},
	Run:      run,
}

// Reader finds the directives of a package. Unlike Analyzer it does not fail, so
// that the analyzers that need it can run. Its result is a [*Directives].
var Reader = &analysis.Analyzer{
	Name:       "ratevetignore",
	Doc:        "find the //ratevet:ignore comments\n\nIt reports nothing.",
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/passes/directive",
	Requires:   []*analysis.Analyzer{settings.Analyzer},
	Run:        read,
	ResultType: reflect.TypeFor[*Directives](),
}

func run(pass *analysis.Pass) (any, error) {
	s := pass.ResultOf[settings.Analyzer].(*settings.Settings)
	const category = "malformed"
	if s.Enabled("ratevetdirective", category) {
		for _, m := range pass.ResultOf[Reader].(*Directives).malformed {
			pass.Report(analysis.Diagnostic{
				Pos:      m.Pos(),
				End:      m.End(),
				Category: category,
				Message:  m.problem + ", so it keeps nothing back: write " + prefix + "ignore PASS/CATEGORY REASON (ratevetdirective/" + category + ")",
			})
		}
	}
	return nil, errors.Join(s.Problems...)
}

// prefix begins every directive.
const prefix = "//ratevet:"

// Directives are those of a package, in the files in which findings are wanted.
type Directives struct {
	ignores   []ignore
	malformed []malformed
}

// An ignore is a directive that keeps findings back.
type ignore struct {
	*ast.Comment
	check  settings.Check // without a category: all of the pass
	reason string
	file   string
	line   int // of the findings
}

// A malformed is a directive that cannot be understood.
type malformed struct {
	*ast.Comment
	problem string
}

func read(pass *analysis.Pass) (any, error) {
	s := pass.ResultOf[settings.Analyzer].(*settings.Settings)
	d := new(Directives)
	for _, file := range s.Files(pass.Fset, pass.Files) {
		var code map[int]bool // the lines with code, if anybody asks
		for _, group := range file.Comments {
			for _, c := range group.List {
				text, ok := directive(c.Text)
				if !ok || !s.Reports(pass.Fset, file) {
					continue
				}
				check, reason, problem := parse(text)
				if problem != "" {
					d.malformed = append(d.malformed, malformed{c, problem})
					continue
				}
				if code == nil {
					code = linesOf(pass.Fset, file)
				}
				pos := pass.Fset.Position(c.Pos())
				if !code[pos.Line] { // it is about what comes below
					pos.Line = pass.Fset.Position(group.End()).Line + 1
				}
				d.ignores = append(d.ignores, ignore{c, check, reason, pos.Filename, pos.Line})
			}
		}
	}
	return d, nil
}

// directive returns what a comment says after the prefix, and reports whether it has that: with a
// space too many, or between /* and */, it was meant to.
func directive(comment string) (string, bool) {
	text := strings.TrimSuffix(comment[len("//"):], "*/")
	text, ok := strings.CutPrefix(strings.TrimLeft(text, " \t"), strings.TrimPrefix(prefix, "//"))
	if ok && !strings.HasPrefix(comment, prefix) {
		return "", true
	}
	return text, ok
}

// parse returns the check that a directive is about, and why, or says what is wrong with it.
func parse(text string) (check settings.Check, reason, problem string) {
	words := strings.Fields(text)
	switch {
	case len(words) == 0 || !strings.HasPrefix(text, words[0]):
		return check, "", "a directive begins with " + prefix + "ignore"
	case words[0] != "ignore":
		return check, "", "there is no directive " + prefix + words[0]
	case len(words) == 1:
		return check, "", "this directive does not say which check it is about"
	case !settings.Known(words[1]):
		return check, "", "there is no check " + words[1]
	case strings.HasSuffix(words[1], "/directive") || strings.HasPrefix(words[1], "ratevetdirective"):
		return check, "", "what is said of directives cannot be kept back"
	case len(words) == 2:
		return check, "", "this directive does not say why"
	}
	check.Pass, check.Category, _ = strings.Cut(words[1], "/")
	return check, strings.Join(words[2:], " "), ""
}

// linesOf returns the lines of a file on which something other than a comment ends or begins.
func linesOf(fset *token.FileSet, file *ast.File) map[int]bool {
	lines := make(map[int]bool)
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case nil:
			return false
		case *ast.CommentGroup, *ast.Comment:
			return false
		case *ast.File:
			return true
		}
		lines[fset.Position(n.Pos()).Line] = true
		lines[fset.Position(n.End()-1).Line] = true
		return true
	})
	return lines
}
