package order

// This file knows of lists of middlewares in the fields of structs: of a stack of one's own, say.

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// inField returns what the list in a field of a struct has, as far as the struct is a literal of this package:
// what it is made with, and then what methods append that it is called on; the list itself if that is not known.
func (a *analysis) inField(list value, depth int) []value {
	var x ssa.Value
	var field int
	switch v := list.v.(type) {
	case *ssa.Field:
		x, field = v.X, v.Field
	case *ssa.UnOp:
		addr, ok := v.X.(*ssa.FieldAddr)
		if !ok {
			return []value{list}
		}
		x, field = addr.X, addr.Field
	}
	made, fr := a.literal(value{v: x, fr: list.fr})
	if made == nil {
		return []value{list}
	}
	handles := append(a.handles(value{v: x, fr: list.fr}), value{v: made, fr: fr})
	var all []value
	for _, h := range slices.Backward(handles) {
		added, ok := a.addedTo(h, field, depth)
		if !ok {
			return []value{list} // others may add to it
		}
		all = append(all, added...)
	}
	return all
}

// handles returns the calls that return a struct, or a pointer to one, from where it is used to where it is made.
func (a *analysis) handles(x value) []value {
	var all []value
	for range maxDepth {
		switch v := x.v.(type) {
		case *ssa.Parameter:
			if arg := a.bound(v); arg != nil && x.fr == nil {
				x = value{v: arg}
			} else if x.fr != nil && x.fr.fn == v.Parent() {
				x = x.fr.arg(paramIndex(v))
			} else {
				return all
			}
		case *ssa.UnOp:
			stored, ok := onlyStored(value{v: v.X, fr: x.fr})
			if !ok {
				return all
			}
			x = stored
		case *ssa.Call:
			all = append(all, x)
			fr := a.enter(x.fr, value{v: v.Call.Value, fr: x.fr}, v.Call.Args)
			if fr == nil {
				return all
			}
			made, ok := a.returned(fr, 0)
			if !ok {
				return all
			}
			x = made
		default:
			return all
		}
	}
	return all
}

// addedTo returns what is added to the list in a field of a struct where a function has it, which made or called for it, in order;
// false if others may add to it.
func (a *analysis) addedTo(h value, field, depth int) ([]value, bool) {
	var all []value
	var calls []ssa.CallInstruction
	for _, ref := range *h.v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			for _, use := range *ref.Referrers() {
				if store, ok := use.(*ssa.Store); ok && store.Addr == ref && ref.Field == field {
					all = append(all, a.elementsOf(value{v: appendedTo(h.v, field, store.Val), fr: h.fr}, depth+1)...)
				}
			}
		case ssa.CallInstruction:
			calls = append(calls, ref)
		case *ssa.Store:
			if ref.Val == h.v {
				return nil, false
			}
		case *ssa.MakeClosure, *ssa.Phi:
			return nil, false
		}
	}
	slices.SortFunc(calls, func(x, y ssa.CallInstruction) int { return int(x.Pos() - y.Pos()) })
	for _, call := range calls {
		callee := call.Common().StaticCallee()
		if a.own[callee] && callee.Signature.Recv() != nil && call.Common().Args[0] == h.v {
			if i := appended(callee, field); i > 0 {
				all = append(all, a.elementsOf(value{v: call.Common().Args[i], fr: h.fr}, depth+1)...)
				continue
			}
		}
		if a.mayChange(call.Common(), h.v, field, 0) {
			return nil, false
		}
	}
	return all, true
}

// appendedTo returns the list that is appended to the one in a field of a struct, where v is both; else v.
func appendedTo(made ssa.Value, field int, v ssa.Value) ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok || len(call.Call.Args) != 2 {
		return v
	}
	if b, ok := call.Call.Value.(*ssa.Builtin); !ok || b.Name() != "append" {
		return v
	}
	if load, ok := call.Call.Args[0].(*ssa.UnOp); ok && load.Op == token.MUL {
		if addr, ok := load.X.(*ssa.FieldAddr); ok && addr.X == made && addr.Field == field {
			return call.Call.Args[1]
		}
	}
	return v
}

// mayChange reports whether a call may change a field of the struct that one of its arguments points to.
func (a *analysis) mayChange(call *ssa.CallCommon, made ssa.Value, field, depth int) bool {
	callee := call.StaticCallee()
	for i, arg := range call.Args {
		if arg != made {
			continue
		}
		if !a.own[callee] || depth > maxDepth {
			return true
		}
		p := callee.Params[i]
		for _, ref := range *p.Referrers() {
			switch ref := ref.(type) {
			case *ssa.FieldAddr:
				if _, changed := onlyStoredAt(ref); changed && ref.Field == field {
					return true
				}
			case ssa.CallInstruction:
				if a.mayChange(ref.Common(), p, field, depth+1) {
					return true
				}
			case *ssa.Store:
				if ref.Val == p {
					return true
				}
			case *ssa.MakeClosure:
				return true
			}
		}
	}
	return false
}

// literal returns the variable, or the memory, that a struct, or a pointer to one, is written to as a literal, or nil.
func (a *analysis) literal(x value) (*ssa.Alloc, *frame) {
	for range maxDepth {
		x = a.resolve(x, 0)
		if load, ok := x.v.(*ssa.UnOp); ok && load.Op == token.MUL {
			x.v = load.X
		}
		made, ok := x.v.(*ssa.Alloc)
		if !ok {
			return nil, nil
		}
		stored, ok := onlyStored(value{v: made, fr: x.fr})
		if !ok {
			return made, x.fr
		}
		x = stored
	}
	return nil, nil
}

// writtenIn returns what a field of a struct is written as, where the struct is a literal of this package, or one of several.
func (a *analysis) writtenIn(x value, field int) (value, bool) {
	made, fr := a.literal(x)
	if made == nil {
		return a.chosenIn(x, field)
	}
	if made.Comment != "complit" {
		return value{}, false
	}
	var written ssa.Value
	for _, ref := range *made.Referrers() {
		if addr, ok := ref.(*ssa.FieldAddr); ok && addr.Field == field {
			if stored, ok := onlyStoredAt(addr); ok {
				if written != nil {
					return value{}, false
				}
				written = stored
			}
		}
	}
	return value{v: written, fr: fr}, written != nil
}

// onlyElement returns the one element of a list that is written out, or the list.
func onlyElement(list ssa.Value) ssa.Value {
	slice, ok := list.(*ssa.Slice)
	if !ok {
		return list
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok || len(*array.Referrers()) != 2 { // the slice, and the address of the element
		return list
	}
	for _, ref := range *array.Referrers() {
		if addr, ok := ref.(*ssa.IndexAddr); ok {
			if stored, ok := onlyStoredAt(addr); ok {
				return stored
			}
		}
	}
	return list
}

// appended returns the parameter of a method that it appends to the list in a field of its receiver, 0 if there is none.
func appended(method *ssa.Function, field int) int {
	for _, b := range method.Blocks {
		for _, instr := range b.Instrs {
			store, ok := instr.(*ssa.Store)
			if !ok {
				continue
			}
			addr, ok := store.Addr.(*ssa.FieldAddr)
			if !ok || addr.Field != field || addr.X != method.Params[0] {
				continue
			}
			if call, ok := store.Val.(*ssa.Call); ok && len(call.Call.Args) == 2 {
				if b, ok := call.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" {
					if p, ok := onlyElement(call.Call.Args[1]).(*ssa.Parameter); ok {
						return paramIndex(p)
					}
				}
			}
		}
	}
	return 0
}
