// Notices sends the notices of accounts to telephones.
package main

import (
	"crypto/subtle"
	"os"
	"strings"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
	"github.com/gofiber/fiber/v2/utils"
	"github.com/rs/zerolog"

	"example.com/notices/internal/accounts"
	"example.com/notices/internal/console"
	"example.com/notices/internal/sms"
)

type service struct {
	log      zerolog.Logger
	accounts *accounts.Store
	gateway  sms.Gateway
	relayKey []byte
	optOut   map[string]string // numbers, by token of the message
}

func main() {
	s := &service{
		log:      zerolog.New(os.Stderr).With().Timestamp().Str("region", os.Getenv("REGION")).Logger(),
		accounts: new(accounts.Store),
		gateway:  sms.Gateway{URL: os.Getenv("SMS_URL"), User: os.Getenv("SMS_USER"), Password: os.Getenv("SMS_PASSWORD")},
		relayKey: []byte(os.Getenv("RELAY_API_KEY")),
		optOut:   make(map[string]string),
	}
	s.log.Info().Str("gateway", s.gateway.URL).Str("user", s.gateway.User).Int("key", len(s.relayKey)).Msg("starting")
	s.log.Debug().Any("gateway", s.gateway.User).Bytes("relay", s.relayKey).Msg("starting") // finds apikeyleak/log (no fix)

	app := fiber.New()
	app.Get("/unsubscribe", s.unsubscribe)
	app.Get("/notices", s.authenticate, s.list)
	app.Post("/notices", s.authenticate, s.send)
	app.Get("/status", s.status)
	app.Post("/login", s.login)
	app.Post("/token", s.exchange)
	app.Use("/relay", keyauth.New(keyauth.Config{
		KeyLookup: "query:access_token", // finds apikeyleak/query (no fix)
		Validator: s.isRelay,
	}))
	app.Use("/bulk", keyauth.New(keyauth.Config{
		KeyLookup:  "header:X-Relay-Key",
		AuthScheme: "",
		Validator:  s.isRelay,
		ErrorHandler: func(c *fiber.Ctx, err error) error {
			return c.Status(fiber.StatusUnauthorized).JSON(fiber.Map{"error": err.Error()})
		},
	}))
	go func() {
		if err := console.New().Listen("localhost:8081"); err != nil {
			s.log.Error().Err(err).Msg("no console")
		}
	}()
	if err := app.Listen(":8080"); err != nil {
		s.log.Fatal().Err(err).Msg("stopped")
	}
}

func (s *service) isRelay(c *fiber.Ctx, key string) (bool, error) {
	ok := subtle.ConstantTimeCompare([]byte(key), s.relayKey) == 1
	if !ok {
		s.log.Warn().Str("key", accounts.Fingerprint(key)).Str("ip", c.IP()).Msg("not the relay")
	}
	return ok, nil
}

// authenticate takes the key from the header, and tells those off that still
// have it in the query.
func (s *service) authenticate(c *fiber.Ctx) error {
	if c.Query("api_key") != "" {
		return fiber.NewError(fiber.StatusBadRequest, "send the key in the header Authorization")
	}
	auth := c.Get(fiber.HeaderAuthorization)
	key, ok := strings.CutPrefix(auth, "Bearer ")
	if !ok {
		s.log.Info().Str("header", auth).Msg("malformed header") // finds apikeyleak/log (no fix)
		return fiber.ErrUnauthorized
	}
	key = utils.CopyString(key) // it outlives the request
	owner, err := s.accounts.Owner(key)
	if err != nil {
		return fiber.NewError(fiber.StatusUnauthorized, "nobody has the key "+key) // finds apikeyleak/response (no fix)
	}
	c.Locals("owner", owner)
	return c.Next()
}

// status is shown by devices that can but fetch a URL.
func (s *service) status(c *fiber.Ctx) error {
	token := accounts.Argument(c, "token") // finds apikeyleak/query (no fix)
	owner, err := s.accounts.Owner(token)
	if err != nil {
		return c.Status(fiber.StatusForbidden).JSON(fiber.Map{"error": err.Error(), "style": accounts.Argument(c, "style", "plain")})
	}
	if err := s.gateway.Credit(); err != nil {
		s.log.Error().Err(err).Str("owner", owner).Msg("no credit")
	}
	return c.JSON(fiber.Map{"owner": owner, "state": c.Query("state")})
}

// A listing is a part of a list; all of it can be in the query.
type listing struct {
	Token        string `query:"token"`
	Continuation string `query:"continuation_token"`
	SortKey      string `query:"sort_key"`
	Public       string `query:"public_key"`
	UserToken    string `query:"user_password"` // finds apikeyleak/query (no fix)
}

func (s *service) list(c *fiber.Ctx) error {
	var l listing
	if err := c.QueryParser(&l); err != nil || len(l.Token) > 40 {
		return fiber.NewError(fiber.StatusBadRequest, "bad token "+l.Token)
	}
	if l.UserToken != "" && subtle.ConstantTimeCompare([]byte(l.UserToken), s.relayKey) != 1 {
		return fiber.ErrForbidden
	}
	s.log.Info().Str("from", l.Token+l.Continuation).Str("sort", l.SortKey).Str("public", l.Public).Msg("list")
	return c.JSON(fiber.Map{"notices": []string{}, "next_token": l.Token + "+"})
}

// A notice has a body and, for some accounts, a password.
type notice struct {
	To       string `json:"to" query:"to"`
	Text     string `json:"text" query:"text"`
	Password string `json:"password" query:"password"`
}

func (s *service) send(c *fiber.Ctx) error {
	var n notice
	if err := c.BodyParser(&n); err != nil || len(n.Password) < 8 {
		return fiber.NewError(fiber.StatusBadRequest, "malformed notice")
	}
	if err := s.gateway.Send(n.To, n.Text); err != nil {
		s.log.Error().Err(err).Interface("owner", c.Locals("owner")).Msg("not sent") // finds apikeyleak/urlerror (no fix)
		if err := s.gateway.SendForm(n.To, n.Text); err != nil {
			return fiber.NewError(fiber.StatusBadGateway, err.Error())
		}
	}
	return c.SendStatus(fiber.StatusAccepted)
}

// login is posted, but what is read may as well come from the query.
func (s *service) login(c *fiber.Ctx) error {
	user, password := c.FormValue("user"), c.FormValue("password") // finds apikeyleak/form (no fix)
	if subtle.ConstantTimeCompare([]byte(password), s.relayKey) != 1 {
		s.log.Info().Str("user", user).Bool("empty", password == "").Msg("login refused")
		return fiber.ErrUnauthorized
	}
	return c.JSON(fiber.Map{"user": user, "access_token": s.accounts.Open(user)})
}

// exchange takes an authorization code for a key.
func (s *service) exchange(c *fiber.Ctx) error {
	if c.Query("state") != c.Cookies("state") || c.Query("code") == "" {
		return fiber.NewError(fiber.StatusForbidden, "start again")
	}
	return c.JSON(fiber.Map{"access_token": s.accounts.Open(c.Query("client_id"))})
}

// unsubscribe is where the link in a message leads.
func (s *service) unsubscribe(c *fiber.Ctx) error {
	number, ok := s.optOut[accounts.Argument(c, "token")]
	if !ok {
		return c.Status(fiber.StatusForbidden).SendString("this link is stale")
	}
	return c.SendString(number + " gets no more notices")
}
