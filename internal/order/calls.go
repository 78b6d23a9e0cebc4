package order

// This file knows which function calls which.

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/valueflow"
)

// isFunction reports whether t is a type of functions, or of handlers.
func isFunction(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok || isHTTPHandler(t)
}

// findCalls finds the calls of each function, what is stored in fields and in variables of the package, and what
// becomes an interface.
func (a *analysis) findCalls() {
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if store, ok := instr.(*ssa.Store); ok {
					if addr, ok := store.Addr.(*ssa.FieldAddr); ok && (isFunction(store.Val.Type()) || isName(store.Val.Type()) || a.hasServices(store.Val.Type()) || a.mayRoute(store.Val.Type())) {
						_, field := fieldOf(addr)
						a.stored[field] = append(a.stored[field], store.Val)
					}
					if g, ok := store.Addr.(*ssa.Global); ok {
						a.set[g] = append(a.set[g], store.Val)
					}
				}
				if made, ok := instr.(*ssa.MakeInterface); ok {
					a.convert(made)
				}
				if site, ok := instr.(ssa.CallInstruction); ok {
					if callee := site.Common().StaticCallee(); a.own[callee] {
						a.calls[callee] = append(a.calls[callee], site)
					}
				}
			}
		}
	}
}

// mayRoute reports whether values of type t may be routers.
func (a *analysis) mayRoute(t types.Type) bool {
	named, ok := deref(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && (a.Models.Knows(named.Obj().Pkg()) || a.serveMethod(t) != nil)
}

// spread finds the functions from which events can be reached.
func (a *analysis) spread() {
	callees := make(map[*ssa.Function][]*ssa.Function)
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if e := a.events[instr]; e != nil {
					a.touch(fn, e)
				}
				for _, e := range a.remote[instr] {
					a.touch(fn, e)
				}
				if branch, ok := instr.(*ssa.If); ok {
					if a.refusing[branch].event != nil {
						a.limiting[fn], a.touching[fn] = true, true
					}
					if a.denying[branch] != nil {
						a.touching[fn] = true
					}
				}
				call, ok := instr.(*ssa.Call)
				if !ok {
					continue
				}
				row := a.row(call)
				if a.isDynamic(&call.Call) || row != nil && (row.Next || row.Stops) {
					a.dynamic[fn] = true
				}
				for _, t := range a.targets(call) {
					if t.Fn != nil {
						callees[fn] = append(callees[fn], t.Fn)
					}
				}
			}
		}
	}
	for again := true; again; {
		again = false
		for _, fn := range a.functions {
			for _, callee := range callees[fn] {
				for _, set := range []map[*ssa.Function]bool{a.limiting, a.verifying, a.touching, a.dynamic} {
					if set[callee] && !set[fn] {
						set[fn] = true
						again = true
					}
				}
			}
		}
	}
}

// touch records that a function contains an event.
func (a *analysis) touch(fn *ssa.Function, e *Event) {
	a.touching[fn] = true
	switch e.Kind {
	case RateCheck:
		a.limiting[fn] = true
	case Verification:
		a.verifying[fn] = true
	}
}

// targets returns the functions that a call may call. Which handler the next one is, its type does not tell.
func (a *analysis) targets(call ssa.CallInstruction) []valueflow.Target {
	if common := call.Common(); common.IsInvoke() && common.Method.Name() == serveHTTP {
		return nil
	}
	return a.Values.Targets(call)
}

// isDynamic reports whether a call is of a function that the caller was given,
// as a middleware is given the next handler, or of a router.
func (a *analysis) isDynamic(call *ssa.CallCommon) bool {
	if call.IsInvoke() {
		return call.Method.Name() == serveHTTP
	}
	callee := call.StaticCallee()
	return callee == nil || callee.Name() == serveHTTP && !a.own[callee]
}

// served returns the handler that a call of its method, or of itself, calls.
func served(call *ssa.CallCommon) ssa.Value {
	if !call.IsInvoke() && call.StaticCallee() != nil && call.Signature().Recv() != nil {
		return call.Args[0]
	}
	return call.Value
}

// serveHTTP is the method of http.Handler, which every router for net/http shares.
const serveHTTP = "ServeHTTP"
