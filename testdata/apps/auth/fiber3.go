package main

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/basicauth"
	"github.com/gofiber/fiber/v3/middleware/keyauth"
	"github.com/gofiber/fiber/v3/middleware/limiter"

	"auth.example/own"
)

func fiber3Work(c fiber.Ctx) error { return c.SendString("done") }

func (c *config) fiber3Key(_ fiber.Ctx, key string) (bool, error) {
	return own.Matches(c.users[key], key), nil
}

func serveFiber3(c *config) error {
	app := fiber.New()
	app.Get("/fiber3/free", fiber3Work)
	app.Get("/fiber3/basic", basicauth.New(basicauth.Config{Users: c.users}), fiber3Work)
	app.Get("/fiber3/bearer", keyauth.New(keyauth.Config{Validator: c.fiber3Key}), fiber3Work)
	byKey := keyauth.New(keyauth.Config{Extractor: extractors.FromHeader("X-API-Key"), Validator: c.fiber3Key})
	app.Get("/fiber3/limited", limiter.New(), byKey, fiber3Work)
	app.Get("/fiber3/open", byKey, fiber3Work) // finds ratelimitorder/inconsistent (no fix)
	return app.Listen(":8084")
}
