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
	"github.com/ggicci/httpin"
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

// listInput is filled in by a middleware.
type listInput struct {
	APIKey string `in:"query=api_key;required"` // finds apikeyleak/query (no fix)
	Sort   string `in:"query=sort,sort_key;default=name"`
	Page   string `in:"query=page_token"`
	Client string `in:"header=X-Client"`
	page
}

type page struct {
	Size  string `in:"query=size;omitempty"`
	Token string `in:"query=token,access_token"` // finds apikeyleak/query (no fix)
}

func list(w http.ResponseWriter, r *http.Request) {
	in := r.Context().Value(httpin.Input).(*listInput)
	if !valid(in.APIKey) || !valid(in.Token) {
		http.Error(w, "no list", http.StatusForbidden)
		return
	}
	w.Header().Set("Content-Type", in.Sort+in.Page+in.Client+in.Size)
}

// loginInput is filled in from a form, which the query may supply.
type loginInput struct {
	User     string `in:"form=user"`
	Password string `in:"form=password"` // finds apikeyleak/form (no fix)
}

func login(w http.ResponseWriter, r *http.Request) {
	in, err := httpin.Decode[loginInput](r)
	if err != nil || !valid(in.Password) {
		http.Error(w, "no login", http.StatusForbidden)
		return
	}
	w.Header().Set("X-User", in.User)
}

// notesInput has a key in a header, and a token that is a place in a list.
type notesInput struct {
	APIKey string `in:"header=X-Api-Key;required"`
	Note   string `in:"path=api_key"`
	Token  string `in:"query=token"`
	Format string `in:"default=api_key;query=format" form:"api_key" query:"api_key"`
	Key    string `in:"-"`
}

func notes(w http.ResponseWriter, r *http.Request) {
	var in notesInput
	if err := httpin.DecodeTo(r, &in); err != nil || !valid(in.APIKey) {
		http.Error(w, "no notes", http.StatusForbidden)
		return
	}
	log.Printf("notes for %s", in.Format)
	rows, err := since(in.Token)
	if err != nil {
		http.Error(w, "no such place", http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", rows+in.Note+in.Format+in.Key)
}

// streamInput is filled in by a decoder that is made once.
type streamInput struct {
	Token string `in:"query=token"` // finds apikeyleak/query (no fix)
	From  string `in:"query=from"`
}

func stream() http.HandlerFunc {
	decoder, err := httpin.New(streamInput{})
	if err != nil {
		log.Fatal(err)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		in, err := decoder.Decode(r)
		if err != nil {
			http.Error(w, "no stream", http.StatusBadRequest)
			return
		}
		stream := in.(*streamInput)
		if !valid(stream.Token) {
			http.Error(w, "no stream", http.StatusForbidden)
			return
		}
		log.Printf("stream %+v", stream.From)
	}
}

// pageInput says nothing that must not be logged.
type pageInput struct {
	Agent  string `in:"header=User-Agent"`
	Number string `in:"query=number"`
}

func pages(w http.ResponseWriter, r *http.Request) {
	in, err := httpin.Decode[pageInput](r)
	if err != nil {
		http.Error(w, "no page", http.StatusBadRequest)
		return
	}
	log.Printf("page %+v", in)
}

// mirrorInput is what another server is asked for.
type mirrorInput struct {
	Secret string `in:"query=mirror_secret"`
}

func mirror(secret string) (*http.Request, error) {
	return httpin.NewRequest("GET", "https://mirror.example.com/", mirrorInput{secret})
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
	mux.Handle("GET /list", httpin.NewInput(listInput{})(http.HandlerFunc(list)))
	mux.HandleFunc("POST /login", login)
	mux.HandleFunc("GET /all", notes)
	mux.HandleFunc("GET /stream", stream())
	mux.HandleFunc("GET /pages", pages)
	mux.HandleFunc("GET /mirror", func(w http.ResponseWriter, r *http.Request) {
		if _, err := mirror(os.Getenv("MIRROR_SECRET")); err != nil {
			http.Error(w, "no mirror", http.StatusBadGateway)
		}
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
