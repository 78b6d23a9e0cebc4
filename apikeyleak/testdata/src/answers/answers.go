// Package answers has credentials that are sent back.
package answers

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
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
