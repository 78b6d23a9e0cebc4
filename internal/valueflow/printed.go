package valueflow

// This file tells what the text holds that functions make of values.

import (
	"go/constant"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// printed returns what is known of the text that a function makes of its i'th
// argument: of each of several variadic arguments, and of each field of a struct.
func (e *engine) printed(f *function, c rowCall, i int) []Set {
	if c.args[i] == nil {
		return nil
	}
	return e.printedArg(f, c.args[i], e.verbs(f, c, i))
}

// verbs returns the verbs of the format that stands before the i'th argument, if that is known.
func (e *engine) verbs(f *function, c rowCall, i int) []byte {
	if i == 0 || c.args[i-1] == nil {
		return nil
	}
	format, ok := e.value(f, c.args[i-1]).name()
	if !ok || !strings.Contains(format, "%") {
		return nil
	}
	return verbsOf(format)
}

// formattedArg returns what is known of the i'th argument: of variadic ones, without those of which a format only tells the type.
func (e *engine) formattedArg(f *function, c rowCall, i int) Set {
	verbs := e.verbs(f, c, i)
	if !slices.ContainsFunc(verbs, hides) {
		return e.value(f, c.args[i])
	}
	var s Set
	for k, v := range variadicArgs(c.args[i]) {
		if k >= len(verbs) || !hides(verbs[k]) {
			s = s.union(e.value(f, v))
		}
	}
	return s
}

// hides reports whether a verb makes no text of a value, but tells its type or place.
func hides(verb byte) bool { return verb == 'T' || verb == 'p' }

// printedArg is printed for an argument, to which the verbs of a format may apply.
func (e *engine) printedArg(f *function, v ssa.Value, verbs []byte) []Set {
	elements := variadicArgs(v)
	if elements == nil {
		return e.printedValue(f, v)
	}
	var all []Set
	for k, v := range elements {
		if k >= len(verbs) || !hides(verbs[k]) && verbs[k] != '.' {
			all = append(all, e.printedValue(f, v)...)
		}
	}
	return all
}

// printedValue is printed for a single value.
func (e *engine) printedValue(f *function, v ssa.Value) []Set {
	if isContext(v.Type()) || e.hidesItself(v) {
		return nil
	}
	s := e.chosen(f, v)
	if e.isRedacted(unboxed(v)) { // what is left of a whole header
		s = s.mapped(func(l Label) (Label, bool) { return l, !l.Kind.Presented() || l.Name != "" || l.NamedBy > 0 })
	}
	all := []Set{s}
	v = unboxed(v)
	t, p := v.Type(), e.placeOfStruct(v)
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t, p = ptr.Elem(), e.placeOf(v)
	}
	if isStruct(t) && !makesCopy(v) {
		all = append(all, e.printedFields(f, p, t, 0)...)
	}
	return all
}

// chosen returns the set of a value at the current instruction: of one of several values, without those that a flag, which was
// set along with it and looked at since, rules out. That a secret was made because none is configured is such a flag.
func (e *engine) chosen(f *function, v ssa.Value) Set {
	phi, ok := unboxed(v).(*ssa.Phi)
	if !ok {
		return e.value(f, v)
	}
	var left Set
	ruledOut := false
	for i, edge := range phi.Edges {
		if e.isRuledOut(phi.Block(), i) {
			ruledOut = true
		} else {
			left = left.union(e.value(f, edge))
		}
	}
	if !ruledOut {
		return e.value(f, v)
	}
	return left
}

// isRuledOut reports whether the current instruction is not reached from block b if that was entered by the i'th way, since a
// flag is a constant then, and a branch after b wants it to be the other.
func (e *engine) isRuledOut(b *ssa.BasicBlock, i int) bool {
	for at := e.block; at != b && at.Idom() != nil; at = at.Idom() {
		from := at.Idom()
		branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
		if !ok || len(at.Preds) != 1 {
			continue
		}
		flag, ok := branch.Cond.(*ssa.Phi)
		if !ok || flag.Block() != b {
			continue
		}
		if k, ok := flag.Edges[i].(*ssa.Const); ok && constant.BoolVal(k.Value) != (at == from.Succs[0]) {
			return true
		}
	}
	return false
}

// makesCopy reports whether v is what a function made of a value of the same
// type, as one does that hides the secrets in it.
func makesCopy(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	return slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool {
		return types.Identical(pointee(arg.Type()), pointee(v.Type()))
	})
}

// pointee returns what t points to, or t.
func pointee(t types.Type) types.Type {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		return ptr.Elem()
	}
	return t
}

// printedFields is printed for the fields of the struct of type t at p. Of a
// struct that is in no variable of the function, only the configuration counts:
// what the fields of other structs hold says too little of this one.
func (e *engine) printedFields(f *function, p place, t types.Type, depth int) []Set {
	var all []Set
	s := structOf(t)
	for i := range s.NumFields() {
		field := s.Field(i)
		if reflect.StructTag(s.Tag(i)).Get("json") == "-" || e.hides(field.Type()) {
			continue
		}
		q := e.within(p, t, i)
		switch {
		case isStruct(field.Type()):
			if depth < 2 {
				all = append(all, e.printedFields(f, q, field.Type(), depth+1)...)
			}
		case !carries(field.Type()):
		case p.root != nil:
			s := e.readLoc(f, loc{q.root, q.last.path()}, 0)
			if len(s) == 0 { // a library has filled it in
				s = e.read(f, q)
			}
			all = append(all, s.add(Label{Kind: Stored, Name: field.Name(), pos: field.Pos()}))
		case e.isConfigured(q.last.owner, field):
			all = append(all, Set{{Kind: lib.Env, Name: field.Name(), pos: field.Pos()}})
		default:
			held := func(l Label) (Label, bool) { return l, l.Kind == lib.Env }
			all = append(all, e.readFieldCell(f, field).mapped(held))
		}
	}
	return all
}

// marshalled returns what credentials the fields of the struct in the
// interface v hold: a function that makes text of the struct puts them there.
func (e *engine) marshalled(f *function, v ssa.Value) Set {
	mi, ok := v.(*ssa.MakeInterface)
	if !ok || !e.Leaks {
		return nil
	}
	t := mi.X.Type()
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if !isStruct(t) {
		return nil
	}
	var all Set
	for _, s := range e.printedValue(f, v) {
		all = all.union(s.mapped(func(l Label) (Label, bool) {
			return l, (l.Kind == lib.Env || l.Kind.Presented()) && l.Via&lib.Member == 0 && e.IsCredential(l.Name)
		}))
	}
	return all
}

// isRedacted reports whether v, a header or what was made of one, was
// passed through a function of the program, or had entries deleted.
func (e *engine) isRedacted(v ssa.Value) bool {
	if call, ok := v.(*ssa.Call); ok && !call.Call.IsInvoke() {
		if _, builtin := call.Call.Value.(*ssa.Builtin); !builtin && e.rowOf(&call.Call) == nil {
			return true
		}
	}
	if _, isMap := v.Type().Underlying().(*types.Map); !isMap || v.Referrers() == nil {
		return false
	}
	return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			return !e.copiesEntry(ref)
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); ok {
				return b.Name() == "delete"
			}
			callee := ref.Call.StaticCallee()
			return callee != nil && (callee.Name() == "Del" || callee.Name() == "Set")
		case *ssa.ChangeType:
			return e.isRedacted(ref)
		}
		return false
	})
}

// verbsOf returns the verbs of a format, one for each argument: '.' for
// one that cuts it to a few characters.
func verbsOf(format string) []byte {
	var verbs []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		start := i
		for i++; i < len(format) && strings.IndexByte("+-# 0123456789.[]*", format[i]) >= 0; i++ {
			if format[i] == '*' {
				verbs = append(verbs, '*')
			}
		}
		switch {
		case i >= len(format) || format[i] == '%':
		case strings.Contains(format[start:i], "."):
			verbs = append(verbs, '.')
		default:
			verbs = append(verbs, format[i])
		}
	}
	return verbs
}

// hidesItself reports whether v is a value in an interface whose type says
// itself how it is printed: it may well hide what must not be seen.
func (e *engine) hidesItself(v ssa.Value) bool {
	mi, ok := v.(*ssa.MakeInterface)
	return ok && e.hides(mi.X.Type())
}

// hides reports whether a type says itself how its values are printed.
func (e *engine) hides(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if ptr, isPtr := types.Unalias(t).(*types.Pointer); isPtr {
		named, ok = types.Unalias(ptr.Elem()).(*types.Named)
	}
	if !ok || named.Obj().Pkg() == nil || types.IsInterface(named) || e.Models.Knows(named.Obj().Pkg()) {
		return false
	}
	for _, name := range []string{"String", "LogValue", "Format", "GoString", "MarshalText", "MarshalJSON", "MarshalLogObject", "MarshalZerologObject"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, false, named.Obj().Pkg(), name); obj != nil {
			return true
		}
	}
	return false
}

func isContext(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "context" && named.Obj().Name() == "Context"
}
