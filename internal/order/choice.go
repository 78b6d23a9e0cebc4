package order

// This file chooses one of several handlers, middlewares or lists of them, which a program has depending on its
// configuration: that which has the most around it, or in it. That something can be switched off is no reason
// for a report.

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// choose returns one of several handlers.
func (a *analysis) choose(phi *ssa.Phi, fr *frame, at token.Pos, depth int) value {
	edges := outermost(phi.Edges, phi)
	if len(edges) == 1 {
		return a.serving(value{v: edges[0], fr: fr}, at, depth+1)
	}
	var chosen value
	for _, edge := range edges {
		h := a.serving(value{v: edge, fr: fr}, at, max(depth+1, maxDepth))
		if chosen.v == nil && chosen.link == nil || a.limits(h) {
			chosen = h
		}
	}
	return chosen
}

// outermost returns those of several values that are in no other: of h and verify(h), the second. If any is made
// in a loop of what is chosen, it returns all the others.
func outermost(values []ssa.Value, chosen ssa.Value) []ssa.Value {
	var all []ssa.Value
	for _, v := range values {
		if v != chosen && !slices.Contains(all, v) {
			all = append(all, v)
		}
	}
	if len(all) < 2 {
		return all
	}
	within := make([]map[ssa.Value]bool, len(all))
	for i, v := range all {
		within[i] = insides(v)
		if within[i][chosen] {
			return all
		}
	}
	var outer []ssa.Value
	for i, v := range all {
		in := func(others map[ssa.Value]bool) bool { return others[v] || others[unconverted(v)] }
		if !slices.ContainsFunc(slices.Delete(slices.Clone(within), i, i+1), in) {
			outer = append(outer, v)
		}
	}
	if len(outer) == 0 { // each is in another
		return all
	}
	return outer
}

// insides returns what a handler, or a list, is made of.
func insides(v ssa.Value) map[ssa.Value]bool {
	seen := make(map[ssa.Value]bool)
	var visit func(v ssa.Value)
	visit = func(v ssa.Value) {
		if v == nil || seen[v] || len(seen) > maxInsides {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.Call, *ssa.MakeClosure, *ssa.ChangeType, *ssa.ChangeInterface, *ssa.MakeInterface, *ssa.Slice, *ssa.Phi, *ssa.UnOp, *ssa.Extract:
			for _, op := range v.(ssa.Instruction).Operands(nil) {
				visit(*op)
			}
		case *ssa.Alloc: // a variable, a struct, or a list
			for _, ref := range *v.Referrers() {
				switch ref := ref.(type) {
				case *ssa.Store:
					if ref.Addr == v {
						visit(ref.Val)
					}
				case *ssa.FieldAddr, *ssa.IndexAddr:
					if stored, ok := onlyStoredAt(ref.(ssa.Value)); ok {
						visit(stored)
					}
				}
			}
		}
	}
	visit(v)
	return seen
}

// maxInsides bounds how much of a handler is looked at for others.
const maxInsides = 100

// unconverted returns a handler as it was before it became an interface, or the variable that it is in.
func unconverted(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return unconverted(v.X)
	case *ssa.ChangeType:
		return unconverted(v.X)
	case *ssa.UnOp:
		if made, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL {
			return made
		}
	}
	return v
}

// returned returns a result of a function, if that is one value; of several handlers one is chosen.
func (a *analysis) returned(fr *frame, index int) (value, bool) {
	for up := fr.up; up != nil; up = up.up {
		if up.fn == fr.fn {
			return value{}, false // recursion: what it comes to is another result
		}
	}
	var found []ssa.Value
	for _, b := range fr.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || index >= len(ret.Results) {
			continue
		}
		v := ret.Results[index]
		if c, ok := v.(*ssa.Const); ok && c.IsNil() && len(ret.Results) > 1 {
			continue // with an error
		}
		if !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	switch len(found) {
	case 0:
		return value{}, false
	case 1:
		if load, ok := found[0].(*ssa.UnOp); ok && load.Op == token.MUL {
			if local, ok := load.X.(*ssa.Alloc); ok && slices.ContainsFunc(*local.Referrers(), func(ref ssa.Instruction) bool { return stores(ref, local) }) {
				if stored, ok := onlyStored(value{v: local, fr: fr}); ok {
					return stored, true
				}
				return value{v: load, fr: fr}, a.iteration(local) != nil // else it is set several times, in a loop perhaps
			}
		}
		return value{v: found[0], fr: fr}, true
	}
	for _, v := range found {
		if !a.mayServe(v.Type()) && !a.isMiddleware(v.Type()) {
			return value{}, false
		}
	}
	if outer := outermost(found, nil); len(outer) == 1 {
		return value{v: outer[0], fr: fr}, true
	}
	var functions []value
	for _, v := range found {
		functions = append(functions, value{v: v, fr: fr})
	}
	return a.limiter(functions)
}

// chosenIn returns what a field is written as of one of several structs that a function returns.
func (a *analysis) chosenIn(x value, field int) (value, bool) {
	x = a.resolve(x, 0)
	if stored, ok := onlyStored(x); ok {
		x = a.resolve(stored, 0)
	}
	index := 0
	if result, ok := x.v.(*ssa.Extract); ok { // with an error
		x.v, index = result.Tuple, result.Index
	}
	call, ok := x.v.(*ssa.Call)
	if !ok || call.Call.IsInvoke() {
		return value{}, false
	}
	fr := a.enter(x.fr, value{v: call.Call.Value, fr: x.fr}, call.Call.Args)
	for up := x.fr; fr != nil && up != nil; up = up.up {
		if up.fn == fr.fn {
			return value{}, false // recursion
		}
	}
	if fr == nil {
		return value{}, false
	}
	var all []value
	known := true
	for _, b := range fr.fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
			written, ok := a.writtenIn(value{v: ret.Results[index], fr: fr}, field)
			if ok {
				all = append(all, written)
			}
			known = known && ok
		}
	}
	if known && len(all) == 1 {
		return all[0], true
	}
	chosen, ok := a.limiter(all)
	return chosen, ok && (known || a.limits(chosen))
}

// limiter returns the first of several functions that checks a rate; if there is none, the first that verifies.
func (a *analysis) limiter(functions []value) (value, bool) {
	var verifies value
	for _, x := range functions {
		c := a.does(x)
		if c.Limits {
			return x, true
		}
		if c.Verifies && verifies.v == nil {
			verifies = x
		}
	}
	return verifies, verifies.v != nil
}
