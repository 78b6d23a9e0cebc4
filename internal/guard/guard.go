// Package guard keeps a pass that breaks down from taking others with it, under
// drivers that are not ours. Package drive does the same for the command.
//
// A panic ends the whole run there, or leaves no facts of the package, without
// which its importers cannot be analysed. An error has the importers left out,
// or the findings of the other passes. So a pass that breaks down is shown in
// the form of a finding.
package guard

import (
	"cmp"
	"errors"
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/config"
)

// A Guard remembers which analyzers broke down on which package.
type Guard struct {
	mu       sync.Mutex
	failures map[*types.Package]map[*analysis.Analyzer]error
}

// Contain returns analyzers that do what the given ones do, and neither panic
// nor fail. It leaves those alone, since other drivers may be using them.
func (g *Guard) Contain(analyzers []*analysis.Analyzer) []*analysis.Analyzer {
	g.failures = make(map[*types.Package]map[*analysis.Analyzer]error)
	guarded := make(map[*analysis.Analyzer]*analysis.Analyzer)
	var contain func(a *analysis.Analyzer) *analysis.Analyzer
	contain = func(a *analysis.Analyzer) *analysis.Analyzer {
		if guarded[a] != nil {
			return guarded[a]
		}
		c := *a
		guarded[a] = &c
		c.Requires = make([]*analysis.Analyzer, len(a.Requires))
		for i, req := range a.Requires {
			c.Requires[i] = contain(req)
		}
		c.Run = func(pass *analysis.Pass) (any, error) { return g.run(a, &c, pass), nil }
		return &c
	}
	all := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		all[i] = contain(a)
	}
	return all
}

// run runs the analyzer a in a pass that was made for its copy.
func (g *Guard) run(a, guarded *analysis.Analyzer, pass *analysis.Pass) (result any) {
	own := *pass
	own.Analyzer = a
	own.ResultOf = make(map[*analysis.Analyzer]any)
	for i, req := range a.Requires {
		own.ResultOf[req] = pass.ResultOf[guarded.Requires[i]]
	}
	fail := func(err error) {
		g.mu.Lock()
		defer g.mu.Unlock()
		if g.failures[pass.Pkg] == nil {
			g.failures[pass.Pkg] = make(map[*analysis.Analyzer]error)
		}
		g.failures[pass.Pkg][a] = err
		result = emptyResult(a)
	}
	defer func() {
		if v := recover(); v != nil {
			fail(fmt.Errorf("panic: %v", v))
		}
	}()
	result, err := a.Run(&own)
	if err != nil {
		fail(err)
	}
	return result
}

// emptyResult returns a result of the analyzer's type that holds nothing.
func emptyResult(a *analysis.Analyzer) any {
	switch t := a.ResultType; {
	case t == nil:
		return nil
	case t.Kind() == reflect.Pointer:
		return reflect.New(t.Elem()).Interface()
	default:
		return reflect.Zero(t).Interface()
	}
}

// Report reports what broke down on the package of a pass, but for what is the
// consequence: a pass that had no result of another to work with. What is wrong with the
// configuration it returns, for the pass to fail with: that is for the user to mend.
func (g *Guard) Report(pass *analysis.Pass) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	failures := g.failures[pass.Pkg]
	var failed []*analysis.Analyzer
	for a := range failures {
		var caused func(a *analysis.Analyzer) bool
		caused = func(a *analysis.Analyzer) bool {
			return slices.ContainsFunc(a.Requires, func(req *analysis.Analyzer) bool {
				return failures[req] != nil || caused(req)
			})
		}
		if !caused(a) {
			failed = append(failed, a)
		}
	}
	slices.SortFunc(failed, func(a, b *analysis.Analyzer) int { return cmp.Compare(a.Name, b.Name) })
	var wrong error
	said := make(map[string]bool)
	for _, a := range failed {
		err := failures[a]
		switch {
		case errors.As(err, new(*config.Error)):
			wrong = errors.Join(wrong, err)
		case said[err.Error()]: // by another pass, for the same reason
		default:
			said[err.Error()] = true
			pass.Reportf(pass.Files[0].Package, "%s failed on this package: %v (please report it)", a.Name, err)
		}
	}
	return wrong
}
