// Package c compares what package a computes and package b stores.
package c

import (
	"bytes"
	"crypto/hmac"
	"errors"
	"helpers/a"
	"helpers/b"
	"log"
	"net/http"
	"os"
	"strings"
)

func direct(key, body []byte, r *http.Request) bool {
	return a.Hex(a.Sum(key, body)) == a.Presented(r) // want `\(computed at a.go:\d+\) is compared with ==.*hmaccompare/mac`
}

func checksum(body []byte, r *http.Request) bool {
	return a.Hex(a.Checksum(body)) == a.Presented(r)
}

func hashed(key, body, sig []byte) bool {
	h := a.New(key)
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sig) // want `hmaccompare/mac`
}

func digested(key, body, sig []byte) bool {
	return bytes.Equal(a.Digest(a.New(key), body), sig) // want `hmaccompare/mac`
}

func signature(key, body []byte, sig string) bool {
	s := b.Seal(key, body)
	return s.Signature == sig // want `hmaccompare/mac`
}

func array(key, body []byte, sig [32]byte) bool {
	return b.Seal(key, body).Raw == sig // want `hmaccompare/mac`
}

func nestedField(key, body []byte, sig string) bool {
	s := b.Seal(key, body)
	if s.Meta.KeyID == "k1" && s.Meta.KeyID != sig && s.Meta.Sum == sig && !s.At.IsZero() {
		return false
	}
	return sig == s.Meta.Tag // want `hmaccompare/mac`
}

func getter(key, body []byte, sig string) bool {
	return b.Seal(key, body).Sig() == sig // want `hmaccompare/mac`
}

func param(s *b.Signed, sig string) bool {
	return s.Sig() == sig // want `hmaccompare/mac`
}

func list(all []b.Signed, sig string) bool {
	for i := range all {
		if all[i].Signature == sig { // want `hmaccompare/mac`
			return true
		}
	}
	return false
}

func otherHeader(key, body []byte, id string) bool {
	return b.Seal(key, body).Headers()["X-Key-Id"] == id
}

func right(key, body []byte, sig string) bool {
	s := b.Seal(key, body)
	return hmac.Equal([]byte(s.Signature), []byte(sig)) && b.Safe(s.Raw[:], []byte(sig)) &&
		a.BytesEqual([]byte(s.Meta.Tag), []byte(sig)) && a.StringsEqual(s.Signature, sig) &&
		a.CompareNaive(s.Signature, sig) && a.BlindEqual(key, s.Raw[:], []byte(sig)) &&
		a.CheckLength(s.Signature, sig)
}

// Helpers that compare.

func sameToken(key, body []byte, sig string) bool {
	return a.SameToken(a.Hex(a.Sum(key, body)), sig) // want `\(computed at a.go:\d+\) is handed to a.SameToken, which compares it in variable time at a.go:\d+: .*use hmac.Equal \(hmaccompare/mac\)`
}

func sameTokenPublic(kind, name string) bool { return a.SameToken(kind, name) }

func sameBytes(key, body, sig []byte) bool {
	return a.SameBytes(sig, a.Sum(key, body)) // want `handed to a.SameBytes`
}

func matches(key, body []byte, sigs []string) error {
	return a.Matches(a.Hex(a.Sum(key, body)), sigs...) // want `handed to a.Matches`
}

func matchesPublic(event string) error { return a.Matches(event, "push", "ping") }

func generic(key, body []byte, sig string) bool {
	return a.Equal(a.Hex(a.Sum(key, body)), sig) // want `handed to a.Equal`
}

func genericPublic(n, m int, s, t string) bool { return a.Equal(n, m) && a.Equal(s, t) }

func same(key, body, sig []byte) bool {
	return b.Same(a.Sum(key, body), sig) // want `handed to b.Same`
}

func deep(key, body []byte, sig string) bool {
	return b.Deep(sig, a.Hex(a.Sum(key, body))) // want `handed to b.Deep`
}

func methodOf(s *b.Signed, sig string) bool { return s.Is(sig) } // reported there

func asValue(key, body []byte, sig string) bool {
	equal := a.SameToken
	return equal(a.Hex(a.Sum(key, body)), sig) // want `handed to a.SameToken`
}

func local(want, got string) bool { return a.SameToken(want, got) } // want `handed to a.SameToken`

func viaLocal(key, body []byte, sig string) bool {
	return local(a.Hex(a.Sum(key, body)), sig)
}

// Interfaces.

func iface(s a.Signer, body []byte, sig string) bool {
	return s.Sign(body) == sig // want `hmaccompare/mac`
}

func ifaceNew(key, body []byte, sig string) bool {
	return a.NewSigner(key).Sign(body) == sig // want `hmaccompare/mac`
}

func ifaceB(key, body []byte, sig string) bool {
	return b.NewSigner(key).Sign(body) == sig // want `hmaccompare/mac`
}

func concrete(key, body []byte, sig string) bool {
	s := &a.HMACSigner{Key: key}
	return s.Sign(body) == sig // want `hmaccompare/mac`
}

func namer(n a.Namer, body []byte, name string) bool { return n.Nickname(body) == name }

// mySigner is an interface of this package that a type of another one has.
type mySigner interface{ Sign(body []byte) string }

type service struct {
	signer mySigner
	auth   b.Auth
}

func (s *service) check(body []byte, sig string) bool {
	return s.signer.Sign(body) == sig // want `hmaccompare/mac`
}

func (s *service) token(user, token string) bool {
	return s.auth.Token(user) == token // want `hmaccompare/mac`
}

func (s *service) tokenRight(user, token string) bool {
	return hmac.Equal([]byte(s.auth.Token(user)), []byte(token))
}

type embedding struct {
	b.Auth
	name string
}

func (e embedding) check(user, token string) bool {
	return e.name == user || e.Token(user) != token // want `hmaccompare/mac`
}

// Results through parameters.

func into(key, body, sig []byte) bool {
	dst := make([]byte, 32)
	a.Into(dst, key, body)
	return bytes.Equal(dst, sig) // want `hmaccompare/mac`
}

func into2(key, body []byte, sig string) bool {
	var want string
	var n int
	a.Into2(&want, &n, key, body)
	return n == len(sig) && want == sig // want `hmaccompare/mac`
}

// Secrets.

func apiKey(r *http.Request) bool {
	return a.APIKey(r) == os.Getenv("API_KEY") // want `hmaccompare/secret`
}

func apiKeyHelper(r *http.Request) bool {
	return a.SameToken(a.APIKey(r), os.Getenv("API_KEY")) // want `the credential in header .* is handed to a.SameToken.*use subtle.ConstantTimeCompare \(hmaccompare/secret\)`
}

func apiKeyRight(r *http.Request) bool {
	return a.StringsEqual(a.APIKey(r), os.Getenv("API_KEY"))
}

func event(r *http.Request) bool {
	return a.Header(r, "X-Event") == "push" || a.Header(r, "X-Event") == os.Getenv("EVENT")
}

func header(r *http.Request) bool {
	return a.Header(r, "X-Admin-Token") == os.Getenv("ADMIN_TOKEN") // want `the credential in header X-Admin-Token is compared`
}

// Verdicts.

func dropped(key, body []byte, sig string, w http.ResponseWriter) {
	a.Verify(key, body, sig) // want `the verdict of a.Verify is dropped.*\(hmaccompare/unused\)`
	w.WriteHeader(http.StatusOK)
}

func droppedErr(key, body []byte, sig string) {
	_ = a.VerifyErr(key, body, sig) // want `the verdict of a.VerifyErr is dropped`
}

func loggedInverse(key, body []byte, sig string, w http.ResponseWriter) {
	if a.Rejected(key, body, sig) { // want `the verdict of a.Rejected makes no difference`
		log.Print("bad signature")
	}
	w.WriteHeader(http.StatusOK)
}

func droppedMethod(x b.Auth, body []byte, sig string) {
	x.Check(body, sig) // want `the verdict of b.Auth.Check is dropped`
}

func used(key, body []byte, sig string, w http.ResponseWriter) error {
	if a.Rejected(key, body, sig) {
		return errors.New("rejected")
	}
	if err := a.VerifyErr(key, body, sig); err != nil {
		log.Printf("signature: %v", err)
		return err
	}
	return b.Auth{Key: key}.Check(body, sig)
}

func parsed(key, body []byte, sig string) *a.Event {
	ev, err := a.Parse(key, body, sig)
	if err != nil {
		log.Print(err)
	}
	return ev
}

func sink(key, body []byte, sig string) {
	a.SameToken(strings.ToLower(sig), "x")
	a.Checksum(body)
	a.Sum(key, body)
}
