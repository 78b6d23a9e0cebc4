package hmaccompare

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/internal/words"
)

// A finding is a comparison, or a lost verdict, that is to be reported.
type finding struct {
	category   string
	comparison *valueflow.Comparison
	secret     valueflow.Label // what must not leak: the MAC, or the presented credential
	side       int             // the operand that it is
	at         string          // where the callee compares it
	lost       *valueflow.Lost
}

// A judge decides what is to be reported, by what names mean.
type judge struct{ words.Names }

// judge decides whether a candidate is to be reported. Of what is known of
// its operands from several callers, the first that calls for a report
// counts. The node n is where the candidate stands.
func (j judge) judge(c candidate, n ast.Node) (finding, bool) {
	if c.lost != nil {
		return finding{category: "unused", lost: c.lost}, true
	}
	var exprs [2]ast.Expr
	if c.comparison.Callee == nil {
		exprs = operands(n)
	}
	if c.comparison.Form == valueflow.MapIndex && slices.ContainsFunc(c.comparison.Operands, looksUpOwn) {
		return finding{}, false
	}
	category := "mac"
	if c.comparison.Form == lib.ConstantTime {
		if !c.comparison.Truncated {
			return finding{}, false
		}
		category = "truncated"
	}
	for _, o := range c.comparison.Operands {
		if c.comparison.Form == valueflow.MapIndex && !o.Y.Any(valueflow.Label.IsMAC) && !o.Y.Any(valueflow.Label.IsPresented) {
			continue // a MAC as the key of a cache
		}
		if shareField(o.X, o.Y) && isGiven(o.X) && isGiven(o.Y) {
			continue // two records with a MAC each
		}
		if mac, ok := computed(o.X, exprs[0]); ok && presentable(mac, o.Y) {
			return finding{category: category, comparison: c.comparison, secret: mac, at: o.At}, true
		}
		if category == "truncated" { // X is what was cut
			if l, ok := j.credential(o.Y, o.X, exprs[0]); ok {
				return finding{category: category, comparison: c.comparison, secret: l, side: 1, at: o.At}, true
			}
			continue
		}
		if mac, ok := computed(o.Y, exprs[1]); ok && presentable(mac, o.X) {
			return finding{category: category, comparison: c.comparison, secret: mac, side: 1, at: o.At}, true
		}
	}
	if category != "mac" || c.comparison.Form == valueflow.MapIndex {
		return finding{}, false
	}
	_, isCase := n.(caseExpr)
	for _, o := range c.comparison.Operands {
		if (isCase || isSearch(c.comparison.Form)) && (isFixed(o.X) || isFixed(o.Y)) {
			continue // one of several values, or a part
		}
		if l, ok := j.credential(o.X, o.Y, exprs[1]); ok {
			return finding{category: "secret", comparison: c.comparison, secret: l, at: o.At}, true
		}
		if l, ok := j.credential(o.Y, o.X, exprs[0]); ok {
			return finding{category: "secret", comparison: c.comparison, secret: l, side: 1, at: o.At}, true
		}
	}
	return finding{}, false
}

// looksUpOwn reports whether a MAC is looked up in a map whose keys are MACs that were computed here as well, none of them
// presented: it serves as an identifier.
func looksUpOwn(o valueflow.Operands) bool {
	return o.X.Any(valueflow.Label.IsMAC) && o.Y.Any(valueflow.Label.IsMAC) && !o.X.Any(valueflow.Label.IsPresented) && !o.Y.Any(valueflow.Label.IsPresented)
}

// isSearch reports whether a comparison looks for a part of a value.
func isSearch(f lib.Form) bool {
	return f == lib.Prefix || f == lib.Suffix || f == lib.Contains
}

// isFixed reports whether a value of set s is a constant.
func isFixed(s valueflow.Set) bool {
	_, ok := onlyConstant(s)
	return ok
}

// computed returns the MAC that a value of set s, written as expr, is. One
// that is kept as a key or an identifier serves as that.
func computed(s valueflow.Set, expr ast.Expr) (valueflow.Label, bool) {
	i := slices.IndexFunc(s, valueflow.Label.IsMAC)
	derived := func(l valueflow.Label) bool { return l.Kind == valueflow.Stored && words.IsKey(l.Name) }
	if i < 0 || s.Any(derived) || words.IsKey(variable(expr)) {
		return valueflow.Label{}, false
	}
	return s[i], true
}

// variable returns the name of the variable or field that e is, or is a part of,
// or "".
func variable(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.ParenExpr:
		return variable(e.X)
	case *ast.SliceExpr:
		return variable(e.X)
	}
	return ""
}

// presentable reports whether the value of set s, with which the MAC is
// compared, may come from somebody who wants it to pass: not if it was
// computed here as well (comparing two MACs tells nothing about either), is
// fixed or random, or is an identifier.
func presentable(mac valueflow.Label, s valueflow.Set) bool {
	presented := func(l valueflow.Label) bool { return l.IsPresented() }
	if mac.Kind == lib.PublicMAC { // a body may well carry a checksum
		presented = func(l valueflow.Label) bool { return l.IsPresented() && l.Kind != lib.Body }
	}
	if s.Any(presented) || mac.Kind == lib.PublicMAC {
		return s.Any(presented)
	}
	identifier := func(l valueflow.Label) bool {
		return l.Kind == valueflow.Stored && l.Via&lib.Member == 0 && words.IsKey(l.Name)
	}
	if s.Any(identifier) {
		return false
	}
	// What is known of the struct that a field is in says less than what is
	// known of the field.
	if s.Any(func(l valueflow.Label) bool { return !isOurs(l) && l.Via&lib.Member == 0 && l.Kind != valueflow.Stored }) {
		return true
	}
	// A field that holds MACs may have got this one from elsewhere, if others can set it.
	return !s.Any(isOurs) && len(s) > 0 || s.Any(valueflow.Label.IsMAC) && s.Any(isExported)
}

// isOurs reports whether a value of the label was made here.
func isOurs(l valueflow.Label) bool {
	return l.IsMAC() || l.Kind == valueflow.Const || l.Kind == lib.Random || l.Kind == lib.Keyed
}

func isExported(l valueflow.Label) bool {
	return l.Kind == valueflow.Stored && l.Via&lib.Member == 0 && ast.IsExported(l.Name)
}

// credential returns the credential that a client presents in x, if it is
// compared with a secret that the server holds in y, written as expr.
func (j judge) credential(x, y valueflow.Set, expr ast.Expr) (valueflow.Label, bool) {
	if y.Any(notSecret) {
		return valueflow.Label{}, false
	}
	holds := j.secretClass(y, expr)
	of := j.isOfSecret(expr)
	constant, isConstant := onlyConstant(y)
	if holds != words.Certain && y.Any(func(l valueflow.Label) bool { return l.Kind == lib.Random }) {
		return valueflow.Label{}, false // a one-time token
	}
	isKnown := y.Any(func(l valueflow.Label) bool { return l.Kind != valueflow.Opaque })
	for _, l := range x {
		if !l.IsPresented() || l.Via&lib.Parsed != 0 || l.Kind == lib.PathParam || l.Kind == lib.BasicUser || l.Kind == lib.Body && shareField(x, y) {
			continue
		}
		ok := false
		switch presents := j.presentedClass(l, x); {
		case holds == words.Never, presents == words.Never && (holds < words.Certain || l.Kind != lib.Body):
		case isConstant:
			ok = presents == words.Certain && !isLabel(constant) && l.Via&lib.Piece == 0 && (l.Via&lib.Clipped == 0 || valueflow.LooksSecret(constant)) &&
				(j.Classify(l.Name) != words.Maybe || strings.ContainsAny(constant, "0123456789"))
		case holds == words.Certain:
			ok = !of || presents > words.Unknown
		case holds == words.Maybe:
			ok = presents >= words.Maybe
		default: // the presented side alone says that it is a credential, all of it
			ok = presents == words.Certain && isKnown && l.Via&lib.Piece == 0
		}
		if ok {
			return l, true
		}
	}
	return valueflow.Label{}, false
}

// shareField reports whether x and y come from the same field of a struct: of
// two records, one of which is to replace the other.
func shareField(x, y valueflow.Set) bool {
	return x.Any(func(l valueflow.Label) bool {
		return l.Kind == valueflow.Stored && l.Via&lib.Member == 0 && l.Pos().IsValid() &&
			y.Any(func(m valueflow.Label) bool {
				return m.Kind == valueflow.Stored && m.Via&lib.Member == 0 && m.Pos() == l.Pos()
			})
	})
}

// isGiven reports whether a value of set s is, as far as is known, part of
// something that the function got from elsewhere and did not compute.
func isGiven(s valueflow.Set) bool {
	return s.Any(func(l valueflow.Label) bool {
		return l.Via&lib.Member != 0 && (l.Kind == valueflow.Param || l.Kind == valueflow.Opaque || l.Kind == valueflow.Stored || l.IsPresented())
	})
}

// notSecret reports whether a value with the label is no secret that the server holds.
func notSecret(l valueflow.Label) bool {
	return l.IsPresented() || l.IsMAC() || l.Kind == lib.Response || l.Via&lib.Digested != 0
}

// presentedClass returns the class of what a client presents as l, a label of x.
func (j judge) presentedClass(l valueflow.Label, x valueflow.Set) words.Class {
	if l.Kind == lib.BasicPassword {
		return words.Certain
	}
	class := j.Classify(l.Name)
	if class == words.Maybe && l.Kind != lib.Body {
		return words.Certain // a header, cookie or parameter named token
	}
	if l.Kind == lib.Body { // the name is that of the field that it was decoded into
		for _, f := range x {
			if f.Kind == valueflow.Stored {
				if c := j.Classify(f.Name); c == words.Never || class == words.Unknown {
					class = min(c, words.Maybe)
				}
			}
		}
	}
	return class
}

// secretClass returns the class of what the server holds in a value of set s
// that is written as expr: by the most telling of all the names that it has
// had, unless its own says that it is something else of what these name.
func (j judge) secretClass(s valueflow.Set, expr ast.Expr) words.Class {
	if j.IsQuality(variable(expr)) {
		return words.Never
	}
	most, least := words.Unknown, words.Unknown
	count := func(c words.Class) { most, least = max(most, c), min(least, c) }
	for _, name := range namesIn(expr) {
		count(j.Classify(name))
	}
	for _, l := range s {
		switch {
		case l.Kind == valueflow.Const:
		case isOfResult(l):
			count(min(j.Classify(l.Name), words.Unknown))
		default:
			count(j.Classify(l.Name))
		}
	}
	joined := func(l valueflow.Label) bool { return l.Via&lib.Joined != 0 }
	fromEnv := func(l valueflow.Label) bool { return l.Kind == lib.Env }
	switch {
	case most == words.Certain, least == words.Unknown:
		return most
	case most == words.Maybe && s.Any(joined): // a user name, and what follows it
		return most
	case s.Any(fromEnv): // a one-time token is in no environment
		return words.Unknown
	}
	return least
}

// isOfSecret reports whether expr is a field that is named after neither a secret nor the content of one, in something that
// is, such as the resource of an authorization. Of a section with several secrets, each field is one.
func (j judge) isOfSecret(expr ast.Expr) bool {
	sel, ok := unwrapped(expr).(*ast.SelectorExpr)
	if !ok || j.Classify(sel.Sel.Name) != words.Unknown || words.IsContent(sel.Sel.Name) {
		return false
	}
	of := variable(sel.X)
	return j.Classify(of) > words.Unknown && !strings.HasSuffix(of, "s")
}

// isOfResult reports whether the label is that of one of several values in what a function returned, such as a claim of a
// token: the function is named after all of them.
func isOfResult(l valueflow.Label) bool {
	return l.Kind == valueflow.Opaque && l.Via&(lib.Entry|lib.Member) != 0 && !strings.HasSuffix(l.Name, "s")
}

// unwrapped returns what e converts, dereferences, or hands to a function that takes nothing else.
func unwrapped(e ast.Expr) ast.Expr {
	switch inner := e.(type) {
	case *ast.ParenExpr:
		return unwrapped(inner.X)
	case *ast.StarExpr:
		return unwrapped(inner.X)
	case *ast.CallExpr:
		if len(inner.Args) == 1 {
			return unwrapped(inner.Args[0])
		}
	}
	return e
}

// onlyConstant returns the constant that a value of set s is.
func onlyConstant(s valueflow.Set) (constant string, ok bool) {
	for _, l := range s {
		if l.Kind != valueflow.Const {
			return "", false
		}
		constant = l.Name
	}
	return constant, len(s) > 0
}

// isLabel reports whether a constant is the name of something, such as an
// authentication scheme or a kind of failure, rather than a secret.
func isLabel(constant string) bool {
	w := words.Split(constant)
	return len(strings.TrimSpace(constant)) < 4 || len(w) == 0 ||
		len(w) == 1 && slices.Contains(schemes, w[0]) ||
		strings.HasPrefix(constant, "AWS4-HMAC") ||
		slices.ContainsFunc(w, func(w string) bool { return slices.Contains(failures, w) })
}

var (
	schemes = []string{
		"bearer", "basic", "digest", "token", "negotiate", "apikey", "hmac", "true", "false", "null", "undefined", "oauth", "anonymous",
		"key", "none",
	}
	failures = []string{"invalid", "unknown", "missing", "empty", "none", "expired", "fake", "wrong"}
)

// what names the value that must not leak, in the comparison n.
func (f finding) what(n ast.Node) string {
	if f.category == "mac" {
		mac := "a MAC"
		if e := operands(n)[f.side]; e != nil && f.comparison.Callee == nil {
			if text := types.ExprString(e); len(text) <= 40 {
				mac = "the MAC " + text
			}
		}
		return mac + f.where()
	}
	name := func(place string) string {
		if f.secret.Name == "" {
			return "a credential from a " + place
		}
		return "the credential in " + place + " " + f.secret.Name
	}
	switch f.secret.Kind {
	case lib.Header:
		return name("header")
	case lib.Query:
		return name("query parameter")
	case lib.FormValue, lib.PostFormValue:
		return name("form value")
	case lib.Cookie:
		return name("cookie")
	case lib.Metadata:
		return name("metadata")
	case lib.BasicPassword:
		return "the password of basic authentication"
	}
	return "a credential from the request body"
}

// where tells where a MAC was computed, if that is in another package.
func (f finding) where() string {
	if f.secret.At == "" {
		return ""
	}
	return " (computed at " + f.secret.At + ")"
}

// origin tells what happens at the position of the secret.
func (f finding) origin() string {
	if f.category == "secret" {
		return "the credential is read here"
	}
	return "the MAC is computed here"
}
