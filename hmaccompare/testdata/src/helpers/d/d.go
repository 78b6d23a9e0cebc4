// Package d knows package c's sources through package b alone: the facts of a
// package that it does not import.
package d

import (
	"crypto/subtle"
	"helpers/b"
)

func compare(key, body []byte, sig string) bool {
	return b.Seal(key, body).Signature == sig // want `hmaccompare/mac`
}

func viaDeep(key, body []byte, sig string) bool {
	return b.Deep(b.Seal(key, body).Signature, sig) // want `handed to b.Deep`
}

func right(key, body []byte, sig string) bool {
	return subtle.ConstantTimeCompare([]byte(b.Seal(key, body).Signature), []byte(sig)) == 1
}

func promoted(x struct{ b.Auth }, user, token string) bool {
	return x.Token(user) == token // want `hmaccompare/mac`
}

func id(s *b.Signed, id string) bool { return s.ID() == id } // an identifier: kept in a field of that name

func dropped(x struct{ b.Auth }, body []byte, sig string) {
	x.Check(body, sig) // want `the verdict of b.Auth.Check is dropped`
}
