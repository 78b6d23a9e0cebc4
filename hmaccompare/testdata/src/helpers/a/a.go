// Package a computes MACs: it is the SDK of a platform.
package a

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"net/http"
	"strings"
)

// ErrSignature says that a signature does not fit.
var ErrSignature = errors.New("a: bad signature")

// Sum computes the MAC of body.
func Sum(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

// Checksum is no MAC.
func Checksum(body []byte) []byte {
	h := sha256.New()
	h.Write(body)
	return h.Sum(nil)
}

// New makes a keyed hash.
func New(key []byte) hash.Hash { return hmac.New(sha512.New, key) }

// Digest finishes any hash.
func Digest(h hash.Hash, body []byte) []byte {
	h.Write(body)
	return h.Sum(nil)
}

// Hex encodes.
func Hex(b []byte) string { return hex.EncodeToString(b) }

// A Signer signs.
type Signer interface {
	Sign(body []byte) string
}

// HMACSigner is a Signer.
type HMACSigner struct {
	Key    []byte
	Prefix string
}

func (s *HMACSigner) Sign(body []byte) string { return s.Prefix + hex.EncodeToString(Sum(s.Key, body)) }

// NewSigner returns a Signer.
func NewSigner(key []byte) Signer { return &HMACSigner{Key: key, Prefix: "v1="} }

// A Namer names.
type Namer interface{ Nickname(body []byte) string }

// PublicNamer is a Namer without a key.
type PublicNamer struct{}

func (PublicNamer) Nickname(body []byte) string { return hex.EncodeToString(Checksum(body)) }

// SameToken compares in variable time.
func SameToken(a, b string) bool { return a == b }

// SameBytes compares in variable time, deeper down.
func SameBytes(a, b []byte) bool { return len(a) == len(b) && sameBytes(a, b) }

func sameBytes(a, b []byte) bool { return bytes.Equal(a, b) }

// Matches compares, with an error.
func Matches(want string, candidates ...string) error {
	for _, c := range candidates {
		if strings.EqualFold(c, want) {
			return nil
		}
	}
	return ErrSignature
}

// Equal compares generic values.
func Equal[T comparable](a, b T) bool { return a == b }

// BytesEqual compares in constant time, whatever its name.
func BytesEqual(a, b []byte) bool { return subtle.ConstantTimeCompare(a, b) == 1 }

// StringsEqual hashes first.
func StringsEqual(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return subtle.ConstantTimeCompare(x[:], y[:]) == 1
}

// CompareNaive is constant-time by hand.
func CompareNaive(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var v byte
	for i := 0; i < len(a); i++ {
		v |= a[i] ^ b[i]
	}
	return v == 0
}

// BlindEqual compares under a random key.
func BlindEqual(key, a, b []byte) bool { return bytes.Equal(Sum(key, a), Sum(key, b)) }

// CheckLength looks at the length only.
func CheckLength(want, got string) bool { return len(want) == len(got) && want != "" && got != "" }

// Verify checks.
func Verify(key, body []byte, sig string) bool {
	got, err := hex.DecodeString(sig)
	return err == nil && hmac.Equal(got, Sum(key, body))
}

// VerifyErr checks and tells why not.
func VerifyErr(key, body []byte, sig string) error {
	got, err := base64.StdEncoding.DecodeString(sig)
	if err != nil {
		return fmt.Errorf("a: %w", err)
	}
	if !hmac.Equal(got, Sum(key, body)) {
		return ErrSignature
	}
	return nil
}

// Rejected is the inverse of Verify.
func Rejected(key, body []byte, sig string) bool { return !Verify(key, body, sig) }

// Parse verifies on its way.
func Parse(key, body []byte, sig string) (*Event, error) {
	if err := VerifyErr(key, body, sig); err != nil {
		return nil, err
	}
	return &Event{Body: body}, nil
}

// An Event is a verified event.
type Event struct {
	Body []byte
	Sig  string
}

// Presented returns the presented signature.
func Presented(r *http.Request) string { return r.Header.Get("X-Signature") }

// APIKey returns the presented key.
func APIKey(r *http.Request) string {
	if k := r.Header.Get("X-Api-Key"); k != "" {
		return k
	}
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

// Header returns a header.
func Header(r *http.Request, name string) string { return r.Header.Get(name) }

// Into writes the MAC into dst.
func Into(dst, key, body []byte) { copy(dst, Sum(key, body)) }

// Into2 answers through pointers.
func Into2(sig *string, n *int, key, body []byte) {
	*sig = Hex(Sum(key, body))
	*n = len(*sig)
}
