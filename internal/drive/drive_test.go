package drive_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"weak"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/buildssa"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/txtar"

	"github.com/ratevet/ratevet/internal/drive"
	"github.com/ratevet/ratevet/internal/load"
)

// In the tests, c imports b, b imports a; lib and its wrapper wrap are of
// another module, which nobody asks about.
const program = `
-- go.mod --
module m.example
go 1.25
require lib.example v1.0.0
replace lib.example => ./lib
-- a/a.go --
package a
func Origin() int { return origin() }
func origin() int { return 0 }
type T struct { Field int }
func (T) method() {}
-- b/b.go --
package b
import "m.example/a"
func B() (int, a.T) { return a.Origin(), a.T{} }
-- c/c.go --
package c
import (
	"lib.example/wrap"
	"m.example/b"
)
func C() { _, t := b.B(); println(t.Field); wrap.Wrap() }
-- d/d.go --
package d
-- lib/go.mod --
module lib.example
go 1.25
-- lib/lib.go --
package lib
import "crypto/hmac"
var _ = hmac.New
func Origin() {}
-- lib/wrap/wrap.go --
package wrap
import "lib.example"
func Wrap() { lib.Origin() }
`

// An origin is the fact of objects of that name, in lower or upper case, and
// of functions and fields that something is known about; a label is that of a package.
type (
	origin struct{ From string }
	label  struct{ Of []string }
)

func (*origin) AFact() {}
func (*label) AFact()  {}

// tracer reports uses of objects that have a fact.
var tracer = &analysis.Analyzer{
	Name:       "tracer",
	Doc:        "trace functions",
	URL:        "https://tracer.example/doc",
	FactTypes:  []analysis.Fact{new(origin), new(label)},
	ResultType: reflect.TypeFor[[]string](),
	Run:        trace,
}

func trace(pass *analysis.Pass) (any, error) {
	for id, obj := range pass.TypesInfo.Defs {
		field, ok := obj.(*types.Var)
		isField := ok && field.IsField()
		if obj != nil && (strings.EqualFold(id.Name, "origin") || isField || id.Name == "method") {
			pass.ExportObjectFact(obj, &origin{pass.Pkg.Name()})
		}
	}
	of := []string{pass.Pkg.Name()}
	for _, imp := range pass.Pkg.Imports() {
		var l label
		if pass.ImportPackageFact(imp, &l) {
			of = append(of, l.Of...)
		}
	}
	pass.ExportPackageFact(&label{of})

	for _, f := range pass.Files {
		for _, decl := range f.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				id, ok := n.(*ast.Ident)
				if !ok || pass.TypesInfo.Uses[id] == nil {
					return true
				}
				var o origin
				if pass.ImportObjectFact(pass.TypesInfo.Uses[id], &o) {
					pass.ExportObjectFact(pass.TypesInfo.Defs[fn.Name], &o)
					pass.Report(analysis.Diagnostic{Pos: id.Pos(), Category: "use", Message: id.Name + " of " + o.From})
				}
				return true
			})
		}
	}
	return of, nil
}

// labeler reports what the tracer found out about packages.
var labeler = &analysis.Analyzer{
	Name:     "labeler",
	Doc:      "report labels",
	Requires: []*analysis.Analyzer{tracer},
	Run: func(pass *analysis.Pass) (any, error) {
		pass.Reportf(pass.Files[0].Package, "%s", pass.ResultOf[tracer])
		return nil, nil
	},
}

// failing returns an analyzer that does what a does, but fails on package
// m.example/a, with what fail returns.
func failing(a *analysis.Analyzer, fail func() error) *analysis.Analyzer {
	f := *a
	f.Run = func(pass *analysis.Pass) (any, error) {
		res, err := a.Run(pass)
		if pass.Pkg.Path() == "m.example/a" {
			err = fail()
		}
		return res, err
	}
	return &f
}

// requiring returns an analyzer that does what labeler does, for another tracer.
func requiring(tracer *analysis.Analyzer) *analysis.Analyzer {
	l := *labeler
	l.Requires = []*analysis.Analyzer{tracer}
	l.Run = func(pass *analysis.Pass) (any, error) {
		pass.Reportf(pass.Files[0].Package, "%s", pass.ResultOf[tracer])
		return nil, nil
	}
	return &l
}

func TestAnalyze(t *testing.T) {
	failed := failing(tracer, func() error { return errors.New("too bad") })
	panicking := failing(tracer, func() error { panic("too bad") })
	for _, test := range []struct {
		name      string
		analyzers []*analysis.Analyzer
		want      string
	}{
		// B has the fact that a.Origin got from a.origin, though no other
		// package is told about the latter.
		{"facts", []*analysis.Analyzer{tracer, labeler}, `
m.example/a labeler: [a]
m.example/a tracer: origin of a
m.example/b labeler: [b a]
m.example/b tracer: Origin of a
m.example/c labeler: [c wrap lib b a]
m.example/c tracer: B of a
m.example/c tracer: Field of a
m.example/c tracer: Wrap of lib
m.example/d labeler: [d]
`},
		{"diagnostics of what is required only", []*analysis.Analyzer{labeler}, `
m.example/a labeler: [a]
m.example/b labeler: [b a]
m.example/c labeler: [c wrap lib b a]
m.example/d labeler: [d]
`},
		// Half of the facts are none.
		{"error", []*analysis.Analyzer{failed, requiring(failed)}, `
m.example/a tracer: error: too bad
m.example/a tracer: origin of a
m.example/b labeler: [b]
m.example/c labeler: [c wrap lib b]
m.example/c tracer: Wrap of lib
m.example/d labeler: [d]
`},
		{"panic", []*analysis.Analyzer{panicking, requiring(panicking)}, `
m.example/a tracer: error: panic: too bad
m.example/a tracer: origin of a
m.example/b labeler: [b]
m.example/c labeler: [c wrap lib b]
m.example/c tracer: Wrap of lib
m.example/d labeler: [d]
`},
		{"result of another type", []*analysis.Analyzer{{
			Name:       "typed",
			Doc:        "return too little",
			ResultType: reflect.TypeFor[int](),
			Run:        func(*analysis.Pass) (any, error) { return nil, nil },
		}}, `
m.example/a typed: error: internal error: result of type <nil>, not int
m.example/b typed: error: internal error: result of type <nil>, not int
m.example/c typed: error: internal error: result of type <nil>, not int
m.example/d typed: error: internal error: result of type <nil>, not int
`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := write(t, program)
			for range 3 { // with the same outcome each time
				r := run(t, load.Config{Dir: dir}, test.analyzers...)
				if got, want := r.text(), strings.TrimPrefix(test.want, "\n"); got != want {
					t.Fatalf("got:\n%s\nwant:\n%s", got, want)
				}
			}
		})
	}
}

func TestStack(t *testing.T) {
	panicking := failing(tracer, func() error { panic("too bad") })
	for _, acts := range run(t, load.Config{Dir: write(t, program)}, panicking).actions {
		for _, act := range acts {
			if act.Err != nil && !strings.Contains(string(act.Stack), "drive_test.TestStack") {
				t.Errorf("the stack is\n%s", act.Stack)
			}
		}
	}
}

// Facts about what importers cannot name stay in the package. It is the same
// with golang.org/x/tools/go/analysis/checker.
func TestVisibility(t *testing.T) {
	var visible []string
	r := run(t, load.Config{Dir: write(t, program)}, &analysis.Analyzer{
		Name:      "spy",
		Doc:       "look at the facts about objects of another package",
		FactTypes: []analysis.Fact{new(origin)},
		Run: func(pass *analysis.Pass) (any, error) {
			switch pass.Pkg.Path() {
			case "m.example/a":
				for id, obj := range pass.TypesInfo.Defs {
					if obj != nil && id.Name != "a" {
						pass.ExportObjectFact(obj, new(origin))
					}
				}
			case "m.example/b":
				scope := pass.Pkg.Imports()[0].Scope()
				typ := scope.Lookup("T").Type().(*types.Named)
				for _, obj := range []types.Object{
					scope.Lookup("Origin"), scope.Lookup("origin"), scope.Lookup("T"),
					typ.Underlying().(*types.Struct).Field(0), typ.Method(0),
				} {
					if pass.ImportObjectFact(obj, new(origin)) {
						visible = append(visible, obj.Name())
					}
				}
				pass.ExportObjectFact(scope.Lookup("T"), new(origin)) // panics
			}
			return nil, nil
		},
	})
	if want := []string{"Origin", "T", "Field", "method"}; !slices.Equal(visible, want) {
		t.Errorf("visible are %q, want %q", visible, want)
	}
	if got := r.text(); !strings.HasPrefix(got, "m.example/b spy: error: panic: spy exports a fact about type m.example/a.T") {
		t.Errorf("got %s", got)
	}
}

// Packages that nobody asked about run only what facts depend on.
func TestFactsOnly(t *testing.T) {
	var mu sync.Mutex
	ran := make(map[string][]string)
	note := func(name string, facts []analysis.Fact, requires ...*analysis.Analyzer) *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:      name,
			Doc:       "note where it runs",
			FactTypes: facts,
			Requires:  requires,
			Run: func(pass *analysis.Pass) (any, error) {
				mu.Lock()
				defer mu.Unlock()
				ran[pass.Pkg.Path()] = append(ran[pass.Pkg.Path()], name)
				return nil, nil
			},
		}
	}
	index := note("index", nil)
	syntax := note("syntax", nil)
	facts := note("facts", []analysis.Fact{new(origin)}, index)
	leaf := note("leaf", nil, syntax, facts)
	run(t, load.Config{Dir: write(t, program)}, leaf)
	for path, want := range map[string]string{
		"m.example/c":      "[index facts syntax leaf]",
		"lib.example":      "[index facts]",
		"lib.example/wrap": "[index facts]",
	} {
		if got := fmt.Sprint(ran[path]); got != want {
			t.Errorf("%s: %s ran, want %s", path, got, want)
		}
	}
}

func TestLetGo(t *testing.T) {
	var mu sync.Mutex
	var infos []weak.Pointer[types.Info]
	var files []weak.Pointer[ast.File]
	var programs []weak.Pointer[ssa.Program]
	holder := &analysis.Analyzer{
		Name:      "holder",
		Doc:       "take note of what is large",
		FactTypes: []analysis.Fact{new(origin)},
		Requires:  []*analysis.Analyzer{buildssa.Analyzer},
		Run: func(pass *analysis.Pass) (any, error) {
			mu.Lock()
			defer mu.Unlock()
			pass.Reportf(pass.Files[0].Package, "analyzed")
			infos = append(infos, weak.Make(pass.TypesInfo))
			files = append(files, weak.Make(pass.Files[0]))
			programs = append(programs, weak.Make(pass.ResultOf[buildssa.Analyzer].(*buildssa.SSA).Pkg.Prog))
			return nil, nil
		},
	}
	r := run(t, load.Config{Dir: write(t, program)}, holder)
	runtime.GC()
	runtime.GC()
	if len(infos) != r.program.Analyzed || len(infos) != 6 {
		t.Errorf("analyzed %d packages, want 6", len(infos))
	}
	for i := range infos {
		if infos[i].Value() != nil || files[i].Value() != nil || programs[i].Value() != nil {
			t.Errorf("the source of package %d is still in memory", i)
		}
	}
	runtime.KeepAlive(r)
}

func TestReport(t *testing.T) {
	edit := func(start, end token.Pos) analysis.TextEdit { return analysis.TextEdit{Pos: start, End: end} }
	r := run(t, load.Config{Dir: write(t, program)}, &analysis.Analyzer{
		Name: "fixer",
		Doc:  "suggest fixes, good and bad",
		URL:  "https://fixer.example/doc",
		Run: func(pass *analysis.Pass) (any, error) {
			if pass.Pkg.Path() != "m.example/a" {
				return nil, nil
			}
			f := pass.Files[0]
			start, end := f.FileStart, f.FileEnd
			pass.Report(analysis.Diagnostic{Pos: start, URL: "../elsewhere", SuggestedFixes: []analysis.SuggestedFix{
				{Message: "insertion at the end", TextEdits: []analysis.TextEdit{edit(end, token.NoPos)}},
				{Message: "two in any order", TextEdits: []analysis.TextEdit{edit(start+2, start+3), edit(start, start+2)}},
				{Message: "beyond the end", TextEdits: []analysis.TextEdit{edit(end, end+1)}},
				{Message: "backwards", TextEdits: []analysis.TextEdit{edit(start+1, start)}},
				{Message: "overlapping", TextEdits: []analysis.TextEdit{edit(start, start+2), edit(start+1, start+3)}},
				{Message: "nowhere", TextEdits: []analysis.TextEdit{edit(token.NoPos, token.NoPos)}},
			}})
			pass.Report(analysis.Diagnostic{Pos: start, Category: "cat"})
			pass.Report(analysis.Diagnostic{Pos: start})
			return nil, nil
		},
	})
	var fixes, urls []string
	for _, acts := range r.actions {
		for _, act := range acts { // one in all
			for _, d := range act.Diagnostics {
				urls = append(urls, d.URL)
				for _, f := range d.SuggestedFixes {
					fixes = append(fixes, f.Message)
				}
			}
		}
	}
	if want := []string{"insertion at the end", "two in any order"}; !slices.Equal(fixes, want) {
		t.Errorf("got fixes %q, want %q", fixes, want)
	}
	want := []string{"https://fixer.example/elsewhere", "https://fixer.example/doc#cat", "https://fixer.example/doc"}
	if !slices.Equal(urls, want) {
		t.Errorf("got URLs %q, want %q", urls, want)
	}
}

// TestPass checks the rest of what a pass has to offer.
func TestPass(t *testing.T) {
	dir := write(t, program+`
-- a/a_arm64.go --
package a
-- a/a_amd64.go --
package a
-- a/a.s --
`)
	name := filepath.Join(dir, "a", "a.go")
	overlay := map[string][]byte{name: []byte("package a\n\ntype T struct{ Field int }\n\nfunc Origin() int { return 1 }\n")}
	seen := false
	r := run(t, load.Config{Dir: dir, Overlay: overlay}, &analysis.Analyzer{
		Name: "reader",
		Doc:  "look at files",
		Run: func(pass *analysis.Pass) (any, error) {
			if pass.Pkg.Path() != "m.example/a" {
				return nil, nil
			}
			seen = true
			if pass.Module == nil || pass.Module.Path != "m.example" || !pass.Module.Main || pass.Module.GoVersion != "1.25" {
				t.Errorf("the module is %v", pass.Module)
			}
			if len(pass.OtherFiles) != 1 || len(pass.IgnoredFiles) != 1 {
				t.Errorf("other files are %q, ignored %q", pass.OtherFiles, pass.IgnoredFiles)
			}
			for _, f := range slices.Concat(pass.OtherFiles, pass.IgnoredFiles) {
				if _, err := pass.ReadFile(f); err != nil {
					t.Error(err)
				}
			}
			if text, err := pass.ReadFile(name); string(text) != string(overlay[name]) || err != nil {
				t.Errorf("read %q, %v", text, err)
			}
			if _, err := pass.ReadFile(filepath.Join(dir, "b", "b.go")); err == nil {
				t.Error("read a file of another package")
			}
			return nil, nil
		},
	})
	if !seen || r.text() != "" {
		t.Errorf("ran: %t, %s", seen, r.text())
	}
}

func TestNewError(t *testing.T) {
	twice := &analysis.Analyzer{Name: "twice", Doc: "have the facts of another", FactTypes: tracer.FactTypes, Run: trace}
	if _, err := drive.New([]*analysis.Analyzer{tracer, twice}, nil); err == nil {
		t.Error("no error for analyzers that share facts")
	}
}

// A round is the analysis of a program.
type round struct {
	driver  *drive.Driver
	program *load.Program
	actions map[*packages.Package][]drive.Action
}

// run analyzes the packages in and beneath cfg.Dir.
func run(t *testing.T, cfg load.Config, analyzers ...*analysis.Analyzer) *round {
	t.Helper()
	driver, err := drive.New(analyzers, cfg.Overlay)
	if err != nil {
		t.Fatal(err)
	}
	r := &round{driver: driver, actions: make(map[*packages.Package][]drive.Action)}
	var mu sync.Mutex
	cfg.Env = append(os.Environ(), "GOFLAGS=", "GOPROXY=off", "GOWORK=off", "GOTOOLCHAIN=local", "GOARCH=amd64")
	cfg.Matters = func(path string) []string {
		if path == "crypto/hmac" {
			return []string{"New"}
		}
		return nil
	}
	cfg.Analyze = func(p *packages.Package, matched bool) []string {
		acts := driver.Analyze(p, matched)
		mu.Lock()
		defer mu.Unlock()
		r.actions[p] = acts
		return []string{"Origin"}
	}
	if r.program, err = load.Load(t.Context(), cfg, "./..."); err != nil {
		t.Fatal(err)
	}
	for _, p := range r.program.Broken {
		t.Error(p)
	}
	return r
}

// text returns a line for each diagnostic and error, sorted.
func (r *round) text() string {
	var lines []string
	for p, acts := range r.actions {
		for _, act := range acts {
			for _, d := range act.Diagnostics {
				lines = append(lines, fmt.Sprintf("%s %s: %s\n", p.ID, act.Analyzer, d.Message))
			}
			if act.Err != nil {
				lines = append(lines, fmt.Sprintf("%s %s: error: %v\n", p.ID, act.Analyzer, act.Err))
			}
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// write writes the files of a txtar archive to a new directory.
func write(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
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
