package main

import (
	"net/http"
	"time"

	jwtmiddleware "github.com/auth0/go-jwt-middleware/v2"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/httprate"
	"github.com/go-chi/jwtauth/v5"

	"auth.example/own"
)

func work(w http.ResponseWriter, r *http.Request) { w.Write([]byte("done")) }

func tenant(r *http.Request) (string, error) { return r.Header.Get("X-Tenant"), nil }

func serveChi(c *config) http.Handler {
	r := chi.NewRouter()
	r.Get("/chi/free", work)
	r.With(middleware.BasicAuth("staff", c.users)).Get("/chi/basic", work)
	// What a client is allowed once it is known is a quota.
	r.With(middleware.BasicAuth("staff", c.users), httprate.Limit(10, time.Minute, httprate.WithKeyFuncs(tenant))).Get("/chi/quota", work)

	tokens := jwtauth.New("HS256", c.secret, nil)
	r.Group(func(r chi.Router) {
		r.Use(jwtauth.Verifier(tokens)) // refuses nobody
		r.Get("/chi/verifier", work)
		r.With(jwtauth.Authenticator(tokens)).Get("/chi/authenticator", work)
	})

	auth0 := jwtmiddleware.New(own.Validate)
	r.With(auth0.CheckJWT).Get("/chi/auth0", work)
	r.Handle("/chi/auth0/wrapped", auth0.CheckJWT(http.HandlerFunc(work)))
	r.With(jwtmiddleware.New(own.Validate, jwtmiddleware.WithCredentialsOptional(false)).CheckJWT).Get("/chi/auth0/strict", work)
	optional := jwtmiddleware.New(own.Validate, jwtmiddleware.WithCredentialsOptional(true))
	r.With(optional.CheckJWT).Get("/chi/auth0/guest", work)
	r.Handle("/chi/auth0/guest/wrapped", optional.CheckJWT(http.HandlerFunc(work)))
	return r
}
