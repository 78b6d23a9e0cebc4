package order

// This file reads the verdicts of rate checks.

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// results are what is known of the results of a call.
type results [maxResults]truth

const maxResults = 4

// A truth is what is known of a boolean, or of whether a value is nil.
type truth uint8

// polarity returns what a verdict of some kind is, for requests within the rate and beyond.
func polarity(kind lib.VerdictKind) (allowed, refused truth) {
	switch kind {
	case lib.TrueIsValid:
		return yes, no
	case lib.FalseIsValid, lib.NilIsValid:
		return no, yes
	}
	return unknown, unknown
}

// returned returns what is known of a result in a state.
func returned(v ssa.Value, s state) truth {
	if t, _ := eval(v, s, 0); t != unknown {
		return t
	}
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return yes
	case *ssa.UnOp:
		if _, global := v.X.(*ssa.Global); global && types.IsInterface(v.Type()) {
			return yes // an error with a name
		}
	case *ssa.Call:
		callee := calleeOf(&v.Call)
		if callee != nil && callee.Pkg() != nil && types.IsInterface(v.Type()) && v != s.last && s.phase == refused {
			return yes // an error made for the occasion
		}
	}
	return unknown
}

// eval returns what is known of a condition, or of whether a value is nil, and whether that
// depends on the last call.
func eval(v ssa.Value, s state, depth int) (_ truth, depends bool) {
	if depth > maxDepth || v == nil {
		return unknown, false
	}
	if call, ok := v.(*ssa.Call); ok && s.last != nil && ssa.CallInstruction(call) == s.last {
		return s.vals[0], true
	}
	switch v := v.(type) {
	case *ssa.Const:
		if v.IsNil() {
			return no, false
		}
		if v.Value != nil && v.Value.Kind() == constant.Bool {
			if constant.BoolVal(v.Value) {
				return yes, false
			}
			return no, false
		}
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok && s.last != nil && ssa.CallInstruction(call) == s.last {
			if v.Index < maxResults {
				return s.vals[v.Index], true
			}
			return unknown, true
		}
	case *ssa.UnOp:
		t, depends := eval(v.X, s, depth+1)
		if v.Op == token.NOT {
			return t.negated(), depends
		}
		return unknown, depends
	case *ssa.BinOp:
		x, dx := eval(v.X, s, depth+1)
		y, dy := eval(v.Y, s, depth+1)
		if x != unknown && y != unknown && (x == no || y == no || isBool(v.X)) {
			switch v.Op {
			case token.EQL:
				return truthOf(x == y), dx || dy
			case token.NEQ:
				return truthOf(x != y), dx || dy
			}
		}
		return unknown, dx || dy
	case *ssa.Call: // errors.Is
		for _, arg := range v.Call.Args {
			if _, depends := eval(arg, s, depth+1); depends {
				return unknown, true
			}
		}
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if _, depends := eval(edge, s, max(depth+1, maxDepth)); depends { // there may be very many
				return unknown, true
			}
		}
	default:
		if x := madeOf(v); x != nil {
			_, depends := eval(x, s, depth+1)
			return unknown, depends
		}
	}
	return unknown, false
}

func isBool(v ssa.Value) bool {
	b, ok := v.Type().Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func (t truth) negated() truth {
	switch t {
	case yes:
		return no
	case no:
		return yes
	}
	return unknown
}

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// escapes reports whether a verdict is used for anything but to branch on it, or to return it.
func escapes(v ssa.Value, depth int) bool {
	if v == nil || v.Referrers() == nil {
		return false
	}
	if depth > maxDepth {
		return true
	}
	for _, ref := range *v.Referrers() {
		switch ref := ref.(type) {
		case *ssa.If, *ssa.Return, *ssa.DebugRef:
		case *ssa.UnOp, *ssa.BinOp, *ssa.Extract, *ssa.Field, *ssa.FieldAddr, *ssa.Phi, *ssa.Convert, *ssa.TypeAssert:
			if escapes(ref.(ssa.Value), depth+1) {
				return true
			}
		case *ssa.Call: // errors.Is(err, …), a message with the number of tries left
			if ref.Type() != nil && isTold(ref) && escapes(ref, depth+1) {
				return true
			}
		case *ssa.MakeInterface:
			if escapes(ref, depth+1) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// isTold reports whether a call that gets a verdict returns something that may tell it.
func isTold(call *ssa.Call) bool {
	tuple, ok := call.Type().(*types.Tuple)
	return !ok || tuple.Len() > 0
}
