// Package shapes receives webhooks: it holds every form of comparison, and
// every way of carrying a MAC to it.
package shapes

import (
	"bytes"
	"cmp"
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
)

var errSignature = errors.New("bad signature")

func digest(key, body []byte) []byte {
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return m.Sum(nil)
}

func hexDigest(key, body []byte) string { return hex.EncodeToString(digest(key, body)) }

// == and !=

func eqString(key []byte, r *http.Request) bool {
	body, _ := io.ReadAll(r.Body)
	return r.Header.Get("X-Hub-Signature-256") == "sha256="+hexDigest(key, body) // want `compared with ==.*\(hmaccompare/mac\)$`
}

func neString(key []byte, w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "read", http.StatusBadRequest)
		return
	}
	if expected, got := hexDigest(key, body), r.Header.Get("X-Signature"); got == "" || expected != got { // want `compared with !=.*\(hmaccompare/mac\)$`
		http.Error(w, "signature", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func eqArray(key, body []byte, presented [sha256.Size]byte) bool {
	return [sha256.Size]byte(digest(key, body)) == presented // want `hmaccompare/mac`
}

func eqArrayPointer(key, body []byte, presented *[32]byte) bool {
	sum := (*[32]byte)(digest(key, body))
	return *sum == *presented // want `hmaccompare/mac`
}

func samePointer(key, body []byte, presented *[32]byte) bool {
	sum := (*[32]byte)(digest(key, body))
	return sum == presented // addresses
}

func eqInterface(key, body []byte, presented any) bool {
	var want any = hexDigest(key, body)
	return want == presented // want `hmaccompare/mac`
}

func parenthesized(key, body []byte, sig string) bool {
	return !((hexDigest(key, body)) == (sig)) // want `hmaccompare/mac`
}

// switch

func switchBool(key, body []byte, sig string) error {
	switch {
	case sig == "":
		return errors.New("missing")
	case sig != hexDigest(key, body): // want `compared with !=`
		return errSignature
	}
	return nil
}

func switchTrue(key, body []byte, sig string) error {
	switch true {
	case sig == hexDigest(key, body): // want `compared with ==`
		return nil
	}
	return errSignature
}

func switchLength(key, body []byte, sig string) bool {
	switch len(sig) {
	case len(hexDigest(key, body)):
		return true
	case 40:
		return false
	}
	return false
}

func switchAlgorithm(key, body []byte, alg string) string {
	switch alg {
	case "sha1":
		m := hmac.New(sha1.New, key)
		m.Write(body)
		return hex.EncodeToString(m.Sum(nil))
	case "sha512":
		m := hmac.New(sha512.New, key)
		m.Write(body)
		return hex.EncodeToString(m.Sum(nil))
	}
	return ""
}

func useAlgorithm(key, body []byte, header string) bool {
	alg, sig, ok := strings.Cut(header, "=")
	if !ok {
		return false
	}
	want := switchAlgorithm(key, body, alg)
	return want != "" && want == sig // want `hmaccompare/mac`
}

func useAlgorithmRight(key, body []byte, header string) bool {
	alg, sig, ok := strings.Cut(header, "=")
	want := switchAlgorithm(key, body, alg)
	return ok && want != "" && hmac.Equal([]byte(want), []byte(sig))
}

// maps

func mapLookup(keys [][]byte, body []byte, sig string) bool {
	valid := map[string]struct{}{}
	for _, k := range keys {
		valid[hexDigest(k, body)] = struct{}{}
	}
	_, ok := valid[sig] // want `the keys of a map`
	return ok
}

func mapLiteral(k1, k2, body []byte, r *http.Request) bool {
	valid := map[string]string{
		hexDigest(k1, body): "current",
		hexDigest(k2, body): "previous",
	}
	return valid[r.Header.Get("X-Signature")] != "" // want `the keys of a map`
}

func mapArrayKey(keys [][]byte, body []byte, sig [32]byte) bool {
	valid := make(map[[32]byte]bool)
	for _, k := range keys {
		valid[[32]byte(digest(k, body))] = true
	}
	return valid[sig] // want `the keys of a map`
}

func mapValueOnly(keys map[string][]byte, body []byte, sig string) (string, bool) {
	sums := map[string]string{}
	for id, k := range keys {
		sums[id] = hexDigest(k, body)
	}
	for id, s := range sums {
		if subtle.ConstantTimeCompare([]byte(s), []byte(sig)) == 1 {
			return id, true
		}
	}
	return "", false
}

func mapValueByID(keys map[string][]byte, body []byte, id, sig string) bool {
	sums := map[string]string{}
	for id, k := range keys {
		sums[id] = hexDigest(k, body)
	}
	return sums[id] == sig // want `compared with ==`
}

// package bytes

func bytesForms(key, body, sig []byte) []bool {
	return []bool{
		bytes.Equal(digest(key, body), sig),          // want `bytes.Equal`
		!bytes.Equal(sig, digest(key, body)),         // want `bytes.Equal`
		bytes.EqualFold(sig, digest(key, body)),      // want `bytes.EqualFold`
		bytes.Compare(sig, digest(key, body)) != 0,   // want `bytes.Compare`
		0 == bytes.Compare(digest(key, body), sig),   // want `bytes.Compare`
		bytes.HasPrefix(digest(key, body), sig),      // want `bytes.HasPrefix`
		bytes.HasPrefix(sig, digest(key, body)),      // want `bytes.HasPrefix`
		bytes.HasSuffix(sig, digest(key, body)),      // want `bytes.HasSuffix`
		bytes.Contains(sig, digest(key, body)),       // want `bytes.Contains`
		bytes.Index(sig, digest(key, body)) >= 0,     // want `bytes.Index`
		bytes.LastIndex(sig, digest(key, body)) >= 0, // want `bytes.LastIndex`
		bytes.Count(sig, digest(key, body)) == 1,     // want `bytes.Count`
		bytes.Equal(digest(key, body), nil),
		bytes.Equal(sig, []byte(nil)),
		bytes.HasPrefix(sig, []byte("sha256=")),
		bytes.HasPrefix(digest(key, body), []byte("v1")),
		bytes.Contains(sig, []byte{','}),
		bytes.IndexByte(sig, '=') > 0,
		len(digest(key, body)) == len(sig),
		hmac.Equal(digest(key, body), sig),
		subtle.ConstantTimeCompare(digest(key, body), sig) == 1,
		subtle.ConstantTimeCompare(digest(key, body), sig) != 0,
	}
}

// package strings

func stringsForms(key, body []byte, sig string) []bool {
	return []bool{
		strings.EqualFold(hexDigest(key, body), sig),           // want `strings.EqualFold`
		strings.EqualFold(sig, hexDigest(key, body)),           // want `strings.EqualFold`
		strings.Compare(hexDigest(key, body), sig) == 0,        // want `strings.Compare`
		strings.HasPrefix(sig, hexDigest(key, body)),           // want `strings.HasPrefix`
		strings.HasSuffix(sig, hexDigest(key, body)),           // want `strings.HasSuffix`
		strings.HasSuffix(hexDigest(key, body), sig),           // want `strings.HasSuffix`
		strings.Contains(sig, hexDigest(key, body)),            // want `strings.Contains`
		strings.Index(sig, hexDigest(key, body)) != -1,         // want `strings.Index`
		strings.LastIndex(sig, hexDigest(key, body)) == 0,      // want `strings.LastIndex`
		strings.Count(sig, hexDigest(key, body)) > 0,           // want `strings.Count`
		strings.ToLower(sig) == hexDigest(key, body),           // want `==`
		strings.ToUpper(hexDigest(key, body)) == sig,           // want `==`
		strings.TrimPrefix(sig, "v1=") == hexDigest(key, body), // want `==`
		strings.TrimSpace(sig) != hexDigest(key, body),         // want `!=`
		hexDigest(key, body) < sig,                             // ordering sorts, it does not decide
		strings.HasPrefix(sig, "sha256="),
		strings.HasPrefix(hexDigest(key, body), "0"),
		strings.Contains(sig, ","),
		strings.Contains(hexDigest(key, body), "-"),
		strings.IndexByte(sig, '=') > 0,
		strings.EqualFold(sig, "none"),
		hexDigest(key, body) == "",
		sig != "",
		len(hexDigest(key, body)) != len(sig),
	}
}

func stringsCutPrefix(key, body []byte, sig string) bool {
	rest, ok := strings.CutPrefix(sig, "sha256=")
	return ok && rest == hexDigest(key, body) // want `==`
}

// package slices, cmp, reflect

func slicesForms(key, body, sig []byte, sigs []string, raw [][]byte) []bool {
	return []bool{
		slices.Equal(digest(key, body), sig),                                                         // want `slices.Equal`
		slices.Compare(sig, digest(key, body)) == 0,                                                  // want `slices.Compare`
		slices.Contains(sigs, hexDigest(key, body)),                                                  // want `slices.Contains`
		slices.Index(sigs, hexDigest(key, body)) >= 0,                                                // want `slices.Index`
		cmp.Compare(hexDigest(key, body), sigs[0]) == 0,                                              // want `cmp.Compare`
		reflect.DeepEqual(digest(key, body), sig),                                                    // want `reflect.DeepEqual`
		reflect.DeepEqual(sigs[0], hexDigest(key, body)),                                             // want `reflect.DeepEqual`
		slices.ContainsFunc(sigs, func(s string) bool { return s == hexDigest(key, body) }),          // want `compared with ==`
		slices.IndexFunc(raw, func(s []byte) bool { return bytes.Equal(s, digest(key, body)) }) >= 0, // want `bytes.Equal`
		slices.ContainsFunc(raw, func(s []byte) bool { return hmac.Equal(s, digest(key, body)) }),
		slices.Contains(sigs, "v1"),
		slices.Equal(sig, nil),
		reflect.DeepEqual(sig, nil),
		reflect.TypeOf(digest(key, body)) == reflect.TypeOf(sig),
	}
}

// byte loops

func loopIndex(key, body, sig []byte) bool {
	sum := digest(key, body)
	if len(sum) != len(sig) {
		return false
	}
	for i := 0; i < len(sum); i++ {
		if sum[i] != sig[i] { // want `a loop that ends at the first difference`
			return false
		}
	}
	return true
}

func loopRangeValue(key, body []byte, sig string) bool {
	want := hexDigest(key, body)
	if len(want) != len(sig) {
		return false
	}
	for i, b := range []byte(want) {
		if b != sig[i] { // want `a loop that ends at the first difference`
			return false
		}
	}
	return true
}

func loopFlag(key, body, sig []byte) bool {
	sum := digest(key, body)
	ok := len(sum) == len(sig)
	for i := range min(len(sum), len(sig)) {
		if sum[i] != sig[i] { // want `a loop that ends at the first difference`
			ok = false
			break
		}
	}
	return ok
}

func loopCondition(key, body, sig []byte) bool {
	sum := digest(key, body)
	i := 0
	for i < len(sum) && i < len(sig) && sum[i] == sig[i] { // want `a loop that ends at the first difference`
		i++
	}
	return i == len(sum)
}

func loopPanic(key, body, sig []byte) {
	for i, b := range digest(key, body) {
		if b == sig[i] { // want `a loop that ends at the first difference`
			continue
		}
		panic("signature")
	}
}

func loopGoto(key, body, sig []byte) bool {
	sum := digest(key, body)
	i := 0
next:
	if i == len(sum) {
		return true
	}
	if sum[i] != sig[i] { // want `a loop that ends at the first difference`
		return false
	}
	i++
	goto next
}

func loopString(key, body []byte, sig string) bool {
	want := hexDigest(key, body)
	for i := range want {
		if want[i] != sig[i] { // want `a loop that ends at the first difference`
			return false
		}
	}
	return true
}

func loopArray(key, body []byte, sig [32]byte) bool {
	var sum [32]byte
	copy(sum[:], digest(key, body))
	for i := range sum {
		if sum[i] != sig[i] { // want `a loop that ends at the first difference`
			return false
		}
	}
	return true
}

func loopWholeFlag(key, body, sig []byte) bool {
	sum, ok := digest(key, body), true
	for i := range sum {
		if sum[i] != sig[i] {
			ok = false // and on to the end
		}
	}
	return ok
}

func loopCount(key, body, sig []byte) bool {
	sum, n := digest(key, body), 0
	for i := range sum {
		if sum[i] == sig[i] {
			n++
		}
	}
	return n == len(sum)
}

func loopAccumulate(key, body, sig []byte) bool {
	sum := digest(key, body)
	if len(sum) != len(sig) {
		return false
	}
	v := byte(0)
	for i := 0; i < len(sum); i++ {
		v |= sum[i] ^ sig[i]
	}
	return subtle.ConstantTimeByteEq(v, 0) == 1
}

func loopSearch(key, body []byte) bool {
	for _, b := range digest(key, body) {
		if b == '=' {
			return true
		}
	}
	return false
}

func loopPublic(a, b []byte) bool {
	h := sha256.New()
	h.Write(a)
	sum := h.Sum(nil)
	for i := range sum {
		if sum[i] != b[i] {
			return false
		}
	}
	return true
}

// structs

type stamp struct {
	At  int64
	MAC [32]byte
}

type envelope struct {
	stamp
	ID string
}

func eqStruct(key, body []byte, at int64, got stamp) bool {
	want := stamp{At: at, MAC: [32]byte(digest(key, body))}
	return want == got // want `compared with ==`
}

func eqStructCopied(key, body []byte, got stamp) bool {
	var want stamp
	want.At = got.At
	copy(want.MAC[:], digest(key, body))
	if want != got { // want `compared with !=`
		return false
	}
	return true
}

func eqOtherFields(key, body []byte, got envelope) bool {
	want := envelope{stamp{got.At, [32]byte(digest(key, body))}, "id"}
	return want.ID == got.ID && want.At == got.At && hmac.Equal(want.MAC[:], got.MAC[:])
}

func eqZero(key, body []byte) bool {
	want := stamp{MAC: [32]byte(digest(key, body))}
	return want == stamp{}
}
