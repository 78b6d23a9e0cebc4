package valueflow

// This file looks at the shape of the code around a comparison: loops and lengths.

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// byteOperands returns the operands of a comparison, and whether they are
// single bytes or runes, perhaps converted: x != y, or x^y != 0.
func byteOperands(cmp *ssa.BinOp) (x, y ssa.Value, ok bool) {
	x, y = cmp.X, cmp.Y
	if xor, ok := x.(*ssa.BinOp); ok && xor.Op == token.XOR {
		x, y = xor.X, xor.Y
	}
	bx, by := unconverted(x), unconverted(y)
	if isCharacter(bx.Type()) && isCharacter(by.Type()) {
		return bx, by, true
	}
	return cmp.X, cmp.Y, false
}

func unconverted(v ssa.Value) ssa.Value {
	for {
		c, ok := v.(*ssa.Convert)
		if !ok {
			return v
		}
		v = c.X
	}
}

// isText reports whether t is a type of strings or of lists of characters.
func isText(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return isCharacter(s.Elem())
	}
	return isString(t)
}

// isCharacter reports whether t is a type of bytes or of runes.
func isCharacter(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Uint8 || b.Kind() == types.Int32)
}

// exitsLoop reports whether cmp compares the elements x and y of two
// sequences, in step, in a loop that it leaves at the first difference.
func exitsLoop(cmp *ssa.BinOp, x, y ssa.Value) bool {
	return inStep(x, y) && leavesLoop(cmp, cmp.Block(), make(map[ssa.Value]bool))
}

// leavesLoop reports whether a branch on v, of which one way leads round to
// the block again, and the other does not. The branch may be on a variable that v is kept in.
func leavesLoop(v ssa.Value, block *ssa.BasicBlock, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If:
			succs := ref.Block().Succs
			if reaches(succs[0], block) != reaches(succs[1], block) {
				return true
			}
		case *ssa.Phi:
			if leavesLoop(ref, block, seen) {
				return true
			}
		case *ssa.UnOp: // of a truth value: a negation
			if leavesLoop(ref, block, seen) {
				return true
			}
		}
	}
	return false
}

// inStep reports whether x and y are elements at indices that run together, or the first
// elements of slices that are consumed together.
func inStep(x, y ssa.Value) bool {
	xs, xi := element(x)
	ys, yi := element(y)
	if xs == nil || ys == nil {
		return false
	}
	_, constant := xi.(*ssa.Const)
	if !constant {
		return withoutOffset(xi) == withoutOffset(yi)
	}
	_, isPhi := xs.(*ssa.Phi)
	_, isPhiToo := ys.(*ssa.Phi)
	return isPhi && isPhiToo && sameConst(xi, yi)
}

// withoutOffset returns i for i + a constant.
func withoutOffset(i ssa.Value) ssa.Value {
	if sum, ok := i.(*ssa.BinOp); ok && (sum.Op == token.ADD || sum.Op == token.SUB) {
		if _, constant := sum.Y.(*ssa.Const); constant {
			return sum.X
		}
	}
	return i
}

func sameConst(a, b ssa.Value) bool {
	x, ok := a.(*ssa.Const)
	y, ok2 := b.(*ssa.Const)
	return ok && ok2 && x.Int64() == y.Int64()
}

// element returns the sequence and the index of the element that v is.
func element(v ssa.Value) (sequence, index ssa.Value) {
	switch v := v.(type) {
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.IndexAddr); ok && v.Op == token.MUL {
			return addr.X, addr.Index
		}
	case *ssa.Index:
		return v.X, v.Index
	case *ssa.Lookup: // of a string
		return v.X, v.Index
	case *ssa.Extract: // from a loop over a string, by runes
		next, ok := v.Tuple.(*ssa.Next)
		if !ok || !next.IsString {
			break
		}
		for _, ref := range *next.Referrers() {
			if x, ok := ref.(*ssa.Extract); ok && x.Index == 1 {
				index = x
			}
		}
		return next.Iter.(*ssa.Range).X, index
	}
	return nil, nil
}

// sequence returns the sequence that v is an element of.
func sequence(v ssa.Value) ssa.Value {
	s, _ := element(v)
	return s
}

// reaches reports whether control can flow from a to b.
func reaches(a, b *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var visit func(*ssa.BasicBlock) bool
	visit = func(a *ssa.BasicBlock) bool {
		if a == b {
			return true
		}
		if seen[a] {
			return false
		}
		seen[a] = true
		for _, s := range a.Succs {
			if visit(s) {
				return true
			}
		}
		return false
	}
	return visit(a)
}

// minLength is the length in bytes from which on a check of the length of a
// presented value counts as a check of its minimum: fewer can be guessed.
const minLength = 4

// lengthFrom reports whether x is a slice whose length is taken from y, of
// which no minimum length was checked before the call.
func (e *engine) lengthFrom(x, y ssa.Value, call ssa.CallInstruction) bool {
	y = unsliced(y)
	for _, cut := range e.cuts(x, 0) {
		for _, measured := range cut.measured {
			if sameValue(measured, y) && !sameValue(cut.of, y) {
				return !lengthChecked(measured, call.Block())
			}
		}
	}
	return false
}

// A cut is what a slice expression with an upper bound cuts, the bound, and
// what the bound is the length of.
type cut struct {
	of, bound ssa.Value
	measured  []ssa.Value
}

func newCut(of, bound ssa.Value) cut { return cut{unsliced(of), bound, measuredBy(bound)} }

// cuts returns the cuts that v is, perhaps converted, or that are on one of
// the ways to it. A function of this package may have cut what it was handed.
func (e *engine) cuts(v ssa.Value, depth int) []cut {
	var all []cut
	switch v := v.(type) {
	case *ssa.Slice:
		if v.High != nil {
			return []cut{newCut(v.X, v.High)}
		}
	case *ssa.Convert:
		return e.cuts(v.X, depth)
	case *ssa.ChangeType:
		return e.cuts(v.X, depth)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if s, ok := edge.(*ssa.Slice); ok && s.High != nil {
				all = append(all, newCut(s.X, s.High))
			}
		}
	case *ssa.Call:
		callee := v.Call.StaticCallee()
		if callee == nil || e.byFunc[origin(callee)] == nil || depth == maxCutters {
			return nil
		}
		argument := func(p ssa.Value) ssa.Value {
			for i, param := range origin(callee).Params {
				if param == p {
					return v.Call.Args[i]
				}
			}
			return p
		}
		forEachInstr(origin(callee), func(instr ssa.Instruction) {
			ret, ok := instr.(*ssa.Return)
			if !ok || len(ret.Results) != 1 {
				return
			}
			for _, c := range e.cuts(ret.Results[0], depth+1) {
				outer := newCut(argument(c.of), argument(c.bound))
				for _, m := range c.measured {
					outer.measured = append(outer.measured, unsliced(argument(m)))
				}
				all = append(all, outer)
			}
		})
	}
	return all
}

// maxCutters bounds the functions that a cut is followed into.
const maxCutters = 2

// measuredBy returns what the number v is the length of.
func measuredBy(v ssa.Value) []ssa.Value {
	var all []ssa.Value
	for _, l := range lengths(v, nil) {
		all = append(all, unsliced(l.Call.Args[0]))
	}
	return all
}

// lengths returns the calls of len that the number v is, or is the minimum of.
func lengths(v ssa.Value, seen []ssa.Value) []*ssa.Call {
	for _, s := range seen {
		if s == v {
			return nil
		}
	}
	seen = append(seen, v)
	switch v := v.(type) {
	case *ssa.Call:
		b, ok := v.Call.Value.(*ssa.Builtin)
		if !ok {
			return nil
		}
		switch b.Name() {
		case "len":
			return []*ssa.Call{v}
		case "min":
			var all []*ssa.Call
			for _, a := range v.Call.Args {
				all = append(all, lengths(a, seen)...)
			}
			return all
		}
	case *ssa.Phi:
		var all []*ssa.Call
		for _, e := range v.Edges {
			all = append(all, lengths(e, seen)...)
		}
		return all
	case *ssa.Convert:
		return lengths(v.X, seen)
	}
	return nil
}

// unsliced returns the value that v is a slice or a conversion of.
func unsliced(v ssa.Value) ssa.Value {
	for {
		switch w := v.(type) {
		case *ssa.Slice:
			v = w.X
		case *ssa.Convert:
			v = w.X
		case *ssa.ChangeType:
			v = w.X
		default:
			return v
		}
	}
}

// sameValue reports whether a and b are the same value, or loads of the same variable.
func sameValue(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	switch a := a.(type) {
	case *ssa.UnOp:
		b, ok := b.(*ssa.UnOp)
		return ok && a.Op == token.MUL && b.Op == token.MUL && sameValue(a.X, b.X)
	case *ssa.FieldAddr:
		b, ok := b.(*ssa.FieldAddr)
		return ok && a.Field == b.Field && sameValue(a.X, b.X)
	}
	return false
}

// lengthChecked reports whether every way to b passes a test that the length
// of v is at least, or is, something that is no trifle.
func lengthChecked(v ssa.Value, b *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var unchecked func(*ssa.BasicBlock) bool // whether a way from a block to b passes no test
	unchecked = func(a *ssa.BasicBlock) bool {
		if a == b {
			return true
		}
		if seen[a] {
			return false
		}
		seen[a] = true
		branch, ok := a.Instrs[len(a.Instrs)-1].(*ssa.If)
		for i, s := range a.Succs {
			if ok && ensuresLength(branch.Cond, i == 0, v) {
				continue
			}
			if unchecked(s) {
				return true
			}
		}
		return false
	}
	return !unchecked(b.Parent().Blocks[0])
}

// ensuresLength reports whether the length of v, or of what v was decoded
// from, has a minimum if the condition has the given outcome.
func ensuresLength(cond ssa.Value, outcome bool, v ssa.Value) bool {
	cmp, ok := cond.(*ssa.BinOp)
	if !ok {
		return false
	}
	op, bound := cmp.Op, cmp.Y
	if !measures(cmp.X, v) {
		if !measures(cmp.Y, v) {
			return false
		}
		bound = cmp.X
		switch op { // as if the length stood on the left
		case token.LSS:
			op = token.GTR
		case token.LEQ:
			op = token.GEQ
		case token.GTR:
			op = token.LSS
		case token.GEQ:
			op = token.LEQ
		}
	}
	if isTrifle(bound) {
		return false
	}
	if outcome {
		return op == token.EQL || op == token.GEQ || op == token.GTR
	}
	return op == token.NEQ || op == token.LSS || op == token.LEQ
}

// measures reports whether n is the length of v, or of what v was decoded from.
func measures(n, v ssa.Value) bool {
	call, ok := n.(*ssa.Call)
	if !ok {
		return false
	}
	f, ok := call.Call.Value.(*ssa.Builtin)
	if !ok || f.Name() != "len" {
		return false
	}
	measured := unsliced(call.Call.Args[0])
	if sameValue(measured, v) {
		return true
	}
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	decode, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	for _, arg := range decode.Call.Args {
		if sameValue(unsliced(arg), measured) {
			return true
		}
	}
	return false
}

// isTrifle reports whether n is a constant that is no minimum length.
func isTrifle(n ssa.Value) bool {
	c, ok := n.(*ssa.Const)
	return ok && c.Value != nil && constant.Compare(c.Value, token.LSS, constant.MakeInt64(minLength))
}
