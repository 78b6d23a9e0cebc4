package order

// This file finds out what a router has run before a handler.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A router is a router, or a group of one, of this package.
type router struct {
	parent *router
	since  ssa.Instruction // the call that made it of its parent
	own    []ssa.Value     // the middlewares that it was made with
	uses   []use
}

// A use says that a router has middlewares run before its handlers.
type use struct {
	call        ssa.Instruction
	middlewares []ssa.Value
}

// findRouters finds the routers and their middlewares.
func (a *analysis) findRouters() {
	a.routers = make(map[any]*router)
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok {
					continue
				}
				row := a.row(call)
				if row == nil || row.Router == (lib.Router{}) {
					continue
				}
				recv, args := receiver(&call.Call)
				r, middlewares := a.routerOf(recv), a.list(args, row.Router.Middlewares)
				switch {
				case row.Router.Group:
					group := &router{parent: r, since: call, own: middlewares}
					a.routers[ssa.Value(call)] = group
					if scope, ok := row.Router.Scope.Arg(); ok && scope < len(args) {
						if fr := a.enter(nil, value{args[scope], nil}, nil); fr != nil && len(fr.fn.Params) > 0 {
							a.routers[ssa.Value(fr.fn.Params[len(fr.fn.Params)-1])] = group
						}
					}
				case row.Router.Handlers.IsZero():
					r.uses = append(r.uses, use{call, middlewares})
				}
			}
		}
	}
}

// row returns the row of what a call calls, or nil.
func (a *analysis) row(call ssa.CallInstruction) *lib.Func {
	if callee := calleeOf(call.Common()); callee != nil {
		return a.Models.Func(callee)
	}
	return nil
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
func (a *analysis) list(args []ssa.Value, p lib.Place) []ssa.Value {
	i, ok := p.Arg()
	if !ok || i >= len(args) {
		return nil
	}
	return elements(args[i])
}

// routerOf returns the router that v is. One that the package does not make
// has what is said of it here.
func (a *analysis) routerOf(v ssa.Value) *router {
	key := a.routerKey(v, 0)
	r := a.routers[key]
	if r == nil {
		r = new(router)
		a.routers[key] = r
	}
	return r
}

// routerKey returns what tells a router from others: the call that made it,
// the field that it is in, or the parameter.
func (a *analysis) routerKey(v ssa.Value, depth int) any {
	if depth > maxDepth {
		return v
	}
	x := a.resolve(value{v, nil}, 0).v
	switch x := x.(type) {
	case *ssa.FieldAddr:
		field := x.X.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Struct).Field(x.Field)
		if field.Embedded() { // gin.Engine is a RouterGroup
			return a.routerKey(x.X, depth+1)
		}
		return field
	case *ssa.UnOp:
		if x.Op == token.MUL {
			if addr, ok := x.X.(*ssa.FieldAddr); ok {
				return a.routerKey(addr, depth+1)
			}
		}
	case *ssa.TypeAssert:
		return a.routerKey(x.X, depth+1)
	case *ssa.Parameter:
		if a.routers[ssa.Value(x)] == nil {
			if arg := a.onlyPassed(x); arg != nil {
				return a.routerKey(arg, depth+1)
			}
		}
	}
	return x
}

// onlyPassed returns what the only call of a function of this package passes for a parameter, or nil.
func (a *analysis) onlyPassed(p *ssa.Parameter) ssa.Value {
	var passed ssa.Value
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(ssa.CallInstruction)
				if !ok || call.Common().StaticCallee() != p.Parent() {
					continue
				}
				if passed != nil {
					return nil
				}
				passed = call.Common().Args[paramIndex(p)]
			}
		}
	}
	return passed
}

// before returns the middlewares that a router has run before a handler that
// is registered at a call: all those of another function, and those that stand
// above it in the same.
func (r *router) before(at ssa.Instruction) []ssa.Value {
	if r == nil {
		return nil
	}
	all := append(r.parent.before(r.since), r.own...)
	for _, u := range r.uses {
		if u.call.Parent() != at.Parent() || u.call.Pos() < at.Pos() {
			all = append(all, u.middlewares...)
		}
	}
	return all
}

// runRoute runs the handlers that a method of a router registers, behind the
// middlewares that run before them.
func (a *analysis) runRoute(call ssa.CallInstruction, row lib.Router) {
	recv, args := receiver(call.Common())
	handlers := a.list(args, row.Handlers)
	if len(handlers) == 0 {
		return
	}
	chain := a.routerOf(recv).before(call)
	chain = append(chain, a.list(args, row.Middlewares)...)
	chain = append(chain, handlers[:len(handlers)-1]...)
	handler := value{handlers[len(handlers)-1], nil}
	// What may check rates, by its name, silences; it is no reason to report other routes.
	named := slices.ContainsFunc(chain, func(m ssa.Value) bool { return a.enter(nil, value{m, nil}, nil) == nil && a.mayLimit(m) })
	a.foreignLimit = a.foreignLimit || slices.ContainsFunc(chain, func(m ssa.Value) bool { return a.checksOf(a.resolve(value{m, nil}, 0).v).Limits })
	var steps []value // of handlers that run one by one
	for i := len(chain) - 1; i >= 0; i-- {
		middleware := value{chain[i], nil}
		if a.isHandler(middleware.v.Type()) {
			steps = append([]value{middleware}, steps...)
			continue
		}
		handler = a.wrap(middleware, handler)
	}
	if handler.v == nil {
		for _, h := range handlers {
			if fr := a.handler(h); fr != nil {
				a.hide(fr.fn)
			}
		}
		return
	}
	r := &run{analysis: a}
	r.sequence(append(steps, handler), state{})
	a.addRoute(call, recv, r, named)
}

// wrap returns the handler that a middleware makes of another, the
// zero value if it is not known and may check rates. What
// is unknown, but not named after that, is passed over.
func (a *analysis) wrap(middleware, handler value) value {
	if handler.v == nil {
		return value{}
	}
	fr := a.enter(nil, middleware, nil)
	if fr == nil {
		if a.mayLimit(middleware.v) {
			return value{}
		}
		return handler
	}
	fr.args = append(fr.args, handler)
	if wrapped, ok := onlyReturned(fr); ok {
		return wrapped
	}
	if a.limitsWithin(fr.fn) {
		return value{}
	}
	return handler
}

// mayLimit reports whether a middleware of another package may be, by its name, one that limits rates.
func (a *analysis) mayLimit(v ssa.Value) bool {
	switch v := a.resolve(value{v, nil}, 0).v.(type) {
	case *ssa.Call:
		callee := calleeOf(&v.Call)
		return callee == nil || namesLimit(callee.Name()) || callee.Pkg() != nil && namesLimit(callee.Pkg().Path())
	case *ssa.Function:
		return namesLimit(v.Name()) || v.Pkg != nil && namesLimit(v.Pkg.Pkg.Path())
	case *ssa.MakeClosure:
		return namesLimit(v.Fn.Name())
	}
	return true
}

// functionOf returns the declared function that v is, or nil.
func functionOf(v ssa.Value) *types.Func {
	switch v := v.(type) {
	case *ssa.Function:
		obj, _ := v.Object().(*types.Func)
		return obj
	case *ssa.MakeClosure:
		return functionOf(v.Fn)
	}
	return nil
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

// sequence runs handlers one by one, each unless the one before stops that, or
// has called it.
func (r *run) sequence(handlers []value, s state) []state {
	if len(handlers) == 0 {
		return []state{s}
	}
	fr := r.enter(nil, handlers[0], nil)
	if fr == nil && len(handlers) == 1 {
		fr = r.handler(handlers[0].v)
	}
	rest := handlers[1:]
	if fr == nil || len(fr.fn.Blocks) == 0 {
		if x := r.resolve(handlers[0], 0).v; x != nil && r.checksOf(x).Verifies {
			s = r.verify(&Event{Pos: handlers[0].v.Pos(), Callee: functionOf(x)}, s)
		}
		if len(rest) > 0 && r.mayLimit(handlers[0].v) && s.phase == bare {
			s.phase = limited
		}
		return r.sequence(rest, s)
	}
	fr.next = append([]value{}, rest...)
	in := s
	in.called = false
	var states []state
	explicit := fr.fn.Signature.Results().Len() > 0 // as in fiber: who does not call Next stops the request
	for _, o := range r.call(fr, in) {
		after := state{phase: o.phase, event: o.event, stopped: o.stopped, called: s.called}
		if o.stopped || o.called || explicit {
			states = append(states, after)
			continue
		}
		states = append(states, r.sequence(rest, after)...)
	}
	return states
}
