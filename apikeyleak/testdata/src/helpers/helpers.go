// Package helpers does what it is told, for package service.
package helpers

import (
	"fmt"
	"log"
	"net/http"
	"net/url"
)

// Param returns a parameter of the query.
func Param(r *http.Request, name string) string { return r.URL.Query().Get(name) }

// Page returns a parameter of a name of its own.
func Page(r *http.Request) string { return Param(r, "page_token") }

// Token returns the token of the request. What it is used for is not known here.
func Token(r *http.Request) string { return Param(r, "token") }

// APIKey is reported here, not where it is called.
func APIKey(r *http.Request) string { return Param(r, "api_key") } // want `query parameter api_key`

// Debugf logs.
func Debugf(format string, args ...any) { log.Printf("debug: "+format, args...) }

// Fail answers.
func Fail(w http.ResponseWriter, status int, format string, args ...any) {
	http.Error(w, fmt.Sprintf(format, args...), status)
}

// Get requests a URL.
func Get(rawURL string) error {
	resp, err := http.Get(rawURL)
	if err != nil {
		return fmt.Errorf("request failed: %w", err)
	}
	return resp.Body.Close()
}

// Mask leaves four characters.
func Mask(s string) string {
	if len(s) < 12 {
		return "***"
	}
	return s[:4] + "…"
}

// Signed returns a URL with what it is given.
func Signed(base, name, value string) string {
	q := url.Values{}
	q.Set(name, value)
	return base + "?" + q.Encode()
}

// Items returns the URL of the items.
func Items(key string) (*url.URL, error) {
	return url.Parse("https://api.example.com/items?api_key=" + url.QueryEscape(key))
}

// Page2 returns the URL of the second page of them.
func Page2(token string) (*url.URL, error) {
	return url.Parse("https://api.example.com/items?page_token=" + url.QueryEscape(token))
}

// Constants for package secrets.
const (
	SigningSecret = "c0ffee-0ddba11-5eed"
	SecretHeader  = "X-Secret-V2"
	SecretHelp    = "a secret of 32 characters, as in the manual"
	Revision      = "c0ffee-0ddba11-5eee"
)
