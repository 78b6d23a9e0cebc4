// Package signature signs deliveries and checks their signatures.
package signature

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// Prefix names the algorithm in front of a signature in hex.
const Prefix = "sha256="

func sum(key, body []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}

// Sign returns the signature of body in hex, after the prefix.
func Sign(key, body []byte) string {
	return Prefix + hex.EncodeToString(sum(key, body))
}

// Verify reports whether signature is that of body.
func Verify(key, body []byte, signature string) bool {
	return hmac.Equal([]byte(Sign(key, body)), []byte(signature))
}

// VerifyRaw is Verify for partners that send the bytes as they are.
func VerifyRaw(key, body, signature []byte) bool {
	return len(signature) == sha256.Size && bytes.Equal(signature, sum(key, body)) // finds hmaccompare/mac
}

// VerifyShort is Verify for partners that send the first bytes only.
func VerifyShort(key, body, signature []byte) bool {
	want := sum(key, body)
	return hmac.Equal(want[:min(len(want), len(signature))], signature) // finds hmaccompare/truncated (no fix)
}
