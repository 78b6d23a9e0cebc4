package valueflow

// This file says of a package what those that import it want to know.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Summary is what a function does, in terms of its parameters. It is all
// that other packages see of the function.
type Summary struct {
	Results []Set   // by result
	Writes  []Write // into what the arguments point to or contain
	Sinks   []Sink  // comparisons of the parameters
	Outlets []Outlet
	Named   []NamedRead
	Verdict Verdict
}

// A Write says that the content of parameter Param gets the labels.
type Write struct {
	Param int16
	Set   Set
}

// A Sink is a comparison of X and Y within a function or those that it calls.
type Sink struct {
	Form lib.Form
	X, Y Set
	At   string // "file.go:12"
}

// A Verdict tells which result says whether a check succeeded; the zero
// Verdict says that none does.
type Verdict struct {
	Result int16
	Kind   lib.VerdictKind
}

// summarize fills in the summaries and fields of the result.
func (e *engine) summarize(r *Result) {
	r.Summaries = make(map[*types.Func]*Summary)
	for _, f := range e.functions {
		obj, ok := f.ssa.Object().(*types.Func)
		if !ok {
			continue // a function literal
		}
		s := &Summary{Verdict: f.verdict}
		for i, set := range f.results {
			if set = e.export(f, set); len(set) > 0 {
				s.Results = append(s.Results, make([]Set, i+1-len(s.Results))...)
				s.Results[i] = set
			}
		}
		for _, w := range f.writes {
			if set := e.export(f, w.Set); len(set) > 0 {
				s.Writes = append(s.Writes, Write{w.Param, set})
			}
		}
		slices.SortFunc(s.Writes, func(a, b Write) int { return cmp.Compare(a.Param, b.Param) })
		for _, k := range f.sinks {
			// A MAC or credential on either side is this package's business.
			if k.Form == lib.ConstantTime || k.x.Any(isTelling) || k.y.Any(isTelling) {
				continue
			}
			if x, y := e.export(f, k.x), e.export(f, k.y); len(x) > 0 && len(y) > 0 {
				s.Sinks = append(s.Sinks, Sink{k.Form, x, y, e.site(k.Pos)})
			}
		}
		s.Outlets = e.outlets(f)
		s.Named = f.named
		if len(s.Results) > 0 || len(s.Writes) > 0 || len(s.Sinks) > 0 || len(s.Outlets) > 0 || len(s.Named) > 0 || s.Verdict.Kind != lib.NoVerdict {
			r.Summaries[obj] = s
		}
	}
	r.Fields = make(map[*types.Var]Set)
	for field, c := range e.fields {
		if field.Pkg() == e.pkg.Pkg {
			set := e.export(nil, c.set).mapped(func(l Label) (Label, bool) { return l, l.Kind < Param })
			if len(set) > 0 {
				r.Fields[field] = set
			}
		}
	}
}

// export returns the labels of s in the form that leaves the package, as
// seen from f: only what another package can make use of.
func (e *engine) export(f *function, s Set) Set {
	return s.mapped(func(l Label) (Label, bool) {
		own := f != nil && l.fn == f.id
		switch {
		case l.Kind == Func, l.Kind == Const, l.Kind == Opaque, l.Kind == Param && !own:
			return l, false
		}
		if !own {
			l.NamedBy = 0
		}
		if l.pos.IsValid() {
			l.At = e.site(l.pos)
		}
		if l.Kind == Param {
			l.At = ""
		}
		l.fn, l.pos = 0, token.NoPos
		return l, true
	})
}
