package order

// This file runs handlers one after the other.

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// serve runs a handler, behind whatever it is wrapped in.
func (r *run) serve(h value, s state) []state { return r.sequence([]value{h}, s) }

// sequence runs handlers one by one, each unless the one before stops that, or
// has called it.
func (r *run) sequence(handlers []value, s state) []state {
	if len(handlers) == 0 || r.steps > maxSteps {
		return []state{s}
	}
	r.steps++
	h, rest := r.serving(handlers[0], r.at, 0), handlers[1:]
	switch {
	case h.link != nil && h.link.when.v != nil:
		applies := unknown
		if fr := r.frameOf(h.link.when); fr != nil {
			applies = r.saysOfRoute(fr)
		}
		var states []state
		if applies != no {
			states = r.sequence(append(slices.Clone(h.link.next), rest...), s)
		}
		if applies != yes {
			states = append(states, r.sequence(append([]value{h.link.other}, rest...), s)...)
		}
		return states
	case h.link != nil:
		rest = append(slices.Clone(h.link.next), rest...)
		var states []state
		for _, s := range r.through(nil, h.link.events, s) {
			states = append(states, r.sequence(rest, s)...)
		}
		return states
	case h.v == registered:
		r.inner = len(r.trace)
		return r.sequence(rest, s)
	case h.v == afterwards:
		r.reached = true
		r.before |= s.seen
		if i := slices.Index(r.trace, s.event); i >= 0 && s.phase == refused {
			r.refusedBefore |= 1 << i
		}
		return r.sequence(rest, s)
	}
	if router := r.isRouter(h.v); router != nil && !r.leadsOn(router) {
		var states []state
		for _, s := range r.sequence([]value{r.compose(router.all(), value{link: new(link)})}, s) {
			states = append(states, r.sequence(rest, s)...)
		}
		return states
	} else if router != nil {
		if next, ok := r.ways[router]; ok {
			rest = append([]value{next}, rest...)
		} else {
			r.enterRouter(router)
		}
		return r.sequence(rest, s)
	}
	fr := r.frameOf(h)
	if fr == nil {
		var states []state
		for _, s := range r.through(nil, r.eventsOfNext(h), s) {
			states = append(states, r.sequence(rest, s)...)
		}
		return states
	}
	if len(fr.fn.Blocks) == 0 {
		return r.sequence(rest, s)
	}
	explicit := fr.fn.Signature.Results().Len() > 0 // as in fiber: who does not call Next stops the request
	if i, ok := r.nextParam(fr.fn); ok {
		for len(fr.args) <= i {
			fr.args = append(fr.args, value{})
		}
		if fr.args[i].v == nil && fr.args[i].link == nil {
			fr.args[i] = value{link: &link{next: rest}}
			explicit = true
		}
	}
	fr.next = append([]value{}, rest...)
	in := s
	in.called = false
	var states []state
	for _, out := range r.call(fr, in) {
		done := out.stopped || out.called || explicit
		out.vals, out.called = results{}, s.called
		if done {
			states = append(states, out)
			continue
		}
		states = append(states, r.sequence(rest, out)...)
	}
	return states
}

// eventsOfNext returns the events of a handler of another package that one is given to call: the same ones
// each time that a path comes to it.
func (r *run) eventsOfNext(h value) []*Event {
	if h.v == nil {
		return nil
	}
	events, ok := r.nexts[h.v]
	if !ok {
		events = r.elsewhere(h, r.at)
		if r.nexts == nil {
			r.nexts = make(map[ssa.Value][]*Event)
		}
		r.nexts[h.v] = events
	}
	return events
}

// following returns the handlers that come after the one that is being run.
func (fr *frame) following() []value {
	for ; fr != nil; fr = fr.up {
		if fr.next != nil {
			return fr.next
		}
	}
	return nil
}

// nextParam returns which parameter of a handler is the next handler.
func (a *analysis) nextParam(fn *ssa.Function) (int, bool) {
	params := fn.Signature.Params()
	if params.Len() < 2 {
		return 0, false
	}
	t := params.At(params.Len() - 1).Type()
	if _, ok := t.Underlying().(*types.Signature); !ok && a.serveMethod(t) == nil {
		return 0, false
	}
	return len(fn.Params) - 1, true
}

// leadsOn reports whether handlers are registered on a router, or on one made of it; one with
// middlewares only is a list of these.
func (a *analysis) leadsOn(router *router) bool {
	if router.routes || len(router.own)+len(router.uses) == 0 {
		return true
	}
	for _, other := range a.routers {
		for o := other; o != nil; o = o.parent {
			if o.parent == router && other.routes {
				return true
			}
		}
	}
	return false
}

// enterRouter records that a request comes to a router.
func (r *run) enterRouter(to *router) {
	r.entered = true
	if !r.mounting || r.unlessKnown && len(to.entries) > 0 || len(to.entries) >= maxEntries {
		return
	}
	for e := &r.here; e != nil; e = e.via {
		if e.on == to {
			return // in circles
		}
	}
	way := r.here
	way.prefix = r.prefix
	if !slices.ContainsFunc(to.entries, func(e *entry) bool { return e.at == way.at && e.on == way.on && e.via == way.via }) {
		to.entries = append(to.entries, &way)
	}
}

// maxEntries bounds the ways to a router that are told apart.
const maxEntries = 8
