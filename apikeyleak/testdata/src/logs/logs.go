// Package logs has credentials that end up in logs.
package logs

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"net/http/httputil"
	"os"
	"regexp"
	"slices"
	"strings"
)

func header(r *http.Request) {
	log.Printf("key: %s", r.Header.Get("X-Api-Key")) // want `the credential in header X-Api-Key is written to a log`
}

func authorization(r *http.Request) {
	auth := r.Header.Get("Authorization")
	if !strings.HasPrefix(auth, "Bearer ") {
		slog.Warn("bad authorization", "header", auth) // want `the credential in header Authorization is written to a log`
	}
}

func headers(r *http.Request) {
	slog.Debug("request", "headers", r.Header) // want `a whole request header, credentials and all, is written to a log`
}

func dumped(r *http.Request) {
	dump, err := httputil.DumpRequest(r, false)
	if err == nil {
		log.Printf("%s", dump) // want `a whole request header`
	}
}

func basic(r *http.Request) {
	user, pass, _ := r.BasicAuth()
	log.Println(user, pass) // want `the password of basic authentication is written to a log`
}

func environment() {
	log.Println("starting with", os.Getenv("API_SECRET")) // want `the secret API_SECRET is written to a log`
}

type config struct {
	Addr   string `env:"ADDR"`
	APIKey string `env:"API_KEY"`
}

func configured(c *config) {
	log.Printf("listening on %s", c.Addr)
	log.Printf("with key %s", c.APIKey) // want `the secret APIKey is written to a log`
}

func attr(r *http.Request) {
	slog.Info("request", slog.Group("auth", slog.String("key", r.Header.Get("X-Api-Key")))) // want `the credential in header X-Api-Key`
}

func with(r *http.Request) {
	logger := slog.With("key", r.Header.Get("X-Api-Key"))
	logger.Info("request") // want `the credential in header X-Api-Key`
}

func debugf(format string, args ...any) {
	if os.Getenv("DEBUG") != "" {
		log.Printf("debug: "+format, args...)
	}
}

func wrapped(r *http.Request) {
	debugf("path %s", r.URL.Path)
	debugf("key %s", r.Header.Get("X-Api-Key")) // want `the credential in header X-Api-Key is written to a log by debugf`
}

func helper(key string) {
	log.Printf("checking %s", key) // want `the credential in header X-Api-Key is written to a log`
}

func callsHelper(r *http.Request) { helper(r.Header.Get("X-Api-Key")) }

type login struct {
	User     string
	Password string
}

func decoded(r *http.Request) {
	var l login
	if err := json.NewDecoder(r.Body).Decode(&l); err != nil {
		return
	}
	log.Printf("login of %s", l.User)
	log.Printf("login with %s", l.Password) // want `a credential of the request body is written to a log`
}

// What an error is made of counts, but for what it tells the type of.
func noKeyLike() error {
	return fmt.Errorf("no key like %q", os.Getenv("API_KEY"))
}

func noKeyOf() error {
	return fmt.Errorf("%T is no key, %d", os.Getenv("API_KEY"), 1)
}

func noKeys() {
	log.Print(noKeyLike()) // want `the secret API_KEY is written to a log`
	log.Print(noKeyOf())
}

// A variable holds what it was last given.
func generated(key string) http.HandlerFunc {
	if key == "" {
		key = rand.Text()
		log.Printf("no key; use %s", key)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		key += r.Method
		w.Header().Set("Server", key[:1])
	}
}

func fetched(key string) http.HandlerFunc {
	if key == "" {
		key = os.Getenv("API_SECRET")
		log.Printf("no key; use %s", key) // want `the secret API_SECRET is written to a log`
	}
	log.Printf("use %s", key) // want `the secret API_SECRET is written to a log`
	return func(w http.ResponseWriter, r *http.Request) {
		key += r.Method
		w.Header().Set("Server", key[:1])
	}
}

// A function that is called in between may give it another.
func replaced() {
	key := os.Getenv("API_SECRET")
	restore := func() { key = os.Getenv("API_SECRET") }
	key = rand.Text()
	log.Printf("use %s", key)
	restore()
	log.Printf("use %s", key) // want `the secret API_SECRET is written to a log`
}

func guards() {
	http.Handle("/generated", generated(os.Getenv("API_KEY")))
	http.Handle("/fetched", fetched(""))
}

// Near misses.

func redacted(r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	log.Printf("key …%s", key[len(key)-4:])
	log.Printf("key %s…", key[:4])
	log.Printf("key %s…", key[:min(4, len(key))])
	log.Printf("key of %d bytes, %t, %T", len(key), key != "", key)
	sum := sha256.Sum256([]byte(key))
	log.Printf("key %s", hex.EncodeToString(sum[:]))
	log.Printf("key %s", mask(key))
}

// A password that was made is told, the configured one is not.

func bootstrap() {
	password, made := os.Getenv("ADMIN_PASSWORD"), false
	if password == "" {
		password, made = rand.Text(), true
	}
	if made {
		log.Printf("log in with %s", password)
	} else {
		log.Print(password) // want `the secret ADMIN_PASSWORD is written to a log`
	}
	if !made {
		log.Print("as configured")
		return
	}
	log.Print(password)
}

func bootstrapAlways() {
	password, made := os.Getenv("ADMIN_PASSWORD"), false
	if password == "" {
		password, made = rand.Text(), true
	}
	if !made {
		log.Print("as configured")
	}
	log.Print(password) // want `the secret ADMIN_PASSWORD is written to a log`
}

func bootstrapOther(verbose bool) {
	password := os.Getenv("ADMIN_PASSWORD")
	if password == "" {
		password = rand.Text()
	}
	made := false
	if verbose {
		made = true
	}
	if made {
		log.Print(password) // want `the secret ADMIN_PASSWORD is written to a log`
	}
}

// What is short enough is not cut.

func truncate(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:n]
}

func shorten(s string) string {
	if len(s) > 6 {
		s = s[:6] + "…"
	}
	return s
}

func upTo(s string, i int) string { return s[:i] }

func afterScheme(s string) string {
	if len(s) <= 7 {
		return s
	}
	return s[7:]
}

func trimmed(s string) string {
	if len(s) < 100 {
		return s
	}
	return strings.TrimSpace(s)
}

func onlyLong(s string, n int) string {
	if len(s) > n {
		return s
	}
	return s[:n]
}

func unlessShort(s string, n int) string {
	if len(s) <= n {
		return s[:n]
	}
	return s
}

func lastFour(s string) string {
	if len(s) < 4 {
		return s
	}
	return s[len(s)-4:]
}

func shown(r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	log.Print(lastFour(key))
	log.Print(unlessShort(key, 1)) // want `the credential in header X-Api-Key is written to a log`
	log.Print(truncate(key, 8), shorten(key))
	log.Print(upTo(key, len(key)-1)) // want `the credential in header X-Api-Key is written to a log`
	log.Print(afterScheme(key))      // want `the credential in header X-Api-Key is written to a log`
	log.Print(trimmed(key))          // want `the credential in header X-Api-Key is written to a log`
	log.Print(onlyLong(key, 1))      // want `the credential in header X-Api-Key is written to a log`
}

func mask(s string) string {
	if len(s) < 8 {
		return "***"
	}
	return s[:2] + strings.Repeat("*", len(s)-2)
}

func computed(r *http.Request) {
	mac := hmac.New(sha256.New, []byte(os.Getenv("API_SECRET")))
	mac.Write([]byte(r.URL.Path))
	log.Printf("want %x", mac.Sum(nil))
}

type secret string

func (secret) String() string { return "[redacted]" }

func hidden() { log.Printf("key %s", secret(os.Getenv("API_SECRET"))) }

func names(r *http.Request) {
	log.Printf("%s %s from %s", r.Method, r.URL.Path, r.UserAgent())
	log.Printf("type %s", r.Header.Get("Content-Type"))
	log.Printf("key id %s, token type %s", r.Header.Get("X-Api-Key-Id"), os.Getenv("TOKEN_TYPE"))
	log.Println(os.Getenv("HOME"))
	for name := range r.Header {
		log.Println(name)
	}
}

func upgrade(h http.Header) string { return strings.ToLower(h.Get("Upgrade")) }

func entries(r *http.Request, names []string) {
	log.Println(upgrade(r.Header))
	for _, name := range names {
		log.Println(r.Header.Get(name))
	}
	for name, values := range r.Header {
		if name != "Authorization" {
			log.Println(name, values)
		}
	}
}

func checked(r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	if err := check(key); err != nil {
		log.Printf("check failed: %v", err)
	}
}

func check(key string) error {
	if key != os.Getenv("API_SECRET") {
		return fmt.Errorf("key of %d bytes is wrong", len(key))
	}
	return nil
}

// A value of some header is not the whole header, and a request none either.

func logWith(args ...any) { log.Println(args...) }

func user(r *http.Request, header string) string { return r.Header.Get(header) }

func userOf(r *http.Request) {
	name := user(r, os.Getenv("USER_HEADER"))
	logWith(r, "user", name)
	logWith("headers", r.Header) // want `a whole request header, credentials and all, is written to a log by logWith`
}

// Of a struct, the fields count.

func wholeStruct(r *http.Request) {
	var l login
	if json.NewDecoder(r.Body).Decode(&l) == nil {
		log.Printf("login %+v", l)               // want `a credential of the request body`
		log.Println("login", l.User, l.Password) // want `a credential of the request body`
	}
}

func wholeConfig(c *config) {
	slog.Info("starting", "config", c) // want `the secret APIKey`
}

type keyOfKey struct{}

func inContext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), keyOfKey{}, r.Header.Get("X-Api-Key"))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func fromContext(r *http.Request) {
	key, _ := r.Context().Value(keyOfKey{}).(string)
	log.Printf("key %s", key) // want `the credential in header X-Api-Key`
}

// What is left of a header.

func withoutSome(r *http.Request) {
	h := r.Header.Clone()
	h.Del("Authorization")
	slog.Info("request", "headers", h)
	slog.Info("request", "headers", withoutCredentials(r.Header))
	some := map[string]string{}
	for _, name := range []string{"Accept", "User-Agent"} {
		some[name] = r.Header.Get(name)
	}
	slog.Info("request", "headers", some)
}

func withoutCredentials(h http.Header) http.Header {
	h = h.Clone()
	h.Del("Authorization")
	return h
}

var digits = regexp.MustCompile(`[0-9a-f]+`)

func otherRedaction(r *http.Request) {
	key := r.Header.Get("X-Api-Key")
	log.Println(key[max(0, len(key)-4):])
	log.Println(digits.ReplaceAllString(key, "…"))
	log.Printf("%.4s", key)
	line := fmt.Sprintf("GET /?key=%s", key)
	log.Println(strings.ReplaceAll(line, key, "***"))
}

// A loop over all headers.

func loop(r *http.Request) {
	for name, values := range r.Header {
		log.Printf("%s: %v", name, values) // want `a whole request header, credentials and all, is written to a log`
	}
	for name, values := range r.Header {
		for _, value := range values {
			slog.Debug("header", strings.ToLower(name), value) // want `a whole request header`
		}
	}
	for name := range r.Header {
		log.Println(name + ": " + r.Header.Get(name)) // want `a whole request header`
		log.Println(name, r.Header[name])             // want `a whole request header`
		if value := r.Header.Get(name); value != "" {
			log.Println(name, value) // want `a whole request header`
		}
	}
	for _, values := range r.Header {
		if len(values) > 0 {
			log.Print(values[0]) // want `a whole request header`
		}
	}
}

func loopOf(h http.Header) {
	for name, values := range h {
		log.Println(name, strings.Join(values, ", ")) // want `a whole request header`
	}
}

func loopOfSome(h http.Header) {
	for name, values := range h {
		if name != "Authorization" && name != "Cookie" {
			log.Println(name, strings.Join(values, ", "))
		}
	}
}

func loops(r *http.Request, resp *http.Response) {
	loopOf(r.Header)
	loopOfSome(r.Header)
	for name, values := range resp.Header {
		log.Println(name, values)
	}
	h := r.Header.Clone()
	h.Del("Authorization")
	for name, values := range h {
		log.Println(name, values)
	}
	for name, values := range withoutCredentials(r.Header) {
		log.Println(name, values)
	}
}

func copied(r *http.Request) {
	all := make(map[string]string)
	for name, values := range r.Header {
		all[name] = strings.Join(values, ",")
	}
	slog.Info("request", "headers", all) // want `a whole request header`
	without := make(map[string]any)
	for name, values := range r.Header {
		without[name] = values
	}
	without["Authorization"] = "***"
	slog.Info("request", "headers", without)
	some, masked, counts := make(map[string]string), make(map[string]string), make(map[string]int)
	for name, values := range r.Header {
		if strings.HasPrefix(name, "X-") {
			some[name] = values[0]
		}
		masked[name] = mask(values[0])
		counts[name] = len(values)
	}
	slog.Info("request", "headers", some, "masked", masked, "counts", counts)
}

var sensitive = map[string]bool{"authorization": true, "cookie": true}

var secretHeaders = []string{"Authorization", "Cookie"}

func isSensitive(name string) bool { return sensitive[strings.ToLower(name)] }

// Loops that leave out some.
func loopsWithout(r *http.Request) {
	for name, values := range r.Header {
		if sensitive[strings.ToLower(name)] {
			continue
		}
		log.Println(name, values)
	}
	for name, values := range r.Header {
		switch strings.ToLower(name) {
		case "authorization", "cookie":
			values = []string{"***"}
		}
		log.Println(name, values)
	}
	for name, values := range r.Header {
		if isSensitive(name) || slices.Contains(secretHeaders, name) || strings.EqualFold(name, "X-Api-Key") {
			log.Println(name)
			continue
		}
		log.Println(name, values)
	}
	for name := range r.Header {
		if !slices.ContainsFunc(secretHeaders, func(s string) bool { return s == name }) {
			log.Println(name, r.Header.Get(name))
		}
	}
	for name, values := range r.Header {
		log.Println(name, redact(name, values))
		log.Println(name, len(values))
	}
	for name := range sensitive {
		log.Println(name, r.Header.Get(name) != "", r.Header.Values(name) == nil)
	}
}

func redact(name string, values []string) []string {
	if isSensitive(name) {
		return nil
	}
	return values
}
