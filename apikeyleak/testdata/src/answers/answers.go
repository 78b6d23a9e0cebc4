// Package answers has credentials that are sent back.
package answers

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

func echo(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	http.Error(w, "unknown key "+key, http.StatusUnauthorized) // want `the credential in header X-Api-Key is written to the answer`
}

func fprintf(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "unknown key %q", r.Header.Get("X-Api-Key")) // want `the credential in header X-Api-Key is written to the answer`
}

func writeString(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, r.Header.Get("Authorization")) // want `the credential in header Authorization`
}

func encode(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"secret": os.Getenv("WEBHOOK_SECRET")}) // want `the secret WEBHOOK_SECRET is written to the answer`
}

func write(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("key " + os.Getenv("API_KEY"))) // want `the secret API_KEY`
}

func inError(w http.ResponseWriter, r *http.Request) {
	if err := check(r.Header.Get("X-Api-Key")); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized) // want `the credential in header X-Api-Key`
	}
}

func check(key string) error { return fmt.Errorf("unknown key %s", key) }

// Near misses.

func minted(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "your key is %s", rand.Text())
}

func public(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "%s: %s", os.Getenv("PUBLIC_KEY"), r.Header.Get("Accept"))
	json.NewEncoder(w).Encode(map[string]string{"next": r.URL.Query().Get("page_token")})
}

func elsewhere(out io.Writer) { fmt.Fprintf(out, "export API_KEY=%s\n", os.Getenv("API_KEY")) }

func length(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "a key of %d bytes", len(r.Header.Get("X-Api-Key")))
}

func user(w http.ResponseWriter, r *http.Request) {
	name, _, _ := r.BasicAuth()
	fmt.Fprintf(w, "hello %s", name)
}

type reply struct {
	Error string `json:"error"`
}

func inStruct(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(reply{"unknown key " + r.Header.Get("X-Api-Key")}) // want `the credential in header X-Api-Key`
	json.NewEncoder(w).Encode(reply{"unknown path " + r.URL.Path})
}

func fail(w http.ResponseWriter, msg string) { json.NewEncoder(w).Encode(reply{msg}) }

func byHelper(w http.ResponseWriter, r *http.Request) {
	fail(w, "unknown key "+r.Header.Get("X-Api-Key")) // want `the credential in header X-Api-Key is written to the answer by fail`
	fail(w, "no such page")
}

type settings struct {
	Addr   string
	Secret string
	Hidden string `json:"-"`
}

type server struct{ settings settings }

func newServer() *server {
	return &server{settings{Addr: os.Getenv("ADDR"), Secret: os.Getenv("APP_SECRET"), Hidden: os.Getenv("APP_SECRET")}}
}

func (s *server) debug(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(s.settings) // want `the secret APP_SECRET is written to the answer`
}

func (s *server) redacted(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(s.settings.public())
}

func (s settings) public() settings { s.Secret = "***"; return s }

func marshalled(w http.ResponseWriter, r *http.Request) {
	b, err := json.Marshal(settings{Secret: os.Getenv("APP_SECRET")})
	if err == nil {
		w.Write(b) // want `the secret APP_SECRET`
	}
}

const signingSecret = "s3cr3t-9f8a7b6c"

const secretHeader = "X-Secret"

func constants(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "signed with %s", signingSecret) // want `the secret signingSecret`
	fmt.Fprintf(w, "send %s", secretHeader)
}

// The scheme is none.
func scheme(w http.ResponseWriter, r *http.Request) {
	scheme, _, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	http.Error(w, "unsupported scheme "+scheme, http.StatusUnauthorized)
	parts := strings.SplitN(r.Header.Get("Authorization"), " ", 2)
	http.Error(w, "unsupported scheme "+parts[0], http.StatusUnauthorized)
	http.Error(w, "unknown token "+parts[1], http.StatusUnauthorized) // want `the credential in header Authorization`
}

type hook struct {
	URL    string
	Secret string
}

// The answer shows what was created.
func created(w http.ResponseWriter, r *http.Request) {
	var h hook
	if json.NewDecoder(r.Body).Decode(&h) == nil {
		json.NewEncoder(w).Encode(h)
	}
}
