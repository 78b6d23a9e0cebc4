package order

// This file finds out what a router has run before a handler.

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A router is a router, or a group of one, of this package.
type router struct {
	parent    *router
	since     ssa.Instruction // the call that made it of its parent
	mounts    []mount         // of what a function is given that several calls give a router
	prefix    string          // of the patterns of its routes
	methods   []string
	own       []middleware // that it was made with
	uses      []use
	routes    bool     // handlers are registered on it
	handedOut bool     // other packages may have something run before it
	entries   []*entry // how requests come to it, as far as that is known
}

// A middleware is what a program has run before handlers.
type middleware struct {
	value
	at token.Pos // of the call that says so
}

// A use says that a router has middlewares run before its handlers.
type use struct {
	call        ssa.Instruction
	middlewares []middleware
	prefixes    []string // of the patterns that it is about; none means all
	anytime     bool
	first       bool
}

// An entry is a way on which requests come to a router: through a handler that leads to it.
type entry struct {
	handler value
	on      *router // that the handler is registered on, or nil
	via     *entry  // how requests come there, or nil
	at      token.Pos
	prefix  string // of the patterns
}

// findRouters finds the routers and their middlewares.
func (a *analysis) findRouters() {
	a.keys, a.routers = make(map[ssa.Value]any), make(map[any]*router)
	var all []routerCall
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if call, ok := instr.(*ssa.Call); ok {
					if s := a.service(call); s != nil {
						a.routerOf(s.server).routes = true
					}
					if row := a.row(call); row != nil && row.Router != (lib.Router{}) {
						all = append(all, routerCall{call, row.Router})
					}
				}
			}
		}
	}
	a.findAround(all)
	for _, r := range all {
		if _, handed := a.handing[r.call.Parent()]; handed && a.around[a.aroundOf(r.call)] {
			continue // each call is one itself
		}
		a.findRouter(r.call, r.row)
		if len(a.around) > 0 && a.around[a.aroundOf(r.call)] {
			for _, site := range a.calls[r.call.Parent()] {
				a.routerOf(site.Common().Args[0]).routes = true
			}
		}
	}
	for _, fn := range a.functions {
		if row, ok := a.handing[fn]; ok {
			for _, site := range a.calls[fn] {
				if call, ok := site.(*ssa.Call); ok {
					a.findRouter(call, row)
				}
			}
		}
	}
	// A function that gets several routers registers the same on each.
	for _, fn := range a.functions {
		if len(a.calls[fn]) < 2 {
			continue
		}
		a.useForAll(fn)
		for i, p := range fn.Params {
			if r := a.routers[ssa.Value(p)]; r != nil && r.parent == nil {
				a.mount(r, i, a.calls[fn])
			}
		}
	}
	for _, fn := range a.functions {
		for _, p := range fn.Params {
			if r := a.routers[ssa.Value(p)]; r != nil && len(r.mounts) > 1 && a.leadsOn(r) {
				for _, m := range r.mounts {
					m.parent.routes = true
				}
			}
		}
	}
	for _, r := range a.routers {
		r.uses = a.inOrder(r.uses)
	}
}

// inOrder returns the uses so that none comes before one that it is known to come after, and behind those
// that run first.
// Of most pairs that is not known, which no sort is made for.
func (a *analysis) inOrder(uses []use) []use {
	ordered := make([]use, 0, len(uses))
	for len(uses) > 0 {
		first := max(0, slices.IndexFunc(uses, func(u use) bool {
			return !slices.ContainsFunc(uses, func(v use) bool { return a.isAfter(u.call, v.call) })
		}))
		ordered = append(ordered, uses[first])
		uses = slices.Delete(uses, first, first+1)
	}
	slices.SortStableFunc(ordered, func(u, v use) int {
		switch {
		case u.first == v.first:
			return 0
		case u.first:
			return -1
		}
		return +1
	})
	return ordered
}

// useForAll has each router that a function is given run the middlewares first that
// the function says.
func (a *analysis) useForAll(fn *ssa.Function) {
	for i, p := range fn.Params {
		r := a.routers[ssa.Value(p)]
		if r == nil {
			continue
		}
		for _, call := range a.calls[fn] {
			fr := a.enter(nil, value{v: fn}, call.Common().Args)
			if fr == nil || i >= len(call.Common().Args) {
				continue
			}
			to := a.isRouter(call.Common().Args[i])
			if to == nil || to == r {
				continue
			}
			for _, u := range r.uses {
				u.call, u.middlewares = call, slices.Clone(u.middlewares)
				for i := range u.middlewares {
					u.middlewares[i].fr = fr
				}
				to.uses = append(to.uses, u)
			}
		}
	}
}

func (a *analysis) findRouter(call *ssa.Call, row lib.Router) {
	recv, args := receiver(&call.Call)
	u := use{call: call, anytime: row.Anytime, first: row.First}
	for _, m := range a.used(a.list(args, row.Middlewares)) {
		if s, ok := a.text(m); ok {
			u.prefixes = append(u.prefixes, s)
			continue
		}
		u.middlewares = append(u.middlewares, middleware{m, call.Pos()})
	}
	switch {
	case row.Group:
		group := a.routers[ssa.Value(call)] // if it was named before it is found
		if group == nil {
			group = new(router)
		}
		group.since, group.own, group.methods = call, u.middlewares, a.methods(args, row)
		if recv != nil {
			group.parent = a.routerOf(recv)
		}
		group.prefix = a.pattern(args, row)
		a.routers[ssa.Value(call)] = group
		if scope, ok := row.Scope.Arg(); ok && scope < len(args) {
			f := a.resolve(value{v: args[scope]}, 0)
			if fr := a.enter(nil, f, nil); fr != nil && len(fr.fn.Params) > 0 {
				param := ssa.Value(fr.fn.Params[len(fr.fn.Params)-1])
				if inner := a.routers[param]; inner == nil {
					a.routers[param] = group
				} else if inner != group && inner.parent == nil { // the function was come to first
					inner.parent, inner.since = group, call
				}
			} else if callee := functionOf(f.v); callee != nil {
				a.addRemote(call, callee, nil, func(int) *router { return group })
			}
		}
	case row.Handlers.IsZero() && recv != nil && !row.Own:
		r := a.routerOf(recv)
		r.uses = append(r.uses, u)
	case !row.Chained && (recv != nil || !row.Pattern.IsZero()):
		a.routerOf(recv).routes = true
	}
}

// row returns the row of what a call calls, or nil: of a method of an interface, that of
// a router of a library that implements it, as generated code has it.
func (a *analysis) row(call ssa.CallInstruction) *lib.Func {
	callee := calleeOf(call.Common())
	if callee == nil {
		return nil
	}
	row := a.Models.Func(callee)
	if row == nil && call.Common().IsInvoke() && a.isOwnRoute(callee) {
		return a.implemented(callee, call.Common().Value.Type(), call.Parent().Pkg)
	}
	return row
}

// isOwnRoute reports whether a method, which the table does not know, gets a handler and a text.
func (a *analysis) isOwnRoute(method *types.Func) bool {
	handlers, texts := 0, 0
	for v := range method.Signature().Params().Variables() {
		switch {
		case a.mayServe(v.Type()):
			handlers++
		case isText(v.Type()):
			texts++
		}
	}
	return handlers == 1 && texts > 0
}

// implemented returns the row of a method of a router, of a package that this one imports, that implements an interface; nil if there is none.
func (a *analysis) implemented(method *types.Func, t types.Type, pkg *ssa.Package) *lib.Func {
	row, ok := a.implementing[method]
	if ok || pkg == nil {
		return row
	}
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for _, imp := range pkg.Pkg.Imports() {
		if !a.Models.Knows(imp) || row != nil {
			continue
		}
		for _, name := range imp.Scope().Names() {
			obj, ok := imp.Scope().Lookup(name).(*types.TypeName)
			if !ok || !obj.Exported() || !types.Implements(types.NewPointer(obj.Type()), iface) {
				continue
			}
			found, _, _ := types.LookupFieldOrMethod(types.NewPointer(obj.Type()), true, imp, method.Name())
			if fn, ok := found.(*types.Func); ok {
				if r := a.Models.Func(fn); r != nil && r.Router != (lib.Router{}) {
					row = r
					break
				}
			}
		}
	}
	a.implementing[method] = row
	return row
}

// receiver returns the receiver of a call, nil if there is none, and the other arguments.
func receiver(call *ssa.CallCommon) (ssa.Value, []ssa.Value) {
	switch {
	case call.IsInvoke():
		return call.Value, call.Args
	case call.Signature().Recv() == nil:
		return nil, call.Args
	}
	return call.Args[0], call.Args[1:]
}

// list returns the values of an argument.
func (a *analysis) list(args []ssa.Value, p lib.Place) []value {
	i, ok := p.Arg()
	if !ok || i >= len(args) {
		return nil
	}
	return a.elements(value{v: args[i]})
}

// used returns the middlewares that a router is told to use: in place of a list that the function is given, or of the one
// that a loop over it is at, what the only call passes.
func (a *analysis) used(middlewares []value) []value {
	var all []value
	for _, m := range middlewares {
		list := m.v
		if at, ok := variableOf(m.v).(*ssa.IndexAddr); ok {
			list = at.X
		}
		p, ok := list.(*ssa.Parameter)
		for ok && !isExported(p.Parent()) {
			if list = a.onlyPassed(p); list == nil {
				break
			}
			p, ok = list.(*ssa.Parameter)
		}
		if _, ok := list.(*ssa.Slice); !ok {
			all = append(all, m)
			continue
		}
		all = append(all, a.elements(value{v: list})...)
	}
	return all
}

// text returns the text that v is, if it is fixed in the source.
func (a *analysis) text(v value) (string, bool) {
	return constantText(a.resolve(v, 0).v)
}

// methods returns the HTTP methods that a call of a router's method is about.
func (a *analysis) methods(args []ssa.Value, row lib.Router) []string {
	if row.Method != "" {
		return []string{row.Method}
	}
	var all []string
	for _, v := range a.list(args, row.Methods) {
		if s, ok := a.text(v); ok {
			all = append(all, s)
		}
	}
	return all
}

// defaultMux stands for http.DefaultServeMux.
const defaultMux = "http.DefaultServeMux"

// routerOf returns the router that v is. One that the package does not make
// has what is said of it here.
func (a *analysis) routerOf(v ssa.Value) *router {
	key := any(defaultMux)
	if v != nil {
		key = a.routerKey(v, 0)
	}
	r := a.routers[key]
	if r == nil {
		r = new(router)
		a.routers[key] = r
	}
	return r
}

// isRouter returns the router that v is, nil if it is none that handlers are registered on.
func (a *analysis) isRouter(v ssa.Value) *router {
	if v == nil || v == afterwards {
		return nil
	}
	key, ok := a.keys[v]
	if !ok {
		key = a.routerKey(v, 0)
		a.keys[v] = key
	}
	return a.routers[key]
}

// routerKey returns what tells a router from others: the call that made it,
// the field or variable that it is in, or the parameter.
func (a *analysis) routerKey(v ssa.Value, depth int) any {
	if depth > maxDepth {
		return v
	}
	at := a.resolve(value{v: v}, 0)
	x := at.v
	switch x := x.(type) {
	case *ssa.Alloc:
		if field, ok := a.aroundIn(x.Type()); ok {
			if written, ok := a.writtenIn(at, field); ok {
				return a.routerKey(a.resolve(written, 0).v, depth+1)
			}
		}
	case *ssa.FieldAddr:
		_, field := fieldOf(x)
		if field.Embedded() || a.around[field] { // gin.Engine is a RouterGroup
			return a.routerKey(x.X, depth+1)
		}
		if all := a.stored[field]; len(all) == 1 { // and perhaps used before
			if made, ok := a.routerKey(all[0], depth+1).(*ssa.Call); ok {
				return ssa.Value(made)
			}
		}
		return field
	case *ssa.UnOp:
		if x.Op == token.MUL {
			switch addr := x.X.(type) {
			case *ssa.FieldAddr:
				return a.routerKey(addr, depth+1)
			case *ssa.Global:
				if addr.Pkg != nil && addr.Pkg.Pkg.Path()+"."+addr.Name() == "net/"+defaultMux {
					return defaultMux
				}
				return addr
			}
		}
	case *ssa.TypeAssert:
		return a.routerKey(x.X, depth+1)
	case *ssa.Phi: // a group with one prefix or another: the first stands for all
		for _, edge := range x.Edges {
			if nothing, ok := edge.(*ssa.Const); !ok || !nothing.IsNil() {
				return a.routerKey(edge, depth+1)
			}
		}
	case *ssa.Extract: // with an error
		if x.Index == 0 {
			return ssa.Value(x.Tuple)
		}
	case *ssa.Call: // a method that returns its receiver, as in app.Get(…).Post(…)
		if row := a.row(x); row != nil && row.Router != (lib.Router{}) && !row.Router.Group && !row.Router.Chained {
			if recv, _ := receiver(&x.Call); recv != nil {
				return a.routerKey(recv, depth+1)
			}
		}
	case *ssa.MakeClosure: // a method value, such as router.Handler
		if len(x.Bindings) == 1 && functionOf(x) != nil {
			return a.routerKey(x.Bindings[0], depth+1)
		}
	case *ssa.Const:
		if x.IsNil() && isHTTPHandler(x.Type()) { // as of http.ListenAndServe
			return defaultMux
		}
	case *ssa.Parameter:
		if a.routers[ssa.Value(x)] == nil {
			if arg := a.onlyPassed(x); arg != nil {
				return a.routerKey(arg, depth+1)
			}
		}
	}
	return x
}

func isHTTPHandler(t types.Type) bool { return typeName(t) == "net/http.Handler" }

// onlyPassed returns what the only call of a function of this package passes for a parameter, or nil.
func (a *analysis) onlyPassed(p *ssa.Parameter) ssa.Value {
	if calls := a.calls[p.Parent()]; len(calls) == 1 {
		return calls[0].Common().Args[paramIndex(p)]
	}
	return nil
}

// before returns the middlewares that a router has run before a handler that
// is registered at a call for a pattern: all those of another function, and those that stand
// above it in the same; of no call, all.
func (a *analysis) before(r *router, at ssa.Instruction, pattern string) []middleware {
	if r == nil {
		return nil
	}
	all := append(a.before(r.parent, r.since, join(r.prefix, pattern)), r.own...)
	for _, u := range r.uses {
		if u.call != at && (u.anytime || at == nil || !a.isAfter(u.call, at)) && u.isAbout(pattern) {
			all = append(all, u.middlewares...)
		}
	}
	return all
}

// isAfter reports whether, where both were called from once, an instruction comes after another.
func (a *analysis) isAfter(x, y ssa.Instruction) bool {
	callers := func(instr ssa.Instruction) []ssa.Instruction {
		all := []ssa.Instruction{instr}
		for len(all) <= maxFrames {
			calls := a.calls[instr.Parent()]
			if len(calls) != 1 {
				break
			}
			instr = calls[0]
			all = append(all, instr)
		}
		return all
	}
	for _, x := range callers(x) {
		for _, y := range callers(y) {
			if x.Parent() == y.Parent() {
				return x != y && x.Pos() > y.Pos()
			}
		}
	}
	return false
}

// all returns all middlewares of a router.
func (r *router) all() []middleware {
	if r == nil {
		return nil
	}
	all := append(r.parent.all(), r.own...)
	for _, u := range r.uses {
		all = append(all, u.middlewares...)
	}
	return all
}

func (u use) isAbout(pattern string) bool {
	about := func(prefix string) bool {
		prefix = strings.TrimRight(strings.TrimRight(prefix, "*"), "/")
		return pattern == prefix || strings.HasPrefix(pattern, prefix+"/") || strings.HasPrefix(pattern, "?")
	}
	return len(u.prefixes) == 0 || slices.ContainsFunc(u.prefixes, about)
}

// root returns the router that a group is of.
func (r *router) root() *router {
	for r.parent != nil {
		r = r.parent
	}
	return r
}

// isEntered reports whether it is known how requests come to a router, or to the one that it is a group of.
func (r *router) isEntered() bool {
	for ; r != nil; r = r.parent {
		if len(r.entries) > 0 {
			return true
		}
	}
	return false
}

// ways returns how requests come to a router, or to the one that it is a group of, and which that is.
// It returns nil for one of which nothing is known.
func (r *router) ways() ([]*entry, *router) {
	for ; r != nil; r = r.parent {
		var known []*entry
		for _, e := range r.entries {
			if e.via != nil || !e.on.isEntered() { // else found before it was known how requests come there
				known = append(known, e)
			}
		}
		if len(known) > 0 {
			return known, r
		}
	}
	return []*entry{nil}, nil
}
