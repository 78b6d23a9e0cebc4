package order

// This file finds the rate checks whose bucket the client may choose.

import (
	"cmp"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// A Bypass is a rate check that a client gets around, as it chooses what it is counted by.
type Bypass struct {
	Kind BypassKind
	Name string // of the header or the parameter, "" if that is not known
	// Pos is the place where the client's choice is read: the position of the opening
	// parenthesis of a call, or of the name of a field. If that is in another package, it is that of
	// the rate check, or of the call that makes it; for Unconfigured, of the call that makes what handles requests.
	Pos token.Pos
	// Limit is the rate check.
	Limit *Event
	// Read is where the choice is read, "file.go:12", if that is in another package and known.
	Read string
	// Unconfigured is set if a framework takes the address from a header, as nothing says whom to believe.
	Unconfigured bool

	second   bool // it does not matter behind a rate check that goes by the peer's address
	withPeer bool // the peer's address is part of the key
}

// A BypassKind says what the client chooses.
type BypassKind string

const (
	ByBody   BypassKind = "body"
	ByHeader BypassKind = "header" // that tells the client's address
	ByQuery  BypassKind = "query"
	ByPort   BypassKind = "port" // of the connection
)

type bypassKey struct {
	pos  token.Pos
	kind BypassKind
}

// weigh records how a client may get around a rate check, with a key that is made of the origins, behind
// one that goes by the peer's address or not.
func (r *run) weigh(fr *frame, e *Event, key Key, origins []valueflow.Label, s state, tiered bool) {
	if !r.trying {
		r.weighed[e.Pos] = true
		if e.made.IsValid() {
			r.weighed[e.made] = true
		}
	}
	switch {
	case e.Step != nil && !e.chosen: // who reads anything else in another package says so
		origins = nil
		switch {
		case e.Step.Asked != "":
			origins = []valueflow.Label{{Kind: lib.ClientIP, Name: e.Step.Asked}}
		case e.Step.OfPeer && s.isForwarded(): // who composes the two says so
			origins = []valueflow.Label{{Kind: lib.PeerHost}}
		}
	case len(origins) == 0:
		origins = originsOf(key)
	}
	asks := func(l valueflow.Label) bool { return l.Kind == lib.ClientIP }
	i := slices.Index(r.trace, e)
	if at := slices.IndexFunc(origins, asks); i >= 0 && at >= 0 {
		r.asked[i] = origins[at].Name
	}
	if i >= 0 && (e.Step != nil && e.Step.OfPeer || slices.ContainsFunc(origins, isOfPeer)) {
		r.ofPeer |= 1 << i
	}
	origins = eachOnce(origins)
	told := false // of the peer's address, which the key may be made of in several ways
	for _, l := range slices.SortedStableFunc(slices.Values(origins), func(l, m valueflow.Label) int { return cmp.Compare(l.Pos(), m.Pos()) }) {
		b, ok := r.bypass(e, l, origins, s)
		if !ok || told && isOfPeer(l) {
			continue
		}
		told = told || isOfPeer(l)
		if el := fr.element(); el != nil && el.pos.IsValid() && r.optional && !l.Pos().IsValid() {
			b.Pos = el.pos // where the function that reads it is named
		}
		r.admit(b, tiered)
	}
}

// bypass returns how a client may get around a rate check by one of the origins of its key, if it may.
func (r *run) bypass(e *Event, l valueflow.Label, origins []valueflow.Label, s state) (Bypass, bool) {
	b := Bypass{Name: l.Name, Pos: cmp.Or(l.Pos(), e.Pos), Limit: e, Read: l.At}
	among := func(is func(valueflow.Label) bool) bool { return slices.ContainsFunc(origins, is) }
	if isOfPeer(l) && s.addressed != nil {
		b.second = true
		ok := s.isForwarded() && !r.trustsUsual() && s.addressed.forwards(l, &b)
		return b, ok
	}
	withPeer := among(func(o valueflow.Label) bool { return r.presentedKey(o).Kind == PeerKey || o.Kind == lib.ClientIP })
	switch key := r.presentedKey(l); {
	case withPeer && key.Kind == PeerPortKey: // what is left of an address without a port
		return b, false
	case key.Kind == PeerPortKey:
		b.Kind = ByPort
	case key.Kind == ClientIPKey:
		trust := r.trusts[l.Name]
		if trust == nil || !trust.isOpen() || r.trustsUsual() {
			return b, false
		}
		b.Kind, b.Name, b.Unconfigured = ByHeader, "", true
		if !l.Pos().IsValid() && e.Step != nil {
			b.Pos, b.Read = trust.made, e.Step.Place
		}
	case key.Kind == ForwardedKey:
		b.Kind, b.second = ByHeader, true
		return b, !among(func(o valueflow.Label) bool { // of a list without a comma, all is the last
			return o.Kind == l.Kind && o.Pos() == l.Pos() && r.presentedKey(o).Kind == PeerKey
		})
	case key.Kind == QueryKey:
		b.Kind, b.second = ByQuery, true
		return b, l.Name != "" || !among(func(o valueflow.Label) bool { return o.Kind == lib.Body }) // bound from either
	case key.Kind == BodyKey:
		b.Kind, b.second, b.withPeer = ByBody, true, withPeer
		return b, !withPeer || !r.isVerified(s) // who signed it chose it
	default:
		return b, false
	}
	return b, true
}

// eachOnce returns origins without those that speak of the same read as others. What a struct was filled in by has the
// name of its first field.
func eachOnce(origins []valueflow.Label) []valueflow.Label {
	var all []valueflow.Label
	for _, l := range origins {
		if slices.ContainsFunc(origins, func(o valueflow.Label) bool { return isSameRead(l, o) }) {
			continue
		}
		if i := slices.IndexFunc(origins, func(o valueflow.Label) bool { return isSameRead(o, l) }); i >= 0 && l.Name == "" {
			l.Name = origins[i].Name
		}
		all = append(all, l)
	}
	return all
}

// isSameRead reports whether a label is of what another tells as well, and better.
func isSameRead(l, other valueflow.Label) bool {
	entry := func(l valueflow.Label) bool { return l.Via&lib.Entry != 0 }
	switch {
	case !l.Kind.Presented() || l.Kind != other.Kind:
		return false
	case l.Name != "" && other.Name == "": // a field that was filled in
		return entry(l) && entry(other)
	case l.Name == "" && other.Name != "": // what was read from by a name
		return !entry(l)
	}
	return l.Name == other.Name && l.Via&lib.Member != 0 && other.Via&lib.Member == 0 // the struct that it was in
}

// originsOf returns what a key of which no more is known is made of.
func originsOf(key Key) []valueflow.Label {
	switch key.Kind {
	case ForwardedKey:
		return []valueflow.Label{{Kind: lib.Header, Name: cmp.Or(key.Name, "X-Forwarded-For")}}
	case ClientIPKey:
		return []valueflow.Label{{Kind: lib.ClientIP, Name: key.Name}}
	case PeerKey:
		return []valueflow.Label{{Kind: lib.PeerHost}}
	}
	return nil
}

// isTiered reports whether there was a rate check that goes by the peer's address, or may.
func (r *run) isTiered(s state) bool {
	for i, e := range r.passed(s) {
		key := r.keys[i]
		if e.Kind == RateCheck && (key.Kind == PeerKey || key.Kind == UnknownKey || key.Kind == ClientIPKey && key.Name != "") {
			return true
		}
	}
	return false
}

// isVerified reports whether there was a verification.
func (r *run) isVerified(s state) bool {
	for _, e := range r.passed(s) {
		if e.Kind == Verification {
			return true
		}
	}
	return false
}

// weighOthers weighs the rate checks in handlers that nothing here registers.
func (a *analysis) weighOthers(called map[*ssa.Function]bool) {
	for _, fn := range a.functions {
		if a.limiting[fn] && (a.takesRequest(fn.Signature) || isRPC(fn)) && !a.visited[fn] && !called[fn] {
			a.weighing = true
			a.start(&frame{fn: fn})
			a.weighing = false
		}
	}
}

// weighMade weighs the limiters of libraries that are made where nothing is run behind them.
func (a *analysis) weighMade() {
	var makers []*ssa.Call // of what has the middleware for its method
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok || a.weighed[call.Pos()] {
					continue
				}
				switch row := a.row(call); {
				case row == nil:
				case row.Limits != lib.NoBucket:
					a.weighAll(a.elsewhere(value{v: call}, call.Pos()), fn)
				case row.Keys != lib.NoBucket && !row.KeyFunc.IsZero():
					makers = append(makers, call)
				}
			}
		}
	}
	var uses []use
	for _, r := range a.routers {
		uses = append(uses, r.uses...)
	}
	slices.SortFunc(uses, func(u, v use) int { return cmp.Compare(u.call.Pos(), v.call.Pos()) })
	for _, u := range uses {
		for _, m := range u.middlewares {
			if x := a.resolve(m.value, 0); x.v != nil {
				a.weighAll(a.elsewhere(x, a.elementAt(m.value, m.at).pos), nil)
			}
		}
	}
	for _, call := range makers {
		if !a.weighed[call.Pos()] {
			a.weighAll([]*Event{a.limiterOf(a.row(call), calleeOf(&call.Call), call, nil, call.Pos())}, call.Parent())
		}
	}
}

// weighAll weighs the rate checks among events of which nothing is known that stands before: of what a
// function makes, or of what is registered.
func (a *analysis) weighAll(events []*Event, root *ssa.Function) {
	for _, e := range events {
		if e.Kind == RateCheck && !a.weighed[e.Pos] {
			r := &run{analysis: a, root: root}
			r.weighChoices(e, e, state{}, false)
			r.weigh(nil, e, e.key, e.origins, state{}, false)
		}
	}
}

// sortedBypasses returns them by position.
func (a *analysis) sortedBypasses() []Bypass {
	var all []Bypass
	for _, b := range a.bypasses {
		all = append(all, b)
	}
	slices.SortFunc(all, func(b, c Bypass) int {
		return cmp.Or(cmp.Compare(b.Pos, c.Pos), cmp.Compare(b.Kind, c.Kind))
	})
	return all
}
