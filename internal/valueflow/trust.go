package valueflow

// This file finds out which headers are believed only if a trusted proxy sent them.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// handedOn returns what is left of s, the set of a value that block b hands on: the constants that it
// was found to equal, and what a client presents is trusted if b is reached only after a look at who sent it.
func (e *engine) handedOn(b *ssa.BasicBlock, v ssa.Value, s Set) Set {
	if isString(v.Type()) && s.Any(isGiven) {
		if constants := e.equalAt(b, v); constants != nil {
			return constants
		}
	}
	if !s.Any(isSent) || !e.isGuarded(b) {
		return s
	}
	return s.mapped(believed)
}

// isGiven reports whether a label is that of what a client presents, or may be.
func isGiven(l Label) bool { return l.Kind.Presented() || l.Kind == Param }

// equalAt returns the constants that v is one of in block b, or nil: where b is reached only if it equals one.
func (e *engine) equalAt(b *ssa.BasicBlock, v ssa.Value) Set {
	if refs := v.Referrers(); refs == nil || !slices.ContainsFunc(*refs, isEquality) {
		return nil
	}
	for ; b.Idom() != nil; b = b.Idom() {
		var constants Set
		for _, pred := range b.Preds {
			k := equalled(pred, b, v)
			if k == nil {
				constants = nil
				break
			}
			constants = constants.union(e.constant(k))
		}
		if constants != nil {
			return constants
		}
	}
	return nil
}

func isEquality(instr ssa.Instruction) bool {
	cmp, ok := instr.(*ssa.BinOp)
	return ok && cmp.Op == token.EQL
}

// equalled returns the constant that v equals on the way from a block to another, or nil.
func equalled(from, to *ssa.BasicBlock, v ssa.Value) *ssa.Const {
	branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
	if !ok || from.Succs[0] != to || from.Succs[1] == to {
		return nil
	}
	cmp, ok := branch.Cond.(*ssa.BinOp)
	if !ok || !isEquality(cmp) || cmp.X != v {
		return nil
	}
	k, _ := cmp.Y.(*ssa.Const)
	return k
}

// isSent reports whether a label is that of what a client, or a proxy, sends with a request, or may be.
func isSent(l Label) bool { return isHeader(l) || l.Kind == Param }

func isHeader(l Label) bool { return l.Kind == lib.Header || l.Kind == lib.Metadata }

// believed returns the label of what is believed only of some.
func believed(l Label) (Label, bool) {
	if isSent(l) {
		l.Via |= lib.Trusted
	}
	return l, true
}

// along returns what is left of s, the set of a value that block b hands on to another, on the way there: nothing
// where the value is known to be empty, and what is trusted if the last look at who sent it is how b ends.
func (e *engine) along(b, to *ssa.BasicBlock, v ssa.Value, s Set) Set {
	branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	switch {
	case len(s) == 0 || !ok || b.Succs[0] == b.Succs[1]:
	case isEmptyAt(branch.Cond, v, to == b.Succs[0]):
		return nil
	case isShort(b, to, v):
		return s.then(lib.Clipped)
	case s.Any(isGiven) && equalled(b, to, v) != nil:
		return e.constant(equalled(b, to, v))
	case s.Any(isSent) && e.asksPeer(branch.Cond, 0):
		return s.mapped(believed)
	}
	if s.Any(isHeader) && e.isProven(b, to) {
		return s.mapped(believed)
	}
	return e.handedOn(b, v, s)
}

// isProven reports whether block b is reached only where a secret was presented, by a proxy that is to be believed: who
// presents none gets to another block, too, and is not turned away.
func (e *engine) isProven(b, to *ssa.BasicBlock) bool {
	for at := b; at.Idom() != nil && !at.Dominates(to); at = at.Idom() {
		if len(at.Preds) != 1 {
			continue
		}
		from := at.Preds[0]
		if branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If); ok && e.asksSecret(branch.Cond) {
			return true
		}
	}
	return false
}

// asksSecret reports whether a condition is that something equals a secret, compared in constant time.
func (e *engine) asksSecret(cond ssa.Value) bool {
	if cmp, ok := cond.(*ssa.BinOp); ok { // == 1
		cond = cmp.X
	}
	call, ok := cond.(*ssa.Call)
	if !ok {
		return false
	}
	row := e.rowOf(&call.Call)
	return row != nil && slices.ContainsFunc(row.Compares, func(c lib.Compare) bool { return c.Form == lib.ConstantTime })
}

// isEmptyAt reports whether v is "" where a condition has an outcome.
func isEmptyAt(cond, v ssa.Value, outcome bool) bool {
	cmp, ok := cond.(*ssa.BinOp)
	if !ok || cmp.X != v || !isEmpty(cmp.Y) {
		return false
	}
	return cmp.Op == token.EQL && outcome || cmp.Op == token.NEQ && !outcome
}

// isGuarded reports whether a condition on the peer, or one that by its name says
// whether there is a proxy, decides whether block b is reached.
func (e *engine) isGuarded(b *ssa.BasicBlock) bool {
	guarded, ok := e.guarded[b]
	if ok {
		return guarded
	}
	e.guarded[b] = false // for a loop
	asks := func(pred *ssa.BasicBlock) bool {
		branch, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If)
		return ok && e.asksPeer(branch.Cond, 0)
	}
	for at := b; at.Idom() != nil && !guarded; at = at.Idom() {
		guarded = !slices.ContainsFunc(at.Preds, func(pred *ssa.BasicBlock) bool { return !asks(pred) })
	}
	e.guarded[b] = guarded
	return guarded
}

// maxTrust bounds how far a condition is followed to what it asks about.
const maxTrust = 16

// asksPeer reports whether a condition depends on the address of the peer, or
// by its name on the trust in one.
func (e *engine) asksPeer(cond ssa.Value, depth int) bool {
	if depth > maxTrust {
		return false
	}
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return e.asksPeer(v.X, depth+1)
		}
		return namesTrust(placeName(v.X))
	case *ssa.Parameter, *ssa.FreeVar:
		return namesTrust(v.Name())
	case *ssa.BinOp: // not whether there is an address, or an error
		if e.asksTrust(v.X, depth+1) || e.isVerdict(v.X, depth+1) {
			return true
		}
		return !isAbsent(v.X) && !isAbsent(v.Y) && (e.isOfPeer(v.X, depth+1) || e.isOfPeer(v.Y, depth+1))
	case *ssa.Call:
		if name := calleeName(&v.Call); namesTrust(name) {
			return true
		}
		return types.Identical(v.Type(), types.Typ[types.Bool]) && (e.isOfPeer(v, depth+1) || e.asksTrust(v, depth+1) || e.asksWithin(v.Call.StaticCallee(), depth))
	case *ssa.Lookup:
		return e.isOfPeer(v.Index, depth+1)
	case *ssa.Extract:
		if lookup, ok := v.Tuple.(*ssa.Lookup); ok {
			return e.isOfPeer(lookup.Index, depth+1)
		}
		call, ok := v.Tuple.(*ssa.Call)
		return ok && types.Identical(v.Type(), types.Typ[types.Bool]) && (namesTrust(calleeName(&call.Call)) || e.asksTrust(call, depth+1))
	case *ssa.Phi: // a flag, or what && and || make
		for i, edge := range v.Edges {
			if _, fixed := edge.(*ssa.Const); fixed && e.isDecided(v.Block().Preds[i], depth) || e.asksPeer(edge, depth+phiDepth) {
				return true
			}
		}
	}
	return false
}

// phiDepth is what one of several values counts of maxTrust: each may be one of several in turn.
const phiDepth = 3

// isDecided reports whether a condition on the peer decides whether block b is reached, or how it ends.
func (e *engine) isDecided(b *ssa.BasicBlock, depth int) bool {
	branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	return e.isGuarded(b) || ok && e.asksPeer(branch.Cond, depth+phiDepth)
}

// asksWithin reports whether what a small function of this package returns depends on the address of the peer.
func (e *engine) asksWithin(fn *ssa.Function, depth int) bool {
	if depth > 2 || e.byFunc[fn] == nil || size(fn) > maxAsking {
		return false
	}
	return slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		switch end := b.Instrs[len(b.Instrs)-1].(type) {
		case *ssa.If:
			return e.asksPeer(end.Cond, depth+1)
		case *ssa.Return: // err == nil && network.Contains(peer)
			result, ok := end.Results[0].(*ssa.Phi)
			return ok && slices.ContainsFunc(result.Edges, func(edge ssa.Value) bool { return e.asksPeer(edge, depth+1) })
		}
		return false
	})
}

// maxAsking is the size of a function that does nothing but look at the peer.
const maxAsking = 100

// isVerdict reports whether a value is the error of a function of this package that does nothing but look at the peer.
func (e *engine) isVerdict(v ssa.Value, depth int) bool {
	call, ok := v.(*ssa.Call)
	return ok && isError(v.Type()) && e.byFunc[call.Call.StaticCallee()] != nil && slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool { return e.isOfPeer(arg, depth+1) })
}

// asksTrust reports whether a value is made of an entry of the environment, or of a configuration, which by its name says
// whether there is a proxy that can be trusted.
func (e *engine) asksTrust(v ssa.Value, depth int) bool {
	call, ok := v.(*ssa.Call)
	if !ok || depth > maxTrust {
		return false
	}
	row := e.rowOf(&call.Call)
	isEntry := row != nil && slices.ContainsFunc(row.Sources, func(s lib.Source) bool { return s.Kind == lib.Env })
	return slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool {
		name, ok := arg.(*ssa.Const)
		if ok && isEntry && name.Value != nil && name.Value.Kind() == constant.String {
			return namesTrust(constant.StringVal(name.Value))
		}
		return e.asksTrust(arg, depth+1)
	})
}

// isOfPeer reports whether a value is made of the address of the peer.
func (e *engine) isOfPeer(v ssa.Value, depth int) bool {
	if depth > maxTrust || v == nil {
		return false
	}
	key := peerKey{v, depth}
	is, ok := e.ofPeer[key]
	if !ok {
		is = e.isMadeOfPeer(v, depth)
		e.ofPeer[key] = is
	}
	return is
}

// A peerKey is a question to isOfPeer.
type peerKey struct {
	v     ssa.Value
	depth int
}

func (e *engine) isMadeOfPeer(v ssa.Value, depth int) bool {
	next := func(v ssa.Value) bool { return e.isOfPeer(v, depth+1) }
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		name := strings.ToLower(v.Name())
		if strings.Contains(name, "remote") || strings.Contains(name, "peer") {
			return true
		}
		free, ok := v.(*ssa.FreeVar)
		return ok && next(e.binding(free))
	case *ssa.UnOp:
		return next(v.X)
	case *ssa.FieldAddr:
		return e.isPeerField(v.X.Type(), v.Field) || next(v.X)
	case *ssa.Field:
		return e.isPeerField(v.X.Type(), v.Field) || next(v.X)
	case *ssa.Alloc:
		for _, ref := range *v.Referrers() {
			if store, ok := ref.(*ssa.Store); ok && store.Addr == v && next(store.Val) {
				return true
			}
		}
	case *ssa.Call:
		if row := e.rowOf(&v.Call); row != nil {
			for _, source := range row.Sources {
				if isPeerKind(source.Kind) {
					return true
				}
			}
		}
		if v.Call.IsInvoke() && next(v.Call.Value) || slices.ContainsFunc(v.Call.Args, next) {
			return true
		}
		callee := v.Call.StaticCallee()
		if callee == nil {
			return false
		}
		if e.byFunc[callee] == nil {
			return e.returnsPeer(callee)
		}
		for _, b := range callee.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && slices.ContainsFunc(ret.Results, next) {
				return true
			}
		}
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.BinOp:
		return next(v.X) || next(v.Y)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if e.isOfPeer(edge, depth+phiDepth) {
				return true
			}
		}
	case *ssa.MakeClosure: // that is called with each of some networks, say
		return slices.ContainsFunc(v.Bindings, next)
	case *ssa.Slice:
		return next(v.X)
	case *ssa.Convert:
		return next(v.X)
	case *ssa.ChangeType:
		return next(v.X)
	case *ssa.MakeInterface:
		return next(v.X)
	case *ssa.TypeAssert:
		return next(v.X)
	}
	return false
}

// isPeerField reports whether the i'th field of a struct of type t, or of what that points to, says where the peer is.
func (e *engine) isPeerField(t types.Type, i int) bool {
	field, owner := fieldOf(t, i)
	row := e.Models.Field(owner, field)
	return row != nil && isPeerKind(row.Kind)
}

// returnsPeer reports whether a function of another package returns the address of the peer, and nothing that a client presents.
func (e *engine) returnsPeer(callee *ssa.Function) bool {
	obj, ok := callee.Object().(*types.Func)
	if !ok {
		return false
	}
	summary := e.Summary(obj)
	return summary != nil && slices.ContainsFunc(summary.Results, func(s Set) bool {
		return s.Any(func(l Label) bool { return isPeerKind(l.Kind) }) && !s.Any(Label.IsPresented)
	})
}

// holdsPeer reports whether a pointer of type t is to a struct that a field of says where the peer is, and which is no request.
func (e *engine) holdsPeer(t types.Type) bool {
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok || !isStruct(ptr.Elem()) {
		return false
	}
	if row := e.Models.Type(ptr.Elem()); row != nil && row.Request {
		return false
	}
	for i := range structOf(ptr.Elem()).NumFields() {
		if e.isPeerField(t, i) {
			return true
		}
	}
	return false
}

func isPeerKind(k lib.Kind) bool { return k == lib.Peer || k == lib.PeerHost }

// namesTrust reports whether a name is that of what tells whether a proxy can be trusted, or is there.
func namesTrust(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "trust") || strings.Contains(name, "proxy") || strings.Contains(name, "proxies")
}

// placeName returns the name of the field or variable at an address, or "".
func placeName(addr ssa.Value) string {
	switch addr := addr.(type) {
	case *ssa.FieldAddr:
		field, _ := fieldOf(addr.X.Type(), addr.Field)
		return field.Name()
	case *ssa.Global, *ssa.FreeVar:
		return addr.Name()
	case *ssa.Alloc:
		return addr.Comment
	}
	return ""
}

func calleeName(call *ssa.CallCommon) string {
	if call.IsInvoke() {
		return call.Method.Name()
	}
	if callee := call.StaticCallee(); callee != nil {
		return callee.Name()
	}
	return placeName(call.Value)
}

// isAbsent reports whether v is nil, "" or a number, which tell whether there is something, or how much.
func isAbsent(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.Kind() != constant.String || constant.StringVal(c.Value) == "")
}
