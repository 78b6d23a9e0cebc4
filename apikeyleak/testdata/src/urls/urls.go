// Package urls has clients that put credentials into URLs.
package urls

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

var key = os.Getenv("API_KEY")

func set() (*http.Response, error) {
	u, err := url.Parse("https://api.example.com/v1/items")
	if err != nil {
		return nil, err
	}
	q := u.Query()
	q.Set("api_key", key) // want `the credential api_key is put into a URL`
	q.Set("page", "1")
	u.RawQuery = q.Encode()
	return http.Get(u.String())
}

func values() (*http.Response, error) {
	params := url.Values{}
	params.Add("access_token", key) // want `the credential access_token is put into a URL`
	return http.Get("https://api.example.com/v1/items?" + params.Encode())
}

func literal() (*http.Request, error) {
	params := url.Values{"client_secret": {key}} // want `the credential client_secret`
	return http.NewRequest("GET", "https://api.example.com/v1/items?"+params.Encode(), nil)
}

func format(id string) (*http.Request, error) {
	u := fmt.Sprintf("https://api.example.com/v1/items/%s?apikey=%s", id, key) // want `the credential apikey`
	return http.NewRequest("GET", u, nil)
}

func concat(base string) (*http.Response, error) {
	return http.Get(base + "/v1/items?lang=en&api_key=" + url.QueryEscape(key)) // want `the credential api_key`
}

func redirect(w http.ResponseWriter, r *http.Request, token string) {
	http.Redirect(w, r, "/welcome?access_token="+token, http.StatusFound) // want `the credential access_token`
}

func userInfo() (*http.Response, error) {
	u := url.URL{Scheme: "https", Host: "api.example.com", User: url.UserPassword("me", key)} // want `a password is put into a URL`
	return http.Get(u.String())
}

func inFormat(host string) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://%s:%s@%s/", "me", key, host)) // want `a password is put into a URL`
}

type client struct{ base string }

func (c client) get(path string) (*http.Response, error) { return http.Get(c.base + path) }

func (c client) items() (*http.Response, error) {
	return c.get("/items?api_key=" + key) // want `the credential api_key`
}

// Near misses.

func postForm() (*http.Response, error) {
	data := url.Values{}
	data.Set("client_secret", key)
	data.Set("grant_type", "client_credentials")
	return http.PostForm("https://auth.example.com/token", data)
}

func body() (*http.Request, error) {
	data := url.Values{"password": {key}}
	return http.NewRequest("POST", "https://auth.example.com/token", strings.NewReader(data.Encode()))
}

func inHeader() (*http.Request, error) {
	req, err := http.NewRequest("GET", "https://api.example.com/v1/items?page_token=x", nil)
	if err == nil {
		req.Header.Set("X-Api-Key", key)
		req.SetBasicAuth("me", key)
	}
	return req, err
}

// A signature is none, whatever its parameter is called.
func signed(host string) (*http.Response, error) {
	mac := hmac.New(sha256.New, []byte(key))
	io.WriteString(mac, host)
	signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	q := url.Values{}
	q.Set("authorization", base64.StdEncoding.EncodeToString([]byte(`signature="`+signature+`"`)))
	return http.Get(host + "?" + q.Encode())
}

func signedToken(host, payload string) (*http.Response, error) {
	mac := hmac.New(sha256.New, []byte(key))
	io.WriteString(mac, payload)
	q := url.Values{}
	q.Set("access_token", payload+"."+base64.RawURLEncoding.EncodeToString(mac.Sum(nil))) // want `the credential access_token is put into a URL`
	return http.Get(host + "?" + q.Encode())
}

func signedAndKeyed(host string) (*http.Response, error) {
	mac := hmac.New(sha256.New, []byte(key))
	io.WriteString(mac, host)
	q := url.Values{}
	q.Set("signature", base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	q.Set("api_key", key) // want `the credential api_key is put into a URL`
	return http.Get(host + "?" + q.Encode())
}

// What the remote API dictates.
func dictated() (*http.Response, error) {
	if _, err := http.Get("https://maps.example.com/tiles?key=" + key); err != nil {
		return nil, errors.New("no tiles")
	}
	return http.Get("https://api.example.org/bot" + key + "/getMe")
}

func cursor(token string) (*http.Response, error) {
	return http.Get("https://api.example.com/v1/items?page_token=" + token)
}

func dsn() string { return fmt.Sprintf("postgres://%s:%s@localhost/db?sslmode=disable", "me", key) }

// The error of a client quotes the URL.

func logged() {
	resp, err := http.Get("https://api.example.com/v1/items?api_key=" + key) // want `the credential api_key`
	if err != nil {
		log.Printf("cannot get items: %v", err) // want `the error quotes a URL with the credential api_key, and is written to a log`
		return
	}
	resp.Body.Close()
}

func wrapped() error {
	resp, err := http.Get("https://api.example.com/v1/items?api_key=" + key) // want `the credential api_key`
	if err != nil {
		return fmt.Errorf("items: %w", err)
	}
	return resp.Body.Close()
}

func answered(w http.ResponseWriter, r *http.Request) {
	if err := wrapped(); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway) // want `the error quotes a URL with the credential api_key, and is written to the answer`
	}
}

func unwrapped() {
	_, err := http.Get("https://api.example.com/v1/items?api_key=" + key) // want `the credential api_key`
	var urlErr *url.Error
	if errors.As(err, &urlErr) {
		log.Print(urlErr.Err)
	}
}

func other() {
	if _, err := http.Get("https://api.example.com/v1/items"); err != nil {
		log.Printf("cannot get items: %v", err)
	}
}

// One log of one URL is one finding, whoever asks for it.

type api struct{ http *http.Client }

func (a api) call(ctx context.Context, params url.Values) error {
	params.Set("api_key", key) // want `the credential api_key`
	u := "https://api.example.com/?" + params.Encode()
	log.Printf("requesting %s", u) // want `the credential api_key is written to a log`
	req, err := http.NewRequestWithContext(ctx, "GET", u, nil)
	if err != nil {
		return err
	}
	resp, err := a.http.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func (a api) artist(ctx context.Context, name string) error {
	return a.call(ctx, url.Values{"artist": {name}})
}

func (a api) album(ctx context.Context, name string) error {
	return a.call(ctx, url.Values{"album": {name}})
}

func builder() (*http.Response, error) {
	var b strings.Builder
	b.WriteString("https://api.example.com/items?lang=en")
	b.WriteString("&access_token=") // want `the credential access_token`
	b.WriteString(key)
	return http.Get(b.String())
}

func printed() (*http.Response, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "https://api.example.com/items?api_key=%s", key) // want `the credential api_key`
	return http.Get(b.String())
}

func builtPage(page string) (*http.Response, error) {
	var b strings.Builder
	b.WriteString("https://api.example.com/items?page_token=")
	b.WriteString(page)
	return http.Get(b.String())
}

func rawQuery() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.example.com/items", nil)
	if err != nil {
		return nil, err
	}
	req.URL.RawQuery = "api_key=" + key // want `the credential api_key`
	return http.DefaultClient.Do(req)
}

// What the other side dictates is still quoted.
func dictatedAndLogged() {
	if _, err := http.Get("https://api.example.org/bot" + key + "/getMe"); err != nil {
		log.Println(err) // want `the error quotes a URL with the secret API_KEY`
	}
}

// The client takes the password out of its error.
func userInfoInError(host string) {
	if _, err := http.Get(fmt.Sprintf("https://%s:%s@%s/", "me", "pass", host)); err != nil { // want `a password is put into a URL`
		log.Println(err)
	}
}

type apiError struct {
	op  string
	err error
}

func (e *apiError) Error() string { return e.op + ": " + e.err.Error() }

func own() error {
	if _, err := http.Get("https://api.example.com/items?api_key=" + key); err != nil { // want `the credential api_key`
		return &apiError{"items", err}
	}
	return nil
}

func ownLogged() {
	if err := own(); err != nil {
		log.Print(err) // want `the error quotes a URL with the credential api_key`
	}
}

// Parameters that are copied from a map.

func copied(page string) (*http.Response, error) {
	params := map[string]string{"api_key": key, "page": page}
	q := url.Values{}
	for name, value := range params {
		q.Set(name, value) // want `the credential api_key`
	}
	return http.Get("https://api.example.com/items?" + q.Encode())
}

func copiedToRequest(req *http.Request) (*http.Response, error) {
	q := req.URL.Query()
	for name, value := range map[string]string{"lang": "en", "access_token": key} {
		q[name] = []string{value} // want `the credential access_token`
	}
	req.URL.RawQuery = q.Encode()
	return http.DefaultClient.Do(req)
}

func copiedNames() (*http.Response, error) {
	q := url.Values{}
	for _, name := range []string{"lang", "client_secret"} {
		q.Add(name, key) // want `the credential client_secret`
	}
	return http.Get("https://api.example.com/items?" + q.Encode())
}

func copiedPages(token string) (*http.Response, error) {
	q := url.Values{}
	for name, value := range map[string]string{"page_token": token, "sort_key": "name", "key": key} {
		q.Set(name, value)
	}
	return http.Get("https://api.example.com/items?" + q.Encode())
}

func copiedSome() (*http.Response, error) {
	params := map[string]string{"api_key": key, "lang": "en"}
	q := url.Values{}
	for name, value := range params {
		if name != "api_key" {
			q.Set(name, value)
		}
	}
	req, err := http.NewRequest("GET", "https://api.example.com/items?"+q.Encode(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-Api-Key", params["api_key"])
	return http.DefaultClient.Do(req)
}

func copiedToHeader(req *http.Request) {
	for name, value := range map[string]string{"api_key": key, "access_token": key} {
		req.Header.Set(name, value)
	}
}

func copiedToBody() (*http.Response, error) {
	form := url.Values{}
	for name, value := range map[string]string{"password": key, "user": "me"} {
		form.Set(name, value)
	}
	return http.PostForm("https://auth.example.com/token", form)
}

func copiedGiven(params map[string]string) (*http.Response, error) {
	q := url.Values{}
	for name, value := range params {
		q.Set(name, value)
	}
	return http.Get("https://api.example.com/items?" + q.Encode())
}
