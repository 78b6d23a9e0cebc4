// Package access knows who may do what.
package access

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"sync"

	"github.com/gin-gonic/gin"
)

// ErrUnknown is the error of a key that nobody has.
var ErrUnknown = errors.New("unknown key")

// Keys holds the names of those that have keys, by the digests of these.
type Keys struct {
	mu    sync.RWMutex
	names map[[sha256.Size]byte]string
}

// Find returns the name of the holder of a key.
func (k *Keys) Find(key string) (string, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	if name, ok := k.names[sha256.Sum256([]byte(key))]; ok {
		return name, nil
	}
	return "", ErrUnknown
}

// Mint makes a key.
func (k *Keys) Mint(name string) string {
	key := rand.Text()
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.names == nil {
		k.names = make(map[[sha256.Size]byte]string)
	}
	k.names[sha256.Sum256([]byte(key))] = name
	return key
}

// Field returns what the query or, if it has none, the posted form says.
func Field(c *gin.Context, name string) string {
	if v, ok := c.GetQuery(name); ok {
		return v
	}
	return c.PostForm(name)
}

// Redact returns the end of a key.
func Redact(key string) string {
	if len(key) < 12 {
		return "****"
	}
	return "****" + key[len(key)-4:]
}
