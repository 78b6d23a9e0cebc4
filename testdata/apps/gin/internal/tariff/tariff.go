// Package tariff asks what power costs.
package tariff

import "github.com/go-resty/resty/v2"

// A Client asks with its key.
type Client struct {
	http *resty.Client
	key  string
}

// New returns a client for the service at the URL.
func New(url, key string) *Client { return &Client{resty.New().SetBaseURL(url), key} }

// Current returns the tariff of a region.
func (c *Client) Current(region string) (string, error) {
	resp, err := c.http.R().SetQueryParams(map[string]string{ // finds apikeyleak/url (no fix)
		"region":  region,
		"api_key": c.key,
	}).Get("/current")
	if err != nil {
		return "", err
	}
	return resp.String(), nil
}

// History returns the tariffs of a region, page by page.
func (c *Client) History(region, from string) (string, error) {
	resp, err := c.http.R().
		SetHeaders(map[string]string{"X-Api-Key": c.key, "Accept": "text/plain"}).
		SetQueryParams(map[string]string{"region": region, "page_token": from}).
		SetFormData(map[string]string{"password": c.key}).
		Get("/history")
	if err != nil {
		return "", err
	}
	return resp.String(), nil
}
