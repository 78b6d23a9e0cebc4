package order

// This file compares the routes of a package with each other.

import (
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
	Handler *types.Func
	Gate    []Gate
	Faults  []Finding // on the way
	Pos     token.Pos // of the opening parenthesis of the call, or of what is assigned

	limit, verify *Event
	unclear       bool          // there may be a rate check
	known         bool          // what the router does is
	fn            *ssa.Function // that registers it
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
	row := reg.row
	handlers := append(a.list(reg.args, row.Handlers), a.list(reg.args, row.After)...)
	if reg.handler.v != nil {
		handlers = []value{reg.handler}
	}
	at := positionOf(reg.instr)
	var chain []middleware
	var entries []entry
	pattern := a.pattern(reg.args, row)
	var methods []string
	if verb, path, ok := strings.Cut(pattern, " "); ok && verb == strings.ToUpper(verb) {
		methods, pattern = []string{verb}, strings.TrimLeft(path, " ")
	}
	switch {
	case reg.on != nil:
		on := a.routerOf(reg.on)
		chain, entries = on.before(reg.instr, pattern), on.ways()
		for r := on; r != nil; r = r.parent {
			methods = append(methods, r.methods...)
		}
		pattern = on.path(pattern)
	case row.Pattern.IsZero():
		entries = []entry{{}}
	default:
		entries = a.routerOf(nil).ways()
	}
	for _, m := range a.list(reg.args, row.Middlewares) {
		chain = append(chain, middleware{m, at})
	}
	if len(handlers) == 0 { // of interceptors, say
		handlers = []value{{v: afterwards}}
	}
	last := len(handlers) - 1
	for _, h := range handlers[:last] {
		chain = append(chain, middleware{h, at})
	}
	handler := a.compose(chain, a.last(handlers[last], at))
	for _, way := range entries {
		r := &run{analysis: a, at: at, trace: slices.Clone(way.trace), keys: slices.Clone(way.keys), unclear: way.unclear, pattern: join(way.prefix, pattern)}
		r.serve(handler, state{phase: way.phase, event: way.event, seen: 1<<len(way.trace) - 1})
		if a.trying || r.entered || handlers[last].v == afterwards {
			continue
		}
		rt := &Route{
			Methods: append(append(a.methods(reg.args, row), methods...), a.refined(reg.instr)...), Pattern: r.pattern, Handler: functionOf(a.resolve(handlers[last], 0).v), Pos: at,
			limit: r.first(true), verify: r.first(false), unclear: r.unclear, known: row != lib.Router{}, fn: reg.instr.Parent(),
		}
		for i, e := range r.trace {
			rt.Gate = append(rt.Gate, Gate{e, r.keys[i]})
		}
		rt.Faults = r.faults
		a.routes = append(a.routes, rt)
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
	for _, rt := range a.routes {
		if rt.limit != nil {
			example = rt.limit
			break
		}
	}
	if example == nil && !a.foreignLimit {
		return nil
	}
	var all []Finding
	for _, rt := range a.routes {
		if rt.verify == nil || !rt.known || rt.limit != nil || rt.unclear || a.wrapping[rt.fn] {
			continue
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
