// Command apart makes an engine, and leaves the rest to another package.
package main

import (
	"github.com/gin-gonic/gin"

	"buckets.example/apart/routes"
	"buckets.example/limits"
)

func main() {
	engine := gin.New() // finds ratelimitkey/header (no fix)
	routes.Register(engine, new(limits.Counter))
	engine.Run(":8084")
}
