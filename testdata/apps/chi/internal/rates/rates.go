// Package rates asks a bank for exchange rates.
package rates

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// A Client asks for rates.
type Client struct {
	base, key string
	http      http.Client
}

// New returns a client that presents the key.
func New(base, key string) *Client {
	return &Client{base: base, key: key, http: http.Client{Timeout: 5 * time.Second}}
}

// Rate returns the rate of a currency.
func (c *Client) Rate(currency string) (float64, error) {
	q := url.Values{"currency": {currency}}
	q.Set("api_key", c.key) // finds apikeyleak/url (no fix)
	resp, err := c.http.Get(c.base + "/rates?" + q.Encode())
	if err != nil {
		return 0, fmt.Errorf("rate of %s: %w", currency, err)
	}
	return decode(resp)
}

// History returns the rate of a currency on a day. This service of the bank
// takes the key in a header.
func (c *Client) History(currency string, day time.Time, pageToken string) (float64, error) {
	q := url.Values{"currency": {currency}, "day": {day.Format(time.DateOnly)}, "page_token": {pageToken}}
	req, err := http.NewRequest(http.MethodGet, c.base+"/history?"+q.Encode(), nil)
	if err != nil {
		return 0, err
	}
	req.Header.Set("X-Api-Key", c.key)
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, fmt.Errorf("rate of %s: %w", currency, err)
	}
	return decode(resp)
}

func decode(resp *http.Response) (float64, error) {
	defer resp.Body.Close()
	var answer struct{ Rate float64 }
	if resp.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("the bank answers %s", resp.Status)
	}
	err := json.NewDecoder(resp.Body).Decode(&answer)
	return answer.Rate, err
}
