package apikeyleak

import (
	"go/types"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/message"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/internal/words"
)

// A judge decides what is to be reported, by what names mean.
type judge struct{ words.Names }

// read decides whether what is read from a URL is a credential: by its
// name, or if that leaves it open, by what is done with it.
func (j judge) read(r valueflow.Read, comparisons []*valueflow.Comparison) (finding, bool) {
	f := finding{category: "query", secret: valueflow.Label{Kind: r.Kind, Name: r.Name}}
	if r.Kind == lib.FormValue {
		f.category = "form"
	}
	if r.Tested {
		return f, false
	}
	switch j.ClassifyParameter(r.Name) {
	case words.Certain:
		return f, true
	case words.Maybe:
		return f, !isOneTime(r) && (r.Decides || slices.ContainsFunc(r.Callees, words.Authenticates) || j.isCompared(r, comparisons))
	}
	return f, false
}

// isOneTime reports whether the function that reads the value, or one that it
// is handed to, serves a link that is good for one time, or something else
// that is no credential of the API.
func isOneTime(r valueflow.Read) bool {
	return words.IsOneTime(r.Func) || slices.ContainsFunc(r.Callees, words.IsOneTime)
}

// isCompared reports whether the value is compared with something that the
// server holds.
func (j judge) isCompared(r valueflow.Read, comparisons []*valueflow.Comparison) bool {
	isRead := func(l valueflow.Label) bool { return l.Pos() == r.Pos && l.Kind == r.Kind && l.Name == r.Name }
	isHeld := func(l valueflow.Label) bool {
		return l.Kind == lib.Env || l.Kind == valueflow.Stored && j.Classify(l.Name) >= words.Maybe
	}
	return slices.ContainsFunc(comparisons, func(c *valueflow.Comparison) bool {
		return slices.ContainsFunc(c.Operands, func(o valueflow.Operands) bool {
			return o.X.Any(isRead) && o.Y.Any(isHeld) || o.Y.Any(isRead) && o.X.Any(isHeld)
		})
	})
}

// leak decides whether what leaves the program is a credential.
func (j judge) leak(l *valueflow.Leak) (finding, bool) {
	for _, set := range l.Values {
		for _, label := range slices.Backward(set) { // a parameter of a URL, rather than what it is the value of
			if category, ok := j.leaks(l.Kind, label, set); ok {
				return finding{category: category, secret: label, leak: l}, true
			}
		}
	}
	return finding{}, false
}

// leaks returns the category of a leak of a value with the label, of set s, if it is one.
func (j judge) leaks(kind lib.SinkKind, l valueflow.Label, s valueflow.Set) (string, bool) {
	if l.Via&(lib.Digested|lib.Clipped|lib.MapKey|lib.Summed) != 0 {
		return "", false
	}
	isMade := func(kind lib.Kind, name string) bool {
		return s.Any(func(l valueflow.Label) bool { return l.Kind == kind && l.Name == name })
	}
	if l.Kind == lib.URLPart && isMade(lib.MAC, l.Name) && !words.IsToken(l.Name) { // a signature, whatever its parameter is called
		return "", false
	}
	if kind == lib.ToURL {
		return "url", l.Kind == lib.URLPart
	}
	if l.Kind == lib.URLPart && l.Via&lib.Quoted != 0 {
		return "urlerror", l.Name != "user info" // of which the client strips the password
	}
	if l.Via&lib.Member != 0 && l.Kind != lib.Body || l.Via&lib.First != 0 { // "Bearer" is no secret
		return "", false
	}
	if l.Via&lib.Quoted != 0 {
		return "urlerror", l.Kind == lib.Env && j.isSecretVariable(l.Name)
	}
	category := "log"
	if kind == lib.ToAnswer {
		category = "response"
		if isMade(lib.Random, "") || l.Kind == lib.URLPart && isMade(lib.Random, l.Name) {
			return "", false // made for this answer
		}
	}
	switch l.Kind {
	case lib.BasicPassword, lib.URLPart:
		return category, true
	case lib.Env:
		return category, j.isSecretVariable(l.Name)
	case lib.Header, lib.Metadata:
		if l.Name == "" && l.NamedBy == 0 {
			return category, kind == lib.ToLog && l.Via&lib.Entry == 0 // all of them
		}
		return category, j.Classify(l.Name) == words.Certain
	case lib.Query, lib.FormValue, lib.PostFormValue, lib.Cookie:
		return category, l.Name != "" && j.ClassifyParameter(l.Name) == words.Certain
	case lib.Body: // an answer may well show what was created
		return category, kind == lib.ToLog && j.fieldOf(s)
	case valueflow.Stored:
		return category, kind == lib.ToAnswer && j.Classify(l.Name) == words.Certain && slices.ContainsFunc(s, isHardCoded)
	}
	return "", false
}

// isSecretVariable reports whether an environment variable, or an entry of a configuration,
// of that name holds a secret: GITHUB_TOKEN does, TOKEN may be anything.
func (j judge) isSecretVariable(name string) bool {
	class := j.Classify(name)
	return class == words.Certain || class == words.Maybe && len(words.Split(name)) > 1 && strings.HasSuffix(strings.ToLower(name), "token")
}

// isHardCoded reports whether a label is that of a constant that looks like a secret.
func isHardCoded(l valueflow.Label) bool {
	return l.Kind == valueflow.Const && valueflow.LooksSecret(l.Name)
}

// fieldOf reports whether a value of set s is a field of the request body that
// is named as a credential is, and nothing else.
func (j judge) fieldOf(s valueflow.Set) bool {
	certain := false
	for _, l := range s {
		if l.Kind == valueflow.Stored && l.Via&lib.Member == 0 {
			if j.Classify(l.Name) != words.Certain {
				return false
			}
			certain = true
		}
	}
	return certain
}

// text returns what there is to say about the finding, without the category.
func (f finding) text(pkg *types.Package) string {
	switch f.category {
	case "query":
		return f.what() + " is read from the URL, which logs, histories and other sites get to see: take it from a header such as Authorization"
	case "form":
		return f.what() + " is read from a form, which the query of the URL may supply as well: take it from a header, or from PostForm"
	case "url":
		return f.what() + " is put into a URL, which logs and proxies get to see: send it in a header such as Authorization"
	case "urlerror":
		return "the error quotes a URL with " + f.what() + ", and is " + f.destination(pkg) + ": strip the query from the *url.Error, or send the credential in a header"
	case "response":
		return f.what() + " is " + f.destination(pkg) + ", where others may see it: leave it out"
	}
	return f.what() + " is " + f.destination(pkg) + ", where it outlives the request: leave it out, or log a digest of it"
}

// destination tells where the value ends up.
func (f finding) destination(pkg *types.Package) string {
	where := "written to a log"
	if f.leak.Kind == lib.ToAnswer {
		where = "written to the answer"
	}
	if f.leak.Callee != nil {
		where += " by " + message.Func(pkg, f.leak.Callee)
	}
	return where
}

// what names the credential.
func (f finding) what() string {
	name := f.secret.Name
	switch f.secret.Kind {
	case lib.Header:
		if name == "" {
			return "a whole request header, credentials and all,"
		}
		return "the credential in header " + name
	case lib.Query:
		return "the credential in query parameter " + name
	case lib.FormValue, lib.PostFormValue:
		return "the credential in form value " + name
	case lib.Cookie:
		return "the credential in cookie " + name
	case lib.Metadata:
		if name == "" {
			return "all of the metadata, credentials and all,"
		}
		return "the credential in metadata " + name
	case lib.BasicPassword:
		return "the password of basic authentication"
	case lib.Env, valueflow.Stored:
		return "the secret " + name
	case lib.URLPart:
		if name == "user info" {
			return "a password"
		}
		return "the credential " + name
	}
	return "a credential of the request body"
}

// origin tells what happens at the position of the secret.
func (f finding) origin() string {
	switch f.secret.Kind {
	case lib.Env:
		return "the secret comes from here"
	case lib.URLPart:
		return "the credential is put into the URL here"
	}
	return "the credential is read here"
}
