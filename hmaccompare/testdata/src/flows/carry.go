package flows

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"reflect"
	"sync"
)

type signer struct{ key []byte }

func (s signer) Sign(b []byte) string { return hexDigest(s.key, b) }

func methodExpression(s signer, body []byte, sig string) bool {
	return signer.Sign(s, body) == sig // want `hmaccompare/mac`
}

func sumInPlace(key, body []byte, sig [32]byte) bool {
	var buf [32]byte
	m := hmac.New(sha256.New, key)
	m.Write(body)
	m.Sum(buf[:0])
	return buf == sig // want `hmaccompare/mac`
}

type ctxKey struct{}

func withExpected(key []byte, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), ctxKey{}, hexDigest(key, []byte(r.URL.Path)))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func fromContext(w http.ResponseWriter, r *http.Request) {
	want, _ := r.Context().Value(ctxKey{}).(string)
	if want != r.Header.Get("X-Sig") { // want `hmaccompare/mac`
		http.Error(w, "signature", http.StatusForbidden)
	}
}

func contextHere(ctx context.Context, key, body []byte, sig string) bool {
	ctx = context.WithValue(ctx, ctxKey{}, hexDigest(key, body))
	return ctx.Value(ctxKey{}).(string) == sig // want `hmaccompare/mac`
}

func syncMap(m *sync.Map, key, body []byte, id, sig string) bool {
	m.Store(id, hexDigest(key, body))
	v, ok := m.Load(id)
	return ok && v.(string) == sig // want `hmaccompare/mac`
}

func encoder(key, body []byte, sig string) bool {
	var b bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &b)
	w.Write(digest(key, body))
	w.Close()
	return b.String() == sig // want `hmaccompare/mac`
}

// Structs within structs, and behind interfaces.

type stamp struct {
	At  int64
	MAC [32]byte
}

type envelope struct {
	stamp
	ID string
}

func deep(key, body []byte, got stamp) bool {
	want := stamp{MAC: [32]byte(digest(key, body))}
	return reflect.DeepEqual(want, got) // want `hmaccompare/mac`
}

func inInterface(key, body []byte, got stamp) bool {
	var x any = stamp{MAC: [32]byte(digest(key, body))}
	return x == any(got) // want `hmaccompare/mac`
}

// A map of presented signatures, looked up by the computed one.

func mapOfPresented(key, body []byte, r *http.Request) bool {
	presented := map[string]bool{}
	for _, s := range r.Header.Values("X-Signature") {
		presented[s] = true
	}
	return presented[hexDigest(key, body)] // want `the keys of a map`
}
