package valueflow

// This file finds what is put into URLs.

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// urlPart returns the label of a URL that gets a credential of that name at
// the position.
func (e *engine) urlPart(name string, pos token.Pos) Set {
	if !e.IsCredential(name) {
		return nil
	}
	return Set{{Kind: lib.URLPart, Name: name, pos: pos}}
}

// withOrigin returns parts, labels of a URL that gets a value of set s, with those that tell that it is a MAC, or random, as
// the parameter of that name. If a parameter of the function holds the value, the callers know.
func withOrigin(parts, s Set) Set {
	var all Set
	for _, l := range parts {
		if len(s) == 1 && s[0].Kind == Param {
			l.NamedBy, l.fn = s[0].Index+1, s[0].fn
		}
		all = all.add(l)
		for _, kind := range []lib.Kind{lib.MAC, lib.Random} {
			if s.Any(func(m Label) bool { return m.Kind == kind && m.Name == "" }) {
				all = all.add(Label{Kind: kind, Name: l.Name})
			}
		}
	}
	return all
}

// urlParts returns the labels of a URL that gets a parameter that v, of set
// names, names: in a loop over a map, one of the keys, unless it looks at them.
func (e *engine) urlParts(v ssa.Value, names Set, pos token.Pos) Set {
	if next := loopOf(v); next != nil && e.testsKey(next) {
		return nil
	}
	var parts Set
	for _, l := range names {
		if l.Kind == Const {
			parts = parts.union(e.urlPart(l.Name, pos))
		}
	}
	return parts
}

// parameters returns what a sink adds to a URL: the parameter that is named,
// or those that the keys of a map name.
func (e *engine) parameters(f *function, c rowCall, sink lib.Sink) Set {
	if i := c.argAt(sink.Named); i >= 0 {
		return e.urlParts(c.args[i], e.value(f, c.args[i]), c.call.Pos())
	}
	i := c.argAt(sink.Of)
	if sink.Kind != lib.ToURL || i < 0 {
		return nil
	}
	t := c.args[i].Type()
	if _, ok := t.Underlying().(*types.Map); !ok || e.Models.Type(t) != nil { // a query has its parts
		return nil
	}
	return e.urlParts(c.args[i], e.value(f, c.args[i]).keys(), c.call.Pos())
}

// concatenated returns what is added to a URL by the concatenation of x and
// y, of which x ends in the name of a parameter: "…?api_key=".
func (e *engine) concatenated(x, y ssa.Value, pos token.Pos) Set {
	if _, fixed := y.(*ssa.Const); fixed {
		return nil
	}
	return e.urlPart(parameterAtEnd(constantEnd(x)), pos)
}

// constantEnd returns the constant that the string v ends in.
func constantEnd(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Const:
		if v.Value != nil {
			return strings.Trim(v.Value.ExactString(), `"`)
		}
	case *ssa.BinOp:
		if v.Op == token.ADD {
			return constantEnd(v.Y)
		}
	}
	return ""
}

// parameterAtEnd returns the name of the query parameter whose value is to
// follow the text, or "".
func parameterAtEnd(text string) string {
	if strings.HasSuffix(text, "://") {
		return ""
	}
	text, ok := strings.CutSuffix(text, "=")
	i := strings.LastIndexAny(text, "?&")
	if !ok || i < 0 || strings.ContainsAny(text[i+1:], " =/") {
		return ""
	}
	return text[i+1:]
}

// written returns what a flow adds to a URL: of arguments that are printed in
// a format with the names of parameters, "…?api_key=%s", or of a name that is
// written to a buffer, where its value is to follow.
func (e *engine) written(c rowCall, flow lib.Flow) Set {
	i := c.argAt(flow.From)
	if i < 0 {
		return nil
	}
	if _, isResult := flow.To.Result(); !isResult {
		if name := parameterAtEnd(constantEnd(c.args[i])); name != "" {
			return e.urlPart(name, c.call.Pos())
		}
	}
	if i == 0 || c.args[i-1] == nil || variadicArgs(c.args[i]) == nil {
		return nil
	}
	format, ok := c.args[i-1].(*ssa.Const)
	if !ok || format.Value == nil || !isString(format.Type()) {
		return nil
	}
	return e.formatted(format, c.call.Pos())
}

// formatted returns what is added to a URL by printing in the format.
func (e *engine) formatted(format *ssa.Const, pos token.Pos) Set {
	text := strings.Trim(format.Value.ExactString(), `"`)
	var s Set
	for i := strings.IndexByte(text, '%'); i >= 0 && i < len(text); {
		s = s.union(e.urlPart(parameterAtEnd(text[:i]), pos))
		if strings.HasSuffix(text[:i], "://") && userInfo(text[i:]) {
			s = s.union(Set{{Kind: lib.URLPart, Name: "user info", pos: pos}})
		}
		next := strings.IndexByte(text[i+1:], '%')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return s
}

// userInfo reports whether a format begins with a user and a password.
func userInfo(format string) bool {
	user, rest, ok := strings.Cut(format, ":")
	return ok && (user == "%s" || user == "%v") && (strings.HasPrefix(rest, "%s@") || strings.HasPrefix(rest, "%v@"))
}
