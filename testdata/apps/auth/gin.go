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
	e.GET("/gin/told", c.ginTold, ginWork)     // finds ratelimitorder/inconsistent (no fix)
	e.GET("/gin/helped", c.ginHelped, ginWork) // finds ratelimitorder/inconsistent (no fix)
	e.GET("/gin/warned", c.ginWarned, ginWork)
	e.GET("/gin/found", c.ginFound, ginWork)
	return e.Run(":8085")
}

// ginTold tells who has no known key with status 200.
func (c *config) ginTold(ctx *gin.Context) {
	if _, ok := c.users[ctx.GetHeader("X-API-Key")]; !ok {
		ctx.JSON(http.StatusOK, gin.H{"success": false})
		ctx.Abort()
		return
	}
	ctx.Next()
}

func (c *config) ginHelped(ctx *gin.Context) {
	if user, ok := c.users[ctx.GetHeader("X-API-Key")]; !ok {
		ginRefuse(ctx, "no such key")
	} else {
		ctx.Set("user", user)
		ctx.Next()
	}
}

func ginRefuse(ctx *gin.Context, message string) {
	ctx.AbortWithStatusJSON(http.StatusOK, gin.H{"message": message})
}

// ginWarned does not stop anybody.
func (c *config) ginWarned(ctx *gin.Context) {
	if _, ok := c.users[ctx.GetHeader("X-API-Key")]; !ok {
		ctx.Header("Warning", "no such key")
		return
	}
	ctx.Next()
}

// ginFound answers with what it finds.
func (c *config) ginFound(ctx *gin.Context) {
	if user, ok := c.users[ctx.GetHeader("X-API-Key")]; ok {
		ctx.AbortWithStatusJSON(http.StatusOK, gin.H{"user": user})
		return
	}
	ctx.Next()
}
