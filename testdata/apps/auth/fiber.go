package main

import (
	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	"github.com/gofiber/fiber/v2/middleware/keyauth"

	"auth.example/own"
)

func fiberWork(c *fiber.Ctx) error { return c.SendString("done") }

func (c *config) fiberKey(_ *fiber.Ctx, key string) (bool, error) {
	return own.Matches(c.users[key], key), nil
}

func serveFiber(c *config) error {
	app := fiber.New()
	app.Get("/fiber/free", fiberWork)
	app.Get("/fiber/basic", basicauth.New(basicauth.Config{Users: c.users}), fiberWork)
	app.Get("/fiber/key", keyauth.New(keyauth.Config{KeyLookup: "header:X-API-Key", Validator: c.fiberKey}), fiberWork) // finds ratelimitorder/inconsistent (no fix)
	app.Get("/fiber/jwt", jwtware.New(jwtware.Config{SigningKey: jwtware.SigningKey{Key: c.secret}}), fiberWork)
	app.Get("/fiber/answers", jwtware.New(jwtware.Config{
		SigningKey:   jwtware.SigningKey{Key: c.secret},
		ErrorHandler: func(c *fiber.Ctx, _ error) error { return c.SendStatus(fiber.StatusUnauthorized) },
	}), fiberWork)
	app.Get("/fiber/guest", jwtware.New(jwtware.Config{
		SigningKey:   jwtware.SigningKey{Key: c.secret},
		ErrorHandler: func(c *fiber.Ctx, _ error) error { return c.Next() },
	}), fiberWork)
	app.Get("/fiber/basic/guest", basicauth.New(basicauth.Config{
		Users:        c.users,
		Unauthorized: func(c *fiber.Ctx) error { return c.Next() },
	}), fiberWork)
	app.Use("/fiber/most", basicauth.New(basicauth.Config{
		Users: c.users,
		Next:  func(c *fiber.Ctx) bool { return c.Path() == "/fiber/most/public" },
	}))
	app.Get("/fiber/most/private", fiberWork)
	app.Get("/fiber/most/public", fiberWork)
	return app.Listen(":8083")
}
