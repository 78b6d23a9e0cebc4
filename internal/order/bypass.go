package order

// This file finds the rate checks whose bucket the client may choose.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

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
	r.weighed[e.Pos] = true
	switch {
	case (e.Step == nil || e.chosen) && len(origins) == 0:
		origins = originsOf(key)
	case e.Step != nil && !e.chosen: // who reads anything else in another package says so
		origins = nil
		if e.Step.Asked != "" {
			origins = []valueflow.Label{{Kind: lib.ClientIP, Name: e.Step.Asked}}
		}
	}
	asks := func(l valueflow.Label) bool { return l.Kind == lib.ClientIP }
	if i, at := slices.Index(r.trace, e), slices.IndexFunc(origins, asks); i >= 0 && at >= 0 {
		r.asked[i] = origins[at].Name
	}
	if r.trying {
		return
	}
	ofPeer := func(l valueflow.Label) bool { return presentedKey(l).Kind == PeerKey || l.Kind == lib.ClientIP }
	ofBody := func(l valueflow.Label) bool { return l.Kind == lib.Body }
	withPeer := slices.ContainsFunc(origins, ofPeer)
	for _, l := range origins {
		b := Bypass{Name: l.Name, Pos: cmp.Or(l.Pos(), e.Pos), Limit: e, Read: l.At}
		if el := fr.element(); el != nil && el.pos.IsValid() && r.optional && !l.Pos().IsValid() {
			b.Pos = el.pos // where the function that reads it is named
		}
		switch {
		case (l.Kind == lib.Peer || l.Kind == lib.PeerHost) && s.forwarded:
			if withPeer && presentedKey(l).Kind == PeerPortKey { // what is left if there is no port
				continue
			}
			b.Kind, b.Name = ByHeader, ""
		case l.Kind == lib.Peer && !withPeer: // else what is left if there is no port
			b.Kind = ByPort
		case l.Kind == lib.ClientIP:
			trust := r.trusts[l.Name]
			if trust == nil || !trust.isOpen() {
				continue
			}
			b.Kind, b.Name, b.Unconfigured = ByHeader, "", true
			if !l.Pos().IsValid() && e.Step != nil {
				b.Pos, b.Read = trust.made, e.Step.Place
			}
		case tiered:
			continue
		case l.Kind == lib.Header || l.Kind == lib.Metadata:
			last := func(o valueflow.Label) bool {
				return o.Kind == l.Kind && o.Pos() == l.Pos() && presentedKey(o).Kind == PeerKey
			}
			if presentedKey(l).Kind != ForwardedKey || slices.ContainsFunc(origins, last) { // or all if there is one
				continue
			}
			b.Kind = ByHeader
		case l.Kind == lib.Query && l.Name == "" && slices.ContainsFunc(origins, ofBody): // bound from either
			continue
		case l.Kind == lib.Query:
			b.Kind = ByQuery
		case l.Kind == lib.Body || l.Kind == lib.FormValue || l.Kind == lib.PostFormValue:
			if withPeer && r.isVerified(s) {
				continue // who signed it chose it
			}
			b.Kind = ByBody
		default:
			continue
		}
		if _, known := r.bypasses[bypassKey{b.Pos, b.Kind}]; !known {
			r.bypasses[bypassKey{b.Pos, b.Kind}] = b
		}
	}
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

// A trust is what the package says of whose headers a framework believes.
type trust struct {
	made   token.Pos // where what handles requests is made: the opening parenthesis of the call
	all    bool      // anybody's, unless configured otherwise
	header bool      // one is named
	some   bool      // it is configured whom
}

func (t *trust) isOpen() bool { return t.made.IsValid() && !t.some && (t.all || t.header) }

// findTrust finds out whose headers the frameworks believe.
func (a *analysis) findTrust() {
	of := func(name string) *trust {
		if a.trusts[name] == nil {
			a.trusts[name] = new(trust)
		}
		return a.trusts[name]
	}
	configured := func(fn *ssa.Function, name string) {
		of(name).some = true
		for fn.Parent() != nil {
			fn = fn.Parent()
		}
		if !slices.Contains(a.configuring[fn], name) {
			a.configuring[fn] = append(a.configuring[fn], name)
		}
	}
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				switch instr := instr.(type) {
				case *ssa.Call:
					callee := calleeOf(&instr.Call)
					if callee == nil || callee.Pkg() == nil {
						continue
					}
					row := a.Models.Func(callee)
					if row == nil {
						for _, name := range a.Foreign(callee.Origin()).Trusts {
							configured(fn, name)
						}
						continue
					}
					switch row.Trust {
					case lib.TrustHeader:
						a.believe(instr)
					case lib.TrustsAll, lib.TrustsPeer:
						t := of(framework(callee.Pkg()))
						if !t.made.IsValid() {
							t.made = instr.Pos()
						}
						t.all = t.all || row.Trust == lib.TrustsAll && (row.SafeWith == "" || callee.Pkg().Scope().Lookup(row.SafeWith) == nil)
					case lib.TrustSome:
						_, args := receiver(&instr.Call)
						if !slices.ContainsFunc(args, a.namesEverybody) {
							configured(fn, framework(callee.Pkg()))
						}
					}
				case *ssa.Store:
					field, ok := instr.Addr.(*ssa.FieldAddr)
					if !ok {
						continue
					}
					owner, v := fieldOf(field)
					row := a.Models.Field(owner, v)
					if k, isConst := instr.Val.(*ssa.Const); row == nil || isConst && (k.Value == nil || k.Value.ExactString() == `""`) {
						continue
					}
					switch row.Trust {
					case lib.TrustHeader:
						of(framework(v.Pkg())).header = true
					case lib.TrustSome:
						configured(fn, framework(v.Pkg()))
					}
				}
			}
		}
	}
}

// frameworkOf returns the name of the framework for which a function makes a middleware.
func frameworkOf(fn *types.Func) string {
	for v := range fn.Signature().Results().Variables() {
		t := v.Type()
		if named, ok := t.(*types.Named); ok && named.Obj().Pkg() != nil {
			return framework(named.Obj().Pkg())
		}
		if sig, ok := t.Underlying().(*types.Signature); ok && sig.Params().Len() > 0 {
			if named, ok := types.Unalias(deref(sig.Params().At(0).Type())).(*types.Named); ok && named.Obj().Pkg() != nil {
				return framework(named.Obj().Pkg())
			}
		}
	}
	return framework(fn.Pkg())
}

// believe records that an option has a limiter go by a header, if it does.
func (a *analysis) believe(call *ssa.Call) {
	_, args := receiver(&call.Call)
	for _, arg := range args {
		if k, ok := arg.(*ssa.Const); ok && (k.Value == nil || k.Value.ExactString() == "false") {
			return
		}
	}
	b := Bypass{Kind: ByHeader, Pos: call.Pos(), Limit: &Event{Kind: RateCheck, Pos: call.Pos()}}
	if elems := a.elements(value{v: args[0]}); len(elems) > 0 {
		b.Name, _ = constantText(elems[0].v)
	}
	a.bypasses[bypassKey{b.Pos, b.Kind}] = b
}

// framework returns the name by which labels know the framework that a package belongs to.
func framework(pkg *types.Package) string {
	path, _, _ := strings.Cut(pkg.Path(), "/middleware")
	return path
}

// namesEverybody reports whether a list of networks holds that of all addresses.
func (a *analysis) namesEverybody(list ssa.Value) bool {
	return slices.ContainsFunc(a.elements(value{v: list}), func(elem value) bool {
		text, ok := constantText(elem.v)
		return ok && (text == "0.0.0.0/0" || text == "::/0")
	})
}

// weighOthers weighs the rate checks in handlers that nothing here registers.
func (a *analysis) weighOthers(called map[*ssa.Function]bool) {
	for _, fn := range a.functions {
		if a.limiting[fn] && a.takesRequest(fn.Signature) && !a.visited[fn] && !called[fn] {
			a.weighing = true
			a.start(&frame{fn: fn})
			a.weighing = false
		}
	}
}

// weighMade weighs the limiters of libraries that are made where nothing is run behind them.
func (a *analysis) weighMade() {
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok || a.weighed[call.Pos()] {
					continue
				}
				if row := a.row(call); row == nil || row.Limits == lib.NoBucket {
					continue
				}
				a.weighAll(a.elsewhere(value{v: call}, call.Pos()))
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
				a.weighAll(a.elsewhere(x, a.elementAt(m.value, m.at).pos))
			}
		}
	}
}

// weighAll weighs the rate checks among events of which nothing is known that stands before.
func (a *analysis) weighAll(events []*Event) {
	for _, e := range events {
		if e.Kind == RateCheck && !a.weighed[e.Pos] {
			(&run{analysis: a}).weigh(nil, e, e.key, e.origins, state{}, false)
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
