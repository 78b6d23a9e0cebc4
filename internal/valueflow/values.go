package valueflow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// Values answers questions about the values of a package that was analysed.
// It holds on to the SSA form.
type Values struct{ e *engine }

// A Target is a function that a call may call.
type Target struct {
	Fn   *ssa.Function // in this package, or nil
	Obj  *types.Func   // nil for a function literal
	Args []ssa.Value   // by parameter, the receiver first; nil where not known
}

// Of returns the origins of a value.
func (v *Values) Of(val ssa.Value) Set {
	f := v.e.byFunc[val.Parent()]
	if f == nil {
		return nil
	}
	return v.e.value(f, val)
}

// OfResult returns the origins of the i'th result that a function returns there.
func (v *Values) OfResult(ret *ssa.Return, i int) Set {
	return v.e.handedOn(ret.Block(), ret.Results[i], v.Of(ret.Results[i]))
}

// OfStored returns the origins of what is stored there.
func (v *Values) OfStored(store *ssa.Store) Set {
	return v.e.handedOn(store.Block(), store.Val, v.Of(store.Val))
}

// AsksForPeer reports whether a condition asks whether the address of the peer is there, or could be parsed.
func (v *Values) AsksForPeer(cond ssa.Value) bool {
	switch cond := cond.(type) {
	case *ssa.BinOp: // err == nil
		return isNil(cond.Y) && v.e.isOfPeer(cond.X, 0)
	case *ssa.Extract: // ok
		if assert, ok := cond.Tuple.(*ssa.TypeAssert); ok {
			return v.e.isOfPeer(assert.X, 0)
		}
		call, ok := cond.Tuple.(*ssa.Call)
		return ok && cond.Index > 0 && v.e.holdsPeer(call.Call.Signature().Results().At(0).Type())
	}
	return false
}

// OfCallers returns the origins of a value, where parameters are also what the callers in the package pass.
func (v *Values) OfCallers(val ssa.Value) Set {
	f := v.e.byFunc[val.Parent()]
	if f == nil {
		return nil
	}
	return v.e.withCallers(f, val)
}

// Targets returns the functions that a call may call, as far as they are known.
func (v *Values) Targets(call ssa.CallInstruction) []Target {
	f := v.e.byFunc[call.Parent()]
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin || f == nil {
		return nil
	}
	var targets []Target
	for _, t := range v.e.targets(f, call.Common()) {
		target := Target{Obj: t.obj, Args: t.args}
		if t.fn != nil {
			target.Fn = t.fn.ssa
		}
		targets = append(targets, target)
	}
	return targets
}

// Owner returns the function of this package whose parameter a label is, or nil.
func (v *Values) Owner(l Label) *ssa.Function {
	if l.Kind != Param || l.fn <= 0 {
		return nil
	}
	return v.e.functions[l.fn-1].ssa
}

// Results returns what is known of the results of a function of another package.
func (v *Values) Results(fn *types.Func) []Set {
	if s := v.e.Summary(fn); s != nil {
		return s.Results
	}
	return nil
}

// Entry returns the name of the entry of a context, or the like, that a call
// reads, or writes; written is nil if it reads it.
func (v *Values) Entry(call ssa.CallInstruction) (name string, written ssa.Value, ok bool) {
	f, row := v.e.byFunc[call.Parent()], v.e.rowOf(call.Common())
	if f == nil || row == nil {
		return "", nil, false
	}
	c := newRowCall(call, v.e.targets(f, call.Common())[0])
	for _, flow := range row.Flows {
		if flow.Named.IsZero() {
			continue
		}
		name, ok := v.e.entryName(f, c, flow).name()
		i := c.argAt(flow.From)
		switch {
		case !ok || i < 0:
		case !isSetter(flow):
			return name, nil, v.e.hasEntries(c, flow)
		case v.e.hasAnyKey(c, flow) || types.IsInterface(c.args[i].Type()):
			return name, c.args[i], true
		}
	}
	return "", nil, false
}

// ChecksMAC reports whether a call compares, by the row of the function, a MAC
// with something that may be one but was not computed here.
func (v *Values) ChecksMAC(call ssa.CallInstruction) bool {
	f := v.e.byFunc[call.Parent()]
	if f == nil {
		return false
	}
	row := v.e.rowOf(call.Common())
	if row == nil || len(row.Compares) == 0 {
		return false
	}
	t := v.e.targets(f, call.Common())[0]
	c := newRowCall(call, t)
	for _, k := range row.Compares {
		x, y := c.argAt(k.X), c.argAt(k.Y)
		if x >= 0 && y >= 0 && isCheck(v.e.withCallers(f, c.args[x]), v.e.withCallers(f, c.args[y])) {
			return true
		}
	}
	return false
}

// IsVerification reports whether a comparison checks a MAC that was computed
// here against one that was not. Something is looked up by a MAC for other reasons, too, unless a client has
// presented what it is looked for among.
func (c *Comparison) IsVerification() bool {
	return slices.ContainsFunc(c.Operands, func(o Operands) bool {
		return isCheck(o.X, o.Y) && (c.Form != MapIndex || o.X.Any(Label.IsPresented) || o.Y.Any(Label.IsPresented))
	})
}

// isCheck reports whether one of two values is a MAC, and the other may claim to be.
func isCheck(x, y Set) bool {
	if x.Any(Label.IsMAC) {
		x, y = y, x
	}
	constant := func(l Label) bool { return l.Kind == Const }
	return y.Any(Label.IsMAC) && !x.Any(Label.IsMAC) && len(x) > 0 && !x.Any(constant)
}

// withCallers returns the set of a value of f, and of what the callers pass in place
// of the parameters in it.
func (e *engine) withCallers(f *function, v ssa.Value) Set {
	type step struct {
		f *function
		s Set
	}
	all := e.value(f, v)
	todo := []step{{f, all}}
	for i := 0; i < len(todo) && i < maxSinks; i++ {
		at := todo[i]
		for _, site := range at.f.sites {
			s := e.subst(site.caller, at.f.id, site.args, at.s)
			if u := all.union(s); len(u) > len(all) {
				all = u
				todo = append(todo, step{site.caller, s})
			}
		}
	}
	return all
}
