// Package lost holds verdicts that make no difference.
package lost

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"os"
)

func verify(key, body, sig []byte) bool {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return hmac.Equal(m.Sum(nil), sig)
}

func verifyErr(key, body, sig []byte) error {
	if !verify(key, body, sig) {
		return errors.New("signature")
	}
	return nil
}

func process(body []byte) { os.Stdout.Write(body) }

// Refused, but not stopped.

func forgottenReturn(key, body, sig []byte, w http.ResponseWriter) {
	if !verify(key, body, sig) { // want `the verdict of verify makes no difference`
		http.Error(w, "signature", http.StatusUnauthorized)
	}
	process(body)
}

func forgottenReturnStatus(key, body, sig []byte, w http.ResponseWriter) {
	if err := verifyErr(key, body, sig); err != nil { // want `the verdict of verifyErr makes no difference`
		w.WriteHeader(http.StatusUnauthorized)
		fmt.Fprintln(w, "bad signature")
	}
	process(body)
}

func forgottenReturnJSON(key, body, sig []byte, w http.ResponseWriter) {
	if !hmac.Equal(key, sig) { // want `the verdict of hmac.Equal makes no difference`
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusForbidden)
		json.NewEncoder(w).Encode(map[string]string{"error": "signature"})
	}
	process(body)
}

// The error is logged, and that is all.

func logged(key, body, sig []byte) {
	if err := verifyErr(key, body, sig); err != nil { // want `the verdict of verifyErr makes no difference`
		log.Printf("signature: %v", err)
	}
	process(body)
}

func loggedAlways(key, body, sig []byte) {
	err := verifyErr(key, body, sig) // want `the verdict of verifyErr makes no difference`
	slog.Info("checked", "err", err)
	process(body)
}

func loggedVerdict(key, body, sig []byte) {
	ok := verify(key, body, sig) // want `the verdict of verify makes no difference`
	log.Printf("signature valid: %t", ok)
	process(body)
}

func loggedText(key, body, sig []byte) {
	if err := verifyErr(key, body, sig); err != nil { // want `the verdict of verifyErr makes no difference`
		slog.Warn("signature", "err", err.Error())
	}
	process(body)
}

// In a go or defer statement, where nobody hears of it.

func started(key, body, sig []byte) {
	go verifyErr(key, body, sig) // want `the verdict of verifyErr is dropped`
	process(body)
}

func deferred(key, body, sig []byte) {
	defer verify(key, body, sig) // want `the verdict of verify is dropped`
	process(body)
}
