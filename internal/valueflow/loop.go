package valueflow

// This file tells loops over all entries of a map from those that pick some.

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// each returns the set of the values that a loop over a container of set s
// sees: of a loop that does the same with each of them, all that is there.
func (e *engine) each(next *ssa.Next, s Set) Set {
	if e.picks(next) {
		return s.values()
	}
	return s.all()
}

// isEach reports whether key is that of a loop over all entries of the container.
func (e *engine) isEach(container, key ssa.Value) bool {
	next := loopOf(key)
	return next != nil && sameValue(next.Iter.(*ssa.Range).X, container) && !e.picks(next)
}

// loopOf returns the loop over a map that v is the key in, or nil.
func loopOf(v ssa.Value) *ssa.Next {
	if x, ok := v.(*ssa.Extract); ok && x.Index == 1 {
		if next, ok := x.Tuple.(*ssa.Next); ok && !next.IsString {
			return next
		}
	}
	return nil
}

// picks reports whether what a loop over a map does may depend on the key, or
// whether entries were taken out of the map.
func (e *engine) picks(next *ssa.Next) bool {
	return e.isRedacted(next.Iter.(*ssa.Range).X) || e.testsKey(next)
}

// testsKey reports whether what a loop over a map does may depend on the key.
func (e *engine) testsKey(next *ssa.Next) bool {
	over := next.Iter.(*ssa.Range).X
	for _, ref := range *next.Referrers() {
		if key, ok := ref.(*ssa.Extract); ok && key.Index == 1 && e.isTested(key, over, make(map[ssa.Value]bool)) {
			return true
		}
	}
	return false
}

// isTested reports whether anything is done with v, a key of a map or what was
// made of it, but to print or store it, and to look up what the map has for it.
func (e *engine) isTested(v, over ssa.Value, seen map[ssa.Value]bool) bool {
	if seen[v] {
		return false
	}
	seen[v] = true
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.MapUpdate:
		case *ssa.MakeInterface:
			if e.isTested(ref, over, seen) {
				return true
			}
		case *ssa.Phi:
			if e.isTested(ref, over, seen) {
				return true
			}
		case *ssa.BinOp:
			if ref.Op != token.ADD || e.isTested(ref, over, seen) {
				return true
			}
		case *ssa.Store: // one of several arguments
			addr, ok := ref.Addr.(*ssa.IndexAddr)
			if !ok || e.isTested(addr.X, over, seen) {
				return true
			}
		case *ssa.IndexAddr:
		case *ssa.Slice:
			if e.isTested(ref, over, seen) {
				return true
			}
		case *ssa.Lookup:
			if !sameValue(ref.X, over) {
				return true
			}
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); ok {
				if b.Name() != "append" {
					return true
				}
				continue
			}
			row := e.rowOf(&ref.Call)
			if row == nil || len(row.Compares)+len(row.Calls) > 0 || !carries(ref.Type()) {
				return true
			}
			// What the key names is not made of it.
			named := slices.ContainsFunc(row.Flows, func(f lib.Flow) bool { return !f.Named.IsZero() })
			if !row.Log && !named && e.isTested(ref, over, seen) {
				return true
			}
		case *ssa.Extract:
			if carries(ref.Type()) && !isError(ref.Type()) && e.isTested(ref, over, seen) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// copiesEntry reports whether an update of a map puts an entry of another map
// there, in a loop over that: as it is, or as a library prints it.
func (e *engine) copiesEntry(update *ssa.MapUpdate) bool {
	key, ok := update.Key.(*ssa.Extract)
	if !ok {
		return false
	}
	var isEntry func(v ssa.Value) bool
	isEntry = func(v ssa.Value) bool {
		switch v := v.(type) {
		case *ssa.Extract:
			return v.Tuple == key.Tuple
		case *ssa.MakeInterface:
			return isEntry(v.X)
		case *ssa.UnOp:
			return isEntry(v.X)
		case *ssa.IndexAddr:
			return isEntry(v.X)
		case *ssa.Call:
			return e.rowOf(&v.Call) != nil && slices.ContainsFunc(v.Call.Args, isEntry)
		}
		return false
	}
	return isEntry(update.Value)
}
