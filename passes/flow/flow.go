// Package flow defines an Analyzer that finds out where the values of a
// package come from and what they are compared with. It reports nothing; it
// owns the facts that say so to importing packages.
package flow

import (
	"cmp"
	"fmt"
	"go/types"
	"reflect"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/internal/words"
	"github.com/ratevet/ratevet/passes/gate"
	"github.com/ratevet/ratevet/passes/settings"
)

// Analyzer computes a [*Result].
var Analyzer = &analysis.Analyzer{
	Name:       "ratevetflow",
	Doc:        "find out where values come from and what they are compared with\n\nIt reports nothing.",
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/passes/flow",
	Requires:   []*analysis.Analyzer{settings.Analyzer},
	FactTypes:  []analysis.Fact{new(summary), new(holds), new(known)},
	ResultType: reflect.TypeFor[*Result](),
	Run:        run,
}

// A Result is what is known of the values of a package.
type Result struct {
	Comparisons []*valueflow.Comparison
	Lost        []valueflow.Lost
	Reads       []valueflow.Read
	Leaks       []*valueflow.Leak
	// Functions lists the functions of the package in SSA form, and Values
	// tells of their values. They are large: the last to ask calls Drop.
	Functions []*ssa.Function
	Values    *valueflow.Values
	// Capped counts the functions that were given up as too large.
	Capped int
	// Err tells that the analysis broke down; it is for the analyzers that
	// report to return, since an error here would break all importers.
	Err error
}

// Drop lets go of the SSA form.
func (r *Result) Drop() { r.Functions, r.Values = nil, nil }

// A summary is the fact of a function: what it does with its arguments.
type summary struct{ valueflow.Summary }

// A holds is the fact of a struct field: what it holds.
type holds struct{ Set valueflow.Set }

// isTelling reports whether a package that uses the function may have
// something to report, or to tell its importers. To a foreign one only MACs matter.
func (s *summary) isTelling(foreign bool) bool {
	return (len(s.Sinks) > 0 || len(s.Outlets) > 0) && !foreign || s.Verdict.Kind != lib.NoVerdict ||
		slices.ContainsFunc(s.Results, func(set valueflow.Set) bool { return isTelling(set, foreign) })
}

func isTelling(s valueflow.Set, foreign bool) bool {
	return s.Any(func(l valueflow.Label) bool {
		return holdsMAC(l) || l.Kind == lib.Keyed || l.Kind == lib.PublicKeyed || !foreign && (l.IsPresented() || l.Kind == lib.Env || l.Kind == lib.URLPart)
	})
}

// A known is the fact of a package whose objects have facts. It has the names of the functions, "F",
// and methods, ".M", and of the fields, ".F", that have to do with MACs, sorted.
type known struct{ Funcs, Fields []string }

// Tells returns the names of the functions, "F", and of the methods and fields, ".M", of a package of which its
// analysis left facts on which a package of another module, that imports it, can build: see
// [gate.IsForeign]. What importFact returns is as of [analysis.Pass.ImportPackageFact].
func Tells(pkg *types.Package, importFact func(*types.Package, analysis.Fact) bool) []string {
	var k known
	importFact(pkg, &k)
	return slices.Concat(k.Funcs, k.Fields)
}

func (*summary) AFact() {}
func (*holds) AFact()   {}
func (*known) AFact()   {}

func (*known) String() string { return "known" }

func (s *summary) String() string {
	var words []string
	for i, set := range s.Results {
		if set.Any(holdsMAC) {
			words = append(words, fmt.Sprintf("mac(%d)", i))
		}
	}
	if len(s.Sinks) > 0 {
		words = append(words, "compares")
	}
	if s.Verdict.Kind != 0 {
		words = append(words, "checks")
	}
	if len(s.Outlets) > 0 {
		words = append(words, "leaks")
	}
	if words == nil {
		words = append(words, "flow")
	}
	return strings.Join(words, " ")
}

// holdsMAC reports whether a value with the label is a MAC, or has one as a field.
func holdsMAC(l valueflow.Label) bool { return l.Kind == lib.MAC || l.IsMAC() }

func (h *holds) String() string {
	if h.Set.Any(valueflow.Label.IsMAC) {
		return "mac"
	}
	return "holds"
}

func run(pass *analysis.Pass) (_ any, _ error) {
	result := new(Result)
	func() {
		defer func() {
			if r := recover(); r != nil {
				result.Err = fmt.Errorf("internal error in %s: %v\n%s", pass.Pkg.Path(), r, debug.Stack())
			}
		}()
		analyze(pass, result)
	}()
	return result, nil
}

// running bounds how many packages are in SSA form at a time: a driver may
// run any number of passes at once.
var running = make(chan struct{}, runtime.GOMAXPROCS(0))

func analyze(pass *analysis.Pass, result *Result) {
	running <- struct{}{}
	defer func() { <-running }()
	models := pass.ResultOf[settings.Analyzer].(*settings.Settings)
	foreign := gate.IsForeign(pass, models)
	importsMACs := sync.OnceValue(func() bool {
		return slices.ContainsFunc(pass.Pkg.Imports(), func(imp *types.Package) bool {
			var k known
			return pass.ImportPackageFact(imp, &k) && len(k.Funcs) > 0
		})
	})
	mayTell := func(obj types.Object) bool {
		switch obj := obj.(type) {
		case *types.Func:
			if recv := obj.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
				return !foreign && importsMACs() // perhaps an implementation is there
			}
			var s summary
			return pass.ImportObjectFact(obj.Origin(), &s) && s.isTelling(foreign)
		case *types.Var:
			var h holds
			return pass.ImportObjectFact(obj.Origin(), &h) && isTelling(h.Set, foreign)
		}
		return false
	}
	form := gate.Build(pass, models, mayTell)
	if form == nil {
		return
	}
	r := valueflow.Analyze(form.Package, form.Functions, valueflow.Config{
		Models: models.Models,
		Summary: func(fn *types.Func) *valueflow.Summary {
			var s summary
			if fn.Pkg() != pass.Pkg && pass.ImportObjectFact(fn.Origin(), &s) {
				return &s.Summary
			}
			return nil
		},
		Known: func(pkg *types.Package) bool { return pass.ImportPackageFact(pkg, new(known)) },
		Field: func(field *types.Var) valueflow.Set {
			var h holds
			pass.ImportObjectFact(field.Origin(), &h)
			return h.Set
		},
		Constants:       func() []*types.Const { return usedConstants(pass) },
		Leaks:           !foreign && models.EnabledPass("apikeyleak"), // nobody else asks
		IsCredential:    memo(func(name string) bool { return models.Names.Classify(name) == words.Certain }),
		MayBeCredential: func(name string) bool { return models.Names.ClassifyParameter(name) >= words.Maybe },
		IsKey:           words.IsKey,
	})
	result.Comparisons, result.Lost, result.Capped = r.Comparisons, r.Lost, r.Capped
	result.Reads, result.Leaks = r.Reads, r.Leaks
	result.Functions, result.Values = form.Functions, r.Values
	if gate.IsStd(pass) {
		return // the table says what there is to say
	}
	var k known
	for fn, s := range r.Summaries {
		if fn.Exported() {
			fact := &summary{*s}
			pass.ExportObjectFact(fn, fact)
			if fact.isTelling(true) {
				k.Funcs = append(k.Funcs, nameOf(fn))
			}
		}
	}
	for field, set := range r.Fields {
		pass.ExportObjectFact(field, &holds{set})
		if isTelling(set, true) {
			k.Fields = append(k.Fields, "."+field.Name())
		}
	}
	slices.Sort(k.Funcs)
	slices.Sort(k.Fields)
	if len(r.Summaries) > 0 || len(r.Fields) > 0 {
		pass.ExportPackageFact(&k)
	}
}

// nameOf returns "F" for a function, ".M" for a method.
func nameOf(fn *types.Func) string {
	if fn.Signature().Recv() != nil {
		return "." + fn.Name()
	}
	return fn.Name()
}

// usedConstants returns the constants of other packages that the package uses, sorted.
func usedConstants(pass *analysis.Pass) []*types.Const {
	var all []*types.Const
	for _, obj := range pass.TypesInfo.Uses {
		if c, ok := obj.(*types.Const); ok && c.Pkg() != nil && c.Pkg() != pass.Pkg {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *types.Const) int {
		return cmp.Or(cmp.Compare(a.Pkg().Path(), b.Pkg().Path()), cmp.Compare(a.Name(), b.Name()))
	})
	return slices.Compact(all)
}

// memo returns f with a memory: names are judged again and again.
func memo(f func(string) bool) func(string) bool {
	known := make(map[string]bool)
	return func(name string) bool {
		is, ok := known[name]
		if !ok {
			is = f(name)
			known[name] = is
		}
		return is
	}
}
