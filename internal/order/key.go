package order

// This file finds out what a rate check goes by.

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// A Key is what the bucket of a rate check is chosen by.
type Key uint8

const (
	UnknownKey  Key = iota
	GlobalKey       // nothing, or a constant: one bucket for all
	PeerKey         // the client's address
	IdentityKey     // what is known after the verification, or what the client chose
)

// polarity returns what a verdict of some kind is, for requests within the rate and beyond.
func polarity(kind lib.VerdictKind) (allowed, refused truth) {
	switch kind {
	case lib.TrueIsValid:
		return yes, no
	case lib.FalseIsValid:
		return no, yes
	case lib.NilIsValid:
		return no, yes
	}
	return unknown, unknown
}

// judge records that a rate check stands after a verification.
func (r *run) judge(fr *frame, limit, verify *Event) {
	f := Finding{Limit: limit, Verify: verify, Key: r.keyOf(fr, limit)}
	switch f.Key {
	case PeerKey, GlobalKey:
		f.Category = Order
	case IdentityKey:
		f.Category = Late
	default:
		return
	}
	r.add(f)
}

// keyOf returns the key of a rate check.
func (r *run) keyOf(fr *frame, e *Event) Key {
	if e.call == nil {
		return r.keyOfElement(fr, e.cond, 0)
	}
	common := e.call.Common()
	args := common.Args
	if !common.IsInvoke() && common.Signature().Recv() != nil {
		args = args[1:]
	}
	if e.row != nil {
		if i, ok := e.row.Limit.Key.Arg(); ok && i < len(args) {
			return r.keyFrom(fr, args[i])
		}
		if common.Signature().Recv() == nil {
			return UnknownKey
		}
		if common.IsInvoke() {
			return r.keyOfElement(fr, common.Value, 0)
		}
		return r.keyOfElement(fr, common.Args[0], 0)
	}
	return r.keyOfArgs(fr, common, args)
}

// keyOfArgs returns the key that a call of unknown meaning is given: its texts.
func (r *run) keyOfArgs(fr *frame, common *ssa.CallCommon, args []ssa.Value) Key {
	key := GlobalKey
	for _, arg := range args {
		switch {
		case isText(arg.Type()):
			key = worse(key, r.keyFrom(fr, arg))
		case isNeutral(arg.Type()):
		default:
			return UnknownKey
		}
	}
	if key == GlobalKey {
		switch {
		case common.IsInvoke():
			return r.keyOfElement(fr, common.Value, 0)
		case common.Signature().Recv() != nil:
			return r.keyOfElement(fr, common.Args[0], 0)
		}
	}
	return key
}

// worse returns the key of a bucket that is chosen by two.
func worse(a, b Key) Key {
	if a == UnknownKey || b == UnknownKey {
		return UnknownKey
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
func (r *run) keyOfElement(fr *frame, v ssa.Value, depth int) Key {
	if depth > maxDepth {
		return UnknownKey
	}
	next := func(v ssa.Value) Key { return r.keyOfElement(fr, v, depth+1) }
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global:
		return GlobalKey
	case *ssa.FreeVar:
		if x := r.resolve(value{v, fr}, 0); x.v != v {
			return r.keyOfElement(x.fr, x.v, depth+1)
		}
		return GlobalKey // shared by all requests
	case *ssa.Parameter:
		if fr == nil || fr.up == nil {
			if v.Parent().Signature.Recv() != nil && v == v.Parent().Params[0] {
				return GlobalKey // the server
			}
			return UnknownKey
		}
		i := paramIndex(v)
		if i < len(fr.args) && fr.args[i].v != nil {
			return r.keyOfElement(fr.args[i].fr, fr.args[i].v, depth+1)
		}
		return UnknownKey
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
		return UnknownKey
	case *ssa.BinOp:
		return worse(next(v.X), next(v.Y))
	case *ssa.Phi:
		key := GlobalKey
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
		args := v.Call.Args
		if !v.Call.IsInvoke() && v.Call.Signature().Recv() != nil {
			args = args[1:]
		}
		return r.keyOfArgs(fr, &v.Call, args)
	}
	if x := madeOf(v); x != nil {
		return next(x)
	}
	return UnknownKey
}

// keyFrom returns what a text is made of.
func (r *run) keyFrom(fr *frame, v ssa.Value) Key {
	if _, ok := v.(*ssa.Const); ok {
		return GlobalKey
	}
	if r.comesFromVerification(v, 0) {
		return IdentityKey
	}
	return r.keyOfSet(fr, r.Values.Of(v), 0)
}

// keyOfSet returns what a text of set s is made of.
func (r *run) keyOfSet(fr *frame, s valueflow.Set, depth int) Key {
	if len(s) == 0 || depth > maxDepth {
		return UnknownKey
	}
	known := func(l valueflow.Label) bool { return l.IsPresented() || l.Kind == lib.Peer || l.Kind == lib.ClientIP }
	key := GlobalKey
	for _, l := range s {
		if s.Any(known) && (l.Kind == valueflow.Stored || l.Kind == valueflow.Param && l.Via&lib.Member != 0) {
			continue // the struct, or the field, that what is known was found in
		}
		switch {
		case l.Kind == lib.Peer || l.Kind == lib.ClientIP:
			key = worse(key, PeerKey)
		case l.Kind == valueflow.Const:
		case l.Kind == lib.PathParam: // names what is asked for, not who asks
		case l.IsPresented():
			key = worse(key, IdentityKey)
		case l.Kind == valueflow.Param && fr != nil && fr.up != nil && l.Name != "":
			i := int(l.Index)
			if i >= len(fr.args) || fr.args[i].v == nil || !r.own[fr.fn] {
				return UnknownKey
			}
			key = worse(key, r.keyOfSet(fr.args[i].fr, r.Values.Of(fr.args[i].v), depth+1))
		default:
			return UnknownKey
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
