package shapes

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/ascii85"
	"hash"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
)

func cutPrefix(key, body []byte, presented string) bool {
	_, ok := strings.CutPrefix(presented, hexDigest(key, body)) // want `CutPrefix`
	return ok
}

func cutIn(key, body []byte, presented string) bool {
	_, _, ok := strings.Cut(presented, hexDigest(key, body)) // want `Cut`
	return ok
}

func cutScheme(key, body []byte, presented string) bool {
	sig, ok := strings.CutPrefix(presented, "sha256=")
	return ok && hmac.Equal([]byte(sig), []byte(hexDigest(key, body)))
}

func equalFunc(key, body []byte, sig string) bool {
	return slices.EqualFunc([]byte(hexDigest(key, body)), []byte(sig), func(a, b byte) bool { return a == b }) // want `EqualFunc`
}

// The function compares in constant time what it is handed.
func equalFuncOfMACs(key []byte, bodies, sigs [][]byte) bool {
	var macs [][]byte
	for _, body := range bodies {
		macs = append(macs, []byte(hexDigest(key, body)))
	}
	return slices.EqualFunc(macs, sigs, hmac.Equal)
}

func runes(key, body []byte, sig string) bool {
	for i, r := range hexDigest(key, body) {
		if r != rune(sig[i]) { // want `a loop`
			return false
		}
	}
	return true
}

// Every rune is looked at, whatever the ones before.
func allRunes(key, body []byte, sig string) bool {
	var diff rune
	for i, r := range hexDigest(key, body) {
		diff |= r ^ rune(sig[i])
	}
	return diff == 0
}

func flag(key, body []byte, sig string) bool {
	want, same := hexDigest(key, body), true
	for i := 0; i < len(want) && same; i++ {
		same = want[i] == sig[i] // want `a loop`
	}
	return same
}

// The loop goes on after a difference.
func flagOnly(key, body []byte, sig string) bool {
	want, same := hexDigest(key, body), true
	for i := 0; i < len(want); i++ {
		if want[i] != sig[i] {
			same = false
		}
	}
	return same
}

func base85(key, body []byte, sig string) bool {
	dst := make([]byte, ascii85.MaxEncodedLen(64))
	n := ascii85.Encode(dst, []byte(hexDigest(key, body)))
	return string(dst[:n]) == sig // want `==`
}

type receipt struct {
	ID  string
	Mac string
}

func deepStructs(key, body []byte, presented receipt) bool {
	want := receipt{ID: presented.ID, Mac: hexDigest(key, body)}
	return reflect.DeepEqual(want, presented) // want `DeepEqual`
}

func equalStructs(key, body []byte, presented receipt) bool {
	want := receipt{ID: presented.ID, Mac: hexDigest(key, body)}
	return want == presented // want `==`
}

// Two records that were both made here.
func ownStructs(key, a, b []byte) bool {
	x := receipt{Mac: hexDigest(key, a)}
	y := receipt{Mac: hexDigest(key, b)}
	return x == y
}

type login struct{ user, pass string }

func basic(r *http.Request) bool {
	user, pass, _ := r.BasicAuth()
	return login{user, pass} == login{"admin", os.Getenv("ADMIN_PASSWORD")} // want `basic authentication`
}

type signer[T any] interface{ sign(T) []byte }

type hexSigner struct{ key []byte }

func (s hexSigner) sign(body []byte) []byte { return []byte(hexDigest(s.key, body)) }

func generic(s signer[[]byte], body, sig []byte) bool {
	return slices.Equal(s.sign(body), sig) // want `slices.Equal`
}

var keyed = sync.Pool{New: func() any { return hmac.New(sha256.New, []byte(os.Getenv("KEY"))) }}

// Of two pools, only one holds keyed hashes.
var plain = sync.Pool{New: func() any { return sha256.New() }}

func pooled(body []byte, sig string) bool {
	h := keyed.Get().(hash.Hash)
	defer keyed.Put(h)
	h.Reset()
	h.Write(body)
	return string(h.Sum(nil)) == sig // want `==`
}

func pooledChecksum(body []byte, sum string) bool {
	h := plain.Get().(hash.Hash)
	defer plain.Put(h)
	h.Reset()
	h.Write(body)
	return string(h.Sum(nil)) == sum
}

func sequence(key, body []byte, presented string) bool {
	want := hexDigest(key, body)
	for sig := range strings.SplitSeq(presented, ",") {
		if sig == want { // want `==`
			return true
		}
	}
	return false
}

func sequenceOfKinds(key, body []byte, presented string) bool {
	want := hexDigest(key, body)
	for sig := range strings.SplitSeq(presented, ",") {
		if strings.HasPrefix(sig, "v1=") && hmac.Equal([]byte(sig), []byte("v1="+want)) {
			return true
		}
	}
	return false
}
