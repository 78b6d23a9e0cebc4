package order

// This file knows of functions that register what they are given: each call of one is a registration.

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A binding says what a function of the package is called with.
type binding struct {
	fn   *ssa.Function
	args []ssa.Value
}

// bound returns what a parameter stands for in the call that is being looked at, or nil.
func (a *analysis) bound(v ssa.Value) ssa.Value {
	if p, ok := v.(*ssa.Parameter); ok {
		for _, b := range a.bindings {
			if b.fn == p.Parent() {
				return b.args[paramIndex(p)]
			}
		}
	}
	return nil
}

// isBoundOtherwise reports whether another call of the function that a call is of is being looked at.
func (a *analysis) isBoundOtherwise(call ssa.CallInstruction) bool {
	return slices.ContainsFunc(a.bindings, func(b binding) bool {
		return b.fn == call.Common().StaticCallee() && !slices.Equal(b.args, call.Common().Args)
	})
}

// each calls do for each way in which a registration is come to: for each call of the function that it
// is in, if that registers what it is given, and for each entry of a table.
func (a *analysis) each(reg registration, do func(registration)) {
	p, _ := a.dependency(reg, a.isGiven).(*ssa.Parameter)
	if p == nil || len(a.bindings) > maxRegistrars || len(a.calls[p.Parent()]) > maxTable {
		a.eachEntry(reg, do)
		return
	}
	for _, call := range a.calls[p.Parent()] {
		a.bindings = append(a.bindings, binding{p.Parent(), call.Common().Args})
		site := reg
		if reg.site == nil || isText(p.Type()) { // else the route is told apart further in
			site.site = call
		}
		a.each(site, do)
		a.bindings = a.bindings[:len(a.bindings)-1]
	}
}

// maxRegistrars bounds how many functions pass on what one registers in the end.
const maxRegistrars = 3

// isGiven returns v if it is a parameter, for a handler or a text, of a function that this package calls.
func (a *analysis) isGiven(v ssa.Value) ssa.Value {
	p, ok := v.(*ssa.Parameter)
	if !ok || a.bound(v) != nil || len(a.calls[p.Parent()]) == 0 || !isText(p.Type()) && !a.mayServe(p.Type()) {
		return nil
	}
	return p
}
