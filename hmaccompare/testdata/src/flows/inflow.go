package flows

import (
	"crypto/hmac"
	"crypto/sha256"
	"hash"
	"net/http"
)

// A function or MAC that a constructor is given and a closure in it uses or stores: what the
// callers of the constructor pass comes too late for the closure.

func require(sign func([]byte) string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if sign(nil) != r.Header.Get("X-Sig") { // want `hmaccompare/mac`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func useRequire(key []byte, next http.Handler) http.Handler {
	return require(func(b []byte) string { return hexDigest(key, b) }, next)
}

func requireHash(newHash func() hash.Hash, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := newHash()
		h.Write([]byte(r.URL.Path))
		if string(h.Sum(nil)) != r.Header.Get("X-Sig") { // want `hmaccompare/mac`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func useRequireHash(key []byte, next http.Handler) http.Handler {
	return requireHash(func() hash.Hash { return hmac.New(sha256.New, key) }, next)
}

type hook struct {
	sign func([]byte) string
	want string
}

type option func(*hook)

func withSigner(sign func([]byte) string) option { return func(h *hook) { h.sign = sign } }

func withWant(want string) option { return func(h *hook) { h.want = want } }

func newHook(opts ...option) *hook {
	h := &hook{}
	for _, o := range opts {
		o(h)
	}
	return h
}

func (h *hook) check(body []byte, sig string) bool {
	return h.sign(body) == sig // want `hmaccompare/mac`
}

func (h *hook) checkWant(sig string) bool {
	return h.want == sig // want `hmaccompare/mac`
}

func useOptions(key, body []byte) *hook {
	return newHook(withSigner(func(b []byte) string { return hexDigest(key, b) }), withWant(hexDigest(key, body)))
}
