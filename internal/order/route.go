package order

// This file compares the routes of a package with each other.

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A route is the registration of a handler.
type route struct {
	call          ssa.CallInstruction
	router        any // what tells the router from others; nil if the handler is for all of a server
	limit, verify *Event
	limited       bool // perhaps, by something of another package
	known         bool // what the router does is
}

// addRoute records what a run of a handler, which the call registers on a router, came upon.
func (a *analysis) addRoute(call ssa.CallInstruction, on ssa.Value, r *run, limited bool) {
	rt := &route{call: call, limit: r.firstLimit, verify: r.firstVerify, limited: limited, known: a.row(call) != nil}
	if on != nil {
		rt.router = a.routerKey(on, 0)
	}
	a.routes = append(a.routes, rt)
}

// cover says that a rate check stands before a router, or before whatever else v is.
func (a *analysis) cover(v ssa.Value) {
	if v != nil {
		a.covered[a.routerKey(v, 0)] = true
	}
}

// inconsistent returns the routes that verify requests without a rate
// check, if there are others that have one.
func (a *analysis) inconsistent() []Finding {
	var example *Event
	limits := a.foreignLimit
	for _, rt := range a.routes {
		if rt.limit != nil && example == nil {
			example = rt.limit
		}
		limits = limits || rt.limit != nil
	}
	if !limits {
		return nil
	}
	var all []Finding
	for _, rt := range a.routes {
		if rt.verify == nil || !rt.known || rt.limit != nil || rt.limited || a.wrapping[rt.call.Parent()] || a.isCovered(rt.router) {
			continue
		}
		all = append(all, Finding{Category: Inconsistent, Limit: example, Verify: rt.verify, Pos: rt.call.Common().Pos()})
	}
	return all
}

// isCovered reports whether a rate check stands before a router.
func (a *analysis) isCovered(key any) bool {
	if a.covered[key] {
		return true
	}
	for r := a.routers[key]; r != nil && r.parent != nil; r = r.parent {
		for k, other := range a.routers {
			if other == r.parent && a.covered[k] {
				return true
			}
		}
	}
	return false
}

// unapplied returns the middlewares that check rates and that nothing refers to.
func (a *analysis) unapplied() []*types.Func {
	var all []*types.Func
	for _, fn := range a.functions {
		obj, ok := fn.Object().(*types.Func)
		if ok && (!obj.Exported() || obj.Pkg().Name() == "main") && a.isLimiter(fn) && !a.isReferred(fn) {
			all = append(all, obj)
		}
	}
	return all
}

// isLimiter reports whether a function is a middleware that checks rates, or makes one.
func (a *analysis) isLimiter(fn *ssa.Function) bool {
	sig := fn.Signature
	switch {
	case !a.limitsWithin(fn):
		return false
	case a.returnsHandler(sig): // and is not a handler with a rate check of its own
		return a.isMiddleware(sig) || slices.ContainsFunc(fn.AnonFuncs, func(anon *ssa.Function) bool {
			return a.isMiddleware(anon.Signature) || a.callsNext(anon)
		})
	}
	return a.takesRequest(sig) && a.callsNext(fn)
}

// callsNext reports whether a handler calls those that come after it.
func (a *analysis) callsNext(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				if row := a.row(call); row != nil && row.Next {
					return true
				}
			}
		}
	}
	return false
}

// isReferred reports whether another function refers to fn.
func (a *analysis) isReferred(fn *ssa.Function) bool {
	for _, other := range a.functions {
		for _, b := range other.Blocks {
			for _, instr := range b.Instrs {
				for _, op := range instr.Operands(nil) {
					ref, ok := (*op).(*ssa.Function)
					if ok && other != fn && (ref == fn || ref.Object() != nil && ref.Object() == fn.Object()) {
						return true
					}
				}
			}
		}
	}
	return false
}
