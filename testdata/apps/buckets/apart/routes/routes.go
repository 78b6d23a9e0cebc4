// Package routes registers what is counted.
package routes

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"buckets.example/limits"
)

func Register(engine *gin.Engine, counter *limits.Counter) {
	api := engine.Group("/api")
	api.Use(counter.ByClient("api", 10))
	api.GET("/work", func(c *gin.Context) { c.Status(http.StatusOK) })
}
