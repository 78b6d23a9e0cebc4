package testfiles_test

import (
	"net/http"
	"testfiles"
	"testing"
)

func TestExternal(t *testing.T) {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Sig") != testfiles.Sign([]byte("k"), nil) {
			t.Error("signature")
		}
		if !testfiles.Same(testfiles.Sign([]byte("k"), nil), r.Header.Get("X-Sig")) {
			t.Error("signature")
		}
	})
	_ = h
}
