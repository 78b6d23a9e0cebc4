package zz1

import (
	"crypto/hmac"
	"crypto/sha256"
)

func sum(key, body []byte) string {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return string(m.Sum(nil))
}

func headers(key, body []byte) map[string]string {
	return map[string]string{"X-Signature": sum(key, body), "X-Id": "a"}
}

func f1(key, body []byte, sig string) bool {
	return headers(key, body)["X-Signature"] == sig // want `mac`
}

type S struct{ Sig, ID string }

func (s *S) headers() map[string]string {
	return map[string]string{"X-Signature": s.Sig, "X-Id": s.ID}
}

func (s *S) headers2() map[string]string {
	h := make(map[string]string)
	h["X-Signature"] = s.Sig
	return h
}

func newS(key, body []byte) *S { return &S{Sig: sum(key, body)} }

func f2(key, body []byte, sig string) bool {
	return newS(key, body).headers()["X-Signature"] == sig // want `mac`
}

func f3(key, body []byte, sig string) bool {
	return newS(key, body).headers2()["X-Signature"] == sig // want `mac`
}

func f4(s *S, sig string) bool {
	return s.headers2()["X-Signature"] == sig // want `mac`
}

type T struct{ Sig, Method string }

func (s *T) headers() map[string]string {
	return map[string]string{"X-Signature": s.Sig, "X-Method": s.Method}
}

func newT(key, body []byte) *T { return &T{Sig: sum(key, body)} }

func g2(key, body []byte, sig string) bool {
	return newT(key, body).headers()["X-Signature"] == sig // want `mac`
}
