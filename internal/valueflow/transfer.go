package valueflow

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// transferBlock applies every instruction of a block of f once.
func (e *engine) transferBlock(f *function, b *ssa.BasicBlock) {
	e.block = b
	for _, instr := range b.Instrs {
		e.instr = instr
		e.transfer(f, instr)
	}
}

// transfer applies one instruction: it grows the sets of what the instruction
// defines or writes.
func (e *engine) transfer(f *function, instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Phi:
		for i, edge := range instr.Edges {
			e.set(instr, e.along(instr.Block().Preds[i], instr.Block(), edge, e.value(f, edge)))
		}
	case *ssa.UnOp:
		switch instr.Op {
		case token.MUL:
			if g, ok := instr.X.(*ssa.Global); ok && e.Leaks {
				e.extractor(g)
			}
			if !carries(instr.Type()) {
				return
			}
			if v := justStored(instr); v != nil {
				e.set(instr, e.value(f, v))
				return
			}
			e.set(instr, elementOf(instr.X, e.value(f, instr.X)))
		case token.ARROW:
			e.define(f, instr, e.value(f, instr.X), instr.CommaOk)
		}
	case *ssa.BinOp:
		if instr.Op == token.ADD && isString(instr.Type()) {
			e.set(instr, joined(e.value(f, instr.X), e.value(f, instr.Y)).union(e.concatenated(instr.X, instr.Y, instr.Pos())))
		}
	case *ssa.ChangeType:
		s := e.value(f, instr.X)
		e.set(instr, s)
		if row := e.Models.Type(instr.Type()); row != nil {
			e.given(s, row.Params)
		}
	case *ssa.ChangeInterface:
		e.set(instr, e.value(f, instr.X))
	case *ssa.MakeInterface:
		e.set(instr, e.value(f, instr.X))
		if e.Leaks && isError(instr.Type()) {
			e.set(instr, e.quoted(f, instr.X))
		}
	case *ssa.SliceToArrayPointer:
		e.set(instr, e.value(f, instr.X))
	case *ssa.Convert:
		if carries(instr.X.Type()) && carries(instr.Type()) {
			e.set(instr, e.value(f, instr.X))
		}
	case *ssa.MultiConvert:
		e.set(instr, e.value(f, instr.X))
	case *ssa.TypeAssert:
		e.define(f, instr, e.value(f, instr.X), instr.CommaOk)
	case *ssa.Slice:
		if row := e.Models.Type(instr.Type()); row != nil && fromURL(row.Names) {
			e.namesOf(instr, row.Names)
		}
		s := e.value(f, instr.X)
		if instr.Low != nil || instr.High != nil {
			s = s.then(lib.Part)
			if e.isLastPiece(instr.Low) {
				s = s.then(lib.Piece)
			}
			if isClip(instr) {
				s = s.then(lib.Clipped)
			}
		}
		e.set(instr, s)
	case *ssa.Field:
		e.set(instr, e.fieldValue(f, instr))
	case *ssa.Index:
		if carries(instr.Type()) {
			e.set(instr, e.value(f, instr.X))
		}
	case *ssa.Lookup:
		s := e.value(f, instr.X)
		if name, ok := e.value(f, instr.Index).name(); ok {
			s = e.entryOf(s, name)
		} else if e.isEach(instr.X, instr.Index) {
			s = s.unnamed().all()
		} else if names := e.choice(e.value(f, instr.Index)); len(names) > 0 {
			var all Set
			for _, n := range names {
				all = all.union(e.entryOf(s, n.Name))
			}
			s = all
		} else {
			s = s.unnamed().values()
		}
		e.define(f, instr, s, instr.CommaOk)
	case *ssa.Range:
		e.set(instr, e.value(f, instr.X))
	case *ssa.Next:
		if !instr.IsString {
			s := e.value(f, instr.Iter)
			e.setTuple(instr, 1, s.keys())
			e.setTuple(instr, 2, e.each(instr, s))
		}
	case *ssa.Extract:
		if t := e.tuples[instr.Tuple]; instr.Index < len(t) && carries(instr.Type()) {
			e.set(instr, t[instr.Index])
		}
	case *ssa.MakeClosure:
		e.set(instr, e.funcValue(instr.Fn.(*ssa.Function)))
	case *ssa.MapUpdate:
		key, value := e.value(f, instr.Key), e.value(f, instr.Value)
		if name, ok := key.name(); ok {
			value = value.withEntry(name)
		}
		if row := e.Models.Type(instr.Map.Type()); row != nil && row.Kind == lib.Query {
			value = value.union(e.urlParts(instr.Key, key, instr.Pos()))
		}
		e.writeInto(f, instr.Map, value.union(key.then(lib.MapKey)))
	case *ssa.Store:
		e.store(f, instr)
	case *ssa.Send:
		e.writeInto(f, instr.Chan, e.value(f, instr.X))
	case *ssa.Select:
		received := 2
		for _, s := range instr.States {
			if s.Dir == types.SendOnly {
				e.writeInto(f, s.Chan, e.value(f, s.Send))
			} else {
				e.setTuple(instr, received, e.value(f, s.Chan))
				received++
			}
		}
	case *ssa.Return:
		for i, r := range instr.Results {
			if carries(r.Type()) {
				s := e.handedOn(instr.Block(), r, e.value(f, r))
				if preds := instr.Block().Preds; len(preds) == 1 && isShort(preds[0], instr.Block(), r) {
					s = s.then(lib.Clipped)
				}
				e.addResult(f, i, s.union(e.memberMACs(f, r)))
			}
		}
	case ssa.CallInstruction:
		e.call(f, instr)
	}
}

// justStored returns the value that was stored in the variable of text which is loaded, in the same block and with no call in
// between that could store another; or nil.
func justStored(load *ssa.UnOp) ssa.Value {
	alloc, ok := load.X.(*ssa.Alloc)
	if !ok || !isString(load.Type()) {
		return nil
	}
	storesHere := func(ref ssa.Instruction) bool {
		store, ok := ref.(*ssa.Store)
		return ok && store.Addr == alloc && store.Block() == load.Block()
	}
	if !slices.ContainsFunc(*alloc.Referrers(), storesHere) {
		return nil
	}
	var last ssa.Value
	for _, instr := range load.Block().Instrs {
		switch instr := instr.(type) {
		case *ssa.Store:
			if instr.Addr == alloc {
				last = instr.Val
			}
		case ssa.CallInstruction:
			last = nil
		case *ssa.UnOp:
			if instr == load {
				return last
			}
		}
	}
	return nil
}

// isLastPiece reports whether a slice from there on is what follows the last of some separators.
func (e *engine) isLastPiece(low ssa.Value) bool {
	sum, ok := low.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD {
		return false
	}
	call, ok := sum.X.(*ssa.Call)
	if !ok {
		return false
	}
	callee := call.Call.StaticCallee()
	return callee != nil && callee.Pkg != nil && strings.HasPrefix(callee.Name(), "LastIndex") && (callee.Pkg.Pkg.Path() == "strings" || callee.Pkg.Pkg.Path() == "bytes")
}

// isClip reports whether a slice expression cuts something to a fixed length.
func isClip(s *ssa.Slice) bool {
	isFixed := func(v ssa.Value) bool {
		switch v := v.(type) {
		case *ssa.Const:
			return true
		case *ssa.Parameter: // how long it may be
			return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
				cmp, ok := ref.(*ssa.BinOp)
				return ok && (isLength(cmp.X, s.X) || isLength(cmp.Y, s.X))
			})
		case *ssa.Call: // min(4, len(s))
			b, ok := v.Call.Value.(*ssa.Builtin)
			return ok && b.Name() == "min" && slices.ContainsFunc(v.Call.Args, func(a ssa.Value) bool { _, ok := a.(*ssa.Const); return ok })
		}
		return false
	}
	if s.High != nil {
		return isFixed(s.High)
	}
	fromEnd := func(v ssa.Value) bool { // len(s) - 4
		diff, ok := v.(*ssa.BinOp)
		return ok && diff.Op == token.SUB && isFixed(diff.Y)
	}
	if max, ok := s.Low.(*ssa.Call); ok { // max(0, len(s) - 4)
		return slices.ContainsFunc(max.Call.Args, fromEnd)
	}
	return fromEnd(s.Low)
}

// isLength reports whether n is the length of v.
func isLength(n, v ssa.Value) bool {
	call, ok := n.(*ssa.Call)
	if !ok {
		return false
	}
	b, ok := call.Call.Value.(*ssa.Builtin)
	return ok && b.Name() == "len" && call.Call.Args[0] == v
}

// isShort reports whether v, on the way from a block to another, is what did not have to be cut, since it is no longer than
// what it would have been cut to.
func isShort(from, to *ssa.BasicBlock, v ssa.Value) bool {
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok || from.Succs[0] == from.Succs[1] {
		return false
	}
	cmp, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isLength(cmp.X, v) {
		return false
	}
	switch cmp.Op {
	case token.LSS, token.LEQ:
		ok = to == from.Succs[0]
	case token.GTR, token.GEQ:
		ok = to == from.Succs[1]
	default:
		return false
	}
	return ok && slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
		cut, ok := ref.(*ssa.Slice)
		return ok && isClip(cut)
	})
}

// elementOf returns the set of what is at an address where s is known of it: more if it
// is the first piece of something that was split, or may be.
func elementOf(addr ssa.Value, s Set) Set {
	if a, ok := addr.(*ssa.IndexAddr); ok && isFirst(a.Index) {
		return s.mapped(func(l Label) (Label, bool) {
			if l.Via&lib.Piece != 0 {
				l.Via |= lib.First
			}
			return l, true
		})
	}
	return s
}

// isFirst reports whether an index is 0, or counts up.
func isFirst(index ssa.Value) bool {
	switch v := index.(type) {
	case *ssa.Const:
		return v.Int64() == 0
	case *ssa.BinOp: // the builder's, for range
		phi, ok := v.X.(*ssa.Phi)
		return ok && v.Op == token.ADD && slices.Contains(phi.Edges, ssa.Value(v))
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(edge ssa.Value) bool {
			next, ok := edge.(*ssa.BinOp)
			return ok && next.Op == token.ADD && next.X == ssa.Value(v)
		})
	}
	return false
}

// define sets the value of an instruction that, if commaOk, yields a pair.
func (e *engine) define(f *function, v ssa.Value, s Set, commaOk bool) {
	if commaOk {
		e.setTuple(v, 0, s)
	} else if carries(v.Type()) {
		e.set(v, s)
	}
}

// setTuple adds s to the i'th component of a tuple.
func (e *engine) setTuple(v ssa.Value, i int, s Set) {
	t := e.tuples[v]
	for len(t) <= i {
		t = append(t, nil)
	}
	news := t[i].grow(s)
	e.tuples[v] = t
	if news {
		e.markUses(v)
	}
}

func (e *engine) addResult(f *function, i int, s Set) {
	if f.results[i].grow(s) {
		e.markCallers(f)
	}
}

// store writes a value. What is known of the fields of a struct comes along
// if the struct is that of another variable.
func (e *engine) store(f *function, store *ssa.Store) {
	to := e.placeOf(store.Addr)
	e.write(f, to, e.value(f, store.Val))
	if load, ok := store.Val.(*ssa.UnOp); ok && load.Op == token.MUL && isStruct(load.Type()) && to.root != nil {
		if from := e.placeOf(load.X); from.root != nil {
			l := loc{to.root, to.last.path()}
			for _, old := range e.copies[l] {
				if old == (loc{from.root, from.last.path()}) {
					return
				}
			}
			e.copies[l] = append(e.copies[l], loc{from.root, from.last.path()})
			e.markAll(&e.cell(l).readers)
		}
	}
}

// fieldValue returns the set of a field of a struct that is in no variable.
func (e *engine) fieldValue(f *function, v *ssa.Field) Set {
	return e.read(f, e.within(e.placeOfStruct(v.X), v.X.Type(), v.Field))
}

// placeOfStruct returns the place that the struct v was loaded from.
func (e *engine) placeOfStruct(v ssa.Value) place {
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return e.placeOf(v.X)
		}
	case *ssa.Field:
		return e.within(e.placeOfStruct(v.X), v.X.Type(), v.Field)
	}
	return place{base: v}
}

// memberMACs returns the MACs in the fields of a variable of f of which v is
// the value or the address. Of another package's struct no more may be known.
func (e *engine) memberMACs(f *function, v ssa.Value) Set {
	var s Set
	e.eachField(f, v, func(path string, field Set) { s = s.union(field.withMember(path)) })
	return s
}

// quoted returns what URLs the errors in the fields of the error v quote.
func (e *engine) quoted(f *function, v ssa.Value) Set {
	var s Set
	e.eachField(f, v, func(_ string, field Set) { s = s.union(field) })
	return s.mapped(func(l Label) (Label, bool) { return l, l.Via&lib.Quoted != 0 })
}

// eachField calls do with the path and the set of each field that may be of interest in a
// variable of f of which v is the value or the address.
func (e *engine) eachField(f *function, v ssa.Value, do func(path string, s Set)) {
	t, p := v.Type(), e.placeOfStruct(v)
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t, p = ptr.Elem(), e.placeOf(v)
	}
	if p.root == nil || !isStruct(t) {
		return
	}
	for i := range structOf(t).NumFields() {
		if carries(structOf(t).Field(i).Type()) {
			path := e.within(p, t, i).last.path()
			do(path[len(p.last.path()):], e.readLoc(f, loc{p.root, path}, 0))
		}
	}
}

// constant returns the set of a constant: only strings are worth one.
func (e *engine) constant(c *ssa.Const) Set {
	if c.Value == nil || c.Value.Kind() != constant.String {
		return nil
	}
	name := constant.StringVal(c.Value)
	if name == "" {
		return nil
	}
	if len(name) > maxConst {
		name = name[:maxConst]
	}
	if named := e.secrets[name]; named != nil {
		stored := Label{Kind: Stored, Name: named.Name()}
		if named.Pkg() == e.pkg.Pkg {
			stored.pos = named.Pos()
		}
		return Set{{Kind: Const, Name: name}, stored}
	}
	return Set{{Kind: Const, Name: name}}
}

// secretConstants returns the constants of the package, and those of others
// that it uses, by value, that are named as credentials are and look like some.
func (e *engine) secretConstants() map[string]*types.Const {
	secrets := make(map[string]*types.Const)
	add := func(c *types.Const) {
		if c.Val().Kind() == constant.String && e.IsCredential(c.Name()) {
			if value := constant.StringVal(c.Val()); LooksSecret(value) && len(value) <= maxConst {
				secrets[value] = c
			}
		}
	}
	for _, c := range e.Constants() {
		add(c)
	}
	for _, name := range e.pkg.Pkg.Scope().Names() {
		if c, ok := e.pkg.Pkg.Scope().Lookup(name).(*types.Const); ok {
			add(c)
		}
	}
	return secrets
}

// LooksSecret reports whether a constant looks as if it were a secret, rather
// than the name of something.
func LooksSecret(value string) bool {
	return len(value) >= 8 && strings.ContainsAny(value, "0123456789") && !strings.ContainsAny(value, " %/:")
}

// maxConst bounds what is kept of a constant.
const maxConst = 64

// funcValue returns the set of a function as a value.
func (e *engine) funcValue(fn *ssa.Function) Set {
	fn = origin(fn)
	if f := e.byFunc[fn]; f != nil {
		return Set{{Kind: Func, fn: f.id}}
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok {
		return nil
	}
	// A method value has its receiver bound: it has an argument less.
	l := Label{Kind: Func, Index: int16(len(fn.FreeVars))}
	if f := e.byFunc[fn.Prog.FuncValue(obj)]; f != nil {
		l.fn = f.id
	} else {
		l.fn = e.extern(obj)
	}
	return Set{l}
}

// extern returns the id of a function of another package.
func (e *engine) extern(obj *types.Func) fnID {
	i := slices.Index(e.externs, obj)
	if i < 0 {
		i = len(e.externs)
		e.externs = append(e.externs, obj)
	}
	return fnID(-1 - i)
}

// joined returns the set of two strings in a row. The constants in it are of no interest.
func joined(x, y Set) Set {
	notConst := func(l Label) (Label, bool) { return l, l.Kind != Const }
	return x.union(y).mapped(notConst).then(lib.Joined)
}

// carries reports whether values of type t can hold anything of interest: not
// numbers (but bytes) and truth values.
func carries(t types.Type) bool {
	if b, ok := t.Underlying().(*types.Basic); ok {
		return b.Info()&types.IsString != 0 || b.Kind() == types.Uint8 || b.Kind() == types.UnsafePointer
	}
	return true
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// origin returns the generic function that fn is an instance of, or fn.
func origin(fn *ssa.Function) *ssa.Function {
	if o := fn.Origin(); o != nil {
		return o
	}
	return fn
}
