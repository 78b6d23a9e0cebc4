// Package serves has no rate check either.
package serves

import (
	"net/http"

	"off/internal/given"
	"off/passing"
)

func serve() error {
	mux := http.NewServeMux()
	given.Register(mux) // want `the signature is verified by given.Register without a rate check on the way.*ratelimitorder/missing`
	return http.ListenAndServe(":1", mux)
}

func serveMade() error {
	return http.ListenAndServe(":2", given.Handler()) // want `ratelimitorder/missing`
}

func servePassed() error {
	mux := http.NewServeMux()
	passing.Register(mux) // want `the signature is verified by passing.Register without.*ratelimitorder/missing`
	return http.ListenAndServe(":3", mux)
}
