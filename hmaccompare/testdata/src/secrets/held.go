// Package secrets guards an API with keys, tokens and passwords.
package secrets

import (
	"bytes"
	"crypto/subtle"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Held in the environment.

func getenv(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != os.Getenv("API_KEY") { // want `the credential in header X-Api-Key is compared with !=.*use subtle.ConstantTimeCompare \(hmaccompare/secret\)$`
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func lookupEnv(r *http.Request) bool {
	want, ok := os.LookupEnv("ADMIN_TOKEN")
	return ok && r.Header.Get("X-Admin-Token") == want // want `header X-Admin-Token is compared`
}

func envDefault(name, def string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return def
}

var internalToken = envDefault("INTERNAL_TOKEN", "dev-token")

func packageVar(r *http.Request) bool {
	return internalToken == r.Header.Get("X-Internal-Token") // want `hmaccompare/secret`
}

func envRight(r *http.Request) bool {
	want := os.Getenv("API_KEY")
	return want != "" && subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(want)) == 1
}

func envMode(r *http.Request) bool {
	return r.Header.Get("X-Environment") == os.Getenv("APP_ENV") || r.Host == os.Getenv("HOST")
}

func envFlag() bool {
	return os.Getenv("AUTH_DISABLED") == "true" || os.Getenv("API_KEY") == "changeme"
}

// Held in flags, configuration, JSON.

var flagToken = flag.String("auth-token", "", "token of the admin API")

func flagHeld(r *http.Request) bool {
	return r.Header.Get("X-Auth-Token") == *flagToken // want `hmaccompare/secret`
}

type config struct {
	Listen    string
	APIKey    string   `json:"api_key" yaml:"api_key"`
	APIKeys   []string `json:"api_keys"`
	Webhook   struct{ Secret string }
	AdminPass string
	AdminUser string
	Realm     string
	KeyHash   string
	Auth      *authConfig
}

type authConfig struct {
	Tokens map[string]string // by service
	Token  []byte
}

func loadConfig(path string) (*config, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	c := &config{APIKey: os.Getenv("API_KEY")}
	if err := json.NewDecoder(f).Decode(c); err != nil {
		return nil, err
	}
	if c.APIKey == "" || c.APIKey == "secret" {
		return nil, errors.New("API key not set")
	}
	return c, nil
}

type server struct {
	cfg  *config
	mux  *http.ServeMux
	mu   sync.RWMutex
	keys []string
}

func (s *server) configField(r *http.Request) bool {
	return s.cfg.APIKey == r.Header.Get("X-API-Key") // want `hmaccompare/secret`
}

func (s *server) nestedConfig(r *http.Request) bool {
	return s.cfg.Webhook.Secret == r.Header.Get("X-Webhook-Secret") // want `hmaccompare/secret`
}

func (s *server) bytesConfig(r *http.Request) bool {
	return bytes.Equal([]byte(r.Header.Get("X-Auth-Token")), s.cfg.Auth.Token) // want `bytes.Equal.*hmaccompare/secret`
}

func (s *server) deepConfig(r *http.Request) bool {
	return reflect.DeepEqual([]byte(r.Header.Get("X-Auth-Token")), s.cfg.Auth.Token) // want `reflect.DeepEqual.*hmaccompare/secret`
}

func (s *server) prefixed(r *http.Request) bool {
	return strings.HasPrefix(r.Header.Get("Authorization"), "Bearer "+s.cfg.APIKey) || // want `strings.HasPrefix.*hmaccompare/secret`
		strings.EqualFold(r.Header.Get("X-Api-Key"), s.cfg.APIKey) || // want `strings.EqualFold.*hmaccompare/secret`
		strings.Contains(r.Header.Get("Authorization"), s.cfg.APIKey) || // want `strings.Contains.*hmaccompare/secret`
		strings.HasSuffix(r.Header.Get("Authorization"), s.cfg.APIKey) || // want `strings.HasSuffix.*hmaccompare/secret`
		strings.Compare(r.Header.Get("X-Api-Key"), s.cfg.APIKey) == 0 // want `strings.Compare.*hmaccompare/secret`
}

func (s *server) switched(r *http.Request) bool {
	switch r.Header.Get("X-Api-Key") {
	case "":
		return false
	case s.cfg.APIKey: // want `the cases of a switch.*hmaccompare/secret`
		return true
	}
	return false
}

func (s *server) otherConfig(r *http.Request) bool {
	return r.Host == s.cfg.Listen || r.Header.Get("X-Realm") == s.cfg.Realm
}

func (s *server) perService(r *http.Request) bool {
	want, ok := s.cfg.Auth.Tokens[r.Header.Get("X-Service")]
	return ok && want == r.Header.Get("X-Token") // want `hmaccompare/secret`
}

func (s *server) byKey(r *http.Request) (string, bool) { // a table look-up
	service, ok := s.cfg.Auth.Tokens[r.Header.Get("X-Api-Key")]
	return service, ok
}

// Held as a constant.

const devKey = "k-4b1f00d5ca1ab1e"

func constant(r *http.Request) bool {
	return r.Header.Get("X-Api-Key") == devKey // want `hmaccompare/secret`
}

func literal(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bearer s3cr3t-t0ken-1" // want `hmaccompare/secret`
}

func constantRight(r *http.Request) bool {
	return subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(devKey)) == 1
}

// Held in lists.

var validKeys = strings.Split(os.Getenv("API_KEYS"), ",")

func listed(r *http.Request) bool {
	return slices.Contains(validKeys, r.Header.Get("X-Api-Key")) // want `slices.Contains.*hmaccompare/secret`
}

func (s *server) looped(r *http.Request) bool {
	got := r.Header.Get("X-Api-Key")
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, k := range s.keys {
		if k == got { // want `hmaccompare/secret`
			return true
		}
	}
	return false
}

func (s *server) indexed(r *http.Request) bool {
	for i := 0; i < len(s.cfg.APIKeys); i++ {
		if got := r.Header.Get("X-Api-Key"); s.cfg.APIKeys[i] == got { // want `hmaccompare/secret`
			return true
		}
	}
	return false
}

func (s *server) func1(r *http.Request) bool {
	got := r.Header.Get("X-Api-Key")
	return slices.ContainsFunc(s.cfg.APIKeys, func(k string) bool { return k == got }) // want `hmaccompare/secret`
}

func (s *server) loopedRight(r *http.Request) bool {
	got, ok := []byte(r.Header.Get("X-Api-Key")), 0
	for _, k := range s.keys {
		ok |= subtle.ConstantTimeCompare([]byte(k), got)
	}
	return ok == 1
}

type client struct {
	ID     string
	Secret string
	Roles  []string
}

func (s *server) rangeMap(clients map[string]*client, r *http.Request) *client {
	for _, c := range clients {
		if c.Secret == r.Header.Get("X-Client-Secret") { // want `hmaccompare/secret`
			return c
		}
	}
	return nil
}

func (s *server) roles(c *client, r *http.Request) bool {
	return slices.Contains(c.Roles, r.Header.Get("X-Role")) || c.ID == r.Header.Get("X-Client-Id")
}

// Held in a database.

type user struct {
	ID       int64
	Name     string
	Password string
	APIKey   string
	PassHash string
	Email    string
}

type store struct{ db *sql.DB }

func (s *store) user(name string) (*user, error) {
	var u user
	err := s.db.QueryRow("SELECT id, name, password, api_key FROM users WHERE name = ?", name).
		Scan(&u.ID, &u.Name, &u.Password, &u.APIKey)
	if err != nil {
		return nil, err
	}
	return &u, nil
}

func (s *store) login(r *http.Request) (*user, error) {
	name, pass, ok := r.BasicAuth()
	if !ok {
		return nil, errors.New("no credentials")
	}
	u, err := s.user(name)
	if err != nil || u.Name != name {
		return nil, err
	}
	if u.Password != pass { // want `the password of basic authentication is compared with !=.*hmaccompare/secret`
		return nil, errors.New("wrong password")
	}
	return u, nil
}

func (s *store) loginForm(r *http.Request) bool {
	u, err := s.user(r.PostFormValue("username"))
	return err == nil && u.Email == r.PostFormValue("email") &&
		u.Password == r.PostFormValue("password") // want `form value password.*hmaccompare/secret`
}

func (s *store) query(r *http.Request) (id int64, err error) { // a query by key
	err = s.db.QueryRow("SELECT id FROM users WHERE api_key = ?", r.Header.Get("X-Api-Key")).Scan(&id)
	return
}

// The store behind an interface.

type keyStore interface {
	Secret(ctxID string) (string, error)
	Name(id string) string
}

func viaStore(ks keyStore, r *http.Request) bool {
	secret, err := ks.Secret(r.Header.Get("X-Client"))
	return err == nil && secret == r.Header.Get("X-Client-Secret") // want `hmaccompare/secret`
}

func viaStoreName(ks keyStore, r *http.Request) bool {
	return ks.Name(r.URL.Query().Get("id")) == r.Header.Get("X-Name")
}

// Prefixing, splitting, trimming, decoding.

func (s *server) bearer(r *http.Request) bool {
	return r.Header.Get("Authorization") == "Bearer "+s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerFields(r *http.Request) bool {
	f := strings.Fields(r.Header.Get("Authorization"))
	if len(f) != 2 || !strings.EqualFold(f[0], "Bearer") {
		return false
	}
	return f[1] == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerSplit(r *http.Request) bool {
	parts := strings.Split(r.Header.Get("Authorization"), " ")
	if len(parts) != 2 || parts[0] != "Token" {
		return false
	}
	return parts[1] == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerTrim(r *http.Request) bool {
	token := strings.TrimSpace(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer"))
	return token != "" && token == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerCut(r *http.Request) bool {
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	return ok && scheme == "Bearer" && token == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerCutPrefix(r *http.Request) bool {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return ok && token == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerSlice(r *http.Request) bool {
	h := r.Header.Get("Authorization")
	const p = "Bearer "
	if len(h) < len(p) || h[:len(p)] != p {
		return false
	}
	return h[len(p):] == s.cfg.APIKey // want `header Authorization.*hmaccompare/secret`
}

func (s *server) bearerRight(r *http.Request) bool {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return ok && subtle.ConstantTimeCompare([]byte(token), []byte(s.cfg.APIKey)) == 1
}

func (s *server) basicByHand(r *http.Request) bool {
	b, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(r.Header.Get("Authorization"), "Basic "))
	if err != nil {
		return false
	}
	userpass := strings.SplitN(string(b), ":", 2)
	return len(userpass) == 2 && userpass[0] == s.cfg.AdminUser &&
		userpass[1] == s.cfg.AdminPass // want `header Authorization.*hmaccompare/secret`
}

func (s *server) basicRight(r *http.Request) bool {
	u, p, ok := r.BasicAuth()
	return ok && u == s.cfg.AdminUser && subtle.ConstantTimeCompare([]byte(p), []byte(s.cfg.AdminPass)) == 1
}
