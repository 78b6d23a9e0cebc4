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
			"changedPassword", "expired_token_secret", "secondApiKey", "passwordMain", "forgot_secret",
		},
		Maybe: {"token", "Token", "X-Gitlab-Token", "tokens", "auth", "pass", "botAuth"},
		Unknown: {
			"", "key", "keys", "tokenizer", "author", "authority", "value", "secretary", "passenger", "-",
			"OAuth", "reservedOAuth", "o_auth",
		},
		Never: {
			"csrf_token", "X-CSRF-Token", "nextPageToken", "pageToken", "state", "nonce", "idempotency-key", "publicKey",
			"secretId", "tokenType", "password_reset_token", "continuationToken", "apiKeyID", "secretName", "passwordHash",
			"X-Hub-Signature", "token_url", "AuthMethod", "code_challenge", "host", "Content-Type", "passwordNickname", "secretAgent", "secret_backend",
			"SecretRef", "AuthorizationParams", "refreshTokenIdleTimeoutInSeconds", "accessTokenTTL", "password_changed", "ForgotPasswordCode",
		},
	} {
		for _, name := range names {
			if got := (Names{}).Classify(name); got != class {
				t.Errorf("Classify(%q) = %d, want %d", name, got, class)
			}
		}
	}
}

func TestClassifyParameter(t *testing.T) {
	for class, names := range map[Class][]string{
		Certain: {"api_key", "apikey", "access_token", "client_secret", "password", "authToken", "bearer"},
		Maybe:   {"token", "key", "auth", "user_token"},
		Unknown: {"q", "keys_only", "keyboard"},
		Never: {
			"page_token", "nextToken", "validationToken", "X-Amz-Security-Token", "X-Goog-Signature", "hub.verify_token",
			"csrf_token", "invite_token", "reset_token", "email_token", "api_key_id", "client_id", "device_token", "start_token",
			"sort_key", "partition_key",
		},
	} {
		for _, name := range names {
			if got := (Names{}).ClassifyParameter(name); got != class {
				t.Errorf("ClassifyParameter(%q) = %d, want %d", name, got, class)
			}
		}
	}
}

func TestFunctions(t *testing.T) {
	for _, name := range []string{
		"GetUserByToken", "validateToken", "ParseJWT", "Authenticate", "GetAccessTokenBySHA1", "NewAuthenticated", "FindByAPIKey", "checkSession",
	} {
		if !Authenticates(name) || IsOneTime(name) {
			t.Errorf("%s: Authenticates %t, IsOneTime %t", name, Authenticates(name), IsOneTime(name))
		}
	}
	for _, name := range []string{"resetPassword", "VerifyEmail", "AcceptInvite", "HandleOAuthCallback", "confirmSubscription"} {
		if !IsOneTime(name) {
			t.Errorf("%s serves no one-time link", name)
		}
	}
	for _, name := range []string{"List", "Scan", "Write", "Sprintf", "Open", "tokenize"} {
		if Authenticates(name) {
			t.Errorf("%s authenticates", name)
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

func TestNames(t *testing.T) {
	names := NewNames([]string{"X-Acme-Ticket"}, []string{"access_token", "apiKey"})
	for name, want := range map[string]Class{
		"X-Acme-Ticket": Certain, "acmeTicket": Unknown, "xAcmeTicket": Certain, "X_ACME_TICKETS": Certain, // one name, however written
		"access_token": Never, "accessToken": Never, "accessToken2": Certain, "api-key": Never, "secret": Certain, "other": Unknown,
	} {
		if got := names.Classify(name); got != want {
			t.Errorf("Classify(%q) = %d, want %d", name, got, want)
		}
		if got := names.ClassifyParameter(name); got != want {
			t.Errorf("ClassifyParameter(%q) = %d, want %d", name, got, want)
		}
	}
	if names.IsAPIKey("x-acme-ticket") || names.IsAPIKey("apiKey") || !names.IsAPIKey("X-Admin-Key") {
		t.Error("IsAPIKey does not go by what the user said")
	}
}
