package order

// This file finds out where the conditions on the way of a request lead.

import (
	"cmp"

	"golang.org/x/tools/go/ssa"
)

// branch returns where a condition leads.
func (r *run) branch(fr *frame, branch *ssa.If, s state) []point {
	to := func(i int, s state) point { return point{branch.Block().Succs[i], s} }
	if ref, ok := r.refusing[branch]; ok {
		switch e := ref.event; {
		case e.call == nil: // the condition is the rate check
			var points []point
			for _, s := range r.limit(fr, e, s) {
				if s.phase == refused && s.event == cmp.Or(r.outer, e) {
					points = append(points, to(ref.succ, s))
				} else if s.phase == limited {
					points = append(points, to(1-ref.succ, s), to(ref.succ, s))
				}
			}
			return points
		case e.call == s.last && s.phase == refused:
			return []point{to(ref.succ, s)}
		}
	}
	if e := r.denying[branch]; e != nil {
		s = r.note(fr, e, Key{}, s)
	}
	truth, depends := eval(branch.Cond, s, 0)
	if truth == unknown {
		truth = r.ofRoute(fr, branch.Cond)
	} else if depends && s.phase == refused {
		s = r.lookedAt(branch, truth, s)
	}
	switch {
	case truth == yes:
		return []point{to(0, s)}
	case truth == no:
		return []point{to(1, s)}
	case s.phase == refused && (depends || asksWhetherAnswered(branch.Cond)):
		return nil // so it is stopped, for all that is known
	}
	if i, ok := r.configured(branch, s); ok {
		return []point{to(i, s)}
	}
	return []point{to(0, s), to(1, s)}
}

// lookedAt returns the state behind a condition that looks at the verdict of a rate check, which refuses the request,
// or at what a function says of one in it. Where it only decides what is done by the way, nobody says that it is to stop
// the request.
func (r *run) lookedAt(branch *ssa.If, truth truth, s state) state {
	switch refused, allowed := ways(branch, truth); {
	case r.isDryRun(branch.Block(), refused, allowed):
		if s.event.call != s.last {
			s.blame = r.blameFor(s.last)
		}
	case s.event.Callee != nil && r.Models.IsOwn(s.event.Callee), turnsAway(refused), r.refusesBehind(refused):
	case meet(refused, allowed):
		s.phase, s.event, s.blame = limited, nil, nil
	}
	return s
}

// configured returns the branch with a rate check, or with the answer to who is refused, of a condition that
// depends on the configuration and not on the request, or asks whether there is a peer: that it can be
// switched off, and that of nobody it is not known where they are, is no reason for a report.
func (r *run) configured(branch *ssa.If, s state) (int, bool) {
	if dependsOnRequest(branch.Cond, 0) && !r.Values.AsksForPeer(branch.Cond) {
		return 0, false
	}
	is := r.limitsIn
	if s.phase == refused {
		is = r.refusesIn
	}
	b := branch.Block()
	first, second := reachable(b.Succs[0]), reachable(b.Succs[1])
	limits := func(in, out map[*ssa.BasicBlock]bool) bool {
		for b := range in {
			if !out[b] && is(b) {
				return true
			}
		}
		return false
	}
	switch only0, only1 := limits(first, second), limits(second, first); {
	case only0 && !only1:
		return 0, true
	case only1 && !only0:
		return 1, true
	}
	return 0, false
}

// refusesBehind reports whether it is answered behind a block that there were too many requests.
func (r *run) refusesBehind(b *ssa.BasicBlock) bool {
	behind := reachable(b)
	for refusal := range r.refusals(b.Parent()) {
		if behind[refusal] {
			return true
		}
	}
	return false
}

// refusesIn reports whether it is answered in a block that there were too many requests.
func (r *run) refusesIn(b *ssa.BasicBlock) bool {
	for refusal := range r.refusals(b.Parent()) {
		if refusal == b {
			return true
		}
	}
	return false
}

// limitsIn reports whether there is a rate check in a block.
func (r *run) limitsIn(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		if e := r.events[instr]; e != nil && e.Kind == RateCheck {
			return true
		}
		switch instr := instr.(type) {
		case *ssa.If:
			if r.refusing[instr].event != nil {
				return true
			}
		case *ssa.Call:
			for _, t := range r.targets(instr) {
				if t.Fn != nil && r.limiting[t.Fn] {
					return true
				}
			}
		}
	}
	return false
}

func reachable(b *ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var visit func(b *ssa.BasicBlock)
	visit = func(b *ssa.BasicBlock) {
		if !seen[b] {
			seen[b] = true
			for _, s := range b.Succs {
				visit(s)
			}
		}
	}
	visit(b)
	return seen
}

// dependsOnRequest reports whether a condition may depend on more than the
// receiver of the method, global variables, and what a function literal shares.
func dependsOnRequest(v ssa.Value, depth int) bool {
	if depth > maxDepth {
		return true
	}
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.FreeVar, *ssa.Builtin, *ssa.Function:
		return false
	case *ssa.Parameter:
		return v.Parent().Signature.Recv() == nil || v != v.Parent().Params[0]
	case *ssa.Alloc, *ssa.Phi:
		return true
	case ssa.Instruction:
		for _, op := range v.Operands(nil) {
			if *op != nil && dependsOnRequest(*op, depth+1) {
				return true
			}
		}
		return false
	}
	return true
}

// asksWhetherAnswered reports whether a condition asks, by the name of the method, whether a
// helper has answered the request already. That only silences.
func asksWhetherAnswered(v ssa.Value) bool {
	if neg, ok := v.(*ssa.UnOp); ok {
		v = neg.X
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	callee := calleeOf(&call.Call)
	return callee != nil && (callee.Name() == "IsAborted" || callee.Name() == "Written")
}
