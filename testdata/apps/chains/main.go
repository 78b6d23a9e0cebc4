// Command chains puts the same gate before handlers, in the ways of several frameworks.
package main

import (
	"log"
	"net/http"
	"os"

	"chains.example/gate"
)

func main() {
	g := gate.New(os.Getenv("WEBHOOK_SECRET"))
	go serveEcho(g)
	go serveFiber(g)
	go serveFiber3(g)
	go serveFast(g)
	mux := http.NewServeMux()
	mux.Handle("/mux/", gorilla(g))
	mux.Handle("/router/", routerOf(g))
	lists(mux, g)
	stack(mux, g)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
