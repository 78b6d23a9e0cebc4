// Package guarded makes an engine that believes a proxy.
package guarded

import "github.com/gin-gonic/gin"

// New makes one.
func New() *gin.Engine {
	engine := gin.New()
	if err := engine.SetTrustedProxies([]string{"10.0.0.0/8"}); err != nil {
		panic(err)
	}
	return engine
}
