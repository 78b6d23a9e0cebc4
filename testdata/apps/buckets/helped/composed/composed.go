// Package composed makes an engine with a rate check.
package composed

import (
	"github.com/gin-gonic/gin"

	"buckets.example/limits"
)

// New makes one.
func New(counter *limits.Counter) *gin.Engine {
	engine := gin.New() // finds ratelimitkey/header (no fix)
	engine.Use(counter.ByClient("all", 100))
	return engine
}
