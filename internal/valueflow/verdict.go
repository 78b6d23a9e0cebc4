package valueflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// Lost is a call of a check whose verdict makes no difference.
type Lost struct {
	Pos    token.Pos // of the opening parenthesis
	Callee *types.Func
	// Tested is set if the verdict is looked at, but both outcomes go on.
	Tested bool
}

// findVerdicts finds the functions that do nothing but check: whose result is
// the verdict of a check that they make.
func (e *engine) findVerdicts() {
	for again := true; again; {
		again = false
		for _, f := range e.functions {
			if f.verdict.Kind == lib.NoVerdict {
				f.verdict = e.verdictOf(f)
				again = again || f.verdict.Kind != lib.NoVerdict
			}
		}
	}
}

// verdictOf returns which result of f is the verdict of a check in f.
func (e *engine) verdictOf(f *function) Verdict {
	for _, call := range f.calls {
		if v, kind, _ := e.callVerdict(f, call); v != nil {
			if verdict := e.passedOn(v, kind); verdict.Kind != lib.NoVerdict {
				return verdict
			}
		}
	}
	return Verdict{}
}

// callVerdict returns the verdict of a call: the value, nil if it is dropped,
// and its kind, NoVerdict if the call is no check.
func (e *engine) callVerdict(f *function, call ssa.CallInstruction) (ssa.Value, lib.VerdictKind, *types.Func) {
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return nil, lib.NoVerdict, nil
	}
	targets := e.targets(f, call.Common())
	if len(targets) != 1 {
		return nil, lib.NoVerdict, nil
	}
	t := targets[0]
	row, summary := e.meaning(t)
	var verdict Verdict
	switch {
	case row != nil:
		if i, ok := row.Verdict.Of.Result(); ok && !row.Verdict.Weak {
			verdict = Verdict{int16(i), row.Verdict.Kind}
		}
	case t.fn != nil:
		verdict = t.fn.verdict
	case summary != nil:
		verdict = summary.Verdict
	}
	if verdict.Kind == lib.NoVerdict || t.obj == nil {
		return nil, lib.NoVerdict, nil
	}
	return resultValue(call, int(verdict.Result)), verdict.Kind, t.obj
}

// resultValue returns the value of the i'th result of a call, or nil if it is not used.
func resultValue(call ssa.CallInstruction, i int) ssa.Value {
	v := call.Value()
	if v == nil {
		return nil
	}
	if _, tuple := v.Type().(*types.Tuple); tuple {
		for _, ref := range *v.Referrers() {
			if x, ok := ref.(*ssa.Extract); ok && x.Index == i && isUsed(x) {
				return x
			}
		}
		return nil
	}
	if !isUsed(v) {
		return nil
	}
	return v
}

func isUsed(v ssa.Value) bool {
	for _, ref := range *v.Referrers() {
		if _, debug := ref.(*ssa.DebugRef); !debug {
			return true
		}
	}
	return false
}

// A use is an instruction that uses a verdict, directly or after a test or a
// negation of it, and the kind of what it uses.
type use struct {
	instr ssa.Instruction
	value ssa.Value
	kind  lib.VerdictKind
}

// uses returns what is done with the verdict v.
func uses(v ssa.Value, kind lib.VerdictKind, seen map[ssa.Value]bool) []use {
	if seen[v] {
		return nil
	}
	seen[v] = true
	var all []use
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.UnOp:
			if ref.Op == token.NOT {
				all = append(all, uses(ref, negated(kind), seen)...)
			}
		case *ssa.BinOp:
			if k := tested(ref, v, kind); k != lib.NoVerdict {
				all = append(all, uses(ref, k, seen)...)
			} else { // arithmetic
				all = append(all, use{ref, v, lib.NoVerdict})
			}
		case *ssa.Phi: // && and ||
			all = append(all, uses(ref, kind, seen)...)
		default:
			all = append(all, use{ref, v, kind})
		}
	}
	return all
}

func negated(kind lib.VerdictKind) lib.VerdictKind {
	if kind == lib.TrueIsValid {
		return lib.FalseIsValid
	}
	return lib.TrueIsValid
}

// tested returns the kind of the comparison of a verdict v with a constant,
// NoVerdict if cmp is something else.
func tested(cmp *ssa.BinOp, v ssa.Value, kind lib.VerdictKind) lib.VerdictKind {
	other := cmp.Y
	if other == v {
		other = cmp.X
	}
	c, ok := other.(*ssa.Const)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return lib.NoVerdict
	}
	valid := false
	switch kind {
	case lib.NilIsValid:
		valid = c.IsNil()
	case lib.OneIsValid:
		valid = c.Int64() == 1
	case lib.ZeroIsValid:
		valid = c.Int64() == 0
	case lib.TrueIsValid:
		valid = constant.BoolVal(c.Value)
	case lib.FalseIsValid:
		valid = !constant.BoolVal(c.Value)
	default:
		return lib.NoVerdict
	}
	if (cmp.Op == token.EQL) == valid {
		return lib.TrueIsValid
	}
	return lib.FalseIsValid
}

// passedOn returns the verdict of a function that contains a check with
// the verdict v: v itself if the function returns it, or what it returns at
// once if v is valid. A function that does more than that is no check.
func (e *engine) passedOn(v ssa.Value, kind lib.VerdictKind) Verdict {
	all := uses(v, kind, make(map[ssa.Value]bool))
	for _, u := range all {
		if branch, ok := u.instr.(*ssa.If); ok {
			valid := branch.Block().Succs[0]
			if u.kind == lib.FalseIsValid {
				valid = branch.Block().Succs[1]
			}
			return e.returnsAtOnce(valid)
		}
	}
	for _, u := range all {
		if ret, ok := u.instr.(*ssa.Return); ok {
			for i, r := range ret.Results {
				if r == u.value {
					return Verdict{int16(i), u.kind}
				}
			}
		}
	}
	return Verdict{}
}

// returnsAtOnce returns which result tells that control came to b, from where
// it goes straight to a return.
func (e *engine) returnsAtOnce(b *ssa.BasicBlock) Verdict {
	for range maxTrivial {
		if !e.isTrivial(b) {
			return Verdict{}
		}
		switch last := b.Instrs[len(b.Instrs)-1].(type) {
		case *ssa.Jump:
			b = b.Succs[0]
		case *ssa.Return:
			for i, r := range last.Results {
				c, ok := r.(*ssa.Const)
				switch {
				case !ok:
				case c.IsNil() && isError(r.Type()):
					return Verdict{int16(i), lib.NilIsValid}
				case c.Value != nil && c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value):
					return Verdict{int16(i), lib.TrueIsValid}
				}
			}
			return Verdict{}
		default:
			return Verdict{}
		}
	}
	return Verdict{}
}

// maxTrivial bounds the blocks in a row that are looked at.
const maxTrivial = 8

// isTrivial reports whether the block does nothing that matters: it computes,
// logs, and answers.
func (e *engine) isTrivial(b *ssa.BasicBlock) bool {
	for _, instr := range b.Instrs {
		switch instr := instr.(type) {
		case *ssa.Call:
			row := e.rowOf(instr.Common())
			if !isErrorText(instr) && (row == nil || !row.Log && !row.Answers && !isPure(row)) {
				return false
			}
		case *ssa.Store:
			if a, ok := instr.Addr.(*ssa.IndexAddr); !ok || !isAlloc(a.X) { // other than of variadic arguments
				return false
			}
		case *ssa.MapUpdate:
			if _, ok := instr.Map.(*ssa.MakeMap); !ok {
				return false
			}
		case *ssa.Go, *ssa.Defer, *ssa.Send, *ssa.Select, *ssa.Panic:
			return false
		}
	}
	return true
}

// isErrorText reports whether the call is of the method Error of an error.
func isErrorText(call ssa.CallInstruction) bool {
	return call.Common().IsInvoke() && call.Common().Method.Pkg() == nil
}

// rowOf returns the row of the one function that a call calls, or nil.
func (e *engine) rowOf(call *ssa.CallCommon) *lib.Func {
	if call.IsInvoke() {
		return e.Models.Func(call.Method)
	}
	if callee := call.StaticCallee(); callee != nil {
		if obj, ok := origin(callee).Object().(*types.Func); ok {
			return e.Models.Func(obj)
		}
	}
	return nil
}

// isPure reports whether a function only computes its results from its arguments.
func isPure(row *lib.Func) bool {
	if slices.ContainsFunc(row.Sources, func(s lib.Source) bool { return s.Kind == lib.Response }) { // it sends a request
		return false
	}
	for _, flow := range row.Flows {
		if _, ok := flow.To.Result(); !ok {
			return false
		}
	}
	return len(row.Flows) > 0 && len(row.Sinks) == 0
}

func isAlloc(v ssa.Value) bool {
	_, ok := v.(*ssa.Alloc)
	return ok
}

// lost finds the calls of checks whose verdict is dropped or makes no difference.
func (e *engine) lost() []Lost {
	var all []Lost
	for _, f := range e.functions {
		for _, call := range f.calls {
			v, kind, callee := e.callVerdict(f, call)
			switch {
			case kind == lib.NoVerdict, e.comparesItself(f, call):
			case v == nil:
				all = append(all, Lost{Pos: call.Common().Pos(), Callee: callee})
			case e.makesNoDifference(v, kind):
				all = append(all, Lost{Pos: call.Common().Pos(), Callee: callee, Tested: true})
			}
		}
	}
	return all
}

// comparesItself reports whether the call compares a value with itself, to
// take the time that a comparison takes.
func (e *engine) comparesItself(f *function, call ssa.CallInstruction) bool {
	for _, t := range e.targets(f, call.Common()) {
		row, _ := e.meaning(t)
		if row == nil {
			continue
		}
		rc := newRowCall(call, t)
		for _, k := range row.Compares {
			x, y := rc.argAt(k.X), rc.argAt(k.Y)
			if x >= 0 && y >= 0 && sameValue(unsliced(rc.args[x]), unsliced(rc.args[y])) {
				return true
			}
		}
	}
	return false
}

// makesNoDifference reports whether the verdict v is only tested or logged,
// and control goes on at the same place, with the same values, in either case.
func (e *engine) makesNoDifference(v ssa.Value, kind lib.VerdictKind) bool {
	for _, u := range uses(v, kind, make(map[ssa.Value]bool)) {
		branch, ok := u.instr.(*ssa.If)
		switch {
		case ok && e.rejoins(branch.Block()):
		case ok || !e.isLogged(u.instr):
			return false
		}
	}
	return true
}

// isLogged reports whether the instruction, which uses a verdict, does no more
// than to hand it, perhaps as text, to a log.
func (e *engine) isLogged(instr ssa.Instruction) bool {
	var v ssa.Value
	switch instr := instr.(type) {
	case *ssa.DebugRef:
		return true
	case *ssa.MakeInterface:
		v = instr
	case *ssa.ChangeInterface:
		v = instr
	case *ssa.Slice:
		v = instr
	case *ssa.Store: // into the array of variadic arguments
		addr, ok := instr.Addr.(*ssa.IndexAddr)
		if !ok || !isAlloc(addr.X) {
			return false
		}
		for _, ref := range *addr.X.Referrers() {
			if s, ok := ref.(*ssa.Slice); ok && !e.isLogged(s) {
				return false
			}
		}
		return true
	case *ssa.Call:
		row := e.rowOf(instr.Common())
		if isErrorText(instr) || row != nil && isPure(row) {
			v = instr
			break
		}
		return row != nil && row.Log
	default:
		return false
	}
	for _, ref := range *v.Referrers() {
		if !e.isLogged(ref) {
			return false
		}
	}
	return true
}

// rejoins reports whether both ways from b lead straight to the same block and
// bring the same values there.
func (e *engine) rejoins(b *ssa.BasicBlock) bool {
	yes, fromYes := e.skipTrivial(b, b.Succs[0])
	no, fromNo := e.skipTrivial(b, b.Succs[1])
	if yes != no || (e.answers(fromYes) || e.answers(fromNo)) && e.isOver(yes) {
		return false
	}
	for _, instr := range yes.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		if phiEdge(phi, fromYes) != phiEdge(phi, fromNo) {
			return false
		}
	}
	return true
}

// answers reports whether a trivial block answers the request.
func (e *engine) answers(b *ssa.BasicBlock) bool {
	return slices.ContainsFunc(b.Instrs, func(instr ssa.Instruction) bool {
		call, ok := instr.(*ssa.Call)
		if !ok {
			return false
		}
		row := e.rowOf(call.Common())
		return row != nil && row.Answers
	})
}

// isOver reports whether nothing that matters follows from b on: to answer was to refuse.
func (e *engine) isOver(b *ssa.BasicBlock) bool {
	for range maxTrivial {
		if !e.isTrivial(b) {
			return false
		}
		if len(b.Succs) != 1 {
			return len(b.Succs) == 0
		}
		b = b.Succs[0]
	}
	return false
}

// skipTrivial returns the block to which control comes from b, by way of next
// if that is trivial, and the block from which it comes there.
func (e *engine) skipTrivial(b, next *ssa.BasicBlock) (to, from *ssa.BasicBlock) {
	if len(next.Preds) == 1 && len(next.Succs) == 1 && e.isTrivial(next) {
		return next.Succs[0], next
	}
	return next, b
}

// phiEdge returns the value that the phi has if control comes from the block.
func phiEdge(phi *ssa.Phi, from *ssa.BasicBlock) ssa.Value {
	for i, p := range phi.Block().Preds {
		if p == from {
			return phi.Edges[i]
		}
	}
	return nil
}
