// Package exotic has what is rare, and must neither be missed nor break anything.
package exotic

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"
	"net/http"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

type Verifier interface {
	Verify(ctx context.Context, h http.Header, body []byte) error
}

type v0 struct {
	secret []byte
	now    func() time.Time
}

func (v *v0) Verify(ctx context.Context, h http.Header, body []byte) error {
	n, err := strconv.ParseInt(h.Get("X-Ts"), 10, 64)
	if err != nil {
		return err
	}
	if d := v.now().Sub(time.Unix(n, 0)); d > time.Minute {
		return errors.New("stale")
	}
	m := hmac.New(sha256.New, v.secret)
	m.Write(body)
	sig, err := hex.DecodeString(h.Get("X-Sig"))
	if err != nil {
		return fmt.Errorf("sig: %w", err)
	}
	if !hmac.Equal(m.Sum(nil), sig) {
		return errors.New("mismatch")
	}
	return nil
}

func ifaceDropped(v Verifier, r *http.Request, body []byte) {
	_ = v.Verify(r.Context(), r.Header, body) // want `unused`
}

func directDropped(v *v0, r *http.Request, body []byte) {
	v.Verify(r.Context(), r.Header, body) // want `unused`
}

func anyOf(keys [][]byte, body, sig []byte) bool {
	for _, k := range keys {
		m := hmac.New(sha256.New, k)
		m.Write(body)
		if hmac.Equal(m.Sum(nil), sig) {
			return true
		}
	}
	return false
}

func anyDropped(keys [][]byte, body, sig []byte) {
	anyOf(keys, body, sig) // want `unused`
}

func timing(keys [][]byte, body, sig []byte) (string, error) {
	if !anyOf(keys, body, sig) {
		return "", errors.New("x")
	}
	return string(body), nil
}

func timingDropped(keys [][]byte, body, sig []byte) string {
	s, _ := timing(keys, body, sig) // want `unused`
	return s
}

type Middleware func(http.Handler) http.Handler

func verifyMW(key []byte) Middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			b, _ := io.ReadAll(r.Body)
			if !anyOf([][]byte{key}, b, []byte(r.Header.Get("X-Sig"))) {
				w.WriteHeader(401)
			} else {
				next.ServeHTTP(w, r)
			}
		})
	}
}

// exotic
type G[K comparable, V any] struct {
	m map[K]V
	f func(K) V
	G2[V]
}
type G2[V any] struct{ v *V }

func (g *G[K, V]) Get(k K) (v V, ok bool) { v, ok = g.m[k]; return }
func (g G2[V]) Ptr() **V                  { return &g.v }

func exotic(h hash.Hash, key []byte, sig string) bool {
	g := &G[string, []byte]{m: map[string][]byte{}, f: func(s string) []byte { return hmac.New(sha256.New, key).Sum([]byte(s)) }}
	v := g.f("x")
	g.v = &v
	p := g.Ptr()
	s := unsafe.String(unsafe.SliceData(**p), len(**p))
	arr := [...]func() string{func() string { return s }, 3: func() string { return sig }}
	var ch = make(chan [2]any, 1)
	select {
	case ch <- [2]any{s, sig}:
	default:
	}
	x := <-ch
	return arr[0]() == sig && x[0] == x[1] // want `mac` `mac`
}

func seq(keys [][]byte) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, k := range keys {
			if !yield(i, string(hmac.New(sha256.New, k).Sum(nil))) {
				return
			}
		}
	}
}

func useSeq(keys [][]byte, sig string) int {
	for i, s := range seq(keys) {
		if s == sig { // want `mac`
			return i
		}
	}
	return -1
}

func loopSwitch(key, sig []byte) bool {
	m := hmac.New(sha256.New, key).Sum(nil)
	for i := range m {
		switch {
		case m[i] != sig[i]: // want `mac`
			return false
		}
	}
	return true
}

func loopSlices(key, sig []byte) bool {
	m := hmac.New(sha256.New, key).Sum(nil)
	for i := range m {
		if !bytes.Equal(m[i:i+1], sig[i:i+1]) { // want `mac`
			return false
		}
	}
	return true
}

func scan(s string, key []byte) bool { // silent: the shape of parsing
	for i := 0; i < len(s); i++ {
		if s[i] == '|' {
			return strings.HasPrefix(s[i:], "|v1")
		}
	}
	return false
}

var _ = subtle.ConstantTimeCompare

type Bad struct{ *Bad }

func rec(b *Bad) bool { return b == b.Bad }

func labels(key []byte, sig string) (ok bool) {
outer:
	for {
		switch s := string(hmac.New(sha256.New, key).Sum(nil)); {
		case s == sig: // want `mac`
			break outer
		default:
			goto end
		}
	}
	return true
end:
	return
}

func deferRecover(key []byte, sig string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	if string(hmac.New(sha256.New, key).Sum(nil)) != sig { // want `mac`
		panic("sig")
	}
	return
}
