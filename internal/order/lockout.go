package order

// This file finds the authentications by an API key of middlewares that refuse with a status that says nothing, such as 200.

import (
	"go/constant"
	"go/token"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// findLockouts finds the conditions by which a middleware ends the request of whoever presents no API key that is known, and
// calls the next handler for others. What answers that something else is wrong is none.
func (a *analysis) findLockouts(fn *ssa.Function) {
	var next, stops []*ssa.BasicBlock
	explicit := fn.Signature.Results().Len() > 0 // who does not call the next handler stops the request
	for _, r := range a.replies[fn] {
		if r.next {
			next = append(next, r.instr.Block())
			explicit = explicit || a.isDynamic(&r.instr.(*ssa.Call).Call)
		}
		if r.stops || a.alwaysStops(callOf(r.instr)) {
			stops = append(stops, r.instr.Block())
		}
	}
	if len(next) == 0 {
		return
	}
	for _, b := range fn.Blocks {
		branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok || a.denying[branch] != nil {
			continue
		}
		i, ok := a.withoutKey(branch.Cond)
		if !ok {
			continue
		}
		out, in := b.Succs[i], b.Succs[1-i]
		if leadsTo(in, next) && !leadsTo(out, next) && (explicit || slices.Contains(stops, out)) && !a.isAbout(out, branch.Cond) {
			a.findDenial(branch)
		}
	}
}

// leadsTo reports whether one of several blocks can be reached from another.
func leadsTo(b *ssa.BasicBlock, ends []*ssa.BasicBlock) bool {
	from := reachable(b)
	return slices.ContainsFunc(ends, func(end *ssa.BasicBlock) bool { return from[end] })
}

// alwaysStops reports whether a function of this package keeps the next handler from being called whenever it is called.
func (a *analysis) alwaysStops(fn *ssa.Function) bool {
	return a.own[fn] && slices.ContainsFunc(a.replies[fn], func(r reply) bool { return r.stops && len(decides(r.instr.Block())) == 0 })
}

// withoutKey returns where a condition leads to if what a client presents is no API key that is known; false if it does not
// look for one.
func (a *analysis) withoutKey(cond ssa.Value) (int, bool) {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		i, ok := a.withoutKey(not.X)
		return 1 - i, ok
	}
	if found := foundBy(cond); found != nil {
		return 1, a.isKey(found.Index)
	}
	asks := func(v ssa.Value) bool {
		call := a.decidingCall(v, 0)
		return call != nil && !a.mayLimit(call) && a.askingByKey(call, 0) != nil
	}
	switch cond := cond.(type) {
	case *ssa.Call:
		if args := cond.Call.Args; len(args) > 0 && isError(args[0].Type()) { // errors.Is
			return 0, asks(cond)
		}
		return 1, asks(cond)
	case *ssa.Extract:
		return 1, asks(cond)
	case *ssa.BinOp:
		if cond.Op != token.EQL && cond.Op != token.NEQ {
			return 0, false
		}
		equal, unequal := 0, 1
		if cond.Op == token.NEQ {
			equal, unequal = 1, 0
		}
		c, ok := cond.Y.(*ssa.Const)
		switch {
		case !ok:
			return unequal, !isConst(cond.X) && (a.isKey(cond.X) || a.isKey(cond.Y))
		case isError(cond.X.Type()) || c.Value != nil && c.Value.ExactString() == "1": // as of subtle.ConstantTimeCompare
			return unequal, asks(cond.X)
		}
		return equal, asks(cond.X)
	}
	return 0, false
}

// isAbout reports whether a block answers with a status that tells of something else than a client that is not known: of a
// key that has not the right form, if a function is asked.
func (a *analysis) isAbout(b *ssa.BasicBlock, cond ssa.Value) bool {
	for _, instr := range b.Instrs {
		call, ok := instr.(*ssa.Call)
		if !ok {
			continue
		}
		for _, arg := range call.Call.Args {
			c, ok := arg.(*ssa.Const)
			if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
				continue
			}
			switch n := c.Int64(); {
			case n == http.StatusForbidden, n < http.StatusMultipleChoices, n > http.StatusNetworkAuthenticationRequired:
			case n == http.StatusBadRequest && a.decidingCall(cond, 0) == nil:
			default:
				return true
			}
		}
	}
	return false
}
