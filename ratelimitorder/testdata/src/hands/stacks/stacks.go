// Package stacks hands on what other packages make, and does nothing else with requests.
package stacks

import (
	"net/http"

	"hands/limits"
	"hands/sigs"
)

// PerPeer is used by others.
func PerPeer(n int) func(http.Handler) http.Handler { return limits.PerPeer(n) }

func forgotten(n int) func(http.Handler) http.Handler { return limits.PerPeer(n) } // want `forgotten checks a rate, but nothing applies it`

// Wrong has them in the wrong order, as nobody but this package can tell.
func Wrong(h http.Handler) http.Handler {
	return sigs.Signed(limits.PerPeer(10)(h)) // want `before this rate check.*ratelimitorder/order`
}

// Right has not.
func Right(h http.Handler) http.Handler {
	return limits.PerPeer(10)(sigs.Signed(h))
}

// Again has a second one, which would be wrong alone.
func Again(h http.Handler) http.Handler {
	return limits.PerPeer(10)(sigs.Signed(limits.PerPeer(10)(h)))
}

// Unknown has something before them that may check rates as well.
func Unknown(limit func(http.Handler) http.Handler, h http.Handler) http.Handler {
	return limit(sigs.Signed(h))
}

// inner is wrong by itself, but is not.
func inner(h http.Handler) http.Handler {
	return sigs.Signed(limits.PerPeer(10)(h))
}

// Outer puts one in front.
func Outer(h http.Handler) http.Handler {
	return limits.PerPeer(10)(inner(h))
}
