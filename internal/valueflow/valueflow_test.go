package valueflow

import (
	"fmt"
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

	"github.com/ratevet/ratevet/internal/lib"
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

// A checker type-checks and analyses programs of one file.
type checker struct{ importer types.Importer }

func newChecker(t testing.TB) *checker {
	files, err := exports()
	if err != nil {
		t.Fatal(err)
	}
	lookup := func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
	return &checker{importer.ForCompiler(token.NewFileSet(), "gc", lookup)}
}

// analyze returns what the analysis finds in the file, nil if it does not type-check.
func (c *checker) analyze(src string) *Result {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		return nil
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
		return nil
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
	return Analyze(ssapkg, functions, Config{
		Models:    lib.Builtin(),
		Summary:   func(*types.Func) *Summary { return nil },
		Known:     func(*types.Package) bool { return false },
		Field:     func(*types.Var) Set { return nil },
		Constants: func() []*types.Const { return nil },
		Leaks:     true,

		IsCredential:    func(name string) bool { return name == "api_key" },
		MayBeCredential: func(name string) bool { return name == "key" },
		IsKey:           func(string) bool { return false },
	})
}

func withLiterals(fn *ssa.Function) []*ssa.Function {
	all := []*ssa.Function{fn}
	for _, anon := range fn.AnonFuncs {
		all = append(all, withLiterals(anon)...)
	}
	return all
}

// describe returns all of a result as text.
func describe(r *Result) string {
	var b strings.Builder
	for _, c := range r.Comparisons {
		fmt.Fprintf(&b, "%d %d %t %t %v\n", c.Pos, c.Form, c.Loop, c.Truncated, c.Operands)
	}
	for _, l := range r.Lost {
		fmt.Fprintf(&b, "%d %v %t\n", l.Pos, l.Callee, l.Tested)
	}
	for _, r := range r.Reads {
		fmt.Fprintf(&b, "%v\n", r)
	}
	for _, l := range r.Leaks {
		fmt.Fprintf(&b, "%d %d %v\n", l.Pos, l.Kind, l.Values)
	}
	var facts []string
	for fn, s := range r.Summaries {
		facts = append(facts, fmt.Sprintf("%v %v\n", fn, *s))
	}
	for field, s := range r.Fields {
		facts = append(facts, fmt.Sprintf("%v %v\n", field, s))
	}
	slices.Sort(facts)
	return b.String() + strings.Join(facts, "")
}

// programs returns the sources of the analyzer's test packages that are one file.
func programs(t testing.TB) []string {
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

// FuzzAnalyze mutates the test programs, statement by statement: the analysis
// must not panic, and must find the same things when it runs again.
func FuzzAnalyze(f *testing.F) {
	c := newChecker(f)
	sources := programs(f)
	for i := range sources {
		f.Add(uint8(i), []byte(nil))
		f.Add(uint8(i), []byte{0, 1, 0, 3, 0, 1, 9, 2, 2, 20, 0, 1})
	}
	f.Fuzz(func(t *testing.T, program uint8, edits []byte) {
		src := mutate(sources[int(program)%len(sources)], edits)
		first := c.analyze(src)
		if first == nil {
			return // does not type-check
		}
		if a, b := describe(first), describe(c.analyze(src)); a != b {
			t.Errorf("two runs differ:\n%s\n%s\n%s", src, a, b)
		}
	})
}

// mutate changes statements of a program: each three bytes of edits tell the block,
// the statement in it, and whether to drop it, double it, or swap it with the next.
func mutate(src string, edits []byte) string {
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

// BenchmarkAnalyze analyses the test programs.
func BenchmarkAnalyze(b *testing.B) {
	c := newChecker(b)
	sources := programs(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, src := range sources {
			c.analyze(src)
		}
	}
}
