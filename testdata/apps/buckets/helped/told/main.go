// Command told tells the engine that another package made whom to believe.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"buckets.example/helped/ours"
	"buckets.example/limits"
)

func main() {
	engine := ours.New()
	engine.SetTrustedProxies(nil)
	engine.GET("/", new(limits.Counter).ByClient("all", 10), func(c *gin.Context) { c.Status(http.StatusOK) })
	engine.Run(":8090")
}
