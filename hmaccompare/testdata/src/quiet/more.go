package quiet

import (
	"bytes"
	"container/list"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync"
)

// Rendezvous hashing: the highest score wins.
func node(key []byte, nodes []string, name string) string {
	var best []byte
	var chosen string
	for _, n := range nodes {
		if score := mac(key, n, name); bytes.Compare(score, best) > 0 {
			best, chosen = score, n
		}
	}
	return chosen
}

func sortedByMAC(key []byte, names []string) {
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(macHex(key, a), macHex(key, b)) })
}

// Proof of work.
func work(key []byte, n int) (nonce int) {
	for ; ; nonce++ {
		if strings.HasPrefix(macHex(key, fmt.Sprint(nonce)), strings.Repeat("0", n)) {
			return nonce
		}
	}
}

// Detecting changes.

type watcher struct {
	key  []byte
	last string
	sums map[string]string
	subs []func()
}

// An LRU keyed by MACs.

type lru struct {
	mu    sync.Mutex
	key   []byte
	ll    *list.List
	items map[string]*list.Element
}

type item struct {
	key   string
	value any
}

func (l *lru) get(name string) (any, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	k := macHex(l.key, name)
	if e, ok := l.items[k]; ok {
		l.ll.MoveToFront(e)
		return e.Value.(*item).value, true
	}
	return nil, false
}

func (l *lru) add(name string, v any) {
	k := macHex(l.key, name)
	l.items[k] = l.ll.PushFront(&item{k, v})
}

// Votes by pseudonym, in a field that others can set.

type poll struct{ Votes map[string]int }

func (p *poll) vote(key []byte, addr string) bool {
	voter := macHex(key, addr)
	if p.Votes == nil {
		p.Votes = map[string]int{}
	}
	if p.hasVoted(voter) {
		return false
	}
	p.Votes[voter] = 1
	return true
}

func (p *poll) hasVoted(voter string) bool {
	_, ok := p.Votes[voter]
	return ok
}

// Subscriptions by a derived id.

type subscription struct {
	ID    string
	Topic string
}

type broker struct {
	key  []byte
	subs []subscription
}

func (b *broker) unsubscribe(id string) {
	b.subs = slices.DeleteFunc(b.subs, func(s subscription) bool { return s.ID == id })
}

func (b *broker) byTopic(topic string) (subscription, bool) {
	i := slices.IndexFunc(b.subs, func(s subscription) bool { return s.Topic == topic })
	if i < 0 {
		return subscription{}, false
	}
	return b.subs[i], true
}

// RFC 6979: nonces, compared as numbers.
func nonce(key []byte, q *big.Int) (*big.Int, error) {
	for i := range 8 {
		k := new(big.Int).SetBytes(mac(key, fmt.Sprint(i)))
		if k.Sign() > 0 && k.Cmp(q) < 0 {
			return k, nil
		}
	}
	return nil, errors.New("no nonce")
}

// Clients that sign what they send.

type client struct {
	key  []byte
	http *http.Client
}

func (c *client) post(url string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("X-Signature", macHex(c.key, string(body)))
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK || resp.Header.Get("X-Request-Id") == req.Header.Get("X-Request-Id") {
		return fmt.Errorf("status %s", resp.Status)
	}
	return nil
}

// Structs of which another field is a MAC.

type ticket struct {
	User string
	Seat int
	mac  [32]byte
}

func issue(key []byte, user string, seat int) ticket {
	return ticket{User: user, Seat: seat, mac: [32]byte(mac(key, user, fmt.Sprint(seat)))}
}

func (t ticket) for_(user string) bool { return t.User == user && t.Seat > 0 }

func (t *ticket) verify(key []byte) bool {
	return hmac.Equal(t.mac[:], mac(key, t.User, fmt.Sprint(t.Seat)))
}

func redeem(key []byte, all []ticket, user string) *ticket {
	for i := range all {
		if t := &all[i]; t.User == user && t.verify(key) {
			return t
		}
	}
	return nil
}

func payloadOf(key []byte, signed string) (string, bool) {
	payload, sig, ok := strings.Cut(signed, ".")
	if !ok || payload == "" || strings.HasPrefix(payload, "v0") {
		return "", false
	}
	return payload, hmac.Equal([]byte(macHex(key, payload)), []byte(sig))
}

func makeSigned(key []byte, payload string) string { return payload + "." + macHex(key, payload) }

func unsigned(key []byte, payload, name string) bool {
	s := makeSigned(key, payload)
	p, _, _ := strings.Cut(s, ".")
	return p == name // the payload, not the MAC
}

// A log chain: each link's MAC covers the one before.
type link struct {
	data string
	mac  []byte
	prev []byte
}

func extend(key []byte, chain []link, data string) []link {
	var prev []byte
	if n := len(chain); n > 0 {
		prev = chain[n-1].mac
	}
	return append(chain, link{data, mac(key, data, string(prev)), prev})
}

func intact(key []byte, chain []link) bool {
	for i, l := range chain {
		if !hmac.Equal(l.mac, mac(key, l.data, string(l.prev))) {
			return false
		}
		if i > 0 && !bytes.Equal(l.prev, chain[i-1].mac) {
			return false // both computed here
		}
	}
	return true
}

// Digests of credentials under a pepper, compared with stored ones: an
// attacker cannot choose the digest.
type keyRow struct {
	ID      int64
	KeyHash string
	Scopes  []string
}

func pepper(key []byte, presented string) string {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(presented))
	return hex.EncodeToString(m.Sum(nil))
}

func lookUp(rows map[string]*keyRow, key []byte, r *http.Request) *keyRow {
	return rows[pepper(key, r.Header.Get("X-Api-Key"))]
}
