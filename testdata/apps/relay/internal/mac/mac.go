// Package mac computes the MACs of messages.
package mac

import (
	"crypto/hmac"
	"crypto/sha512"
)

// Of returns the MAC of a message.
func Of(key, message []byte) []byte {
	h := hmac.New(sha512.New, key)
	h.Write(message)
	return h.Sum(nil)
}
