package order

// This file finds the authentications, by the answer to who is not known or in the middlewares of
// libraries, and the reads of bodies.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// findDenials finds the conditions in fn whose one branch answers that the
// client is not known, and what decides them: a function, or a comparison. What is a
// verification, or a rate check, stays that.
func (a *analysis) findDenials(fn *ssa.Function) {
	for _, r := range a.replies[fn] {
		if !r.denied && !a.denies(callOf(r.instr)) {
			continue
		}
		for _, branch := range decides(r.instr.Block()) {
			if !a.findDenial(branch) {
				a.findDenialIn(branch.Block())
			}
		}
	}
	a.findLockouts(fn)
}

// denies reports whether a function answers that the client is not known whenever it is called.
func (a *analysis) denies(fn *ssa.Function) bool {
	if fn == nil || a.own[fn] {
		return a.deniers[fn]
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && a.Foreign(obj.Origin()).Denies
}

// findDeniers finds the functions that do, themselves or by another.
func (a *analysis) findDeniers() {
	for again := true; again; {
		again = false
		for _, fn := range a.functions {
			if !a.deniers[fn] && a.alwaysDenies(fn) {
				a.deniers[fn], again = true, true
			}
		}
	}
}

func (a *analysis) alwaysDenies(fn *ssa.Function) bool {
	return slices.ContainsFunc(a.replies[fn], func(r reply) bool {
		return (r.denied || a.denies(callOf(r.instr))) && len(decides(r.instr.Block())) == 0
	})
}

// decides returns the conditions on whose one outcome b is reached for sure, and on whose other it is not.
func decides(b *ssa.BasicBlock) []*ssa.If {
	blocks := b.Parent().Blocks
	leads := leadingTo(func(x *ssa.BasicBlock) bool { return x == b }, nil, blocks)
	avoids := leadingTo(func(x *ssa.BasicBlock) bool { return x != b && len(x.Succs) == 0 }, b, blocks)
	var all []*ssa.If
	for _, from := range blocks {
		branch, ok := from.Instrs[len(from.Instrs)-1].(*ssa.If)
		if !ok {
			continue
		}
		sure := func(i int) bool { return leads[from.Succs[i]] && !avoids[from.Succs[i]] }
		if sure(0) != sure(1) {
			all = append(all, branch)
		}
	}
	return all
}

// leadingTo returns the blocks from which one can be reached that is an end, without passing another block.
func leadingTo(isEnd func(*ssa.BasicBlock) bool, without *ssa.BasicBlock, blocks []*ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	seen := make(map[*ssa.BasicBlock]bool)
	var work []*ssa.BasicBlock
	for _, b := range blocks {
		if isEnd(b) {
			seen[b] = true
			work = append(work, b)
		}
	}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, p := range b.Preds {
			if p != without && !seen[p] {
				seen[p] = true
				work = append(work, p)
			}
		}
	}
	return seen
}

// findDenial reports whether it finds that a condition is an authentication, or decided by one.
func (a *analysis) findDenial(branch *ssa.If) bool {
	if a.refusing[branch].event != nil {
		return true
	}
	call := a.decidingCall(branch.Cond, 0)
	found := foundBy(branch.Cond)
	switch {
	case found != nil && a.isKey(found.Index):
		a.denying[branch] = &Event{Kind: Authentication, Pos: found.Pos(), cond: found, byKey: true}
	case call == nil || a.isCredentialCompared(branch.Cond):
		cmp, ok := branch.Cond.(*ssa.BinOp)
		if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ || a.events[cmp] != nil {
			return false
		}
		byKey := a.isKey(cmp.X) || a.isKey(cmp.Y)
		if (!byKey || isEmpty(cmp.X) || isEmpty(cmp.Y)) && (isConst(cmp.X) || isConst(cmp.Y)) {
			return false
		}
		a.denying[branch] = &Event{Kind: Authentication, Pos: cmp.Pos(), cond: cmp, byKey: byKey}
	case a.events[call] == nil:
		e := &Event{Kind: Authentication, Pos: call.Pos(), Callee: calleeOf(&call.Call), call: call}
		asks := a.askingByKey(call, 0)
		e.byKey = asks != nil
		row := a.row(call)
		if row != nil && row.Credential.IsZero() && len(row.Compares) == 0 && row.Verdict.Kind == lib.NoVerdict {
			if asks == nil || !isStored(row) {
				return false // looks for a header, say
			}
			e.Pos, e.Callee = asks.Pos(), calleeOf(&asks.Call)
		}
		a.events[call] = e
	}
	return true
}

// askingByKey returns a call if it gets an API key that a client presents, perhaps among others for a query; or else the
// one that does so and returns what it is a method of, as in db.QueryRow(query, key).Scan(&name); or nil.
func (a *analysis) askingByKey(call *ssa.Call, depth int) *ssa.Call {
	recv, args := receiver(&call.Call)
	for _, arg := range args {
		for _, elem := range a.elements(value{v: arg}) {
			v := elem.v
			if boxed, ok := v.(*ssa.MakeInterface); ok {
				v = boxed.X
			}
			if v != nil && a.isKey(v) {
				return call
			}
		}
	}
	if recv != nil && a.isKey(recv) {
		return call
	}
	if made, ok := recv.(*ssa.Call); ok && depth < maxDepth {
		return a.askingByKey(made, depth+1)
	}
	return nil
}

// isStored reports whether a function of a library reads what the server has stored.
func isStored(row *lib.Func) bool {
	return slices.ContainsFunc(row.Sources, func(s lib.Source) bool { return s.Kind == lib.Held })
}

// findDenialIn finds the conditions that keep a loop going, with a block that it ends at: that none
// of several clients is the one.
func (a *analysis) findDenialIn(end *ssa.BasicBlock) {
	for _, branch := range decides(end) {
		if b := branch.Block(); b != end && reachable(end)[b] && reachable(b.Succs[0])[end] != reachable(b.Succs[1])[end] {
			a.findDenial(branch)
		}
	}
}

// foundBy returns the look-up in a map whose success a condition asks for, or nil.
func foundBy(cond ssa.Value) *ssa.Lookup {
	if not, ok := cond.(*ssa.UnOp); ok && not.Op == token.NOT {
		cond = not.X
	}
	found, ok := cond.(*ssa.Extract)
	if !ok {
		return nil
	}
	lookup, _ := found.Tuple.(*ssa.Lookup)
	return lookup
}

// isCredentialCompared reports whether a condition compares something that a client presents.
func (a *analysis) isCredentialCompared(cond ssa.Value) bool {
	cmp, ok := cond.(*ssa.BinOp)
	return ok && isText(cmp.X.Type()) && (a.Values.Of(cmp.X).Any(valueflow.Label.IsPresented) || a.Values.Of(cmp.Y).Any(valueflow.Label.IsPresented))
}

// isEmpty reports whether v is nil or "".
func isEmpty(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == `""`)
}

func isConst(v ssa.Value) bool {
	_, ok := v.(*ssa.Const)
	return ok
}

// isKey reports whether a value is an API key that a client presents.
func (a *analysis) isKey(v ssa.Value) bool {
	if !isText(v.Type()) {
		return false
	}
	return a.Values.Of(v).Any(a.isAPIKey)
}

// isAPIKey reports whether that, or its digest, is what a label is of.
func (a *analysis) isAPIKey(l valueflow.Label) bool {
	return l.Kind.Presented() && a.Names.IsAPIKey(l.Name)
}

// authentication returns the event that x is, a middleware of a library that refuses who is not known, or what
// makes one; no event, but not nil, if it may be that it lets them pass.
func (a *analysis) authentication(callee *types.Func, x value, at token.Pos) []*Event {
	e := &Event{Kind: Authentication, Pos: at, Callee: callee, elsewhere: true}
	for _, config := range a.configs(x, 0) {
		if option, ok := config.v.(*ssa.Call); ok {
			if row := a.row(option); row != nil && !row.Lenient.IsZero() {
				if i, _ := row.Lenient.Arg(); i < len(option.Call.Args) && a.isLenient(value{v: option.Call.Args[i], fr: config.fr}) {
					return []*Event{}
				}
			}
			continue
		}
		lenient, _ := a.functionsIn(config, func(field *ssa.FieldAddr, v ssa.Value) bool {
			row := a.Models.Field(fieldOf(field))
			if row == nil {
				return false
			}
			if row.Skips {
				e.skips = append(e.skips, value{v: v, fr: config.fr})
			}
			e.byKey = e.byKey || row.Lookup && a.looksForKey(v)
			return row.Lenient && a.isLenient(value{v: v, fr: config.fr})
		})
		if len(lenient) > 0 {
			return []*Event{}
		}
	}
	return []*Event{e}
}

// configs returns what may configure a middleware of a library: the call that makes it, the structs and options that this
// is given, and those by which the value was made whose method it is.
func (a *analysis) configs(x value, depth int) []value {
	v := x.v
	if result, ok := v.(*ssa.Extract); ok {
		v = result.Tuple
	}
	var given []ssa.Value
	switch v := v.(type) {
	case *ssa.Call:
		given = v.Call.Args
	case *ssa.MakeClosure: // a method value
		given = v.Bindings
	}
	if len(given) == 0 || depth > maxConfigs {
		return []value{x}
	}
	all := []value{{v: v, fr: x.fr}}
	for _, arg := range given {
		for _, elem := range a.elements(value{v: arg, fr: x.fr}) {
			all = append(all, a.configs(a.resolve(elem, 0), depth+1)...)
		}
	}
	return all
}

// maxConfigs bounds how deep configurations are looked for.
const maxConfigs = 3

// isLenient reports whether one who is not known may be let pass, by what a middleware is told: true, a handler
// that calls the next one, or a check that never fails.
func (a *analysis) isLenient(v value) bool {
	x := a.resolve(v, 0)
	if c, ok := x.v.(*ssa.Const); ok && c.Value != nil {
		return c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value)
	}
	fr := a.enter(nil, x, nil)
	switch {
	case isBool(v.v):
		return true // who knows
	case fr == nil:
		return false
	case a.takesRequest(fr.fn.Signature):
		return a.callsNext(fr.fn)
	}
	for _, b := range fr.fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
			if c, ok := ret.Results[len(ret.Results)-1].(*ssa.Const); !ok || !c.IsNil() {
				return false
			}
		}
	}
	return true
}

// looksForKey reports whether a configuration says to look for an API key: in text, "header:X-API-Key,cookie:key", or by what
// it looks with.
func (a *analysis) looksForKey(v ssa.Value) bool {
	text, ok := a.text(value{v: v})
	if !ok {
		return a.Values.Of(v).Any(a.isAPIKey)
	}
	for part := range strings.SplitSeq(text, ",") {
		if place := strings.Split(strings.TrimSpace(part), ":"); len(place) > 1 && a.Names.IsAPIKey(place[1]) {
			return true
		}
	}
	return false
}

// readsBody reports whether a function of a framework reads the body of a request.
func readsBody(row *lib.Func) bool {
	for _, s := range row.Sources {
		if s.Kind == lib.Body {
			return true
		}
	}
	return false
}

// A body says what of the body of a request a call is given to read.
type body uint8

const (
	noBody body = iota
	boundedBody
	openBody
)

func (a *analysis) bodyOf(call *ssa.Call) body {
	if call.Call.IsInvoke() {
		return noBody // Close, or what reads piece by piece
	}
	for _, arg := range call.Call.Args {
		switch v := a.resolve(value{v: arg}, 0).v.(type) {
		case *ssa.UnOp:
			if a.isBody(v) {
				return openBody
			}
		case *ssa.Call:
			if row := a.row(v); row != nil && row.Bounds && a.bodyOf(v) != noBody {
				return boundedBody
			}
		}
	}
	return noBody
}

// isBody reports whether v is the field of a request that has its body.
func (a *analysis) isBody(v *ssa.UnOp) bool {
	addr, ok := v.X.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	typ, field := fieldOf(addr)
	row := a.Models.Field(typ, field)
	return row != nil && row.Kind == lib.Body
}

// fieldOf returns the type of a struct, and the field of it that an address is of.
func fieldOf(addr *ssa.FieldAddr) (types.Type, *types.Var) {
	typ := addr.X.Type().Underlying().(*types.Pointer).Elem()
	return typ, typ.Underlying().(*types.Struct).Field(addr.Field)
}
