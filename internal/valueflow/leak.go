package valueflow

// This file finds where values leave the program: in logs, answers and URLs.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Leak is a place in this package where values leave the program.
type Leak struct {
	// Pos is the position of the opening parenthesis of the call, or of the assignment.
	Pos  token.Pos
	Kind lib.SinkKind
	// Callee is the function of the user's that does it, at CalleeAt if that is in
	// another package; nil if the call itself does.
	Callee   *types.Func
	CalleeAt string
	// Values is what goes out: once for what is known in the function itself,
	// and once for each call of it that tells more.
	Values []Set
}

// An Outlet is a leak of what is handed to a function of another package.
type Outlet struct {
	Kind lib.SinkKind
	X    Set
	At   string // "file.go:12"
}

// A leak is one in terms of the parameters of a function.
type leak struct {
	*Leak
	x Set
}

// A leakID tells leaks apart.
type leakID struct {
	pos  token.Pos
	kind lib.SinkKind
}

// leak finds the leaks and follows those of parameters to the callers.
func (e *engine) leak() {
	for _, f := range e.functions {
		if f.isCapped() {
			continue
		}
		for _, store := range f.stores {
			e.leakStore(f, store)
		}
		for _, call := range f.calls {
			e.leakCall(f, call)
		}
	}
	e.follow(func(f *function) int { return len(f.leaks) }, func(f *function, i int, site site) {
		e.leakAt(f, f.leaks[i], site)
	})
	e.instr, e.block = nil, nil
}

// leakAt follows a leak of f to a call of it.
func (e *engine) leakAt(f *function, k leak, site site) {
	// What is wrapped, as by log.Printf, is to be mended at the call.
	isWrapped := func(l Label) bool { return l.Kind == Param && l.fn == f.id && e.isWrapped(f, int(l.Index)) }
	for _, l := range k.x {
		if isWrapped(l) {
			callee, _ := f.ssa.Object().(*types.Func)
			leak := Leak{Pos: site.call.Common().Pos(), Kind: k.Kind, Callee: callee}
			e.leakArg(site.caller, leak, site.args, l)
		}
	}
	rest := k.x.mapped(func(l Label) (Label, bool) { return l, l.fn == f.id && !isWrapped(l) })
	if len(rest) > 0 && e.mayTell(f, sink{x: rest}, site) {
		e.addLeak(leak{k.Leak, e.subst(site.caller, f.id, site.args, rest)})
	}
}

// leakArg adds the leak of the argument that the parameter of label l is.
func (e *engine) leakArg(f *function, k Leak, args []ssa.Value, l Label) {
	if i := int(l.Index); i < len(args) && args[i] != nil {
		for _, s := range e.printedArg(f, args[i], nil) {
			e.addLeak(leak{e.leakOf(k), s.then(l.Via)})
		}
	}
}

// isWrapped reports whether the i'th parameter of f is handed on for what it
// is, whatever it is: a function with such a parameter does what it is told.
// One whose parameter is by its name a credential knows what it does.
func (e *engine) isWrapped(f *function, i int) bool {
	p := f.ssa.Params[i]
	if isContext(p.Type()) || isError(p.Type()) {
		return false
	}
	t := p.Type()
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	return types.IsInterface(t) || isText(p.Type()) && !e.MayBeCredential(p.Name())
}

// leakStore adds the leaks of what is stored in a field.
func (e *engine) leakStore(f *function, store *ssa.Store) {
	e.lookAt(store)
	p := e.placeOf(store.Addr)
	if load, ok := p.base.(*ssa.UnOp); ok && p.last != nil && p.last.outer == nil { // part of what is sent on
		q := e.placeOf(load.X)
		if row := e.fieldRow(q); row != nil && row.Sink != 0 {
			e.addLeak(leak{e.leakOf(Leak{Pos: store.Pos(), Kind: row.Sink}), e.value(f, store.Val)})
		}
	}
	if row := e.fieldRow(p); row != nil && row.Sink != 0 {
		l := e.leakOf(Leak{Pos: store.Pos(), Kind: row.Sink})
		e.addLeak(leak{l, e.value(f, store.Val)})
		if sum, ok := store.Val.(*ssa.BinOp); ok && row.Kind == lib.Query { // a query begins with a name
			name, _ := strings.CutSuffix(constantEnd(sum.X), "=")
			e.addLeak(leak{l, e.urlPart(name, sum.Pos())})
		}
	}
}

// leakCall adds the leaks of a call.
func (e *engine) leakCall(f *function, call ssa.CallInstruction) {
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return
	}
	e.lookAt(call)
	for _, t := range e.targets(f, call.Common()) {
		row, summary := e.meaning(t)
		switch {
		case row != nil:
			e.leakRow(f, call, row, t)
		case summary != nil:
			for _, o := range summary.Outlets {
				k := Leak{Pos: call.Common().Pos(), Kind: o.Kind, Callee: t.obj, CalleeAt: o.At}
				for _, l := range o.X {
					e.leakArg(f, k, t.args, l)
				}
			}
		}
	}
}

// leakRow adds the leaks of a call of a function with a row.
func (e *engine) leakRow(f *function, call ssa.CallInstruction, row *lib.Func, t target) {
	c := newRowCall(call, t)
	add := func(kind lib.SinkKind, i int, via lib.Via) {
		if i < 0 {
			return
		}
		l := e.leakOf(Leak{Pos: call.Common().Pos(), Kind: kind})
		for _, s := range e.printed(f, c, i) {
			if kind != lib.ToURL && s.Any(isQuoted) && e.unwraps(call) {
				s = s.mapped(func(l Label) (Label, bool) { return l, !isQuoted(l) })
			}
			e.addLeak(leak{l, s.then(via)})
		}
	}
	if row.Log && isSink(t.obj.Signature()) {
		for i := range c.args {
			add(lib.ToLog, i, 0)
		}
	}
	for _, s := range row.Sinks {
		if parts := e.parameters(f, c, s); len(parts) > 0 {
			e.addLeak(leak{e.leakOf(Leak{Pos: call.Common().Pos(), Kind: s.Kind}), parts})
		}
		if s.Named.IsZero() {
			add(s.Kind, c.argAt(s.Of), 0)
		}
	}
	for _, flow := range row.Flows { // to a writer
		if _, ok := flow.To.Result(); ok {
			continue
		}
		if to := c.argAt(flow.To); to >= 0 {
			if kind := e.sinkOf(c.args[to], 0); kind != 0 {
				add(kind, c.argAt(flow.From), flow.Via)
			}
		}
	}
}

// isSink reports whether a function that logs does so when it is called,
// rather than to return something that will.
func isSink(sig *types.Signature) bool {
	r := sig.Results()
	return r.Len() == 0 || r.Len() == 1 && isError(r.At(0).Type())
}

// sinkOf returns where that goes that is written to the writer v, or 0.
func (e *engine) sinkOf(v ssa.Value, depth int) lib.SinkKind {
	if v == nil || depth > 4 {
		return 0
	}
	if row := e.Models.Type(v.Type()); row != nil && row.Sink != 0 {
		return row.Sink
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return e.sinkOf(v.X, depth+1)
	case *ssa.ChangeInterface:
		return e.sinkOf(v.X, depth+1)
	case *ssa.Call: // what is written to it, it writes to an argument
		row := e.rowOf(&v.Call)
		if row == nil {
			return 0
		}
		for _, flow := range row.Flows {
			if _, ok := flow.From.Result(); ok {
				callee := v.Call.StaticCallee()
				c := rowCall{v, v.Call.Args, callee != nil && callee.Signature.Recv() != nil}
				if i := c.argAt(flow.To); i >= 0 {
					return e.sinkOf(c.args[i], depth+1)
				}
			}
		}
	}
	return 0
}

// leakOf returns the leak at its position.
func (e *engine) leakOf(l Leak) *Leak {
	id := leakID{l.Pos, l.Kind}
	if e.leaks[id] == nil {
		e.leaks[id] = &l
	}
	return e.leaks[id]
}

func isQuoted(l Label) bool { return l.Via&lib.Quoted != 0 }

// unwraps reports whether, on every way to the call, the part of an error that
// quotes the URL was looked for, as it must be to leave that out.
func (e *engine) unwraps(call ssa.CallInstruction) bool {
	found := false
	forEachInstr(call.Parent(), func(instr ssa.Instruction) {
		as, ok := instr.(*ssa.Call)
		if !ok || len(as.Call.Args) != 2 || as.Block() == call.Block() || !as.Block().Dominates(call.Block()) {
			return
		}
		if target, ok := as.Call.Args[1].(*ssa.MakeInterface); ok { // errors.As(err, &urlErr)
			row := e.Models.Type(pointee(pointee(target.X.Type())))
			found = found || row != nil && row.Quotes
		}
	})
	return found
}

// addLeak records a leak, and with the functions whose parameters it depends on.
func (e *engine) addLeak(k leak) {
	if k.x.Any(e.isLeakable) && len(k.Values) < maxSinks {
		if !slices.ContainsFunc(k.Values, k.x.equal) {
			k.Values = append(k.Values, k.x)
		}
	}
	for _, l := range k.x {
		if l.fn <= 0 || l.Kind != Param && l.NamedBy == 0 {
			continue
		}
		f := e.functions[l.fn-1]
		same := func(o leak) bool { return o.Leak == k.Leak && o.x.equal(k.x) }
		if len(f.leaks) < maxSinks && !slices.ContainsFunc(f.leaks, same) {
			f.leaks = append(f.leaks, k)
		}
	}
}

// isLeakable reports whether a value of the label may be a credential, as far
// as can be told without its name.
func (e *engine) isLeakable(l Label) bool {
	return l.Via&(lib.Digested|lib.Clipped|lib.MapKey) == 0 && (l.Kind == Stored && l.Via&lib.Member == 0 && e.IsCredential(l.Name) ||
		l.Kind.Presented() && l.Kind != lib.PathParam && l.Kind != lib.BasicUser || l.Kind == lib.Env || l.Kind == lib.URLPart)
}

// sortedLeaks returns the leaks of values worth a look, by position.
func (e *engine) sortedLeaks() []*Leak {
	var all []*Leak
	for _, l := range e.leaks {
		if len(l.Values) > 0 {
			all = append(all, l)
		}
	}
	slices.SortFunc(all, func(a, b *Leak) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.Kind, b.Kind)) })
	return all
}

// outlets returns the leaks of f in the form that leaves the package.
func (e *engine) outlets(f *function) []Outlet {
	var all []Outlet
	for _, k := range f.leaks {
		x := e.export(f, k.x).mapped(func(l Label) (Label, bool) { return l, l.Kind == Param })
		if len(x) > 0 && len(all) < maxOutlets {
			all = append(all, Outlet{k.Kind, x, e.site(k.Pos)})
		}
	}
	return all
}

// maxOutlets bounds the leaks that importers learn of.
const maxOutlets = 8
