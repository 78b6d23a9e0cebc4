package shapes

import (
	"bytes"
	"cmp"
	"crypto/hmac"
	"encoding/hex"
	"slices"
)

// Generic functions and types.

func isEqual[T comparable](a, b T) bool {
	return a == b // want `compared with ==`
}

func useIsEqual(key, body []byte, sig string) bool { return isEqual(hexDigest(key, body), sig) }

func isSame[T comparable](a, b T) bool { return a == b }

func useIsSame(a, b int, event string) bool { return isSame(a, b) && isSame(event, "push") }

func contains[S ~[]E, E comparable](s S, e E) bool {
	for _, x := range s {
		if x == e { // want `compared with ==`
			return true
		}
	}
	return false
}

func useContains(key, body []byte, sigs []string) bool {
	return contains(sigs, hexDigest(key, body))
}

func byteEqual[T ~[]byte | ~string](a, b T) bool {
	return string(a) == string(b) // want `compared with ==`
}

func useByteEqual(key, body, sig []byte) bool { return byteEqual(digest(key, body), sig) }

func constant[T ~[]byte | ~string](a, b T) bool { return hmac.Equal([]byte(a), []byte(b)) }

func useConstant(key, body []byte, sig string) bool { return constant(hexDigest(key, body), sig) }

type pair[K comparable, V any] struct {
	Key K
	Val V
}

func makePair[K comparable, V any](k K, v V) pair[K, V] { return pair[K, V]{k, v} }

func (p pair[K, V]) value() V { return p.Val }

func (p *pair[K, V]) set(v V) { p.Val = v }

func viaPair(key, body []byte, id, sig string) bool {
	p := makePair(id, hexDigest(key, body))
	return p.Val == sig // want `compared with ==`
}

func viaPairKey(key, body []byte, id, sig string) bool {
	p := pair[string, string]{id, hexDigest(key, body)}
	return p.Key == sig
}

func viaPairMethod(key, body []byte, id, sig string) bool {
	var p pair[string, []byte]
	p.set(digest(key, body))
	return bytes.Equal(p.value(), []byte(sig)) // want `bytes.Equal`
}

type result[T any] struct {
	val T
	err error
}

func ok[T any](v T) result[T] { return result[T]{val: v} }

func (r result[T]) unwrap() (T, error) { return r.val, r.err }

func viaResult(key, body []byte, sig string) bool {
	want, err := ok(hexDigest(key, body)).unwrap()
	return err == nil && want == sig // want `compared with ==`
}

type signerOf[T any] interface{ SignValue(T) string }

type bytesSigner struct{ key []byte }

func (s bytesSigner) SignValue(b []byte) string { return hexDigest(s.key, b) }

type gate[T any] struct{ s signerOf[T] }

func mapTo[A, B any](in []A, f func(A) B) []B {
	var out []B
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

func viaMapTo(keys [][]byte, body []byte, sig string) bool {
	wants := mapTo(keys, func(k []byte) string { return hexDigest(k, body) })
	return slices.Contains(wants, sig) // want `slices.Contains`
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func viaMust(key, body []byte, sig string) bool {
	return bytes.Equal(must(hex.DecodeString(sig)), digest(key, body)) // want `bytes.Equal`
}

func firstOr[T any](xs []T, or T) T {
	if len(xs) == 0 {
		return or
	}
	return xs[0]
}

func largest[T cmp.Ordered](a, b T) T { return max(a, b) }

func quietGenerics(a, b string) bool {
	return largest(a, b) == a && firstOr([]string{a}, b) == b
}

type set[T comparable] map[T]struct{}

func (s set[T]) add(v T) { s[v] = struct{}{} }

func (s set[T]) has(v T) bool {
	_, ok := s[v] // want `the keys of a map`
	return ok
}

func viaSet(keys [][]byte, body []byte, sig string) bool {
	s := set[string]{}
	for _, k := range keys {
		s.add(hexDigest(k, body))
	}
	return s.has(sig)
}

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) all() []T { return s.items }

func viaStack(keys [][]byte, body []byte, sig string) bool {
	var s stack[string]
	for _, k := range keys {
		s.push(hexDigest(k, body))
	}
	for _, want := range s.all() {
		if want == sig { // want `compared with ==`
			return true
		}
	}
	return false
}
