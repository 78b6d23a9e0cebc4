package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	chimiddleware "github.com/go-chi/chi/v5/middleware"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// What the library serves itself, and who gets what no other handler gets, is behind the same middlewares.

func restOfGin(c *config) http.Handler {
	e := gin.New()
	e.Static("/gin/public", "public")
	e.NoRoute(ginWork) // behind what comes later
	e.NoMethod(func(c *gin.Context) { c.Status(http.StatusMethodNotAllowed) })
	e.Use(gin.BasicAuth(c.users))
	e.Static("/gin/private", "private")
	e.StaticFile("/gin/favicon.ico", "favicon.ico")
	own := e.Group("/gin/own")
	own.StaticFS("/files", http.Dir("files"))
	return e
}

func restOfChi(c *config) http.Handler {
	r := chi.NewRouter()
	r.NotFound(work)
	r.Use(chimiddleware.BasicAuth("staff", c.users))
	r.Route("/rest", func(r chi.Router) {
		r.MethodNotAllowed(work)
	})
	return r
}

func restOfEcho(c *config) http.Handler {
	e := echo.New()
	e.Static("/echo/public", "public")
	e.File("/echo/index", "index.html", middleware.BasicAuth(c.password))
	private := e.Group("/echo/private", middleware.BasicAuth(c.password))
	private.Static("/files", "files")
	private.RouteNotFound("/*", echoWork)
	return e
}

func restOfFiber(c *config) *fiber.App {
	app := fiber.New()
	app.Static("/fiber/public", "public")
	private := app.Group("/fiber/private", basicauth.New(basicauth.Config{Users: c.users}))
	private.Static("/files", "files", fiber.Static{Browse: true}).Get("/list", fiberWork)
	return app
}
