package order

// This file finds the handlers of a package.

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// runHandlers runs the handlers that the package registers, as they are
// wrapped, and then those that nothing is known of, as they are.
func (a *analysis) runHandlers() {
	a.findRouters()
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(ssa.CallInstruction); ok {
					a.runRegistered(call)
				}
			}
		}
	}
	called := a.called()
	for _, fn := range a.functions {
		if a.limiting[fn] && a.verifying[fn] && a.takesRequest(fn.Signature) && !a.visited[fn] && !a.hidden[fn] && !called[fn] {
			a.start(&frame{fn: fn})
		}
	}
}

// start runs a handler as it is.
func (a *analysis) start(fr *frame) *run {
	r := &run{analysis: a}
	if len(fr.fn.Blocks) > 0 {
		r.call(fr, state{})
	}
	return r
}

// called returns the functions that take requests and are called by others that do.
func (a *analysis) called() map[*ssa.Function]bool {
	called := make(map[*ssa.Function]bool)
	for _, fn := range a.functions {
		if !a.takesRequest(fn.Signature) {
			continue
		}
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(*ssa.Call); ok {
					for _, t := range a.Values.Targets(call) {
						if t.Fn != nil && t.Fn != fn {
							called[t.Fn] = true
						}
					}
				}
			}
		}
	}
	return called
}

// runRegistered runs the handlers that a call of another package's function
// is given. Of those that it wraps in something unknown, nothing is said.
func (a *analysis) runRegistered(call ssa.CallInstruction) {
	common := call.Common()
	callee := calleeOf(common)
	if callee == nil || callee.Pkg() == nil {
		return
	}
	if fn := common.StaticCallee(); fn != nil && (a.own[fn] || fn.Origin() != nil && a.own[fn.Origin()]) {
		return
	}
	wraps := a.returnsHandler(callee.Signature()) && callee.Pkg().Path() != "net/http"
	if wraps && (namesLimit(callee.Name()) || namesLimit(callee.Pkg().Path())) {
		a.unseenLimit = a.unseenLimit || !a.isRouted(call, common.Value, 0)
		for _, arg := range common.Args {
			a.cover(a.resolve(value{arg, nil}, 0).v)
		}
	}
	if row := a.Models.Func(callee); row != nil && row.Router != (lib.Router{}) {
		a.runRoute(call, row.Router)
		return
	}
	for _, arg := range common.Args {
		for _, elem := range elements(arg) {
			switch {
			case a.isMiddleware(elem.Type()):
				if fr := a.enter(nil, value{elem, nil}, nil); fr != nil && a.limitsWithin(fr.fn) || a.checksOf(elem).Limits {
					a.unseenLimit, a.foreignLimit = true, true
				}
			case a.isHandler(elem.Type()):
				fr := a.handler(elem)
				switch {
				case fr == nil:
				case wraps:
					a.hide(fr.fn)
				case a.limiting[fr.fn] && !a.verifying[fr.fn] && !isNetHTTP(elem.Type()):
					a.unseenLimit = true // a middleware of gin, say
				default:
					var on ssa.Value
					if callee.Signature().Recv() != nil {
						on, _ = receiver(common)
					}
					a.addRoute(call, on, a.start(fr), false)
				}
			}
		}
	}
}

// handler returns the frame of the handler that v is, or nil.
func (a *analysis) handler(v ssa.Value) *frame {
	if fr := a.enter(nil, value{v, nil}, nil); fr != nil {
		return fr
	}
	x := a.resolve(value{v, nil}, 0)
	if x.v == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(x.v.Type(), true, nil, serveHTTP)
	method, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	for _, fn := range a.functions {
		if fn.Object() == method {
			return &frame{fn: fn, args: []value{x}}
		}
	}
	return nil
}

// hide says that something unknown stands before a handler and what it calls.
func (a *analysis) hide(fn *ssa.Function) {
	if a.hidden[fn] {
		return
	}
	a.hidden[fn] = true
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				for _, t := range a.Values.Targets(call) {
					if t.Fn != nil {
						a.hide(t.Fn)
					}
				}
			}
		}
	}
}

// limitsWithin reports whether a rate check is in a function or the literals in it.
func (a *analysis) limitsWithin(fn *ssa.Function) bool {
	if a.limiting[fn] {
		return true
	}
	for _, anon := range fn.AnonFuncs {
		if a.limitsWithin(anon) {
			return true
		}
	}
	return false
}

// elements returns the values in the slice that holds variadic arguments, else v.
func elements(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok {
		return []ssa.Value{v}
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var all []ssa.Value
	for _, ref := range *array.Referrers() {
		if addr, ok := ref.(*ssa.IndexAddr); ok {
			for _, ref := range *addr.Referrers() {
				if store, ok := ref.(*ssa.Store); ok && store.Addr == addr {
					all = append(all, store.Val)
				}
			}
		}
	}
	return all
}

// isHandler reports whether t is a type of handlers.
func (a *analysis) isHandler(t types.Type) bool {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return a.takesRequest(sig) && !a.returnsHandler(sig)
	}
	return servesHTTP(t)
}

// isNetHTTP reports whether a handler of type t is one of net/http.
func isNetHTTP(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 2 || servesHTTP(t)
}

func servesHTTP(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, serveHTTP)
	return obj != nil
}

// isMiddleware reports whether t is a type of functions that wrap handlers.
func (a *analysis) isMiddleware(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 1 && a.mayServe(sig.Params().At(0).Type()) && a.returnsHandler(sig)
}

// returnsHandler reports whether a function returns a handler, or a middleware.
func (a *analysis) returnsHandler(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		if a.mayServe(v.Type()) {
			return true
		}
		if sig, ok := v.Type().Underlying().(*types.Signature); ok && sig.Params().Len() == 1 && a.mayServe(sig.Params().At(0).Type()) {
			return true
		}
	}
	return false
}

func (a *analysis) mayServe(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && a.takesRequest(sig) || servesHTTP(t)
}

// takesRequest reports whether a function takes a request, in the form of some framework.
func (a *analysis) takesRequest(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		t := types.Unalias(v.Type())
		if ptr, ok := t.(*types.Pointer); ok {
			t = ptr.Elem()
		}
		if row := a.Models.Type(t); row != nil && row.Request {
			return true
		}
	}
	return false
}
