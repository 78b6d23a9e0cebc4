// Package sig verifies requests for other packages.
package sig

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
)

// Verify verifies a request.
func Verify(r *http.Request, key []byte) ([]byte, bool) { // want Verify:"verifies"
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, false
	}
	return body, valid(body, key, r.Header.Get("X-Signature"))
}

func valid(body, key []byte, sig string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	given, err := hex.DecodeString(sig)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

// A Verifier verifies requests with a key of its own.
type Verifier struct{ Key []byte }

// Check verifies a request.
func (v *Verifier) Check(r *http.Request) error { // want Check:"verifies"
	if _, ok := Verify(r, v.Key); !ok {
		return http.ErrAbortHandler
	}
	return nil
}

// Same compares what it is given: that need not be a signature.
func Same(a, b string) bool { return hmac.Equal([]byte(a), []byte(b)) }
