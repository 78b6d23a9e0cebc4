// Command twice has an engine made of which the package that makes it is told.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"buckets.example/helped/composed"
	"buckets.example/limits"
)

func main() {
	counter := new(limits.Counter)
	engine := composed.New(counter)
	engine.GET("/", counter.ByClient("more", 10), func(c *gin.Context) { c.Status(http.StatusOK) })
	engine.Run(":8092")
}
