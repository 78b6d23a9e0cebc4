package valueflow

// This file applies what the table says of functions of libraries.

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A rowCall is a call of a function that has a row.
type rowCall struct {
	call   ssa.CallInstruction
	args   []ssa.Value // the receiver first
	method bool
}

func newRowCall(call ssa.CallInstruction, t target) rowCall {
	return rowCall{call, t.args, t.obj.Signature().Recv() != nil}
}

// argAt returns the index of the argument at the place, or -1.
func (c rowCall) argAt(p lib.Place) int {
	i, ok := p.Arg()
	switch {
	case p.IsReceiver():
		i = 0
	case !ok:
		return -1
	case c.method:
		i++
	}
	if i >= len(c.args) || c.args[i] == nil {
		return -1
	}
	return i
}

// at returns the set of what is at the place.
func (e *engine) at(f *function, c rowCall, p lib.Place) Set {
	if i, ok := p.Result(); ok && c.call.Value() != nil { // what is written to it later
		if t := e.tuples[c.call.Value()]; i < len(t) {
			return t[i]
		}
		return e.values[c.call.Value()]
	}
	if i := c.argAt(p); i >= 0 {
		return e.value(f, c.args[i])
	}
	return nil
}

// put adds s to what is at the place, after the call.
func (e *engine) put(f *function, c rowCall, p lib.Place, s Set) {
	if i, ok := p.Result(); ok {
		e.setResult(c.call, i, s)
	} else if i := c.argAt(p); i >= 0 {
		e.writeInto(f, c.args[i], s)
		for _, v := range variadic(c.args[i]) { // as Scan does
			e.writeInto(f, v, s)
		}
	}
}

// variadic returns the pointers among the variadic arguments that v is the slice of.
func variadic(v ssa.Value) []ssa.Value {
	var all []ssa.Value
	for _, arg := range variadicArgs(v) {
		if mi, ok := arg.(*ssa.MakeInterface); ok && isPointer(mi.X.Type()) {
			all = append(all, mi.X)
		}
	}
	return all
}

// variadicArgs returns the variadic arguments that v is the slice of, in order.
func variadicArgs(v ssa.Value) []ssa.Value {
	slice, ok := v.(*ssa.Slice)
	if !ok || !isAlloc(slice.X) {
		return nil
	}
	var all []ssa.Value
	for _, ref := range *slice.X.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, ref := range *addr.Referrers() {
			if store, ok := ref.(*ssa.Store); ok {
				all = append(all, store.Val)
			}
		}
	}
	return all
}

// applyRow applies what the table says of a target.
func (e *engine) applyRow(f *function, call ssa.CallInstruction, row *lib.Func, t target) {
	c := newRowCall(call, t)
	for _, flow := range row.Flows {
		s := e.at(f, c, flow.From)
		if i := c.argAt(flow.From); i >= 0 {
			s = e.formattedArg(f, c, i).union(e.marshalled(f, c.args[i]))
			if j := c.argAt(flow.Mask); j >= 0 {
				if _, fixed := c.args[j].(*ssa.Const); !fixed {
					s = s.then(lib.Clipped)
				}
			}
		}
		if flow.Tag != "" {
			for _, l := range s {
				if l.Kind.Presented() && l.Name == "" {
					e.bind(c, lib.Source{Kind: l.Kind, To: flow.To, Tag: flow.Tag})
				}
			}
		}
		switch {
		case flow.Named.IsZero():
		case isSetter(flow):
			name := e.entryName(f, c, flow)
			e.writeEntry(f, c, flow, name, s)
			s = setEntry(s, name)
			s = s.union(e.parameter(f, c, flow, name))
		default:
			s = e.entry(f, c, flow, s)
		}
		e.put(f, c, flow.To, e.placed(s.then(flow.Via), call).union(e.written(c, flow)))
	}
	for _, source := range row.Sources {
		if i := c.argAt(source.Given); i >= 0 && (isNil(c.args[i]) ||
			source.Kind >= lib.PublicMAC && source.Kind <= lib.PublicKeyed && isConstant(e.value(f, c.args[i]))) {
			continue
		}
		l := Label{Kind: source.Kind, pos: call.Pos()}
		if source.Kind == lib.Query && c.method && e.isParsed(c.args[0]) {
			l.Via = lib.Parsed
		}
		if source.Name != "" {
			l = e.named(l, source.Name)
		}
		if source.Kind == lib.ClientIP { // it depends on the framework
			l.Name = t.obj.Pkg().Path()
		}
		if source.Tag != "" {
			e.bind(c, source)
			l.Via |= lib.Entry // all that is there has a name of its own
		}
		s := Set{l}
		if !source.Named.IsZero() {
			s = e.nameFrom(s, e.at(f, c, source.Named))
		}
		e.put(f, c, source.To, s)
	}
	for _, sink := range row.Sinks {
		if parts := e.parameters(f, c, sink); len(parts) > 0 { // of a request that is being made
			e.put(f, c, lib.Receiver, parts)
			e.put(f, c, lib.Result(0), parts)
		}
	}
	for _, cb := range row.Calls {
		e.callback(f, c, cb)
	}
	if row.Log && !isSink(t.obj.Signature()) {
		for i := range c.args {
			for _, s := range e.printed(f, c, i) {
				e.setResult(call, 0, s)
			}
		}
	}
}

// parameter returns what is added to a URL by a call that sets the parameter
// of that name in a query.
func (e *engine) parameter(f *function, c rowCall, flow lib.Flow, name Set) Set {
	to, from, named := c.argAt(flow.To), c.argAt(flow.From), c.argAt(flow.Named)
	if to < 0 || from < 0 || named < 0 || isEmpty(c.args[from]) {
		return nil
	}
	if row := e.Models.Type(c.args[to].Type()); row == nil || row.Kind != lib.Query {
		return nil
	}
	return withOrigin(e.urlParts(c.args[named], name, c.call.Pos()), e.value(f, c.args[from]))
}

// placed returns s with the call as the place where the MACs in it that have none arise.
func (e *engine) placed(s Set, call ssa.CallInstruction) Set {
	return s.mapped(func(l Label) (Label, bool) {
		if l.Kind == lib.MAC && l.Via == 0 && l.At == "" {
			l.pos = call.Pos()
		}
		return l, true
	})
}

// isSetter reports whether a named flow is to the entry of that name, as in
// Set(name, value), rather than from it.
func isSetter(flow lib.Flow) bool {
	from, ok := flow.From.Arg()
	named, _ := flow.Named.Arg()
	return ok && from > named
}

// entryName returns the set of the name of an entry. A key of a type of its
// own, as those in a context are, is a name too.
func (e *engine) entryName(f *function, c rowCall, flow lib.Flow) Set {
	i := c.argAt(flow.Named)
	if i < 0 {
		return nil
	}
	name := e.value(f, c.args[i])
	if mi, ok := c.args[i].(*ssa.MakeInterface); ok {
		if named, ok := mi.X.Type().(*types.Named); ok {
			if k, ok := mi.X.(*ssa.Const); ok && k.Value != nil {
				return Set{{Kind: Const, Name: named.String() + " " + k.Value.ExactString()}}
			}
			return Set{{Kind: Const, Name: named.String()}}
		}
	}
	return name
}

// writeEntry adds s to what is known of all entries of that name whose key has
// any type, as those of contexts: the request that a handler gets is not the
// one that a middleware passes on, but what is in its context is.
func (e *engine) writeEntry(f *function, c rowCall, flow lib.Flow, name, s Set) {
	n, ok := name.name()
	from := c.argAt(flow.From)
	if ok && (e.hasAnyKey(c, flow) || from >= 0 && types.IsInterface(c.args[from].Type())) {
		e.grow(e.entryCell(n), e.atCallers(f, s).mapped(func(l Label) (Label, bool) { return l, l.Kind < Param }))
	}
}

// readEntry returns what is known of all entries of that name.
func (e *engine) readEntry(f *function, c rowCall, flow lib.Flow, name string) Set {
	if !e.hasEntries(c, flow) {
		return nil
	}
	cell := e.entryCell(name)
	cell.readers.add(e.block)
	return cell.set
}

// hasEntries reports whether what is read from is a context, or the like, rather than a header or a query.
func (e *engine) hasEntries(c rowCall, flow lib.Flow) bool {
	i := c.argAt(flow.From)
	if i < 0 || e.hasAnyKey(c, flow) {
		return true
	}
	row := e.Models.Type(c.args[i].Type())
	return row == nil || row.Kind == lib.NoKind
}

func (e *engine) hasAnyKey(c rowCall, flow lib.Flow) bool {
	i := c.argAt(flow.Named)
	return i >= 0 && types.IsInterface(c.args[i].Type())
}

func (e *engine) entryCell(name string) *cell {
	if e.entries[name] == nil {
		e.entries[name] = new(cell)
	}
	return e.entries[name]
}

// setEntry returns the set of a container in which a value of set s is the
// entry that name tells. Of the entries of such containers only MACs count:
// the rest is what the program itself puts there.
func setEntry(s, name Set) Set {
	n, known := name.name()
	s = s.mapped(func(l Label) (Label, bool) { return l, l.IsMAC() })
	if !known {
		return s
	}
	return s.withEntry(n)
}

// entry returns the set of one entry of a container, such as a header, of set s.
func (e *engine) entry(f *function, c rowCall, flow lib.Flow, s Set) Set {
	i := c.argAt(flow.From)
	if i < 0 {
		return s
	}
	name := e.entryName(f, c, flow)
	if row := e.Models.Type(c.args[i].Type()); row != nil && row.Kind != lib.NoKind {
		known := func(l Label) bool { return l.Kind < Param }
		in := e.atCallers(f, s).mapped(func(l Label) (Label, bool) { return l, known(l) })
		s = s.union(in)
		switch n, named := name.name(); {
		case s.Any(known):
			s = s.mapped(func(l Label) (Label, bool) { // it is read where the name is
				if l.Kind == lib.Metadata {
					l.pos = c.call.Pos()
				}
				return l, true
			})
		case fromURL(row.Kind) && named: // that it is read from a URL would be too much to say
			return e.entryOf(s, n).add(Label{Kind: row.Kind, Name: n, pos: c.call.Pos()})
		default:
			s = s.add(Label{Kind: row.Kind, pos: c.call.Pos()})
		}
	}
	if n, ok := name.name(); ok {
		return e.entryOf(s, n).union(e.readEntry(f, c, flow, n))
	}
	if j := c.argAt(flow.Named); j >= 0 && e.isEach(c.args[i], c.args[j]) {
		return s
	}
	var all Set
	for _, l := range s {
		if l.Kind.Presented() && l.Name == "" && l.NamedBy == 0 {
			all = all.union(e.nameFrom(Set{l}, name))
		} else {
			all = all.add(l)
		}
	}
	return all
}

// given applies that a library will call the functions of set s with params.
func (e *engine) given(s Set, params []lib.Param) {
	for _, l := range s {
		if l.Kind != Func || l.fn <= 0 {
			continue
		}
		fn := e.functions[l.fn-1].ssa
		for i, p := range params {
			if i += int(l.Index); p.Kind != lib.NoKind && i < len(fn.Params) {
				param := fn.Params[i]
				e.set(param, Set{{Kind: p.Kind, Name: p.Name, pos: param.Pos()}})
			}
		}
	}
}

// callback applies that a function of a library calls one of its arguments.
func (e *engine) callback(f *function, c rowCall, cb lib.Call) {
	i := c.argAt(cb.Func)
	if i < 0 {
		return
	}
	for _, l := range e.functionsIn(f, c.args[i]) {
		if l.Kind != Func || l.fn <= 0 {
			continue
		}
		fn := e.functions[l.fn-1]
		args := make([]ssa.Value, l.Index, len(fn.ssa.Params))
		for _, p := range cb.With {
			var arg ssa.Value
			if i := c.argAt(p); i >= 0 {
				arg = c.args[i]
			}
			args = append(args, arg)
		}
		e.enter(f, c.call, target{fn: fn, args: args})
		for i, s := range fn.results {
			if i == 0 {
				e.put(f, c, cb.To, e.subst(f, fn.id, args, s))
			}
		}
	}
}

// functionsIn returns the functions that v is, or that the fields of the struct that v points to are.
func (e *engine) functionsIn(f *function, v ssa.Value) Set {
	s := e.value(f, v)
	if ptr, ok := v.Type().Underlying().(*types.Pointer); ok && isStruct(ptr.Elem()) {
		fields := structOf(ptr.Elem())
		for i := range fields.NumFields() {
			if _, ok := fields.Field(i).Type().Underlying().(*types.Signature); ok {
				s = s.union(e.read(f, e.within(e.placeOf(v), v.Type(), i)))
			}
		}
	}
	return s
}

// isConstant reports whether a value of set s, perhaps a variable, is fixed in the source.
func isConstant(s Set) bool {
	return s.Any(func(l Label) bool { return l.Kind == Const }) &&
		!s.Any(func(l Label) bool { return l.Kind != Const && l.Kind != Stored })
}

func isNil(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.IsNil()
}
