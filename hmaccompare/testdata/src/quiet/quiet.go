// Package quiet computes MACs, and compares them with nothing that somebody
// presents, or in constant time.
package quiet

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"math"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

func mac(key []byte, parts ...string) []byte {
	m := hmac.New(sha256.New, key)
	for _, p := range parts {
		io.WriteString(m, p)
		m.Write([]byte{0})
	}
	return m.Sum(nil)
}

func macHex(key []byte, parts ...string) string { return hex.EncodeToString(mac(key, parts...)) }

// PRF, KDF, HKDF, PBKDF2.

func extract(salt, ikm []byte) []byte {
	m := hmac.New(sha256.New, salt)
	m.Write(ikm)
	return m.Sum(nil)
}

func expand(prk, info []byte, n int) []byte {
	var out, prev []byte
	for i := byte(1); len(out) < n; i++ {
		m := hmac.New(sha256.New, prk)
		m.Write(prev)
		m.Write(info)
		m.Write([]byte{i})
		prev = m.Sum(nil)
		out = append(out, prev...)
	}
	return out[:n]
}

func pbkdf2(password, salt []byte, rounds int) []byte {
	prf := hmac.New(sha512.New, password)
	prf.Write(salt)
	prf.Write([]byte{0, 0, 0, 1})
	u := prf.Sum(nil)
	t := slices.Clone(u)
	for range rounds - 1 {
		prf.Reset()
		prf.Write(u)
		u = prf.Sum(u[:0])
		for i := range t {
			t[i] ^= u[i]
		}
	}
	return t
}

type keyring struct {
	master []byte
	mu     sync.Mutex
	keys   map[string][]byte
}

func (k *keyring) derive(tenant string) []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	if key, ok := k.keys[tenant]; ok {
		return key
	}
	key := expand(extract([]byte("salt"), k.master), []byte(tenant), 32)
	k.keys[tenant] = key
	return key
}

func (k *keyring) check(tenant string, body, sig []byte) bool {
	return hmac.Equal(mac(k.derive(tenant), string(body)), sig)
}

// A password digest is compared right.

func checkPassword(password, salt, stored []byte) bool {
	return subtle.ConstantTimeCompare(pbkdf2(password, salt, 4096), stored) == 1
}

// HOTP and TOTP.

func hotp(secret []byte, counter uint64, digits int) string {
	var buf [8]byte
	binary.BigEndian.PutUint64(buf[:], counter)
	m := hmac.New(sha1.New, secret)
	m.Write(buf[:])
	sum := m.Sum(nil)
	off := sum[len(sum)-1] & 0xf
	code := binary.BigEndian.Uint32(sum[off:]) & 0x7fffffff
	return fmt.Sprintf("%0*d", digits, code%uint32(math.Pow10(digits)))
}

func totp(secret string, at time.Time) (string, error) {
	key, err := base32.StdEncoding.DecodeString(secret)
	if err != nil {
		return "", err
	}
	return hotp(key, uint64(at.Unix()/30), 6), nil
}

func checkTOTP(secret, code string) bool {
	want, err := totp(secret, time.Now())
	return err == nil && hmac.Equal([]byte(want), []byte(code))
}

func hotpInt(secret []byte, counter uint64) int {
	m := hmac.New(sha1.New, secret)
	binary.Write(m, binary.BigEndian, counter)
	h := m.Sum(nil)
	o := h[19] & 15
	return int(binary.BigEndian.Uint32(h[o:o+4])&0x7fffffff) % 1_000_000
}

func checkHOTP(secret []byte, counter uint64, code int) bool { return hotpInt(secret, counter) == code }

// Cache keys, deterministic ids, pseudonyms, sharding.

type cache struct {
	key     []byte
	entries map[string]*entry
	order   []string
	last    string
	ids     map[[32]byte]int
}

type entry struct {
	key string
	val []byte
	sum string
}

func (c *cache) put(path, query string, val []byte) {
	k := macHex(c.key, path, query)
	if _, dup := c.entries[k]; !dup {
		c.order = append(c.order, k)
	}
	c.entries[k] = &entry{key: k, val: val}
}

func (c *cache) index(name string) int {
	id := [32]byte(mac(c.key, name))
	n, ok := c.ids[id]
	if !ok {
		n = len(c.ids)
		c.ids[id] = n
	}
	return n
}

func (c *cache) seen(names []string) (dups int) {
	seen := map[string]bool{}
	for _, n := range names {
		id := macHex(c.key, n)
		if seen[id] {
			dups++
		}
		seen[id] = true
	}
	return dups
}

type visitor struct {
	ID        string
	IPHash    string
	SessionID string
}

func pseudonym(key []byte, r *http.Request) visitor {
	return visitor{ID: macHex(key, r.RemoteAddr, r.UserAgent()), SessionID: macHex(key, r.RemoteAddr)}
}

func sameVisitor(a, b visitor) bool { return a.ID == b.ID && a.SessionID == b.SessionID }

func unique(key []byte, rs []*http.Request) int {
	set := map[string]struct{}{}
	for _, r := range rs {
		set[pseudonym(key, r).ID] = struct{}{}
	}
	return len(set)
}

func shard(key []byte, name string, n int) int {
	return int(binary.BigEndian.Uint64(mac(key, name)) % uint64(n))
}

func bucket(key []byte, user string) bool { return mac(key, user)[0] < 26 }

func feature(key []byte, user string, share byte) string {
	if b := mac(key, user)[0]; b == 0 || b < share {
		return "on"
	}
	return "off"
}

// ETags and checksums of public data.

func etag(body []byte) string {
	h := sha256.New()
	h.Write(body)
	return `"` + hex.EncodeToString(h.Sum(nil)[:16]) + `"`
}

func notModified(w http.ResponseWriter, r *http.Request, body []byte) bool {
	if r.Header.Get("If-None-Match") == etag(body) {
		w.WriteHeader(http.StatusNotModified)
		return true
	}
	return false
}

func verifyFile(name, sum string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != sum {
		return fmt.Errorf("checksum of %s: got %s, want %s", name, got, sum)
	}
	return nil
}

func checksums(h hash.Hash, body, sum []byte) bool {
	h.Write(body)
	return bytes.Equal(h.Sum(nil), sum)
}

func useChecksums(body, sum []byte) bool {
	return checksums(sha256.New(), body, sum) && checksums(sha1.New(), body, sum)
}

// Double HMAC.

func blinded(a, b string) bool {
	var k [32]byte
	rand.Read(k[:])
	return bytes.Equal(mac(k[:], a), mac(k[:], b))
}

func blindedSig(key, body []byte, sig string) bool {
	k := make([]byte, 32)
	if _, err := rand.Read(k); err != nil {
		return false
	}
	x, y := hmac.New(sha256.New, k), hmac.New(sha256.New, k)
	x.Write(mac(key, string(body)))
	y.Write([]byte(sig))
	return string(x.Sum(nil)) == string(y.Sum(nil))
}

func changed(key []byte, before, after string) bool { return macHex(key, before) != macHex(key, after) }

// Tokens of our own.

type header struct{ Alg, Typ, Kid string }

func parseJWT(key []byte, token string) (map[string]any, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return nil, errors.New("malformed")
	}
	raw, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return nil, err
	}
	var h header
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, err
	}
	if h.Alg != "HS256" || h.Typ != "JWT" {
		return nil, fmt.Errorf("algorithm %q", h.Alg)
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		return nil, err
	}
	m := hmac.New(sha256.New, key)
	m.Write([]byte(parts[0] + "." + parts[1]))
	if !hmac.Equal(m.Sum(nil), sig) {
		return nil, errors.New("signature")
	}
	raw, err = base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return nil, err
	}
	var claims map[string]any
	if err := json.Unmarshal(raw, &claims); err != nil {
		return nil, err
	}
	if claims["iss"] != "https://example.com" || claims["aud"] != os.Getenv("AUDIENCE") {
		return nil, errors.New("claims")
	}
	return claims, nil
}

func makeJWT(key []byte, claims any) (string, error) {
	h, err := json.Marshal(header{Alg: "HS256", Typ: "JWT"})
	if err != nil {
		return "", err
	}
	c, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	enc := base64.RawURLEncoding
	signed := enc.EncodeToString(h) + "." + enc.EncodeToString(c)
	m := hmac.New(sha256.New, key)
	m.Write([]byte(signed))
	return signed + "." + enc.EncodeToString(m.Sum(nil)), nil
}

func cached(key []byte, tokens map[string]string, user string) (string, error) {
	if t := tokens[user]; t != "" && strings.Count(t, ".") == 2 {
		return t, nil
	}
	t, err := makeJWT(key, map[string]string{"sub": user})
	if err != nil || t == "" {
		return "", err
	}
	tokens[user] = t
	return t, nil
}

// Cursors.

type cursor struct {
	After int64  `json:"a"`
	Order string `json:"o"`
}

func encodeCursor(key []byte, c cursor) string {
	b, _ := json.Marshal(c)
	return base64.URLEncoding.EncodeToString(append(mac(key, string(b)), b...))
}

func decodeCursor(key []byte, s string) (c cursor, err error) {
	b, err := base64.URLEncoding.DecodeString(s)
	if err != nil || len(b) < sha256.Size {
		return c, errors.New("cursor")
	}
	sig, payload := b[:sha256.Size], b[sha256.Size:]
	if !hmac.Equal(sig, mac(key, string(payload))) {
		return c, errors.New("cursor")
	}
	err = json.Unmarshal(payload, &c)
	if err == nil && c.Order != "asc" && c.Order != "desc" {
		err = errors.New("order")
	}
	return c, err
}

func page(key []byte, r *http.Request, items []int64) (next string, out []int64) {
	c, err := decodeCursor(key, r.URL.Query().Get("cursor"))
	if err != nil {
		c = cursor{Order: "asc"}
	}
	for _, i := range items {
		if i > c.After {
			out = append(out, i)
		}
	}
	if len(out) > 0 {
		next = encodeCursor(key, cursor{out[len(out)-1], c.Order})
	}
	return next, out
}

// Presigned requests.

func presign(secret, region, method string, u *url.URL, at time.Time) string {
	date := at.UTC().Format("20060102")
	k := mac([]byte("AWS4"+secret), date)
	k = mac(k, region)
	k = mac(k, "s3")
	k = mac(k, "aws4_request")
	q := u.Query()
	q.Set("X-Amz-Date", at.UTC().Format("20060102T150405Z"))
	q.Set("X-Amz-Signature", macHex(k, method, u.EscapedPath(), q.Encode()))
	out := *u
	out.RawQuery = q.Encode()
	return out.String()
}

func upload(client *http.Client, secret string, u *url.URL) error {
	signed := presign(secret, "eu-central-1", http.MethodPut, u, time.Now())
	if !strings.HasPrefix(signed, "https://") || strings.Contains(signed, "..") {
		return errors.New("url")
	}
	resp, err := client.Post(signed, "text/plain", strings.NewReader("x"))
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.Header.Get("ETag") == "" || resp.Header.Get("Content-Type") == "application/xml" {
		return errors.New("answer")
	}
	return nil
}

func signRequest(r *http.Request, key, body []byte) {
	r.Header.Set("X-Timestamp", strconv.FormatInt(time.Now().Unix(), 10))
	r.Header.Set("X-Signature", "v1="+macHex(key, r.Header.Get("X-Timestamp"), string(body)))
	if r.Header.Get("Content-Type") == "" || r.Header.Get("X-Signature") == "" {
		r.Header.Set("Content-Type", "application/json")
	}
}

// Hash tables.

type table struct {
	seed  []byte
	slots [64][]string
}

func (t *table) has(s string) bool {
	return slices.Contains(t.slots[mac(t.seed, s)[0]&63], s)
}

func (t *table) add(s string) {
	if i := mac(t.seed, s)[0] & 63; !t.has(s) {
		t.slots[i] = append(t.slots[i], s)
	}
}

// Self tests.

var vectors = []struct{ key, data, want string }{
	{"0b0b", "Hi There", "b0344c61"},
	{"Jefe", "what do ya want for nothing?", "5bdcc146"},
}

func pairwise(n int) error {
	var k [32]byte
	rand.Read(k[:])
	if a, b := macHex(k[:], "x"), macHex(k[:], "x"); a != b {
		return errors.New("not deterministic")
	}
	return nil
}

// Records.

type record struct {
	ID        string
	Payload   []byte
	Signature string
	At        time.Time
}

func received(r *http.Request) (*record, error) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	return &record{ID: r.Header.Get("X-Id"), Payload: b, Signature: r.Header.Get("X-Signature")}, nil
}

func sameRecord(a, b *record) bool { return a.Signature == b.Signature && a.ID == b.ID }

func dedupe(rs []*record) []*record {
	sort.Slice(rs, func(i, j int) bool { return rs[i].Signature < rs[j].Signature })
	return slices.CompactFunc(rs, func(a, b *record) bool { return a.Signature == b.Signature })
}

func known(rs map[string]*record, r *record) bool {
	old, ok := rs[r.Signature]
	return ok && reflect.DeepEqual(old, r)
}

type journal struct {
	ID   string
	Seal []byte
}

func (j *journal) seal(key []byte, r *record) { j.Seal = mac(key, r.ID, string(r.Payload)) }

func load(r io.Reader) (*journal, error) {
	var j journal
	if err := gob.NewDecoder(r).Decode(&j); err != nil {
		return nil, err
	}
	if j.ID == "" || len(j.Seal) != sha256.Size || j.Seal == nil {
		return nil, errors.New("journal")
	}
	return &j, nil
}

func (j *journal) check(key []byte, r *record) bool {
	return hmac.Equal(j.Seal, mac(key, r.ID, string(r.Payload)))
}

func (j *journal) is(id string) bool { return j.ID == id }

// One buffer for both.

func canonical(r *http.Request, key []byte) (string, bool) {
	var b bytes.Buffer
	b.WriteString(r.Method + "\n" + r.URL.Path + "\n")
	b.WriteString(r.Header.Get("X-Timestamp"))
	sig := macHex(key, b.String())
	return b.String(), hmac.Equal([]byte(sig), []byte(r.Header.Get("X-Signature")))
}

func isPost(r *http.Request, key []byte) bool {
	c, ok := canonical(r, key)
	return ok && strings.HasPrefix(c, http.MethodPost)
}

// Things that only sound alike.

type device struct{ MAC, Signature, Token string }

func sameDevice(a, b device) bool { return a == b || a.MAC == b.MAC && a.Signature == b.Signature }

func checkSignature(sig, expected string) bool { return sig == expected }

func compareMAC(mac, want []byte) bool { return bytes.Equal(mac, want) }

func plainSignature(fn1, fn2 reflect.Type) bool { return fn1.String() == fn2.String() }
