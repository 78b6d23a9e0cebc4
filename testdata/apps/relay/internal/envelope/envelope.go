// Package envelope puts messages into envelopes that show their origin.
package envelope

import (
	"encoding/hex"

	"example.com/relay/internal/mac"
)

// An Envelope holds a message and its seal.
type Envelope struct {
	Message []byte
	Seal    string
}

// New returns a sealed envelope.
func New(key, message []byte) Envelope {
	return Envelope{message, hex.EncodeToString(mac.Of(key, message))}
}
