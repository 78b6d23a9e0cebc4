// Package testfiles has a test that compares.
package testfiles

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// Sign signs.
func Sign(key, body []byte) string {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hex.EncodeToString(m.Sum(nil))
}

// Same has but one caller that hands it a MAC: a test, which is no evidence.
func Same(a, b string) bool { return a == b }

// Check is checked.
func Check(key, body []byte, sig string) bool {
	return Sign(key, body) == sig // want `hmaccompare/mac`
}

type signer interface{ sign([]byte) string }

func compare(s signer, sig string) bool { return s.sign(nil) == sig }
