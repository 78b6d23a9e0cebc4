// Package engines makes what handles requests, and says nothing of proxies.
package engines

import (
	"errors"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
)

// New makes an engine.
func New(mode string) (*gin.Engine, error) {
	if mode == "" {
		return nil, errors.New("no mode")
	}
	engine := gin.New()
	engine.Use(gin.Recovery())
	return engine, nil
}

// NewApp makes an app, which goes by the peer's address.
func NewApp() *fiber.App { return fiber.New() }
