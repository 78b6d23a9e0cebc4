// Command buckets serves what is counted by this and that.
package main

import (
	"net"
	"net/http"
	"os"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/handlers"
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
	engine.GET("/bound", counter.Bound, work)
	engine.GET("/bound/:id", counter.BoundByPath, work)

	go engine.Run(":8080")

	rate := limiter.Rate{Period: time.Minute, Limit: 10}
	believed := limiter.New(memory.NewStore(), rate, limiter.WithTrustForwardHeader(true)) // finds ratelimitkey/header (no fix)
	http.Handle("/", stdlib.NewMiddleware(believed).Handler(http.NotFoundHandler()))
	go http.ListenAndServe(":8083", nil)
	http.ListenAndServe(":8085", handlers.ProxyHeaders(byPeer(http.NotFoundHandler())))
}

var counts = make(map[string]int)

// byPeer counts by the peer's address, which is a header's behind handlers.ProxyHeaders.
func byPeer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr) // finds ratelimitkey/header (no fix)
		if len(counts) > 1000 {
			clear(counts)
		}
		if counts[host]++; counts[host] > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func work(c *gin.Context) { c.Status(http.StatusOK) }
