// Package session knows who somebody is by the token of a request.
package session

import (
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

// A Store checks tokens with its key.
type Store struct{ Key []byte }

func (s *Store) key(*jwt.Token) (any, error) { return s.Key, nil }

// User takes the token from the header only.
func (s *Store) User(r *http.Request) (string, error) {
	return subject(request.ParseFromRequest(r, request.AuthorizationHeaderExtractor, s.key))
}

// Guest takes it from one header or another.
func (s *Store) Guest(r *http.Request) (string, error) {
	return subject(request.ParseFromRequest(r, request.MultiExtractor{
		request.BearerExtractor{},
		request.HeaderExtractor{"X-Access-Token", "Authorization"},
	}, s.key))
}

// Widget is for pages that can send no header.
func (s *Store) Widget(r *http.Request) (string, error) {
	return subject(request.ParseFromRequest(r, request.MultiExtractor{
		request.HeaderExtractor{"Authorization"},
		request.ArgumentExtractor{"token"}, // finds apikeyleak/query (no fix)
	}, s.key))
}

// Partner does what OAuth 2 once allowed.
func (s *Store) Partner(r *http.Request) (string, error) {
	return subject(request.ParseFromRequest(r, request.OAuth2Extractor, s.key)) // finds apikeyleak/query (no fix)
}

// tokens says where tokens of the old API are.
var tokens = request.MultiExtractor{
	request.BearerExtractor{},
	request.OAuth2Extractor, // finds apikeyleak/query (no fix)
}

// Old is for the old API.
func (s *Store) Old(r *http.Request) (string, error) {
	return subject(request.ParseFromRequestWithClaims(r, &tokens, jwt.MapClaims{}, s.key))
}

// filtered takes the token from a header with a scheme of its own.
var filtered = &request.PostExtractionFilter{
	Extractor: request.HeaderExtractor{"Authorization"},
	Filter:    func(s string) (string, error) { return strings.TrimPrefix(s, "Token "), nil },
}

// Tool is for tools of the command line.
func (s *Store) Tool(r *http.Request) (string, error) {
	return subject(request.ParseFromRequest(r, filtered, s.key, request.WithParser(jwt.NewParser())))
}

// Missing reports whether there was no token.
func Missing(err error) bool { return err == request.ErrNoTokenInRequest }

func subject(token *jwt.Token, err error) (string, error) {
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}
