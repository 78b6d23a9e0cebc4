package shapes

import (
	"bytes"
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"hash/fnv"
	"hash/maphash"
	"io"
	"net/http"
	"sync"
)

// The hash in a variable.

func inVariable(alg string, key, body []byte, sig string) (bool, error) {
	var h hash.Hash
	switch alg {
	case "sha1":
		h = hmac.New(sha1.New, key)
	case "sha256":
		h = hmac.New(sha256.New, key)
	case "sha512":
		h = hmac.New(sha512.New, key)
	case "sha3":
		h = hmac.New(func() hash.Hash { return sha3.New256() }, key)
	default:
		return false, errors.New("algorithm")
	}
	io.WriteString(h, "v1:")
	if _, err := io.Copy(h, bytes.NewReader(body)); err != nil {
		return false, err
	}
	return hex.EncodeToString(h.Sum(nil)) == sig, nil // want `==`
}

func newByCase(alg string) func() hash.Hash {
	switch alg {
	case "sha1":
		return sha1.New
	case "md5":
		return md5.New
	}
	return crypto.SHA256.New
}

func keyedByCase(alg string, key, body []byte, sig string) bool {
	m := hmac.New(newByCase(alg), key)
	m.Write(body)
	return sig == fmt.Sprintf("%x", m.Sum(nil)) // want `==`
}

func plainByCase(alg string, body []byte, sum string) bool {
	h := newByCase(alg)()
	h.Write(body)
	return sum == fmt.Sprintf("%x", h.Sum(nil))
}

func reassigned(body []byte, key []byte, sum string) bool {
	var h hash.Hash = sha256.New()
	h.Write(body)
	plain := h.Sum(nil)
	h = hmac.New(sha256.New, key)
	h.Write(body)
	return hex.EncodeToString(plain) == sum
}

// In a field.

type streamVerifier struct {
	mac   hash.Hash
	plain hash.Hash
	r     io.Reader
}

func newStreamVerifier(r io.Reader, key []byte) *streamVerifier {
	v := &streamVerifier{mac: hmac.New(sha256.New, key), plain: sha256.New()}
	v.r = io.TeeReader(r, io.MultiWriter(v.mac, v.plain))
	return v
}

func (v *streamVerifier) Read(p []byte) (int, error) {
	n, err := v.r.Read(p)
	v.mac.Write(p[:n])
	return n, err
}

func (v *streamVerifier) checksum(sum []byte) bool { return bytes.Equal(v.plain.Sum(nil), sum) }

func (v *streamVerifier) signature(sig []byte) bool {
	return bytes.Equal(v.mac.Sum(nil), sig) // want `bytes.Equal`
}

func (v *streamVerifier) signatureRight(sig []byte) bool { return hmac.Equal(v.mac.Sum(nil), sig) }

type embeddedHash struct {
	hash.Hash
	name string
}

func embedded(key, body, sig []byte) bool {
	h := embeddedHash{hmac.New(sha256.New, key), "hs256"}
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sig) // want `bytes.Equal`
}

func embeddedPlain(body, sum []byte) bool {
	h := embeddedPlainHash{Hash: sha256.New()}
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sum)
}

type embeddedPlainHash struct{ hash.Hash }

// In a pool.

type macPool struct{ pool sync.Pool }

func newMACPool(key []byte) *macPool {
	return &macPool{pool: sync.Pool{New: func() any { return hmac.New(sha256.New, key) }}}
}

func (p *macPool) verify(body, sig []byte) bool {
	h := p.pool.Get().(hash.Hash)
	defer func() { h.Reset(); p.pool.Put(h) }()
	h.Write(body)
	var buf [sha256.Size]byte
	return string(h.Sum(buf[:0])) == string(sig) // want `==`
}

// Returned by constructors, made by factories.

func newMAC(key []byte) hash.Hash { return hmac.New(sha256.New, key) }

func newMACOrSum(key []byte) hash.Hash {
	if len(key) == 0 {
		return sha256.New()
	}
	return hmac.New(sha256.New, key)
}

func newChecked(key []byte) (hash.Hash, error) {
	if len(key) < 16 {
		return nil, errors.New("short key")
	}
	return newMAC(key), nil
}

func constructed(key, body, sig []byte) bool {
	h, err := newChecked(key)
	if err != nil {
		return false
	}
	h.Write(body)
	return bytes.Equal(sig, h.Sum(nil)) // want `bytes.Equal`
}

func constructedEither(key, body, sig []byte) bool {
	h := newMACOrSum(key)
	h.Write(body)
	return bytes.Equal(sig, h.Sum(nil)) // want `bytes.Equal`
}

var factories = map[string]func() hash.Hash{
	"sha1":   sha1.New,
	"sha256": sha256.New,
}

func byFactory(alg string, key, body, sig []byte) bool {
	newHash, ok := factories[alg]
	if !ok {
		return false
	}
	m := hmac.New(newHash, key)
	m.Write(body)
	return bytes.Equal(m.Sum(nil), sig) // want `bytes.Equal`
}

func plainByFactory(alg string, body, sum []byte) bool {
	h := factories[alg]()
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sum)
}

var keyedFactories = map[string]func(key []byte) hash.Hash{
	"HS256": func(k []byte) hash.Hash { return hmac.New(sha256.New, k) },
	"HS512": func(k []byte) hash.Hash { return hmac.New(sha512.New, k) },
	"mac":   newMAC,
}

func byKeyedFactory(alg string, key, body, sig []byte) bool {
	mk := keyedFactories[alg]
	if mk == nil {
		return false
	}
	m := mk(key)
	m.Write(body)
	return bytes.Equal(m.Sum(nil), sig) // want `bytes.Equal`
}

type algorithm struct {
	name string
	mk   func(key []byte) hash.Hash
	sum  func(key, body []byte) []byte
}

var algorithms = []algorithm{
	{"sha256", func(k []byte) hash.Hash { return hmac.New(sha256.New, k) }, digest},
	{name: "sha512", mk: func(k []byte) hash.Hash { return hmac.New(sha512.New, k) }},
}

func byTable(alg string, key, body, sig []byte) bool {
	for _, a := range algorithms {
		if a.name == alg {
			m := a.mk(key)
			m.Write(body)
			return bytes.Equal(m.Sum(nil), sig) // want `bytes.Equal`
		}
	}
	return false
}

func byTableFunc(alg string, key, body, sig []byte) bool {
	for _, a := range algorithms {
		if a.name == alg && a.sum != nil {
			return bytes.Equal(a.sum(key, body), sig) // want `bytes.Equal`
		}
	}
	return false
}

// Given by the caller.

func sumOf(h hash.Hash, body []byte) string {
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}

func sumKeyed(key, body []byte, sig string) bool {
	return sumOf(hmac.New(sha256.New, key), body) == sig // want `==`
}

func sumPlain(body []byte, sum string) bool { return sumOf(sha256.New(), body) == sum }

func sumChecksum(body []byte, sum string) bool { return sumOf(crc32.NewIEEE(), body) == sum }

func sumFNV(body []byte, sum string) bool { return sumOf(fnv.New128a(), body) == sum }

func sumMapHash(body []byte, sum uint64) bool {
	var h maphash.Hash
	h.Write(body)
	return h.Sum64() == sum
}

func keyedWriter(w io.Writer, body []byte) { w.Write(body) }

func throughWriter(key, body, sig []byte) bool {
	h := hmac.New(sha256.New, key)
	keyedWriter(h, body)
	return bytes.Equal(h.Sum(nil), sig) // want `bytes.Equal`
}

func throughTee(key []byte, r io.Reader, sig []byte) ([]byte, bool) {
	h := hmac.New(sha256.New, key)
	body, err := io.ReadAll(io.TeeReader(r, h))
	if err != nil {
		return nil, false
	}
	return body, bytes.Equal(h.Sum(nil), sig) // want `bytes.Equal`
}

func throughMulti(key []byte, r io.Reader, sig, sum []byte) bool {
	m, s := hmac.New(sha256.New, key), md5.New()
	io.Copy(io.MultiWriter(m, s), r)
	return bytes.Equal(s.Sum(nil), sum) && hmac.Equal(m.Sum(nil), sig)
}

// A digest of a MAC, or a prefix secret: no MAC, or out of what is modelled.

func digestOfSecret(secret, body []byte, sum []byte) bool {
	h := sha256.New()
	h.Write(secret)
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sum)
}

// Functional options.

type verifierOption func(*optVerifier)

type optVerifier struct {
	newHash func() hash.Hash
	key     []byte
	encode  func([]byte) string
	header  string
}

func withHash(h func() hash.Hash) verifierOption { return func(v *optVerifier) { v.newHash = h } }

func withEncoding(enc func([]byte) string) verifierOption {
	return func(v *optVerifier) { v.encode = enc }
}

func newOptVerifier(key []byte, opts ...verifierOption) *optVerifier {
	v := &optVerifier{newHash: sha256.New, key: key, encode: hex.EncodeToString, header: "X-Sig"}
	for _, o := range opts {
		o(v)
	}
	return v
}

func (v *optVerifier) check(body []byte, sig string) bool {
	m := hmac.New(v.newHash, v.key)
	m.Write(body)
	return v.encode(m.Sum(nil)) == sig // want `==`
}

func (v *optVerifier) headerIs(name string) bool { return v.header == name }

type optHash struct{ h hash.Hash }

func withMAC(key []byte) func(*optHash) { return func(o *optHash) { o.h = hmac.New(sha256.New, key) } }

func viaOption(body, sig []byte, opts ...func(*optHash)) bool {
	o := optHash{h: sha256.New()}
	for _, opt := range opts {
		opt(&o)
	}
	o.h.Write(body)
	return bytes.Equal(o.h.Sum(nil), sig) // want `bytes.Equal`
}

func useViaOption(key, body, sig []byte) bool { return viaOption(body, sig, withMAC(key)) }

// In one cookie, but not in the others.

func setSession(w http.ResponseWriter, key []byte, name string) {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(name))
	http.SetCookie(w, &http.Cookie{Name: "session", Value: hex.EncodeToString(mac.Sum(nil))})
}

func isState(r *http.Request) bool {
	c, err := r.Cookie("state")
	return err == nil && c.Value == r.URL.Query().Get("state")
}

// Nor if the cookies are made by the same function.

func newCookie(name, value string) *http.Cookie { return &http.Cookie{Name: name, Value: value} }

func setToken(w http.ResponseWriter, key []byte, name string) {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(name))
	http.SetCookie(w, newCookie("token", name+"."+hex.EncodeToString(mac.Sum(nil))))
	http.SetCookie(w, newCookie("nonce", "1"))
}

func isNonce(r *http.Request) bool {
	c, err := r.Cookie("nonce")
	return err == nil && c.Value == r.URL.Query().Get("nonce")
}
