// Command buckets serves what is counted by this and that.
package main

import (
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/redis/go-redis/v9"
	"github.com/ulule/limiter/v3"
	"github.com/ulule/limiter/v3/drivers/middleware/stdlib"
	"github.com/ulule/limiter/v3/drivers/store/memory"

	"buckets.example/limits"
)

func main() {
	counter := &limits.Counter{DB: redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS")})}
	engine := gin.New() // finds ratelimitkey/header (no fix)
	engine.Use(counter.ByClient("all", 100))
	engine.GET("/work", counter.ByKey(10), work)
	engine.GET("/header", counter.ByHeader, work)
	engine.GET("/slow", counter.Slow, work)

	go engine.Run(":8080")

	rate := limiter.Rate{Period: time.Minute, Limit: 10}
	believed := limiter.New(memory.NewStore(), rate, limiter.WithTrustForwardHeader(true)) // finds ratelimitkey/header (no fix)
	http.Handle("/", stdlib.NewMiddleware(believed).Handler(http.NotFoundHandler()))
	http.ListenAndServe(":8083", nil)
}

func work(c *gin.Context) { c.Status(http.StatusOK) }
