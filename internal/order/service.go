package order

// This file knows of RPC services. Generated code registers them, with the methods in an array that it
// declares; of the package that it is in, the types and constants are enough.

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A service is one that a call registers on a server.
type service struct {
	server  ssa.Value
	impl    ssa.Value
	methods []method
}

// A method is one of a service, with the name by which it is requested, "/package.Service/Method".
type method struct {
	*types.Func
	path string
}

// service returns the service that a call registers, nil if it does not: a function of the package that declares
// the interface of the service gets that, and a server.
func (a *analysis) service(call *ssa.Call) *service {
	callee := calleeOf(&call.Call)
	if callee == nil || call.Call.IsInvoke() || callee.Signature().Recv() != nil || len(call.Call.Args) != 2 {
		return nil
	}
	if params := callee.Signature().Params(); a.hasServices(params.At(0).Type()) {
		if methods := methodsOf(params.At(1).Type(), callee); methods != nil {
			return &service{call.Call.Args[0], call.Call.Args[1], methods}
		}
	}
	return nil
}

// hasServices reports whether services are registered on values of type t.
func (a *analysis) hasServices(t types.Type) bool {
	row := a.Models.Type(deref(t))
	return row != nil && row.Services
}

// methodsOf returns the methods of an interface of the package of a function that registers what implements it, for which that has
// constants, "/package.Service/Method". What was generated without these has a function with the name of the interface.
func methodsOf(t types.Type, register *types.Func) []method {
	named, ok := types.Unalias(t).(*types.Named)
	pkg := register.Pkg()
	if !ok || named.Obj().Pkg() != pkg {
		return nil
	}
	iface, ok := named.Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	var all []method
	for fn := range iface.Methods() {
		for _, name := range pkg.Scope().Names() {
			c, ok := pkg.Scope().Lookup(name).(*types.Const)
			if !ok || c.Val().Kind() != constant.String {
				continue
			}
			path := constant.StringVal(c.Val())
			service, ok := strings.CutSuffix(path, "/"+fn.Name())
			if i := strings.LastIndexAny(service, "./"); ok && strings.HasPrefix(path, "/") && service[i+1:]+"Server" == named.Obj().Name() {
				all = append(all, method{fn, path})
				break
			}
		}
	}
	service, ok := strings.CutSuffix(named.Obj().Name(), "Server")
	if len(all) > 0 || !ok || register.Name() != "Register"+named.Obj().Name() {
		return all
	}
	for fn := range iface.Methods() {
		if n := fn.Signature().Results().Len(); fn.Exported() && (n == 1 || n == 2) {
			all = append(all, method{fn, "/?." + service + "/" + fn.Name()})
		}
	}
	return all
}

// registerService runs the methods of a service.
func (a *analysis) registerService(call *ssa.Call, s *service) {
	t := a.resolve(value{v: s.impl}, 0).v.Type()
	for _, m := range s.methods {
		fn := m.Func
		if obj, _, _ := types.LookupFieldOrMethod(t, true, fn.Pkg(), fn.Name()); obj != nil {
			fn = obj.(*types.Func)
		}
		handler := value{link: &link{events: eventsOf(a.Foreign(fn.Origin()).Steps, fn, call.Pos())}}
		if own := a.declared[fn]; own != nil {
			handler = value{v: own}
		}
		rt := Route{Pattern: m.path, Handler: fn.FullName(), Pos: call.Pos(), known: true, server: s.server, results: fn.Signature().Results().Len()}
		rt.absent = !types.IsInterface(t) && fn.Pkg() == m.Pkg()
		a.runRoute(rt, a.routerOf(s.server), call, nil, handler)
	}
}

// interceptors returns what a server has run before a method with so many results: interceptors return as
// many as the methods that they are for, of streams one and of others two.
func (a *analysis) interceptors(server ssa.Value, results int) []middleware {
	unknown := []middleware{{value{link: &link{events: []*Event{unclear}}}, token.NoPos}}
	for range maxDepth {
		x := a.resolve(value{v: server}, 0)
		switch made := x.v.(type) {
		case *ssa.Parameter:
			calls := a.calls[made.Parent()]
			if len(calls) == 0 {
				return nil // whoever calls the function knows
			}
			server = calls[0].Common().Args[paramIndex(made)] // the first stands for all
			continue
		case *ssa.UnOp:
			addr, ok := made.X.(*ssa.FieldAddr)
			if !ok {
				return unknown
			}
			_, field := fieldOf(addr)
			if all := a.stored[field]; len(all) == 1 {
				server = all[0]
				continue
			}
		case *ssa.Call:
			callee := calleeOf(&made.Call)
			if callee == nil || !a.isDeclaredWith(deref(made.Type()), callee) {
				return unknown
			}
			var all []middleware
			for _, m := range a.options(x) {
				all = append(all, a.chained(m, results, 0)...)
			}
			for _, arg := range made.Call.Args {
				for _, option := range a.elements(value{v: arg, fr: x.fr}) {
					if !a.isPlain(a.resolve(option, 0), callee) {
						return append(all, unknown...)
					}
				}
			}
			return all
		}
		return unknown
	}
	return unknown
}

// isPlain reports whether it is known of an option what it has run: it is one of the package that makes
// the server, or the table has it.
func (a *analysis) isPlain(option value, maker *types.Func) bool {
	call, ok := option.v.(*ssa.Call)
	if !ok {
		return false
	}
	callee := calleeOf(&call.Call)
	return callee != nil && (callee.Pkg() == maker.Pkg() || a.row(call) != nil)
}

// isDeclaredWith reports whether a named type and a function are of the same package.
func (a *analysis) isDeclaredWith(t types.Type, fn *types.Func) bool {
	obj := typeNameOf(t)
	return obj != nil && obj.Pkg() == fn.Pkg()
}

// chained returns the interceptors with so many results that one is made of, or itself.
func (a *analysis) chained(m middleware, results, depth int) []middleware {
	if m.v == nil || depth > maxDepth {
		return []middleware{m}
	}
	if sig, ok := m.v.Type().Underlying().(*types.Signature); ok && sig.Results().Len() != results {
		return nil
	}
	call, ok := a.resolve(m.value, 0).v.(*ssa.Call)
	if !ok {
		return []middleware{m}
	}
	row := a.row(call)
	if row == nil || row.Router.Middlewares.IsZero() || row.Router.Group {
		return []middleware{m}
	}
	var all []middleware
	for _, inner := range a.list(call.Call.Args, row.Router.Middlewares) {
		all = append(all, a.chained(middleware{inner, call.Pos()}, results, depth+1)...)
	}
	return all
}
