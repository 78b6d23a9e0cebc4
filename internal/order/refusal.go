package order

// This file finds the hand-made rate checks, by the answer to who is refused.

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"iter"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// findRefusals finds the conditions in fn whose one branch answers that there
// were too many requests, and the rate checks that decide them.
func (a *analysis) findRefusals(fn *ssa.Function) {
	for b := range a.refusals(fn) {
		a.findRefusal(controls(b))
	}
}

// refusals yields the blocks of fn in which it is answered that there were too many requests.
func (a *analysis) refusals(fn *ssa.Function) iter.Seq[*ssa.BasicBlock] {
	return func(yield func(*ssa.BasicBlock) bool) {
		for _, r := range a.replies[fn] {
			if (r.tooMany || a.refuses(callOf(r.instr))) && !yield(r.instr.Block()) {
				return
			}
		}
	}
}

// findErrors finds the errors for which somebody answers that there were too many requests, and
// the rate checks that decide whether they are returned.
func (a *analysis) findErrors() {
	refusals := make(map[types.Object]bool)
	for _, fn := range a.functions {
		for b := range a.refusals(fn) {
			for _, c := range controls(b) {
				if refusal := errorIn(c.branch.Cond); refusal != nil {
					refusals[refusal] = true
				}
			}
		}
	}
	if len(refusals) == 0 {
		return
	}
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
			if ok && slices.ContainsFunc(ret.Results, func(v ssa.Value) bool { return a.isOneOf(refusals, v) }) {
				a.findRefusal(controls(b))
				a.rejecting = append(a.rejecting, fn)
			}
		}
	}
}

// findRejections finds the calls of functions that return such an error, or pass it on: of those in a
// handler, it speaks of the call rather than of the condition within. What verifies as well does too much for that.
func (a *analysis) findRejections() {
	for i := 0; i < len(a.rejecting); i++ {
		fn := a.rejecting[i]
		if a.verifying[fn] {
			continue
		}
		for _, site := range a.calls[fn] {
			call, ok := site.(*ssa.Call)
			if !ok || a.events[call] != nil {
				continue
			}
			a.events[call] = &Event{Pos: call.Pos(), Callee: calleeOf(&call.Call), Kind: RateCheck, call: call}
			if caller := call.Parent(); passesOn(call) && !slices.Contains(a.rejecting, caller) {
				a.rejecting = append(a.rejecting, caller)
			}
		}
	}
}

// passesOn reports whether the function that a call is in returns the error that it gets.
func passesOn(call *ssa.Call) bool {
	for _, b := range call.Parent().Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		for _, v := range ret.Results {
			if x, ok := v.(*ssa.Extract); ok {
				v = x.Tuple
			}
			if v == ssa.Value(call) {
				return true
			}
		}
	}
	return false
}

// errorIn returns the global variable, or the type, that a condition asks whether an error is, or nil.
func errorIn(cond ssa.Value) types.Object {
	switch cond := cond.(type) {
	case *ssa.BinOp:
		if isError(cond.X.Type()) {
			return cmp.Or(globalOf(cond.X), globalOf(cond.Y))
		}
	case *ssa.Call:
		args := cond.Call.Args
		if len(args) != 2 || !isError(args[0].Type()) {
			return nil
		}
		if made, ok := args[1].(*ssa.MakeInterface); ok { // errors.As
			return typeNameOf(deref(made.X.Type()))
		}
		return globalOf(args[1]) // errors.Is
	case *ssa.Extract:
		if assert, ok := cond.Tuple.(*ssa.TypeAssert); ok && isError(assert.X.Type()) {
			return typeNameOf(assert.AssertedType)
		}
	}
	return nil
}

// isOneOf reports whether an error is one of those variables, or types, or made with one, as by fmt.Errorf.
func (a *analysis) isOneOf(refusals map[types.Object]bool, err ssa.Value) bool {
	switch v := err.(type) {
	case *ssa.MakeInterface:
		return refusals[typeNameOf(v.X.Type())]
	case *ssa.ChangeInterface:
		return a.isOneOf(refusals, v.X)
	case *ssa.Call:
		args := v.Call.Args
		return isError(v.Type()) && len(args) > 0 && slices.ContainsFunc(a.elements(value{v: args[len(args)-1]}), func(elem value) bool {
			return elem.v != args[len(args)-1] && a.isOneOf(refusals, elem.v)
		})
	}
	return refusals[globalOf(err)]
}

// globalOf returns the global variable that v is the value of, or nil.
func globalOf(v ssa.Value) types.Object {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if global, ok := load.X.(*ssa.Global); ok {
			return global.Object()
		}
	}
	return nil
}

// typeNameOf returns the name of t, or of what it points to, or nil.
func typeNameOf(t types.Type) types.Object {
	if named, ok := types.Unalias(deref(t)).(*types.Named); ok {
		return named.Obj()
	}
	return nil
}

// findRefusal finds which of several conditions, as of a || b, is a rate check: what the table knows as something else is not.
func (a *analysis) findRefusal(conditions []condition) {
	conditions = a.besideSwitch(conditions)
	var chosen condition
	var event *Event
	best := -1
	for _, c := range conditions {
		if a.refusing[c.branch].event != nil {
			return
		}
		if mentionsTooMany(c.branch.Cond, 0) {
			continue // passes on what another server says
		}
		e := a.deciding(c.branch.Cond)
		if e == nil {
			continue
		}
		rank := 2
		switch {
		case e.row != nil:
			rank = 3
		case e.call == nil:
			rank = 1
		case a.row(e.call) != nil:
			rank = 0
		}
		if rank >= best {
			best, chosen, event = rank, c, e
		}
	}
	if event == nil {
		return
	}
	a.refuse(chosen, event)
	for _, c := range conditions { // allow(host) || allow(name)
		if other := a.deciding(c.branch.Cond); c != chosen && other != nil && other.call != nil && other.Callee != nil && other.Callee == event.Callee {
			a.refuse(c, other)
		}
	}
}

// besideSwitch returns the conditions above one that only asks whether anybody is to be refused at all, if a call
// decides one of those: it tells who is.
func (a *analysis) besideSwitch(conditions []condition) []condition {
	if len(conditions) != 1 || !isSwitch(conditions[0].branch.Cond) {
		return conditions
	}
	outer := controls(conditions[0].branch.Block())
	if slices.ContainsFunc(outer, func(c condition) bool { return a.decidingCall(c.branch.Cond, 0) != nil }) {
		return outer
	}
	return conditions
}

// isSwitch reports whether a condition asks for a setting that is true or false, or for one of several texts.
func isSwitch(cond ssa.Value) bool {
	switch v := cond.(type) {
	case *ssa.UnOp:
		return v.Op == token.NOT && isSwitch(v.X) || v.Op == token.MUL && !dependsOnRequest(v, 0)
	case *ssa.FreeVar:
		return true
	case *ssa.BinOp:
		_, ok := constantText(v.Y)
		load, loads := v.X.(*ssa.UnOp)
		return ok && loads && !dependsOnRequest(load, 0)
	}
	return false
}

// refuse records that a rate check decides a condition.
func (a *analysis) refuse(c condition, e *Event) {
	a.refusing[c.branch] = refusal{e, c.succ}
	if e.call != nil {
		a.events[e.call.(*ssa.Call)] = e
	}
}

// A condition is a branch, and the successor of it that leads somewhere.
type condition struct {
	branch *ssa.If
	succ   int
}

// A reply is an instruction that uses a status code for who is turned away, or calls a function that may answer so,
// or calls the next handler, or keeps it from being called.
type reply struct {
	instr           ssa.Instruction
	tooMany, denied bool
	next, stops     bool
}

// findReplies finds the replies in each function.
func (a *analysis) findReplies() {
	var ops []*ssa.Value
	for _, fn := range a.functions {
		served := a.takesRequest(fn.Signature)
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				switch instr.(type) {
				case *ssa.Call, *ssa.Store, *ssa.Return, *ssa.MakeInterface, *ssa.Phi:
				default:
					continue
				}
				r := reply{instr: instr}
				ops = instr.Operands(ops[:0])
				for _, op := range ops {
					r.tooMany = r.tooMany || isTooMany(*op)
					r.denied = r.denied || isDenied(*op)
				}
				if call, ok := instr.(*ssa.Call); ok && served {
					row := a.row(call)
					r.next = row != nil && row.Next || a.isDynamic(&call.Call) && a.mayServe(call.Call.Value.Type())
					r.stops = row != nil && row.Stops
				}
				if callee := callOf(instr); r.tooMany || r.denied || r.next || r.stops || a.own[callee] || a.refuses(callee) || a.denies(callee) {
					a.replies[fn] = append(a.replies[fn], r)
				}
			}
		}
	}
}

// findRefusers finds the functions that answer that there were too many requests whenever they are called.
func (a *analysis) findRefusers() {
	for fn, replies := range a.replies {
		for _, r := range replies {
			if r.tooMany && len(controls(r.instr.Block())) == 0 {
				a.refusers[fn] = true
			}
		}
	}
}

// refuses reports whether a function answers that there were too many requests whenever it is called.
func (a *analysis) refuses(fn *ssa.Function) bool {
	if fn == nil || a.own[fn] {
		return a.refusers[fn]
	}
	obj, ok := fn.Object().(*types.Func)
	return ok && a.Foreign(obj.Origin()).Refuses
}

// callOf returns the function that an instruction calls, if it is one of Go's functions, or nil.
func callOf(instr ssa.Instruction) *ssa.Function {
	if call, ok := instr.(*ssa.Call); ok {
		return call.Call.StaticCallee()
	}
	return nil
}

// isTooMany reports whether v is the status code for too many requests, of HTTP, gRPC or connect.
func isTooMany(v ssa.Value) bool {
	return isStatus(v, http.StatusTooManyRequests, resourceExhausted)
}

// isDenied reports whether v is the status code for who is not known. What is forbidden may be so to who is.
func isDenied(v ssa.Value) bool {
	return isStatus(v, http.StatusUnauthorized, unauthenticated)
}

// Status codes of gRPC, and of connect.
const (
	permissionDenied  = 7
	resourceExhausted = 8
	unavailable       = 14
	unauthenticated   = 16
)

// isStatus reports whether v is a status code: of HTTP, or of RPC.
func isStatus(v ssa.Value, ofHTTP, ofRPC int64) bool {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return false
	}
	n, exact := constant.Int64Val(c.Value)
	if named, ok := types.Unalias(c.Type()).(*types.Named); ok && exact && n == ofRPC && named.Obj().Pkg() != nil {
		name := named.Obj().Pkg().Name() + "." + named.Obj().Name()
		return name == "codes.Code" || name == "connect.Code"
	}
	return exact && n == ofHTTP
}

// mentionsTooMany reports whether a condition looks at a status code.
func mentionsTooMany(v ssa.Value, depth int) bool {
	if isTooMany(v) {
		return true
	}
	instr, ok := v.(ssa.Instruction)
	switch v.(type) {
	case *ssa.Call, *ssa.Phi:
		return false
	}
	if !ok || depth > maxDepth {
		return false
	}
	for _, op := range instr.Operands(nil) {
		if *op != nil && mentionsTooMany(*op, depth+1) {
			return true
		}
	}
	return false
}

// controls returns the nearest conditions that decide whether b is reached: several
// where they are joined, as in a || b. Where branches join again, the conditions above have
// nothing more to say; of the blocks with several predecessors, those are the
// ones that the builder calls if.done.
func controls(b *ssa.BasicBlock) []condition {
	for ; b.Idom() != nil; b = b.Idom() {
		if len(b.Preds) > 1 && b.Comment == "if.done" {
			continue
		}
		var all []condition
		for _, pred := range b.Preds {
			if branch, ok := pred.Instrs[len(pred.Instrs)-1].(*ssa.If); ok {
				for i, succ := range pred.Succs {
					if succ == b {
						all = append(all, condition{branch, i})
					}
				}
			}
		}
		if len(all) > 0 {
			return all
		}
	}
	return nil
}

// deciding returns the rate check that decides a condition: the call that
// yields the value that it looks at, or the condition itself; nil if
// it is a function of this package that a rate check was found in.
func (a *analysis) deciding(cond ssa.Value) *Event {
	call := a.decidingCall(cond, 0)
	if errorIn(cond) != nil && (call == nil || calleeOf(&call.Call) == nil && a.answers(call.Call.Signature())) {
		return nil // whoever made the error decided, perhaps in a handler that one is given
	}
	if call == nil {
		pos := cond.Pos()
		if neg, ok := cond.(*ssa.UnOp); ok && neg.Op == token.NOT {
			pos = neg.X.Pos()
		}
		if sel := selectOf(cond); sel != nil {
			pos = sel.Pos()
		}
		if !pos.IsValid() {
			return nil
		}
		return &Event{Pos: pos, Kind: RateCheck, cond: cond}
	}
	if e := a.events[call]; e != nil {
		if e.Kind != RateCheck {
			return nil // too many failures to verify
		}
		return e
	}
	return &Event{Pos: call.Pos(), Callee: calleeOf(&call.Call), Kind: RateCheck, call: call}
}

// selectOf returns the statement whose choice a condition looks at, or nil.
func selectOf(cond ssa.Value) *ssa.Select {
	cmp, ok := cond.(*ssa.BinOp)
	if !ok {
		return nil
	}
	chosen, ok := cmp.X.(*ssa.Extract)
	if !ok {
		return nil
	}
	sel, _ := chosen.Tuple.(*ssa.Select)
	return sel
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

const maxDepth = 8

// decidingCall returns the call that yields what a condition looks at, or nil.
func (a *analysis) decidingCall(v ssa.Value, depth int) *ssa.Call {
	if depth > maxDepth {
		return nil
	}
	next := func(v ssa.Value) *ssa.Call { return a.decidingCall(v, depth+1) }
	switch v := v.(type) {
	case *ssa.Call:
		callee := calleeOf(&v.Call)
		if callee == nil {
			if _, builtin := v.Call.Value.(*ssa.Builtin); builtin {
				return nil
			}
			return v
		}
		if args := v.Call.Args; len(args) > 0 && isError(args[0].Type()) { // errors.Is
			return next(args[0])
		}
		return v
	case *ssa.UnOp:
		return next(v.X)
	case *ssa.BinOp:
		if call := next(v.X); call != nil {
			return call
		}
		return next(v.Y)
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.Field:
		return next(v.X)
	case *ssa.FieldAddr:
		if _, param := v.X.(*ssa.Parameter); param {
			return nil
		}
		return next(v.X)
	case *ssa.TypeAssert:
		return next(v.X)
	case *ssa.Convert:
		return next(v.X)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if call := a.decidingCall(edge, max(depth+1, maxDepth)); call != nil {
				return call
			}
		}
	}
	return nil
}
