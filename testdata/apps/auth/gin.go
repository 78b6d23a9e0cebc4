package main

import (
	"log"
	"net/http"

	jwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
)

func ginWork(c *gin.Context) { c.String(http.StatusOK, "done") }

func serveGin(c *config) error {
	e := gin.New()
	e.GET("/gin/free", ginWork)
	e.GET("/gin/basic", gin.BasicAuth(c.users), ginWork)
	e.GET("/gin/realm", gin.BasicAuthForRealm(c.users, "staff"), ginWork)
	tokens, err := jwt.New(&jwt.GinJWTMiddleware{Realm: "staff", Key: c.secret})
	if err != nil {
		log.Fatal(err)
	}
	e.POST("/gin/login", tokens.LoginHandler)
	staff := e.Group("/gin/staff")
	staff.Use(tokens.MiddlewareFunc())
	staff.GET("/jwt", ginWork)
	return e.Run(":8085")
}
