package hmaccompare

import (
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
	lost       *valueflow.Lost
}

// judge decides whether a comparison is to be reported. Of what is known of
// its operands from several callers, the first that calls for a report counts.
func judge(c *valueflow.Comparison) (finding, bool) {
	for _, o := range c.Operands {
		for _, sides := range [][2]valueflow.Set{{o.X, o.Y}, {o.Y, o.X}} {
			x, y := sides[0], sides[1]
			mac, ok := computed(x)
			if c.Form == lib.ConstantTime {
				// The truncated side comes first.
				if !ok {
					mac, ok = held(o.X, o.Y)
				}
				if ok && c.Truncated {
					return finding{category: "truncated", comparison: c, secret: mac}, true
				}
				break
			}
			if ok && presentable(c, mac, y) {
				return finding{category: "mac", comparison: c, secret: mac}, true
			}
		}
	}
	if c.Form == valueflow.MapIndex || c.Form == lib.ConstantTime {
		return finding{}, false
	}
	for _, o := range c.Operands {
		for _, sides := range [][2]valueflow.Set{{o.X, o.Y}, {o.Y, o.X}} {
			if l, ok := credential(sides[0], sides[1]); ok {
				return finding{category: "secret", comparison: c, secret: l}, true
			}
		}
	}
	return finding{}, false
}

// computed returns the MAC that a value of set s is.
func computed(s valueflow.Set) (valueflow.Label, bool) {
	i := slices.IndexFunc(s, valueflow.Label.IsMAC)
	if i < 0 {
		return valueflow.Label{}, false
	}
	return s[i], true
}

// held returns the secret that x is where y is presented.
func held(x, y valueflow.Set) (valueflow.Label, bool) {
	if l, ok := credential(y, x); ok {
		return l, true
	}
	return valueflow.Label{}, false
}

// presentable reports whether the value of set s, with which the MAC is
// compared, may come from somebody who wants it to pass: not if it was computed here as well
// (comparing two MACs tells nothing about either), is fixed, or random.
func presentable(c *valueflow.Comparison, mac valueflow.Label, s valueflow.Set) bool {
	presented := s.Any(valueflow.Label.IsPresented)
	if mac.Kind == lib.PublicMAC {
		return presented
	}
	if c.Form == valueflow.MapIndex && !s.Any(func(l valueflow.Label) bool { return l.IsPresented() || l.Kind == valueflow.Param }) {
		return false // a MAC as the key of a cache
	}
	for _, l := range s {
		if presented && !l.IsPresented() {
			continue
		}
		switch {
		case l.IsMAC(), l.Kind == valueflow.Const, l.Kind == lib.Random, l.Kind == lib.Keyed:
		case l.Kind == valueflow.Stored && isIdentifier(l.Name):
		default:
			return true
		}
	}
	return false
}

// isIdentifier reports whether a field or variable of that name holds an
// identifier or a checksum rather than a signature: a MAC that is compared with
// it serves as a deterministic one.
func isIdentifier(name string) bool {
	w := words.Split(name)
	return len(w) > 0 && slices.Contains([]string{"id", "uuid", "key", "name", "etag", "fingerprint", "cursor", "version"}, w[len(w)-1])
}

// credential returns the credential that a client presents in x, if it is
// compared with a secret that the server holds in y.
func credential(x, y valueflow.Set) (valueflow.Label, bool) {
	if y.Any(func(l valueflow.Label) bool {
		return l.IsPresented() || l.IsMAC() || l.Kind == lib.Random || l.Kind == lib.Response || l.Via&lib.Digested != 0
	}) {
		return valueflow.Label{}, false
	}
	holds, constant := secretClass(y)
	if holds == words.Never {
		return valueflow.Label{}, false
	}
	for _, l := range x {
		if !l.IsPresented() || l.Kind == lib.PathParam || l.Kind == lib.BasicUser {
			continue
		}
		presents := presentedClass(l, x)
		switch {
		case presents == words.Never && (holds < words.Certain || l.Kind != lib.Body):
		case constant != "":
			if presents == words.Certain && !isScheme(constant) && l.Via&lib.First == 0 {
				return l, true
			}
		case presents == words.Certain, holds == words.Certain, presents == words.Maybe && holds == words.Maybe:
			return l, true
		}
	}
	return valueflow.Label{}, false
}

// presentedClass returns the class of what a client presents as l, a label of x.
func presentedClass(l valueflow.Label, x valueflow.Set) words.Class {
	if l.Kind == lib.BasicPassword {
		return words.Certain
	}
	class := words.Classify(l.Name)
	if class == words.Maybe && l.Kind != lib.Body {
		return words.Certain // a header, cookie or parameter named token
	}
	if l.Kind == lib.Body { // the name is that of the field that it was decoded into
		for _, f := range x {
			if f.Kind == valueflow.Stored {
				if c := words.Classify(f.Name); c == words.Never || class == words.Unknown {
					class = min(c, words.Maybe)
				}
			}
		}
	}
	return class
}

// secretClass returns the class of what the server holds in a value of set s:
// by the most telling of the names that it has had. If it is nothing but a
// constant, that is returned too.
func secretClass(s valueflow.Set) (class words.Class, constant string) {
	class = words.Unknown
	for _, l := range s {
		if l.Kind == valueflow.Const {
			constant = l.Name
			continue
		}
		switch c := words.Classify(l.Name); {
		case c == words.Never && class == words.Unknown, c > class && class != words.Never:
			class = c
		}
	}
	if slices.ContainsFunc(s, func(l valueflow.Label) bool { return l.Kind != valueflow.Const }) {
		constant = ""
	}
	return class, constant
}

// isScheme reports whether a constant is the name of something, such as an
// authentication scheme, rather than a secret.
func isScheme(constant string) bool {
	scheme := strings.ToLower(strings.TrimSpace(constant))
	return len(scheme) < 4 || slices.Contains([]string{
		"bearer", "basic", "digest", "token", "negotiate", "apikey", "hmac", "none", "true", "false", "null", "undefined",
		"aws4-hmac-sha256", "oauth", "anonymous", "key",
	}, scheme)
}

// what names the value that must not leak.
func (f finding) what() string {
	if f.category == "mac" {
		return "a MAC" + f.where()
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
