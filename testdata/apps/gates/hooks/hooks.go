// Package hooks registers signed routes on the routers of others.
package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"golang.org/x/time/rate"
)

// Hooks handle what is signed with a key.
type Hooks struct {
	Key []byte
	All *rate.Limiter
}

func (h Hooks) signed(r *http.Request) bool {
	body, err := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, h.Key)
	mac.Write(body)
	given, err := hex.DecodeString(r.Header.Get("X-Signature"))
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

// Chi registers the routes.
func (h Hooks) Chi(r chi.Router) {
	r.Get("/free", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusOK) })
	r.Post("/hook", func(w http.ResponseWriter, r *http.Request) {
		if !h.signed(r) {
			w.WriteHeader(http.StatusUnauthorized)
		}
	})
}

// Gin registers the routes.
func (h Hooks) Gin(r gin.IRouter) {
	r.POST("/hook", func(c *gin.Context) {
		if !h.signed(c.Request) {
			c.AbortWithStatus(http.StatusUnauthorized)
		}
	})
}

// Limit has the rate checked before whatever is registered later.
func (h Hooks) Limit(r *gin.Engine) {
	r.Use(func(c *gin.Context) {
		if !h.All.Allow() {
			c.AbortWithStatus(http.StatusTooManyRequests)
		}
	})
}
