package hmaccompare

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
	"golang.org/x/tools/txtar"
)

// TestFix applies the fixes of the comparisons marked in testdata/fix.
//
// Each archive holds packages, a directory each; FILE.golden is what the fixes
// of a file make of it. The comparison that ends on a line bears a mark:
//
//	// fix mac       hmac.Equal is suggested
//	// fix secret    subtle.ConstantTimeCompare is suggested
//	// nofix mac     nothing is suggested, likewise nofix secret
//
// Each fix, applied alone, must give a package that compiles, a file that is as
// gofmt wants it, and nothing more to fix at that mark; all fixes together
// must give the golden file once formatted, as drivers do.
func TestFix(t *testing.T) {
	archives, err := filepath.Glob("testdata/fix/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives: ", err)
	}
	for _, archive := range archives {
		ar, err := txtar.ParseFile(archive)
		if err != nil {
			t.Fatal(err)
		}
		dirs, packages, golden := readArchive(ar)
		imports := make(imports)
		for _, dir := range dirs {
			t.Run(path.Join(filepath.Base(archive), dir), func(t *testing.T) {
				testPackage(t, dir, packages[dir], golden, imports)
			})
		}
	}
}

// sources are the files of a package by name.
type sources map[string][]byte

func readArchive(ar *txtar.Archive) (dirs []string, packages map[string]sources, golden sources) {
	packages, golden = make(map[string]sources), make(sources)
	for _, f := range ar.Files {
		if name, ok := strings.CutSuffix(f.Name, ".golden"); ok {
			golden[name] = f.Data
			continue
		}
		dir := path.Dir(f.Name)
		if packages[dir] == nil {
			packages[dir] = make(sources)
			dirs = append(dirs, dir)
		}
		packages[dir][f.Name] = f.Data
	}
	return dirs, packages, golden
}

func testPackage(t *testing.T, dir string, srcs, golden sources, imports imports) {
	pass, err := load(dir, srcs, imports)
	if err != nil {
		t.Fatal(err)
	}
	imports[dir] = pass.Pkg

	for _, file := range pass.Files {
		name := pass.Fset.File(file.FileStart).Name()
		original := srcs[name]
		clean := isFormatted(original)

		var all []analysis.TextEdit
		for _, m := range marks(t, pass, file) {
			fixes := suggestFix(pass, file, m.stack, m.expr, m.remedy)
			if !m.fix {
				if len(fixes) != 0 {
					t.Errorf("%s: %s was suggested, want no fix", m, fixes[0].Message)
				}
				continue
			}
			if len(fixes) != 1 {
				t.Errorf("%s: got %d fixes, want 1", m, len(fixes))
				continue
			}
			all = append(all, fixes[0].TextEdits...)

			fixed, err := apply(pass.Fset, original, fixes[0].TextEdits)
			if err != nil {
				t.Errorf("%s: %v", m, err)
				continue
			}
			if clean && !isFormatted(fixed) {
				t.Errorf("%s: not as gofmt wants it:\n%s", m, fixed)
			}
			checkFixed(t, m, dir, name, fixed, srcs, imports)

			// Without the source, only spacing may suffer.
			blind := *pass
			blind.ReadFile = nil
			fixes = suggestFix(&blind, file, m.stack, m.expr, m.remedy)
			unspaced, err := apply(pass.Fset, original, fixes[0].TextEdits)
			if err != nil {
				t.Errorf("%s: %v", m, err)
			} else if solid(fixed) != solid(unspaced) {
				t.Errorf("%s: without the source:\n%s", m, unspaced)
			}
		}

		want, ok := golden[name]
		if ok != (len(all) > 0) {
			t.Errorf("%s: golden file: %t, fixes: %t", name, ok, len(all) > 0)
		}
		if !ok || t.Failed() {
			continue
		}
		fixed, err := apply(pass.Fset, original, all)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if formatted, err := format.Source(fixed); err != nil {
			t.Errorf("%s: %v", name, err)
		} else if clean {
			fixed = formatted
		}
		if !bytes.Equal(fixed, want) {
			t.Errorf("%s: got:\n%s\nwant:\n%s", name, fixed, want)
		}
		// Fixes that only together end the use of an import leave it to the driver.
		if _, err := load(dir, with(srcs, name, want), imports); err != nil && !strings.HasPrefix(dir, "together") {
			t.Errorf("%s.golden: %v", name, err)
		}
	}
}

// checkFixed checks that the package compiles with the file fixed, and that
// the mark asks for no second fix.
func checkFixed(t *testing.T, m mark, dir, name string, fixed []byte, srcs sources, imports imports) {
	pass, err := load(dir, with(srcs, name, fixed), imports)
	if err != nil {
		t.Errorf("%s: after the fix: %v\n%s", m, err, fixed)
		return
	}
	i := slices.IndexFunc(pass.Files, func(f *ast.File) bool { return pass.Fset.File(f.FileStart).Name() == name })
	file := pass.Files[i]
	for _, again := range findMarks(pass, file) {
		if again.nth == m.nth && again.expr != nil && suggestFix(pass, file, again.stack, again.expr, m.remedy) != nil {
			t.Errorf("%s: a second fix is suggested", m)
		}
	}
}

func with(srcs sources, name string, data []byte) sources {
	srcs = maps.Clone(srcs)
	srcs[name] = data
	return srcs
}

func isFormatted(src []byte) bool {
	formatted, err := format.Source(src)
	return err == nil && bytes.Equal(formatted, src)
}

// imports resolves the packages of an archive, and those of the standard library.
type imports map[string]*types.Package

var std = importer.Default()

func (m imports) Import(path string) (*types.Package, error) {
	if pkg := m[path]; pkg != nil {
		return pkg, nil
	}
	return std.Import(path)
}

func load(dir string, srcs sources, imports imports) (*analysis.Pass, error) {
	pass := &analysis.Pass{
		Fset: token.NewFileSet(),
		TypesInfo: &types.Info{
			Types:      make(map[ast.Expr]types.TypeAndValue),
			Instances:  make(map[*ast.Ident]types.Instance),
			Defs:       make(map[*ast.Ident]types.Object),
			Uses:       make(map[*ast.Ident]types.Object),
			Implicits:  make(map[ast.Node]types.Object),
			Selections: make(map[*ast.SelectorExpr]*types.Selection),
			Scopes:     make(map[ast.Node]*types.Scope),
		},
		ReadFile: func(name string) ([]byte, error) { return srcs[name], nil },
	}
	for _, name := range slices.Sorted(maps.Keys(srcs)) {
		file, err := parser.ParseFile(pass.Fset, name, srcs[name], parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		pass.Files = append(pass.Files, file)
	}
	conf := types.Config{Importer: imports, FakeImportC: true}
	var err error
	pass.Pkg, err = conf.Check(dir, pass.Fset, pass.Files, pass.TypesInfo)
	return pass, err
}

// A mark is a comment that says what is expected of a comparison.
type mark struct {
	posn   token.Position
	nth    int // in the file
	fix    bool
	remedy remedy
	stack  []ast.Node
	expr   ast.Expr // nil if there is none
}

func (m mark) String() string { return m.posn.String() }

// marks returns the marks of the file.
func marks(t *testing.T, pass *analysis.Pass, file *ast.File) []mark {
	found := findMarks(pass, file)
	for _, m := range found {
		if m.expr == nil {
			t.Fatalf("%s: no comparison ends here", m)
		}
	}
	return found
}

func findMarks(pass *analysis.Pass, file *ast.File) (found []mark) {
	for _, group := range file.Comments {
		for _, c := range group.List {
			m := mark{posn: pass.Fset.PositionFor(c.Pos(), false), nth: len(found)}
			switch c.Text {
			case "// fix mac":
				m.fix, m.remedy = true, hmacEqual
			case "// fix secret":
				m.fix, m.remedy = true, subtleCompare
			case "// nofix mac":
				m.remedy = hmacEqual
			case "// nofix secret":
				m.remedy = subtleCompare
			default:
				continue
			}
			m.stack, m.expr = comparisonOn(pass, file, m.posn.Line)
			found = append(found, m)
		}
	}
	return found
}

// comparisonOn returns the outermost comparison that ends on the line: what the
// analyzer would report.
func comparisonOn(pass *analysis.Pass, file *ast.File, line int) (at []ast.Node, found ast.Expr) {
	ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
		e, ok := n.(ast.Expr)
		if ok && found == nil && pass.Fset.PositionFor(e.End(), false).Line == line && isComparison(pass.TypesInfo, stack, e) {
			at, found = slices.Clone(stack), e
		}
		return found == nil
	})
	return at, found
}

func isComparison(info *types.Info, stack []ast.Node, e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		// Not of verdicts: bytes.Equal(x, y) == ok, bytes.Compare(x, y) == 0.
		return e.Op.Precedence() == token.EQL.Precedence() && !isBool(info.TypeOf(e.X)) && !hasCompare(info, e.X) && !hasCompare(info, e.Y)
	case *ast.CallExpr:
		fn := typeutil.Callee(info, e)
		if fn == nil || len(e.Args) == 0 {
			return false
		}
		for _, verb := range []string{"Equal", "Compare", "HasPrefix", "Contains", "Index"} {
			if strings.Contains(strings.ToLower(fn.Name()), strings.ToLower(verb)) {
				return true
			}
		}
	default:
		clause, ok := stack[len(stack)-1].(*ast.CaseClause)
		return ok && slices.Contains(clause.List, e) && !isBool(info.TypeOf(e))
	}
	return false
}

func hasCompare(info *types.Info, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && strings.HasSuffix(callee(info, call), ".Compare")
}

// apply applies edits, taking equal ones once. Insertions at one point keep
// their order.
func apply(fset *token.FileSet, src []byte, edits []analysis.TextEdit) ([]byte, error) {
	var distinct []analysis.TextEdit
	for _, e := range edits {
		if !slices.ContainsFunc(distinct, func(d analysis.TextEdit) bool {
			return d.Pos == e.Pos && d.End == e.End && bytes.Equal(d.NewText, e.NewText)
		}) {
			distinct = append(distinct, e)
		}
	}
	slices.SortStableFunc(distinct, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	for i := 1; i < len(distinct); i++ {
		if distinct[i-1].End > distinct[i].Pos {
			return nil, fmt.Errorf("edits overlap at %s", fset.PositionFor(distinct[i].Pos, false))
		}
	}
	return applyEdits(fset.File(distinct[0].Pos), src, 0, len(src), distinct), nil
}
