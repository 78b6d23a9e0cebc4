package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"

	"github.com/gin-gonic/gin"

	"gates.example/hooks"
	"gates.example/hooks/nested"
)

func (g *gate) ginLimit(c *gin.Context) {
	if !g.of(host(c.Request)).Allow() {
		c.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	c.Next()
}

// ginLimitAll returns a middleware.
func (g *gate) ginLimitAll() gin.HandlerFunc {
	return func(c *gin.Context) {
		if !g.all.Allow() {
			c.AbortWithStatusJSON(http.StatusTooManyRequests, gin.H{"error": "slow down"})
		}
	}
}

// ginForgets answers, but does not abort.
func (g *gate) ginForgets(c *gin.Context) {
	if !g.all.Allow() { // finds ratelimitorder/ignored (no fix)
		c.JSON(http.StatusTooManyRequests, gin.H{"error": "slow down"})
		return
	}
}

func (g *gate) ginVerify(c *gin.Context) {
	if !g.signed(c.Request) {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func ginWork(c *gin.Context) { c.String(http.StatusOK, "done") }

func engine(g *gate) http.Handler {
	e := gin.New()
	e.Use(gin.Recovery())
	e.POST("/gin/right", g.ginLimit, g.ginVerify, ginWork)
	e.POST("/gin/helper/right", g.ginLimitByHelper, g.ginVerify, ginWork)
	e.POST("/gin/helper/wrong", g.ginVerify, g.ginLimitByHelper, ginWork) // finds ratelimitorder/order (no fix)
	e.POST("/gin/wrong", g.ginVerify, g.ginLimitAll(), ginWork)           // finds ratelimitorder/order (no fix)
	e.POST("/gin/forgets", g.ginForgets, g.ginVerify, ginWork)

	limited := e.Group("/gin/limited", g.ginLimit)
	limited.Use(g.ginVerify)
	limited.POST("/", ginWork)
	limited.POST("/quota", func(c *gin.Context) {
		if !g.of(c.GetHeader("X-Client-Id")).Allow() {
			c.AbortWithStatus(http.StatusTooManyRequests)
			return
		}
		ginWork(c)
	})
	e.POST("/gin/raw", g.ginLimit, g.ginRaw)
	e.POST("/gin/raw/bounded", g.ginLimit, g.ginRawBounded)
	hooks.Hooks{Key: g.secret}.Gin(e.Group("/gin/hooks")) // finds ratelimitorder/inconsistent (no fix)
	hooks.Hooks{Key: g.secret}.Gin(e.Group("/gin/limited/hooks", g.ginLimit))
	nested.Gin(e.Group("/gin/nested", g.ginLimit), hooks.Hooks{Key: g.secret})
	go nested.Serve(hooks.Hooks{Key: g.secret})
	return e
}

// ginRaw has gin read the body, however long.
func (g *gate) ginRaw(c *gin.Context) {
	body, err := c.GetRawData() // unbounded
	if err != nil || !g.mac(body, c.GetHeader("X-Signature")) {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func (g *gate) ginRawBounded(c *gin.Context) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 1<<20)
	body, err := c.GetRawData()
	if err != nil || !g.mac(body, c.GetHeader("X-Signature")) {
		c.AbortWithStatus(http.StatusUnauthorized)
	}
}

func (g *gate) mac(body []byte, signature string) bool {
	mac := hmac.New(sha256.New, g.secret)
	mac.Write(body)
	given, err := hex.DecodeString(signature)
	return err == nil && hmac.Equal(mac.Sum(nil), given)
}

func engineOf(g *gate) http.Handler {
	h := hooks.Hooks{Key: g.secret, All: g.all}
	e := gin.New()
	h.Limit(e)
	h.Gin(e)
	return e
}

// tooMany answers and aborts, for several middlewares.
func tooMany(c *gin.Context) { c.AbortWithStatus(http.StatusTooManyRequests) }

func (g *gate) ginLimitByHelper(c *gin.Context) {
	if !g.of(host(c.Request)).Allow() {
		tooMany(c)
		return
	}
	c.Next()
}

// ginEither verifies some requests, and counts the others.
func (g *gate) ginEither(c *gin.Context) {
	if c.GetHeader("X-Signature") != "" {
		g.ginVerify(c)
		return
	}
	g.ginLimit(c)
}

// enginesByParts has functions register: gin has run first what is said before.
func enginesByParts(g *gate) (http.Handler, http.Handler) {
	e := gin.New()
	ginEarly(e, g)
	ginLate(e, g)
	other := gin.New()
	one, two := other.Group("/gin/one"), other.Group("/gin/two")
	one.POST("/before", g.ginVerify, ginWork) // finds ratelimitorder/inconsistent (no fix)
	g.ginLimited(one)
	g.ginLimited(two)
	one.POST("/after", g.ginVerify, ginWork)
	two.Use(g.ginVerify)
	two.POST("/after", ginWork)
	return e, other
}

func ginLate(e *gin.Engine, g *gate) {
	e.Use(g.ginLimit)
	e.POST("/gin/late", g.ginVerify, ginWork)
}

func ginEarly(e *gin.Engine, g *gate) {
	e.POST("/gin/early", g.ginVerify, ginWork) // finds ratelimitorder/inconsistent (no fix)
	e.POST("/gin/either", g.ginEither, ginWork)
}

func (g *gate) ginLimited(group *gin.RouterGroup) { group.Use(g.ginLimit) }

// ginByChoice registers on a group with one prefix or another, behind what its engine has run before.
func ginByChoice(g *gate, apart bool) http.Handler {
	e := gin.New()
	e.Use(g.ginLimit)
	group := e.Group("")
	if apart {
		group = e.Group("/gin/apart")
	}
	group.POST("/gin/chosen", g.ginVerify, ginWork)
	return e
}
