package words

import (
	"slices"
	"testing"
)

func TestClassify(t *testing.T) {
	for class, names := range map[Class][]string{
		Certain: {
			"secret", "webhookSecret", "WEBHOOK_SECRET", "client-secret", "X-Api-Key", "apiKey", "APIKey", "apikeys", "API_KEYS",
			"Authorization", "password", "passwordBytes", "AccessToken", "auth_token", "admin_key", "sharedKey", "X-Auth-Token",
		},
		Maybe: {"token", "Token", "X-Gitlab-Token", "tokens", "auth", "pass", "botAuth"},
		Unknown: {
			"", "key", "keys", "tokenizer", "author", "authority", "value", "secretary", "passenger", "-",
		},
		Never: {
			"csrf_token", "X-CSRF-Token", "nextPageToken", "pageToken", "state", "nonce", "idempotency-key", "publicKey",
			"secretId", "tokenType", "password_reset_token", "continuationToken", "apiKeyID", "secretName", "passwordHash",
			"X-Hub-Signature", "token_url", "AuthMethod", "code_challenge", "host", "Content-Type",
		},
	} {
		for _, name := range names {
			if got := Classify(name); got != class {
				t.Errorf("Classify(%q) = %d, want %d", name, got, class)
			}
		}
	}
}

func TestSplit(t *testing.T) {
	for name, want := range map[string][]string{
		"X-Api-Key":       {"x", "api", "key"},
		"HTTPServerToken": {"http", "server", "token"},
		"apiKeys":         {"api", "key"},
		"access":          {"access"},
		"__":              nil,
		"oauth2Token":     {"oauth2", "token"},
		"ID":              {"id"},
	} {
		if got := Split(name); !slices.Equal(got, want) {
			t.Errorf("Split(%q) = %q, want %q", name, got, want)
		}
	}
}
