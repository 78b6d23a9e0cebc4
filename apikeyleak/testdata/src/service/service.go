// Package service uses package helpers.
package service

import (
	"crypto/rand"
	"encoding/hex"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"

	"helpers"
	"mint"
)

func read(w http.ResponseWriter, r *http.Request) {
	if !valid(helpers.Param(r, "access_token")) { // want `query parameter access_token`
		w.WriteHeader(http.StatusForbidden)
	}
}

func weighed(w http.ResponseWriter, r *http.Request) {
	token := helpers.Param(r, "token") // want `query parameter token`
	if !valid(token) {
		helpers.Fail(w, http.StatusUnauthorized, "bad token")
	}
}

func pages(w http.ResponseWriter, r *http.Request) {
	for _, p := range []string{helpers.Page(r), helpers.Param(r, "cursor"), helpers.Param(r, "token")} {
		w.Write([]byte(p))
	}
	if !valid(helpers.APIKey(r)) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func logs(r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	helpers.Debugf("key %s", key) // want `the credential in header X-Api-Key is written to a log by helpers.Debugf`
	helpers.Debugf("key %s", helpers.Mask(key))
	helpers.Debugf("path %s", r.URL.Path)
}

func answers(w http.ResponseWriter, r *http.Request) {
	helpers.Fail(w, http.StatusForbidden, "bad key %q", r.Header.Get("X-Api-Key")) // want `the credential in header X-Api-Key is written to the answer by helpers.Fail`
	helpers.Fail(w, http.StatusForbidden, "bad key from %q", r.RemoteAddr)
}

func requests() {
	err := helpers.Get("https://api.example.com/items?api_key=" + os.Getenv("KEY")) // want `the credential api_key is put into a URL`
	if err != nil {
		log.Print(err) // want `the error quotes a URL with the credential api_key, and is written to a log`
	}
	if err := helpers.Get("https://api.example.com/items"); err != nil {
		log.Print(err)
	}
}

func addresses(req *http.Request, token string) {
	if u, err := helpers.Page2(token); err == nil {
		req.URL = u
	}
	if u, err := helpers.Items(os.Getenv("KEY")); err == nil {
		req.URL = u // want `the credential api_key is put into a URL`
	}
}

func valid(key string) bool { return len(key) == 32 }

// A secret that was made for the answer, and a URL with one.

func connect(id, secret string) string {
	q := url.Values{}
	q.Set("id", id)
	q.Set("client_secret", secret) // want `the credential client_secret is put into a URL`
	return "https://example.com/connect?" + q.Encode()
}

func enroll(w http.ResponseWriter, r *http.Request) {
	secret, err := mint.New()
	if err != nil {
		helpers.Fail(w, http.StatusInternalServerError, "try again")
		return
	}
	helpers.Fail(w, http.StatusCreated, "%s: %s", secret, connect(r.PathValue("id"), secret))
	io.WriteString(w, connect("x", rand.Text()))
	q := url.Values{"id": {"x"}}
	q.Set("client_secret", secret)
	io.WriteString(w, q.Encode())
}

func reset(w http.ResponseWriter, r *http.Request) {
	b := make([]byte, 16)
	if _, err := io.ReadFull(rand.Reader, b); err == nil {
		io.WriteString(w, connect("x", hex.EncodeToString(b)))
	}
}

func show(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, connect(rand.Text(), os.Getenv("CLIENT_SECRET"))) // want `the credential client_secret is written to the answer`
	q := url.Values{"id": {"x"}}
	q.Set("client_secret", os.Getenv("CLIENT_SECRET"))
	q.Set("access_token", rand.Text())
	io.WriteString(w, q.Encode()) // want `the credential client_secret is written to the answer`
}

func join() (*http.Response, error) {
	secret, _ := mint.New()
	return http.Get(connect("x", secret))
}
