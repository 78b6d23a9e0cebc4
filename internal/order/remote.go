package order

// This file knows of the handlers that functions register on the routers that
// they are given, across packages.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// remotes returns what a function does to the routers that it is given, or returns.
func (a *analysis) remotes(fn *ssa.Function) []Remote {
	var all []Remote
	add := func(root *router, param int) {
		root.handedOut = true
		for _, u := range root.uses {
			for _, m := range u.middlewares {
				if steps := a.stepsThrough(a.compose([]middleware{m}, value{v: afterwards}), m.at); len(steps) > 0 && u.call.Parent() == fn {
					all = append(all, Remote{Param: param, Use: true, Place: a.place(u.call.Pos()), Steps: a.leave(fn, steps)})
				}
			}
		}
		for _, rt := range a.routes {
			if rt.root == root {
				all = append(all, Remote{Param: param, Methods: rt.Methods, Pattern: rt.Pattern, Handler: rt.Handler, Place: a.place(rt.Pos), Steps: a.leave(fn, rt.steps), Results: rt.results})
			}
		}
	}
	for i, p := range fn.Params {
		if root := a.routers[ssa.Value(p)]; root != nil && root.parent == nil {
			add(root, i)
		}
	}
	if fn.Signature.Results().Len() > 0 && !a.takesRequest(fn.Signature) {
		if made, ok := a.returned(&frame{fn: fn}, 0); ok {
			if root := a.innermost(made, 0); root != nil {
				add(root, -1)
			}
		}
	}
	return all
}

// innermost returns the router that a handler leads to, or nil.
func (a *analysis) innermost(h value, depth int) *router {
	h = a.serving(h, token.NoPos, 0)
	if h.link != nil {
		if len(h.link.next) == 0 || depth > maxDepth {
			return nil
		}
		return a.innermost(h.link.next[len(h.link.next)-1], depth+1)
	}
	if r := a.isRouter(h.v); r != nil {
		return r.root()
	}
	fr := a.frameOf(h)
	if fr == nil || depth > maxDepth {
		return nil
	}
	for _, x := range slices.Concat(fr.args, fr.free) {
		if x.link != nil || x.v != nil && a.mayServe(x.v.Type()) {
			if r := a.innermost(x, depth+1); r != nil {
				return r
			}
		}
	}
	return nil
}

// findRemote finds the routers of this package that functions of others register handlers on.
func (a *analysis) findRemote() {
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok || call.Call.IsInvoke() {
					continue
				}
				if callee := calleeOf(&call.Call); callee != nil && !a.own[call.Call.StaticCallee()] {
					a.addRemote(call, callee, call.Call.Args, func(param int) *router {
						switch {
						case param < 0:
							return a.routerOf(call)
						case param < len(call.Call.Args):
							return a.routerOf(call.Call.Args[param])
						}
						return nil
					})
				}
			}
		}
	}
}

// addRemote adds what a function of another package does to routers, at a call: with some arguments, if these are known.
func (a *analysis) addRemote(call *ssa.Call, callee *types.Func, args []ssa.Value, routerAt func(param int) *router) {
	if a.Models.Func(callee) != nil {
		return
	}
	for _, remote := range a.Foreign(callee.Origin()).Routes {
		r := routerAt(remote.Param)
		if r == nil {
			continue
		}
		r.routes = true
		chain := a.chainOf(remote.Steps, callee, args, call.Pos())
		if remote.Use {
			r.uses = append(r.uses, use{call: call, middlewares: chain})
			continue
		}
		a.remoteRoutes = append(a.remoteRoutes, remoteRoute{call, callee, r, remote, chain})
	}
}

// chainOf returns what another package does, at a position of this one, and what it has run of that which it is given: what it
// has that make is not known.
func (a *analysis) chainOf(steps []Step, callee *types.Func, args []ssa.Value, at token.Pos) []middleware {
	var chain []middleware
	own := func(steps []Step) {
		if len(steps) > 0 {
			chain = append(chain, middleware{value{link: &link{events: eventsOf(steps, callee, at)}}, at})
		}
	}
	done := 0
	for i, s := range steps {
		if j := s.Given - 1; j >= 0 && j < len(args) {
			if t := args[j].Type(); a.mayServe(t) || a.isMiddleware(t) {
				own(steps[done:i])
				chain = append(chain, middleware{value{v: args[j]}, at})
				done = i + 1
			}
		}
	}
	own(steps[done:])
	return chain
}

// A remoteRoute is a handler that another package registers on a router of this one.
type remoteRoute struct {
	call   *ssa.Call
	callee *types.Func
	on     *router
	remote Remote
	chain  []middleware
}
