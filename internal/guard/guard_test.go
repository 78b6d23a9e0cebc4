package guard_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/internal/guard"
)

// base gives what others work with. It panics on package bad.
var base = &analysis.Analyzer{
	Name:       "base",
	ResultType: reflect.TypeFor[*string](),
	Run: func(pass *analysis.Pass) (any, error) {
		name := pass.Pkg.Name()
		if name == "bad" {
			panic("a bad package")
		}
		return &name, nil
	},
}

var user = &analysis.Analyzer{
	Name:     "user",
	Requires: []*analysis.Analyzer{base},
	Run: func(pass *analysis.Pass) (any, error) {
		name := *pass.ResultOf[base].(*string)
		if name == "" {
			panic("no result")
		}
		pass.Reportf(pass.Files[0].Package, "%s: package %s", pass.Analyzer.Name, name)
		return nil, nil
	},
}

var other = &analysis.Analyzer{
	Name: "other",
	Run: func(pass *analysis.Pass) (any, error) {
		switch pass.Pkg.Name() {
		case "good":
		case "wrong":
			return nil, errors.Join(&config.Error{Key: "limiter", Msg: "not of this package"})
		default:
			return nil, errors.New("not a good package")
		}
		return nil, nil
	},
}

// TestContain runs analyzers on several packages: what breaks down on one of
// them is reported there, without what follows from it, and nowhere else.
func TestContain(t *testing.T) {
	g := new(guard.Guard)
	contained := g.Contain([]*analysis.Analyzer{user, other})
	if contained[0] == user || contained[0].Requires[0] == base {
		t.Error("an analyzer is not a copy")
	}
	var passes []*analysis.Pass
	reports := make(map[string][]string)
	for _, name := range []string{"good", "bad", "fair", "wrong"} {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name+".go", "package "+name, 0)
		if err != nil {
			t.Fatal(err)
		}
		pass := &analysis.Pass{
			Fset:     fset,
			Files:    []*ast.File{file},
			Pkg:      types.NewPackage(name, name),
			ResultOf: make(map[*analysis.Analyzer]any),
			Report:   func(d analysis.Diagnostic) { reports[name] = append(reports[name], d.Message) },
		}
		for _, a := range []*analysis.Analyzer{contained[0].Requires[0], contained[0], contained[1]} {
			result, err := a.Run(pass)
			if err != nil || reflect.TypeOf(result) != a.ResultType {
				t.Errorf("%s, package %s: result %v, error %v", a.Name, name, result, err)
			}
			pass.ResultOf[a] = result
		}
		passes = append(passes, pass)
	}
	for _, pass := range passes {
		if err := g.Report(pass); (err != nil) != (pass.Pkg.Name() == "wrong") {
			t.Errorf("package %s: error %v", pass.Pkg.Name(), err)
		}
	}
	for name, want := range map[string][]string{
		"good":  {"user: package good"},
		"bad":   {"base failed on this package: panic: a bad package (please report it)", "other failed on this package: not a good package (please report it)"},
		"wrong": {"user: package wrong"}, // what is in the configuration is no fault of ours
		"fair":  {"user: package fair", "other failed on this package: not a good package (please report it)"},
	} {
		if got := reports[name]; !slices.Equal(got, want) {
			t.Errorf("package %s: %s, want %s", name, strings.Join(got, "; "), strings.Join(want, "; "))
		}
	}
}
