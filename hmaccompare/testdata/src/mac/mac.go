// Package mac compares MACs in variable time, and in other ways.
package mac

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash"
	"reflect"
	"slices"
	"strings"
	"sync"
)

func operator(key, body []byte, sig string) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hex.EncodeToString(m.Sum(nil)) == sig // want `the MAC .* is compared with ==, .*use hmac.Equal \(hmaccompare/mac\)`
}

func constantTime(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(m.Sum(nil), sig)
}

func equal(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return bytes.Equal(m.Sum(nil), sig) // want `bytes.Equal`
}

func digest(body, sum []byte) bool {
	h := sha256.New()
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sum)
}

func compare(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return bytes.Compare(m.Sum(nil), sig) == 0 // want `bytes.Compare`
}

func deep(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return reflect.DeepEqual(m.Sum(nil), sig) // want `reflect.DeepEqual`
}

func chosen(kind string, key, body []byte, sig string) bool {
	var h hash.Hash
	switch kind {
	case "v1":
		h = sha256.New()
	default:
		h = hmac.New(sha256.New, key)
	}
	h.Write(body)
	return "v1="+base64.StdEncoding.EncodeToString(h.Sum(nil)) != sig // want `!=`
}

func length(key, sig []byte) bool {
	m := hmac.New(sha256.New, key).Sum(nil)
	return len(m) == len(sig) && m != nil && string(m) != ""
}

// sign is a helper.
func sign(key, body []byte) string {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return fmt.Sprintf("sha256=%x", m.Sum(nil))
}

func viaHelper(key, body []byte, sig string) bool {
	if want := sign(key, body); want != sig { // want `!=`
		return false
	}
	return true
}

func twoComputed(key, a, b []byte) bool {
	return sign(key, a) == sign(key, b)
}

func blinded(key, mac, sig []byte) bool {
	b := func(x []byte) string { return sign(key, x) }
	return b(mac) == b(sig)
}

func same(a, b string) bool {
	return a == b // want `the MAC .* is compared with ==`
}

func unrelated(a, b string) bool {
	return a == b
}

func callsSame(key, body []byte, sig string) bool {
	return same(sign(key, body), sig) && unrelated(sig, "x")
}

type verifier struct {
	h    hash.Hash
	want string
	name string
}

func newVerifier(name string, key []byte) *verifier {
	return &verifier{h: hmac.New(sha256.New, key), name: name}
}

func (v *verifier) finish() { v.want = hex.EncodeToString(v.h.Sum(nil)) }

func (v *verifier) ensure(sig string) bool {
	if v.name == sig {
		return false
	}
	return v.want == sig // want `==`
}

func (v *verifier) inline(sig string) bool {
	return hex.EncodeToString(v.h.Sum(nil)) == sig // want `==`
}

func sw(key, body []byte, sig string) int {
	switch sign(key, body) {
	case "":
		return 0
	case sig: // want `the cases of a switch`
		return 1
	}
	return 2
}

func prefix(key, body []byte, sig string) bool {
	return strings.HasPrefix(sign(key, body), "sha256=") || strings.HasPrefix(sig, sign(key, body)) // want `strings.HasPrefix`
}

func list(key, body []byte, sigs []string) bool {
	return slices.Contains(sigs, sign(key, body)) // want `slices.Contains`
}

func each(key, body []byte, sigs []string) bool {
	for _, sig := range sigs {
		if sig == sign(key, body) { // want `==`
			return true
		}
	}
	return false
}

var cache = map[string][]byte{}

func cached(key, body []byte) []byte {
	id := sign(key, body)
	if v, ok := cache[id]; ok {
		return v
	}
	cache[id] = body
	return body
}

func table(keys [][]byte, body []byte, sig string) bool {
	valid := make(map[string]bool)
	for _, k := range keys {
		valid[sign(k, body)] = true
	}
	return valid[sig] // want `the keys of a map`
}

func loop(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	sum := m.Sum(nil)
	if len(sum) != len(sig) {
		return false
	}
	for i := range sum {
		if sum[i] != sig[i] { // want `a loop that ends at the first difference`
			return false
		}
	}
	return true
}

func steadyLoop(key, body, sig []byte) bool {
	sum := hmac.New(sha256.New, key).Sum(body)
	var diff byte
	for i := range sum {
		diff |= sum[i] ^ sig[i]
	}
	return diff == 0
}

func array(key, body []byte, sig [32]byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	var sum [32]byte
	copy(sum[:], m.Sum(nil))
	return sum == sig // want `==`
}

type signed struct {
	id  int
	mac [32]byte
}

func structs(key, body []byte, sig signed) bool {
	want := signed{id: 1}
	m := hmac.New(sha256.New, key)
	m.Sum(want.mac[:0])
	copy(want.mac[:], m.Sum(nil))
	return want == sig // want `==`
}

func otherField(key, body []byte, sig signed) bool {
	want := signed{id: 1}
	copy(want.mac[:], hmac.New(sha256.New, key).Sum(nil))
	return want.id == sig.id
}

var pool = sync.Pool{New: func() any { return hmac.New(sha256.New, []byte("k")) }}

func pooled(body []byte, sig string) bool {
	h := pool.Get().(hash.Hash)
	defer pool.Put(h)
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil)) == sig // want `==`
}

func channel(key, body []byte, sig string) bool {
	ch := make(chan string, 1)
	ch <- sign(key, body)
	return <-ch == sig // want `==`
}

func closure(key []byte) func(body []byte, sig string) bool {
	m := hmac.New(sha256.New, key)
	return func(body []byte, sig string) bool {
		m.Write(body)
		return string(m.Sum(nil)) == sig // want `==`
	}
}

type signer interface{ sign(body []byte) string }

type hs struct{ key []byte }

func (h hs) sign(body []byte) string { return sign(h.key, body) }

func iface(s signer, body []byte, sig string) bool {
	return s.sign(body) == sig // want `==`
}

func generic[T ~string](a, b T) bool {
	return a == b // want `==`
}

func useGeneric(key, body []byte, sig string) bool {
	return generic(sign(key, body), sig)
}

func builder(key, body []byte, sig string) bool {
	var b strings.Builder
	b.WriteString("v0=")
	b.WriteString(sign(key, body))
	return b.String() == sig // want `==`
}

func prf(key, salt []byte) []byte {
	k := hmac.New(sha256.New, key)
	k.Write(salt)
	m := hmac.New(sha256.New, k.Sum(nil))
	return m.Sum(nil)
}

func selfTest(key, body []byte) bool {
	return sign(key, body) == "sha256=00"
}
