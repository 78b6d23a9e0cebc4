package order

// This file knows of middlewares that are no functions of this package: those that others make of them, that are methods of
// a value, and that a function is given.

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// wrapper returns the method by which a middleware that is no function wraps handlers, or nil.
func (a *analysis) wrapper(m value) *types.Func {
	if m.v == nil {
		return nil
	}
	row := a.Models.Type(m.v.Type())
	if row == nil || row.Wraps == "" {
		return nil
	}
	x := a.resolve(m, 0)
	if x.v == nil || types.IsInterface(x.v.Type()) {
		return nil
	}
	method, _, _ := types.LookupFieldOrMethod(x.v.Type(), true, nil, row.Wraps)
	fn, _ := method.(*types.Func)
	return fn
}

// conditional returns the middleware that one applies to some requests, and the function that says to which.
func (a *analysis) conditional(m value) (inner, when value, ok bool) {
	call, ok := m.v.(*ssa.Call)
	if !ok {
		return value{}, value{}, false
	}
	row := a.row(call)
	if row == nil {
		return value{}, value{}, false
	}
	i, ok := row.When.Arg()
	_, args := receiver(&call.Call)
	if !ok || i >= len(args) || !a.isMiddleware(args[0].Type()) {
		return value{}, value{}, false
	}
	return value{v: args[0], fr: m.fr}, value{v: args[i], fr: m.fr}, true
}

// adapts reports whether a function of another package makes a middleware of one, for another framework or for some requests.
func (a *analysis) adapts(call *ssa.Call) bool {
	_, adapted := a.adapted(value{v: call})
	_, _, conditional := a.conditional(value{v: call})
	return adapted || conditional
}

// adapted returns the middleware that a function of another package makes another of, for another framework.
func (a *analysis) adapted(m value) (value, bool) {
	call, ok := m.v.(*ssa.Call)
	if !ok || calleeOf(&call.Call) == nil || call.Call.IsInvoke() || a.elsewhere(m, call.Pos()) != nil {
		return value{}, false
	}
	if len(call.Call.Args) == 1 && a.isMiddleware(call.Call.Args[0].Type()) {
		return value{v: call.Call.Args[0], fr: m.fr}, true
	}
	return value{}, false
}

// given returns the event that stands for what a function is given by other packages and has run, or for what that makes; nil for
// anything else.
func (a *analysis) given(h value) *Event {
	v := h.v
	if call, ok := v.(*ssa.Call); ok && call.Call.IsInvoke() {
		v = call.Call.Value
	}
	p, ok := v.(*ssa.Parameter)
	if !ok || !isExported(p.Parent()) || len(a.calls[p.Parent()]) > 0 {
		return nil
	}
	e := a.givens[p]
	if e == nil {
		e = &Event{Kind: RateCheck, elsewhere: true, holds: true, unclear: true, given: p}
		a.givens[p] = e
	}
	return e
}
