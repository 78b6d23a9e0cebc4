// Command huma serves notes. Libraries fill in the inputs of its handlers, by
// struct tags.
package main

import (
	"context"
	"crypto/subtle"
	"log"
	"net/http"
	"os"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/gorilla/schema"
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

// exportInput is filled in by a decoder of the query.
type exportInput struct {
	Format string `schema:"format"`
	Secret string `schema:"export_secret"` // finds apikeyleak/query (no fix)
}

// settingsInput is filled in from the body.
type settingsInput struct {
	Secret string `schema:"export_secret"`
}

var decoder = schema.NewDecoder()

func export(w http.ResponseWriter, r *http.Request) {
	var in exportInput
	if err := decoder.Decode(&in, r.URL.Query()); err != nil || !valid(in.Secret) {
		http.Error(w, "no export", http.StatusForbidden)
		return
	}
	w.Header().Set("Content-Type", in.Format)
}

func settings(w http.ResponseWriter, r *http.Request) {
	var in settingsInput
	if err := r.ParseForm(); err != nil {
		http.Error(w, "no form", http.StatusBadRequest)
		return
	}
	if err := decoder.Decode(&in, r.PostForm); err != nil || !valid(in.Secret) {
		http.Error(w, "no settings", http.StatusForbidden)
	}
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
	mux.HandleFunc("GET /export", export)
	mux.HandleFunc("POST /settings", settings)
	log.Fatal(http.ListenAndServe(":8080", mux))
}
