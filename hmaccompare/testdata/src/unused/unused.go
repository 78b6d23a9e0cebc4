// Package unused drops verdicts, and uses them.
package unused

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"os"
)

var errSig = errors.New("bad signature")

func sum(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

func verify(key, body, sig []byte) bool { return hmac.Equal(sum(key, body), sig) }

func verifyErr(key, body, sig []byte) error {
	if !hmac.Equal(sum(key, body), sig) {
		return errSig
	}
	return nil
}

func verifyBoth(key, body, sig []byte) (bool, error) {
	if len(sig) == 0 {
		return false, errSig
	}
	return hmac.Equal(sum(key, body), sig), nil
}

func invalid(key, body, sig []byte) bool { return !verify(key, body, sig) }

// Dropped.

func statement(key, body, sig []byte) {
	hmac.Equal(sum(key, body), sig) // want `the verdict of hmac.Equal is dropped, .*\(hmaccompare/unused\)$`
}

func blank(key, body, sig []byte) {
	_ = hmac.Equal(sum(key, body), sig) // want `the verdict of hmac.Equal is dropped`
}

func subtleStatement(key, body, sig []byte) {
	subtle.ConstantTimeCompare(sum(key, body), sig) // want `the verdict of subtle.ConstantTimeCompare is dropped`
}

func subtleBlank(r *http.Request) {
	_ = subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(os.Getenv("API_KEY"))) // want `the verdict of subtle.ConstantTimeCompare is dropped`
}

func neverUsed(key, body, sig []byte) bool {
	ok := verify(key, body, sig) // want `the verdict of verify is dropped`
	ok = len(body) > 0
	return ok
}

func assignedBlank(key, body, sig []byte) bool {
	ok := hmac.Equal(sum(key, body), sig) // want `hmaccompare/unused`
	_ = ok
	return true
}

func droppedError(key, body, sig []byte, w http.ResponseWriter) {
	verifyErr(key, body, sig) // want `the verdict of verifyErr is dropped`
	w.WriteHeader(http.StatusOK)
}

func droppedFirst(key, body, sig []byte) error {
	_, err := verifyBoth(key, body, sig) // want `the verdict of verifyBoth is dropped`
	return err
}

type service struct{ key []byte }

func (s *service) Verify(body, sig []byte) error { return verifyErr(s.key, body, sig) }

func (s *service) handle(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.Verify(body, []byte(r.Header.Get("X-Sig"))) // want `the verdict of service.Verify is dropped`
	w.WriteHeader(http.StatusOK)
}

func asymmetric(pub ed25519.PublicKey, k *rsa.PublicKey, e *ecdsa.PublicKey, body, sig []byte) {
	ed25519.Verify(pub, body, sig)          // want `the verdict of ed25519.Verify is dropped`
	ecdsa.VerifyASN1(e, body, sig)          // want `the verdict of ecdsa.VerifyASN1 is dropped`
	_ = rsa.VerifyPKCS1v15(k, 0, body, sig) // want `the verdict of rsa.VerifyPKCS1v15 is dropped`
}

// Both outcomes go on.

func logOnly(key, body, sig []byte, w http.ResponseWriter) {
	if !verify(key, body, sig) { // want `the verdict of verify makes no difference`
		log.Println("bad signature")
	}
	w.WriteHeader(http.StatusOK)
}

func logOnlyElse(key, body, sig []byte, w http.ResponseWriter) {
	if hmac.Equal(sum(key, body), sig) { // want `the verdict of hmac.Equal makes no difference`
		log.Println("good signature")
	} else {
		log.Println("bad signature")
	}
	w.WriteHeader(http.StatusOK)
}

func slogOnly(key, body, sig []byte, w http.ResponseWriter) {
	if subtle.ConstantTimeCompare(sum(key, body), sig) != 1 { // want `the verdict of subtle.ConstantTimeCompare makes no difference`
		slog.Warn("bad signature", "sig", hex.EncodeToString(sig))
	}
	w.WriteHeader(http.StatusOK)
}

func logError(key, body, sig []byte, w http.ResponseWriter) {
	if err := verifyErr(key, body, sig); err != nil { // want `the verdict of verifyErr makes no difference`
		log.Println("bad signature")
	}
	w.WriteHeader(http.StatusOK)
}

func logVariable(key, body, sig []byte, w http.ResponseWriter) {
	ok := verify(key, body, sig) // want `the verdict of verify makes no difference`
	if !ok {
		log.Println("bad signature")
	}
	w.WriteHeader(http.StatusOK)
}

func emptyBranch(key, body, sig []byte) {
	if !verify(key, body, sig) { // want `hmaccompare/unused`
		// TODO: refuse
	}
	os.Stdout.Write(body)
}

func process(body []byte) { os.Stdout.Write(body) }

// Really used.

func returned(key, body, sig []byte) bool { return hmac.Equal(sum(key, body), sig) }

func returnedOne(key, body, sig []byte) int { return subtle.ConstantTimeCompare(sum(key, body), sig) }

func refused(key, body, sig []byte, w http.ResponseWriter) {
	if !verify(key, body, sig) {
		http.Error(w, "signature", http.StatusUnauthorized)
		return
	}
	process(body)
}

func panics(key, body, sig []byte) {
	if !verify(key, body, sig) {
		panic("signature")
	}
	process(body)
}

func fatal(key, body, sig []byte) {
	if err := verifyErr(key, body, sig); err != nil {
		log.Fatal(err)
	}
	process(body)
}

func exits(key, body, sig []byte) {
	if !verify(key, body, sig) {
		fmt.Fprintln(os.Stderr, "bad signature")
		os.Exit(1)
	}
	process(body)
}

func accepted(key, body, sig []byte) {
	if verify(key, body, sig) {
		process(body)
	}
}

type result struct {
	valid bool
	err   error
}

func stored(key, body, sig []byte, out *result) {
	out.valid = verify(key, body, sig)
	out.err = verifyErr(key, body, sig)
}

func storedMap(key, body, sig []byte, out map[string]bool) { out["sig"] = verify(key, body, sig) }

func passedOn(key, body, sig []byte, w io.Writer) {
	json.NewEncoder(w).Encode(map[string]bool{"valid": verify(key, body, sig)})
	fmt.Fprintln(w, verify(key, body, sig))
}

func sent(key, body, sig []byte, ch chan<- error) { ch <- verifyErr(key, body, sig) }

func counted(key, body, sig []byte, counter func(bool)) { counter(verify(key, body, sig)) }

func flagged(key, body, sig []byte) string {
	status := "valid"
	if !verify(key, body, sig) {
		status = "invalid"
	}
	return status
}

func flagStored(key, body, sig []byte, out *result) {
	out.valid = true
	if !verify(key, body, sig) {
		out.valid = false
	}
	process(body)
}

func joined(key, body, sig []byte) error {
	var errs []error
	if err := verifyErr(key, body, sig); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func anyKey(keys [][]byte, body, sig []byte) bool {
	for _, k := range keys {
		if verify(k, body, sig) {
			return true
		}
	}
	return false
}

func anyKeyFlag(keys [][]byte, body, sig []byte) bool {
	ok := false
	for _, k := range keys {
		if verify(k, body, sig) {
			ok = true
		}
	}
	return ok
}

func anyKeyOr(keys [][]byte, body, sig []byte) bool {
	ok := 0
	for _, k := range keys {
		ok |= subtle.ConstantTimeCompare(sum(k, body), sig)
	}
	return ok == 1
}

func anyKeyBreak(keys [][]byte, body, sig []byte, w http.ResponseWriter) {
	valid := false
	for _, k := range keys {
		if valid = verify(k, body, sig); valid {
			break
		}
	}
	if !valid {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	process(body)
}

func anyKeyContinue(keys [][]byte, body, sig []byte) [][]byte {
	var good [][]byte
	for _, k := range keys {
		if !verify(k, body, sig) {
			log.Println("not this one")
			continue
		}
		good = append(good, k)
	}
	return good
}

func lastError(keys [][]byte, body, sig []byte) (err error) {
	for _, k := range keys {
		if err = verifyErr(k, body, sig); err == nil {
			return nil
		}
	}
	return err
}

func and(key, body, sig []byte, fresh bool) bool {
	ok := fresh && len(sig) > 0 && verify(key, body, sig)
	return ok
}

func or(a, b, body, sig []byte, w http.ResponseWriter) {
	if !verify(a, body, sig) && !verify(b, body, sig) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	process(body)
}

func inverted(key, body, sig []byte) error {
	if invalid(key, body, sig) {
		return errSig
	}
	return nil
}

func xor(key, body, sig []byte, want bool) bool { return verify(key, body, sig) == want }

func named(key, body, sig []byte) (ok bool) {
	ok = verify(key, body, sig)
	return
}

func namedDefer(key, body, sig []byte) (err error) {
	defer func() {
		if e := verifyErr(key, body, sig); e != nil {
			err = e
		}
	}()
	return nil
}

func closure(key []byte) func(body, sig []byte) bool {
	var last bool
	return func(body, sig []byte) bool {
		last = verify(key, body, sig)
		return last
	}
}

func switched(key, body, sig []byte, w http.ResponseWriter) {
	switch {
	case verify(key, body, sig):
		process(body)
	default:
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func switchedErr(key, body, sig []byte, w http.ResponseWriter) {
	switch err := verifyErr(key, body, sig); {
	case err == nil:
		process(body)
	case errors.Is(err, errSig):
		w.WriteHeader(http.StatusUnauthorized)
	}
}

func wrapped(key, body, sig []byte) error {
	if err := verifyErr(key, body, sig); err != nil {
		return fmt.Errorf("webhook: %w", err)
	}
	return nil
}

func toCaller(key, body, sig []byte, fail func(error)) {
	if err := verifyErr(key, body, sig); err != nil {
		fail(err)
	}
}

func status(key, body, sig []byte, w http.ResponseWriter) {
	code := http.StatusOK
	if !verify(key, body, sig) {
		code = http.StatusUnauthorized
	}
	w.WriteHeader(code)
}

func middleware(key []byte, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || verifyErr(key, body, []byte(r.Header.Get("X-Sig"))) != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func optional(key, body, sig []byte) []byte {
	if len(key) > 0 && !verify(key, body, sig) {
		body = nil
	}
	return body
}

func selfCompare(sig []byte) {
	subtle.ConstantTimeCompare(sig, sig) // takes the time of a comparison
}

func dummyUser(found bool, got, want []byte) bool {
	if !found {
		subtle.ConstantTimeCompare(got, got)
		return false
	}
	return subtle.ConstantTimeCompare(got, want) == 1
}

func constantTimeSelect(a, b []byte) int {
	return subtle.ConstantTimeSelect(subtle.ConstantTimeCompare(a, b), 1, 0)
}

func notAVerifier(a, b string) bool { return a == b }

func dropsOther(a, b string) { notAVerifier(a, b) }
