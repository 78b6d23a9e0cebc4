package order

// This file tells limiters whose verdict stops nobody from those that are none for requests.

import (
	"net/http"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// guards reports whether the verdict of a limiter may stop a request, or is meant to: not if
// it only decides whether something is done by the way, such as to log. One that is dropped,
// or looked at elsewhere, is meant to, and so is one of which it is only told that it was exceeded.
func (a *analysis) guards(e *Event) bool {
	_, over := polarity(e.row.Limit.Kind)
	i, ok := e.row.Limit.Of.Result()
	if !ok || i >= maxResults || over == unknown || e.row.Limit.Field != "" {
		return true
	}
	s := state{last: e.call}
	s.vals[i] = over
	for _, b := range e.call.Parent().Blocks {
		branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
		if !ok || a.refusing[branch].event == e {
			continue
		}
		truth, depends := eval(branch.Cond, s, 0)
		if truth == unknown || !depends {
			continue
		}
		switch refused, allowed := ways(branch, truth); {
		case a.isDryRun(branch.Block(), refused, allowed):
			e.dry = true
		case (reachable(refused)[allowed] || reachable(allowed)[refused]) && !turnsAway(refused) && !a.Models.IsOwn(e.Callee):
			return false
		}
	}
	return true
}

// ways returns where a condition leads that is true, or false, and where else.
func ways(branch *ssa.If, truth truth) (taken, other *ssa.BasicBlock) {
	succs := branch.Block().Succs
	if truth == yes {
		return succs[0], succs[1]
	}
	return succs[1], succs[0]
}

// meet reports whether control comes from two blocks to the same.
func meet(x, y *ssa.BasicBlock) bool {
	from := reachable(x)
	for b := range reachable(y) {
		if from[b] {
			return true
		}
	}
	return false
}

// isDryRun reports whether all that is done with those that are refused is to log it, and nothing with the others alone.
// Where a limiter decides what is logged, that is of those that it lets pass.
func (a *analysis) isDryRun(from, refused, allowed *ssa.BasicBlock) bool {
	if len(refused.Preds) != 1 || len(refused.Succs) != 1 || refused.Succs[0] != allowed {
		return false
	}
	logs := false
	for _, instr := range refused.Instrs {
		switch instr := instr.(type) {
		case *ssa.Call:
			row := a.row(instr)
			switch callee := calleeOf(&instr.Call); {
			case row != nil && row.Log:
				logs = true
			case row != nil && len(row.Flows) > 0 && len(row.Sinks) == 0:
			case callee == nil || !isText(instr.Type()): // returns what is logged
				return false
			}
		case *ssa.Store:
			if addr, ok := instr.Addr.(*ssa.IndexAddr); !ok || !isLocal(addr.X) {
				return false
			}
		case *ssa.Defer, *ssa.Go, *ssa.MapUpdate, *ssa.Panic, *ssa.RunDefers, *ssa.Select, *ssa.Send:
			return false
		}
	}
	for _, instr := range allowed.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		if edgeFrom(phi, from) != edgeFrom(phi, refused) {
			return false
		}
	}
	return logs
}

// isLocal reports whether v is a variable of the function, such as the array of variadic arguments.
func isLocal(v ssa.Value) bool {
	_, ok := v.(*ssa.Alloc)
	return ok
}

// edgeFrom returns what a phi is if control comes from a block.
func edgeFrom(phi *ssa.Phi, from *ssa.BasicBlock) ssa.Value {
	for i, pred := range phi.Block().Preds {
		if pred == from {
			return phi.Edges[i]
		}
	}
	return nil
}

// turnsAway reports whether a block answers with a status code that some limiters use instead of that for too many requests.
func turnsAway(b *ssa.BasicBlock) bool {
	var ops []*ssa.Value
	for _, instr := range b.Instrs {
		call, ok := instr.(*ssa.Call)
		if !ok {
			continue
		}
		for _, op := range call.Operands(ops[:0]) {
			if isStatus(*op, http.StatusServiceUnavailable, unavailable) || isStatus(*op, http.StatusForbidden, permissionDenied) {
				return true
			}
		}
	}
	return false
}

// isDropped reports whether nothing is done with the verdict that a call may return.
func isDropped(call *ssa.Call) bool {
	sig := call.Call.Signature()
	if len(*call.Referrers()) > 0 || sig.Results().Len() == 0 {
		return false
	}
	last := sig.Results().At(sig.Results().Len() - 1).Type()
	return isBoolean(last) || isError(last)
}

// ignoredElsewhere returns the event of a call of a function of another package that returns the verdict of a limiter, if that is
// dropped, or only logged; else nil: what is refused by it tells.
func (a *analysis) ignoredElsewhere(call *ssa.Call, kind lib.VerdictKind) *Event {
	e := &Event{Pos: call.Pos(), Callee: calleeOf(&call.Call), Kind: RateCheck, row: limitRow(kind), call: call}
	if isDropped(call) || a.guards(e) && e.dry {
		return e
	}
	return nil
}

// limitRow returns the row of a function that returns the verdict of a limiter.
func limitRow(kind lib.VerdictKind) *lib.Func {
	return &lib.Func{Limit: lib.Limit{Of: lib.Result(0), Kind: kind}}
}

// inBackground returns the event of a call in a goroutine of its own that returns the verdict of a limiter, which nobody
// hears there; nil if it does not.
func (a *analysis) inBackground(call *ssa.Go) *Event {
	callee := calleeOf(&call.Call)
	if callee == nil {
		return nil
	}
	row := a.Models.Func(callee)
	if row == nil {
		row = limitRow(a.Foreign(callee.Origin()).Verdict)
	}
	if row.Limit.Kind == lib.NoVerdict {
		return nil
	}
	return &Event{Pos: call.Call.Pos(), Callee: callee, Kind: RateCheck, KeyArg: row.Limit.Key, row: row, call: call, dry: true}
}

// verdictOf returns how a result of a function tells the verdict of a limiter, which it returns and does not act on.
func (a *analysis) verdictOf(fn *ssa.Function) lib.VerdictKind {
	sig := fn.Signature
	if sig.Results().Len() != 1 || a.takesRequest(sig) || len(fn.Blocks) == 0 {
		return lib.NoVerdict
	}
	result := sig.Results().At(0).Type()
	if !isError(result) && !isBoolean(result) {
		return lib.NoVerdict
	}
	defer func(trying bool) { a.trying = trying }(a.trying)
	a.trying = true
	r := &run{analysis: a}
	told := unknown
	for _, s := range r.call(&frame{fn: fn}, state{}) {
		if s.phase != refused {
			continue
		}
		if s.vals[0] == unknown || told != unknown && s.vals[0] != told {
			return lib.NoVerdict
		}
		told = s.vals[0]
	}
	switch {
	case told == unknown:
		return lib.NoVerdict
	case isError(result):
		if told == yes {
			return lib.NilIsValid
		}
		return lib.NoVerdict
	case told == no:
		return lib.TrueIsValid
	}
	return lib.FalseIsValid
}
