package order

// This file finds out for which patterns routes are registered.

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// pattern returns the pattern that a call of a router's method is about, "?" if that is not fixed in the source.
func (a *analysis) pattern(args []ssa.Value, row lib.Router) string {
	i, ok := row.Pattern.Arg()
	if !ok || i >= len(args) {
		return ""
	}
	return a.patternOf(args[i], 0)
}

// patternOf returns a text, with "?" in place of what is not fixed in the source.
func (a *analysis) patternOf(v ssa.Value, depth int) string {
	x := a.resolve(value{v: v}, 0)
	if s, ok := constantText(x.v); ok {
		return s
	}
	if p, ok := x.v.(*ssa.Parameter); ok && !isExported(p.Parent()) && depth < maxDepth {
		if arg := a.onlyPassed(p); arg != nil {
			return a.patternOf(arg, depth+1)
		}
	}
	if sum, ok := x.v.(*ssa.BinOp); ok && depth < maxDepth {
		return strings.ReplaceAll(a.patternOf(sum.X, depth+1)+a.patternOf(sum.Y, depth+1), "??", "?")
	}
	return "?"
}

// join returns the pattern of a route of a router whose patterns begin with prefix.
func join(prefix, pattern string) string {
	prefix = strings.TrimRight(strings.TrimRight(prefix, "*"), "/")
	if prefix == "" || strings.HasPrefix(pattern, prefix+"/") {
		return pattern
	}
	return prefix + rooted(pattern)
}

// rooted returns a pattern with a slash in front, unless a host is there, as in example.com/path.
func rooted(pattern string) string {
	host, _, ok := strings.Cut(pattern, "/")
	if host == "" || host == "?" || ok && strings.ContainsAny(host, ".:{") {
		return pattern
	}
	return "/" + pattern
}

// path returns the pattern of a route of a router.
func (r *router) path(pattern string) string {
	for ; r != nil; r = r.parent {
		pattern = join(r.prefix, pattern)
	}
	return rooted(pattern)
}
