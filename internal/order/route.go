package order

// This file compares the routes of a package with each other.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Route is the registration of a handler.
type Route struct {
	Methods []string // none for all
	Pattern string   // "?" if it is not fixed in the source
	Handler string   // its full name, "" for a function literal
	Gate    []Gate
	Faults  []Finding // on the way
	Pos     token.Pos // of the opening parenthesis of the call, or of what is assigned
	From    string    // of a function of another package: its import path, and the place there

	limit, verify *Event
	unclear       bool          // there may be a rate check
	known         bool          // what the router does is
	fn            *ssa.Function // that registers it
	root          *router       // nil if it is for all of a server
	steps         []Step
}

// A Gate is one thing that happens on the way to a handler.
type Gate struct {
	*Event
	Key Key // of a rate check
}

// Limits reports whether it is a rate check.
func (g Gate) Limits() bool { return g.limits }

// Unclear reports whether it is not known what happens.
func (g Gate) Unclear() bool { return g.unclear }

// register runs the handler of a registration, behind what runs before it.
func (a *analysis) register(reg registration) {
	row, at := reg.row, positionOf(reg.instr)
	handlers := append(a.list(reg.args, row.Handlers), a.list(reg.args, row.After)...)
	if reg.handler.v != nil {
		handlers = []value{reg.handler}
	}
	rt := Route{Methods: append(a.methods(reg.args, row), a.refined(reg.instr)...), Pattern: a.pattern(reg.args, row), Pos: at, known: row != lib.Router{}}
	if verb, path, ok := strings.Cut(rt.Pattern, " "); ok && verb == strings.ToUpper(verb) { // as of http.ServeMux
		rt.Methods, rt.Pattern = append(rt.Methods, verb), strings.TrimLeft(path, " ")
	}
	var on *router
	if reg.on != nil || !row.Pattern.IsZero() {
		on = a.routerOf(reg.on)
	}
	var chain []middleware
	for _, m := range a.list(reg.args, row.Middlewares) {
		chain = append(chain, middleware{m, at})
	}
	if len(handlers) == 0 { // of interceptors, say
		a.runRoute(rt, on, reg.instr, chain, value{v: afterwards})
		return
	}
	last := len(handlers) - 1
	for _, h := range handlers[:last] {
		chain = append(chain, middleware{h, at})
	}
	if fn := functionOf(a.resolve(handlers[last], 0).v); fn != nil {
		rt.Handler = fn.FullName()
	}
	a.runRoute(rt, on, reg.instr, chain, a.last(handlers[last], at))
}

// runRoute runs a handler behind middlewares, and behind those of the router that
// an instruction registers it on, if any. It records the route, once for each way to the router.
func (a *analysis) runRoute(rt Route, on *router, instr ssa.Instruction, chain []middleware, handler value) {
	entries := []entry{{}}
	if on != nil {
		chain = append(on.before(instr, rt.Pattern), chain...)
		entries = on.ways()
		rt.root = on.root()
		for r := on; r != nil; r = r.parent {
			rt.Methods = append(rt.Methods, r.methods...)
		}
		rt.Pattern = on.path(rt.Pattern)
	}
	rt.fn = instr.Parent()
	composed := a.compose(chain, handler)
	for _, way := range entries {
		r := &run{analysis: a, at: rt.Pos, pattern: join(way.prefix, rt.Pattern), trace: slices.Clone(way.trace), keys: slices.Clone(way.keys), unclear: way.unclear}
		r.serve(composed, state{phase: way.phase, event: way.event, seen: 1<<len(way.trace) - 1})
		if a.trying || r.entered || handler.v == afterwards {
			continue
		}
		route := rt
		route.Pattern = r.pattern
		route.limit, route.verify, route.unclear, route.Faults = r.first(true), r.first(false), r.unclear, r.faults
		route.steps = r.stepsOf()
		for i, e := range r.trace {
			route.Gate = append(route.Gate, Gate{e, r.keys[i]})
		}
		a.routes = append(a.routes, &route)
	}
}

// runRemote runs the handlers that functions of other packages register on routers of this one.
func (a *analysis) runRemote() {
	for _, rr := range a.remoteRoutes {
		rt := Route{
			Methods: rr.remote.Methods, Pattern: rr.remote.Pattern, Handler: rr.remote.Handler,
			Pos: rr.call.Pos(), From: rr.callee.Pkg().Path() + " " + rr.remote.Place, known: true,
		}
		a.runRoute(rt, rr.on, rr.call, nil, rr.handler)
	}
}

// last returns the handler at the end of a chain.
func (a *analysis) last(h value, at token.Pos) value {
	h = a.serving(h, at, 0)
	if h.link != nil || h.v == nil || h.v == afterwards || a.frameOf(h) != nil || a.isRouter(h.v) != nil {
		return h
	}
	return value{link: &link{events: a.elsewhere(h.v, at)}}
}

func positionOf(instr ssa.Instruction) token.Pos {
	if call, ok := instr.(*ssa.Call); ok {
		return call.Pos()
	}
	return instr.Pos()
}

// refined returns the methods that are said after the registration of a handler,
// as in r.HandleFunc(…).Methods("POST").
func (a *analysis) refined(instr ssa.Instruction) []string {
	var all []string
	for depth := 0; depth < maxDepth; depth++ {
		call, ok := instr.(*ssa.Call)
		if !ok {
			break
		}
		instr = nil
		for _, ref := range *call.Referrers() {
			next, ok := ref.(*ssa.Call)
			if !ok {
				continue
			}
			if row := a.row(next); row != nil && row.Router.Group {
				if recv, args := receiver(&next.Call); recv == call {
					all = append(all, a.methods(args, row.Router)...)
					instr = next
				}
			}
		}
	}
	return all
}

// inconsistent returns the routes that verify requests without a rate
// check, if there are others that have one.
func (a *analysis) inconsistent() []Finding {
	var example *Event
	examples := make(map[*router]*Event)
	for _, rt := range a.routes {
		if rt.limit != nil {
			example = cmp.Or(example, rt.limit)
			examples[rt.root] = cmp.Or(examples[rt.root], rt.limit)
		}
	}
	if example == nil && !a.foreignLimit {
		return nil
	}
	var all []Finding
	told := make(map[token.Pos]bool) // that another package has routes with a rate check
	for _, rt := range a.routes {
		told[rt.Pos] = told[rt.Pos] || rt.From != "" && rt.limit != nil
	}
	for _, rt := range a.routes {
		if told[rt.Pos] {
			continue // the other package reports it
		}
		if rt.verify == nil || !rt.known || rt.limit != nil || rt.unclear || a.wrapping[rt.fn] {
			continue
		}
		example := example
		if rt.root != nil && rt.root.foreign {
			if example = examples[rt.root]; example == nil {
				continue
			}
		}
		f := Finding{Category: Inconsistent, Limit: example, Verify: rt.verify, Pos: rt.Pos}
		rt.Faults = append(rt.Faults, f)
		all = append(all, f)
	}
	return all
}

// unapplied returns the middlewares that check rates and that nothing refers to.
func (a *analysis) unapplied() []*types.Func {
	var all []*types.Func
	for _, fn := range a.functions {
		obj, ok := fn.Object().(*types.Func)
		if ok && (!obj.Exported() || obj.Pkg().Name() == "main") && a.isLimiter(fn) && !a.isReferred(fn) {
			all = append(all, obj)
		}
	}
	return all
}

// isLimiter reports whether a function is a middleware that checks rates, or makes one.
func (a *analysis) isLimiter(fn *ssa.Function) bool {
	sig := fn.Signature
	switch {
	case !a.limitsWithin(fn):
		return false
	case a.returnsHandler(sig): // and is not a handler with a rate check of its own
		return a.isMiddleware(sig) || slices.ContainsFunc(fn.AnonFuncs, func(anon *ssa.Function) bool {
			return a.isMiddleware(anon.Signature) || a.callsNext(anon)
		})
	}
	return a.takesRequest(sig) && a.callsNext(fn)
}

// callsNext reports whether a handler calls those that come after it.
func (a *analysis) callsNext(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok {
				if row := a.row(call); row != nil && row.Next {
					return true
				}
			}
		}
	}
	return false
}

// isReferred reports whether another function refers to fn.
func (a *analysis) isReferred(fn *ssa.Function) bool {
	for _, other := range a.functions {
		for _, b := range other.Blocks {
			for _, instr := range b.Instrs {
				for _, op := range instr.Operands(nil) {
					ref, ok := (*op).(*ssa.Function)
					if ok && other != fn && (ref == fn || ref.Object() != nil && ref.Object() == fn.Object()) {
						return true
					}
				}
			}
		}
	}
	return false
}
