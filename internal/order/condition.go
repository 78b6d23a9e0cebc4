package order

// This file understands the conditions by which a middleware leaves out some routes.

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// ofRoute returns what is known of a condition for the requests of the route
// that is being run: it may ask for the path, or the method.
func (r *run) ofRoute(fr *frame, cond ssa.Value) truth {
	switch v := cond.(type) {
	case *ssa.UnOp:
		if v.Op == token.NOT {
			return r.ofRoute(fr, v.X).negated()
		}
	case *ssa.BinOp:
		if v.Op != token.EQL && v.Op != token.NEQ {
			return unknown
		}
		part, text := r.routePart(fr, v.X), v.Y
		if part == lib.NoRoutePart {
			part, text = r.routePart(fr, v.Y), v.X
		}
		want, ok := constantText(r.resolve(value{v: text, fr: fr}, 0).v)
		if !ok {
			return unknown
		}
		t := unknown
		switch part {
		case lib.RoutePath:
			t = r.isOf(Part{Path: want})
		case lib.RouteMethod:
			t = r.isOf(Part{Method: want})
		}
		if v.Op == token.NEQ {
			return t.negated()
		}
		return t
	case *ssa.Call:
		row := r.row(v)
		if row == nil {
			results := v.Call.Signature().Results()
			if inner := r.enter(fr, value{v: v.Call.Value, fr: fr}, v.Call.Args); inner != nil && results.Len() == 1 && types.Identical(results.At(0).Type(), types.Typ[types.Bool]) {
				return r.saysOfRoute(inner)
			}
			return unknown
		}
		for _, c := range row.Compares {
			x, okX := c.X.Arg()
			y, okY := c.Y.Arg()
			if c.Form != lib.Prefix || !okX || !okY || r.routePart(fr, v.Call.Args[x]) != lib.RoutePath {
				continue
			}
			if prefix, ok := constantText(r.resolve(value{v: v.Call.Args[y], fr: fr}, 0).v); ok && prefix != "" {
				return r.isOf(Part{Prefix: prefix})
			}
		}
	}
	return unknown
}

// skipped reports whether a function surely says that the requests of the route are skipped.
func (r *run) skipped(skips value) bool {
	fr := r.frameOf(skips)
	return fr != nil && r.saysOfRoute(fr) == yes
}

// saysOfRoute returns what a function that returns a bool says of the requests of the route.
func (r *run) saysOfRoute(fr *frame) truth {
	if len(fr.fn.Blocks) == 0 {
		return unknown
	}
	from, b := (*ssa.BasicBlock)(nil), fr.fn.Blocks[0]
	for range maxBlocks {
		if r.steps++; r.steps > maxSteps {
			return unknown
		}
		switch end := b.Instrs[len(b.Instrs)-1].(type) {
		case *ssa.Jump:
			from, b = b, b.Succs[0]
		case *ssa.If:
			t := r.ofRoute(fr, end.Cond)
			if t == unknown {
				return unknown
			}
			from, b = b, b.Succs[t-yes]
		case *ssa.Return:
			v := end.Results[0]
			if phi, ok := v.(*ssa.Phi); ok && phi.Block() == b {
				v = phi.Edges[slices.Index(b.Preds, from)]
			}
			if k, ok := v.(*ssa.Const); ok {
				return truthOf(constant.BoolVal(k.Value))
			}
			return r.ofRoute(fr, v)
		default:
			return unknown
		}
	}
	return unknown
}

// maxBlocks bounds the blocks of a function that tells which requests to skip.
const maxBlocks = 100

// routePart returns which part of what routers tell requests apart by v is.
func (r *run) routePart(fr *frame, v ssa.Value) lib.RoutePart {
	if _, ok := v.(*ssa.Parameter); ok {
		v = r.resolve(value{v: v, fr: fr}, 0).v
	}
	if call, ok := v.(*ssa.Call); ok {
		if row := r.row(call); row != nil {
			return row.Routes
		}
		return lib.NoRoutePart
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return lib.NoRoutePart
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return lib.NoRoutePart
	}
	row := r.Models.Field(fieldOf(addr))
	if row == nil {
		return lib.NoRoutePart
	}
	return row.Routes
}

// wild are the characters that begin a part of a pattern which stands for several texts.
const wild = "{:*?"

// isLiteral reports whether a pattern stands for one path only.
func isLiteral(pattern string) bool {
	return strings.HasPrefix(pattern, "/") && !strings.ContainsAny(pattern, wild) && (pattern == "/" || !strings.HasSuffix(pattern, "/"))
}

// hasPrefix returns whether the paths that a pattern stands for begin with a text.
func hasPrefix(pattern, prefix string) truth {
	if !strings.HasPrefix(pattern, "/") {
		return unknown
	}
	literal := pattern
	if i := strings.IndexAny(pattern, wild); i >= 0 {
		literal = pattern[:i]
	}
	switch {
	case strings.HasPrefix(literal, prefix):
		return yes
	case strings.HasPrefix(prefix, literal) && (len(literal) < len(pattern) || strings.HasSuffix(literal, "/")):
		return unknown // some do
	}
	return no
}
