package order

// This file tells the keys that somebody configured from those that clients bring.

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// isSetting reports whether a key, which no client is known to bring, is made of nothing but fields of a struct that also
// says how much the limiter allows which it is the key of: somebody has configured both.
func (a *analysis) isSetting(key, limiter ssa.Value) bool {
	call, ok := limiter.(*ssa.Call)
	if !ok || a.Values.OfCallers(key).Any(isOfClient) {
		return false
	}
	settings, all := owners(key, 0)
	if !all || len(settings) != 1 {
		return false
	}
	return slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool {
		of, _ := owners(arg, 0)
		return slices.Contains(of, settings[0])
	})
}

// owners returns the structs of which fields make up a value, and whether nothing but constants does besides.
func owners(v ssa.Value, depth int) (structs []ssa.Value, all bool) {
	if depth > maxDepth {
		return nil, false
	}
	var parts []ssa.Value
	switch v := v.(type) {
	case *ssa.Const, *ssa.Builtin:
		return nil, true
	case *ssa.FieldAddr, *ssa.Field:
		owner := v
		for of := madeOf(owner); of != nil; of = madeOf(owner) {
			owner = of
		}
		return []ssa.Value{owner}, true
	case *ssa.UnOp:
		parts = []ssa.Value{v.X}
	case *ssa.BinOp:
		parts = []ssa.Value{v.X, v.Y}
	case *ssa.Convert:
		parts = []ssa.Value{v.X}
	case *ssa.ChangeType:
		parts = []ssa.Value{v.X}
	case *ssa.Call:
		parts = v.Call.Args
	}
	all = len(parts) > 0
	for _, part := range parts {
		of, known := owners(part, depth+1)
		all = all && known
		for _, s := range of {
			if !slices.Contains(structs, s) {
				structs = append(structs, s)
			}
		}
	}
	return structs, all
}
