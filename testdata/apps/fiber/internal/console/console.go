// Package console is for those who run the service.
package console

import (
	"crypto/subtle"
	"os"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/csrf"
	"github.com/gofiber/fiber/v3/middleware/keyauth"
	"github.com/rs/zerolog/log"
)

var secret = os.Getenv("CONSOLE_SECRET")

// New returns the console.
func New() *fiber.App {
	app := fiber.New()
	app.Get("/jobs", jobs)
	app.Get("/jobs/:id", job)
	app.Post("/unlock", unlock)
	app.Group("/metrics", keyauth.New(keyauth.Config{
		Extractor: extractors.FromQuery("token"), // finds apikeyleak/query (no fix)
		Validator: func(_ fiber.Ctx, key string) (bool, error) { return isSecret(key), nil },
	}))
	app.Group("/settings", keyauth.New(keyauth.Config{
		Extractor: extractors.Chain(extractors.FromAuthHeader("Bearer"), extractors.FromCookie("token")),
		Validator: func(_ fiber.Ctx, key string) (bool, error) { return isSecret(key), nil },
	}), csrf.New(csrf.Config{Extractor: extractors.FromQuery("csrf_token")}))
	return app
}

func isSecret(key string) bool { return subtle.ConstantTimeCompare([]byte(key), []byte(secret)) == 1 }

// jobs wants a token, and shows it when it is wrong.
func jobs(c fiber.Ctx) error {
	token := fiber.Query[string](c, "token") // finds apikeyleak/query (no fix)
	if !isSecret(token) {
		log.Warn().Str("path", c.Path()).Int("length", len(token)).Msg("refused")
		return c.Status(fiber.StatusUnauthorized).SendString("wrong token")
	}
	return c.JSON(fiber.Map{"jobs": []string{}, "page_token": c.Query("page_token", "start")})
}

// A view says how much of a job to show.
type view struct {
	After string `query:"token"`          // in the list of steps
	Key   string `query:"console_secret"` // finds apikeyleak/query (no fix)
}

func job(c fiber.Ctx) error {
	var v view
	if err := c.Bind().Query(&v); err != nil || v.After == "" {
		return fiber.NewError(fiber.StatusBadRequest, "after which step? not "+v.After)
	}
	if !isSecret(v.Key) {
		return fiber.ErrForbidden
	}
	return c.SendString("steps of " + c.Params("id") + " after " + v.After)
}

// unlock takes the secret from the body.
func unlock(c fiber.Ctx) error {
	var form struct {
		Secret string `json:"secret" form:"secret"`
	}
	if err := c.Bind().Body(&form); err != nil || !isSecret(form.Secret) {
		return fiber.NewError(fiber.StatusForbidden, "still locked")
	}
	return c.SendString("unlocked")
}
