// Command helped has other packages make its engines.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"buckets.example/helped/engines"
	"buckets.example/helped/ours"
	"buckets.example/limits"
)

func main() {
	engine := ours.New() // finds ratelimitkey/header (no fix)
	engine.GET("/", new(limits.Counter).ByClient("all", 10), func(c *gin.Context) { c.Status(http.StatusOK) })
	go engine.Run(":8088")

	app := engines.NewApp()
	app.Use(limits.Fiber())
	app.Listen(":8089")
}
