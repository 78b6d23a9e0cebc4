package order

// This file finds out what hashes are of, by which clients are counted.

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// keyOfHashed returns what that is made of which was written to the hash whose sum a text is made of, if that is so.
func (r *run) keyOfHashed(fr *frame, v ssa.Value) Key {
	if r.hashing {
		return Key{} // of a hash of itself
	}
	parts := r.hashedIn(value{v: v, fr: fr}, 0)
	if len(parts) == 0 {
		return Key{}
	}
	r.hashing = true
	defer func() { r.hashing = false }()
	key := Key{Kind: GlobalKey}
	for _, part := range parts {
		key = worse(key, r.keyFrom(part.fr, part.v))
	}
	return key
}

// hashedIn returns what was written to the hash whose sum a text is made of.
func (r *run) hashedIn(x value, depth int) []value {
	if depth > maxDepth {
		return nil
	}
	next := func(v ssa.Value) []value { return r.hashedIn(value{v: v, fr: x.fr}, depth+1) }
	switch v := x.v.(type) {
	case *ssa.Slice:
		return next(v.X)
	case *ssa.BinOp:
		return append(next(v.X), next(v.Y)...)
	case *ssa.Call:
		if hash := summed(v); hash != nil {
			return r.writtenTo(value{v: hash, fr: x.fr})
		}
		if inner := r.enter(x.fr, value{v: v.Call.Value, fr: x.fr}, v.Call.Args); inner != nil {
			if result, ok := r.returned(inner, 0); ok {
				return r.hashedIn(result, depth+1)
			}
			return nil
		}
		var all []value
		for _, arg := range v.Call.Args {
			for _, part := range r.arguments(value{v: arg, fr: x.fr}) {
				all = append(all, r.hashedIn(part, depth+1)...)
			}
		}
		return all
	}
	if of := madeOf(x.v); of != nil {
		return next(of)
	}
	return nil
}

// summed returns the hash whose sum a call returns, or nil.
func summed(call *ssa.Call) ssa.Value {
	callee := calleeOf(&call.Call)
	if callee == nil || !strings.HasPrefix(callee.Name(), "Sum") {
		return nil
	}
	recv, _ := receiver(&call.Call)
	if recv == nil {
		return nil
	}
	if size, _, _ := types.LookupFieldOrMethod(recv.Type(), true, nil, "BlockSize"); size == nil {
		return nil
	}
	return recv
}

// writtenTo returns what is written to a hash, by its methods or by functions that get it first.
func (a *analysis) writtenTo(hash value) []value {
	refs := hash.v.Referrers()
	if refs == nil {
		return nil // of nil, say
	}
	var all []value
	for _, ref := range *refs {
		switch ref := ref.(type) {
		case *ssa.ChangeInterface, *ssa.MakeInterface:
			all = append(all, a.writtenTo(value{v: ref.(ssa.Value), fr: hash.fr})...)
		case *ssa.Call:
			args := ref.Call.Args
			if recv, rest := receiver(&ref.Call); recv == hash.v {
				if !strings.HasPrefix(calleeOf(&ref.Call).Name(), "Write") {
					continue
				}
				args = rest
			} else if len(args) > 0 && args[0] == hash.v {
				args = args[1:]
			} else {
				continue
			}
			for _, arg := range args {
				all = append(all, a.arguments(value{v: arg, fr: hash.fr})...)
			}
		}
	}
	return all
}

// arguments returns what an argument is, each of several for a variadic one.
func (a *analysis) arguments(arg value) []value {
	if isText(arg.v.Type()) {
		return []value{arg}
	}
	return a.elements(arg)
}
