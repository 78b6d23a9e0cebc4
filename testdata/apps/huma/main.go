// Command huma serves notes with huma, which fills in the inputs of handlers.
package main

import (
	"context"
	"crypto/subtle"
	"log"
	"net/http"
	"os"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

type note struct{ Body string }

type searchInput struct {
	APIKey string `query:"api_key"` // finds apikeyleak/query (no fix)
	Query  string `query:"q"`
	Page   string `query:"page_token"`
	Client string `header:"X-Client"`
}

// feedInput has a token that decides who is served.
type feedInput struct {
	Token string `query:"token"` // finds apikeyleak/query (no fix)
}

// changesInput has a token that is a place in a list.
type changesInput struct {
	Token string `query:"token"`
	Auth  string `header:"Authorization"`
}

func search(ctx context.Context, in *searchInput) (*note, error) {
	if !valid(in.APIKey) {
		return nil, huma.Error401Unauthorized("unknown key")
	}
	return &note{in.Query + in.Page + in.Client}, nil
}

func feed(ctx context.Context, in *feedInput) (*note, error) {
	if !valid(in.Token) {
		return nil, huma.Error401Unauthorized("unknown token")
	}
	return &note{"news"}, nil
}

func changes(ctx context.Context, in *changesInput) (*note, error) {
	if !valid(in.Auth) {
		return nil, huma.Error401Unauthorized("unknown token")
	}
	rows, err := since(in.Token)
	if err != nil {
		return nil, huma.Error400BadRequest("no such place")
	}
	return &note{rows}, nil
}

func since(place string) (string, error) { return os.Readlink(place) }

func valid(key string) bool {
	return subtle.ConstantTimeCompare([]byte(key), []byte(os.Getenv("NOTES_KEY"))) == 1
}

func main() {
	mux := http.NewServeMux()
	api := humago.New(mux, huma.DefaultConfig("Notes", "1.0.0"))
	huma.Get(api, "/notes", search)
	huma.Get(api, "/feed", feed)
	huma.Register(api, huma.Operation{Method: http.MethodGet, Path: "/changes"}, changes)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
