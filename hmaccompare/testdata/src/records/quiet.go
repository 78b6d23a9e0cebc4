// Package records holds comparisons of MACs that tell nobody anything.
package records

import (
	"container/list"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"net/http"
	"slices"
)

func mac(key []byte, parts ...string) []byte {
	m := hmac.New(sha256.New, key)
	for _, p := range parts {
		io.WriteString(m, p)
	}
	return m.Sum(nil)
}

func macHex(key []byte, parts ...string) string { return hex.EncodeToString(mac(key, parts...)) }

// A map whose values are MACs is looked up by something that is none.

type store struct{ sums map[string]string }

func (s *store) put(id string, key, body []byte) { s.sums[id] = macHex(key, string(body)) }

func (s *store) get(id string) (string, bool) { v, ok := s.sums[id]; return v, ok }

// Keys and identifiers that are MACs.

type cache struct {
	key     []byte
	entries map[string]*entry
	order   []string
}

type entry struct {
	key string
	val []byte
}

func (c *cache) get(path string) []byte {
	k := macHex(c.key, path)
	if e, ok := c.entries[k]; ok && e.key == k {
		return e.val
	}
	return nil
}

func (c *cache) put(path string, val []byte) {
	k := macHex(c.key, path)
	c.order = append(c.order, k)
	c.entries[k] = &entry{key: k, val: val}
}

func (c *cache) forget(path string) {
	k := macHex(c.key, path)
	c.order = slices.DeleteFunc(c.order, func(o string) bool { return o == k })
}

func (c *cache) forgetByHand(path string) {
	k := macHex(c.key, path)
	for i, o := range c.order {
		if o == k {
			c.order = slices.Delete(c.order, i, i+1)
			return
		}
	}
}

func find(ll *list.List, key []byte, name string) *entry {
	k := macHex(key, name)
	for e := ll.Front(); e != nil; e = e.Next() {
		if it := e.Value.(*entry); it.key == k {
			return it
		}
	}
	return nil
}

type subscription struct{ ID, Topic string }

type broker struct {
	key  []byte
	subs []subscription
}

func (b *broker) subscribe(topic string) string {
	id := macHex(b.key, topic)
	for _, s := range b.subs {
		if s.ID == id {
			return id
		}
	}
	b.subs = append(b.subs, subscription{id, topic})
	return id
}

// What was computed before, in an unexported field that holds nothing else.

type watcher struct {
	key  []byte
	last string
	sums map[string]string
}

func (w *watcher) changed(content string) bool {
	sum := macHex(w.key, content)
	if sum == w.last {
		return false
	}
	w.last = sum
	return true
}

// Test vectors.

var vectors = []struct{ key, data, want string }{
	{"0b0b", "Hi There", "b0344c61"},
	{"Jefe", "what do ya want for nothing?", "5bdcc146"},
}

func selfTest() error {
	for _, v := range vectors {
		if got := macHex([]byte(v.key), v.data); got != v.want {
			return errors.New("self test")
		}
	}
	return nil
}

// A digest of a credential, under a pepper, compared with a stored one.

type keyRow struct{ KeyHash string }

func peppered(key []byte, row *keyRow, r *http.Request) bool {
	return macHex(key, r.Header.Get("X-Api-Key")) == row.KeyHash
}

// One of the attributes is a MAC; which one is asked for is not known.

type object struct{ attrs map[string]string }

func (o *object) seal(key, body []byte) { o.attrs["seal"] = macHex(key, string(body)) }

func (o *object) superseded(name, value string) bool { return o.attrs[name] != value }
