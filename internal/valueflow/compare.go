package valueflow

import (
	"cmp"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Comparison is a place in this package where two values are compared, or
// handed to a function of another package that compares them.
type Comparison struct {
	// Pos is the position of the operator, of the opening parenthesis of the
	// call, or of the expression of the switch case or map index.
	Pos  token.Pos
	Form lib.Form
	// Callee is the function of another package that compares, or nil.
	Callee *types.Func
	// Loop is set for the comparison of single bytes in a loop that ends at the first difference.
	Loop bool
	// Truncated is set for a constant-time comparison in which the length of X is taken from Y.
	Truncated bool
	// Operands lists what is compared: once for what is known in the function
	// itself, and once for each call of it that tells more.
	Operands []Operands
}

// Operands are the two sides of a comparison. At tells where Callee compares
// them, "file.go:12".
type Operands struct {
	X, Y Set
	At   string
}

// MapIndex is the form of the look-up of X in a map with keys Y.
const MapIndex lib.Form = 0x40

// A sink is a comparison in terms of the parameters of a function.
type sink struct {
	*Comparison
	x, y Set
	at   string
}

// maxSinks bounds the comparisons that are followed up through the callers of
// a function, and the operands that are kept of a comparison.
const maxSinks = 64

// compare finds the comparisons and follows those of parameters to the callers.
func (e *engine) compare() {
	for _, f := range e.functions {
		if f.isCapped() {
			continue
		}
		for _, op := range f.equals {
			e.compareEqual(f, op)
		}
		for _, lookup := range f.lookups {
			e.compareLookup(f, lookup)
		}
		for _, call := range f.calls {
			e.compareCall(f, call)
		}
	}
	e.follow(func(f *function) int { return len(f.sinks) }, func(f *function, i int, site site) {
		if s := f.sinks[i]; e.mayTell(f, s, site) {
			s.x = e.subst(site.caller, f.id, site.args, s.x)
			s.y = e.subst(site.caller, f.id, site.args, s.y)
			e.addSink(s)
		}
	})
}

// follow has each of what functions have, n of a function and perhaps more in
// time, followed to each call of it.
func (e *engine) follow(n func(*function) int, at func(f *function, i int, site site)) {
	for _, f := range e.functions {
		f.told = 0
	}
	for again := true; again; {
		again = false
		for _, f := range e.functions {
			for ; f.told < n(f); f.told++ {
				again = true
				for _, site := range f.sites {
					at(f, f.told, site)
				}
			}
		}
	}
}

// mayTell reports whether a call passes something to a sink of f that is worth
// a look, or that depends on the parameters of another function in turn.
func (e *engine) mayTell(f *function, s sink, site site) bool {
	for _, side := range []Set{s.x, s.y} {
		for _, l := range side {
			i := int(l.Index)
			switch {
			case isTelling(l) || l.Kind == lib.URLPart || l.Kind == lib.Env:
				return true
			case l.fn != f.id:
				if l.fn > 0 && l.Kind == Param {
					return true
				}
				continue
			case l.NamedBy > 0:
				i = int(l.NamedBy) - 1
			case l.Kind != Param:
				continue
			}
			open := func(l Label) bool {
				return isTelling(l) || l.Kind == lib.URLPart || l.Kind == lib.Env || l.fn > 0 && (l.Kind == Param || l.NamedBy > 0)
			}
			if i < len(site.args) && site.args[i] != nil && e.value(site.caller, site.args[i]).Any(open) {
				return true
			}
		}
	}
	return false
}

// compareEqual adds the sinks of a comparison with == or !=.
func (e *engine) compareEqual(f *function, op *ssa.BinOp) {
	if isEmpty(op.X) || isEmpty(op.Y) {
		return
	}
	e.lookAt(op)
	c := &Comparison{Pos: op.Pos()}
	x, y, isByte := byteOperands(op)
	switch {
	case isByte:
		if !exitsLoop(op, x, y) {
			return
		}
		c.Loop = true
		x, y = sequence(x), sequence(y)
	case !carries(op.X.Type()) || isPointer(op.X.Type()) || isError(op.X.Type()):
		return
	}
	e.addOperands(f, c, x, y)
}

// compareLookup adds the sink of the look-up of a variable in a map.
func (e *engine) compareLookup(f *function, lookup *ssa.Lookup) {
	m, ok := lookup.X.Type().Underlying().(*types.Map)
	if _, constant := lookup.Index.(*ssa.Const); ok && !constant && carries(m.Key()) {
		e.lookAt(lookup)
		c := &Comparison{Pos: lookup.Pos(), Form: MapIndex}
		e.addSink(e.newSink(c, e.operand(f, lookup.Index), e.value(f, lookup.X).keys()))
	}
}

// compareCall adds the sinks of a call.
func (e *engine) compareCall(f *function, call ssa.CallInstruction) {
	e.lookAt(call)
	for _, t := range e.targets(f, call.Common()) {
		row, summary := e.meaning(t)
		switch {
		case row != nil:
			e.compareRow(f, call, row, t)
		case summary != nil:
			for _, s := range summary.Sinks {
				c := &Comparison{Pos: call.Common().Pos(), Form: s.Form, Callee: t.obj}
				k := e.newSink(c, e.subst(f, 0, t.args, s.X), e.subst(f, 0, t.args, s.Y))
				k.at = s.At
				e.addSink(k)
			}
		}
	}
}

// compareRow adds the sinks of a call of a function with a row.
func (e *engine) compareRow(f *function, call ssa.CallInstruction, row *lib.Func, t target) {
	rc := newRowCall(call, t)
	for _, k := range row.Compares {
		xi, yi := rc.argAt(k.X), rc.argAt(k.Y)
		if xi < 0 || yi < 0 {
			continue
		}
		x, y := rc.args[xi], rc.args[yi]
		if isEmpty(x) || isEmpty(y) || sameValue(unsliced(x), unsliced(y)) {
			continue
		}
		c := &Comparison{Pos: call.Common().Pos(), Form: k.Form}
		switch k.Form {
		case lib.ConstantTime:
		case lib.Elementwise:
			if isText(x.Type()) { // otherwise the function says how
				e.addOperands(f, c, x, y)
			}
			continue
		default:
			e.addOperands(f, c, x, y)
			continue
		}
		c.Truncated = true
		if e.lengthFrom(x, y, call) {
			e.addSink(e.newSink(c, e.operand(f, x), e.operand(f, y)))
		} else if e.lengthFrom(y, x, call) {
			e.addSink(e.newSink(c, e.operand(f, y), e.operand(f, x)))
		}
	}
}

// newSink returns a sink at the comparison c, or at the one that is known to
// be at its position.
func (e *engine) newSink(c *Comparison, x, y Set) sink {
	if old := e.comparisons[c.Pos]; old != nil {
		c = old
	} else {
		e.comparisons[c.Pos] = c
	}
	return sink{Comparison: c, x: x, y: y}
}

// addSink records a sink with the comparison, if it tells anything, and with
// the functions whose parameters it depends on.
func (e *engine) addSink(s sink) {
	open := func(l Label) bool {
		return l.Kind == Param && l.fn > 0 && l.Via&lib.Member == 0 && e.isClosed(e.functions[l.fn-1])
	}
	isMixture := len(s.x) == maxSet || len(s.y) == maxSet
	if (s.x.Any(isTelling) || s.y.Any(isTelling)) && !s.x.Any(open) && !s.y.Any(open) && !isMixture && len(s.Operands) < maxSinks {
		same := func(o Operands) bool { return o.X.equal(s.x) && o.Y.equal(s.y) }
		if !slices.ContainsFunc(s.Operands, same) {
			s.Operands = append(s.Operands, Operands{s.x, s.y, s.at})
		}
	}
	for _, side := range []Set{s.x, s.y} {
		for _, l := range side {
			if l.fn > 0 && (l.Kind == Param || l.NamedBy > 0) {
				e.functions[l.fn-1].addSink(s)
			}
		}
	}
}

// isTelling reports whether a comparison with a value of that label is worth a look.
func isTelling(l Label) bool { return l.IsMAC() || l.IsPresented() }

func (f *function) addSink(s sink) {
	same := func(t sink) bool { return t.Comparison == s.Comparison && t.x.equal(s.x) && t.y.equal(s.y) }
	if len(f.sinks) < maxSinks && !slices.ContainsFunc(f.sinks, same) {
		f.sinks = append(f.sinks, s)
	}
}

// equal reports whether s and t have the same labels.
func (s Set) equal(t Set) bool {
	return slices.EqualFunc(s, t, func(a, b Label) bool { return a.compare(b) == 0 })
}

// addOperands records the comparison c of x with y: for structs, of each field
// of theirs.
func (e *engine) addOperands(f *function, c *Comparison, x, y ssa.Value) {
	x, y = unboxed(x), unboxed(y)
	if !isStruct(x.Type()) && !isStruct(y.Type()) {
		e.addSink(e.newSink(c, e.operand(f, x), e.operand(f, y)))
		return
	}
	if !types.Identical(x.Type(), y.Type()) { // one of them is in an interface
		return
	}
	e.addFields(f, c, side{e.value(f, x), e.placeOfStruct(x)}, side{e.value(f, y), e.placeOfStruct(y)}, x.Type(), 0)
}

// A side is an operand that is a struct, or a part of it: what is known of
// the whole, and where it is.
type side struct {
	whole Set
	place place
}

// field returns the i'th field of s, which is of type t.
func (e *engine) field(s side, t types.Type, i int) side {
	return side{s.whole, e.within(s.place, t, i)}
}

// unboxed returns what was put into the interface v, if that is known.
func unboxed(v ssa.Value) ssa.Value {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		return mi.X
	}
	return v
}

// addFields records the comparison of the fields of the structs of type t at x and y.
func (e *engine) addFields(f *function, c *Comparison, x, y side, t types.Type, depth int) {
	for i := range structOf(t).NumFields() {
		field := structOf(t).Field(i).Type()
		switch {
		case isStruct(field) && depth < 3:
			e.addFields(f, c, e.field(x, t, i), e.field(y, t, i), field, depth+1)
		case carries(field) && !isPointer(field):
			x := x.whole.union(e.read(f, e.field(x, t, i).place))
			y := y.whole.union(e.read(f, e.field(y, t, i).place))
			if len(x) > 0 && len(y) > 0 {
				e.addSink(e.newSink(c, x, y))
			}
		}
	}
}

// operand returns the set of a side of a comparison, which is something in any case.
func (e *engine) operand(f *function, v ssa.Value) Set {
	s := e.value(f, v)
	if len(s) == 0 {
		s = Set{{Kind: Opaque, Name: variableName(v), pos: v.Pos()}}
	}
	return s
}

// variableName returns the name of the variable that v was loaded from, or "".
func variableName(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.UnOp:
		return variableName(v.X)
	case *ssa.Slice:
		return variableName(v.X)
	case *ssa.Alloc:
		return v.Comment
	case *ssa.Phi:
		return v.Comment
	}
	return ""
}

// isEmpty reports whether v is nil or "".
func isEmpty(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == `""`)
}

// sortedComparisons returns the comparisons with operands worth a look.
func (e *engine) sortedComparisons() []*Comparison {
	var all []*Comparison
	for _, c := range e.comparisons {
		if len(c.Operands) > 0 {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *Comparison) int { return cmp.Compare(a.Pos, b.Pos) })
	return all
}

// site returns a position in the form that leaves the package, "file.go:12".
func (e *engine) site(pos token.Pos) string {
	p := e.pkg.Prog.Fset.Position(pos)
	return filepath.Base(p.Filename) + ":" + strconv.Itoa(p.Line)
}
