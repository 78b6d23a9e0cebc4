// Package app gets its middlewares from one that hands them on.
package app

import (
	"net/http"

	"compose/mw"
	"hands/sigs"
	"hands/stacks"
)

func routes(mux *http.ServeMux) {
	limit, sign := stacks.PerPeer(10), sigs.Signed
	work := http.HandlerFunc(mw.Work)
	mux.Handle("/right", limit(sign(work)))
	mux.Handle("/wrong", sign(limit(work))) // want `before this rate check.*ratelimitorder/order`
	mux.Handle("/none", sign(work))         // want `ratelimitorder/inconsistent`
	mux.Handle("/told", stacks.Wrong(work))
	mux.Handle("/handed", stacks.Right(work))
}
