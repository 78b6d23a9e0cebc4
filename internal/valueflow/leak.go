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
		f.pending = false
		if !f.isCapped() {
			forEachInstr(f.ssa, func(instr ssa.Instruction) {
				e.instr, e.block = instr, instr.Block()
				e.leakInstr(f, instr)
			})
		}
	}
	e.follow(func(f *function, site site) {
		for i := 0; i < len(f.leaks); i++ {
			e.leakAt(f, f.leaks[i], site)
		}
	})
	e.instr, e.block = nil, nil
}

// leakAt follows a leak of f to a call of it.
func (e *engine) leakAt(f *function, k leak, site site) {
	if !e.mayTell(f, sink{x: k.x}, site) {
		return
	}
	// What is wrapped, as by log.Printf, is to be mended at the call.
	isWrapped := func(l Label) bool { return l.Kind == Param && l.fn == f.id && e.isWrapped(f, int(l.Index)) }
	wrapped := k.x.mapped(func(l Label) (Label, bool) { return l, isWrapped(l) })
	if len(wrapped) > 0 {
		callee, _ := f.ssa.Object().(*types.Func)
		l := e.leakOf(Leak{Pos: site.call.Common().Pos(), Kind: k.Kind, Callee: callee})
		e.addLeak(leak{l, e.subst(site.caller, f.id, site.args, wrapped)})
	}
	rest := k.x.mapped(func(l Label) (Label, bool) { return l, l.fn == f.id && !isWrapped(l) })
	if len(rest) > 0 {
		e.addLeak(leak{k.Leak, e.subst(site.caller, f.id, site.args, rest)})
	}
}

// isWrapped reports whether the i'th parameter of f is handed on for what it
// is, whatever it is: a function with such a parameter does what it is told.
func (e *engine) isWrapped(f *function, i int) bool {
	t := f.ssa.Params[i].Type()
	if isContext(t) || isError(t) {
		return false
	}
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	return types.IsInterface(t)
}

// leakInstr adds the leaks of an instruction.
func (e *engine) leakInstr(f *function, instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Store:
		p := e.placeOf(instr.Addr)
		if field := p.field(); field != nil {
			if row := e.Models.Field(p.owner, field); row != nil && row.Sink != 0 {
				e.addLeak(leak{e.leakOf(Leak{Pos: instr.Pos(), Kind: row.Sink}), e.value(f, instr.Val)})
			}
		}
	case ssa.CallInstruction:
		if _, builtin := instr.Common().Value.(*ssa.Builtin); builtin {
			return
		}
		for _, t := range e.targets(f, instr.Common()) {
			row, summary := e.meaning(t)
			switch {
			case row != nil:
				e.leakRow(f, instr, row, t)
			case summary != nil:
				for _, o := range summary.Outlets {
					l := e.leakOf(Leak{Pos: instr.Common().Pos(), Kind: o.Kind, Callee: t.obj, CalleeAt: o.At})
					e.addLeak(leak{l, e.subst(f, 0, t.args, o.X)})
				}
			}
		}
	}
}

// leakRow adds the leaks of a call of a function with a row.
func (e *engine) leakRow(f *function, call ssa.CallInstruction, row *lib.Func, t target) {
	c := newRowCall(call, t)
	add := func(kind lib.SinkKind, i int, via lib.Via) {
		if i >= 0 {
			e.addLeak(leak{e.leakOf(Leak{Pos: call.Common().Pos(), Kind: kind}), e.printed(f, c, i).then(via)})
		}
	}
	if row.Log && isSink(t.obj.Signature()) {
		for i := range c.args {
			add(lib.ToLog, i, 0)
		}
	}
	for _, s := range row.Sinks {
		add(s.Kind, c.argAt(s.Of), 0)
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

// printed returns what is known of the text that a function makes of its i'th
// argument.
func (e *engine) printed(f *function, c rowCall, i int) Set {
	v := c.args[i]
	if v == nil || isContext(v.Type()) {
		return nil
	}
	if elements := variadicArgs(v); elements != nil {
		return e.printedElements(f, c, i, elements)
	}
	if e.hidesItself(v) {
		return nil
	}
	return e.value(f, v)
}

// printedElements is printed for the variadic arguments of a call.
func (e *engine) printedElements(f *function, c rowCall, i int, elements []ssa.Value) Set {
	var verbs []byte
	if i > 0 && c.args[i-1] != nil {
		if format, ok := e.value(f, c.args[i-1]).name(); ok && strings.Contains(format, "%") {
			verbs = verbsOf(format)
		}
	}
	var s Set
	for k, v := range elements {
		if e.hidesItself(v) || k < len(verbs) && (verbs[k] == 'T' || verbs[k] == 'p') {
			continue
		}
		s = s.union(e.value(f, v))
	}
	return s
}

// verbsOf returns the verbs of a format, one for each argument.
func verbsOf(format string) []byte {
	var verbs []byte
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		for i++; i < len(format) && strings.IndexByte("+-# 0123456789.[]*", format[i]) >= 0; i++ {
			if format[i] == '*' {
				verbs = append(verbs, '*')
			}
		}
		if i < len(format) && format[i] != '%' {
			verbs = append(verbs, format[i])
		}
	}
	return verbs
}

// hidesItself reports whether v is a value in an interface whose type says
// itself how it is printed: it may well hide what must not be seen.
func (e *engine) hidesItself(v ssa.Value) bool {
	mi, ok := v.(*ssa.MakeInterface)
	if !ok {
		return false
	}
	t := mi.X.Type()
	named, ok := types.Unalias(t).(*types.Named)
	if ptr, isPtr := types.Unalias(t).(*types.Pointer); isPtr {
		named, ok = types.Unalias(ptr.Elem()).(*types.Named)
	}
	if !ok || named.Obj().Pkg() == nil || types.IsInterface(named) || e.Models.Knows(named.Obj().Pkg()) {
		return false
	}
	for _, name := range []string{"String", "LogValue", "Format", "GoString", "MarshalText", "MarshalJSON"} {
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

// leakOf returns the leak at its position.
func (e *engine) leakOf(l Leak) *Leak {
	id := leakID{l.Pos, l.Kind}
	if e.leaks[id] == nil {
		e.leaks[id] = &l
	}
	return e.leaks[id]
}

// addLeak records a leak, and with the functions whose parameters it depends on.
func (e *engine) addLeak(k leak) {
	if k.x.Any(isLeakable) && len(k.Values) < maxSinks {
		if x := k.x.mapped(func(l Label) (Label, bool) { return l, l.Kind != Const }); !slices.ContainsFunc(k.Values, x.equal) {
			k.Values = append(k.Values, x)
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
			f.pending = true
		}
	}
}

// isLeakable reports whether a value of the label may be a credential, as far
// as can be told without its name.
func isLeakable(l Label) bool {
	return l.Via&(lib.Digested|lib.Clipped|lib.MapKey) == 0 &&
		(l.Kind.Presented() && l.Kind != lib.PathParam && l.Kind != lib.BasicUser || l.Kind == lib.Env || l.Kind == lib.URLPart)
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

// urlPart returns the label of a URL that gets a credential of that name at
// the position.
func (e *engine) urlPart(name string, pos token.Pos) Set {
	if !e.IsCredential(name) {
		return nil
	}
	return Set{{Kind: lib.URLPart, Name: name, pos: pos}}
}

// concatenated returns what is added to a URL by the concatenation of x and
// y, of which x ends in the name of a parameter: "…?api_key=".
func (e *engine) concatenated(x, y ssa.Value, pos token.Pos) Set {
	if _, fixed := y.(*ssa.Const); fixed {
		return nil
	}
	return e.urlPart(parameterAtEnd(constantEnd(x)), pos)
}

// constantEnd returns the constant that the string v ends in.
func constantEnd(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil {
			return strings.Trim(v.Value.ExactString(), `"`)
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return constantEnd(v.Y)
		}
	}
	return ""
}

// parameterAtEnd returns the name of the query parameter whose value is to
// follow the text, or "".
func parameterAtEnd(text string) string {
	if strings.HasSuffix(text, "://") {
		return ""
	}
	text, ok := strings.CutSuffix(text, "=")
	i := strings.LastIndexAny(text, "?&")
	if !ok || i < 0 || strings.ContainsAny(text[i+1:], " =/") {
		return ""
	}
	return text[i+1:]
}

// written returns what a flow adds to a URL: of arguments that are printed in
// a format with the names of parameters, "…?api_key=%s", or of a name that is
// written to a buffer, where its value is to follow.
func (e *engine) written(c rowCall, flow lib.Flow) Set {
	i := c.argAt(flow.From)
	if i < 0 {
		return nil
	}
	if _, isResult := flow.To.Result(); !isResult {
		if name := parameterAtEnd(constantEnd(c.args[i])); name != "" {
			return e.urlPart(name, c.call.Pos())
		}
	}
	if i == 0 || c.args[i-1] == nil || variadicArgs(c.args[i]) == nil {
		return nil
	}
	format, ok := c.args[i-1].(*ssa.Const)
	if !ok || format.Value == nil || !isString(format.Type()) {
		return nil
	}
	return e.formatted(format, c.call.Pos())
}

// formatted returns what is added to a URL by printing in the format.
func (e *engine) formatted(format *ssa.Const, pos token.Pos) Set {
	text := strings.Trim(format.Value.ExactString(), `"`)
	var s Set
	for i := strings.IndexByte(text, '%'); i >= 0 && i < len(text); {
		s = s.union(e.urlPart(parameterAtEnd(text[:i]), pos))
		if strings.HasSuffix(text[:i], "://") && userInfo(text[i:]) {
			s = s.union(Set{{Kind: lib.URLPart, Name: "user info", pos: pos}})
		}
		next := strings.IndexByte(text[i+1:], '%')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return s
}

// userInfo reports whether a format begins with a user and a password.
func userInfo(format string) bool {
	user, rest, ok := strings.Cut(format, ":")
	return ok && (user == "%s" || user == "%v") && (strings.HasPrefix(rest, "%s@") || strings.HasPrefix(rest, "%v@"))
}
