// Command auth has the middlewares of libraries tell who a client is.
package main

import (
	"log"
	"net/http"
	"os"
)

// A config holds what the server knows clients by.
type config struct {
	secret []byte
	users  map[string]string
	open   bool
}

func main() {
	c := &config{secret: []byte(os.Getenv("TOKEN_SECRET")), users: map[string]string{"admin": os.Getenv("ADMIN_HASH")}}
	go serveEcho(c)
	go serveEcho5(c)
	go serveFiber(c)
	go serveFiber3(c)
	go serveGin(c)
	mux := http.NewServeMux()
	mux.Handle("/chi/", serveChi(c))
	go restOfFiber(c).Listen(":8086")
	go http.ListenAndServe(":8087", restOfGin(c))
	go http.ListenAndServe(":8088", restOfChi(c))
	go http.ListenAndServe(":8089", restOfEcho(c))
	serveOwn(new(store), mux)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
