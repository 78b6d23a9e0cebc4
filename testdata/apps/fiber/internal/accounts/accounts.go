// Package accounts knows those who may send notices.
package accounts

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"sync"

	"github.com/gofiber/fiber/v2"
)

// ErrUnknown is returned for a key of nobody.
var ErrUnknown = errors.New("unknown key")

// A Store knows accounts by their keys.
type Store struct {
	mu     sync.Mutex
	owners map[string]string // by Fingerprint
}

// Owner returns whose key it is.
func (s *Store) Owner(key string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if owner, ok := s.owners[Fingerprint(key)]; ok {
		return owner, nil
	}
	return "", ErrUnknown
}

// Open opens an account and returns its key.
func (s *Store) Open(owner string) string {
	key := rand.Text()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.owners == nil {
		s.owners = make(map[string]string)
	}
	s.owners[Fingerprint(key)] = owner
	return key
}

// Fingerprint returns what logs may show of a key.
func Fingerprint(key string) string {
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:8])
}

// Argument returns an argument of the query, or the first of the defaults.
func Argument(c *fiber.Ctx, name string, otherwise ...string) string {
	return c.Query(name, otherwise...)
}
