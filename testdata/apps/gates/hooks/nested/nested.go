// Package nested has another package register routes on the routers of others.
package nested

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"gates.example/hooks"
)

// Gin registers the routes.
func Gin(r gin.IRouter, h hooks.Hooks) {
	r.GET("/ping", func(c *gin.Context) { c.Status(http.StatusOK) })
	h.Gin(r)
}

// Serve serves those of the other package itself.
func Serve(h hooks.Hooks) error {
	e := gin.New()
	e.SetTrustedProxies(nil)
	h.Gin(e.Group("/gin/served"))
	return e.Run(":8090")
}
