package keys

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
	"net/http"
	"strconv"
)

func digest(text string) string {
	h := sha256.New()
	h.Write([]byte(text))
	return hex.EncodeToString(h.Sum(nil))
}

// blinded hides what is counted by from who reads the counts.
func (s *server) blinded(text string) string {
	mac := hmac.New(sha256.New, s.key)
	io.WriteString(mac, text)
	return hex.EncodeToString(mac.Sum(nil)[:8])
}

func (s *server) byDigest(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(digest(r.Header.Get("X-Forwarded-For"))) { // want `ratelimitkey/header`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byBlinded(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow("b:" + s.blinded(r.Header.Get("X-Real-IP"))) { // want `ratelimitkey/header`
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byPrinted(w http.ResponseWriter, r *http.Request) {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s|%s", r.UserAgent(), r.URL.Query().Get("site")) // want `by the query parameter site.*ratelimitkey/query`
	if !s.counts.allow(strconv.FormatUint(h.Sum64(), 36)) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byHashedPeer(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(digest(host(r))) || !s.counts.allow(s.blinded(r.PostFormValue("email"))) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byHashedKey(w http.ResponseWriter, r *http.Request) {
	if !s.counts.allow(s.blinded(r.Header.Get("X-API-Key"))) || !s.counts.allow(digest(r.PathValue("id"))) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// There is no hash, which only shows when it runs.
func (s *server) byNothing(w http.ResponseWriter, r *http.Request) {
	var h hash.Hash
	if !s.counts.allow(string(h.Sum(nil))) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

// What is hashed elsewhere is no key.
func (s *server) byOther(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", digest(r.URL.Query().Get("page")))
	if !s.counts.allow(host(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func (s *server) byChain(w http.ResponseWriter, r *http.Request) {
	h := sha256.New()
	h.Write([]byte(host(r)))
	h.Write(h.Sum(nil))
	if !s.counts.allow(string(h.Sum(nil))) {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
