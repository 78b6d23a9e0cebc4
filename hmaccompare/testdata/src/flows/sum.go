// Package flows holds MACs that take odd ways to a comparison.
package flows

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func digest(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

func hexDigest(key, body []byte) string { return hex.EncodeToString(digest(key, body)) }
