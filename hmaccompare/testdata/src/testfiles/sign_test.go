package testfiles

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"testing"
)

type mock struct{}

func (mock) sign(b []byte) string { return Sign([]byte("k"), b) }

func TestSign(t *testing.T) {
	sig := recorded()
	if got := Sign([]byte("k"), []byte("b")); got != sig {
		t.Errorf("got %s, want %s", got, sig)
	}
	if !Same(Sign([]byte("k"), nil), sig) || !compare(mock{}, sig) {
		t.Error("not the same")
	}
	m := hmac.New(sha256.New, []byte("k"))
	if bytes.Equal(m.Sum(nil), []byte(sig)) {
		t.Error("equal")
	}
	hmac.Equal(m.Sum(nil), []byte(sig))
}

func recorded() string { return "00" }
