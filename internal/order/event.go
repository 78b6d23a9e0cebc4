package order

// This file finds what happens to requests in the functions of a package.

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// findEvents finds the events of all functions, and the conditions that rate checks decide.
func (a *analysis) findEvents() {
	compared := make(map[token.Pos]bool)
	for _, c := range a.Comparisons {
		if c.IsVerification() {
			compared[c.Pos] = true
		}
	}
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if e := a.eventOf(instr, compared); e != nil {
					a.events[instr] = e
				} else if events := a.remoteOf(instr); events != nil {
					a.remote[instr] = events
				}
			}
		}
	}
	a.findReplies()
	a.findRefusers()
	a.findDeniers()
	for _, fn := range a.functions {
		a.findRefusals(fn)
	}
	a.findErrors()
	for instr, e := range a.events {
		if e.row != nil && !a.guards(e) {
			delete(a.events, instr)
		}
	}
	for _, fn := range a.functions {
		a.findDenials(fn)
	}
}

// findForeign finds the uses of functions of other packages of which
// something is known, and reports whether there are any. Where one that checks
// rates is handed to anything but a known router, it may stand before
// whatever the function registers.
func (a *analysis) findForeign() bool {
	found := false
	var ops []*ssa.Value
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				ops = instr.Operands(ops[:0])
				for _, op := range ops {
					checks := a.checksOf(*op)
					found = found || !checks.isZero()
					if checks.Limits {
						a.foreignLimit = true
						a.wrapping[fn] = a.wrapping[fn] || !a.isRouted(instr, *op)
					}
				}
			}
		}
	}
	return found
}

// checksOf returns what is known of the function of another package that v is,
// or that made it.
func (a *analysis) checksOf(v ssa.Value) Checks {
	var fn *ssa.Function
	switch v := v.(type) {
	case *ssa.Function:
		fn = v
	case *ssa.MakeClosure:
		fn = v.Fn.(*ssa.Function)
	case *ssa.Call:
		fn = v.Call.StaticCallee()
	case *ssa.Extract: // with an error
		if call, ok := v.Tuple.(*ssa.Call); ok && v.Index == 0 {
			fn = call.Call.StaticCallee()
		}
	}
	if fn == nil {
		return Checks{}
	}
	checks, ok := a.checks[fn]
	if !ok {
		checks = a.checksOfFunction(fn)
		a.checks[fn] = checks
	}
	return checks
}

func (a *analysis) checksOfFunction(fn *ssa.Function) Checks {
	obj, _ := fn.Object().(*types.Func)
	if obj == nil || a.own[fn] {
		return Checks{}
	}
	if row := a.Models.Func(obj); row != nil {
		c := Checks{Verifies: row.Verifies, Limits: row.Limits != lib.NoBucket}
		if row.Authenticates {
			c.Steps = []Step{{Kind: Authentication}}
		}
		return c
	}
	return a.Foreign(obj.Origin())
}

// eventOf returns the event that an instruction is by itself, or nil.
func (a *analysis) eventOf(instr ssa.Instruction, compared map[token.Pos]bool) *Event {
	call, ok := instr.(*ssa.Call)
	if !ok {
		switch instr := instr.(type) {
		case *ssa.BinOp:
			if compared[instr.Pos()] {
				return &Event{Pos: instr.Pos()}
			}
		case *ssa.Go:
			return a.inBackground(instr)
		}
		return nil
	}
	callee := calleeOf(&call.Call)
	if callee == nil {
		return nil
	}
	row := a.meaning(call, callee)
	switch body := a.bodyOf(call); {
	case body != noBody && (row == nil || !row.Bounds):
		return &Event{Kind: BodyRead, Pos: call.Pos(), Callee: callee, call: call, bounded: body == boundedBody}
	case compared[call.Pos()] || a.Values.ChecksMAC(call):
		return &Event{Pos: call.Pos(), Callee: callee, call: call}
	case row == nil:
		for _, fn := range a.foreignTargets(call, callee) {
			c := a.Foreign(fn.Origin())
			if c.Verifies && !c.Limits {
				return &Event{Pos: call.Pos(), Callee: fn, call: call}
			}
			if c.Verdict != lib.NoVerdict {
				return a.ignoredElsewhere(call, c.Verdict)
			}
		}
	case row.Verifies || a.isSigned(call, row):
		return &Event{Pos: call.Pos(), Callee: callee, call: call}
	case readsBody(row):
		return &Event{Kind: BodyRead, Pos: call.Pos(), Callee: callee, call: call, bounded: !row.ReadsAll}
	case row.Limit != lib.Limit{} && !(row.Limit.Waits && len(*call.Referrers()) > 0):
		return &Event{Pos: call.Pos(), Callee: callee, Kind: RateCheck, KeyArg: row.Limit.Key, row: row, call: call, dry: row.Limit.Waits}
	}
	return nil
}

// meaning returns the row of what a call calls, or nil: of a method of an interface, that which the user has for one that it
// may call.
func (a *analysis) meaning(call *ssa.Call, callee *types.Func) *lib.Func {
	if row := a.Models.Func(callee); row != nil || !call.Call.IsInvoke() {
		return row
	}
	for _, t := range a.targets(call) {
		if t.Obj != nil && a.Models.IsOwn(t.Obj) {
			return a.Models.Func(t.Obj)
		}
	}
	return nil
}

// isUsersMiddleware reports whether a function is a middleware, or makes one, of which the user says what it does.
func (a *analysis) isUsersMiddleware(fn *types.Func) bool {
	if !a.Models.IsOwn(fn) {
		return false
	}
	row := a.Models.Func(fn)
	return row.Limits != lib.NoBucket || row.Authenticates || row.Bounds || row.Verifies && row.Verdict.Kind == lib.NoVerdict
}

// isSigned reports whether a call checks a signature that a client presents, of
// something else that it presents: a token that holds both is no signed request.
func (a *analysis) isSigned(call *ssa.Call, row *lib.Func) bool {
	_, args := receiver(&call.Call)
	i, ok := row.Signature.Arg()
	j, _ := row.Message.Arg()
	if !ok || max(i, j) >= len(args) {
		return false
	}
	signature := a.Values.OfCallers(args[i])
	return signature.Any(valueflow.Label.IsPresented) && a.Values.OfCallers(args[j]).Any(func(m valueflow.Label) bool {
		return m.Kind.Presented() && !signature.Any(func(s valueflow.Label) bool { return s.Kind == m.Kind && s.Name == m.Name })
	})
}

// foreignTargets returns the functions of other packages that a call may call.
func (a *analysis) foreignTargets(call *ssa.Call, callee *types.Func) []*types.Func {
	if !call.Call.IsInvoke() {
		return []*types.Func{callee}
	}
	var all []*types.Func
	for _, t := range a.targets(call) {
		if t.Fn == nil && t.Obj != nil {
			all = append(all, t.Obj)
		}
	}
	return all
}

// remoteOf returns the events of a call of a function of another package that gets a request and checks
// rates, or tells it the address of the peer.
func (a *analysis) remoteOf(instr ssa.Instruction) []*Event {
	call, ok := instr.(*ssa.Call)
	if !ok || call.Call.IsInvoke() {
		return nil
	}
	callee := calleeOf(&call.Call)
	if callee == nil || a.own[call.Call.StaticCallee()] || !a.takesRequest(callee.Signature()) || a.returnsHandler(callee.Signature()) {
		return nil
	}
	if checks := a.Foreign(callee.Origin()); a.Models.Func(callee) != nil || !checks.Limits && !slices.ContainsFunc(checks.Steps, forwards) {
		return nil
	}
	return a.elsewhere(value{v: call.Call.Value}, call.Pos())
}

func forwards(s Step) bool { return s.Kind == Forwarding }

// calleeOf returns the function that a call names, or nil.
func calleeOf(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method
	}
	if fn := call.StaticCallee(); fn != nil {
		obj, _ := fn.Object().(*types.Func)
		return obj
	}
	return nil
}
