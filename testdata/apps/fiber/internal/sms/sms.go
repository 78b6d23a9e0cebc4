// Package sms sends short messages.
package sms

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/rs/zerolog/log"
)

// A Gateway sends messages.
type Gateway struct {
	URL, User, Password string
}

// Send sends a message through the old interface, which has all in the query.
func (g Gateway) Send(to, text string) error {
	resp, err := http.Get(g.URL + "/send?to=" + url.QueryEscape(to) + "&text=" + url.QueryEscape(text) + "&password=" + url.QueryEscape(g.Password)) // finds apikeyleak/url (no fix)
	if err != nil {
		return err
	}
	return check(resp)
}

// SendForm sends it through the new one, where the password is in the body.
func (g Gateway) SendForm(to, text string) error {
	resp, err := http.PostForm(g.URL+"/v2/send", url.Values{"to": {to}, "text": {text}, "user": {g.User}, "password": {g.Password}})
	if err != nil {
		log.Error().Err(err).Str("user", g.User).Msg("cannot send")
		return err
	}
	return check(resp)
}

// Credit asks how many messages are left. The error of the client quotes the
// URL without the password.
func (g Gateway) Credit() error {
	req, err := http.NewRequest(http.MethodGet, g.URL+"/credit", strings.NewReader(""))
	if err != nil {
		return err
	}
	req.URL.User = url.UserPassword(g.User, g.Password) // finds apikeyleak/url (no fix)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Error().Err(err).Msg("cannot ask for credit")
		return errors.New("unknown credit")
	}
	return check(resp)
}

func check(resp *http.Response) error {
	defer resp.Body.Close()
	if resp.StatusCode >= 400 {
		return errors.New("the gateway answers " + resp.Status)
	}
	return nil
}
