// Package words judges names: whether a header, parameter, variable or field
// of that name holds a credential.
package words

import (
	"slices"
	"strings"
	"unicode"
)

// A Class says how likely a name is that of a credential.
type Class int8

const (
	Never   Class = iota - 1 // the name of something that only sounds like one
	Unknown                  // the name says nothing
	Maybe                    // token, auth: with a second witness
	Certain                  // secret, password, API key
)

// Names are names of which a user said whether they are those of credentials. About others the
// methods judge by their words, as those of the zero Names do about all.
type Names struct{ classes map[string]Class }

// NewNames returns Names of which some are certain, and some are not those of credentials.
func NewNames(certain, never []string) Names {
	classes := make(map[string]Class)
	for _, name := range certain {
		classes[join(name)] = Certain
	}
	for _, name := range never {
		classes[join(name)] = Never
	}
	return Names{classes}
}

// join returns a name such that all ways to write it are the same.
func join(name string) string { return strings.Join(Split(name), "-") }

// of returns what the user said about a name.
func (n Names) of(name string) (Class, bool) {
	if len(n.classes) == 0 {
		return Unknown, false
	}
	class, ok := n.classes[join(name)]
	return class, ok
}

// Classify returns the class of a name, by its whole words: "X-Api-Key",
// "apiKey" and "API_KEY" are the same name, "tokenizer" is not a token.
func (n Names) Classify(name string) Class {
	if class, ok := n.of(name); ok {
		return class
	}
	words := Split(name)
	if len(words) == 0 {
		return Unknown
	}
	last := words[len(words)-1]
	for _, w := range words {
		if slices.Contains(never, w) && (last != "secret" || w == "csrf" || w == "xsrf") {
			return Never
		}
	}
	if isQuality(last) {
		return Never
	}
	joined := strings.Join(words, "")
	class := Unknown
	for _, w := range words {
		switch {
		case slices.Contains(certain, w):
			return Certain
		case slices.Contains(maybe, w):
			class = Maybe
		}
	}
	for _, phrase := range phrases {
		if strings.Contains(joined, phrase) {
			return Certain
		}
	}
	return class
}

// IsQuality reports whether a name is that of something that a credential, or what it belongs to, has: its
// type, its owner's nickname.
func (n Names) IsQuality(name string) bool {
	if class, ok := n.of(name); ok {
		return class == Never
	}
	words := Split(name)
	return len(words) > 0 && isQuality(words[len(words)-1])
}

// IsContent reports whether a field or method of that name holds what something is, all of it: its value, its text.
func IsContent(name string) bool {
	words := Split(name)
	return len(words) > 0 && slices.Contains(contents, words[len(words)-1])
}

var contents = []string{
	"value", "val", "v", "data", "string", "str", "text", "raw", "byte", "key", "current", "content", "plain", "plaintext", "cleartext", "get",
	"reveal", "expose", "unwrap", "default", "main", "primary",
}

// isQuality reports whether a word, at the end of a name, makes it that of a quality.
func isQuality(word string) bool {
	return slices.Contains(qualities, word) || strings.HasSuffix(word, "name")
}

var (
	certain = []string{
		"secret", "password", "passwd", "passphrase", "apikey", "authorization", "bearer", "psk",
	}
	maybe   = []string{"token", "auth", "pass", "pwd", "apitoken", "authtoken"}
	phrases = []string{
		"apikey", "apitoken", "accesstoken", "authtoken", "authkey", "secretkey", "sharedkey", "bottoken",
		"webhooktoken", "webhookkey", "servicekey", "admintoken", "adminkey", "internaltoken", "refreshtoken", "privatekey",
	}
	// Words that make of any name one of something else.
	never = []string{
		"csrf", "xsrf", "nonce", "state", "etag", "cursor", "page", "next", "continuation", "idempotency", "public", "pub",
		"challenge", "reset", "forgot", "forgotten", "verify", "verification", "confirm", "confirmation", "invite", "invitation", "activation", "captcha",
		"signature", "sig", "checksum", "digest", "sort", "partition", "upload", "sync", "resume",
		"common", "weak", "banned", "breached", "leaked",
	}
	// Words that, at the end, make a name that of a quality of a credential; as do all that end with "name".
	qualities = []string{
		"id", "type", "kind", "url", "uri", "version", "method", "length", "len", "count", "expiry", "expires", "alg",
		"algorithm", "prefix", "header", "field", "path", "file", "format", "hash", "user", "email", "issuer",
		"audience", "scope", "scopes", "mode", "status", "source", "index", "time", "at", "provider", "endpoint", "enabled",
		"hint", "policy", "scheme", "realm", "region", "service", "host", "origin", "tenant", "param", "parameter",
		"agent", "backend", "store", "manager", "ref", "reference", "arn", "alias", "label",
		"timeout", "lifetime", "ttl", "age", "duration", "interval", "second", "minute", "hour", "day", "size", "limit",
		"changed", "updated", "created", "rotated", "required", "expired", "revoked", "disabled", "configured",
	}
)

// IsToken reports whether a name is that of a token, which is good for whoever has it, be it signed or not.
func IsToken(name string) bool {
	return slices.ContainsFunc(Split(name), func(w string) bool { return w == "token" || w == "jwt" || w == "bearer" })
}

// IsKey reports whether a field or variable of that name holds a key or an
// identifier, rather than something that is presented to be checked.
func IsKey(name string) bool {
	words := Split(name)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	if (last == "hash" || last == "digest") && len(words) > 1 { // of a credential
		before := words[len(words)-2]
		return slices.Contains(keys, before) || slices.Contains(certain, before) || slices.Contains(maybe, before)
	}
	return slices.Contains(keys, last)
}

var keys = []string{
	"key", "id", "uuid", "guid", "name", "user", "username", "secret", "password", "seed", "salt", "iv", "nonce", "etag", "fingerprint",
	"cursor", "version", "parent", "path", "address", "addr",
}

// Split returns the words of a name in snake, kebab or camel case, in lower
// case and in the singular.
func Split(name string) []string {
	var words []string
	var word []rune
	flush := func() {
		if len(word) == 0 {
			return
		}
		w := singular(strings.ToLower(string(word)))
		if n := len(words); w == "auth" && n > 0 && words[n-1] == "o" { // OAuth
			words = words[:n-1]
			w = "oauth"
		}
		words = append(words, w)
		word = nil
	}
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
			continue
		case unicode.IsUpper(r) && i > 0 && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])):
			flush() // fooBar, HTTPServer
		}
		word = append(word, r)
	}
	flush()
	return words
}

// singular returns the singular of a regular plural.
func singular(word string) string {
	switch {
	case strings.HasSuffix(word, "ss"), len(word) < 4:
		return word
	default:
		return strings.TrimSuffix(word, "s")
	}
}

// ClassifyParameter returns the class of the name of a parameter in a URL or
// a form: key and jwt are two more that leave it open.
func (n Names) ClassifyParameter(name string) Class {
	if class, ok := n.of(name); ok {
		return class
	}
	class := n.Classify(name)
	words := Split(name)
	switch {
	case class == Unknown && len(words) == 1 && (words[0] == "key" || words[0] == "jwt"):
		return Maybe
	case class > Unknown && slices.ContainsFunc(words, func(w string) bool { return slices.Contains(notOfParameters, w) }):
		return Never
	}
	return class
}

// notOfParameters are words that make of a parameter something else than a credential of an API.
var notOfParameters = []string{
	"validation", "amz", "goog", "security", "hub", "device", "push", "registration", "share", "download", "unsubscribe", "email",
	"magic", "otp", "recovery", "start", "last", "new", "old", "confirm", "sync", "skip", "offset", "after", "before", "preview",
	"temporary", "temp", "ticket", "with", "has", "is", "show", "include", "enable", "use", "need", "require",
}

// Authenticates reports whether a function of that name, judging by it, looks
// up or checks who somebody is: GetUserByToken, ParseJWT, validateAPIKey.
func Authenticates(name string) bool {
	words := Split(name)
	has := func(list []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	if has([]string{"authenticate", "authenticated", "authorize", "authorized", "jwt", "login"}) {
		return true
	}
	return has([]string{"get", "find", "lookup", "check", "validate", "verify", "parse", "load", "fetch", "decode", "by", "is", "from", "with", "new"}) &&
		has([]string{"token", "apikey", "key", "session", "user", "account", "auth", "claim", "credential", "client"})
}

// IsAPIKey reports whether a header or parameter of that name has an API key, by which a
// client is identified.
func (n Names) IsAPIKey(name string) bool {
	joined := strings.Join(Split(name), "")
	return n.Classify(name) == Certain && slices.ContainsFunc([]string{"apikey", "authkey", "servicekey", "adminkey", "accesskey"}, func(phrase string) bool {
		return strings.Contains(joined, phrase)
	})
}

// IsForwarding reports whether a header of that name is one in which a proxy says whose request it passes on.
func IsForwarding(header string) bool {
	return slices.Contains(forwarding, strings.ToLower(header))
}

var forwarding = []string{
	"x-forwarded-for", "x-real-ip", "forwarded", "true-client-ip", "cf-connecting-ip", "cf-connecting-ipv6", "x-client-ip",
	"x-cluster-client-ip", "fastly-client-ip", "fly-client-ip", "x-original-forwarded-for", "x-azure-clientip", "x-appengine-user-ip",
	"x-envoy-external-address", "x-forwarded", "forwarded-for", "x-remote-ip", "x-originating-ip", "do-connecting-ip",
}

// IsOneTime reports whether a function of that name serves links that are good
// for one time, or tokens that grant no access to an API.
func IsOneTime(name string) bool {
	return slices.ContainsFunc(Split(name), func(w string) bool { return slices.Contains(oneTime, w) })
}

var oneTime = []string{
	"reset", "forgot", "confirm", "confirmation", "activate", "activation", "invite", "invitation", "unsubscribe", "email", "mail",
	"recover", "recovery", "magic", "signup", "register", "registration", "callback", "share", "shared", "preview", "download", "captcha",
	"csrf", "xsrf", "page", "cursor", "pagination", "oauth", "oidc", "sso", "saml", "webauthn", "otp", "validation", "handshake", "challenge",
	"presign", "presigned", "upload", "cancel",
}
