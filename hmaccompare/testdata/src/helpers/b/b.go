// Package b puts the MACs of package a into structs.
package b

import (
	"bytes"
	"crypto/hmac"
	"encoding/base64"
	"helpers/a"
	"time"
)

// Signed is a signed message.
type Signed struct {
	Body      []byte
	Signature string
	Raw       [32]byte
	At        time.Time
	Meta      Meta
	id        string
}

// Meta has a field of each kind.
type Meta struct {
	KeyID string
	Tag   string
	Sum   string
}

// Seal signs.
func Seal(key, body []byte) *Signed {
	s := &Signed{Body: body, At: time.Now()}
	s.Signature = base64.StdEncoding.EncodeToString(a.Sum(key, body))
	copy(s.Raw[:], a.Sum(key, body))
	s.Meta = Meta{KeyID: "k1", Tag: a.Hex(a.Sum(key, body))}
	s.Meta.Sum = a.Hex(a.Checksum(body))
	s.id = a.Hex(a.Sum(key, []byte("id")))
	return s
}

// Headers returns what is sent.
func (s *Signed) Headers() map[string]string {
	return map[string]string{"X-Signature": s.Signature, "X-Key-Id": s.Meta.KeyID}
}

// Sig returns the signature.
func (s *Signed) Sig() string { return s.Signature }

// ID is derived from a MAC.
func (s *Signed) ID() string { return s.id }

// Is compares in variable time: a method of a type that holds the MAC.
func (s *Signed) Is(sig string) bool {
	return s.Signature == sig // want `hmaccompare/mac`
}

// Same is a comparison of two of them.
func Same(x, y []byte) bool { return bytes.Equal(x, y) }

// Safe is a comparison of two of them that takes its time.
func Safe(x, y []byte) bool { return hmac.Equal(x, y) }

// Deep calls through.
func Deep(x, y string) bool { return a.SameToken(x, y) }

// Signer is a Signer through another.
type Signer struct{ inner a.Signer }

// NewSigner wraps.
func NewSigner(key []byte) *Signer { return &Signer{a.NewSigner(key)} }

// Sign signs twice.
func (s *Signer) Sign(body []byte) string { return s.inner.Sign([]byte(s.inner.Sign(body))) }

// Auth is embedded by others.
type Auth struct{ Key []byte }

// Token computes a token.
func (x Auth) Token(user string) string { return user + "." + a.Hex(a.Sum(x.Key, []byte(user))) }

// Check calls the verifier of a.
func (x Auth) Check(body []byte, sig string) error { return a.VerifyErr(x.Key, body, sig) }
