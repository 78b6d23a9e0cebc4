package valueflow

// This file looks at the shape of the code around a comparison: loops and lengths.

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// exitsLoop reports whether cmp compares the elements of two sequences at the
// same index, in a loop that it leaves at the first difference.
func exitsLoop(cmp *ssa.BinOp) bool {
	xi, ok := elementIndex(cmp.X)
	if !ok {
		return false
	}
	yi, ok := elementIndex(cmp.Y)
	if !ok || xi != yi {
		return false
	}
	if _, constant := xi.(*ssa.Const); constant {
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

// elementIndex returns the index of the element that v was loaded from.
func elementIndex(v ssa.Value) (ssa.Value, bool) {
	switch v := v.(type) {
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.IndexAddr); ok && v.Op == token.MUL {
			return addr.Index, true
		}
	case *ssa.Index:
		return v.Index, true
	case *ssa.Lookup: // of a string
		return v.Index, true
	}
	return nil, false
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
	slice, ok := x.(*ssa.Slice)
	if !ok || slice.High == nil {
		return false
	}
	y = unsliced(y)
	for _, l := range lengths(slice.High, nil) {
		measured := unsliced(l.Call.Args[0])
		if sameValue(measured, y) && !sameValue(unsliced(slice.X), y) {
			return !lengthChecked(measured, call.Block())
		}
	}
	return false
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

// lengthChecked reports whether control gets to b only if a comparison of the
// length of v, with something that is no trifle, comes out right.
func lengthChecked(v ssa.Value, b *ssa.BasicBlock) bool {
	for d := b.Idom(); d != nil; d = d.Idom() {
		branch, ok := d.Instrs[len(d.Instrs)-1].(*ssa.If)
		if !ok || reaches(d.Succs[0], b) && reaches(d.Succs[1], b) {
			continue
		}
		if cmp, ok := branch.Cond.(*ssa.BinOp); ok &&
			(measures(cmp.X, v) && !isTrifle(cmp.Y) || measures(cmp.Y, v) && !isTrifle(cmp.X)) {
			return true
		}
	}
	return false
}

// measures reports whether n is the length of v.
func measures(n, v ssa.Value) bool {
	call, ok := n.(*ssa.Call)
	if !ok {
		return false
	}
	f, ok := call.Call.Value.(*ssa.Builtin)
	return ok && f.Name() == "len" && sameValue(unsliced(call.Call.Args[0]), v)
}

// isTrifle reports whether n is a constant that is no minimum length.
func isTrifle(n ssa.Value) bool {
	c, ok := n.(*ssa.Const)
	return ok && c.Value != nil && constant.Compare(c.Value, token.LSS, constant.MakeInt64(minLength))
}
