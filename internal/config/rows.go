package config

import (
	"fmt"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/lib"
)

// A model is a row of the configuration in the form of the table of libraries.
type model struct {
	names []name // what Func may mean
	at    place  // of the row
	lib.Func
	wants []want // what has to be true of the function
}

// A name is that of a function in a package: "F", or "T.M" for a method.
type name struct{ pkg, fn string }

// namesOf returns what the full name of a function may mean. Without parentheses,
// dots do not tell where the package ends: there are two ways to read a.b.c.
func namesOf(full string) []name {
	if recv, method, ok := strings.Cut(full, ")."); ok {
		recv = strings.TrimPrefix(strings.TrimPrefix(recv, "("), "*")
		i := strings.LastIndexByte(recv, '.')
		if i <= 0 || !token.IsIdentifier(recv[i+1:]) || !token.IsIdentifier(method) {
			return nil
		}
		return []name{{recv[:i], recv[i+1:] + "." + method}}
	}
	if strings.ContainsAny(full, "*() ") {
		return nil
	}
	dir, last := path.Split(full)
	parts := strings.Split(last, ".")
	var names []name
	for n := 1; n <= 2 && n < len(parts); n++ {
		i := len(parts) - n
		if !slices.ContainsFunc(parts[i:], func(part string) bool { return !token.IsIdentifier(part) }) {
			names = append(names, name{dir + strings.Join(parts[:i], "."), strings.Join(parts[i:], ".")})
		}
	}
	return names
}

// A want is what has to be true of an argument or a result of a function.
type want struct {
	key   string // which says so
	place lib.Place
	field string // of a result that is a struct
	kind  string // "true", "false": a bool; "nil": an error; "text"; …; "" is anything
}

// models returns the rows, in the order in which the keys are documented.
func (c *Config) models() []model {
	var all []model
	add := func(full string, at place, fn lib.Func, wants ...want) {
		all = append(all, model{namesOf(full), at, fn, wants})
	}
	for _, v := range c.Verifier {
		verdict := lib.Verdict{Of: lib.Result(v.Result), Kind: verdicts[v.Valid]}
		add(v.Func, v.at, lib.Func{Verifies: true, Verdict: verdict}, want{key: "valid", place: verdict.Of, kind: v.Valid})
	}
	for _, l := range c.Limiter {
		limit := lib.Limit{Of: lib.Result(l.Result), Kind: verdicts[l.Allowed], Field: l.Field}
		wants := []want{{"allowed", limit.Of, l.Field, l.Allowed}}
		if l.Key != nil {
			limit.Key = lib.Arg(*l.Key)
			wants = append(wants, want{key: "key", place: limit.Key})
		}
		add(l.Func, l.at, lib.Func{Limit: limit}, wants...)
	}
	for _, m := range c.Middleware {
		fn := lib.Func{Verifies: m.Does == "verify", Authenticates: m.Does == "authenticate", Bounds: m.Does == "bound"}
		if m.Does == "limit" {
			fn.Limits = buckets[m.By]
		}
		add(m.Func, m.at, fn)
	}
	for _, cr := range c.Credential {
		source := lib.Source{Kind: kinds[cr.From], To: lib.Result(cr.Result), Name: cr.name()}
		wants := []want{{key: "result", place: source.To, kind: "text"}}
		if cr.NameArg != nil {
			source.Named = lib.Arg(*cr.NameArg)
			wants = append(wants, want{key: "name-arg", place: source.Named, kind: "text"})
		}
		add(cr.Func, cr.at, lib.Func{Sources: []lib.Source{source}}, wants...)
	}
	for _, l := range c.Log {
		add(l.Func, l.at, lib.Func{Log: true})
	}
	for _, s := range c.Sanitizer {
		add(s.Func, s.at, lib.Func{})
	}
	for _, ip := range c.ClientIP {
		source := lib.Source{Kind: lib.PeerHost, To: lib.Result(ip.Result)}
		if ip.Is == "forwarded" {
			source.Kind, source.Name = lib.Header, "X-Forwarded-For"
		}
		add(ip.Func, ip.at, lib.Func{Sources: []lib.Source{source}}, want{key: "result", place: source.To})
	}
	return all
}

var (
	verdicts = map[string]lib.VerdictKind{
		"true": lib.TrueIsValid, "false": lib.FalseIsValid, "nil": lib.NilIsValid, "1": lib.OneIsValid,
		"0": lib.ZeroIsValid, "positive": lib.SomeIsValid,
	}
	buckets = map[string]lib.Bucket{
		"": lib.ByUnknown, "unknown": lib.ByUnknown, "peer": lib.ByPeer, "forwarded": lib.ByForwarded, "all": lib.ByAll,
	}
	kinds = map[string]lib.Kind{
		"header": lib.Header, "query": lib.Query, "form": lib.FormValue, "cookie": lib.Cookie, "metadata": lib.Metadata, "environment": lib.Env,
	}
)

// Rows returns the user's rows, as packages of the table. Where Func may be read in
// two ways, both are there: one of the packages does not exist.
func (c *Config) Rows() []lib.Package {
	var pkgs []lib.Package
	for _, m := range c.models() {
		for _, n := range m.names {
			fn := m.Func
			fn.Name = n.fn
			i := slices.IndexFunc(pkgs, func(p lib.Package) bool { return p.Path == n.pkg })
			if i < 0 {
				i = len(pkgs)
				pkgs = append(pkgs, lib.Package{Path: n.pkg})
			}
			pkgs[i].Funcs = append(pkgs[i].Funcs, fn)
		}
	}
	return pkgs
}

// check returns what is wrong with the configuration by itself.
func (c *Config) check() []error {
	var errs []error
	for i, pattern := range c.Exclude {
		if _, err := path.Match(strings.ReplaceAll(pattern, "**", "*"), ""); err != nil || strings.Trim(pattern, "/") == "" {
			errs = append(errs, c.Errorf(fmt.Sprintf("exclude[%d]", i), "no pattern of paths: %q", pattern))
		}
	}
	rows := make(map[name]bool)
	for _, m := range c.models() {
		at := c.keyOf(m.at, "func")
		if _, ok := c.keys[at.key]; ok && len(m.names) == 0 { // else it is missing
			errs = append(errs, at.errorf("want the full name of a function, such as example.com/app/limit.Allow or example.com/app/limit.Limiter.Allow"))
		}
		for _, n := range m.names {
			if rows[n] {
				errs = append(errs, at.errorf("more than one row for the function"))
				break
			}
			rows[n] = true
		}
	}
	for _, m := range c.Middleware {
		if m.By != "" && m.Does != "limit" {
			errs = append(errs, c.keyOf(m.at, "by").errorf("goes with does: limit"))
		}
	}
	for _, cr := range c.Credential {
		if cr.Name != "" && cr.NameArg != nil {
			errs = append(errs, c.keyOf(cr.at, "name-arg").errorf("does not go with name"))
		}
	}
	return errs
}

// keyOf returns the place of a key of the row at a place.
func (c *Config) keyOf(row place, key string) place {
	key = row.key + "." + key
	if p, ok := c.keys[key]; ok {
		return p
	}
	return place{row.file, row.line, key}
}

// Check returns what is wrong with the rows about functions of a package: that there is no such
// function, argument or result, or that it is of another type.
func (c *Config) Check(pkg *types.Package) []error {
	var errs []error
	for _, m := range c.models() {
		i := slices.IndexFunc(m.names, func(n name) bool { return n.pkg == pkg.Path() })
		if i < 0 {
			continue
		}
		fn := lookup(pkg, m.names[i].fn)
		if fn == nil {
			errs = append(errs, c.keyOf(m.at, "func").errorf("package %s has no function %s", pkg.Path(), m.names[i].fn))
			continue
		}
		for _, w := range m.wants {
			if key, msg := w.unmet(fn.Signature()); msg != "" {
				errs = append(errs, c.keyOf(m.at, key).errorf("%s: %s", fn.FullName(), msg))
			}
		}
	}
	return errs
}

// Unseen returns an error for each row about a function of a package that is not seen.
func (c *Config) Unseen(isSeen func(pkg string) bool) []error {
	var errs []error
	for _, m := range c.models() {
		if !slices.ContainsFunc(m.names, func(n name) bool { return isSeen(n.pkg) }) {
			last := m.names[len(m.names)-1]
			errs = append(errs, c.keyOf(m.at, "func").errorf("no package %s is analysed or imported", last.pkg))
		}
	}
	return errs
}

// lookup returns the function, or the method "T.M", of a package; nil if there is none.
func lookup(pkg *types.Package, name string) *types.Func {
	typ, method, ok := strings.Cut(name, ".")
	obj := pkg.Scope().Lookup(typ)
	if ok {
		t, isType := obj.(*types.TypeName)
		if !isType {
			return nil
		}
		obj, _, _ = types.LookupFieldOrMethod(t.Type(), true, pkg, method)
	}
	fn, _ := obj.(*types.Func)
	return fn
}

// unmet returns what is wrong with a function of the signature, and which key says so; "" if nothing is.
func (w want) unmet(sig *types.Signature) (key, msg string) {
	tuple, what, key := sig.Params(), "argument", w.key
	i, ok := w.place.Arg()
	if !ok {
		i, _ = w.place.Result()
		tuple, what, key = sig.Results(), "result", "result"
	}
	if i >= tuple.Len() {
		return key, fmt.Sprintf("%s %d does not exist; there are %d", what, i, tuple.Len())
	}
	t := tuple.At(i).Type()
	if w.field != "" {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, w.field)
		v, ok := obj.(*types.Var)
		if !ok {
			return "field", fmt.Sprintf("%s %d has no field %s", what, i, w.field)
		}
		t, what = v.Type(), "field "+w.field+" of "+what
	}
	if !w.fits(t) {
		return w.key, fmt.Sprintf("%s %d is of type %s, which is never %s", what, i, t, w.kind)
	}
	return "", ""
}

// fits reports whether values of a type can be what is wanted.
func (w want) fits(t types.Type) bool {
	basic, _ := t.Underlying().(*types.Basic)
	switch w.kind {
	case "true", "false":
		return basic != nil && basic.Info()&types.IsBoolean != 0
	case "0", "1", "positive":
		return basic != nil && basic.Info()&types.IsNumeric != 0
	case "nil":
		return types.IsInterface(t)
	case "text":
		if slice, ok := t.Underlying().(*types.Slice); ok {
			basic, _ = slice.Elem().Underlying().(*types.Basic)
		}
		return basic != nil && (basic.Info()&types.IsString != 0 || basic.Kind() == types.Uint8)
	}
	return true
}
