package secrets

import (
	"crypto/subtle"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/textproto"
	"os"
	"strings"
)

var sharedSecret = os.Getenv("SHARED_SECRET")

func headers(r *http.Request) []bool {
	return []bool{
		r.Header.Get("X-Shared-Secret") == sharedSecret,                                  // want `header X-Shared-Secret is compared`
		r.Header.Values("X-Shared-Secret")[0] == sharedSecret,                            // want `hmaccompare/secret`
		r.Header["X-Shared-Secret"][0] == sharedSecret,                                   // want `hmaccompare/secret`
		r.Header[http.CanonicalHeaderKey("x-shared-secret")][0] == sharedSecret,          // want `hmaccompare/secret`
		r.Header[textproto.CanonicalMIMEHeaderKey("x-shared-secret")][0] == sharedSecret, // want `hmaccompare/secret`
		strings.Join(r.Header["Authorization"], "") == sharedSecret,                      // want `hmaccompare/secret`
		textproto.MIMEHeader(r.Header).Get("X-Shared-Secret") == sharedSecret,            // want `hmaccompare/secret`
		r.Trailer.Get("X-Shared-Secret") == sharedSecret,                                 // want `hmaccompare/secret`
		r.URL.Query().Get("secret") == sharedSecret,                                      // want `query parameter secret is compared`
		r.URL.Query()["secret"][0] == sharedSecret,                                       // want `hmaccompare/secret`
		r.FormValue("secret") == sharedSecret,                                            // want `form value secret is compared`
		r.PostFormValue("secret") == sharedSecret,                                        // want `form value secret is compared`
		r.Form.Get("secret") == sharedSecret,                                             // want `hmaccompare/secret`
		r.PostForm.Get("secret") == sharedSecret,                                         // want `hmaccompare/secret`
		r.Form["secret"][0] == sharedSecret,                                              // want `hmaccompare/secret`
		r.MultipartForm.Value["secret"][0] == sharedSecret,                               // want `hmaccompare/secret`
		len(r.Header.Get("X-Shared-Secret")) == len(sharedSecret),
		r.Header.Get("X-Shared-Secret") == "",
		r.Header["X-Shared-Secret"] == nil,
		r.Header.Get("User-Agent") == os.Getenv("USER_AGENT"),
		r.Method == sharedSecret,
	}
}

func rangeHeaders(r *http.Request) bool {
	for name, values := range r.Header {
		if strings.EqualFold(name, "X-Shared-Secret") && len(values) > 0 {
			return values[0] == sharedSecret // want `hmaccompare/secret`
		}
	}
	return false
}

func cookie(r *http.Request) bool {
	c, err := r.Cookie("admin_token")
	if err != nil {
		return false
	}
	return c.Value == os.Getenv("ADMIN_TOKEN") // want `cookie admin_token is compared.*hmaccompare/secret`
}

func cookies(r *http.Request) bool {
	for _, c := range r.Cookies() {
		if c.Name == "admin_token" && c.Value == os.Getenv("ADMIN_TOKEN") { // want `hmaccompare/secret`
			return true
		}
	}
	return false
}

func preference(r *http.Request) bool {
	c, err := r.Cookie("theme")
	return err == nil && c.Value == os.Getenv("DEFAULT_THEME")
}

func basic(r *http.Request) bool {
	user, pass, ok := r.BasicAuth()
	if !ok || user != "admin" || user != os.Getenv("ADMIN_USER") {
		return false
	}
	return pass == os.Getenv("ADMIN_PASSWORD") // want `the password of basic authentication is compared`
}

func basicConstant(r *http.Request) bool {
	_, pass, _ := r.BasicAuth()
	return pass == "correct-horse-battery" // want `the password of basic authentication is compared`
}

type loginRequest struct {
	Username string `json:"username"`
	Password string `json:"password"`
	ClientID string `json:"client_id"`
	APIKey   string `json:"api_key"`
	Kind     string `json:"kind"`
}

func jsonBody(w http.ResponseWriter, r *http.Request) {
	var in loginRequest
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "json", http.StatusBadRequest)
		return
	}
	if in.Username != os.Getenv("ADMIN_USER") || in.Kind == "guest" || in.ClientID != os.Getenv("CLIENT_ID") {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	if in.Password != os.Getenv("ADMIN_PASSWORD") { // want `a credential from the request body.*hmaccompare/secret`
		w.WriteHeader(http.StatusForbidden)
	}
}

func jsonUnmarshal(cfg *config, r *http.Request) error {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	var in struct {
		Token     string `json:"token"`
		Challenge string `json:"challenge"`
		Type      string `json:"type"`
	}
	if err := json.Unmarshal(b, &in); err != nil {
		return err
	}
	if in.Type == "url_verification" && in.Challenge != "" {
		return nil
	}
	if in.Token != cfg.APIKey { // want `a credential from the request body.*hmaccompare/secret`
		return errors.New("token")
	}
	return nil
}

func jsonMap(cfg *config, r *http.Request) bool {
	var in map[string]string
	if json.NewDecoder(r.Body).Decode(&in) != nil {
		return false
	}
	return in["event"] == cfg.Listen ||
		in["secret"] == cfg.Webhook.Secret // want `hmaccompare/secret`
}

// Helpers and middlewares.

func tokenFrom(r *http.Request) string {
	if t := r.URL.Query().Get("access_token"); t != "" {
		return t
	}
	if c, err := r.Cookie("access_token"); err == nil {
		return c.Value
	}
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func viaHelper(cfg *config, r *http.Request) bool {
	return tokenFrom(r) == cfg.APIKey // want `hmaccompare/secret`
}

func extract(r *http.Request) (string, error) {
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	if !ok || !strings.EqualFold(scheme, "bearer") {
		return "", errors.New("no bearer token")
	}
	return token, nil
}

func viaExtract(cfg *config, r *http.Request) error {
	token, err := extract(r)
	if err != nil {
		return err
	}
	if token != cfg.APIKey { // want `hmaccompare/secret`
		return errors.New("unauthorized")
	}
	return nil
}

func RequireKey(key string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if got := r.Header.Get("X-Api-Key"); got != key { // want `hmaccompare/secret`
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func RequireKeyRight(key string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(key)) != 1 {
				http.Error(w, "unauthorized", http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// RequireContentType is no authentication.
func RequireContentType(media string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Content-Type") != media {
			w.WriteHeader(http.StatusUnsupportedMediaType)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// RequireHeader compares any header with any value.
func RequireHeader(name, value string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get(name) != value { // want `header X-Admin-Secret is compared`
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func routes(h http.Handler) {
	http.Handle("/a", RequireHeader("X-Requested-With", "XMLHttpRequest", h))
	http.Handle("/b", RequireHeader("X-Admin-Secret", os.Getenv("ADMIN_SECRET"), h))
	http.Handle("/c", RequireKey(os.Getenv("API_KEY"))(h))
}

// RequireRegion compares any header, which is never a credential.
func RequireRegion(name, value string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get(name) != value {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func regions(h http.Handler) {
	http.Handle("/d", RequireRegion("X-Region", os.Getenv("REGION"), h))
	http.Handle("/e", RequireRegion("X-Tenant", "acme", h))
}

type authenticator interface {
	authenticate(r *http.Request) bool
}

type staticToken struct{ token string }

func newStaticToken() *staticToken {
	return &staticToken{token: strings.TrimSpace(os.Getenv("AUTH_TOKEN"))}
}

func (a *staticToken) authenticate(r *http.Request) bool {
	return a.matches(tokenFrom(r))
}

func (a *staticToken) matches(presented string) bool {
	return presented == a.token // want `hmaccompare/secret`
}

type validator func(key string) bool

func keyAuth(valid validator, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !valid(r.Header.Get("X-Api-Key")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func useKeyAuthRight(cfg *config, h http.Handler) http.Handler {
	return keyAuth(func(key string) bool {
		return subtle.ConstantTimeCompare([]byte(key), []byte(cfg.APIKey)) == 1
	}, h)
}

func (s *sections) given(r *http.Request) bool {
	given := r.Header.Get("X-Given")
	return s.LoginByPassword.Value == given || // want `header X-Given is compared.*hmaccompare/secret`
		s.Secrets.Webhook == given // want `header X-Given is compared.*hmaccompare/secret`
}

func (g *permit) presented(r *http.Request, password *permit) bool {
	return password.Resource == r.Header.Get("X-Api-Key") // want `header X-Api-Key is compared.*hmaccompare/secret`
}
