package secrets

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Public metadata.

func contentTypes(r *http.Request) bool {
	ct := r.Header.Get("Content-Type")
	return ct == "application/json" || strings.HasPrefix(ct, "application/") || ct == os.Getenv("CONTENT_TYPE")
}

func events(w http.ResponseWriter, r *http.Request) {
	switch r.Header.Get("X-GitHub-Event") {
	case "push", "ping":
	case os.Getenv("EXTRA_EVENT"):
	default:
		w.WriteHeader(http.StatusNotImplemented)
	}
	if r.Header.Get("X-Gitlab-Event") == "Push Hook" || r.Header.Get("X-Event-Key") == "repo:push" {
		w.WriteHeader(http.StatusAccepted)
	}
}

type deliveries struct {
	mu   sync.Mutex
	seen map[string]bool
	last string
}

func (d *deliveries) duplicate(r *http.Request) bool {
	id := r.Header.Get("X-GitHub-Delivery")
	d.mu.Lock()
	defer d.mu.Unlock()
	if id == d.last || d.seen[id] {
		return true
	}
	d.last = id
	d.seen[id] = true
	return false
}

func (d *deliveries) idempotent(r *http.Request) bool {
	key := r.Header.Get("Idempotency-Key")
	if key == d.last {
		return true
	}
	d.last = key
	return d.seen[r.Header.Get("Webhook-Id")] || r.Header.Get("Webhook-Id") == d.last
}

func etag(w http.ResponseWriter, r *http.Request, body []byte) {
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:]) + `"`
	if r.Header.Get("If-None-Match") == tag || strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("ETag", tag)
}

func checksum(r *http.Request) error {
	h := sha256.New()
	if _, err := io.Copy(h, r.Body); err != nil {
		return err
	}
	if r.Header.Get("X-Checksum-Sha256") != hex.EncodeToString(h.Sum(nil)) {
		return errors.New("checksum")
	}
	return nil
}

func digestHeader(r *http.Request, body []byte) bool {
	sum := sha512.Sum512(body)
	return r.Header.Get("Digest") == "SHA-512="+base64.StdEncoding.EncodeToString(sum[:])
}

func origin(r *http.Request) bool {
	return r.Header.Get("Origin") == os.Getenv("ALLOWED_ORIGIN") || r.Header.Get("Referer") == "https://example.com/"
}

func allowedOrigins(r *http.Request, allowed []string) bool {
	return slices.Contains(allowed, r.Header.Get("Origin"))
}

func upgrade(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket") && r.Header.Get("Sec-WebSocket-Version") == "13"
}

func authTypes(r *http.Request) string {
	scheme, _, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	switch strings.ToLower(scheme) {
	case "bearer", "token":
		return "bearer"
	case "basic":
		return "basic"
	}
	if r.Header.Get("X-Auth-Type") == "oauth2" || r.Header.Get("X-Auth-Method") == os.Getenv("AUTH_METHOD") {
		return "oauth2"
	}
	return ""
}

func grant(r *http.Request) error {
	switch r.FormValue("grant_type") {
	case "password", "refresh_token", "client_credentials":
		return nil
	}
	if r.FormValue("response_type") == "token" {
		return nil
	}
	return errors.New("unsupported grant")
}

// User names and identifiers.

func names(c *config, r *http.Request) bool {
	user, _, _ := r.BasicAuth()
	return user == c.AdminUser || r.Header.Get("X-Client-Id") == os.Getenv("CLIENT_ID") ||
		r.FormValue("username") == c.AdminUser || r.FormValue("client_id") == os.Getenv("OAUTH_CLIENT_ID")
}

func keyIDs(r *http.Request) bool { return r.Header.Get("X-Key-Id") == os.Getenv("API_KEY_ID") }

// Digests of credentials.

func digests(c *config, r *http.Request) bool {
	sum := sha256.Sum256([]byte(r.Header.Get("X-Api-Key")))
	return hex.EncodeToString(sum[:]) == c.KeyHash
}

func hashKey(key string) string {
	h := sha256.New()
	h.Write([]byte(key))
	return hex.EncodeToString(h.Sum(nil))
}

func digestsHelper(u *user, r *http.Request) bool {
	return hashKey(r.Header.Get("X-Api-Key")) == u.PassHash
}

func digestsBoth(c *config, r *http.Request) bool {
	return sha256.Sum256([]byte(r.Header.Get("X-Api-Key"))) == sha256.Sum256([]byte(c.APIKey))
}

func digestsLoop(hashes [][]byte, r *http.Request) bool {
	sum := sha256.Sum256([]byte(r.Header.Get("X-Api-Key")))
	for _, h := range hashes {
		if bytes.Equal(h, sum[:]) {
			return true
		}
	}
	return false
}

// Tables.

var apiClients = map[string]*client{}

func table(r *http.Request) (*client, bool) {
	c, ok := apiClients[r.Header.Get("X-Api-Key")]
	return c, ok
}

func tableBool(keys map[string]bool, r *http.Request) bool { return keys[r.Header.Get("X-Api-Key")] }

func tableConfig(cfg *config, r *http.Request) bool {
	valid := make(map[string]struct{}, len(cfg.APIKeys))
	for _, k := range cfg.APIKeys {
		valid[k] = struct{}{}
	}
	_, ok := valid[r.Header.Get("X-Api-Key")]
	return ok
}

func syncTable(m *sync.Map, r *http.Request) bool {
	_, ok := m.Load(r.Header.Get("X-Api-Key"))
	return ok
}

// One-shot tokens, CSRF, OAuth.

func newToken() string {
	b := make([]byte, 32)
	rand.Read(b)
	return base64.RawURLEncoding.EncodeToString(b)
}

type session struct {
	csrf  string
	state string
	reset string
	nonce string
}

func newSession() *session {
	return &session{csrf: newToken(), state: newToken(), reset: newToken(), nonce: newToken()}
}

func (s *session) checks(r *http.Request) bool {
	return r.FormValue("csrf_token") == s.csrf || r.Header.Get("X-CSRF-Token") == s.csrf ||
		r.FormValue("state") == s.state || r.FormValue("reset_token") == s.reset || r.FormValue("nonce") == s.nonce
}

func oneTime(r *http.Request) bool {
	want := newToken()
	return r.FormValue("token") == want
}

func doubleSubmit(r *http.Request) bool {
	c, err := r.Cookie("csrf_token")
	return err == nil && c.Value == r.Header.Get("X-CSRF-Token") && c.Value != ""
}

func doubleSubmitToken(r *http.Request) bool {
	c, err := r.Cookie("token")
	return err == nil && c.Value == r.FormValue("token")
}

func oauthState(r *http.Request) bool {
	c, err := r.Cookie("oauth_state")
	return err == nil && r.URL.Query().Get("state") == c.Value
}

type claims struct {
	Iss, Sub, Aud string
	Nonce         string
}

func publicClaims(token string, r *http.Request) bool {
	parts := strings.Split(token, ".")
	b, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return false
	}
	var c claims
	if json.Unmarshal(b, &c) != nil {
		return false
	}
	return c.Iss == "https://issuer.example.com" && c.Aud == os.Getenv("AUDIENCE") && c.Iss == os.Getenv("ISSUER")
}

func publicClaimsOf(r *http.Request) bool {
	_, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return false
	}
	b, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return false
	}
	var c claims
	if json.Unmarshal(b, &c) != nil {
		return false
	}
	return c.Iss == "https://issuer.example.com" && c.Aud == os.Getenv("AUDIENCE") && c.Iss == os.Getenv("ISSUER")
}

func jwtAlgorithm(r *http.Request) bool {
	_, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	head, _, _ := strings.Cut(token, ".")
	b, _ := base64.RawURLEncoding.DecodeString(head)
	var h struct{ Alg, Typ, Kid string }
	if json.Unmarshal(b, &h) != nil {
		return false
	}
	return h.Alg == "HS256" && h.Typ == "JWT" && h.Kid == os.Getenv("JWT_KID")
}

func pkce(r *http.Request, challenge string) bool {
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	return base64.RawURLEncoding.EncodeToString(sum[:]) == challenge
}

func pkcePlain(r *http.Request, challenge string) bool {
	return r.FormValue("code_challenge_method") == "plain" && r.FormValue("code_challenge") == challenge
}

func redirect(r *http.Request, registered []string) bool {
	return slices.Contains(registered, r.FormValue("redirect_uri"))
}

// Addresses.

func hardware(r *http.Request, known net.HardwareAddr) bool {
	mac, err := net.ParseMAC(r.FormValue("mac"))
	return err == nil && bytes.Equal(mac, known)
}

func hardwareString(r *http.Request, device struct{ MAC string }) bool {
	return r.FormValue("mac") == device.MAC || r.Header.Get("X-Mac-Address") == device.MAC
}

func peer(r *http.Request) bool {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	return host == os.Getenv("TRUSTED_PROXY") || r.Header.Get("X-Forwarded-For") == "10.0.0.1"
}

// Answers of others, and requests that this program makes.

func answer(resp *http.Response) bool {
	return resp.Header.Get("X-Auth-Token") == os.Getenv("AUTH_TOKEN") || resp.Header.Get("ETag") == os.Getenv("TAG")
}

func outgoing(ctx context.Context) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("API_TOKEN"))
	return req, nil
}

func rotate(old, current string) bool { return old == current }

func rotated() bool { return rotate(os.Getenv("OLD_API_KEY"), os.Getenv("API_KEY")) }

func presentedTwice(r *http.Request) bool {
	return r.Header.Get("X-Api-Key") == r.URL.Query().Get("api_key")
}

func confirmPassword(r *http.Request) bool {
	return r.PostFormValue("password") == r.PostFormValue("password_confirmation") &&
		r.PostFormValue("new_password") != r.PostFormValue("old_password")
}

func paging(r *http.Request, next string) bool {
	return r.URL.Query().Get("page_token") == next || r.URL.Query().Get("cursor") == next
}

func parsedURL(u *url.URL) bool { return u.Query().Get("mode") == "test" }

func lengths(r *http.Request, c *config) bool {
	return len(r.Header.Get("X-Api-Key")) == len(c.APIKey) && c.APIKey != "" && r.Header.Get("X-Api-Key") != ""
}

func steady(r *http.Request, c *config) bool {
	a, b := r.Header.Get("X-Api-Key"), c.APIKey
	if len(a) != len(b) {
		return false
	}
	var v byte
	for i := range len(a) {
		v |= a[i] ^ b[i]
	}
	return v == 0
}

func secureCompare(a, b string) bool {
	return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
}

func steadyHelper(r *http.Request, c *config) bool {
	return secureCompare(r.Header.Get("X-Api-Key"), c.APIKey)
}

func health(r *http.Request) bool {
	return r.Header.Get("X-Token-Type") == "service" || r.FormValue("auth") == "none" || r.FormValue("token") == "null"
}

// Sections of the configuration that are about passwords have more than these in them.

type sections struct {
	LoginByPassword login
	Passwords       []login
	Secrets         struct{ Codename, Region, Webhook string }
}

type login struct{ Nickname, Value string }

func (s *sections) named(r *http.Request) bool {
	name := r.URL.Query().Get("server")
	for _, other := range s.Passwords {
		if other.Nickname == name {
			return true
		}
	}
	return s.LoginByPassword.Nickname == name || s.Secrets.Codename == name || s.Secrets.Region == name
}

// A record that is called after a secret has fields that are none.
type permit struct{ Resource, Language string }

func (s *sections) permitted(r *http.Request, authorization *permit) bool {
	return authorization.Resource == r.PostFormValue("resource") && authorization.Language == r.Header.Get("Accept-Language")
}

type optionalPermit struct{ Resource, Secret *string }

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (s *sections) permittedOptional(r *http.Request, authorization *optionalPermit) bool {
	return value(authorization.Resource) == r.PostFormValue("resource") || *authorization.Resource == r.PostFormValue("resource") ||
		string(*authorization.Resource) == r.PostFormValue("resource") ||
		value(authorization.Secret) == r.PostFormValue("resource") // want `hmaccompare/secret`
}

// What a token says, or a function whose name is that of a secret, is none.

type tokens interface {
	ValidateRefreshToken(token string) map[string]any
	RefreshToken(user string) string
	LoadSecrets() map[string]string
}

func bound(t tokens, r *http.Request) bool {
	to, _ := t.ValidateRefreshToken(r.PostFormValue("x"))["resource"].(string)
	return to == r.PostFormValue("resource")
}

func heldByFunctions(t tokens, r *http.Request) bool {
	held := t.RefreshToken("x")
	if held == r.PostFormValue("resource") { // want `hmaccompare/secret`
		return true
	}
	hook := t.LoadSecrets()["hook"]
	return hook == r.Header.Get("X-Hook") // want `hmaccompare/secret`
}

// The beginning of a key tells of what format it is.

func isOurs(r *http.Request) bool {
	key := r.Header.Get("X-Api-Key")
	return len(key) == 36 && key[:4] == "k12_" && key[len(key)-1:] == "1"
}

var scheme = regexp.MustCompile(`(?i)^bearer\s+`)

func isOurKey(r *http.Request) bool {
	key := r.Header.Get("X-Api-Key")
	return key[4:] == "8f14e45fceea167a" || // want `hmaccompare/secret`
		key == "8f14e45fceea167a" || // want `hmaccompare/secret`
		scheme.ReplaceAllString(key, "") == "8f14e45fceea167a" // want `hmaccompare/secret`
}

// A URL that the program parsed itself is no request.

func sanitized(text, dbURL string) bool {
	u, err := url.Parse(dbURL)
	return err == nil && (strings.Contains(text, u.Query().Get("password")) || u.Query().Get("password") == os.Getenv("DB_PASSWORD"))
}

func requested(r *http.Request) bool {
	u := *r.URL
	return u.Query().Get("password") == os.Getenv("DB_PASSWORD") // want `hmaccompare/secret`
}

// What may come from anywhere is no credential.

func anything(r *http.Request) string {
	all := []string{
		r.Header.Get("X-Api-Key"), r.Header.Get("X-A"), r.Header.Get("X-B"), r.Header.Get("X-C"), r.Header.Get("X-D"), r.Header.Get("X-E"),
		r.Header.Get("X-F"), r.FormValue("a"), r.FormValue("b"), r.FormValue("c"), r.FormValue("d"), r.RemoteAddr, os.Getenv("NAME"),
	}
	return strings.Join(all, " ")
}

func something(r *http.Request) string {
	for _, key := range []string{r.Header.Get("X-Api-Key"), r.Header.Get("X-A"), r.FormValue("a"), os.Getenv("API_KEY")} {
		if key != "" {
			return key
		}
	}
	return ""
}

func mixed(r *http.Request) bool {
	return strings.Contains(anything(r), os.Getenv("API_KEY")) || anything(r) == os.Getenv("API_KEY")
}

func chosen(r *http.Request) bool {
	return something(r) == os.Getenv("SERVICE_KEY") // want `hmaccompare/secret`
}

// Names of parameters, of some secrets too.
var reservedOAuthParams = []string{"client_id", "client_secret", "state"}

func reserved(r *http.Request) bool {
	var body struct {
		AuthorizationParams map[string]string `json:"authorization_params"`
	}
	if json.NewDecoder(http.MaxBytesReader(nil, r.Body, 1<<20)).Decode(&body) != nil {
		return false
	}
	for name := range body.AuthorizationParams {
		if slices.Contains(reservedOAuthParams, name) {
			return true
		}
	}
	return false
}
