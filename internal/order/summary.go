package order

// This file says what importing packages should know of a function, and
// understands what is said of those of other packages.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// summary returns what importing packages should know of a function.
func (a *analysis) summary(fn *ssa.Function) Checks {
	c := Checks{Verifies: a.verifying[fn], Refuses: a.refusers[fn], Denies: a.deniers[fn], Trusts: a.configuring[fn]}
	if a.takesRequest(fn.Signature) || a.returnsHandler(fn.Signature) {
		c.Limits = a.limitsWithin(fn)
		c.Middleware = c.Limits && a.makesMiddleware(fn, 0)
		if IsImportable(fn.Object()) && (a.touchesWithin(fn) || a.handsOn(fn)) {
			c.Steps = a.leave(fn, a.steps(fn))
			c.Limits = c.Limits || slices.ContainsFunc(c.Steps, func(s Step) bool { return s.Kind == RateCheck && s.Given == 0 })
		}
	}
	if isRPC(fn) && IsImportable(fn.Object()) && a.touching[fn] {
		c.Steps = a.leave(fn, a.steps(fn))
	}
	if IsImportable(fn.Object()) {
		c.Routes, c.Opens = a.remotes(fn), a.opens(fn)
		if a.limiting[fn] {
			c.Verdict = a.verdictOf(fn)
		}
	}
	return c
}

// handsOn reports whether a function returns a handler or middleware of another package of which something is
// known, or one that is made of such.
func (a *analysis) handsOn(fn *ssa.Function) bool {
	if !a.returnsHandler(fn.Signature) {
		return false
	}
	return slices.ContainsFunc(fn.AnonFuncs, a.handsOn) || slices.ContainsFunc(fn.Blocks, func(b *ssa.BasicBlock) bool {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		return ok && a.isMadeOfForeign(ret.Results[0], 0)
	})
}

func (a *analysis) isMadeOfForeign(v ssa.Value, depth int) bool {
	if depth > maxDepth {
		return false
	}
	if !a.checksOf(v).isZero() {
		return true
	}
	mayBe := func(v ssa.Value) bool { return a.mayServe(v.Type()) && a.isMadeOfForeign(v, depth+1) }
	switch v := v.(type) {
	case *ssa.ChangeType:
		return a.isMadeOfForeign(v.X, depth+1)
	case *ssa.MakeInterface:
		return a.isMadeOfForeign(v.X, depth+1)
	case *ssa.Call:
		return a.isMadeOfForeign(v.Call.Value, depth+1) || slices.ContainsFunc(v.Call.Args, mayBe)
	case *ssa.MakeClosure:
		return slices.ContainsFunc(v.Bindings, func(b ssa.Value) bool { return mayBe(a.loaded(value{v: b}).v) })
	}
	return false
}

// IsImportable reports whether another package may name a function.
func IsImportable(fn types.Object) bool {
	if !fn.Exported() || fn.Pkg().Name() == "main" {
		return false
	}
	recv := fn.(*types.Func).Signature().Recv()
	if recv == nil {
		return true
	}
	named, ok := deref(recv.Type()).(*types.Named)
	return ok && named.Obj().Exported()
}

// afterwards stands for the handler that a middleware calls next.
var afterwards ssa.Value = ssa.NewConst(nil, types.Typ[types.UntypedNil])

// registered stands before what is registered on a router, behind what the router has run.
var registered ssa.Value = ssa.NewConst(nil, types.Typ[types.UntypedNil])

// steps returns what a handler or middleware, or the one that fn makes, does
// to a request before it calls the next.
func (a *analysis) steps(fn *ssa.Function) []Step {
	a.summed = fn
	defer func() { a.summed = nil }()
	next := value{v: afterwards}
	handler := value{v: fn}
	at, given := token.NoPos, false
	if a.returnsHandler(fn.Signature) && !a.isMiddleware(fn.Signature) {
		fr := &frame{fn: fn}
		for i, p := range fn.Params {
			fr.args = append(fr.args, value{})
			if (i > 0 || fn.Signature.Recv() == nil) && a.mayServe(p.Type()) {
				fr.args[i], given = next, true
			}
		}
		made, ok := a.returned(fr, 0)
		if !ok {
			return nil
		}
		handler, at = made, made.v.Pos()
	}
	switch {
	case a.isMiddleware(handler.v.Type()):
		handler = a.wrap(handler, next, at)
	case given: // it calls the next itself
		handler = a.known(middleware{handler, at})
	default:
		handler = value{link: &link{next: []value{a.known(middleware{handler, at}), next}}}
	}
	return a.stepsThrough(handler, at)
}

// stepsThrough returns what happens on the way through a handler, or up to what comes afterwards.
func (a *analysis) stepsThrough(h value, at token.Pos) []Step {
	defer func(trying bool) { a.trying = trying }(a.trying)
	a.trying = true
	parts := new([]Part)
	through := func(pattern string, methods []string) []Step {
		r := &run{analysis: a, at: at, pattern: pattern, methods: methods, parts: parts}
		r.serve(h, state{})
		return r.stepsOf()
	}
	steps := through("", nil)
	a.tellApart(steps, parts, through)
	return steps
}

// stepsOf returns what a run came upon, before what comes afterwards if that is reached.
func (r *run) stepsOf() []Step {
	var steps []Step
	for i, e := range r.trace {
		if e.unclear && e.given == nil || r.reached && r.before&(1<<i) == 0 {
			continue
		}
		s := Step{Kind: e.Kind, Place: r.place(e.Pos), given: e.given}
		switch {
		case e.Step != nil && e.Step.Func != "":
			s.Func = e.Step.Func
		case e.Callee != nil:
			s.Func = e.Callee.FullName()
		}
		if e.Kind == RateCheck {
			s.Asked, s.OfPeer = r.asked[i], r.ofPeer&(1<<i) != 0
			s.Key, s.Holds = r.keys[i], r.refusedBefore&(1<<i) == 0
			s.choices = r.choices[e]
		}
		if e.Step != nil {
			s.Parts = e.Step.Parts
		}
		if e.Kind == Forwarding {
			s.Key = e.key
			if e.Step != nil {
				s.Place = e.Step.Place
			}
		}
		s.ByKey, s.Open = e.byKey, e.Kind == BodyRead && !e.bounded
		steps = append(steps, s)
	}
	return steps
}

func (a *analysis) place(pos token.Pos) string {
	if a.Place == nil || !pos.IsValid() {
		return ""
	}
	return a.Place(pos)
}

// elsewhere returns the events of the steps of a function of another package,
// v or what made it, that the program has run at a position.
func (a *analysis) elsewhere(x value, at token.Pos) []*Event {
	if made, ok := x.v.(*ssa.Extract); ok && made.Index == 0 { // with an error
		x.v = made.Tuple
	}
	callee := functionOf(x.v)
	if call, ok := x.v.(*ssa.Call); ok {
		callee = calleeOf(&call.Call)
		if !at.IsValid() || !isKept(call) {
			at = call.Pos()
		}
	}
	if callee == nil && x.v != nil {
		obj, _, _ := types.LookupFieldOrMethod(x.v.Type(), true, nil, serveHTTP) // of a type of another package
		if method, ok := obj.(*types.Func); ok && method.Pkg() != nil && method.Pkg().Path() != "net/http" && a.declared[method] == nil {
			callee = method
		}
	}
	if callee == nil {
		return nil
	}
	key := foreignKey{callee, at, x.v}
	events, ok := a.foreign[key]
	if x.fr != nil && len(x.fr.args) > 0 { // the next time it may be made of something else
		return a.foreignChecks(callee, x, at)
	}
	if !ok {
		events = a.foreignChecks(callee, value{v: x.v}, at)
		a.foreign[key] = events
	}
	return events
}

// A foreignKey tells the events of one use of a function of another package from those of others.
type foreignKey struct {
	callee *types.Func
	at     token.Pos
	made   ssa.Value
}

// foreignChecks returns what a function of another package does, which x is, or made.
func (a *analysis) foreignChecks(callee *types.Func, x value, at token.Pos) []*Event {
	var call ssa.CallInstruction
	if c, ok := x.v.(*ssa.Call); ok {
		call = c
	}
	if row := a.Models.Func(callee); row != nil {
		switch {
		case row.Limits != lib.NoBucket:
			e := a.limiterOf(row, callee, call, x.fr, at)
			if made, fr, of := a.made(x); row.KeyFunc.IsReceiver() && made != nil {
				e = a.limiterOf(of, calleeOf(&made.Call), made, fr, at)
				e.Callee, e.KeyArg = callee, lib.Place{}
			}
			e.skips = a.skippers(row, call)
			return []*Event{e}
		case row.Authenticates:
			return a.authentication(callee, x, at)
		case row.Verifies:
			return []*Event{{Pos: at, Callee: callee, elsewhere: true}}
		case row.Forwards:
			return []*Event{{Kind: Forwarding, Pos: at, Callee: callee, elsewhere: true}}
		case row.Bounds:
			return []*Event{{Kind: BodyBound, Pos: at, Callee: callee, elsewhere: true}}
		}
		return nil
	}
	checks := a.Foreign(callee.Origin())
	events := eventsOf(checks.Steps, callee, at)
	for _, e := range events {
		if f := a.chooser(e.key, x); f.v != nil {
			a.origins = nil
			e.key, e.chosen = a.keyOfFunc(f), true
			e.origins = a.origins
		}
	}
	if len(events) == 0 && checks.Limits {
		events = append(events, &Event{Pos: at, Callee: callee, Kind: RateCheck, elsewhere: true, unclear: true, holds: true})
	}
	if len(events) == 0 && checks.Verifies {
		events = append(events, &Event{Pos: at, Callee: callee, elsewhere: true})
	}
	return events
}

// chooser returns the function that chooses a key of what another package does, which x is, or made: an argument of the call that
// x is, or of that which made the receiver.
func (a *analysis) chooser(key Key, x value) value {
	call, _ := x.v.(*ssa.Call)
	if key.Maker != "" {
		made := a.receiverOf(x)
		if call, _ = made.v.(*ssa.Call); call == nil || calleeOf(&call.Call) == nil || calleeOf(&call.Call).FullName() != key.Maker {
			return value{}
		}
		x = made
	}
	if i := key.Param - 1; i >= 0 && call != nil && !call.Call.IsInvoke() && i < len(call.Call.Args) {
		return value{v: call.Call.Args[i], fr: x.fr}
	}
	return value{}
}

// limiterOf returns the rate check that a function of a library is, or that a call of it makes.
func (a *analysis) limiterOf(row *lib.Func, fn *types.Func, call ssa.CallInstruction, fr *frame, at token.Pos) *Event {
	a.origins = nil
	e := &Event{Pos: at, Callee: fn, Kind: RateCheck, KeyArg: row.KeyFunc, elsewhere: true, key: a.bucket(row, call, fr), holds: true}
	e.origins = a.origins
	if call != nil {
		e.made = call.Pos()
	}
	if e.key.Kind == ClientIPKey {
		e.key.Name = askedBy(row, fn)
	}
	return e
}

// isWith reports whether two events are of one function of another package, which reports what is wrong with them.
func (e *Event) isWith(other *Event) bool {
	return e.elsewhere && other.elsewhere && e.Callee == other.Callee && e.Pos == other.Pos
}

// eventsOf returns the events of what another package does, at a position of this one.
func eventsOf(steps []Step, callee *types.Func, at token.Pos) []*Event {
	var events []*Event
	for _, s := range steps {
		if s.Given > 0 {
			events = append(events, unclear)
			continue
		}
		events = append(events, &Event{Step: &s, Pos: at, Callee: callee, Kind: s.Kind, elsewhere: true, key: s.Key, holds: s.Holds, byKey: s.ByKey, bounded: !s.Open})
	}
	return events
}
