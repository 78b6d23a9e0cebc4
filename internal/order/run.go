package order

// This file runs functions abstractly.

import (
	"cmp"
	"go/token"
	"iter"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A phase is what stood on a path so far.
type phase uint8

const (
	bare     phase = iota // nothing
	verified              // a verification, and no rate check before it
	limited               // a rate check that let the request pass
	refused               // a rate check that refused the request, which goes on so far
)

// A state is what is known at a point of a path, or when a function has returned.
type state struct {
	phase phase
	event *Event              // the verification, or the rate check
	blame *Event              // the call that does not look at what a function says of that rate check
	late  *Event              // the verification, if the first rate check came too late
	last  ssa.CallInstruction // of interest; nil when a function has returned
	vals  results             // of it, or of the function
	seen  uint64              // which events of the run's trace there were

	addressed *Event // what set the peer's address, which is nil if it is the connection's
	bounded   bool   // no more than so much of the body can be read
	unbounded *Event // the body was read without that

	stopped bool // the handlers that come after must not be called
	called  bool // they have been called
}

const (
	unknown truth = iota
	yes           // true, or not nil
	no            // false, or nil
)

// A run is the abstract run of one handler.
type run struct {
	*analysis
	steps int // instructions so far

	trace    []*Event // on any path, as they are first come upon
	keys     []Key    // of those that are rate checks
	asked    []string // the frameworks that these ask for the client's address
	ofPeer   uint64   // those whose key is the address of the peer, as the request has it
	faults   []Finding
	inner    int                 // where the trace of what is registered begins, behind that of the router
	elements map[*Event]*element // in which the events of the trace are
	outer    *Event              // the rate check that is being looked into
	phis     map[*ssa.Phi]bool   // that were followed for a key
	hashing  bool                // what was hashed is being looked at
	unclear  bool                // there may be another rate check, of something that is not known

	pattern     string // of the route
	methods     []string
	parts       *[]Part           // of the requests, that conditions ask for; nil if nobody wants to know
	prefix      string            // of the patterns of routers that the handler leads to
	at          token.Pos         // of its registration
	entered     bool              // a router is come to
	unlessKnown bool              // what stands before routers is recorded only if nothing is known of them
	here        entry             // to the routers that the handler leads to
	ways        map[*router]value // what comes after the routers on the way to the handler

	nexts map[ssa.Value][]*Event // of the handlers of other packages that are called as the next one

	choices map[*Event][]choice // of the rate checks of the trace
	root    *ssa.Function       // that is run as it is, or that returns what is run; nil for what is registered

	reached       bool   // what comes afterwards is
	before        uint64 // the events before that
	refusedBefore uint64 // the rate checks whose refusal does not keep it from being reached
}

// first returns the first of some events that the run came upon, or nil.
func (r *run) first(is func(*Event) bool) *Event {
	i := slices.IndexFunc(r.trace, is)
	if i < 0 {
		return nil
	}
	return r.trace[i]
}

// element returns the element of a chain that a frame belongs to, or nil.
func (fr *frame) element() *element {
	for ; fr != nil; fr = fr.up {
		if fr.el != nil {
			return fr.el
		}
	}
	return nil
}

// note records that an event happens in a state. The key is that of a rate check.
func (r *run) note(fr *frame, e *Event, key Key, s state) state {
	i := slices.Index(r.trace, e)
	if i < 0 {
		i = len(r.trace)
		if el := fr.element(); el != nil {
			if r.elements == nil {
				r.elements = make(map[*Event]*element)
			}
			r.elements[e] = el
		}
		r.trace, r.keys, r.asked = append(r.trace, e), append(r.keys, key), append(r.asked, "")
		r.unclear = r.unclear || e.unclear
	} else if i < 64 && s.seen&(1<<i) == 0 && !r.trying {
		r.keys[i] = key // on this path, which is another handler of several
	}
	if i < 64 {
		s.seen |= 1 << i
	}
	return s
}

// maxSteps bounds the instructions that are looked at for a handler.
const maxSteps = 50_000

type point struct {
	block *ssa.BasicBlock
	state state
}

// call runs the function of a frame and returns the states in which it may return.
func (r *run) call(fr *frame, in state) []state {
	if !r.trying {
		r.visited[fr.fn] = true
	}
	in.last, in.vals = nil, results{}
	if in.addressed == nil && r.readdresses[fr.fn] {
		in.addressed = hostOnly // as it is where the address is set under a condition, if it is not
	}
	var returns []state
	seen := make(map[point]bool)
	work := []point{{fr.fn.Blocks[0], in}}
	for len(work) > 0 && r.steps < maxSteps {
		at := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[at] {
			continue
		}
		seen[at] = true
		states, next := []state{at.state}, []state(nil)
		r.steps += len(at.block.Instrs)
		for _, instr := range at.block.Instrs {
			if _, ok := instr.(*ssa.Call); !ok && r.events[instr] == nil {
				continue
			}
			next = next[:0]
			for _, s := range states {
				next = r.step(next, fr, instr, s)
			}
			states, next = next, states
		}
		for _, s := range states {
			switch end := at.block.Instrs[len(at.block.Instrs)-1].(type) {
			case *ssa.If:
				next := r.branch(fr, end, s)
				slices.Reverse(next) // the first branch comes first
				work = append(work, next...)
			case *ssa.Jump:
				work = append(work, point{at.block.Succs[0], s})
			case *ssa.Return:
				out := s
				out.last, out.vals = nil, results{}
				for i, v := range end.Results {
					if i < maxResults {
						out.vals[i] = returned(v, s)
					}
				}
				if !slices.Contains(returns, out) {
					returns = append(returns, out)
				}
			}
		}
	}
	return returns
}

// step adds the states after an instruction, a call or an event, to others.
func (r *run) step(states []state, fr *frame, instr ssa.Instruction, s state) []state {
	e := r.events[instr]
	switch {
	case e == nil:
		call := instr.(*ssa.Call)
		if events := r.remote[instr]; events != nil {
			return append(states, r.through(fr, events, s)...)
		}
		if row := r.row(call); row != nil && row.Bounds {
			s.bounded = true
		} else if row != nil && (row.Next || row.Stops) {
			s.stopped = s.stopped || row.Stops
			if row.Next && !s.stopped && !s.called {
				s.called = true
				return append(states, r.sequence(fr.following(), s)...)
			}
			return append(states, s)
		}
		return r.descend(states, fr, call, s)
	case e.Kind == Authentication:
		call := instr.(*ssa.Call)
		if !r.containsEvents(call) {
			s = r.note(fr, e, Key{}, s)
		}
		return r.descend(states, fr, call, s)
	case e.Kind == BodyRead:
		return append(states, r.read(fr, e, s))
	case e.Kind == Forwarding:
		return append(states, r.readdress(fr, instr.(*ssa.Store), s))
	case e.Kind == RateCheck:
		if call, ok := instr.(*ssa.Call); ok && e.row == nil && r.containsEvents(call) {
			// What decides is further in. This is the place to speak of.
			outer := r.outer
			r.outer = cmp.Or(outer, e)
			states = r.descend(states, fr, call, s)
			r.outer = outer
			return states
		}
		return append(states, r.limit(fr, e, s)...)
	}
	return append(states, r.verify(fr, e, s))
}

func (r *run) verify(fr *frame, e *Event, s state) state {
	s = r.note(fr, e, Key{}, s)
	if s.unbounded != nil {
		r.add(Finding{Category: Unbounded, Limit: s.unbounded, Verify: e})
		s.unbounded = nil
	}
	switch s.phase {
	case bare:
		s.phase, s.event = verified, e
	case limited:
		if first := r.onlyShared(s); first != nil {
			r.add(Finding{Category: Shared, Limit: first, Verify: e})
		}
	case refused:
		if !e.isWith(s.event) {
			r.add(Finding{Category: Ignored, Limit: cmp.Or(s.blame, s.event), Verify: e})
		}
		s.phase, s.event, s.blame = limited, nil, nil
	}
	return s
}

// passed yields the events of the trace that there were on the way to a state.
func (r *run) passed(s state) iter.Seq2[int, *Event] {
	return func(yield func(int, *Event) bool) {
		for i, e := range r.trace {
			if i < 64 && s.seen&(1<<i) != 0 && !yield(i, e) {
				return
			}
		}
	}
}

// onlyShared returns the first of the rate checks so far if they are all one bucket for all clients.
func (r *run) onlyShared(s state) *Event {
	var first *Event
	for i, e := range r.passed(s) {
		if e.Kind != RateCheck {
			continue
		}
		if r.keys[i].Kind != GlobalKey {
			return nil
		}
		first = cmp.Or(first, e)
	}
	return first
}

// read returns the state after a body is read.
func (r *run) read(fr *frame, e *Event, s state) state {
	if !slices.ContainsFunc(r.trace, func(e *Event) bool { return e.Kind == BodyRead }) {
		if s.bounded && !e.bounded {
			bounded := *e
			bounded.bounded = true
			e = &bounded
		}
		s = r.note(fr, e, Key{}, s)
	}
	if !e.bounded && !s.bounded {
		s.unbounded = cmp.Or(s.unbounded, e)
	}
	return s
}

// limit returns the states after a rate check.
func (r *run) limit(fr *frame, e *Event, s state) []state {
	if e.dry && s.phase != bare {
		return []state{s} // a warning
	}
	shown := cmp.Or(r.outer, e)
	r.origins, r.optional = nil, false
	key := r.keyOf(fr, e)
	origins := r.origins
	if e.elsewhere {
		origins = e.origins
	}
	by := key
	if key.Kind == PeerKey || key.Kind == PeerPortKey {
		key = s.peerKey(key)
	}
	tiered := r.isTiered(s)
	s = r.note(fr, shown, key, s)
	r.weighChoices(shown, e, s, tiered)
	r.weigh(fr, shown, by, origins, s, tiered)
	switch {
	case e.unclear:
	case s.phase == verified && !e.isWith(s.event):
		if r.judge(fr, shown, key, s.event) == Late {
			s.late = s.event
		}
	case s.late != nil && key.isPrior():
		r.withdraw(Late, s.late) // this one could stand in front
		r.judge(fr, shown, key, s.late)
		s.late = nil
	}
	s.last, s.vals = e.call, results{}
	if s.phase != bare {
		s.phase, s.event, s.blame = limited, nil, nil
		return []state{s}
	}
	allowed, over := s, s
	allowed.phase = limited
	over.phase, over.event = refused, shown
	if e.row != nil {
		if i, ok := e.row.Limit.Of.Result(); ok && i < maxResults && e.row.Limit.Field == "" {
			allowed.vals[i], over.vals[i] = polarity(e.row.Limit.Kind)
		}
		over.vals = withoutError(e, over.vals)
	}
	switch {
	case e.holds:
		return []state{allowed}
	case e.call != nil && e.call.Value() != nil && r.escapes(e.call.Value(), 0):
		return []state{allowed} // somebody else looks at the verdict
	}
	return []state{allowed, over}
}

// withoutError returns what is known of the results of a limiter that refuses: besides the verdict there is no error.
func withoutError(e *Event, vals results) results {
	verdict, ok := e.row.Limit.Of.Result()
	if !ok || e.call == nil {
		return vals
	}
	all := e.call.Common().Signature().Results()
	for i := range min(all.Len(), maxResults) {
		if i != verdict && isError(all.At(i).Type()) {
			vals[i] = no
		}
	}
	return vals
}

// through returns the states after events of another package.
func (r *run) through(fr *frame, events []*Event, s state) []state {
	states := []state{s}
	for _, e := range events {
		var next []state
		for _, s := range states {
			if slices.ContainsFunc(e.skips, r.skipped) || r.leavesOut(e.Step) {
				next = append(next, s)
				continue
			}
			switch e.Kind {
			case RateCheck:
				next = append(next, r.limit(fr, e, s)...)
			case Verification:
				next = append(next, r.verify(fr, e, s))
			case BodyRead:
				next = append(next, r.read(fr, e, s))
			case BodyBound:
				s.bounded = true
				next = append(next, s)
			case Forwarding:
				s = r.note(fr, e, Key{}, s)
				s.addressed = addressedBy(e)
				next = append(next, s)
			default:
				next = append(next, r.note(fr, e, Key{}, s))
			}
		}
		states = next
	}
	return states
}

// descend runs what a call calls, as far as that is of interest, and adds the states after it to others.
func (r *run) descend(states []state, fr *frame, call *ssa.Call, s state) []state {
	if common := &call.Call; r.isDynamic(common) {
		next := r.resolve(value{v: served(common), fr: fr}, 0)
		_, several := next.v.(*ssa.Phi)
		if h := r.serving(next, r.at, 0); several || h.link != nil || h.v == afterwards || r.routers[r.routerKey(h.v, 0)] != nil || r.frameOf(h) == nil && len(r.eventsOfNext(h)) > 0 {
			s.last, s.vals = nil, results{}
			return append(states, r.serve(h, s)...)
		}
	}
	before := len(states)
	for _, callee := range r.callees(fr, call) {
		for _, out := range r.call(callee, s) {
			if s.phase != refused && out.phase == refused {
				if isDropped(call) {
					out.blame = r.blameFor(call)
				} else if r.escapes(call, 0) {
					out.phase, out.event, out.blame = limited, nil, nil // somebody else looks at the verdict
				}
			}
			out.last = call
			states = append(states, out)
		}
	}
	if len(states) == before {
		return append(states, s)
	}
	return states
}

// blameFor returns the event that stands for a call that does not look at what a function says of a rate check in it.
func (a *analysis) blameFor(call ssa.CallInstruction) *Event {
	e := a.blamed[call]
	if e == nil {
		e = &Event{Pos: call.Common().Pos(), Callee: calleeOf(call.Common()), Kind: RateCheck, call: call}
		a.blamed[call] = e
	}
	return e
}

// containsEvents reports whether a call is of a function in which events were found.
func (r *run) containsEvents(call *ssa.Call) bool {
	for _, t := range r.targets(call) {
		if t.Fn != nil && (r.limiting[t.Fn] || r.verifying[t.Fn]) {
			return true
		}
	}
	return false
}

// callees returns the frames of the functions that a call calls that contain
// events, or call functions that they are given.
func (r *run) callees(fr *frame, call *ssa.Call) []*frame {
	common := &call.Call
	switch callee := common.Value.(type) {
	case *ssa.Builtin:
		return nil
	case *ssa.Function:
		if r.own[callee] && !r.touching[callee] && !r.dynamic[callee] {
			return nil
		}
	}
	var frames []*frame
	add := func(callee *frame) {
		if callee == nil || len(callee.fn.Blocks) == 0 || !r.touching[callee.fn] && !r.dynamic[callee.fn] {
			return
		}
		for up := fr; up != nil; up = up.up {
			if up.fn == callee.fn && callee.fn.Parent() == nil {
				return // recursion
			}
		}
		frames = append(frames, callee)
	}
	if common.IsInvoke() {
		if callee := r.enter(fr, value{v: common.Value, fr: fr}, common.Args); callee != nil && common.Method.Name() == serveHTTP {
			add(callee) // of a http.HandlerFunc
			return frames
		}
		if x := r.resolve(value{v: common.Value, fr: fr}, 0); common.Method.Name() == serveHTTP && x.v != nil {
			if fn := r.servedBy(x.v); fn != nil {
				if callee := r.enter(fr, value{v: fn, el: r.elementOf(x, fn)}, nil); callee != nil {
					callee.args = append(callee.args, x)
					for _, arg := range common.Args {
						callee.args = append(callee.args, value{v: arg, fr: fr})
					}
					add(callee)
				}
				return frames
			}
		}
		for _, t := range r.targets(call) {
			if t.Fn != nil {
				add(r.enter(fr, value{v: t.Fn}, t.Args))
			}
		}
		return frames
	}
	if callee := r.enter(fr, value{v: common.Value, fr: fr}, common.Args); callee != nil {
		add(callee)
		return frames
	}
	if entries := r.inMap(common.Value); len(entries) > 0 {
		for _, f := range entries {
			add(r.enter(fr, f, common.Args))
		}
		return frames
	}
	for _, t := range r.targets(call) {
		if t.Fn != nil && len(t.Fn.FreeVars) == 0 {
			add(r.enter(fr, value{v: t.Fn}, t.Args))
		}
	}
	return frames
}

// inMap returns the functions that an element of a map may be, if that is made with them.
func (a *analysis) inMap(f ssa.Value) []value {
	if found, ok := f.(*ssa.Extract); ok {
		f = found.Tuple
	}
	lookup, ok := f.(*ssa.Lookup)
	if !ok {
		return nil
	}
	m := a.resolve(value{v: lookup.X}, 0)
	made, ok := m.v.(*ssa.MakeMap)
	if !ok {
		return nil
	}
	var all []value
	for _, ref := range *made.Referrers() {
		if update, ok := ref.(*ssa.MapUpdate); ok && update.Map == ssa.Value(made) {
			all = append(all, value{v: update.Value, fr: m.fr})
		}
	}
	return all
}
