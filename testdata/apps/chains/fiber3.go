package main

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/limiter"

	"chains.example/gate"
)

func fiber3Limit(g *gate.Gate) fiber.Handler {
	return func(c fiber.Ctx) error {
		if !g.Allow(c.RequestCtx().RemoteIP().String()) {
			return c.SendStatus(fiber.StatusTooManyRequests)
		}
		return c.Next()
	}
}

func fiber3Verify(g *gate.Gate) fiber.Handler {
	return func(c fiber.Ctx) error {
		if !g.Signed(c.Body(), c.Get("X-Signature")) {
			return fiber.ErrUnauthorized
		}
		return c.Next()
	}
}

func fiber3Work(c fiber.Ctx) error { return c.SendString("done") }

func serveFiber3(g *gate.Gate) error {
	app := fiber.New()
	app.Post("/fiber3/right", fiber3Limit(g), fiber3Verify(g), fiber3Work)
	app.Post("/fiber3/wrong", fiber3Verify(g), fiber3Limit(g), fiber3Work) // finds ratelimitorder/order (no fix)
	app.Post("/fiber3/open", fiber3Verify(g), fiber3Work)                  // finds ratelimitorder/inconsistent (no fix)

	api := app.Group("/fiber3/api", limiter.New())
	api.Post("/hook", fiber3Verify(g), fiber3Work)

	most := app.Group("/fiber3/most", limiter.New(limiter.Config{
		Next: func(c fiber.Ctx) bool { return c.Path() == "/fiber3/most/free" },
	}))
	most.Post("/hook", fiber3Verify(g), fiber3Work)
	most.Post("/free", fiber3Verify(g), fiber3Work) // finds ratelimitorder/inconsistent (no fix)
	return app.Listen(":8083")
}
