package order

// This file finds the counts of clients that are never thrown away.

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

// growing returns where limiters or counts, by what clients choose, are put into maps that
// nothing takes any out of: of each map, the last place in the first function
// that does.
func (a *analysis) growing() []token.Pos {
	a.findCounted()
	evicted := make(map[any]bool)
	inserted := make(map[any]token.Pos)
	for _, fn := range a.functions {
		here := make(map[any]token.Pos)
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if m := a.evicts(instr); m != nil {
					evicted[m] = true
				}
				if m, pos := a.insertion(instr); m != nil {
					here[m] = max(here[m], pos)
				}
			}
		}
		for m, pos := range here {
			if inserted[m] == token.NoPos {
				inserted[m] = pos
			}
		}
	}
	var all []token.Pos
	for m, pos := range inserted {
		if !evicted[m] {
			all = append(all, pos)
		}
	}
	slices.Sort(all)
	return all
}

// findCounted finds the maps that are looked into by what decides whether there were too many requests.
func (a *analysis) findCounted() {
	var deciding []*ssa.Function
	add := func(fn *ssa.Function) {
		if fn != nil && !slices.Contains(deciding, fn) {
			deciding = append(deciding, fn)
		}
	}
	for instr, e := range a.events {
		switch call, ok := instr.(*ssa.Call); {
		case e.Kind != RateCheck:
		case ok && e.row == nil:
			for _, t := range a.targets(call) {
				add(t.Fn)
			}
		case ok:
			if recv, _ := receiver(&call.Call); recv != nil {
				a.addFinders(recv, 0, add)
			}
		}
	}
	for branch, r := range a.refusing {
		if r.event.call == nil {
			add(branch.Parent())
		}
	}
	for i := 0; i < len(deciding); i++ {
		for _, b := range deciding[i].Blocks {
			for _, instr := range b.Instrs {
				switch instr := instr.(type) {
				case *ssa.Lookup:
					a.count(instr.X)
				case *ssa.Call:
					if name := methodOfSyncMap(instr); name == "Load" || name == "LoadOrStore" {
						a.count(instr.Call.Args[0])
					}
					if callee := instr.Call.StaticCallee(); a.own[callee] && !a.takesRequest(callee.Signature) {
						add(callee)
					}
				}
			}
		}
	}
}

// count records that a rate check looks into a map.
func (a *analysis) count(m ssa.Value) {
	if place := mapOf(m); place != nil {
		a.counted[place] = true
	}
}

// addFinders adds the functions that find a limiter, and records the maps that it is looked up in.
func (a *analysis) addFinders(limiter ssa.Value, depth int, add func(*ssa.Function)) {
	if depth > maxDepth {
		return
	}
	switch v := limiter.(type) {
	case *ssa.Lookup:
		a.count(v.X)
	case *ssa.Call:
		if name := methodOfSyncMap(v); name != "" {
			a.count(v.Call.Args[0])
		}
		for _, t := range a.targets(v) {
			add(t.Fn)
			if slices.ContainsFunc(v.Call.Args, func(arg ssa.Value) bool { return isKeyText(arg.Type()) }) {
				a.finders[t.Fn] = true
			}
		}
	case *ssa.Extract:
		a.addFinders(v.Tuple, depth+1, add)
	case *ssa.UnOp:
		a.addFinders(v.X, depth+1, add)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			a.addFinders(edge, max(depth+1, maxDepth-1), add)
		}
	default:
		if x := madeOf(v); x != nil {
			a.addFinders(x, depth+1, add)
		}
	}
}

// insertion returns the map that an instruction puts the count of a client into, and where, or nil.
func (a *analysis) insertion(instr ssa.Instruction) (any, token.Pos) {
	switch instr := instr.(type) {
	case *ssa.MapUpdate:
		m := mapOf(instr.Map)
		isKey := isKeyText(instr.Key.Type()) || isGeneric(instr.Key.Type()) && a.finders[instr.Parent()]
		if m == nil || isNew(instr.Map) || !isKey || !a.isChosen(instr.Key) {
			return nil, token.NoPos
		}
		elem := instr.Map.Type().Underlying().(*types.Map).Elem()
		if a.countsClients(m, elem, instr.Parent()) && !a.isSetting(instr.Key, instr.Value) {
			return m, instr.Pos()
		}
	case *ssa.Call:
		name := methodOfSyncMap(instr)
		if name != "Store" && name != "LoadOrStore" && name != "Swap" {
			return nil, token.NoPos
		}
		m, key, elem := mapOf(instr.Call.Args[0]), unboxed(instr.Call.Args[1]), unboxed(instr.Call.Args[2])
		if m == nil || !isKeyText(key.Type()) || !a.isChosen(key) {
			return nil, token.NoPos
		}
		if a.countsClients(m, elem.Type(), instr.Parent()) && !a.isSetting(key, elem) {
			return m, instr.Pos()
		}
	}
	return nil, token.NoPos
}

// countsClients reports whether a map, which a function puts an element of type t into, is
// of limiters or counts, or of maps of such, that a rate check looks into, here or in another package.
func (a *analysis) countsClients(m any, t types.Type, in *ssa.Function) bool {
	for isMap(t) {
		t = t.Underlying().(*types.Map).Elem()
	}
	switch {
	case isGeneric(t):
		return a.counted[m] && a.finders[in]
	case a.counted[m]:
		return a.isLimiter(t, 0) || isCount(t) && a.isCountedUp(t)
	case a.isLimiter(t, 0): // that of a library, which the function may hand out
		return in.Signature.Results().Len() > 0 && a.isLimiter(in.Signature.Results().At(0).Type(), 0)
	}
	return isCount(t) && a.isOfLimiter(m, in) && a.isCountedUp(t)
}

// isGeneric reports whether t is a type parameter: of what finds a limiter by a text, it stands for that, or for the text.
func isGeneric(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// isCountedUp reports whether a field of a struct of type t is counted up or down anywhere, which what is only
// remembered is not.
func (a *analysis) isCountedUp(t types.Type) bool {
	if _, ok := deref(t).Underlying().(*types.Struct); !ok {
		return true
	}
	for _, fn := range a.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				store, ok := instr.(*ssa.Store)
				if !ok {
					continue
				}
				field, ok := store.Addr.(*ssa.FieldAddr)
				if !ok || !types.Identical(deref(field.X.Type()), deref(t)) {
					continue
				}
				switch v := store.Val.(type) {
				case *ssa.BinOp:
					return true
				case *ssa.Call: // min, append, math.Min
					callee := calleeOf(&v.Call)
					if _, builtin := v.Call.Value.(*ssa.Builtin); builtin || callee != nil && callee.Pkg() != nil && callee.Pkg().Path() == "math" {
						return true
					}
				}
			}
		}
	}
	return false
}

// isNew reports whether a map is that of a struct which the function makes.
func isNew(m ssa.Value) bool {
	load, ok := m.(*ssa.UnOp)
	if !ok {
		return false
	}
	field, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	alloc, ok := field.X.(*ssa.Alloc)
	return ok && isFresh(alloc)
}

// evicts returns the map that an instruction takes entries out of, or bounds the size of, or
// hands to something that may; or nil.
func (a *analysis) evicts(instr ssa.Instruction) any {
	switch instr := instr.(type) {
	case *ssa.Store: // another map takes its place
		if field, ok := instr.Addr.(*ssa.FieldAddr); ok {
			if alloc, ok := field.X.(*ssa.Alloc); ok && isFresh(alloc) {
				return nil
			}
		}
		if _, ok := instr.Addr.(*ssa.Alloc); ok {
			return nil // where it is made
		}
		if isMap(instr.Val.Type()) && !isInit(instr.Parent()) {
			return placeOf(instr.Addr, 0)
		}
	case *ssa.MapUpdate:
		if diff, ok := instr.Value.(*ssa.BinOp); ok && diff.Op == token.SUB { // counted down, as what is being served
			return mapOf(instr.Map)
		}
		if m := mapOf(instr.Map); m != nil && isMap(instr.Value.Type()) && !isMissing(m, instr.Block()) { // another map takes the place of one in it
			return m
		}
	case *ssa.Call:
		return a.evictsBy(instr)
	}
	return nil
}

// evictsBy does so for a call: of a builtin, of a method of sync.Map, or of anything that is given the map.
func (a *analysis) evictsBy(call *ssa.Call) any {
	args := call.Call.Args
	switch methodOfSyncMap(call) {
	case "":
	case "Clear":
		return mapOf(args[0])
	case "Delete", "LoadAndDelete", "CompareAndDelete":
		if a.isFound(unboxed(args[1]), 0) {
			return mapOf(args[0])
		}
		return nil
	default:
		return nil
	}
	builtin, _ := call.Call.Value.(*ssa.Builtin)
	for _, arg := range args {
		if !isMap(arg.Type()) {
			continue
		}
		switch {
		case builtin != nil && builtin.Name() == "len" && !isCompared(call):
		case builtin != nil && builtin.Name() == "delete" && !a.isFound(args[1], 0):
		default:
			return mapOf(arg)
		}
	}
	return nil
}

func isMap(t types.Type) bool {
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// isMissing reports whether a block is reached only if there is no entry, of some key, in a map.
func isMissing(m any, b *ssa.BasicBlock) bool {
	for ; b.Idom() != nil; b = b.Idom() {
		branch, ok := b.Idom().Instrs[len(b.Idom().Instrs)-1].(*ssa.If)
		if !ok || len(b.Preds) > 1 {
			continue
		}
		var found ssa.Value
		missing := b.Idom().Succs[1]
		switch cond := branch.Cond.(type) {
		case *ssa.Extract: // ok
			found = cond.Tuple
		case *ssa.BinOp: // == nil
			if k, ok := cond.Y.(*ssa.Const); !ok || !k.IsNil() {
				continue
			}
			if cond.Op == token.EQL {
				missing = b.Idom().Succs[0]
			}
			found = cond.X
			if of, ok := found.(*ssa.Extract); ok {
				found = of.Tuple
			}
		}
		if lookup, ok := found.(*ssa.Lookup); ok && b == missing && mapOf(lookup.X) == m {
			return true
		}
	}
	return false
}

// isInit reports whether a function is run once, before main.
func isInit(fn *ssa.Function) bool {
	name, _, _ := strings.Cut(fn.Name(), "#")
	return name == "init" && fn.Parent() == nil && fn.Signature.Recv() == nil
}

// isCompared reports whether a number is compared with another, as a size with what is allowed.
func isCompared(v ssa.Value) bool {
	return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool {
		cmp, ok := ref.(*ssa.BinOp)
		if !ok {
			return false
		}
		k, isConst := cmp.Y.(*ssa.Const)
		return cmp.Op >= token.EQL && (!isConst || k.Int64() != 0)
	})
}

// isFound reports whether a key was found among those that are kept, rather than brought by a request.
func (a *analysis) isFound(key ssa.Value, depth int) bool {
	if depth > maxDepth {
		return false
	}
	switch v := key.(type) {
	case *ssa.FreeVar: // of a timer, say
		return true
	case *ssa.Parameter:
		fn := v.Parent()
		if fn.Parent() != nil { // of a literal, such as that for Range
			return true
		}
		return slices.ContainsFunc(a.calls[fn], func(call ssa.CallInstruction) bool {
			args := call.Common().Args
			return paramIndex(v) < len(args) && a.isFound(args[paramIndex(v)], depth+1)
		})
	case *ssa.Extract:
		_, ok := v.Tuple.(*ssa.Next)
		return ok
	case *ssa.UnOp:
		switch v.X.(type) {
		case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.FreeVar: // of an element of another list
			return true
		}
	case *ssa.Field, *ssa.Index, *ssa.Lookup:
		return true
	case *ssa.TypeAssert:
		return a.isFound(v.X, depth+1)
	case *ssa.MakeInterface:
		return a.isFound(v.X, depth+1)
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(edge ssa.Value) bool { return a.isFound(edge, max(depth+1, maxDepth-1)) })
	}
	return false
}

// methodOfSyncMap returns the name of the method of sync.Map that is called, or "".
func methodOfSyncMap(call *ssa.Call) string {
	callee := calleeOf(&call.Call)
	if callee == nil || call.Call.IsInvoke() || callee.Pkg() == nil || callee.Pkg().Path() != "sync" {
		return ""
	}
	if recv := callee.Signature().Recv(); recv != nil && typeName(deref(recv.Type())) == "sync.Map" {
		return callee.Name()
	}
	return ""
}

func unboxed(v ssa.Value) ssa.Value {
	if made, ok := v.(*ssa.MakeInterface); ok {
		return made.X
	}
	return v
}

// mapOf returns what tells a map that outlives requests from others: the field or variable that it is in; or nil.
// The maps in a map are one with it.
func mapOf(v ssa.Value) any { return mapWithin(v, 0) }

func mapWithin(v ssa.Value, depth int) any {
	if depth > maxDepth {
		return nil
	}
	if ptr, ok := v.Type().Underlying().(*types.Pointer); ok && typeName(ptr.Elem()) == "sync.Map" {
		return placeOf(v, 0)
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return placeOf(v.X, 0)
		}
	case *ssa.FreeVar:
		return placeOf(v, 0)
	case *ssa.Lookup:
		return mapWithin(v.X, depth+1)
	case *ssa.Extract:
		switch of := v.Tuple.(type) {
		case *ssa.Lookup:
			return mapWithin(of.X, depth+1)
		case *ssa.Next:
			if all, ok := of.Iter.(*ssa.Range); ok && v.Index == 2 {
				return mapWithin(all.X, depth+1)
			}
		}
	case *ssa.Phi: // one that was found, or made
		var found any
		for _, edge := range v.Edges {
			m := mapWithin(edge, max(depth+1, maxDepth-2))
			if found != nil && m != nil && m != found {
				return nil
			}
			found = cmp.Or(found, m)
		}
		return found
	}
	return nil
}

// placeOf returns the field or the variable at an address, if it is no variable of one call.
func placeOf(addr ssa.Value, depth int) any {
	switch v := addr.(type) {
	case *ssa.FieldAddr:
		_, field := fieldOf(v)
		return field.Origin()
	case *ssa.Global:
		return v
	case *ssa.IndexAddr: // a shard
		if load, ok := v.X.(*ssa.UnOp); ok {
			return placeOf(load.X, depth+1)
		}
		return placeOf(v.X, depth+1)
	case *ssa.UnOp:
		if depth < maxDepth {
			return placeOf(v.X, depth+1)
		}
	case *ssa.FreeVar:
		if bound := bindingOf(v); bound != nil && depth < maxDepth {
			if inner, ok := bound.(*ssa.FreeVar); ok {
				return placeOf(inner, depth+1)
			}
			return bound
		}
	}
	return nil
}

// isKeyText reports whether keys of type t may be what clients send.
func isKeyText(t types.Type) bool {
	return isText(t) || typeName(t) == "net/netip.Addr" || typeName(t) == "net/netip.AddrPort"
}

// isChosen reports whether a key may be one that clients choose, or have: it is not fixed.
func (a *analysis) isChosen(key ssa.Value) bool {
	if _, ok := key.(*ssa.Const); ok {
		return false
	}
	s := a.Values.OfCallers(key)
	fixed := func(l valueflow.Label) bool {
		return l.Kind == valueflow.Const || l.Kind == lib.PathParam || l.Kind == lib.Env
	}
	return len(s) == 0 || !s.Any(fixed) || s.Any(isOfClient)
}

// isOfClient reports whether a label is that of what a client sends, but for the path, or of where it is.
func isOfClient(l valueflow.Label) bool {
	return l.IsPresented() && l.Kind != lib.PathParam || l.Kind >= lib.Peer && l.Kind <= lib.ClientIP
}

// isLimiter reports whether values of type t check rates, or have fields that do.
func (a *analysis) isLimiter(t types.Type, depth int) bool {
	t = deref(t)
	named, ok := types.Unalias(t).(*types.Named)
	if ok {
		for method := range named.Methods() {
			if row := a.Models.Func(method); row != nil && row.Limit != (lib.Limit{}) {
				return true
			}
		}
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok || depth > 2 {
		return false
	}
	for field := range s.Fields() {
		if a.isLimiter(field.Type(), depth+1) {
			return true
		}
	}
	return false
}

// isCount reports whether values of type t may count events in time.
func isCount(t types.Type) bool {
	t = deref(t)
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = deref(list.Elem())
	}
	if typeName(t) == "time.Time" {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsNumeric != 0
	case *types.Struct:
		for field := range u.Fields() {
			if typeName(deref(field.Type())) == "time.Time" {
				return true
			}
		}
	}
	return false
}

// isOfLimiter reports whether, by its name, a map or the method that puts something into it is
// of something that limits rates.
func (a *analysis) isOfLimiter(m any, fn *ssa.Function) bool {
	if v, ok := m.(*types.Var); ok && (namesLimit(v.Name()) || strings.Contains(strings.ToLower(v.Name()), "cache")) {
		return namesLimit(v.Name())
	}
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	if recv := fn.Signature.Recv(); recv != nil && namesLimit(typeName(deref(recv.Type()))) {
		return true
	}
	return namesLimit(fn.Name())
}
