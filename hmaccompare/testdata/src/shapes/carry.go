package shapes

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Encodings.

func encodings(key, body []byte, sig string) []bool {
	sum := digest(key, body)
	dst := make([]byte, hex.EncodedLen(len(sum)))
	hex.Encode(dst, sum)
	b64 := make([]byte, base64.StdEncoding.EncodedLen(len(sum)))
	base64.StdEncoding.Encode(b64, sum)
	return []bool{
		hex.EncodeToString(sum) == sig,                                                                 // want `==`
		string(dst) == sig,                                                                             // want `==`
		string(b64) == sig,                                                                             // want `==`
		string(hex.AppendEncode(nil, sum)) == sig,                                                      // want `==`
		string(hex.AppendEncode([]byte("sha256="), sum)) == sig,                                        // want `==`
		base64.StdEncoding.EncodeToString(sum) == sig,                                                  // want `==`
		base64.RawURLEncoding.EncodeToString(sum) == sig,                                               // want `==`
		base64.URLEncoding.WithPadding(base64.NoPadding).EncodeToString(sum) == sig,                    // want `==`
		base32.StdEncoding.EncodeToString(sum) == sig,                                                  // want `==`
		fmt.Sprintf("%x", sum) == sig,                                                                  // want `==`
		fmt.Sprintf("sha256=%s", hex.EncodeToString(sum)) == sig,                                       // want `==`
		fmt.Sprintf("t=%d,v1=%x", time.Now().Unix(), sum) == sig,                                       // want `==`
		fmt.Sprint("sha256=", hex.EncodeToString(sum)) == sig,                                          // want `==`
		string(fmt.Appendf(nil, "%x", sum)) == sig,                                                     // want `==`
		string(sum) == sig,                                                                             // want `==`
		url.QueryEscape(base64.StdEncoding.EncodeToString(sum)) == sig,                                 // want `==`
		strings.ToUpper(hex.EncodeToString(sum)) == sig,                                                // want `==`
		strings.TrimRight(base64.URLEncoding.EncodeToString(sum), "=") == sig,                          // want `==`
		strings.ReplaceAll(base64.StdEncoding.EncodeToString(sum), "+", "-") == sig,                    // want `==`
		strings.NewReplacer("+", "-", "/", "_").Replace(base64.StdEncoding.EncodeToString(sum)) == sig, // want `==`
		strings.Join([]string{"sha256", hex.EncodeToString(sum)}, "=") == sig,                          // want `==`
		"v0="+hex.EncodeToString(sum) == sig,                                                           // want `==`
		hex.EncodeToString(sum[:16]) == sig,                                                            // want `==`
		hex.EncodeToString(sum)[:40] == sig,                                                            // want `==`
		hex.EncodeToString(sum)[8:] == sig[8:],                                                         // want `==`
		strconv.Quote(hex.EncodeToString(sum)) == sig,                                                  // want `==`
	}
}

func decodedPresented(key, body []byte, sig string) bool {
	got, err := hex.DecodeString(sig)
	if err != nil {
		return false
	}
	return bytes.Equal(got, digest(key, body)) // want `bytes.Equal`
}

func marshaled(key, body []byte, sig string) bool {
	b, _ := json.Marshal(digest(key, body))
	return string(b) == sig // want `==`
}

func text(key, body []byte, sig string) bool {
	return fmt.Sprintln(sig) == fmt.Sprintln(hexDigest(key, body)) // want `==`
}

func number(key, body []byte, code uint32) bool {
	return binary.BigEndian.Uint32(digest(key, body)) == code // a truncated one, as a number
}

// Conversion, slicing, concatenation, copy, append.

type signature string

type rawSignature []byte

func (s rawSignature) String() string { return hex.EncodeToString(s) }

func converted(key, body []byte, r *http.Request) bool {
	want := signature(hexDigest(key, body))
	return want == signature(r.Header.Get("X-Sig")) // want `==`
}

func stringer(key, body []byte, sig string) bool {
	want := rawSignature(digest(key, body))
	return want.String() == sig // want `==`
}

func stringerByFmt(key, body []byte, sig string) bool {
	return fmt.Sprintf("sha256=%s", rawSignature(digest(key, body))) == sig // want `==`
}

func copied(key, body, sig []byte) bool {
	want := make([]byte, 32)
	copy(want, digest(key, body))
	return bytes.Equal(want, sig) // want `bytes.Equal`
}

func copiedArray(key, body []byte, sig [20]byte) bool {
	var want [20]byte
	copy(want[:], digest(key, body)[:20])
	return want == sig // want `==`
}

func bySum(key, body, sig []byte) bool {
	var buf [64]byte
	m := hmac.New(sha256.New, key)
	m.Write(body)
	return bytes.Equal(m.Sum(buf[:0]), sig) // want `bytes.Equal`
}

func appended(key, body, sig []byte) bool {
	want := append([]byte("sha256="), digest(key, body)...)
	return bytes.Equal(want, sig) // want `bytes.Equal`
}

func cloned(key, body, sig []byte) bool {
	a, b, c := slices.Clone(digest(key, body)), bytes.Clone(digest(key, body)), strings.Clone(hexDigest(key, body))
	return bytes.Equal(a, sig) || // want `bytes.Equal`
		bytes.Equal(b, sig) || // want `bytes.Equal`
		c == string(sig) // want `==`
}

func concatenated(key, body, sig []byte) bool {
	return bytes.Equal(slices.Concat([]byte("v1"), digest(key, body)), sig) || // want `bytes.Equal`
		bytes.Equal(bytes.Join([][]byte{[]byte("v1"), digest(key, body)}, nil), sig) // want `bytes.Equal`
}

func byteByByte(key, body []byte, sig string) bool {
	var sb strings.Builder
	for _, b := range digest(key, body) {
		fmt.Fprintf(&sb, "%02x", b)
	}
	return sb.String() == sig // want `==`
}

func byElement(key, body, sig []byte) bool {
	out := make([]byte, 32)
	for i, b := range digest(key, body) {
		out[31-i] = b
	}
	return bytes.Equal(out, sig) // want `bytes.Equal`
}

// Fields.

type request struct {
	body     []byte
	header   http.Header
	expected string
	meta     struct {
		sig  string
		seen time.Time
	}
}

func (q *request) compute(key []byte) { q.expected = hexDigest(key, q.body) }

func (q *request) ok() bool { return q.expected == q.header.Get("X-Sig") } // want `==`

func (q *request) computeNested(key []byte) { q.meta.sig = hexDigest(key, q.body) }

func (q *request) okNested() bool { return q.header.Get("X-Sig") == q.meta.sig } // want `==`

type base struct{ tag []byte }

type message struct {
	base
	payload []byte
}

func (b *base) seal(key, payload []byte) { b.tag = digest(key, payload) }

func openMessage(key []byte, m message, tag []byte) bool {
	m.seal(key, m.payload)
	return bytes.Equal(m.tag, tag) // want `bytes.Equal`
}

type signedURL struct{ Path, Sig string }

func signURL(key []byte, path string) signedURL {
	return signedURL{Path: path, Sig: hexDigest(key, []byte(path))}
}

func checkURL(key []byte, r *http.Request) bool {
	want := signURL(key, r.URL.Path)
	return want.Path == r.URL.Path &&
		want.Sig == r.URL.Query().Get("sig") // want `==`
}

func checkURLPointer(key []byte, r *http.Request) bool {
	want := &signedURL{r.URL.Path, ""}
	want.Sig = hexDigest(key, []byte(want.Path))
	return want.Sig == r.URL.Query().Get("sig") // want `==`
}

func checkURLList(keys [][]byte, r *http.Request) bool {
	var all []signedURL
	for _, k := range keys {
		all = append(all, signURL(k, r.URL.Path))
	}
	for _, u := range all {
		if u.Sig == r.FormValue("sig") { // want `==`
			return true
		}
	}
	return false
}

func checkURLMap(keys map[string][]byte, r *http.Request) bool {
	all := map[string]*signedURL{}
	for id, k := range keys {
		u := signURL(k, r.URL.Path)
		all[id] = &u
	}
	u, ok := all[r.FormValue("kid")]
	return ok && u.Sig == r.FormValue("sig") // want `==`
}

// Maps, channels.

func fromMap(key, body []byte, sig string) bool {
	headers := map[string]string{"content-type": "application/json"}
	headers["x-sig"] = hexDigest(key, body)
	return headers["content-type"] == sig || headers["x-sig"] == sig // want `==`
}

func fromHeader(key, body []byte, sig string) bool {
	h := http.Header{}
	h.Set("X-Sig", hexDigest(key, body))
	h.Set("X-Kind", "push")
	return h.Get("X-Kind") == sig || h.Get("X-Sig") == sig // want `h.Get\(.X-Sig.\) == sig|==`
}

type job struct {
	body []byte
	sig  string
	out  chan string
}

func worker(key []byte, jobs <-chan job) {
	for j := range jobs {
		j.out <- hexDigest(key, j.body)
	}
}

func submit(jobs chan<- job, body []byte, sig string) bool {
	j := job{body, sig, make(chan string, 1)}
	jobs <- j
	select {
	case want := <-j.out:
		return want == j.sig // want `==`
	case <-time.After(time.Second):
		return false
	}
}

// Closures, defer, named and several results.

func closureVariable(key, body []byte, sig string) bool {
	var want string
	func() { want = hexDigest(key, body) }()
	return want == sig // want `==`
}

func closureResult(key []byte) func([]byte) string {
	return func(b []byte) string { return hexDigest(key, b) }
}

func useClosureResult(key, body []byte, sig string) bool {
	sign := closureResult(key)
	return sign(body) == sig // want `==`
}

func localClosure(key, body []byte, sig string) bool {
	sign := func(b []byte) (string, error) {
		if len(b) == 0 {
			return "", errors.New("empty")
		}
		return hexDigest(key, b), nil
	}
	want, err := sign(body)
	if err != nil {
		return false
	}
	return want == sig // want `==`
}

func deferred(key, body []byte, sig string) (ok bool) {
	var want string
	defer func() { ok = want == sig }() // want `==`
	want = hexDigest(key, body)
	return
}

func named(key, body []byte) (ts int64, sig string, err error) {
	ts = time.Now().Unix()
	defer func() {
		if err != nil {
			sig = ""
		}
	}()
	if len(body) == 0 {
		err = errors.New("empty")
		return
	}
	sig = hexDigest(key, body)
	return
}

func useNamed(key, body []byte, got string) bool {
	_, sig, err := named(key, body)
	return err == nil && got == sig // want `==`
}

func pass3(key, body []byte) (int64, string, error) { return named(key, body) }

func usePass3(key, body []byte, got string) bool {
	if _, sig, err := pass3(key, body); err == nil {
		return got == sig // want `==`
	}
	return false
}

func rangeFunc(keys [][]byte, body []byte) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, k := range keys {
			if !yield(hexDigest(k, body)) {
				return
			}
		}
	}
}

func useRangeFunc(keys [][]byte, body []byte, sig string) bool {
	for want := range rangeFunc(keys, body) {
		if want == sig { // want `==`
			return true
		}
	}
	return false
}

// Method values and function-typed fields.

type hmacSigner struct{ key []byte }

func (s hmacSigner) Sign(b []byte) string { return hexDigest(s.key, b) }

func (s *hmacSigner) SignTo(w io.Writer, b []byte) { fmt.Fprintf(w, "%x", digest(s.key, b)) }

func methodValue(s hmacSigner, body []byte, sig string) bool {
	sign := s.Sign
	return sign(body) == sig // want `==`
}

func toWriter(s *hmacSigner, body []byte, sig string) bool {
	var sb strings.Builder
	s.SignTo(&sb, body)
	return sb.String() == sig // want `==`
}

type webhook struct {
	sign   func([]byte) string
	verify func(body []byte, sig string) bool
}

func newWebhook(key []byte) *webhook {
	s := hmacSigner{key}
	return &webhook{
		sign:   s.Sign,
		verify: func(b []byte, sig string) bool { return hmac.Equal([]byte(s.Sign(b)), []byte(sig)) },
	}
}

func (w *webhook) check(body []byte, sig string) bool {
	return w.sign(body) == sig // want `==`
}

func (w *webhook) checkRight(body []byte, sig string) bool { return w.verify(body, sig) }

func higherOrder(sign func([]byte) string, body []byte, sig string) bool {
	return sign(body) == sig // want `==`
}

func useHigherOrder(key, body []byte, sig string) bool {
	return higherOrder(closureResult(key), body, sig)
}

func withCompare(want, got string, equal func(a, b string) bool) bool { return equal(want, got) }

func useWithCompare(key, body []byte, sig string) bool {
	return withCompare(hexDigest(key, body), sig, func(a, b string) bool { return a == b }) // want `==`
}

func useWithCompareRight(key, body []byte, sig string) bool {
	return withCompare(hexDigest(key, body), sig, func(a, b string) bool { return hmac.Equal([]byte(a), []byte(b)) })
}

// Variadic, once, atomic, sync.Map, context.

func anyOf(sig string, wants ...string) bool {
	for _, w := range wants {
		if w == sig { // want `==`
			return true
		}
	}
	return false
}

func useAnyOf(k1, k2, body []byte, sig string) bool {
	return anyOf(sig, hexDigest(k1, body), hexDigest(k2, body))
}

func oneOf(name string, names ...string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

func useOneOf(event string) bool { return oneOf(event, "push", "ping") }

type lazy struct {
	once sync.Once
	sig  string
	last atomic.Value
	ptr  atomic.Pointer[string]
	all  sync.Map
}

func (l *lazy) get(key, body []byte) string {
	l.once.Do(func() { l.sig = hexDigest(key, body) })
	return l.sig
}

func (l *lazy) check(key, body []byte, sig string) bool {
	return l.get(key, body) == sig // want `==`
}

func (l *lazy) checkAtomic(key, body []byte, sig string) bool {
	l.last.Store(hexDigest(key, body))
	return l.last.Load().(string) == sig // want `==`
}

func (l *lazy) checkPointer(key, body []byte, sig string) bool {
	s := hexDigest(key, body)
	l.ptr.Store(&s)
	return *l.ptr.Load() == sig // want `==`
}

var onceValue = sync.OnceValue(func() string { return hexDigest([]byte("k"), []byte("static")) })

func checkOnceValue(sig string) bool {
	return onceValue() == sig // want `==`
}

type ctxKey struct{}

// Readers, writers, pointers.

func scanner(key, body []byte, sig string) bool {
	sc := bufio.NewScanner(strings.NewReader(hexDigest(key, body)))
	sc.Scan()
	return sc.Text() == sig // want `==`
}

func readAll(key, body []byte, sig string) bool {
	b, _ := io.ReadAll(strings.NewReader(hexDigest(key, body)))
	return string(b) == sig // want `==`
}

func bufferWrite(key, body, sig []byte) bool {
	var b bytes.Buffer
	b.WriteString("v1=")
	b.Write(digest(key, body))
	return bytes.Equal(b.Bytes(), sig) // want `bytes.Equal`
}

func pointerOut(key, body []byte, out *string) { *out = hexDigest(key, body) }

func usePointerOut(key, body []byte, sig string) bool {
	var want string
	pointerOut(key, body, &want)
	return want == sig // want `==`
}

func fill(key, body, dst []byte) { copy(dst, digest(key, body)) }

func useFill(key, body, sig []byte) bool {
	want := make([]byte, 32)
	fill(key, body, want)
	return bytes.Equal(want, sig) // want `bytes.Equal`
}

func pointerPointer(key, body []byte, sig string) bool {
	s := hexDigest(key, body)
	p := &s
	q := &p
	return **q == sig // want `==`
}

// Package variables.

var lastSignature string

func remember(key, body []byte) { lastSignature = hexDigest(key, body) }

func recalled(sig string) bool {
	return lastSignature == sig // want `==`
}

// Recursion.

func nested(n int, key, body []byte) []byte {
	if n == 0 {
		return digest(key, body)
	}
	return nested(n-1, key, body)
}

func useNested(key, body, sig []byte) bool {
	return bytes.Equal(nested(3, key, body), sig) // want `bytes.Equal`
}
