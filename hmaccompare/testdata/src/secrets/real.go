package secrets

import (
	"crypto/sha1"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Receivers of well-known webhooks.

func gitlabHook(secret string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if token := r.Header.Get("X-Gitlab-Token"); token != secret { // want `header X-Gitlab-Token.*hmaccompare/secret`
			http.Error(w, "token", http.StatusUnauthorized)
			return
		}
		switch r.Header.Get("X-Gitlab-Event") {
		case "Push Hook", "Tag Push Hook":
		}
	}
}

func telegram(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Telegram-Bot-Api-Secret-Token") != os.Getenv("TELEGRAM_SECRET") { // want `hmaccompare/secret`
		w.WriteHeader(http.StatusForbidden)
	}
}

type notifications struct {
	XMLName xml.Name `xml:"feed" json:"-"`
	Value   []struct {
		ClientState string `json:"clientState"`
		Resource    string `json:"resource"`
	} `json:"value"`
}

func metricsAuth(user, pass string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		u, p, ok := r.BasicAuth()
		if !ok || u != user || p != pass { // want `the password of basic authentication is compared`
			w.Header().Set("WWW-Authenticate", `Basic realm="metrics"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func metricsMap(accounts map[string]string, r *http.Request) bool {
	u, p, ok := r.BasicAuth()
	if !ok {
		return false
	}
	want, found := accounts[u]
	return found && want == p // want `the password of basic authentication is compared`
}

func metricsMapRight(accounts map[string]string, r *http.Request) bool {
	u, p, ok := r.BasicAuth()
	want, found := accounts[u]
	return ok && found && subtle.ConstantTimeCompare([]byte(want), []byte(p)) == 1
}

type credentials struct{ User, Pass string }

type tokenRequest struct {
	GrantType    string `json:"grant_type"`
	ClientID     string `json:"client_id"`
	ClientSecret string `json:"client_secret"`
	RefreshToken string `json:"refresh_token"`
	RedirectURI  string `json:"redirect_uri"`
	Scope        string `json:"scope"`
}

type oauthClient struct {
	ID           string
	Secret       string
	RedirectURIs []string
	Scopes       []string
	RefreshToken string
}

func tokenEndpoint(clients map[string]oauthClient, r *http.Request) error {
	var req tokenRequest
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		return err
	}
	c, ok := clients[req.ClientID]
	if !ok || c.ID != req.ClientID || !slices.Contains(c.RedirectURIs, req.RedirectURI) {
		return fmt.Errorf("client")
	}
	switch req.GrantType {
	case "refresh_token":
		if req.RefreshToken != c.RefreshToken { // want `a credential from the request body.*hmaccompare/secret`
			return fmt.Errorf("token")
		}
	case "client_credentials", "password":
	default:
		return fmt.Errorf("grant")
	}
	for _, s := range strings.Fields(req.Scope) {
		if !slices.Contains(c.Scopes, s) {
			return fmt.Errorf("scope")
		}
	}
	if c.Secret != req.ClientSecret { // want `a credential from the request body.*hmaccompare/secret`
		return fmt.Errorf("secret")
	}
	return nil
}

// An admin handler with a lazily loaded secret.

type admin struct {
	load   func() (string, error)
	token  string
	tokens []string
}

func (a *admin) headerOrQuery(r *http.Request) bool {
	token := r.Header.Get("X-Admin-Token")
	if token == "" {
		token = r.URL.Query().Get("token")
	}
	return token == a.token // want `hmaccompare/secret`
}

func (a *admin) either(r *http.Request) bool {
	token := r.Header.Get("X-Admin-Token")
	return token != "" && (token == a.token || slices.Contains(a.tokens, token)) // want `==.*hmaccompare/secret` `slices.Contains.*hmaccompare/secret`
}

// A table of users that is searched.

var accounts = []struct{ name, password, apiKey string }{
	{"alice", "wonderland", "ak-1"},
	{"bob", "builder", "ak-2"},
}

func search(r *http.Request) string {
	name, pass, _ := r.BasicAuth()
	for _, a := range accounts {
		if a.name == name && a.password == pass { // want `the password of basic authentication is compared`
			return a.name
		}
	}
	return ""
}

func searchKey(r *http.Request) string {
	for _, a := range accounts {
		if a.apiKey == r.Header.Get("X-Api-Key") { // want `header X-Api-Key.*hmaccompare/secret`
			return a.name
		}
	}
	return ""
}

func searchIndex(r *http.Request) bool {
	i := slices.IndexFunc(accounts, func(a struct{ name, password, apiKey string }) bool {
		return a.apiKey == r.Header.Get("X-Api-Key") // want `header X-Api-Key.*hmaccompare/secret`
	})
	return i >= 0
}

// Silent.

func websocketAccept(r *http.Request) bool {
	h := sha1.New()
	h.Write([]byte(r.Header.Get("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"))
	return base64.StdEncoding.EncodeToString(h.Sum(nil)) == r.Header.Get("Sec-WebSocket-Accept")
}

type verificationRow struct {
	Token   string
	Code    string
	OTP     string
	Expires time.Time
}

func oneShot(reset, invite, verification *verificationRow, r *http.Request) bool {
	return r.FormValue("token") == reset.Token || r.FormValue("token") == invite.Token ||
		r.FormValue("token") == verification.Token || r.FormValue("code") == verification.Code ||
		r.FormValue("otp") == verification.OTP || r.FormValue("pin") == verification.Code
}

func signup(r *http.Request) error {
	pw, name := r.PostFormValue("password"), r.PostFormValue("username")
	if pw == name || strings.Contains(strings.ToLower(pw), strings.ToLower(name)) || len(pw) < 12 {
		return fmt.Errorf("weak password")
	}
	if pw != r.PostFormValue("confirm") {
		return fmt.Errorf("passwords differ")
	}
	return nil
}

func enums(r *http.Request) string {
	switch r.Header.Get("X-Auth-Provider") {
	case "google", "github":
		return "oauth"
	}
	switch r.URL.Query().Get("token_type") {
	case "access", "refresh":
		return "token"
	}
	switch {
	case r.Header.Get("X-Internal") == "true", r.Header.Get("X-Appengine-Cron") == "true":
		return "internal"
	case r.Header.Get("X-Api-Version") == os.Getenv("API_VERSION"):
		return "x"
	case r.Header.Get("X-Secret-Santa") == "yes":
		return "santa"
	}
	if v, err := strconv.Atoi(r.Header.Get("X-Token-Version")); err == nil && v == 2 {
		return "v2"
	}
	return ""
}

func authorizationKinds(r *http.Request) string {
	h := r.Header.Get("Authorization")
	switch {
	case h == "":
		return "none"
	case strings.HasPrefix(h, "Bearer "), strings.HasPrefix(strings.ToLower(h), "bearer "):
		return "bearer"
	case strings.HasPrefix(h, "AWS4-HMAC-SHA256 Credential="):
		return "aws"
	case strings.HasPrefix(h, "SharedKey "), len(h) > 6 && strings.EqualFold(h[:6], "basic "):
		return "basic"
	case strings.HasPrefix(r.Header.Get("X-Api-Key"), "sk_test_"), strings.HasPrefix(r.Header.Get("X-Api-Key"), "sk_live_"):
		return "stripe"
	case strings.Contains(h, "Signature="):
		return "signature"
	}
	kind := strings.Fields(h)[0]
	if kind != "Bearer" && kind != "token" {
		log.Printf("kind %q", kind)
	}
	return kind
}

func keyFormat(r *http.Request) bool {
	key := r.Header.Get("X-Api-Key")
	prefix, rest, ok := strings.Cut(key, "_")
	return ok && prefix == "live" && len(rest) == 32 && !strings.Contains(rest, " ") && key[:3] != "pk_"
}

func sameSession(r *http.Request, sess struct{ ID, UserAgent, IP string }) bool {
	c, err := r.Cookie("session_id")
	return err == nil && c.Value == sess.ID && r.UserAgent() == sess.UserAgent && r.RemoteAddr == sess.IP
}

func vary(h http.Header) bool { return slices.Contains(h.Values("Vary"), "Authorization") }

func respond(w http.ResponseWriter) bool { return w.Header().Get("X-Api-Key") == os.Getenv("API_KEY") }

func allowedHeaders(r *http.Request) bool {
	for _, h := range strings.Split(r.Header.Get("Access-Control-Request-Headers"), ",") {
		switch strings.ToLower(strings.TrimSpace(h)) {
		case "authorization", "x-api-key":
			return true
		}
	}
	for name := range r.Header {
		if name == "X-Api-Key" || strings.HasPrefix(name, "X-Secret-") {
			return true
		}
	}
	for name := range r.URL.Query() {
		if name == "api_key" || slices.Contains([]string{"token", "password"}, name) {
			return true
		}
	}
	return false
}

func redact(r *http.Request) map[string]string {
	out := map[string]string{}
	for name, v := range r.Header {
		if name == "Authorization" || name == "Cookie" {
			v = []string{"REDACTED"}
		}
		out[name] = v[0]
	}
	return out
}

func sensitive(name string) bool {
	return name == "password" || strings.EqualFold(name, "api_key") || strings.Contains(name, "secret")
}

func redactForm(r *http.Request) int {
	n := 0
	for name := range r.Form {
		if sensitive(name) {
			n++
		}
	}
	return n
}

type principal struct{ Subject, Token, Tenant string }

func sameTenant(r *http.Request, p principal) bool {
	return r.Header.Get("X-Tenant") == p.Tenant && r.URL.Query().Get("subject") == p.Subject
}

func tokenCache(cache map[string]principal, r *http.Request) (principal, bool) {
	_, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	p, ok := cache[token]
	if !ok || p.Tenant == "" {
		return principal{}, false
	}
	return p, true
}
