// Package signing is a library of another module.
package signing

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"strings"
)

// Signature returns the signature of a message, in the form of the header.
func Signature(secret string, message []byte) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(message)
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// Matches reports whether any of the presented signatures is the given one.
// A module that the program depends on is not the place to report it.
func Matches(presented, signature string) bool {
	for s := range strings.FieldsSeq(presented) {
		if s == signature {
			return true
		}
	}
	return false
}
