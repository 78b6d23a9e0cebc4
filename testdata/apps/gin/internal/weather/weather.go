// Package weather asks a service for the weather.
package weather

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

// A Station is a place with weather.
type Station struct {
	Name        string  `json:"name"`
	Temperature float64 `json:"temperature"`
}

// A Service is where to ask.
type Service struct {
	URL    string
	APIKey string
}

// Now returns the weather at a station.
func (s Service) Now(ctx context.Context, id string) (*Station, error) {
	u := fmt.Sprintf("%s/stations/%s?units=metric&appid=%s&access_token=%s", s.URL, url.PathEscape(id), "meters", s.APIKey) // finds apikeyleak/url (no fix)
	return get(ctx, u, "")
}

// Normal returns the usual weather at a station, with the key in a header.
func (s Service) Normal(ctx context.Context, id, cursor string) (*Station, error) {
	return get(ctx, fmt.Sprintf("%s/normals/%s?next_token=%s", s.URL, url.PathEscape(id), url.QueryEscape(cursor)), s.APIKey)
}

func get(ctx context.Context, u, key string) (*Station, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u, nil)
	if err != nil {
		return nil, errors.New("malformed URL")
	}
	if key != "" {
		req.Header.Set("Authorization", "Bearer "+key)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the weather service answers %s", resp.Status)
	}
	station := new(Station)
	return station, json.NewDecoder(resp.Body).Decode(station)
}
