package order

// This file finds out whose headers the frameworks believe about a client's address.

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/words"
)

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
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				switch instr := instr.(type) {
				case *ssa.Call:
					a.trustByCall(instr)
				case *ssa.Store:
					a.trustByField(instr)
				}
			}
		}
	}
}

// trustOf returns what is known of a framework.
func (a *analysis) trustOf(name string) *trust {
	if a.trusts[name] == nil {
		a.trusts[name] = new(trust)
	}
	return a.trusts[name]
}

// configure records that a function, or a literal in it, says whom a framework is to believe.
func (a *analysis) configure(fn *ssa.Function, name string) {
	a.trustOf(name).some = true
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if !slices.Contains(a.configuring[fn], name) {
		a.configuring[fn] = append(a.configuring[fn], name)
	}
}

func (a *analysis) trustByCall(call *ssa.Call) {
	callee := calleeOf(&call.Call)
	if callee == nil || callee.Pkg() == nil {
		return
	}
	row := a.Models.Func(callee)
	if row == nil {
		checks := a.Foreign(callee.Origin())
		for _, name := range checks.Trusts {
			a.configure(call.Parent(), name)
		}
		for _, name := range checks.Opens {
			t := a.trustOf(name)
			t.made, t.all = cmp.Or(t.made, call.Pos()), true
		}
		return
	}
	switch row.Trust {
	case lib.TrustHeader:
		a.believe(call)
	case lib.TrustNamed:
		a.configure(call.Parent(), framework(callee.Pkg()))
		a.believeFirst(call)
	case lib.TrustsAll, lib.TrustsPeer:
		t := a.trustOf(madeBy(callee))
		t.made = cmp.Or(t.made, call.Pos())
		t.all = t.all || row.Trust == lib.TrustsAll && (row.SafeWith == "" || callee.Pkg().Scope().Lookup(row.SafeWith) == nil)
	case lib.TrustSome:
		if _, args := receiver(&call.Call); !slices.ContainsFunc(args, a.namesEverybody) {
			a.configure(call.Parent(), framework(callee.Pkg()))
		}
	}
}

// opens returns the frameworks of which a function returns what handles requests, made so that it believes anybody. Where this package
// says whom to believe, or reports that it does not, there is nothing left for its importers.
func (a *analysis) opens(fn *ssa.Function) []string {
	if len(a.trusts) == 0 {
		return nil
	}
	for _, b := range a.bypasses {
		if b.Unconfigured {
			return nil
		}
	}
	var all []string
	for i := range fn.Signature.Results().Len() {
		made, ok := a.returned(&frame{fn: fn}, i)
		if !ok {
			continue
		}
		call, ok := a.routerKey(made.v, 0).(*ssa.Call)
		if !ok {
			continue
		}
		for _, name := range a.openedBy(call) {
			if t := a.trusts[name]; t != nil && t.isOpen() && !slices.Contains(all, name) {
				all = append(all, name)
			}
		}
	}
	return all
}

// openedBy returns the frameworks of which a call of a function of another package makes what handles requests.
func (a *analysis) openedBy(call *ssa.Call) []string {
	callee := calleeOf(&call.Call)
	if callee == nil || callee.Pkg() == nil {
		return nil
	}
	row := a.Models.Func(callee)
	switch {
	case row == nil:
		return a.Foreign(callee.Origin()).Opens
	case row.Trust == lib.TrustsAll || row.Trust == lib.TrustsPeer:
		return []string{madeBy(callee)}
	}
	return nil
}

func (a *analysis) trustByField(store *ssa.Store) {
	addr, ok := store.Addr.(*ssa.FieldAddr)
	if !ok || isEmpty(store.Val) {
		return
	}
	owner, field := fieldOf(addr)
	row := a.Models.Field(owner, field)
	switch {
	case row == nil:
	case row.Kind == lib.Peer:
		if made, ok := addr.X.(*ssa.Alloc); !ok || !isFresh(made) {
			a.events[store] = &Event{Kind: Forwarding, Pos: store.Pos()}
			a.readdresses[store.Parent()] = true
		}
	case row.Trust == lib.TrustHeader:
		if name, ok := constantText(store.Val); ok && a.trusted(name) {
			return
		}
		a.trustOf(framework(field.Pkg())).header = true
	case row.Trust == lib.TrustSome:
		a.configure(store.Parent(), framework(field.Pkg()))
	}
}

// madeBy returns the name of the framework that a function makes something of: often, but not always, its own.
func madeBy(fn *types.Func) string {
	if results := fn.Signature().Results(); results.Len() > 0 {
		if named, ok := deref(results.At(0).Type()).(*types.Named); ok && named.Obj().Pkg() != nil {
			return framework(named.Obj().Pkg())
		}
	}
	return framework(fn.Pkg())
}

// askedBy returns the name of what a function of a library asks for the client's address.
func askedBy(row *lib.Func, fn *types.Func) string {
	if i, ok := row.Asks.Arg(); ok {
		if named, ok := deref(fn.Signature().Params().At(i).Type()).(*types.Named); ok && named.Obj().Pkg() != nil {
			return framework(named.Obj().Pkg())
		}
	}
	return frameworkOf(fn)
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

// believe records that an option has a limiter go by a header, if it does: by one of those that it is given, or
// by the usual ones if it is true.
func (a *analysis) believe(call *ssa.Call) {
	_, args := receiver(&call.Call)
	for _, elem := range a.elements(value{v: args[0]}) {
		k, ok := a.resolve(elem, 0).v.(*ssa.Const)
		if !ok || k.Value == nil || k.Value.ExactString() == "false" {
			continue // nothing, or what whoever runs the program says
		}
		name, named := constantText(k)
		if !named && !a.trustsUsual() || words.IsForwarding(name) && !a.trusted(name) {
			a.goesBy(call, name)
			return
		}
	}
}

// believeFirst records that a limiter is told by which header it goes, if that is the first it is told of. Of
// a list of addresses it takes the last, which the nearest proxy added; unless it looks elsewhere if there is none.
func (a *analysis) believeFirst(call *ssa.Call) {
	_, args := receiver(&call.Call)
	names := a.elements(value{v: args[0]})
	if _, ok := args[0].Type().Underlying().(*types.Struct); ok {
		names, _ = a.functionsIn(value{v: args[0]}, func(_ *ssa.FieldAddr, v ssa.Value) bool { return isText(v.Type()) })
	}
	if len(names) == 0 {
		return
	}
	name, ok := a.text(names[0])
	if !ok || !words.IsForwarding(name) || a.trusted(name) || len(names) == 1 && strings.EqualFold(name, "X-Forwarded-For") {
		return
	}
	a.goesBy(call, name)
}

// goesBy records that a limiter goes by a header, "" for the usual ones, as it is told by a call.
func (a *analysis) goesBy(call *ssa.Call, header string) {
	b := Bypass{Kind: ByHeader, Name: header, Pos: call.Pos(), Limit: &Event{Kind: RateCheck, Pos: call.Pos()}}
	a.bypasses[bypassKey{b.Pos, b.Kind}] = b
}

// trusted reports whether only a proxy of the user's can set all of some headers.
func (a *analysis) trusted(headers ...string) bool {
	for _, h := range headers {
		if !slices.ContainsFunc(a.Trusted, func(t string) bool { return strings.EqualFold(t, h) }) {
			return false
		}
	}
	return true
}

// trustsUsual is trusted for those headers that frameworks look at.
func (a *analysis) trustsUsual() bool { return a.trusted("X-Forwarded-For", "X-Real-IP") }

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
