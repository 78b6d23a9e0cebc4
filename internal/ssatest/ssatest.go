// Package ssatest has what the tests of the engines share: programs in SSA
// form, and mutations of them.
package ssatest

import (
	"go/ast"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/ssa"
)

// exports returns the export data files of the packages that the test programs import.
var exports = sync.OnceValues(func() (map[string]string, error) {
	cmd := exec.Command("go", "list", "-deps", "-export", "-f", "{{.ImportPath}}\t{{.Export}}", "std")
	out, err := cmd.Output()
	files := make(map[string]string)
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		files[path] = file
	}
	return files, err
})

// A Checker type-checks programs of one file.
type Checker struct{ importer types.Importer }

// NewChecker returns a Checker of programs that import the standard library.
func NewChecker(t testing.TB) *Checker {
	t.Helper()
	files, err := exports()
	if err != nil {
		t.Fatal(err)
	}
	lookup := func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
	return &Checker{importer.ForCompiler(token.NewFileSet(), "gc", lookup)}
}

// Build returns a program in SSA form, and its functions, nil if it does not type-check.
func (c *Checker) Build(src string) (*ssa.Package, []*ssa.Function) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		return nil, nil
	}
	info := &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue),
		Defs:         make(map[*ast.Ident]types.Object),
		Uses:         make(map[*ast.Ident]types.Object),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection),
		FileVersions: make(map[*ast.File]string),
	}
	pkg, err := (&types.Config{Importer: c.importer}).Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		return nil, nil
	}
	prog := ssa.NewProgram(fset, 0)
	for _, imp := range pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	ssapkg := prog.CreatePackage(pkg, []*ast.File{file}, info, false)
	ssapkg.Build()
	functions := []*ssa.Function{ssapkg.Func("init")}
	for _, decl := range file.Decls {
		if decl, ok := decl.(*ast.FuncDecl); ok {
			if fn := prog.FuncValue(info.Defs[decl.Name].(*types.Func)); fn != nil {
				functions = append(functions, withLiterals(fn)...)
			}
		}
	}
	return ssapkg, functions
}

func withLiterals(fn *ssa.Function) []*ssa.Function {
	all := []*ssa.Function{fn}
	for _, anon := range fn.AnonFuncs {
		all = append(all, withLiterals(anon)...)
	}
	return all
}

// Programs returns the sources of the analyzers' test packages that import the standard library only,
// each file by itself.
func Programs(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "*", "testdata", "src", "*", "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no programs (%v)", err)
	}
	var all []string
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(src))
	}
	return all
}

// Mutate changes statements of a program: each three bytes of edits tell the block,
// the statement in it, and whether to drop it, double it, or swap it with the next.
func Mutate(src string, edits []byte) string {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, 0) // without comments
	if err != nil {
		return src
	}
	var blocks []*ast.BlockStmt
	ast.Inspect(file, func(n ast.Node) bool {
		if b, ok := n.(*ast.BlockStmt); ok && len(b.List) > 0 {
			blocks = append(blocks, b)
		}
		return true
	})
	if len(blocks) == 0 {
		return src
	}
	for ; len(edits) >= 3; edits = edits[3:] {
		b := blocks[int(edits[0])%len(blocks)]
		if len(b.List) == 0 {
			continue
		}
		i := int(edits[1]) % len(b.List)
		switch edits[2] % 3 {
		case 0:
			b.List = slices.Delete(b.List, i, i+1)
		case 1:
			b.List = slices.Insert(b.List, i, b.List[i])
		case 2:
			j := (i + 1) % len(b.List)
			b.List[i], b.List[j] = b.List[j], b.List[i]
		}
	}
	var out strings.Builder
	if err := format.Node(&out, fset, file); err != nil {
		return src
	}
	return out.String()
}

// Fuzz mutates the programs. What analyze returns for one, "" if it does not
// type-check, must be the same twice.
func Fuzz(f *testing.F, analyze func(src string) string) {
	f.Helper()
	sources := Programs(f)
	for i := range sources {
		f.Add(uint8(i), []byte(nil))
		f.Add(uint8(i), []byte{0, 1, 0, 3, 0, 1, 9, 2, 2, 20, 0, 1})
	}
	f.Fuzz(func(t *testing.T, program uint8, edits []byte) {
		src := Mutate(sources[int(program)%len(sources)], edits)
		if a, b := analyze(src), analyze(src); a != b {
			t.Errorf("two runs differ:\n%s\n%s\n%s", src, a, b)
		}
	})
}

// Bench analyzes the programs.
func Bench(b *testing.B, analyze func(src string)) {
	b.Helper()
	sources := Programs(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, src := range sources {
			analyze(src)
		}
	}
}
