package valueflow

// This file looks at the shape of the code around a comparison: loops and lengths.

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// byteOperands returns the operands of a comparison, and whether they are
// single bytes, perhaps converted: x != y, or x^y != 0.
func byteOperands(cmp *ssa.BinOp) (x, y ssa.Value, ok bool) {
	x, y = cmp.X, cmp.Y
	if xor, ok := x.(*ssa.BinOp); ok && xor.Op == token.XOR {
		x, y = xor.X, xor.Y
	}
	bx, by := unconverted(x), unconverted(y)
	if isByte(bx.Type()) && isByte(by.Type()) {
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

func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

// exitsLoop reports whether cmp compares the elements x and y of two
// sequences, in step, in a loop that it leaves at the first difference.
func exitsLoop(cmp *ssa.BinOp, x, y ssa.Value) bool {
	if !inStep(x, y) {
		return false
	}
	block := cmp.Block()
	branch, ok := block.Instrs[len(block.Instrs)-1].(*ssa.If)
	if !ok || branch.Cond != cmp {
		return false
	}
	// One way leads round to the comparison again, the other does not.
	return reaches(block.Succs[0], block) != reaches(block.Succs[1], block)
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
	}
	return nil, nil
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
func lengthFrom(x, y ssa.Value, call ssa.CallInstruction) bool {
	y = unsliced(y)
	for _, slice := range cuts(x) {
		for _, l := range lengths(slice.High, nil) {
			measured := unsliced(l.Call.Args[0])
			if sameValue(measured, y) && !sameValue(unsliced(slice.X), y) {
				return !lengthChecked(measured, call.Block())
			}
		}
	}
	return false
}

// cuts returns the slice expressions with an upper bound that v is, perhaps
// converted, or is on one of the ways to it.
func cuts(v ssa.Value) []*ssa.Slice {
	switch v := v.(type) {
	case *ssa.Slice:
		if v.High != nil {
			return []*ssa.Slice{v}
		}
	case *ssa.Convert:
		return cuts(v.X)
	case *ssa.ChangeType:
		return cuts(v.X)
	case *ssa.Phi:
		var all []*ssa.Slice
		for _, e := range v.Edges {
			if s, ok := e.(*ssa.Slice); ok && s.High != nil {
				all = append(all, s)
			}
		}
		return all
	}
	return nil
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
