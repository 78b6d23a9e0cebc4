// Package rate stands for the library.
package rate

import (
	"context"
	"time"
)

type Limiter struct{ n int }

func (l *Limiter) Allow() bool { return l.n > 0 }

func (l *Limiter) Wait(ctx context.Context) error { return ctx.Err() }

func (l *Limiter) Reserve() *Reservation { return &Reservation{} }

type Reservation struct{ delay time.Duration }

func (r *Reservation) Delay() time.Duration { return r.delay }
