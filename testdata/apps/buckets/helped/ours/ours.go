// Package ours makes the engines of the program, by another package.
package ours

import (
	"github.com/gin-gonic/gin"

	"buckets.example/helped/engines"
)

// New makes one.
func New() *gin.Engine {
	engine, err := engines.New("ours")
	if err != nil {
		panic(err)
	}
	engine.Use(gin.Logger())
	return engine
}
