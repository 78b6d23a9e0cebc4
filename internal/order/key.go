package order

// This file finds out what a rate check goes by.

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// A key is what the bucket of a rate check is chosen by.
type key uint8

const (
	unknownKey  key = iota
	globalKey       // nothing, or a constant: one bucket for all
	peerKey         // the client's address
	identityKey     // what is known after the verification, or what the client chose
)

// judge records that a rate check stands after a verification.
func (r *run) judge(fr *frame, limit, verify *Event) {
	switch r.keyOf(fr, limit) {
	case peerKey, globalKey:
		r.add(Finding{Category: Order, Limit: limit, Verify: verify})
	case identityKey:
		r.add(Finding{Category: Late, Limit: limit, Verify: verify})
	}
}

// keyOf returns the key of a rate check.
func (r *run) keyOf(fr *frame, e *Event) key {
	if e.call == nil {
		return r.keyOfElement(fr, e.cond, 0)
	}
	if e.row == nil {
		return r.keyOfArgs(fr, e.call.Common())
	}
	recv, args := receiver(e.call.Common())
	if i, ok := e.row.Limit.Key.Arg(); ok && i < len(args) {
		return r.keyFrom(fr, args[i])
	}
	if recv == nil {
		return unknownKey
	}
	return r.keyOfElement(fr, recv, 0)
}

// keyOfArgs returns the key that a call of unknown meaning is given: its texts.
func (r *run) keyOfArgs(fr *frame, call *ssa.CallCommon) key {
	recv, args := receiver(call)
	key := globalKey
	for _, arg := range args {
		switch {
		case isText(arg.Type()):
			key = worse(key, r.keyFrom(fr, arg))
		case isNeutral(arg.Type()):
		default:
			return unknownKey
		}
	}
	if key == globalKey && recv != nil {
		return r.keyOfElement(fr, recv, 0)
	}
	return key
}

// worse returns the key of a bucket that is chosen by two.
func worse(a, b key) key {
	if a == unknownKey || b == unknownKey {
		return unknownKey
	}
	return max(a, b)
}

// isNeutral reports whether an argument of the type says nothing about the bucket.
func isNeutral(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsNumeric|types.IsBoolean) != 0
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	name := named.Obj().Pkg().Path() + "." + named.Obj().Name()
	return name == "context.Context" || name == "time.Time" || name == "net/http.ResponseWriter"
}

func isText(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := t.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

// keyOfElement returns the key by which a limiter, or a counter, was found: of
// an element of a map its index, of what a function returned its texts.
func (r *run) keyOfElement(fr *frame, v ssa.Value, depth int) key {
	if depth > maxDepth {
		return unknownKey
	}
	next := func(v ssa.Value) key { return r.keyOfElement(fr, v, depth+1) }
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global:
		return globalKey
	case *ssa.FreeVar:
		if x := r.resolve(value{v, fr}, 0); x.v != v {
			return r.keyOfElement(x.fr, x.v, depth+1)
		}
		return globalKey // shared by all requests
	case *ssa.Parameter:
		if fr == nil || fr.up == nil {
			if v.Parent().Signature.Recv() != nil && v == v.Parent().Params[0] {
				return globalKey // the server
			}
			return unknownKey
		}
		i := paramIndex(v)
		if i < len(fr.args) && fr.args[i].v != nil {
			return r.keyOfElement(fr.args[i].fr, fr.args[i].v, depth+1)
		}
		return unknownKey
	case *ssa.Lookup:
		return worse(r.keyFrom(fr, v.Index), next(v.X))
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.UnOp:
		return next(v.X)
	case *ssa.Alloc:
		if x, ok := onlyStored(value{v, fr}); ok {
			return r.keyOfElement(x.fr, x.v, depth+1)
		}
		return unknownKey
	case *ssa.BinOp:
		return worse(next(v.X), next(v.Y))
	case *ssa.Phi:
		key := globalKey
		for _, edge := range v.Edges {
			if edge != v {
				key = worse(key, r.keyOfElement(fr, edge, max(depth+1, maxDepth)))
			}
		}
		return key
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && b.Name() == "len" {
			return next(v.Call.Args[0])
		}
		return r.keyOfArgs(fr, &v.Call)
	}
	if x := madeOf(v); x != nil {
		return next(x)
	}
	return unknownKey
}

// keyFrom returns what a text is made of.
func (r *run) keyFrom(fr *frame, v ssa.Value) key {
	if _, ok := v.(*ssa.Const); ok {
		return globalKey
	}
	if r.comesFromVerification(v, 0) {
		return identityKey
	}
	return r.keyOfSet(fr, r.Values.Of(v), 0)
}

// keyOfSet returns what a text of set s is made of.
func (r *run) keyOfSet(fr *frame, s valueflow.Set, depth int) key {
	if len(s) == 0 || depth > maxDepth {
		return unknownKey
	}
	known := func(l valueflow.Label) bool { return l.IsPresented() || l.Kind == lib.Peer || l.Kind == lib.ClientIP }
	key := globalKey
	for _, l := range s {
		if s.Any(known) && (l.Kind == valueflow.Stored || l.Kind == valueflow.Param && l.Via&lib.Member != 0) {
			continue // the struct, or the field, that what is known was found in
		}
		switch {
		case l.Kind == lib.Peer || l.Kind == lib.ClientIP:
			key = worse(key, peerKey)
		case l.Kind == valueflow.Const:
		case l.Kind == lib.PathParam: // names what is asked for, not who asks
		case l.IsPresented():
			key = worse(key, identityKey)
		case l.Kind == valueflow.Param && fr != nil && fr.up != nil && l.Name != "":
			i := int(l.Index)
			if i >= len(fr.args) || fr.args[i].v == nil || !r.own[fr.fn] {
				return unknownKey
			}
			key = worse(key, r.keyOfSet(fr.args[i].fr, r.Values.Of(fr.args[i].v), depth+1))
		default:
			return unknownKey
		}
	}
	return key
}

// comesFromVerification reports whether a text is part of what a function
// that verifies requests returned: the identity that it found out.
func (r *run) comesFromVerification(v ssa.Value, depth int) bool {
	if depth > maxDepth {
		return false
	}
	next := func(v ssa.Value) bool { return r.comesFromVerification(v, depth+1) }
	switch v := v.(type) {
	case *ssa.Call:
		if e := r.events[v]; e != nil {
			return !e.limits
		}
		for _, t := range r.Values.Targets(v) {
			if t.Fn != nil && r.verifying[t.Fn] {
				return true
			}
		}
		for _, arg := range v.Call.Args {
			if isText(arg.Type()) && next(arg) {
				return true
			}
		}
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.UnOp:
		return next(v.X)
	case *ssa.BinOp:
		return next(v.X) || next(v.Y)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if r.comesFromVerification(edge, max(depth+1, maxDepth)) {
				return true
			}
		}
	case *ssa.Alloc:
		if x, ok := onlyStored(value{v, nil}); ok {
			return next(x.v)
		}
	default:
		if x := madeOf(v); x != nil {
			return next(x)
		}
	}
	return false
}

// namesLimit reports whether a name is that of something which limits rates.
func namesLimit(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "limit") || strings.Contains(name, "throttl") || strings.Contains(name, "httprate") || strings.Contains(name, "tollbooth")
}
