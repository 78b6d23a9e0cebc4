package main

import (
	"log"
	"net/http"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"

	"auth.example/own"
)

func echo5Work(c *echo.Context) error { return c.String(http.StatusOK, "done") }

func (c *config) password5(_ *echo.Context, name, password string) (bool, error) {
	return own.Matches(c.users[name], password), nil
}

func (c *config) key5(_ *echo.Context, key string, _ middleware.ExtractorSource) (bool, error) {
	return own.Matches(c.users[key], key), nil
}

func serveEcho5(c *config) error {
	e := echo.New()
	e.GET("/echo5/free", echo5Work)
	e.GET("/echo5/basic", echo5Work, middleware.BasicAuth(c.password5))
	e.GET("/echo5/bearer", echo5Work, middleware.KeyAuth(c.key5))
	lenient := middleware.KeyAuthConfig{Validator: c.key5, ContinueOnIgnoredError: true}
	e.GET("/echo5/guest", echo5Work, middleware.KeyAuthWithConfig(lenient))
	made, err := middleware.BasicAuthConfig{Validator: c.password5}.ToMiddleware()
	if err != nil {
		log.Fatal(err)
	}
	e.GET("/echo5/made", echo5Work, made)
	other, err := lenient.ToMiddleware()
	if err != nil {
		log.Fatal(err)
	}
	e.GET("/echo5/made/guest", echo5Work, other)
	return e.Start(":8082")
}
