package order

// This file understands the conditions by which a middleware leaves out some routes.

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
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
		field, text := requestField(v.X), v.Y
		if field == "" {
			field, text = requestField(v.Y), v.X
		}
		want, ok := constantText(r.resolve(value{v: text, fr: fr}, 0).v)
		if !ok {
			return unknown
		}
		t := unknown
		switch {
		case field == "Path" && isLiteral(r.pattern):
			t = truthOf(r.pattern == want)
		case field == "Method" && len(r.methods) == 1:
			t = truthOf(r.methods[0] == want)
		}
		if v.Op == token.NEQ {
			return t.negated()
		}
		return t
	case *ssa.Call:
		callee := calleeOf(&v.Call)
		if callee == nil || callee.FullName() != "strings.HasPrefix" || requestField(v.Call.Args[0]) != "Path" {
			return unknown
		}
		if prefix, ok := constantText(r.resolve(value{v: v.Call.Args[1], fr: fr}, 0).v); ok {
			return hasPrefix(r.pattern, prefix)
		}
	}
	return unknown
}

// requestField returns which field of a request, or of its URL, v is: "Path" or "Method"; "" for another value.
func requestField(v ssa.Value) string {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return ""
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return ""
	}
	typ, field := fieldOf(addr)
	named, ok := types.Unalias(typ).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	switch named.Obj().Pkg().Path() + "." + named.Obj().Name() + "." + field.Name() {
	case "net/url.URL.Path", "net/http.Request.Method":
		return field.Name()
	}
	return ""
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
