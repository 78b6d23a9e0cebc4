package order

// This file knows of tables of routes: a loop over a list, or a map, that is written out in the
// source registers a handler for each of its entries.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A tableRow is the entry of a table that a loop is at.
type tableRow struct {
	at     ssa.Value     // the address in the list, or the key and value of a map
	whole  value         // the entry itself, the zero value if it is a struct that is written out in the list
	key    value         // of a map
	fields map[int]value // of a struct
}

// eachEntry calls do for each entry of the table that a loop with the registration is over, with the
// entry in place of the loop's variables; once without, if it is in no such loop.
func (a *analysis) eachEntry(reg registration, do func(registration)) {
	at := a.dependency(reg, variableOf)
	entries := a.entriesAt(at)
	if len(entries) == 0 {
		do(reg)
		return
	}
	for _, e := range entries {
		e.at = at
		a.tableEntry = e
		do(reg)
	}
	a.tableEntry = nil
}

// dependency returns the first of the values that the arguments of a registration are made of
// for which is returns one, or nil.
func (a *analysis) dependency(reg registration, is func(ssa.Value) ssa.Value) ssa.Value {
	seen := make(map[ssa.Value]bool)
	var find func(v ssa.Value) ssa.Value
	find = func(v ssa.Value) ssa.Value {
		if v == nil || seen[v] || len(seen) > maxTable {
			return nil
		}
		seen[v] = true
		if at := is(v); at != nil {
			return at
		}
		if arg := a.bound(v); arg != nil {
			return find(arg)
		}
		if free, ok := v.(*ssa.FreeVar); ok {
			return find(bindingOf(free))
		}
		instr, ok := v.(ssa.Instruction)
		if !ok {
			return nil
		}
		var ops [8]*ssa.Value
		for _, op := range instr.Operands(ops[:0]) {
			if at := find(*op); at != nil {
				return at
			}
		}
		return nil
	}
	for _, arg := range reg.args {
		if at := find(arg); at != nil {
			return at
		}
	}
	return find(reg.handler.v)
}

// maxTable bounds how many values are looked at for the variable of a loop, and how many entries of its table.
const maxTable = 200

// variableOf returns the place in a list, or the iteration over a map, that a variable of a loop stands for, or nil.
func variableOf(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.IndexAddr:
		if _, fixed := v.Index.(*ssa.Const); !fixed {
			return v
		}
	case *ssa.Next:
		return v
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return variableOf(v.X)
		}
	case *ssa.Extract:
		return variableOf(v.Tuple)
	case *ssa.Alloc: // the variable itself
		if stored, ok := onlyStored(value{v: v}); ok {
			return variableOf(stored.v)
		}
	}
	return nil
}

// entriesAt returns the entries of the list, or the map, that a place is in; nil if they are not written out.
func (a *analysis) entriesAt(at ssa.Value) []*tableRow {
	switch at := at.(type) {
	case *ssa.IndexAddr:
		if entries, ok := a.entriesIn(a.written(at.X), 0); ok {
			return entries
		}
	case *ssa.Next:
		if loop, ok := at.Iter.(*ssa.Range); ok && !at.IsString {
			table := a.written(loop.X)
			if m, ok := table.v.(*ssa.MakeMap); ok {
				return a.entriesOfMap(m, table.fr)
			}
		}
	}
	return nil
}

// entriesIn returns the entries of a list, or of an array, that is written out, perhaps bit by bit: those that are
// appended under a condition, too. It returns false if they are not all known.
func (a *analysis) entriesIn(list value, depth int) ([]*tableRow, bool) {
	if depth > maxDepth {
		return nil, false
	}
	in := func(v ssa.Value, depth int) ([]*tableRow, bool) {
		return a.entriesIn(a.resolve(value{v: v, fr: list.fr}, 0), depth)
	}
	switch v := list.v.(type) {
	case *ssa.Alloc:
		entries := a.entriesOf(v, list.fr)
		return entries, entries != nil
	case *ssa.Const:
		return nil, v.IsNil()
	case *ssa.MakeSlice:
		n, ok := v.Len.(*ssa.Const)
		return nil, ok && n.Int64() == 0
	case *ssa.Slice:
		if n, ok := v.High.(*ssa.Const); ok && n.Int64() == 0 { // as of make
			return nil, true
		}
		return in(v.X, depth+1)
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" && len(v.Call.Args) == 2 {
			first, ok := in(v.Call.Args[0], depth+1)
			more, known := in(v.Call.Args[1], depth+1)
			return slices.Concat(first, more), ok && known && len(first)+len(more) <= maxTable
		}
	case *ssa.Phi:
		edges := outermost(v.Edges, v)
		if len(edges) > 1 {
			depth = max(depth+1, maxDepth-2)
		}
		var longest []*tableRow
		for _, edge := range edges {
			entries, ok := in(edge, depth)
			if !ok {
				return nil, false
			}
			if len(entries) > len(longest) {
				longest = entries
			}
		}
		return longest, true
	}
	return nil, false
}

// written returns where a table is made: also one in a variable of the package, which is set once.
func (a *analysis) written(table ssa.Value) value {
	x := a.resolve(value{v: table}, 0)
	if p, ok := x.v.(*ssa.Parameter); ok && !isExported(p.Parent()) {
		if arg := a.onlyPassed(p); arg != nil {
			x = a.resolve(value{v: arg}, 0)
		}
	}
	if load, ok := x.v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if g, ok := load.X.(*ssa.Global); ok {
			if stored := a.setOnce(g); stored != nil {
				x = a.resolve(value{v: stored}, 0)
			}
		}
	}
	return x
}

// setOnce returns what a variable of the package is set to, nil if that is not one value.
func (a *analysis) setOnce(g *ssa.Global) ssa.Value {
	if all := a.set[g]; len(all) == 1 {
		return all[0]
	}
	return nil
}

// entriesOf returns the entries of an array, in order.
func (a *analysis) entriesOf(array *ssa.Alloc, fr *frame) []*tableRow {
	typ, ok := deref(array.Type()).Underlying().(*types.Array)
	if !ok || typ.Len() > maxTable {
		return nil
	}
	all := make([]*tableRow, typ.Len())
	for i := range all {
		all[i] = &tableRow{fields: make(map[int]value)}
	}
	for _, ref := range *array.Referrers() {
		addr, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		c, ok := addr.Index.(*ssa.Const)
		if !ok {
			continue
		}
		i, ok := constant.Int64Val(c.Value)
		if !ok || i < 0 || i >= int64(len(all)) {
			continue
		}
		all[i].store(addr, fr)
	}
	return all
}

// entriesOfMap returns the entries of a map, in the order in which they are written.
func (a *analysis) entriesOfMap(m *ssa.MakeMap, fr *frame) []*tableRow {
	var all []*tableRow
	for _, ref := range *m.Referrers() {
		update, ok := ref.(*ssa.MapUpdate)
		if !ok || update.Map != m {
			continue
		}
		if len(all) == maxTable {
			return nil
		}
		e := &tableRow{key: value{v: update.Key, fr: fr}, fields: make(map[int]value)}
		e.set(update.Value, fr)
		all = append(all, e)
	}
	return all
}

// store adds to an entry what is stored at its address.
func (e *tableRow) store(addr ssa.Value, fr *frame) {
	for _, ref := range *addr.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == addr {
				e.set(ref.Val, fr)
			}
		case *ssa.FieldAddr:
			for _, use := range *ref.Referrers() {
				if store, ok := use.(*ssa.Store); ok && store.Addr == ref {
					e.fields[ref.Field] = value{v: store.Val, fr: fr}
				}
			}
		}
	}
}

// set sets an entry: of a struct, or a pointer to one, that is written out, the fields.
func (e *tableRow) set(v ssa.Value, fr *frame) {
	e.whole = value{v: v, fr: fr}
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		v = load.X
	}
	if made, ok := v.(*ssa.Alloc); ok {
		e.store(made, fr)
	}
}

// inTable returns what a value is in the entry of the table that is being registered, if it is part of that.
func (a *analysis) inTable(v ssa.Value) (value, bool) {
	e := a.tableEntry
	if e == nil {
		return value{}, false
	}
	switch v := v.(type) {
	case *ssa.Extract:
		if v.Tuple == e.at && v.Index == 1 {
			return e.key, true
		}
	case *ssa.Field:
		if variableOf(v.X) == e.at {
			return e.field(v.Field, v.Type()), true
		}
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.FieldAddr); ok && v.Op == token.MUL && variableOf(addr.X) == e.at {
			return e.field(addr.Field, v.Type()), true
		}
	}
	if variableOf(v) == e.at && e.whole.v != nil {
		return e.whole, true
	}
	return value{}, false
}

// field returns a field of an entry: its zero value if it is not written, the zero value of value if that is not known.
func (e *tableRow) field(i int, t types.Type) value {
	if v, ok := e.fields[i]; ok || len(e.fields) == 0 {
		return v
	}
	switch u := t.Underlying().(type) {
	case *types.Slice, *types.Signature, *types.Interface, *types.Pointer, *types.Map:
		return value{v: ssa.NewConst(nil, t)}
	case *types.Basic:
		if u.Kind() == types.String {
			return value{v: ssa.NewConst(constant.MakeString(""), t)}
		}
	}
	return value{}
}
