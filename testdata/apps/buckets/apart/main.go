// Command apart makes an engine, and leaves the rest to another package.
package main

import (
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"

	"buckets.example/apart/routes"
	"buckets.example/limits"
)

func main() {
	engine := gin.New() // finds ratelimitkey/header (no fix)
	routes.Register(engine, new(limits.Counter))
	go engine.Run(":8084")

	app := fiber.New(fiber.Config{ProxyHeader: fiber.HeaderXForwardedFor}) // finds ratelimitkey/header (no fix)
	app.Use(limits.Fiber())
	app.Listen(":8086")
}
