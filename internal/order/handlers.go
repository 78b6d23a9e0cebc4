package order

// This file finds the handlers of a package.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// runHandlers runs the handlers that the package registers, as they are
// wrapped, and then those that nothing is known of, as they are.
func (a *analysis) runHandlers() {
	var all []registration
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				all = append(all, a.registered(instr)...)
			}
		}
	}
	a.findEntries(all)
	for _, reg := range all {
		a.each(reg, a.register)
	}
	a.runRemote()
	a.runReturned()
	called := a.called()
	for _, fn := range a.functions {
		if a.limiting[fn] && a.verifying[fn] && (a.takesRequest(fn.Signature) || isRPC(fn)) && !a.visited[fn] && !a.hidden[fn] && !called[fn] {
			a.start(&frame{fn: fn})
		}
	}
	a.weighOthers(called)
	a.weighMade()
}

// A registration is a place at which the program says which handler requests come to.
type registration struct {
	instr   ssa.Instruction
	site    ssa.CallInstruction // of the function that registers what it is given, or nil
	row     lib.Router          // of the function that is called; the zero Router if it has none
	on      ssa.Value           // the router, or nil
	args    []ssa.Value
	handler value // of a server, and where row says nothing
	serves  bool  // it is the handler of a server
	service *service
}

// registered returns the registrations that an instruction is.
func (a *analysis) registered(instr ssa.Instruction) []registration {
	switch instr := instr.(type) {
	case *ssa.Store:
		field, ok := instr.Addr.(*ssa.FieldAddr)
		if !ok {
			return nil
		}
		if row := a.Models.Field(fieldOf(field)); row != nil && row.Serves {
			return []registration{{instr: instr, serves: true, handler: value{v: instr.Val}}}
		}
	case *ssa.Call:
		return a.registeredBy(instr)
	case *ssa.Go: // as of http.ListenAndServe
		if row := a.row(instr); row != nil && !row.Router.Handlers.IsZero() && !row.Router.Chained {
			recv, args := receiver(&instr.Call)
			return []registration{{instr: instr, row: row.Router, on: recv, args: args}}
		}
	}
	return nil
}

// registeredBy returns the registrations that a call of another package's function
// is. Of the handlers that are wrapped in something unknown, nothing is said.
func (a *analysis) registeredBy(call *ssa.Call) []registration {
	callee := calleeOf(&call.Call)
	if callee == nil || callee.Pkg() == nil {
		return nil
	}
	if s := a.service(call); s != nil {
		return []registration{{instr: call, service: s}}
	}
	if fn := call.Call.StaticCallee(); fn != nil && (a.own[fn] || fn.Origin() != nil && a.own[fn.Origin()]) {
		return nil
	}
	recv, args := receiver(&call.Call)
	if row := a.row(call); row != nil && row.Router != (lib.Router{}) {
		switch r := row.Router; {
		case r.Chained || r.Handlers.IsZero() && recv != nil && !r.Own:
			return nil
		case r.Group: // a chain of its own
			return []registration{{instr: call, row: row.Router, on: call}}
		}
		return []registration{{instr: call, row: row.Router, on: recv, args: args}}
	}
	wraps := a.returnsHandler(callee.Signature()) && callee.Pkg().Path() != "net/http"
	if wraps && (namesLimit(callee.Name()) || namesLimit(callee.Pkg().Path())) && a.elsewhere(value{v: call}, call.Pos()) == nil {
		a.unseenLimit = a.unseenLimit || !a.isRouted(call, call.Call.Value)
	}
	var all []registration
	for _, arg := range call.Call.Args {
		for _, elem := range a.elements(value{v: arg}) {
			if elem.v == nil || !isHTTPHandler(elem.v.Type()) && a.isRouter(elem.v) != nil {
				continue // a router, for the function to register handlers on
			}
			if arg == recv && elem.v == recv && a.isRouter(recv) == nil && a.frameOf(elem) == nil {
				continue // a handler of another package, of which another method is called
			}
			switch {
			case a.isMiddleware(elem.v.Type()):
				if a.adapts(call) || a.wrapped(call) != nil || a.routesGiven(call, arg) {
					continue // what it makes of that is seen where it is applied
				}
				if fr := a.enter(nil, elem, nil); fr != nil && a.limitsWithin(fr.fn) || a.checksOf(elem.v).Limits {
					a.unseenLimit, a.foreignLimit = true, true
				}
			case a.isHandler(elem.v.Type()):
				fr := a.frameOf(elem)
				switch {
				case wraps:
					if fr != nil {
						a.hide(fr.fn)
					}
				case fr != nil && a.limiting[fr.fn] && !a.verifying[fr.fn] && !a.isNetHTTP(elem.v.Type()):
					a.unseenLimit = true // a middleware of gin, say
				default:
					all = append(all, registration{instr: call, on: recv, args: args, handler: elem})
				}
			}
		}
	}
	return all
}

// findEntries finds out how requests come to the routers: what is wrapped
// around them, or around those that they are mounted on.
func (a *analysis) findEntries(all []registration) {
	a.trying, a.mounting = true, true
	defer func() { a.trying, a.mounting = false, false }()
	entries := func() int {
		n := 0
		for _, r := range a.routers {
			n += len(r.entries)
		}
		return n
	}
	for range maxMounts {
		before := entries()
		for _, reg := range all {
			if a.mayLeadOn(reg) {
				a.each(reg, a.register)
			}
		}
		if entries() == before {
			break
		}
	}
	// Nobody here serves these: importing packages do, or what is not understood.
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				var made ssa.Value
				switch instr := instr.(type) {
				case *ssa.Return:
					if len(instr.Results) > 0 {
						made = instr.Results[0]
					}
				case *ssa.Store:
					made = instr.Val
				}
				if made != nil && a.mayServe(made.Type()) {
					a.enterUnlessKnown(value{v: made}, instr.Pos())
				}
			}
		}
	}
}

const maxMounts = 3

// enterUnlessKnown runs a handler that leads to routers of which nothing else is known.
func (a *analysis) enterUnlessKnown(h value, at token.Pos) {
	h = a.serving(h, at, 0)
	if h.link == nil {
		if fr := a.frameOf(h); fr == nil || !a.dynamic[fr.fn] {
			return
		}
	}
	r := &run{analysis: a, at: at, unlessKnown: true, here: entry{handler: h, at: at}}
	r.serve(h, state{})
}

// mayLeadOn reports whether the handler of a registration may call others.
func (a *analysis) mayLeadOn(reg registration) bool {
	handlers := a.list(reg.args, reg.row.Handlers)
	if reg.handler.v != nil {
		handlers = []value{reg.handler}
	}
	if len(handlers) == 0 {
		return false
	}
	h := a.serving(handlers[len(handlers)-1], token.NoPos, 0)
	fr := a.frameOf(h)
	return fr == nil || a.dynamic[fr.fn]
}

// runReturned runs what is composed for other packages to serve.
func (a *analysis) runReturned() {
	for _, fn := range a.functions {
		if !a.returnsHandler(fn.Signature) || a.hidden[fn] {
			continue
		}
		for _, b := range fn.Blocks {
			ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
			if !ok {
				continue
			}
			if made, ok := ret.Results[0].(*ssa.Call); ok && a.mayServe(made.Type()) && !a.isReferred(fn) {
				r := &run{analysis: a, at: made.Pos(), root: fn}
				r.serve(value{v: made}, state{})
			}
		}
	}
}

// isRPC reports whether a function has the form of the methods of RPC services: it gets a context and a
// message, and returns a message and an error.
func isRPC(fn *ssa.Function) bool {
	sig := fn.Signature
	params, results := sig.Params(), sig.Results()
	return sig.Recv() != nil && fn.Object() != nil && fn.Object().Exported() && params.Len() == 2 && results.Len() == 2 &&
		typeName(params.At(0).Type()) == "context.Context" && isStruct(params.At(1).Type()) &&
		isStruct(results.At(0).Type()) && isError(results.At(1).Type())
}

// isStruct reports whether t is a pointer to a struct.
func isStruct(t types.Type) bool {
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	_, ok = ptr.Elem().Underlying().(*types.Struct)
	return ok
}

// start runs a handler as it is.
func (a *analysis) start(fr *frame) *run {
	r := &run{analysis: a, root: fr.fn}
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
					for _, t := range a.targets(call) {
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

// hide says that something unknown stands before a handler and what it calls.
func (a *analysis) hide(fn *ssa.Function) {
	if a.hidden[fn] {
		return
	}
	a.hidden[fn] = true
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				for _, t := range a.targets(call) {
					if t.Fn != nil {
						a.hide(t.Fn)
					}
				}
			}
		}
	}
}

// verifiesWithin, limitsWithin and touchesWithin report whether a verification, a rate check, or any
// event is in a function, the literals in it, or in a handler that it returns.
func (a *analysis) verifiesWithin(fn *ssa.Function) bool {
	return a.within(a.verifying, func(c Checks) bool { return c.Verifies }, fn, 0)
}

func (a *analysis) limitsWithin(fn *ssa.Function) bool {
	return a.within(a.limiting, func(c Checks) bool { return c.Limits }, fn, 0)
}

func (a *analysis) touchesWithin(fn *ssa.Function) bool {
	return a.within(a.touching, func(c Checks) bool { return !c.isZero() }, fn, 0)
}

// within reports whether a function of a set is there, or one of another package of which
// as much is known.
func (a *analysis) within(set map[*ssa.Function]bool, is func(Checks) bool, fn *ssa.Function, depth int) bool {
	in := func(fn *ssa.Function) bool { return a.within(set, is, fn, depth+1) }
	switch {
	case set[fn]:
		return true
	case depth > maxDepth:
		return false
	case slices.ContainsFunc(fn.AnonFuncs, in):
		return true
	case !a.returnsHandler(fn.Signature):
		return false
	}
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		made := ret.Results[0]
		if is(a.checksOf(made)) {
			return true
		}
		if call, ok := made.(*ssa.Call); ok {
			made = call.Call.Value // perhaps a middleware that another call made
			if is(a.checksOf(made)) {
				return true
			}
		}
		if fr := a.enter(nil, value{v: made}, nil); fr != nil && fr.fn != fn && in(fr.fn) {
			return true
		}
	}
	return false
}

// isHandler reports whether t is a type of handlers.
func (a *analysis) isHandler(t types.Type) bool {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return a.takesRequest(sig) && !a.returnsHandler(sig)
	}
	return a.serveMethod(t) != nil
}

// isNetHTTP reports whether a handler of type t is one of net/http.
func (a *analysis) isNetHTTP(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 2 || a.serveMethod(t) != nil
}

// serveMethod returns the method by which values of type t serve requests, or nil.
func (a *analysis) serveMethod(t types.Type) types.Object {
	method, ok := a.serveMethods[t]
	if !ok {
		method, _, _ = types.LookupFieldOrMethod(t, true, nil, serveHTTP)
		a.serveMethods[t] = method
	}
	return method
}

// isMiddleware reports whether t is a type of functions that wrap handlers.
func (a *analysis) isMiddleware(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && sig.Params().Len() == 1 && a.mayServe(sig.Params().At(0).Type()) && a.returnsHandler(sig)
}

// wraps reports whether a function of this type gets a handler, and returns one.
func (a *analysis) wraps(sig *types.Signature) bool {
	if sig.Results().Len() == 0 || !a.mayServe(sig.Results().At(0).Type()) {
		return false
	}
	for v := range sig.Params().Variables() {
		if a.mayServe(v.Type()) {
			return true
		}
	}
	return false
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

// mayServe reports whether values of type t may be handlers: what tells something of a request, such as a
// key, is none.
func (a *analysis) mayServe(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return ok && a.takesRequest(sig) && !tells(sig) || a.serveMethod(t) != nil
}

func tells(sig *types.Signature) bool {
	if sig.Results().Len() == 0 {
		return false
	}
	_, ok := sig.Results().At(0).Type().Underlying().(*types.Basic)
	return ok
}

// answers reports whether a function gets what it needs to answer a request: a writer, or the context of a framework.
func (a *analysis) answers(sig *types.Signature) bool {
	if !a.takesRequest(sig) {
		return false
	}
	for v := range sig.Params().Variables() {
		if row := a.Models.Type(v.Type()); row != nil && row.Sink == lib.ToAnswer {
			return true
		}
	}
	return sig.Params().Len() == 1 && typeName(deref(sig.Params().At(0).Type())) != "net/http.Request"
}

// takesRequest reports whether a function takes a request, in the form of some framework.
func (a *analysis) takesRequest(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if row := a.Models.Type(deref(v.Type())); row != nil && row.Request {
			return true
		}
	}
	return false
}
