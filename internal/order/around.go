package order

// This file knows of routers of the user's own that are made around those of libraries: of the methods that
// hand on what they are given, each call is one of the library's method.

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A routerCall is a call of a method of a library's router.
type routerCall struct {
	call *ssa.Call
	row  lib.Router
}

// findAround finds, among the calls of routers, those by which a method of the user's own hands on its arguments. Of a
// type with a method that makes a group, or has middlewares run, in a way that is not understood, nothing is said;
// nor of one of which there is a single value.
func (a *analysis) findAround(all []routerCall) {
	handing := make(map[*types.Var][]*ssa.Function)
	unclear := make(map[*types.Var]bool)
	rows := make(map[*ssa.Function]lib.Router)
	for _, r := range all {
		field, fn := a.aroundOf(r.call), r.call.Parent()
		if field == nil || len(a.stored[field]) < 2 || r.row.Chained || r.row.Own || !r.row.Handlers.IsZero() {
			continue
		}
		row, ok := a.handedOn(r)
		if _, twice := rows[fn]; twice || !ok {
			unclear[field] = true
		}
		rows[fn] = row
		handing[field] = append(handing[field], fn)
	}
	a.around, a.handing = make(map[*types.Var]bool), make(map[*ssa.Function]lib.Router)
	for field, methods := range handing {
		if unclear[field] {
			continue
		}
		a.around[field] = true
		for _, fn := range methods {
			a.handing[fn] = rows[fn]
		}
	}
}

// aroundOf returns the field of its receiver that has the router that a method calls a method of, or nil.
func (a *analysis) aroundOf(call *ssa.Call) *types.Var {
	recv, _ := receiver(&call.Call)
	fn := call.Parent()
	load, ok := recv.(*ssa.UnOp)
	if !ok || load.Op != token.MUL || fn.Signature.Recv() == nil {
		return nil
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok || a.resolve(value{v: addr.X, fr: &frame{fn: fn}}, 0).v != ssa.Value(fn.Params[0]) {
		return nil
	}
	_, field := fieldOf(addr)
	return field
}

// handedOn returns the row of a method that calls one of a library with its own parameters, false if it does
// that with anything else.
func (a *analysis) handedOn(r routerCall) (lib.Router, bool) {
	fr := &frame{fn: r.call.Parent()}
	_, args := receiver(&r.call.Call)
	ok := true
	place := func(p lib.Place) lib.Place {
		i, given := p.Arg()
		if !given || i >= len(args) {
			return lib.Place{}
		}
		elems := a.elements(value{v: args[i], fr: fr})
		if len(elems) == 0 {
			return lib.Place{}
		}
		v := elems[0].v
		if at, loop := variableOf(v).(*ssa.IndexAddr); loop {
			v = at.X
		}
		if scope := a.enter(nil, value{v: v, fr: fr}, nil); scope != nil {
			v = a.calledIn(scope)
		} else if v != nil {
			v = a.resolve(value{v: v, fr: fr}, 0).v
		}
		param, is := v.(*ssa.Parameter)
		if !is || param.Parent() != fr.fn || len(elems) > 1 {
			ok = false
			return lib.Place{}
		}
		return lib.Arg(paramIndex(param) - 1)
	}
	row := r.row
	row.Middlewares, row.Pattern, row.Methods, row.Scope = place(row.Middlewares), place(row.Pattern), place(row.Methods), place(row.Scope)
	return row, ok
}

// calledIn returns the first function that another is given and calls, or nil.
func (a *analysis) calledIn(fr *frame) ssa.Value {
	for _, b := range fr.fn.Blocks {
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok && calleeOf(&call.Call) == nil && !call.Call.IsInvoke() {
				return a.resolve(value{v: call.Call.Value, fr: fr}, 0).v
			}
		}
	}
	return nil
}

// aroundIn returns which field of a struct has the router that it is made around; false if it is none such.
func (a *analysis) aroundIn(t types.Type) (int, bool) {
	s, ok := deref(t).Underlying().(*types.Struct)
	if !ok || len(a.around) == 0 {
		return 0, false
	}
	for i := range s.NumFields() {
		if a.around[s.Field(i)] {
			return i, true
		}
	}
	return 0, false
}
