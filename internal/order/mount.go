package order

// This file knows of functions that are given a router by several calls: they register the same on each.

import "golang.org/x/tools/go/ssa"

// A mount is a call that gives a function the router that one of its parameters is.
type mount struct {
	parent *router
	call   ssa.CallInstruction
}

// mount finds the routers that calls of a function give it for a parameter, which r is. The first is its parent.
func (a *analysis) mount(r *router, param int, calls []ssa.CallInstruction) {
	for _, call := range calls {
		if param >= len(call.Common().Args) || isConst(call.Common().Args[param]) || len(r.mounts) == maxEntries {
			continue
		}
		if parent := a.routerOf(call.Common().Args[param]); parent.root() != r {
			r.mounts = append(r.mounts, mount{parent, call})
		}
	}
	if len(r.mounts) > 0 {
		r.parent, r.since = r.mounts[0].parent, r.mounts[0].call
	}
}

// eachMount calls do for each call by which a router, or one that it is made of, is given to the function that registers handlers on it.
func (a *analysis) eachMount(r *router, do func()) {
	for r != nil && len(r.mounts) < 2 {
		r = r.parent
	}
	if r == nil {
		do()
		return
	}
	done := false
	for _, m := range r.mounts {
		if m.parent.isOf(r) || a.isBoundOtherwise(m.call) {
			continue
		}
		if done && len(a.bindings) >= maxNested {
			break // the first stands for all
		}
		done = true
		r.parent, r.since = m.parent, m.call
		a.bindings = append(a.bindings, binding{m.call.Common().StaticCallee(), m.call.Common().Args})
		a.eachMount(m.parent, do)
		a.bindings = a.bindings[:len(a.bindings)-1]
	}
	r.parent, r.since = r.mounts[0].parent, r.mounts[0].call
	if !done {
		do()
	}
}

// maxNested bounds how many functions that are given routers, each by the next, are run for each of their calls.
const maxNested = 2

// isOf reports whether a router is another, or made of it.
func (r *router) isOf(other *router) bool {
	for r != nil && r != other {
		r = r.parent
	}
	return r != nil
}
