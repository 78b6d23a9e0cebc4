package main

import (
	"fmt"
	"reflect"
	"runtime/debug"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/report"
)

// A guard runs analyzers on a package under go vet such that a panic ends one
// pass, and not the program. The analyzers that are not ours panic too, on odd
// code. Package drive does the same for the command.
type guard struct {
	mu     sync.Mutex
	panics map[*analysis.Analyzer]report.Failure
}

// contain returns analyzers that do what the given ones do. It leaves those
// alone, since other drivers may be using them.
func (g *guard) contain(analyzers []*analysis.Analyzer) []*analysis.Analyzer {
	g.panics = make(map[*analysis.Analyzer]report.Failure)
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
		c.Run = func(pass *analysis.Pass) (any, error) { return g.run(a, &c, pass) }
		return &c
	}
	all := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		all[i] = contain(a)
	}
	return all
}

// run runs the analyzer a in a pass that was made for its copy.
func (g *guard) run(a, guarded *analysis.Analyzer, pass *analysis.Pass) (result any, err error) {
	own := *pass
	own.Analyzer = a
	own.ResultOf = make(map[*analysis.Analyzer]any)
	for i, req := range a.Requires {
		own.ResultOf[req] = pass.ResultOf[guarded.Requires[i]]
	}
	defer func() {
		v := recover()
		if v == nil {
			return
		}
		g.mu.Lock()
		defer g.mu.Unlock()
		g.panics[a] = report.Failure{
			Package: plainID(pass.Pkg.Path()),
			Pass:    a.Name,
			Err:     fmt.Errorf("panic: %v", v),
			Stack:   debug.Stack(),
		}
		// An error would end the analysis of every importer as well.
		result, err = emptyResult(a), nil
	}()
	return a.Run(&own)
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

// failures returns the panics that are not the consequence of another one, of
// a pass that should have given a result.
func (g *guard) failures() []report.Failure {
	g.mu.Lock()
	defer g.mu.Unlock()
	var failures []report.Failure
	for a, f := range g.panics {
		var caused func(a *analysis.Analyzer) bool
		caused = func(a *analysis.Analyzer) bool {
			return slices.ContainsFunc(a.Requires, func(req *analysis.Analyzer) bool {
				_, panicked := g.panics[req]
				return panicked || caused(req)
			})
		}
		if !caused(a) {
			failures = append(failures, f)
		}
	}
	return report.SortFailures(failures)
}
