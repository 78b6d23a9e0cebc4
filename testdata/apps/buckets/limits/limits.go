// Package limits has rate checks for gin, and counts in Redis.
package limits

import (
	"net"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	redigo "github.com/gomodule/redigo/redis"
	"github.com/google/uuid"
	"github.com/redis/go-redis/v9"
	"github.com/redis/rueidis"
)

// A Counter counts in Redis.
type Counter struct{ DB *redis.Client }

// ByClient counts by what gin takes for the client's address: who makes the engine says
// whether that can be believed.
func (c *Counter) ByClient(kind string, most int64) gin.HandlerFunc {
	return func(ctx *gin.Context) {
		key := "limit:" + kind + ":" + ctx.ClientIP()
		n, err := c.DB.Incr(ctx, key).Result()
		if err == nil && n == 1 {
			c.DB.Expire(ctx, key, time.Minute)
		}
		if err == nil && n > most {
			ctx.AbortWithStatus(http.StatusTooManyRequests)
			return
		}
		ctx.Next()
	}
}

// ByKey counts by the API key.
func (c *Counter) ByKey(most int64) gin.HandlerFunc {
	return func(ctx *gin.Context) {
		n, err := c.DB.Incr(ctx, "key:"+ctx.GetHeader("X-API-Key")).Result()
		if err == nil && n > most {
			ctx.AbortWithStatus(http.StatusTooManyRequests)
			return
		}
		ctx.Next()
	}
}

var bucket = redis.NewScript(`
local left = tonumber(redis.call("GET", KEYS[1]) or ARGV[1])
if left < 1 then return 0 end
redis.call("SET", KEYS[1], left - 1, "EX", 60)
return 1`)

// ByHeader has Redis run a script.
func (c *Counter) ByHeader(ctx *gin.Context) {
	ip := ctx.GetHeader("X-Real-IP") // finds ratelimitkey/header (no fix)
	allowed, err := bucket.Run(ctx, c.DB, []string{"bucket:" + ip}, 10).Bool()
	if err == nil && !allowed {
		ctx.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	ctx.Next()
}

// Slow counts in a list when requests came.
func (c *Counter) Slow(ctx *gin.Context) {
	key := "slow:" + ctx.Query("user") // finds ratelimitkey/query (no fix)
	first, err := c.DB.LIndex(ctx, key, -1).Time()
	if err == nil && time.Since(first) < time.Second {
		ctx.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	c.DB.LPush(ctx, key, time.Now())
	ctx.Next()
}

// Bound counts by a parameter that is bound to a field.
func (c *Counter) Bound(ctx *gin.Context) {
	var in struct {
		Device string `form:"device"`
	}
	if ctx.ShouldBindQuery(&in) != nil { // finds ratelimitkey/query (no fix)
		ctx.AbortWithStatus(http.StatusBadRequest)
		return
	}
	n, err := c.DB.Incr(ctx, "device:"+in.Device).Result()
	if err == nil && n > 10 {
		ctx.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	ctx.Next()
}

// BoundByPath counts by what is asked for.
func (c *Counter) BoundByPath(ctx *gin.Context) {
	var in struct {
		ID string `uri:"id"`
	}
	if ctx.ShouldBindUri(&in) != nil {
		ctx.AbortWithStatus(http.StatusBadRequest)
		return
	}
	n, err := c.DB.Incr(ctx, "item:"+in.ID).Result()
	if err == nil && n > 10 {
		ctx.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	ctx.Next()
}

// Pooled counts with commands that are written out.
func Pooled(pool *redigo.Pool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn := pool.Get()
		defer conn.Close()
		key := "pool:" + r.Header.Get("X-Forwarded-For") // finds ratelimitkey/header (no fix)
		n, err := redigo.Int(conn.Do("INCR", key))
		if err == nil && n == 1 {
			conn.Do("EXPIRE", key, 60)
		}
		if err == nil && n > 10 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// PooledByHost does so by the peer.
func PooledByHost(pool *redigo.Pool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn := pool.Get()
		defer conn.Close()
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		n, err := redigo.Int(script.Do(conn, "pool:"+host, 60))
		if err == nil && n > 10 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var script = redigo.NewScript(1, `
local n = redis.call("INCR", KEYS[1])
if n == 1 then redis.call("EXPIRE", KEYS[1], ARGV[1]) end
return n`)

// Fiber counts by what fiber takes for the client's address.
func Fiber() fiber.Handler {
	return limiter.New(limiter.Config{Max: 20, Expiration: time.Minute})
}

// ByTarget counts by what a parameter says, as a UUID.
func (c *Counter) ByTarget(ctx *gin.Context) {
	id, err := uuid.Parse(ctx.Query("target")) // finds ratelimitkey/query (no fix)
	if err != nil {
		ctx.AbortWithStatus(http.StatusBadRequest)
		return
	}
	if n, err := c.DB.Incr(ctx, "target:"+id.String()).Result(); err == nil && n > 10 {
		ctx.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	ctx.Next()
}

// Built counts with commands that are built.
func Built(db rueidis.Client, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := "built:" + r.Header.Get("X-Forwarded-For") // finds ratelimitkey/header (no fix)
		n, err := db.Do(r.Context(), db.B().Incr().Key(key).Build()).AsInt64()
		if err == nil && n > 10 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

var lua = rueidis.NewLuaScript(`return redis.call("INCR", KEYS[1])`)

// BuiltByHost does so by the peer, and by a parameter behind it.
func BuiltByHost(db rueidis.Client, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		n, err := db.Do(r.Context(), db.B().Incr().Key("host:"+host).Build()).AsInt64()
		if err == nil && n > 100 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		n, err = lua.Exec(r.Context(), db, []string{"id:" + r.URL.Query().Get("id")}, nil).AsInt64()
		if err == nil && n > 10 {
			w.WriteHeader(http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
