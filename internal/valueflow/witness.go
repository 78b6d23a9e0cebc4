package valueflow

// This file finds what tells that a value which was read is a credential.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// weighReads finds out what is done with what is read.
func (e *engine) weighReads() {
	if len(e.reads) == 0 {
		return
	}
	asked := make(map[*function]map[token.Pos]bool) // what the function asks others about, by itself or through those it calls
	ask := func(f *function, s Set) {
		for _, l := range s {
			if e.reads[l.pos] != nil && fromURL(l.Kind) {
				if asked[f] == nil {
					asked[f] = make(map[token.Pos]bool)
				}
				asked[f][l.pos] = true
			}
		}
	}
	for _, f := range e.functions {
		for _, op := range f.equals {
			if !isEmpty(op.X) && !isEmpty(op.Y) && isString(op.X.Type()) {
				e.lookAt(op)
				ask(f, e.value(f, op.X))
				ask(f, e.value(f, op.Y))
			}
		}
		for _, lookup := range f.lookups {
			e.lookAt(lookup)
			ask(f, e.value(f, lookup.Index))
		}
		for _, call := range f.calls {
			e.lookAt(call)
			e.weighCall(f, call, ask)
		}
	}
	e.passUp(asked)
	for _, f := range e.functions {
		if len(asked[f]) == 0 {
			continue
		}
		for _, b := range f.ssa.Blocks {
			branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
			if !ok || e.refuses(b.Succs[0]) == e.refuses(b.Succs[1]) {
				continue
			}
			e.lookAt(branch)
			for _, v := range decidedBy(branch.Cond) {
				e.decide(f, v, asked)
			}
		}
	}
	e.instr, e.block = nil, nil
}

// weighCall notes which functions what was read is handed to.
func (e *engine) weighCall(f *function, call ssa.CallInstruction, ask func(*function, Set)) {
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return
	}
	for _, t := range e.targets(f, call.Common()) {
		row, _ := e.meaning(t)
		if row != nil {
			if i := newRowCall(call, t).argAt(row.Credential); i >= 0 {
				for _, l := range e.value(f, t.args[i]) {
					if r := e.reads[l.pos]; r != nil {
						r.Decides = true
					}
				}
			}
			e.weighSetter(f, newRowCall(call, t), row)
			if len(row.Flows) > 0 || row.Log || row.Answers {
				continue
			}
		}
		if t.obj == nil {
			continue
		}
		for _, arg := range t.args {
			if arg == nil || !carries(arg.Type()) {
				continue
			}
			s := e.value(f, arg)
			ask(f, s)
			for _, l := range s {
				if r := e.reads[l.pos]; r != nil && fromURL(l.Kind) && !slices.Contains(r.Callees, t.obj.Name()) {
					r.Callees = append(r.Callees, t.obj.Name())
				}
			}
		}
	}
}

// weighSetter notes what is sent on as a credential, such as in a header of a
// request that this program makes.
func (e *engine) weighSetter(f *function, c rowCall, row *lib.Func) {
	for _, flow := range row.Flows {
		from := c.argAt(flow.From)
		if flow.Named.IsZero() || !isSetter(flow) || from < 0 {
			continue
		}
		if name, ok := e.at(f, c, flow.Named).name(); !ok || !e.IsCredential(name) {
			continue
		}
		for _, l := range e.value(f, c.args[from]) {
			if r := e.reads[l.pos]; r != nil {
				r.Decides = true
			}
		}
	}
}

// passUp adds what a function asks about to those that call it.
func (e *engine) passUp(asked map[*function]map[token.Pos]bool) {
	for again := true; again; {
		again = false
		for _, f := range e.functions {
			if len(asked[f]) == 0 {
				continue
			}
			for _, s := range f.sites {
				for pos := range asked[f] {
					if !asked[s.caller][pos] {
						if asked[s.caller] == nil {
							asked[s.caller] = make(map[token.Pos]bool)
						}
						asked[s.caller][pos] = true
						again = true
					}
				}
			}
		}
	}
}

// decide applies that the value v of f decides whether a request is refused.
func (e *engine) decide(f *function, v ssa.Value, asked map[*function]map[token.Pos]bool) {
	mark := func(s Set) {
		for _, l := range s {
			if r := e.reads[l.pos]; r != nil && fromURL(l.Kind) {
				r.Decides = true
			}
		}
	}
	mark(e.value(f, v))
	call, ok := v.(*ssa.Call)
	if !ok {
		return
	}
	for _, t := range e.targets(f, &call.Call) {
		for _, arg := range t.args {
			if arg != nil && carries(arg.Type()) {
				mark(e.value(f, arg))
			}
		}
		if t.fn != nil {
			for pos := range asked[t.fn] {
				e.reads[pos].Decides = true
			}
		}
	}
}

// decidedBy returns what a condition depends on: the calls whose results it
// tests, and the strings that it compares with one that is not empty.
func decidedBy(cond ssa.Value) []ssa.Value {
	var all []ssa.Value
	seen := make(map[ssa.Value]bool)
	var visit func(v ssa.Value)
	visit = func(v ssa.Value) {
		if seen[v] || len(seen) > 40 {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.BinOp:
			if isEmpty(v.X) && isString(v.Y.Type()) || isEmpty(v.Y) && isString(v.X.Type()) {
				return // whether it is there at all
			}
			if isString(v.X.Type()) {
				all = append(all, v.X, v.Y)
			}
			visit(v.X)
			visit(v.Y)
		case *ssa.Call:
			if b, ok := v.Call.Value.(*ssa.Builtin); ok {
				if b.Name() != "len" {
					return
				}
				if arg, ok := v.Call.Args[0].(*ssa.Call); ok {
					all = append(all, arg)
				}
				return
			}
			all = append(all, v)
			for _, arg := range v.Call.Args {
				if call, ok := arg.(*ssa.Call); ok {
					visit(call)
				}
			}
		case *ssa.UnOp:
			visit(v.X)
		case *ssa.Phi:
			for _, edge := range v.Edges {
				visit(edge)
			}
		case *ssa.Extract:
			visit(v.Tuple)
		case *ssa.FieldAddr:
			visit(v.X)
		case *ssa.Field:
			visit(v.X)
		case *ssa.TypeAssert:
			visit(v.X)
		case *ssa.Lookup:
			all = append(all, v.Index)
		case *ssa.Alloc: // a variable that is captured, such as err
			for _, ref := range *v.Referrers() {
				if store, ok := ref.(*ssa.Store); ok && store.Addr == v {
					visit(store.Val)
				}
			}
		}
	}
	visit(cond)
	return all
}

// refuses reports whether the request is refused as unauthorized where b begins.
func (e *engine) refuses(b *ssa.BasicBlock) bool {
	blocks := []*ssa.BasicBlock{b}
	for i := 0; i < len(blocks) && i < maxTrivial; i++ {
		for _, instr := range blocks[i].Instrs {
			if e.isRefusal(instr, 0) {
				return true
			}
		}
		for _, s := range blocks[i].Succs {
			if b.Dominates(s) && !slices.Contains(blocks, s) {
				blocks = append(blocks, s)
			}
		}
	}
	return false
}

// isRefusal reports whether an instruction has to do with 401 or 403: it uses
// the number, or a function or variable that is named after them, or a small
// function of this package that does.
func (e *engine) isRefusal(instr ssa.Instruction, depth int) bool {
	for _, op := range instr.Operands(nil) {
		switch v := (*op).(type) {
		case *ssa.Const:
			if v.Value != nil && v.Value.Kind() == constant.Int && isInteger(v.Type()) {
				if n, exact := constant.Int64Val(v.Value); exact && (n == 401 || n == 403) {
					return true
				}
			}
		case *ssa.Function:
			if namesRefusal(v.Name()) || depth == 0 && e.isRefuser(v) {
				return true
			}
		case *ssa.Global:
			if namesRefusal(v.Name()) {
				return true
			}
		}
	}
	if call, ok := instr.(ssa.CallInstruction); ok && call.Common().IsInvoke() {
		return namesRefusal(call.Common().Method.Name())
	}
	return false
}

// isRefuser reports whether fn is a small function of this package that has to do with 401 or 403.
func (e *engine) isRefuser(fn *ssa.Function) bool {
	if e.byFunc[fn] == nil || size(fn) > maxRefusal {
		return false
	}
	refuses, ok := e.refusers[fn]
	if !ok {
		forEachInstr(fn, func(instr ssa.Instruction) { refuses = refuses || e.isRefusal(instr, 1) })
		e.refusers[fn] = refuses
	}
	return refuses
}

// maxRefusal is the size of a function that does nothing but refuse.
const maxRefusal = 60

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

func namesRefusal(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"unauthorized", "unauthorised", "forbidden", "unauthenticated", "accessdenied", "notauthorized"},
		func(word string) bool { return strings.Contains(name, word) })
}
