// Package courier books couriers.
package courier

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
)

// An API is that of a courier service.
type API struct {
	base   *url.URL
	user   string
	secret string
	client *http.Client
}

// New returns the API at the URL.
func New(base, user, secret string) (*API, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	return &API{u, user, secret, http.DefaultClient}, nil
}

// An Error tells what went wrong with what.
type Error struct {
	Op  string
	Err error
}

func (e *Error) Error() string { return e.Op + ": " + e.Err.Error() }

// Unwrap implements the interface of package errors.
func (e *Error) Unwrap() error { return e.Err }

// Price asks what a parcel costs.
func (a *API) Price(grams int) (int, error) {
	u := a.base.JoinPath("price")
	q := u.Query()
	q.Set("grams", fmt.Sprint(grams))
	q.Set("auth_token", a.secret) // finds apikeyleak/url (no fix)
	u.RawQuery = q.Encode()
	req, err := http.NewRequest(http.MethodGet, u.String(), nil)
	if err != nil {
		return 0, errors.New("malformed URL")
	}
	resp, err := a.client.Do(req)
	if err != nil {
		return 0, &Error{"price", err}
	}
	return decode(resp)
}

// Book books a courier; the password goes into a header.
func (a *API) Book(id string) (int, error) {
	form := url.Values{"parcel": {id}, "client_secret": {a.secret}}
	req, err := http.NewRequest(http.MethodPost, a.base.JoinPath("book").String(), strings.NewReader(form.Encode()))
	if err != nil {
		return 0, err
	}
	req.SetBasicAuth(a.user, a.secret)
	resp, err := a.client.Do(req)
	if err != nil {
		slog.Error("not booked", "parcel", id, "error", err)
		return 0, fmt.Errorf("booking: %w", err)
	}
	return decode(resp)
}

// Track follows a parcel. The service takes the key under this name only.
func (a *API) Track(id string) (int, error) {
	resp, err := a.client.Get(a.base.JoinPath("track").String() + "?id=" + url.QueryEscape(id) + "&key=" + a.secret)
	if err != nil {
		return 0, fmt.Errorf("tracking of %s failed", id)
	}
	return decode(resp)
}

func decode(resp *http.Response) (cents int, err error) {
	defer resp.Body.Close()
	var answer struct{ Cents int }
	err = json.NewDecoder(resp.Body).Decode(&answer)
	return answer.Cents, err
}
