// Package arithmetic computes with verdicts.
package arithmetic

import (
	"crypto/subtle"
	"errors"
)

func masked(a, b []byte) bool { return subtle.ConstantTimeCompare(a, b)&1 == 1 }

func inverted(a, b []byte) error {
	if subtle.ConstantTimeCompare(a, b)^1 == 0 {
		return nil
	}
	return errors.New("differs")
}

func subtracted(a, b []byte) bool { return 1-subtle.ConstantTimeCompare(a, b) == 0 }

func both(a, b, c, d []byte) bool {
	return subtle.ConstantTimeCompare(a, b)&subtle.ConstantTimeCompare(c, d) == 1
}
