package order

// This file runs the handlers of the routes of a package, and compares the routes with each other.

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

	limit   *Event
	verify  *Event // or the authentication by an API key
	behind  *Event // the same, if it stands before all handlers of on
	on      *router
	unclear bool          // there may be a rate check
	absent  bool          // the handler is that of generated code, which says that there is none
	known   bool          // what the router does is
	fn      *ssa.Function // that registers it
	root    *router       // nil if it is for all of a server
	steps   []Step
	rest    bool      // it gets the requests that no other gets
	server  ssa.Value // of the RPC service that the handler is a method of; nil if it is none
	results int       // of that method, else 0
}

// Known reports whether it is known that the handler is registered.
func (rt *Route) Known() bool { return rt.known }

func isRateCheck(e *Event) bool { return e.Kind == RateCheck && !e.unclear }

func isVerification(e *Event) bool { return e.Kind == Verification }

func isByKey(e *Event) bool { return e.Kind == Authentication && e.byKey }

// A Gate is one thing that happens on the way to a handler.
type Gate struct {
	*Event
	Key Key // of a rate check
}

// Bounded reports whether no more than so much of a body is read.
func (g Gate) Bounded() bool { return g.bounded }

// Unclear reports whether it is not known what happens.
func (g Gate) Unclear() bool { return g.unclear }

// register runs the handler of a registration, behind what runs before it.
func (a *analysis) register(reg registration) {
	if reg.service != nil {
		a.registerService(reg.instr.(*ssa.Call), reg.service)
		return
	}
	row, instr := reg.row, reg.instr
	if reg.site != nil {
		instr = reg.site
	}
	at := positionOf(instr)
	handlers := append(a.list(reg.args, row.Handlers), a.list(reg.args, row.After)...)
	if reg.handler.v != nil {
		handlers = []value{reg.handler}
	}
	rt := Route{Methods: append(a.methods(reg.args, row), a.refined(reg.instr)...), Pattern: a.pattern(reg.args, row), Pos: at, known: reg.serves || row != lib.Router{}}
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
	if row.Below || row.Rest && row.Pattern.IsZero() {
		rt.Pattern = join(rt.Pattern, "*")
	}
	rt.rest = row.Rest
	if row.Own {
		rt.Handler = calleeOf(&reg.instr.(*ssa.Call).Call).FullName()
		a.runRoute(rt, on, instr, chain, value{link: new(link)})
		return
	}
	if len(handlers) == 0 { // of interceptors, say
		a.runRoute(rt, on, instr, chain, value{v: afterwards})
		return
	}
	last := len(handlers) - 1
	for _, h := range handlers[:last] {
		chain = append(chain, middleware{h, at})
	}
	rt.Handler = a.nameOf(handlers[last], 0)
	a.runRoute(rt, on, instr, chain, a.last(handlers[last], at))
}

// runRoute runs a handler behind middlewares, and behind those of the router that
// an instruction registers it on, if any. It records the route, once for each way to the router.
func (a *analysis) runRoute(rt Route, on *router, instr ssa.Instruction, chain []middleware, handler value) {
	a.eachMount(on, func() { a.runMounted(rt, on, instr, chain, handler) })
}

func (a *analysis) runMounted(rt Route, on *router, instr ssa.Instruction, chain []middleware, handler value) {
	composed := value{link: &link{next: []value{{v: registered}, a.compose(chain, handler)}}}
	if rt.server != nil {
		composed = a.compose(a.interceptors(rt.server, rt.results), composed)
	}
	var entered *router
	ways := []*entry{nil}
	if on != nil {
		at := instr
		if rt.rest {
			at = nil
		}
		composed = a.compose(a.before(on, at, rt.Pattern), composed)
		ways, entered = on.ways()
		rt.root = on.root()
		for r := on; r != nil; r = r.parent {
			rt.Methods = slices.Concat(rt.Methods, r.methods) // which a fact may hold
		}
		rt.Pattern = on.path(rt.Pattern)
	}
	rt.fn = instr.Parent()
	for _, way := range ways {
		r := &run{analysis: a, at: rt.Pos, pattern: rt.Pattern, methods: rt.Methods, prefix: rt.Pattern, ways: make(map[*router]value)}
		r.here = entry{handler: composed, on: cmp.Or(entered, on), via: way, at: rt.Pos}
		start := composed
		for w, to := way, entered; w != nil; w, to = w.via, w.on {
			r.ways[to] = start
			start = w.handler
			r.pattern = join(w.prefix, r.pattern)
		}
		r.serve(start, state{})
		if a.trying || r.entered || handler.v == afterwards {
			continue
		}
		if _, isParam := handler.v.(*ssa.Parameter); isParam && on == nil {
			continue // a server of whatever it is given
		}
		route := rt
		route.Pattern = r.pattern
		route.limit, route.unclear, route.Faults = r.first(isRateCheck), r.unclear, r.faults
		route.verify = cmp.Or(r.first(isVerification), r.first(isByKey))
		if i := slices.Index(r.trace, route.verify); on != nil && i >= 0 && i < r.inner {
			route.behind, route.on = route.verify, on
		}
		route.steps = r.stepsOf()
		for i, e := range r.trace {
			if e.Kind != Forwarding {
				route.Gate = append(route.Gate, Gate{e, r.keys[i]})
			}
		}
		a.routes = append(a.routes, &route)
	}
}

// runRemote runs the handlers that functions of other packages register on routers of this one.
func (a *analysis) runRemote() {
	for _, rr := range a.remoteRoutes {
		rt := Route{
			Methods: rr.remote.Methods, Pattern: rr.remote.Pattern, Handler: rr.remote.Handler,
			Pos: rr.call.Pos(), From: rr.callee.Pkg().Path() + " " + rr.remote.Place, known: true, results: rr.remote.Results,
		}
		if rt.results > 0 {
			rt.server = rr.call.Call.Args[rr.remote.Param]
		}
		a.runRoute(rt, rr.on, rr.call, rr.chain, value{link: new(link)})
	}
}

// A behind says which routes are behind one middleware that verifies.
type behind struct {
	on     *router
	verify *Event
}

// A remoteCheck is a place in another package at which requests to a router are verified.
type remoteCheck struct {
	root  *router
	pkg   *types.Package
	place string
}

// missing records the handlers that verify requests, or know clients by an API key, in
// a package without any rate check. Of those of another package that share a check, it records the first.
func (a *analysis) missing() {
	if a.foreignLimit || a.unseenLimit {
		return
	}
	for _, e := range a.events {
		if e.Kind == RateCheck {
			return
		}
	}
	if len(a.refusing) > 0 || slices.ContainsFunc(a.routes, func(rt *Route) bool { return rt.limit != nil || rt.unclear }) {
		return
	}
	told := make(map[remoteCheck]Finding)
	for _, rt := range a.routes {
		if rt.verify != nil && !rt.absent && (rt.root == nil || !rt.root.handedOut || rt.From == "" && !IsInternal(rt.fn.Pkg.Pkg)) { // else those know who serve the router
			f := Finding{Category: Missing, Verify: rt.verify, Pos: rt.verify.Pos}
			if step := rt.verify.Step; step != nil && step.Place != "" {
				check := remoteCheck{rt.root, rt.verify.Callee.Pkg(), step.Place}
				if first, ok := told[check]; ok {
					f = first
				}
				told[check] = f
			}
			rt.Faults = append(rt.Faults, f)
			a.record(f)
		}
	}
	called := a.called()
	for _, fn := range a.functions {
		if a.verifying[fn] && (fn.Object() == nil && a.takesRequest(fn.Signature) || a.answers(fn.Signature)) && !a.visited[fn] && !a.hidden[fn] && !called[fn] && !isReachable(fn) {
			if e := a.start(&frame{fn: fn}).first(isVerification); e != nil {
				a.record(Finding{Category: Missing, Verify: e, Pos: e.Pos})
			}
		}
	}
}

// isReachable reports whether another package may register a handler, and so knows what stands before it.
func isReachable(fn *ssa.Function) bool {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return isExported(fn)
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

// inconsistent returns the routes that verify requests, or know clients by an API key, without a rate
// check, if there are others that have one. Of the routes behind one
// middleware that verifies, it returns the first.
func (a *analysis) inconsistent() []Finding {
	var example *Event
	examples := make(map[*router]*Event)
	for _, rt := range a.routes {
		if rt.limit != nil && !rt.limit.dry {
			example = cmp.Or(example, rt.limit)
			examples[rt.root] = cmp.Or(examples[rt.root], rt.limit)
		}
	}
	if example == nil && !a.foreignLimit {
		return nil
	}
	var all []Finding
	seen := make(map[behind]bool)
	told := make(map[token.Pos]bool) // that another package has routes with a rate check
	for _, rt := range a.routes {
		told[rt.Pos] = told[rt.Pos] || rt.From != "" && rt.limit != nil && rt.limit.Callee != nil && strings.HasPrefix(rt.From, rt.limit.Callee.Pkg().Path()+" ")
	}
	for _, rt := range a.routes {
		if told[rt.Pos] {
			continue // the other package reports it, or it was reported
		}
		if rt.verify == nil || !rt.known || rt.limit != nil || rt.unclear || rt.absent || a.wrapping[rt.fn] {
			continue
		}
		if rt.behind != nil {
			group := behind{rt.on, rt.behind}
			if seen[group] {
				continue
			}
			seen[group] = true
		}
		example := example
		if rt.root != nil && rt.root.handedOut {
			if example = examples[rt.root]; example == nil {
				continue
			}
		}
		f := Finding{Category: Inconsistent, Limit: example, Verify: rt.verify, Pos: rt.Pos}
		rt.Faults = append(rt.Faults, f)
		told[rt.Pos] = true
		all = append(all, f)
	}
	return all
}
