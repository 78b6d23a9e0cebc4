// Package truncated compares parts of MACs.
package truncated

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"net/http"
	"os"
)

const minTag = 10

var errShort = errors.New("signature too short")

func sum(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

func toPresented(key, body, sig []byte) bool {
	return hmac.Equal(sum(key, body)[:len(sig)], sig) // want `the length of the computed value is taken from the presented one, .*\(hmaccompare/truncated\)$`
}

func toPresentedSubtle(key, body, sig []byte) bool {
	return subtle.ConstantTimeCompare(sum(key, body)[:len(sig)], sig) == 1 // want `hmaccompare/truncated`
}

func swapped(key, body, sig []byte) bool {
	return hmac.Equal(sig, sum(key, body)[:len(sig)]) // want `hmaccompare/truncated`
}

func variable(key, body, sig []byte) bool {
	want := sum(key, body)
	want = want[:len(sig)]
	return hmac.Equal(want, sig) // want `hmaccompare/truncated`
}

func number(key, body, sig []byte) bool {
	want, n := sum(key, body), len(sig)
	return hmac.Equal(want[:n], sig[:n]) // want `hmaccompare/truncated`
}

func atMost(key, body, sig []byte) bool {
	want := sum(key, body)
	n := min(len(sig), len(want))
	return hmac.Equal(want[:n], sig) // want `hmaccompare/truncated`
}

func atMostBoth(key, body, sig []byte) bool {
	want := sum(key, body)
	n := min(len(want), len(sig))
	return hmac.Equal(want[:n], sig[:n]) // want `hmaccompare/truncated`
}

func atMostByHand(key, body, sig []byte) bool {
	want := sum(key, body)
	n := len(want)
	if len(sig) < n {
		n = len(sig)
	}
	return hmac.Equal(want[:n], sig[:n]) // want `hmaccompare/truncated`
}

func hexDecoded(key, body []byte, r *http.Request) bool {
	sig, err := hex.DecodeString(r.Header.Get("X-Signature"))
	if err != nil {
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig) // want `hmaccompare/truncated`
}

func notEmpty(key, body, sig []byte) bool {
	if len(sig) == 0 { // one byte is soon guessed
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig) // want `hmaccompare/truncated`
}

type verifier struct {
	key    []byte
	secret string
}

func (v *verifier) check(body, tag []byte) error {
	if !hmac.Equal(sum(v.key, body)[:len(tag)], tag) { // want `hmaccompare/truncated`
		return errors.New("tag")
	}
	return nil
}

func cut(key, body []byte, n int) []byte { return sum(key, body)[:n] }

// After a check of the length, or of a length that does not depend on the presented one.

func exact(key, body, sig []byte) bool {
	if len(sig) != sha256.Size {
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig)
}

func minimum(key, body, sig []byte) (bool, error) {
	if len(sig) < minTag {
		return false, errShort
	}
	want := sum(key, body)
	if len(sig) > len(want) {
		return false, nil
	}
	return hmac.Equal(want[:len(sig)], sig), nil
}

func minimumAnd(key, body, sig []byte) bool {
	return len(sig) >= 16 && len(sig) <= 32 && hmac.Equal(sum(key, body)[:len(sig)], sig)
}

func minimumOr(key, body, sig []byte) bool {
	if len(sig) < minTag || len(sig) > sha256.Size {
		return false
	}
	return hmac.Equal(sum(key, body)[:len(sig)], sig)
}

func minimumNumber(key, body, sig []byte) bool {
	n := len(sig)
	if n < minTag || n > 32 {
		return false
	}
	return hmac.Equal(sum(key, body)[:n], sig)
}

func minimumString(key, body []byte, sig string) bool {
	if len(sig) < 2*minTag {
		return false
	}
	want := hex.EncodeToString(sum(key, body))
	return hmac.Equal([]byte(want[:len(sig)]), []byte(sig))
}

func (v *verifier) minimumConfigured(body, sig []byte, least int) bool {
	if len(sig) < least {
		return false
	}
	return hmac.Equal(sum(v.key, body)[:len(sig)], sig)
}

func equalLengths(key, body, sig []byte) bool {
	want := sum(key, body)
	if len(want) != len(sig) {
		return false
	}
	return hmac.Equal(want[:len(sig)], sig)
}

func fixed(key, body, sig []byte) bool { return hmac.Equal(sum(key, body)[:16], sig) }

func fixedHex(key, body []byte, sig string) bool {
	return subtle.ConstantTimeCompare([]byte(hex.EncodeToString(sum(key, body))[:20]), []byte(sig)) == 1
}

func presentedCut(key, body, sig []byte) bool {
	want := sum(key, body)
	if len(sig) < len(want) {
		return false
	}
	return hmac.Equal(want, sig[:len(want)])
}

func presentedCutShort(key, body, sig []byte) bool {
	want := sum(key, body)[:8]
	return hmac.Equal(want, sig[:len(want)])
}

func messageAndTag(key, msg []byte) ([]byte, bool) {
	if len(msg) < sha256.Size {
		return nil, false
	}
	body, tag := msg[:len(msg)-sha256.Size], msg[len(msg)-sha256.Size:]
	return body, hmac.Equal(sum(key, body), tag)
}

func otherLength(key, body, sig, other []byte) bool {
	return hmac.Equal(sum(key, body)[:len(other)], sig)
}

func prefixOfPublic(body, head []byte) bool {
	return subtle.ConstantTimeCompare(body[:len(head)], head) == 1
}

func lowerBoundOnly(key, body, sig []byte) bool { return hmac.Equal(sum(key, body)[4:], sig) }

func whole(key, body, sig []byte) bool { return hmac.Equal(sum(key, body)[:], sig[:]) }

func configured() bool {
	want, got := os.Getenv("A"), os.Getenv("B")
	return subtle.ConstantTimeCompare([]byte(want)[:len(got)], []byte(got)) == 1
}

func padded(key, body []byte, sig string) bool {
	want := base64.StdEncoding.EncodeToString(sum(key, body))
	want = want[:len(want)-len("=")]
	return hmac.Equal([]byte(want), []byte(sig))
}
