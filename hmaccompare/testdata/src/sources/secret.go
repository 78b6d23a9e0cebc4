// Package sources holds comparisons of credentials from and with all kinds of places.
package sources

import (
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"
)

type config struct{ APIKey, AdminUser, AdminPass string }

// A validator that a middleware is given, called in the handler in it.

func keyAuth(valid func(string) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !valid(r.Header.Get("X-Api-Key")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func useKeyAuth(cfg *config, h http.Handler) http.Handler {
	return keyAuth(func(key string) bool { return key == cfg.APIKey }, h) // want `hmaccompare/secret`
}

// From a database, into a variable whose name says nothing.

func scanned(db *sql.DB, r *http.Request) bool {
	var key string
	if err := db.QueryRow("SELECT api_key FROM tenants WHERE id = ?", r.PathValue("id")).Scan(&key); err != nil {
		return false
	}
	return key == r.Header.Get("X-Api-Key") // want `hmaccompare/secret`
}

func rows(db *sql.DB, r *http.Request) bool {
	rows, err := db.Query("SELECT value FROM settings")
	if err != nil {
		return false
	}
	defer rows.Close()
	for rows.Next() {
		var v string
		if rows.Scan(&v) == nil && v == r.Header.Get("X-Api-Key") { // want `hmaccompare/secret`
			return true
		}
	}
	return false
}

// From a file.

func file(r *http.Request) bool {
	b, err := os.ReadFile("/run/secrets/admin")
	return err == nil && r.Header.Get("X-Admin-Token") == strings.TrimSpace(string(b)) // want `hmaccompare/secret`
}

// Named with a word that, elsewhere, makes a name one of something harmless.

func slack(r *http.Request) bool {
	return r.PostFormValue("token") == os.Getenv("SLACK_VERIFICATION_TOKEN") // want `hmaccompare/secret`
}

func clientState(r *http.Request, clientStateSecret string) bool {
	var n struct{ ClientState string }
	if json.NewDecoder(r.Body).Decode(&n) != nil {
		return false
	}
	return n.ClientState == clientStateSecret // want `hmaccompare/secret`
}

// Joined with a user name, which is none.

func basicEncoded(c *config, r *http.Request) bool {
	want := "Basic " + base64.StdEncoding.EncodeToString([]byte(c.AdminUser+":"+c.AdminPass))
	return r.Header.Get("Authorization") == want // want `hmaccompare/secret`
}

type credentials struct{ user, pass string }

// Silent.

func cookieField(r *http.Request) bool {
	c, err := r.Cookie("admin_token")
	return err == nil && c.Path == "/admin" && c.Name == "admin_token"
}

func hints(r *http.Request) bool {
	return r.FormValue("token_type_hint") == "refresh_token" ||
		r.Header.Get("X-Password-Policy") == os.Getenv("PASSWORD_POLICY") ||
		r.URL.Query().Get("auth") == "required"
}

var commonPasswords = []string{"password1", "letmein", "qwertyuiop"}

func common(r *http.Request) bool {
	return slices.Contains(commonPasswords, r.PostFormValue("password"))
}

func commonLoop(r *http.Request) bool {
	for _, w := range commonPasswords {
		if strings.EqualFold(w, r.PostFormValue("password")) {
			return true
		}
	}
	return false
}
