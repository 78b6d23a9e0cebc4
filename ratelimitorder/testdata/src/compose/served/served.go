package served

import (
	"net/http"

	"compose/api"
	"compose/mw"
)

var counter = new(mw.Counter)

func open(key []byte) error {
	mux := http.NewServeMux()
	mux.Handle("POST /login", counter.ByPeer(http.HandlerFunc(mw.Work)))
	api.Register(mux, key) // want `the signature is verified by api.Register for this route without a rate check.*ratelimitorder/inconsistent`
	return http.ListenAndServe(":1", mux)
}

func closed(key []byte) error {
	mux := http.NewServeMux()
	mux.Handle("POST /login", counter.ByPeer(http.HandlerFunc(mw.Work)))
	api.Register(mux, key)
	return http.ListenAndServe(":2", counter.ByPeer(mux))
}

func handlers(key []byte) error {
	mux := http.NewServeMux()
	mux.Handle("/limited/", counter.ByPeer(api.Handler(key)))
	mux.Handle("/open/", api.Handler(key)) // want `ratelimitorder/inconsistent`
	return http.ListenAndServe(":3", mux)
}

// The package of those reports what is wrong with them.
func counted(key []byte) error {
	return http.ListenAndServe(":4", mw.Log(api.Counted(key, counter)))
}

// Verified again, before rate checks of another package.
func again(key []byte) error {
	return http.ListenAndServe(":5", mw.Verify(key)(api.Counted(key, counter))) // want `ratelimitorder/order`
}

// What comes with an error is served as well.
func opened(key []byte) error {
	h, err := api.Opened(key)
	if err != nil {
		return err
	}
	return http.ListenAndServe(":6", counter.ByPeer(h))
}

func openedWide(key []byte) error {
	h, err := api.Opened(key) // want `ratelimitorder/inconsistent`
	if err != nil {
		return err
	}
	return http.ListenAndServe(":7", mw.Log(h))
}
