// Package rate stands for the library.
package rate

type Limit float64

type Limiter struct{ n int }

func NewLimiter(r Limit, b int) *Limiter { return &Limiter{b} }

func (l *Limiter) Allow() bool { return l.n > 0 }
