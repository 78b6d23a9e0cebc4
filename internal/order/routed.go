package order

// This file finds out whether something that checks rates comes only to where it is understood what it stands before.

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// isRouted reports whether an instruction hands v, a middleware or a function
// that makes one, to a router whose methods are known, and to nobody else: itself, or through functions of
// this package.
func (a *analysis) isRouted(instr ssa.Instruction, v ssa.Value) bool {
	r := routing{analysis: a, seen: make(map[ssa.Value]bool)}
	return r.isRouted(instr, v, false)
}

// A routing follows a middleware to where it is handed.
type routing struct {
	*analysis
	seen map[ssa.Value]bool
}

// all reports whether all that is done with v is to route it, in a function that was come to by a call or not.
func (r *routing) all(v ssa.Value, called bool) bool {
	if r.seen[v] {
		return true
	}
	r.seen[v] = true
	if len(r.seen) > maxRouted || v.Referrers() == nil { // as of a variable of the package
		return false
	}
	for _, ref := range *v.Referrers() {
		if !r.isRouted(ref, v, called) {
			return false
		}
	}
	return true
}

// maxRouted bounds how many values are followed.
const maxRouted = 100

func (r *routing) isRouted(instr ssa.Instruction, v ssa.Value, called bool) bool {
	switch instr := instr.(type) {
	case *ssa.Call:
		if instr.Call.Value == v {
			return r.all(instr, called)
		}
		if row := r.row(instr); row != nil && row.Router != (lib.Router{}) {
			return !row.Router.Chained || r.all(instr, called)
		}
		callee := instr.Call.StaticCallee()
		if _, hands := r.handing[callee]; hands {
			return true
		}
		if r.own[callee] {
			return r.throughOwn(instr, callee, v, called)
		}
		if r.routesGiven(instr, v) {
			return true
		}
		if b, ok := instr.Call.Value.(*ssa.Builtin); ok {
			return b.Name() == "len" || b.Name() == "append" && r.all(instr, called)
		}
		return (r.adapts(instr) || r.wrapped(instr) != nil) && r.all(instr, called) // something around it
	case *ssa.ChangeType, *ssa.IndexAddr, *ssa.MakeInterface, *ssa.Phi, *ssa.Slice, *ssa.UnOp:
		return r.all(instr.(ssa.Value), called)
	case *ssa.Extract: // with an error
		return instr.Index > 0 || r.all(instr, called)
	case *ssa.MakeClosure:
		fn := instr.Fn.(*ssa.Function)
		for i, b := range instr.Bindings {
			if b == v && r.own[fn] && !r.all(fn.FreeVars[i], called) {
				return false
			}
		}
		return r.all(instr, called)
	case *ssa.Store:
		if instr.Addr == v {
			return true
		}
		switch addr := instr.Addr.(type) {
		case *ssa.IndexAddr: // one of several
			return r.all(addr.X, called)
		case *ssa.Alloc: // a variable that a function literal has
			return r.all(addr, called)
		}
	case *ssa.Return:
		return called && r.returnsHandler(instr.Parent().Signature) // the call is looked at
	case *ssa.DebugRef:
		return true
	}
	return false
}

// routesGiven reports whether a function of another package puts what it is given before the handlers that it registers.
func (a *analysis) routesGiven(call *ssa.Call, v ssa.Value) bool {
	callee := calleeOf(&call.Call)
	if callee == nil || call.Call.IsInvoke() || a.Models.Func(callee) != nil {
		return false
	}
	i := slices.Index(call.Call.Args, v)
	return i >= 0 && slices.ContainsFunc(a.Foreign(callee.Origin()).Routes, func(remote Remote) bool {
		return slices.ContainsFunc(remote.Steps, func(s Step) bool { return s.Given == 1+i })
	})
}

// throughOwn reports whether a function of this package routes what it is given, and what it returns is routed.
func (r *routing) throughOwn(call *ssa.Call, callee *ssa.Function, v ssa.Value, called bool) bool {
	for i, arg := range call.Call.Args {
		if arg == v && (len(callee.Blocks) == 0 || !r.all(callee.Params[i], true)) {
			return false
		}
	}
	return !r.returnsHandler(callee.Signature) || r.all(call, called)
}
