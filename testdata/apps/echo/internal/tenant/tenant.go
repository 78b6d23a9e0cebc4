// Package tenant knows the shops that send parcels.
package tenant

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"sync"

	"github.com/labstack/echo/v4"
)

// A Tenant is a shop.
type Tenant struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// A Key is the key of a tenant; logs show its ends only.
type Key string

// LogValue implements slog.LogValuer.
func (k Key) LogValue() slog.Value {
	if len(k) < 16 {
		return slog.StringValue("short")
	}
	return slog.StringValue(string(k[:2]) + "…" + string(k[len(k)-2:]))
}

// A Registry knows tenants by their keys.
type Registry struct {
	byKey sync.Map // of *Tenant, by SHA-256
}

// ByKey returns the tenant with the key.
func (r *Registry) ByKey(key string) (*Tenant, error) {
	if t, ok := r.byKey.Load(sha256.Sum256([]byte(key))); ok {
		return t.(*Tenant), nil
	}
	return nil, fmt.Errorf("no tenant has a key of %d characters that is %q", len(key), key)
}

// Add adds a tenant and returns its key.
func (r *Registry) Add(t *Tenant) string {
	key := rand.Text()
	r.byKey.Store(sha256.Sum256([]byte(key)), t)
	return key
}

// First returns the first of the parameters that the query has.
func First(c echo.Context, names ...string) string {
	for _, name := range names {
		if v := c.QueryParam(name); v != "" {
			return v
		}
	}
	return ""
}

// Must is First for a parameter that has to be there.
func Must(c echo.Context, name string) (string, error) {
	if v := First(c, name); v != "" {
		return v, nil
	}
	return "", echo.NewHTTPError(400, "missing parameter "+name)
}
