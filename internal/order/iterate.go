package order

// This file knows of loops over iterators that wrap a handler.

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// An iteration is a loop over an iterator that wraps the handler in a variable in each middleware of a list.
type iteration struct {
	first    ssa.Value // what the variable is before
	list     ssa.Value
	backward bool
}

// iteration returns that which sets a variable, or nil. The loop's body is a function that the compiler made.
func (a *analysis) iteration(local *ssa.Alloc) *iteration {
	it := new(iteration)
	var body *ssa.MakeClosure
	for _, ref := range *local.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if !stores(ref, local) || it.first != nil {
				return nil
			}
			it.first = ref.Val
		case *ssa.MakeClosure:
			if body != nil {
				return nil
			}
			body = ref
		}
	}
	if it.first == nil || body == nil || body.Fn.(*ssa.Function).Synthetic != "range-over-func yield" || !wrapsIn(body, local) {
		return nil
	}
	for _, ref := range *body.Referrers() {
		loop, ok := ref.(*ssa.Call)
		if !ok {
			continue
		}
		if made, ok := loop.Call.Value.(*ssa.Call); ok && len(made.Call.Args) == 1 {
			row := a.row(made)
			if row != nil && slices.Contains(row.Flows, lib.Flow{From: lib.Arg(0), To: lib.Result(0)}) {
				it.list, it.backward = made.Call.Args[0], row.Backward
				return it
			}
		}
	}
	return nil
}

// wrapsIn reports whether all that the body of a loop does to a variable is to wrap the handler that it is in the middleware that
// the iterator is at, by its value or its index.
func wrapsIn(body *ssa.MakeClosure, local *ssa.Alloc) bool {
	fn := body.Fn.(*ssa.Function)
	free := fn.FreeVars[slices.Index(body.Bindings, ssa.Value(local))]
	wraps := false
	for _, ref := range *free.Referrers() {
		store, ok := ref.(*ssa.Store)
		if !ok {
			continue
		}
		call, ok := store.Val.(*ssa.Call)
		if !ok || wraps || len(call.Call.Args) != 1 {
			return false
		}
		if load, ok := call.Call.Args[0].(*ssa.UnOp); !ok || load.X != free {
			return false
		}
		at := call.Call.Value
		if load, ok := at.(*ssa.UnOp); ok {
			if addr, ok := load.X.(*ssa.IndexAddr); ok {
				at = addr.Index
			}
		}
		if p, ok := at.(*ssa.Parameter); !ok || p.Parent() != fn {
			return false
		}
		wraps = true
	}
	return wraps
}
