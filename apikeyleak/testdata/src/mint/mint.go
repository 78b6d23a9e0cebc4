// Package mint makes secrets, for package service.
package mint

import (
	"crypto/rand"
	"encoding/hex"
)

// New returns a secret.
func New() (string, error) {
	b := make([]byte, 16)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return hex.EncodeToString(b), nil
}
