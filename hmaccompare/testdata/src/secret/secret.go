// Package secret compares credentials that clients present with secrets, and with other things.
package secret

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"
)

type config struct {
	WebhookSecret string
	Token         string
	Name          string
	TokenHash     string
	keys          []string
	want          string
}

var apiKey = os.Getenv("API_KEY")

func env(r *http.Request) bool {
	return r.Header.Get("X-Api-Key") == apiKey // want `the credential in header X-Api-Key is compared with ==.*use subtle.ConstantTimeCompare \(hmaccompare/secret\)`
}

func right(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(apiKey)) == 1
}

func empty(r *http.Request) bool { return r.Header.Get("X-Api-Key") == "" }

func media(r *http.Request) bool { return r.Header.Get("Content-Type") == "application/json" }

func event(r *http.Request, c *config) bool { return r.Header.Get("X-GitHub-Event") == c.Name }

func (c *config) bearer(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bearer "+c.Token // want `header Authorization`
}

func (c *config) split(r *http.Request) bool {
	parts := strings.SplitN(r.Header.Get("Authorization"), " ", 2)
	if len(parts) != 2 || parts[0] != "Bearer" {
		return false
	}
	return parts[1] == c.Token // want `header Authorization`
}

func scheme(r *http.Request) bool {
	auth := r.Header.Get("Authorization")
	return strings.HasPrefix(auth, "Bearer ") || strings.EqualFold(auth, "basic")
}

func (c *config) basic(r *http.Request) bool {
	user, password, ok := r.BasicAuth()
	return ok && user == c.Name && password == c.WebhookSecret // want `the password of basic authentication`
}

func (c *config) anyKey(r *http.Request) bool {
	return slices.Contains(c.keys, r.Header.Get("X-Api-Key")) // want `slices.Contains`
}

func (c *config) loop(r *http.Request) bool {
	for _, k := range c.keys {
		if k == r.URL.Query().Get("api_key") { // want `query parameter api_key`
			return true
		}
	}
	return false
}

var users = map[string]string{}

func lookup(r *http.Request) string { return users[r.Header.Get("X-Api-Key")] }

func (c *config) hashed(r *http.Request) bool {
	sum := sha256.Sum256([]byte(r.Header.Get("X-Api-Key")))
	return hex.EncodeToString(sum[:]) == c.TokenHash
}

func (c *config) csrf(r *http.Request) bool {
	return r.Header.Get("X-CSRF-Token") == r.FormValue("csrf_token") || r.FormValue("csrf_token") == c.Token
}

func (c *config) token(r *http.Request) bool {
	return check(r.FormValue("token"), c.Token)
}

func check(presented, want string) bool {
	return presented == want // want `form value token`
}

func (c *config) decoded(r *http.Request) bool {
	b, _ := base64.StdEncoding.DecodeString(r.Header.Get("X-Token"))
	return string(b) == c.Token // want `header X-Token`
}

type payload struct {
	ClientState string
	Kind        string
}

func (c *config) body(r *http.Request) bool {
	var p payload
	if json.NewDecoder(r.Body).Decode(&p) != nil || p.Kind == c.Name {
		return false
	}
	return p.ClientState == c.WebhookSecret // want `a credential from the request body`
}

func (c *config) answer(resp *http.Response) bool {
	return resp.Header.Get("X-Api-Key") == c.Token
}

func middleware(secret string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Webhook") != secret { // want `header X-Webhook`
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func header(r *http.Request, name string) string { return r.Header.Get(name) }

func (c *config) wrapped(r *http.Request) bool {
	return header(r, "X-Event") == c.want || header(r, "X-Api-Key") == c.want // want `header X-Api-Key`
}
