package valueflow

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A target is a function that a call may call.
type target struct {
	fn   *function   // in this package, or nil
	obj  *types.Func // nil for a function literal
	args []ssa.Value // by parameter, the receiver first; nil where not known
}

// call applies a call: what its targets return and write.
func (e *engine) call(f *function, call ssa.CallInstruction) {
	common := call.Common()
	if b, ok := common.Value.(*ssa.Builtin); ok {
		e.builtin(f, call, b.Name())
		return
	}
	if isErrorText(call) {
		e.setResult(call, 0, e.value(f, common.Value))
		return
	}
	if e.Leaks {
		e.extractors(call)
	}
	targets := e.targets(f, common)
	if len(targets) == 0 {
		e.iterate(f, common)
		e.opaque(call, "")
	}
	for _, t := range targets {
		switch row, summary := e.meaning(t); {
		case row != nil:
			e.applyRow(f, call, row, t)
		case t.fn != nil:
			e.enter(f, call, t)
			e.nameReads(f, call, t, t.fn.named)
			e.apply(f, call, t.fn.id, t.args, t.fn.results, t.fn.writes)
		case summary != nil:
			e.apply(f, call, 0, t.args, summary.Results, summary.Writes)
			e.nameReads(f, call, t, summary.Named)
		case isGetter(call, t.obj):
			e.setResult(call, 0, e.arg(f, t.args, 0).then(lib.Member))
		default:
			e.opaque(call, t.obj.Name())
		}
	}
}

// isGetter reports whether a call is of a method that returns a field of a protobuf message, of which, as of other generated
// code, nothing is known: the receiver is one, or asserted to have such a method.
func isGetter(call ssa.CallInstruction, method *types.Func) bool {
	sig, common := method.Signature(), call.Common()
	if !strings.HasPrefix(method.Name(), "Get") || sig.Recv() == nil || sig.Params().Len() > 0 || sig.Results().Len() != 1 {
		return false
	}
	if !common.IsInvoke() {
		return IsMessage(sig.Recv().Type())
	}
	v := common.Value
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	_, asserted := v.(*ssa.TypeAssert)
	return asserted
}

// IsMessage reports whether values of type t are protobuf messages.
func IsMessage(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, false, nil, "ProtoMessage")
	return obj != nil
}

// iterate applies that an iterator of which no more is known than what it
// goes over calls the body of a loop.
func (e *engine) iterate(f *function, call *ssa.CallCommon) {
	if len(call.Args) != 1 || call.IsInvoke() {
		return
	}
	if yield, ok := call.Args[0].Type().Underlying().(*types.Signature); !ok || yield.Results().Len() != 1 {
		return
	}
	s := e.value(f, call.Value)
	for _, l := range e.value(f, call.Args[0]) {
		if l.Kind != Func || l.fn <= 0 {
			continue
		}
		switch params := e.functions[l.fn-1].ssa.Params; len(params) {
		case 1:
			e.set(params[0], s.values())
		case 2:
			e.set(params[0], s.keys())
			e.set(params[1], s.values())
		}
	}
}

// meaning returns what is known of a target: a row of the table, else, if it
// is not in this package, a summary.
func (e *engine) meaning(t target) (*lib.Func, *Summary) {
	if t.obj == nil {
		return nil, nil
	}
	if row := e.Models.Func(t.obj); row != nil {
		return row, nil
	}
	if t.fn == nil {
		return nil, e.Summary(t.obj)
	}
	return nil, nil
}

// targets returns the functions that a call may call, as far as they are
// known; nil if none is.
func (e *engine) targets(f *function, call *ssa.CallCommon) []target {
	if !call.IsInvoke() && call.StaticCallee() == nil {
		return e.targetsOfValue(f, call)
	}
	targets, ok := e.fixed[call]
	if !ok {
		targets = e.fixedTargets(call)
		e.fixed[call] = targets
	}
	return targets
}

// fixedTargets returns the functions that a call of a method of an interface, or of a named function, may call.
func (e *engine) fixedTargets(call *ssa.CallCommon) []target {
	if call.IsInvoke() {
		args := append([]ssa.Value{call.Value}, call.Args...)
		itself := []target{{obj: call.Method, args: args}}
		if e.Models.Func(call.Method) != nil {
			return itself
		}
		var targets []target
		for _, obj := range e.implementations(call) {
			targets = append(targets, target{e.byFunc[e.pkg.Prog.FuncValue(obj)], obj, args})
		}
		if targets == nil {
			return itself
		}
		return targets
	}
	callee := origin(call.StaticCallee())
	args := call.Args
	fn := e.byFunc[callee]
	obj, _ := callee.Object().(*types.Func)
	if mc, ok := call.Value.(*ssa.MakeClosure); ok && obj != nil { // a method value
		args = append(mc.Bindings[:1:1], args...)
		fn = e.byFunc[e.pkg.Prog.FuncValue(obj)]
	}
	if fn == nil && obj != nil { // a method expression
		fn = e.byFunc[e.pkg.Prog.FuncValue(obj)]
	}
	if fn != nil || obj != nil {
		return []target{{fn, obj, args}}
	}
	return nil
}

// targetsOfValue returns the functions that the value that is called may be.
func (e *engine) targetsOfValue(f *function, call *ssa.CallCommon) []target {
	var targets []target
	for _, l := range e.atCallers(f, e.value(f, call.Value)) {
		if l.Kind != Func {
			continue
		}
		t := target{args: append(make([]ssa.Value, l.Index), call.Args...)}
		if l.fn > 0 {
			t.fn = e.functions[l.fn-1]
			t.obj, _ = t.fn.ssa.Object().(*types.Func)
		} else {
			t.obj = e.externs[-1-l.fn]
		}
		targets = append(targets, t)
	}
	return targets
}

// A method names a method of an interface.
type method struct {
	iface *types.Interface
	name  string
}

// maxImplementations bounds the implementations that a call through an interface is resolved to.
const maxImplementations = 16

// implementations returns the methods that a call through an interface may
// call: those of the types of this package, and those of the packages it
// imports that something is known of. Types of other packages are out of sight.
func (e *engine) implementations(call *ssa.CallCommon) []*types.Func {
	iface, ok := call.Value.Type().Underlying().(*types.Interface)
	if !ok || call.Method.Pkg() == nil { // error
		return nil
	}
	key := method{iface, call.Method.Name()}
	if impls, ok := e.impls[key]; ok {
		return impls
	}
	var impls []*types.Func
	for _, ptr := range e.typesWith(key.name) {
		obj, _, _ := types.LookupFieldOrMethod(ptr, true, e.pkg.Pkg, key.name)
		m, ok := obj.(*types.Func)
		if ok && (m.Pkg() == e.pkg.Pkg || e.Summary(m) != nil || e.Models.IsOwn(m)) && types.Implements(ptr, iface) {
			impls = append(impls, m)
		}
	}
	if len(impls) > maxImplementations {
		impls = nil
	}
	e.impls[key] = impls
	return impls
}

// typesWith returns pointers to the types that declare a method of that name, or may be promoted one.
func (e *engine) typesWith(method string) []*types.Pointer {
	if e.concrete == nil {
		e.concrete = e.concreteTypes()
	}
	return slices.Concat(e.concrete[method], e.concrete[""])
}

// concreteTypes returns pointers to the types of this package, and to those of
// the packages it imports that something is known of: those that embed
// others by "", the rest by the name of each of their methods.
func (e *engine) concreteTypes() map[string][]*types.Pointer {
	all := make(map[string][]*types.Pointer)
	for _, pkg := range append([]*types.Package{e.pkg.Pkg}, e.pkg.Pkg.Imports()...) {
		own := pkg == e.pkg.Pkg
		if !own && !e.Known(pkg) && !e.Models.HasOwn(pkg) {
			continue
		}
		for _, name := range pkg.Scope().Names() {
			tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
			if !ok || tn.IsAlias() || types.IsInterface(tn.Type()) || !own && !tn.Exported() {
				continue
			}
			named, ok := tn.Type().(*types.Named)
			if !ok {
				continue
			}
			ptr := types.NewPointer(named)
			if embeds(named) {
				all[""] = append(all[""], ptr)
				continue
			}
			for m := range named.Methods() {
				all[m.Name()] = append(all[m.Name()], ptr)
			}
		}
	}
	return all
}

// embeds reports whether t is a struct that embeds another type.
func embeds(t types.Type) bool {
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range s.Fields() {
		if field.Embedded() {
			return true
		}
	}
	return false
}

// enter records a call of a function of this package and what it passes.
func (e *engine) enter(f *function, call ssa.CallInstruction, t target) {
	if in := (entry{t.fn, call}); !e.entered[in] {
		e.entered[in] = true
		t.fn.sites = append(t.fn.sites, site{f, call, t.args})
	}
	if t.fn.askers == nil {
		return
	}
	for i := range t.fn.inflow {
		if t.fn.inflow[i].grow(e.atCallers(f, e.arg(f, t.args, i))) {
			e.markAll(&t.fn.askers)
		}
	}
}

// arg returns the set of the i'th argument.
func (e *engine) arg(f *function, args []ssa.Value, i int) Set {
	if i >= len(args) || args[i] == nil {
		return Set{{Kind: Opaque}}
	}
	return e.value(f, args[i])
}

// apply applies the summary of the function with the given id, 0 for one of another package.
func (e *engine) apply(f *function, call ssa.CallInstruction, callee fnID, args []ssa.Value, results []Set, writes []Write) {
	for i, s := range results {
		e.setResult(call, i, e.subst(f, callee, args, s))
	}
	for _, w := range writes {
		if int(w.Param) < len(args) && args[w.Param] != nil {
			e.writeInto(f, args[w.Param], e.subst(f, callee, args, w.Set))
		}
	}
}

// subst returns s, a set of the callee, as the caller f sees it: with the
// arguments in place of the parameters.
func (e *engine) subst(f *function, callee fnID, args []ssa.Value, s Set) Set {
	own := func(l Label) bool { return l.fn == callee && (l.Kind == Param || l.NamedBy > 0) }
	i := slices.IndexFunc(s, own)
	if i < 0 {
		return s
	}
	var room [maxSet]Label
	t := append(room[:0], s[:i]...)
	for _, l := range s[i:] {
		switch {
		case !own(l):
			t = append(t, l)
		case l.Kind == Param:
			t = append(t, e.arg(f, args, int(l.Index)).then(l.Via)...)
		case l.Kind == lib.URLPart:
			value := e.arg(f, args, int(l.NamedBy)-1)
			l.NamedBy, l.fn = 0, 0
			t = append(t, withOrigin(Set{l}, value)...)
		default:
			name := e.arg(f, args, int(l.NamedBy)-1)
			t = append(t, e.nameFrom(Set{l}, name)...)
		}
	}
	return newSet(t)
}

// nameFrom returns s, sets of unnamed or parameter-named values, with the name that a value of
// set name holds: a constant, or a parameter whose argument the callers know.
func (e *engine) nameFrom(s, name Set) Set {
	if names := e.choice(name); len(names) > 0 {
		var all Set
		for _, n := range names {
			all = all.union(s.mapped(func(l Label) (Label, bool) {
				if l.NamedBy > 0 && l.Kind.Presented() && e.instr != nil { // who names it has it read
					l.pos, l.At = e.instr.Pos(), ""
				}
				l.NamedBy, l.fn = 0, 0
				return e.named(l, n.Name), true
			}))
		}
		return all
	}
	return s.mapped(func(l Label) (Label, bool) {
		l.NamedBy, l.fn = 0, 0
		if len(name) == 1 && name[0].Kind == Param {
			l.NamedBy, l.fn = name[0].Index+1, name[0].fn
			e.readsByName(name[0], l.Kind)
		} else {
			l.Via |= lib.Entry
		}
		return l, true
	})
}

// choice returns the constants that a value of set s is one of, such as those that a variable of
// the package is initialized with. A field may hold others in other structs of its type.
func (e *engine) choice(s Set) Set {
	s = s.mapped(func(l Label) (Label, bool) { return l, l.Kind != Stored || !e.isFixed(l) })
	if !isChoice(s) {
		return nil
	}
	return s
}

// isFixed reports whether the label is that of a variable of the package that is initialized and then left alone.
func (e *engine) isFixed(l Label) bool {
	g, ok := e.pkg.Members[l.Name].(*ssa.Global)
	return ok && l.pos.IsValid() && g.Pos() == l.pos && !e.assigned[g]
}

// isChoice reports whether a value of set s is one of some constants.
func isChoice(s Set) bool {
	return len(s) > 0 && len(s) < maxSet && !s.Any(func(l Label) bool { return l.Kind != Const })
}

// opaque marks the results of a call of which nothing is known.
func (e *engine) opaque(call ssa.CallInstruction, name string) {
	results := call.Common().Signature().Results()
	for i := range results.Len() {
		e.setResult(call, i, Set{{Kind: Opaque, Name: name, pos: call.Pos()}})
	}
}

// setResult adds s to the i'th result of a call.
func (e *engine) setResult(call ssa.CallInstruction, i int, s Set) {
	v := call.Value()
	if v == nil { // go, defer
		return
	}
	if _, ok := v.Type().(*types.Tuple); ok {
		e.setTuple(v, i, s)
	} else if carries(v.Type()) {
		e.set(v, s)
	}
}

func (e *engine) builtin(f *function, call ssa.CallInstruction, name string) {
	args := call.Common().Args
	switch name {
	case "append":
		for _, a := range args {
			e.set(call.Value(), e.value(f, a))
		}
	case "copy":
		e.writeInto(f, args[0], e.value(f, args[1]))
	case "min", "max", "ssa:wrapnilchk", "String", "StringData", "Slice", "SliceData":
		for _, a := range args {
			if carries(a.Type()) {
				e.set(call.Value(), e.value(f, a))
			}
		}
	}
}
