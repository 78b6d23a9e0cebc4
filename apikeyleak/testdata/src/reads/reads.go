// Package reads has handlers that read credentials from URLs, and others that
// read what only sounds like one.
package reads

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func get(w http.ResponseWriter, r *http.Request) {
	if !valid(r.URL.Query().Get("api_key")) { // want `the credential in query parameter api_key is read from the URL`
		http.Error(w, "bad key", http.StatusUnauthorized)
	}
}

func kept(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	page := q.Get("page")
	key := q.Get("apiKey") // want `query parameter apiKey`
	if !valid(key) {
		http.Error(w, page, http.StatusUnauthorized)
	}
}

func index(w http.ResponseWriter, r *http.Request) {
	keys, ok := r.URL.Query()["access_token"] // want `query parameter access_token`
	if !ok || !valid(keys[0]) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil || !valid(q.Get("client_secret")) { // want `query parameter client_secret`
		w.WriteHeader(http.StatusForbidden)
	}
}

func form(w http.ResponseWriter, r *http.Request) {
	if !valid(r.FormValue("password")) { // want `the credential in form value password is read from a form, which the query`
		w.WriteHeader(http.StatusForbidden)
	}
}

func parsedForm(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	if !valid(r.Form.Get("api-key")) { // want `form value api-key`
		w.WriteHeader(http.StatusForbidden)
	}
}

func postForm(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	if !valid(r.PostForm.Get("api-key")) || !valid(r.PostFormValue("password")) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func header(w http.ResponseWriter, r *http.Request) {
	if !valid(r.Header.Get("X-Api-Key")) {
		w.WriteHeader(http.StatusForbidden)
	}
}

const keyParam = "apikey"

func param(r *http.Request, name string) string { return r.URL.Query().Get(name) }

func first(r *http.Request, names ...string) string {
	for _, name := range names {
		if v := param(r, name); v != "" {
			return v
		}
	}
	return ""
}

func wrapped(w http.ResponseWriter, r *http.Request) {
	if param(r, "sort_by") == "name" {
		return
	}
	if !valid(param(r, keyParam)) { // want `query parameter apikey`
		w.WriteHeader(http.StatusForbidden)
	}
}

// In a URL, token is as a rule the API key; what is done with it tells.

func token(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token") // want `query parameter token`
	if !valid(token) {
		http.Error(w, "bad token", http.StatusUnauthorized)
		return
	}
	w.Write([]byte("hello"))
}

func tokenOrHeader(r *http.Request) string {
	if h, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return h
	}
	return r.URL.Query().Get("token") // want `query parameter token`
}

var errUnknown = errors.New("unknown token")

func authenticate(r *http.Request) (string, error) {
	token := tokenOrHeader(r)
	user, ok := users[token]
	if !ok || !enabled(user, token) {
		return "", errUnknown
	}
	return user, nil
}

var users map[string]string

func enabled(user, token string) bool { return users[token] == user }

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, err := authenticate(r)
		if err != nil {
			w.WriteHeader(401)
			return
		}
		w.Header().Set("X-User", user)
		next.ServeHTTP(w, r)
	})
}

func compared(w http.ResponseWriter, r *http.Request) {
	want := os.Getenv("TOKEN")
	if subtle.ConstantTimeCompare([]byte(r.URL.Query().Get("token")), []byte(want)) != 1 { // want `query parameter token`
		deny(w)
		return
	}
}

func deny(w http.ResponseWriter) { http.Error(w, "no", http.StatusForbidden) }

// A store looks it up.

type store struct{}

func (store) GetAccessTokenBySHA1(sha1 string) (id int, err error) { return len(sha1), nil }

func lookedUp(s store, r *http.Request) int {
	id, err := s.GetAccessTokenBySHA1(r.FormValue("token")) // want `form value token`
	if err != nil {
		return 0
	}
	return id
}

// Near misses.

func list(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	after, cursor, csrf := q.Get("pageToken"), q.Get("continuation_token"), q.Get("csrf_token")
	key, state, id := q.Get("sort_key"), q.Get("state"), q.Get("api_key_id")
	for _, name := range []string{after, cursor, csrf, key, state, id, q.Get("refresh_token_timeout_seconds"), q.Get("password_changed")} {
		w.Write([]byte(name))
	}
}

// A token of a list is a place in it.
func next(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	rows, err := scan(token)
	if err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	w.Write(rows)
}

func scan(from string) ([]byte, error) { return []byte(from), nil }

func resetPassword(w http.ResponseWriter, r *http.Request) {
	token := r.URL.Query().Get("token")
	if !valid(token) {
		http.Error(w, "bad link", http.StatusForbidden)
	}
}

func verify(w http.ResponseWriter, r *http.Request) {
	if err := confirmEmail(r.URL.Query().Get("token")); err != nil {
		http.Error(w, "bad link", http.StatusForbidden)
	}
}

func confirmEmail(token string) error {
	if token == "" {
		return errUnknown
	}
	return nil
}

// The handshake sends the value back.
func handshake(w http.ResponseWriter, r *http.Request) {
	if token := r.URL.Query().Get("validationToken"); token != "" {
		w.Write([]byte(token))
	}
}

func presigned(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if !valid(q.Get("X-Amz-Signature")) || !valid(q.Get("X-Amz-Security-Token")) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func refusesQuery(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("api_key") != "" || len(r.URL.Query().Get("access_token")) > 0 {
		http.Error(w, "send the key in a header", http.StatusBadRequest)
	}
}

func oauth(w http.ResponseWriter, r *http.Request) {
	code, state := r.URL.Query().Get("code"), r.FormValue("state")
	if !valid(code) || !valid(state) {
		w.WriteHeader(http.StatusForbidden)
	}
}

// The key of a map of the program's own.
func item(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(users[r.URL.Query().Get("key")]))
}

func valid(key string) bool {
	return subtle.ConstantTimeCompare([]byte(key), []byte(os.Getenv("KEY"))) == 1
}

// Whose values these are, the callers know.

func fromForm(values url.Values) string { return values.Get("client_secret") }

func fromQuery(values url.Values) string { return values.Get("client_secret") } // want `query parameter client_secret`

func named(values url.Values, name string) string { return values.Get(name) }

func ofUnknown(values url.Values) bool { return valid(values.Get("client_secret")) }

func values(w http.ResponseWriter, r *http.Request) {
	r.ParseForm()
	q := r.URL.Query()
	if !valid(fromForm(r.PostForm)) || !valid(fromQuery(q)) || !valid(named(q, "apikey")) { // want `query parameter apikey`
		w.WriteHeader(http.StatusForbidden)
	}
	w.Write([]byte(named(q, "page")))
}

// A flag, and a token that stops something.
func flags(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("with_secret") == "true" {
		w.Write([]byte("…"))
	}
}

func cancelDevice(w http.ResponseWriter, r *http.Request) {
	if !valid(r.URL.Query().Get("token")) {
		w.WriteHeader(http.StatusForbidden)
	}
}

func anyOf(r *http.Request) string {
	for _, name := range []string{"lang", "api_key"} {
		if v := r.URL.Query().Get(name); v != "" { // want `query parameter api_key`
			return v
		}
	}
	return ""
}

func directly(w http.ResponseWriter, r *http.Request) {
	user, ok := users[r.URL.Query().Get("token")] // want `query parameter token`
	if !ok {
		http.Error(w, "who are you?", http.StatusUnauthorized)
		return
	}
	w.Write([]byte(user))
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /unsubscribe", func(w http.ResponseWriter, r *http.Request) {
		if _, ok := users[r.URL.Query().Get("token")]; !ok {
			http.Error(w, "this link is stale", http.StatusForbidden)
		}
	})
	mux.Handle("GET /cron", require("cron_secret")(mux)) // want `query parameter cron_secret`
	mux.Handle("GET /v2", require("version")(mux))
}

func require(name string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !valid(r.URL.Query().Get(name)) {
				w.WriteHeader(http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// A URL of the program's own is not that of a request.
func configured(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	return u.Query().Get("api_key")
}
