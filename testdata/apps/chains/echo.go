package main

import (
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"chains.example/gate"
)

func echoLimit(g *gate.Gate) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if !g.Allow(gate.Host(c.Request().RemoteAddr)) {
				return echo.NewHTTPError(http.StatusTooManyRequests, "slow down")
			}
			return next(c)
		}
	}
}

func echoVerify(g *gate.Gate) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			body, err := io.ReadAll(io.LimitReader(c.Request().Body, 1<<20))
			if err != nil || !g.Signed(body, c.Request().Header.Get("X-Signature")) {
				return c.NoContent(http.StatusUnauthorized)
			}
			return next(c)
		}
	}
}

func echoWork(c echo.Context) error { return c.String(http.StatusOK, "done") }

func serveEcho(g *gate.Gate) error {
	e := echo.New()
	e.GET("/echo/free", echoWork)
	e.POST("/echo/right", echoWork, echoLimit(g), echoVerify(g))
	e.POST("/echo/wrong", echoWork, echoVerify(g), echoLimit(g)) // finds ratelimitorder/order (no fix)
	e.POST("/echo/open", echoWork, echoVerify(g))                // finds ratelimitorder/inconsistent (no fix)

	e.POST("/echo/adapted/right", echoWork, echo.WrapMiddleware(g.Limit), echoVerify(g))
	e.POST("/echo/adapted/wrong", echoWork, echoVerify(g), echo.WrapMiddleware(g.Limit)) // finds ratelimitorder/order (no fix)
	generated(e, g)

	store := middleware.NewRateLimiterMemoryStore(20)
	limited := e.Group("/echo/limited", middleware.RateLimiter(store)) // finds ratelimitkey/header (no fix)
	limited.Use(echoVerify(g))
	limited.POST("", echoWork)

	verified := e.Group("/echo/verified", echoVerify(g))
	verified.POST("", echoWork, middleware.RateLimiter(store)) // finds ratelimitkey/header (no fix), ratelimitorder/order (no fix)
	return errors.Join(e.Start(":8081"), serveEchoFirst(g))
}

// serveEchoFirst has the rate checked first, though it says so last.
func serveEchoFirst(g *gate.Gate) error {
	e := echo.New()
	e.Use(echoVerify(g))
	e.Pre(echoLimit(g))
	e.POST("/echo/first", echoWork)

	last := echo.New()
	last.Pre(echoVerify(g))
	last.Use(echoLimit(g)) // finds ratelimitorder/order (no fix)
	last.POST("/echo/last", echoWork)
	return errors.Join(e.Start(":8085"), last.Start(":8086"))
}

// A poster is what generated servers register their handlers on.
type poster interface {
	POST(path string, h echo.HandlerFunc, m ...echo.MiddlewareFunc) *echo.Route
}

func generated(r poster, g *gate.Gate) {
	r.POST("/echo/generated/right", echoWork, echoLimit(g), echoVerify(g))
	r.POST("/echo/generated/wrong", echoWork, echoVerify(g), echoLimit(g)) // finds ratelimitorder/order (no fix)
}

// serveLater applies the rate check after the routes are registered: echo has it run first.
func serveLater(g *gate.Gate) error {
	e := echo.New()
	e.POST("/later", echoWork, echoVerify(g))
	e.Use(middleware.RateLimiter(middleware.NewRateLimiterMemoryStore(20))) // finds ratelimitkey/header (no fix)
	return e.Start(":8084")
}

// serveSkipping leaves the hooks out.
func serveSkipping(g *gate.Gate) error {
	e := echo.New()
	e.Use(middleware.RateLimiterWithConfig(middleware.RateLimiterConfig{ // finds ratelimitkey/header (no fix)
		Skipper: func(c echo.Context) bool {
			return c.Request().Method == http.MethodGet || strings.HasPrefix(c.Path(), "/skipping/hooks")
		},
		Store: middleware.NewRateLimiterMemoryStore(20),
	}))
	e.POST("/skipping/api", echoWork, echoVerify(g))
	e.POST("/skipping/hooks/:id", echoWork, echoVerify(g)) // finds ratelimitorder/inconsistent (no fix)
	return e.Start(":8085")
}

// A limiter that is kept is reported where it is used, and there only.
var echoKept = middleware.RateLimiter(middleware.NewRateLimiterMemoryStore(20))

func echoShares() *echo.Echo {
	e := echo.New()
	e.GET("/echo/kept", echoWork, echoKept) // finds ratelimitkey/header (no fix)
	e.GET("/echo/open", echoWork)
	return e
}
