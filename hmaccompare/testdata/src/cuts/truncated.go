// Package cuts holds comparisons of parts of MACs.
package cuts

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
)

func sum(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

// A check of the greatest length, which saves from a panic, is none of the least.

func upperBound(key, body, sig []byte) bool {
	if len(sig) > sha256.Size {
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig) // want `hmaccompare/truncated`
}

func upperBoundComputed(key, body, sig []byte) bool {
	want := sum(key, body)
	if len(want) < len(sig) {
		return false
	}
	return hmac.Equal(want[:len(sig)], sig) // want `hmaccompare/truncated`
}

func upperBoundAnd(key, body, sig []byte) bool {
	want := sum(key, body)
	return len(sig) <= len(want) && hmac.Equal(want[:len(sig)], sig) // want `hmaccompare/truncated`
}

// Converted after it was cut.

func hexForm(key, body []byte, sig string) bool {
	want := hex.EncodeToString(sum(key, body))
	return hmac.Equal([]byte(want[:len(sig)]), []byte(sig)) // want `hmaccompare/truncated`
}

func secretForm(secret string, r *http.Request) bool {
	got := r.Header.Get("X-Secret")
	return subtle.ConstantTimeCompare([]byte(secret[:len(got)]), []byte(got)) == 1 // want `hmaccompare/truncated`
}

// Cut on one of the ways.

func cutWhenLonger(key, body, sig []byte) bool {
	want := sum(key, body)
	if len(want) > len(sig) {
		want = want[:len(sig)]
	}
	return hmac.Equal(want, sig) // want `hmaccompare/truncated`
}

func cut(key, body []byte, n int) []byte { return sum(key, body)[:n] }

// Silent: the length was checked, by a switch, or before decoding.

func minimumSwitch(key, body, sig []byte) bool {
	switch len(sig) {
	case 16, 20, 32:
		return hmac.Equal(sum(key, body)[:len(sig)], sig)
	}
	return false
}

func minimumOfHex(key, body []byte, header string) bool {
	if len(header) != 64 {
		return false
	}
	sig, err := hex.DecodeString(header)
	if err != nil {
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig)
}

func truncate(b []byte, n int) []byte { return b[:n] }

func byHelper(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(truncate(m.Sum(nil), len(sig)), sig) // want `the length of the computed value`
}

func likeOther(b, other []byte) []byte { return b[:len(other)] }

func byHelpersLength(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(likeOther(m.Sum(nil), sig), sig) // want `the length of the computed value`
}

func toFixedLength(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(truncate(m.Sum(nil), 16), sig)
}
