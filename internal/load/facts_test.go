package load_test

import (
	"go/ast"
	"go/types"
	"path/filepath"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/ratevet/ratevet/internal/drive"
	"github.com/ratevet/ratevet/internal/load"
)

// A usesMAC fact says that a function uses crypto/hmac, if only through others.
type usesMAC struct{}

func (*usesMAC) AFact()         {}
func (*usesMAC) String() string { return "usesMAC" }

// A hasMAC fact has the names of the functions of a package that do.
type hasMAC struct{ Funcs []string }

func (*hasMAC) AFact()         {}
func (*hasMAC) String() string { return "hasMAC" }

var macAnalyzer = &analysis.Analyzer{
	Name:      "mac",
	Doc:       "report functions that use crypto/hmac",
	FactTypes: []analysis.Fact{new(usesMAC), new(hasMAC)},
	Run: func(pass *analysis.Pass) (any, error) {
		for _, f := range pass.Files {
			for _, decl := range f.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok {
					continue
				}
				ast.Inspect(fn, func(n ast.Node) bool {
					id, ok := n.(*ast.Ident)
					if !ok {
						return true
					}
					used, ok := pass.TypesInfo.Uses[id].(*types.Func)
					if ok && (used.Pkg().Path() == "crypto/hmac" || pass.ImportObjectFact(used, new(usesMAC))) {
						pass.ExportObjectFact(pass.TypesInfo.Defs[fn.Name], new(usesMAC))
						var fact hasMAC
						pass.ImportPackageFact(pass.Pkg, &fact)
						pass.ExportPackageFact(&hasMAC{append(fact.Funcs, fn.Name.Name)})
						pass.Reportf(id.Pos(), "%s uses a MAC", fn.Name.Name)
					}
					return true
				})
			}
		}
		return nil, nil
	},
}

// The packages are what a driver wants, and a fact about
// mac.Equal is a fact about app.App in the end.
func TestFacts(t *testing.T) {
	for _, tests := range []bool{false, true} {
		work := write(t, thirdParties+replaced+app+`
-- app/broken/broken.go --
package broken
var _ = undefined
-- app/app_test.go --
package app
`)
		driver, err := drive.New([]*analysis.Analyzer{macAnalyzer}, nil)
		if err != nil {
			t.Fatal(err)
		}
		var mu sync.Mutex
		got := make(map[*packages.Package][]string)
		cfg := config(filepath.Join(work, "app"))
		cfg.Tests = tests
		cfg.Analyze = func(p *packages.Package, matched bool) []string {
			actions := driver.Analyze(p, matched)
			mu.Lock()
			defer mu.Unlock()
			for _, act := range actions {
				if act.Err != nil {
					t.Errorf("%s: %v", p.ID, act.Err)
				}
				for _, d := range act.Diagnostics {
					got[p] = append(got[p], d.Message)
				}
			}
			var fact hasMAC
			driver.PackageFact(p.Types, &fact)
			return fact.Funcs
		}
		prog, err := load.Load(t.Context(), cfg, "./...")
		if err != nil {
			t.Fatal(err)
		}
		if len(prog.Matched) != 1 {
			t.Fatalf("tests %t: %d packages, want app.example", tests, len(prog.Matched))
		}
		if got := got[prog.Matched[0]]; len(got) != 1 || got[0] != "App uses a MAC" {
			t.Errorf("tests %t: got diagnostics %q, want one about App", tests, got)
		}
	}
}
