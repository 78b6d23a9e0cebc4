// Command believing has an engine made that believes a proxy.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"buckets.example/helped/guarded"
	"buckets.example/limits"
)

func main() {
	engine := guarded.New()
	engine.GET("/", new(limits.Counter).ByClient("all", 10), func(c *gin.Context) { c.Status(http.StatusOK) })
	engine.Run(":8091")
}
