package order

// This file finds out which functions a handler is made of.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A link is a handler that is no function of this package: events of another,
// and the handlers that come then, one by one; or one of two handlers.
type link struct {
	events []*Event
	next   []value

	when  value // reports which requests come to next, if not all do
	other value // comes for the others
}

// compose returns the handler that runs middlewares, and then a handler.
func (a *analysis) compose(middlewares []middleware, handler value) value {
	for i := len(middlewares) - 1; i >= 0; i-- {
		m := middlewares[i]
		if list := a.isRouter(m.v); list != nil { // a list of middlewares, as of alice
			handler = a.compose(list.all(), handler)
			continue
		}
		x := a.resolve(m.value, 0)
		if inner, ok := a.adapted(x); ok {
			handler = a.wrap(inner, handler, a.elementAt(m.value, m.at).pos)
			continue
		}
		if x.link != nil || x.v != nil && a.isHandler(x.v.Type()) && !a.isMiddleware(x.v.Type()) {
			h := a.known(m)
			h.el = a.elementAt(m.value, m.at)
			handler = value{link: &link{next: []value{h, handler}}}
			continue
		}
		handler = a.wrap(m.value, handler, m.at)
	}
	return handler
}

// elementAt returns the place of a middleware in a chain.
func (a *analysis) elementAt(m value, at token.Pos) *element {
	v := m.v
	for {
		if conv, ok := v.(*ssa.ChangeType); ok {
			v = conv.X
			continue
		}
		if conv, ok := v.(*ssa.MakeInterface); ok {
			v = conv.X
			continue
		}
		break
	}
	switch v := v.(type) {
	case *ssa.Call:
		if at.IsValid() && isKept(v) {
			return &element{at, calleeOf(&v.Call)}
		}
		return &element{v.Pos(), calleeOf(&v.Call)}
	case *ssa.MakeClosure:
		if v.Pos().IsValid() && functionOf(v) != nil {
			return &element{v.Pos(), functionOf(v)}
		}
	}
	return &element{at, functionOf(v)}
}

// isKept reports whether what a call makes is kept, for several chains perhaps: in a field, in a variable of the package, or in one
// that is used more than once. Such a middleware may be right in one chain, and wrong in another.
func isKept(call *ssa.Call) bool {
	uses := 0
	for _, ref := range *call.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
			continue
		case *ssa.Store:
			switch ref.Addr.(type) {
			case *ssa.FieldAddr, *ssa.Global:
				return true
			}
		}
		uses++
	}
	return uses > 1
}

// known returns a handler, or, for one that is not of this package, what is known of it.
func (a *analysis) known(m middleware) value {
	h := a.serving(m.value, m.at, 0)
	if h.link != nil || h.v == nil || a.frameOf(h) != nil || a.isRouter(h.v) != nil {
		return h
	}
	return value{link: &link{events: a.foreignEvents(h, a.elementAt(m.value, m.at).pos)}}
}

// foreignEvents returns the events of a function that is not of this package, or
// of one that nothing is known of.
func (a *analysis) foreignEvents(x value, at token.Pos) []*Event {
	if events := a.elsewhere(x, at); events != nil {
		return events
	}
	if e := a.given(x); e != nil {
		return []*Event{e}
	}
	if a.mayLimit(x.v) {
		return []*Event{unclear}
	}
	return nil
}

// unclear stands for a rate check that there may be.
var unclear = &Event{Kind: RateCheck, elsewhere: true, holds: true, unclear: true}

// wrap returns the handler that a middleware makes of another.
func (a *analysis) wrap(m, handler value, at token.Pos) value {
	fr := a.enter(nil, m, nil)
	if method := a.wrapper(m); fr == nil && method != nil {
		if own := a.declared[method]; own != nil {
			fr = &frame{fn: own, args: []value{a.resolve(m, 0)}}
		} else if steps := a.Foreign(method.Origin()).Steps; len(steps) > 0 {
			return value{link: &link{events: eventsOf(steps, method, a.elementAt(m, at).pos), next: []value{handler}}}
		}
	}
	if fr == nil {
		x := a.resolve(m, 0)
		if inner, when, ok := a.conditional(x); ok {
			return value{link: &link{next: []value{a.wrap(inner, handler, at)}, when: when, other: handler}}
		}
		if inner, ok := a.adapted(x); ok {
			return a.wrap(inner, handler, at)
		}
		return value{link: &link{events: a.foreignEvents(x, a.elementAt(m, at).pos), next: []value{handler}}}
	}
	for len(fr.args) < len(fr.fn.Params)-1 {
		fr.args = append(fr.args, value{}) // the receiver of a declared method
	}
	fr.args = append(fr.args, handler)
	if wrapped, ok := a.returned(fr, 0); ok {
		wrapped.el = a.elementAt(m, at)
		return wrapped
	}
	if a.limitsWithin(fr.fn) {
		return value{link: &link{events: []*Event{unclear}, next: []value{handler}}}
	}
	return handler
}

// serving returns the handler that h is, behind whatever it is wrapped in. What has no
// place of its own stands at the registration, at.
func (a *analysis) serving(h value, at token.Pos, depth int) value {
	h = a.resolve(h, 0)
	if h.v == nil || depth > maxDepth {
		return h
	}
	switch v := h.v.(type) {
	case *ssa.UnOp:
		if local, ok := v.X.(*ssa.Alloc); ok {
			if it := a.iteration(local); it != nil {
				return a.wrapAll(value{v: it.first, fr: h.fr}, value{v: it.list, fr: h.fr}, it.backward, at)
			}
		}
	case *ssa.Phi:
		if wrapped, ok := a.wrappedInLoop(v, h.fr, at); ok {
			return wrapped
		}
		return a.choose(v, h.fr, at, depth)
	case *ssa.Call:
		if row := a.row(v); row != nil && row.Router.Chained {
			recv, args := receiver(&v.Call)
			if inner := a.list(args, row.Router.Handlers); len(inner) > 0 {
				last := inner[len(inner)-1]
				last.fr = h.fr
				if recv == nil {
					return value{link: &link{events: a.elsewhere(h, v.Pos()), next: []value{last}}}
				}
				return a.compose(a.before(a.routerOf(recv), v, ""), last)
			}
			return h
		}
		inner := a.wrapped(v)
		switch {
		case inner == nil:
			return h
		case calleeOf(&v.Call) == nil:
			return a.wrap(value{v: v.Call.Value, fr: h.fr}, value{v: inner, fr: h.fr}, v.Pos())
		}
		events := a.foreignEvents(h, v.Pos())
		if events == nil && a.handsLimit(v, h.fr) {
			events = []*Event{unclear}
		}
		return a.compose(a.options(h), value{link: &link{events: events, next: []value{{v: inner, fr: h.fr}}}})
	}
	return h
}

// handsLimit reports whether a call hands over a middleware that checks rates, to be put around a handler in some way.
func (a *analysis) handsLimit(call *ssa.Call, fr *frame) bool {
	_, args := receiver(&call.Call)
	for _, arg := range args {
		for _, m := range a.elements(value{v: arg, fr: fr}) {
			if m.v != nil && a.isMiddleware(m.v.Type()) && a.limits(m) {
				return true
			}
		}
	}
	return false
}

// wrapped returns the handler that a call, which makes a handler, is given, or nil.
func (a *analysis) wrapped(call *ssa.Call) ssa.Value {
	if !a.returnsHandler(call.Call.Signature()) || a.isMiddleware(call.Type()) {
		return nil
	}
	_, args := receiver(&call.Call)
	for _, arg := range args {
		if a.mayServe(arg.Type()) {
			return arg
		}
	}
	return nil
}

// limits reports whether a handler, or middleware, checks a rate before anything else can be told of it.
func (a *analysis) limits(h value) bool { return a.does(h).Limits }

// does returns whether a handler, or middleware, checks a rate, or verifies.
func (a *analysis) does(h value) Checks {
	var c Checks
	if h.link != nil {
		for _, e := range h.link.events {
			c.Limits = c.Limits || e.Kind == RateCheck
			c.Verifies = c.Verifies || e.Kind == Verification
		}
		return c
	}
	if fr := a.enter(nil, h, nil); fr != nil {
		return Checks{Limits: a.limitsWithin(fr.fn), Verifies: a.verifiesWithin(fr.fn)}
	}
	return a.checksOf(a.resolve(h, 0).v)
}

// wrappedInLoop returns the handler that a loop makes, which wraps one in each of several middlewares.
func (a *analysis) wrappedInLoop(phi *ssa.Phi, fr *frame, at token.Pos) (value, bool) {
	if len(phi.Edges) != 2 {
		return value{}, false
	}
	for i, edge := range phi.Edges {
		call, ok := edge.(*ssa.Call)
		if !ok || call.Call.IsInvoke() || len(call.Call.Args) != 1 || call.Call.Args[0] != phi {
			continue
		}
		load, ok := call.Call.Value.(*ssa.UnOp)
		if !ok {
			continue
		}
		addr, ok := load.X.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		return a.wrapAll(value{v: phi.Edges[1-i], fr: fr}, value{v: addr.X, fr: fr}, counts(addr.Index, token.SUB, 0), at), true
	}
	return value{}, false
}

// wrapAll returns the handler that comes of wrapping one in each middleware of a list, or from its end.
func (a *analysis) wrapAll(handler, list value, backward bool, at token.Pos) value {
	all := a.elements(list)
	if backward {
		all = slices.Clone(all)
		slices.Reverse(all)
	}
	for _, m := range all {
		handler = a.wrap(m, handler, at)
	}
	return handler
}

// counts reports whether an index is counted with an operation.
func counts(index ssa.Value, op token.Token, depth int) bool {
	switch v := index.(type) {
	case *ssa.BinOp:
		if _, ok := v.X.(*ssa.Phi); ok && v.Op == op {
			return true
		}
		if v.Op == token.SUB && op == token.SUB {
			return counts(v.Y, token.ADD, depth) // from the end
		}
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if depth < 2 && counts(edge, op, depth+1) {
				return true
			}
		}
	}
	return false
}

// frameOf returns the frame of the handler that h is, or nil.
func (a *analysis) frameOf(h value) *frame {
	x := a.resolve(h, 0)
	if x.v == nil {
		return nil
	}
	if _, isFunc := x.v.(*ssa.ChangeType); !isFunc {
		if fr := a.enter(nil, x, nil); fr != nil {
			return fr
		}
	}
	if fn := a.servedBy(x.v); fn != nil {
		return &frame{fn: fn, args: []value{x}, el: a.elementOf(x, fn)}
	}
	return nil
}

// elementOf returns the element of a chain that a value with the method fn is: of a middleware that is a struct, where that is
// written out.
func (a *analysis) elementOf(x value, fn *ssa.Function) *element {
	if made := writtenOut(x.v); made != nil && x.el == nil && a.dynamic[fn] {
		return &element{made.Pos(), functionOf(fn)}
	}
	return x.el
}

// writtenOut returns the struct that v, or what it points to, is if that is a literal, or nil.
func writtenOut(v ssa.Value) *ssa.Alloc {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		v = load.X
	}
	if made, ok := v.(*ssa.Alloc); ok && made.Comment == "complit" && made.Pos().IsValid() {
		return made
	}
	return nil
}

// servedBy returns the method of this package by which v serves requests, or nil.
func (a *analysis) servedBy(v ssa.Value) *ssa.Function {
	method, _ := a.serveMethod(v.Type()).(*types.Func)
	return a.declared[method]
}

// elements returns the values in a list, as far as the source has them; the list itself if not.
func (a *analysis) elements(list value) []value { return a.elementsOf(list, 0) }

func (a *analysis) elementsOf(list value, depth int) []value {
	if _, ok := list.v.Type().Underlying().(*types.Slice); !ok || depth > maxDepth {
		return []value{list}
	}
	list = a.resolve(list, 0)
	switch v := list.v.(type) {
	case *ssa.Slice:
		array, ok := v.X.(*ssa.Alloc)
		if !ok {
			return a.elementsOf(value{v: v.X, fr: list.fr}, depth+1) // [:] of a list
		}
		var all []value
		for _, ref := range *array.Referrers() {
			if addr, ok := ref.(*ssa.IndexAddr); ok {
				for _, ref := range *addr.Referrers() {
					if store, ok := ref.(*ssa.Store); ok && store.Addr == addr {
						all = append(all, value{v: store.Val, fr: list.fr})
					}
				}
			}
		}
		return all
	case *ssa.Field, *ssa.UnOp:
		return a.inField(list, depth)
	case *ssa.Const:
		if _, ok := v.Type().Underlying().(*types.Slice); ok && v.IsNil() {
			return nil
		}
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" && len(v.Call.Args) == 2 {
			return append(a.elementsOf(value{v: v.Call.Args[0], fr: list.fr}, depth+1), a.elementsOf(value{v: v.Call.Args[1], fr: list.fr}, depth+1)...)
		}
		if copied := a.copied(v); copied != nil {
			return a.elementsOf(value{v: copied, fr: list.fr}, depth+1)
		}
	case *ssa.Phi: // appended to under a condition
		edges := outermost(v.Edges, v)
		if len(edges) > 1 {
			depth = max(depth+1, maxDepth-2)
		}
		var longest []value
		for _, edge := range edges {
			if all := a.elementsOf(value{v: edge, fr: list.fr}, depth); len(all) > len(longest) {
				longest = all
			}
		}
		return longest
	}
	return []value{list}
}

// copied returns the list that a function of a library makes a copy of, as slices.Clone does, or nil.
func (a *analysis) copied(call *ssa.Call) ssa.Value {
	row := a.row(call)
	if row == nil || len(call.Call.Args) == 0 || !types.Identical(call.Call.Args[0].Type(), call.Type()) {
		return nil
	}
	if slices.Contains(row.Flows, lib.Flow{From: lib.Arg(0), To: lib.Result(0)}) {
		return call.Call.Args[0]
	}
	return nil
}

// mayLimit reports whether a handler or middleware of another package may be, by its name, one that limits rates.
func (a *analysis) mayLimit(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Call:
		callee := calleeOf(&v.Call)
		return callee == nil || namesLimit(callee.Name()) || callee.Pkg() != nil && namesLimit(callee.Pkg().Path())
	case *ssa.Function:
		return namesLimit(v.Name()) || v.Pkg != nil && namesLimit(v.Pkg.Pkg.Path())
	case *ssa.MakeClosure:
		return namesLimit(v.Fn.Name())
	}
	return true
}

// functionOf returns the declared function that v is, or nil.
func functionOf(v ssa.Value) *types.Func {
	switch v := v.(type) {
	case *ssa.Function:
		obj, _ := v.Object().(*types.Func)
		return obj
	case *ssa.MakeClosure:
		return functionOf(v.Fn)
	}
	return nil
}

// nameOf returns the full name of the handler that is inside of all that is wrapped around it; "" if it has none.
func (a *analysis) nameOf(h value, depth int) string {
	x := a.resolve(h, 0)
	if x.v == nil || depth > maxDepth {
		return ""
	}
	if fn := functionOf(x.v); fn != nil {
		return fn.FullName()
	}
	var inside []value
	switch v := x.v.(type) {
	case *ssa.MakeClosure:
		for _, b := range v.Bindings {
			inside = append(inside, value{v: b, fr: x.fr})
		}
	case *ssa.Call:
		for _, arg := range v.Call.Args {
			inside = append(inside, value{v: arg, fr: x.fr})
		}
	case *ssa.Phi:
		for _, edge := range v.Edges {
			inside = append(inside, value{v: edge, fr: x.fr})
		}
	}
	for _, in := range inside {
		if in = a.loaded(in); a.mayServe(in.v.Type()) {
			if name := a.nameOf(in, max(depth+1, maxDepth-3)); name != "" {
				return name
			}
		}
	}
	if fn := a.servedBy(x.v); fn != nil {
		return functionOf(fn).FullName()
	}
	return ""
}

// loaded returns what is stored in a variable that a function literal has, or the value.
func (a *analysis) loaded(x value) value {
	if stored, ok := onlyStored(x); ok {
		return stored
	}
	return x
}

// last returns the handler at the end of a chain.
func (a *analysis) last(h value, at token.Pos) value {
	h = a.serving(h, at, 0)
	if h.link != nil || h.v == nil || h.v == afterwards || a.frameOf(h) != nil || a.isRouter(h.v) != nil {
		return h
	}
	return a.compose(a.options(h), value{link: &link{events: a.elsewhere(h, at)}})
}

// options returns the middlewares in the options that a function of another package makes a handler with.
func (a *analysis) options(h value) []middleware {
	v := h.v
	if result, ok := v.(*ssa.Extract); ok {
		v = result.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	var first, all []middleware
	for _, arg := range call.Call.Args {
		for _, elem := range a.elements(value{v: arg, fr: h.fr}) {
			option, ok := a.resolve(elem, 0).v.(*ssa.Call)
			if !ok {
				continue
			}
			row := a.row(option)
			if row == nil || row.Router.Middlewares.IsZero() || row.Router.Group || !row.Router.Handlers.IsZero() {
				continue
			}
			if recv, args := receiver(&option.Call); recv == nil {
				to := &all
				if row.Router.First {
					to = &first
				}
				for _, m := range a.list(args, row.Router.Middlewares) {
					*to = append(*to, middleware{m, option.Pos()})
				}
			}
		}
	}
	return append(first, all...)
}
