package main

import (
	"net/http"
	"strings"

	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"auth.example/own"
)

func echoWork(c echo.Context) error { return c.String(http.StatusOK, "done") }

func (c *config) password(name, password string, _ echo.Context) (bool, error) {
	return own.Matches(c.users[name], password), nil
}

func (c *config) key(key string, _ echo.Context) (bool, error) {
	return own.Matches(c.users[key], key), nil
}

func serveEcho(c *config) error {
	e := echo.New()
	e.IPExtractor = echo.ExtractIPDirect()
	e.GET("/echo/free", echoWork)
	e.GET("/echo/basic", echoWork, middleware.BasicAuth(c.password))
	e.GET("/echo/bearer", echoWork, middleware.KeyAuth(c.key))
	e.GET("/echo/jwt", echoWork, echojwt.JWT(c.secret))
	e.GET("/echo/elsewhere", echoWork, own.Echo(c.secret))
	e.GET("/echo/perhaps", echoWork, own.EchoIfAny(c.secret))

	// Who identifies clients by an API key counts requests, if others do.
	limit := middleware.RateLimiter(middleware.NewRateLimiterMemoryStore(20))
	byKey := middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{KeyLookup: "header:X-API-Key", Validator: c.key})
	e.GET("/echo/key/limited", echoWork, limit, byKey)
	e.GET("/echo/key/open", echoWork, byKey) // finds ratelimitorder/inconsistent (no fix)

	// These let pass who is not known.
	e.GET("/echo/key/guest", echoWork, middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{
		KeyLookup:              "header:X-API-Key",
		Validator:              c.key,
		ErrorHandler:           func(error, echo.Context) error { return nil },
		ContinueOnIgnoredError: true,
	}))
	e.GET("/echo/jwt/guest", echoWork, echojwt.WithConfig(echojwt.Config{
		SigningKey:             c.secret,
		ErrorHandler:           func(echo.Context, error) error { return nil },
		ContinueOnIgnoredError: c.open,
	}))
	e.GET("/echo/jwt/strict", echoWork, echojwt.WithConfig(echojwt.Config{SigningKey: c.secret, ContinueOnIgnoredError: false}))

	most := e.Group("/echo/most", middleware.BasicAuthWithConfig(middleware.BasicAuthConfig{
		Skipper:   func(c echo.Context) bool { return strings.HasPrefix(c.Path(), "/echo/most/public") },
		Validator: c.password,
	}))
	most.GET("/private", echoWork)
	most.GET("/public/:page", echoWork)
	return e.Start(":8081")
}
