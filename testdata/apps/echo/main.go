// Parcels prints labels for the parcels of shops.
package main

import (
	"crypto/subtle"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strings"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"example.com/parcels/internal/courier"
	"example.com/parcels/internal/tenant"
)

type server struct {
	tenants tenant.Registry
	courier *courier.API
	opsKey  string
	reset   map[string]string // users, by the token of the e-mail
}

func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stderr, nil)))
	api, err := courier.New(os.Getenv("COURIER_URL"), os.Getenv("COURIER_USER"), os.Getenv("COURIER_PASSWORD"))
	if err != nil {
		slog.Error("no courier", "error", err)
		os.Exit(1)
	}
	s := &server{courier: api, opsKey: os.Getenv("OPS_API_KEY"), reset: make(map[string]string)}
	slog.Info("starting", slog.Group("courier", "user", os.Getenv("COURIER_USER"), "url", os.Getenv("COURIER_URL")), "key", tenant.Key(s.opsKey))
	slog.Debug("starting", slog.Group("courier", "password", os.Getenv("COURIER_PASSWORD"))) // finds apikeyleak/log (no fix)

	e := echo.New()
	e.IPExtractor = echo.ExtractIPDirect()
	e.GET("/reset", s.resetPassword)
	e.POST("/login", s.login)
	e.GET("/track/:id", s.track)
	e.GET("/labels/:id", s.label)

	shops := e.Group("/shops", middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{
		KeyLookup: "header:X-Api-Key,query:api_key", // finds apikeyleak/query (no fix)
		Validator: s.valid,
	}))
	shops.GET("/parcels", s.list)
	shops.POST("/parcels", s.add)

	ops := e.Group("/ops", middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{
		KeyLookup:  "header:" + echo.HeaderAuthorization + ",cookie:ops",
		AuthScheme: "Bearer",
		Validator:  s.validOps,
	}), middleware.CSRFWithConfig(middleware.CSRFConfig{TokenLookup: "query:csrf"}))
	ops.GET("/price", s.price)
	ops.POST("/tenants", s.addTenant)
	e.GET("/ops/health", s.health)
	if err := e.Start(":8080"); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("stopped", "error", err)
	}
}

// valid reports whether a shop has the key.
func (s *server) valid(key string, c echo.Context) (bool, error) {
	t, err := s.tenants.ByKey(key)
	if err != nil {
		slog.Warn("refused", "key", tenant.Key(key), "path", c.Path())
		return false, nil
	}
	c.Set("tenant", t)
	return true, nil
}

func (s *server) validOps(key string, c echo.Context) (bool, error) {
	if subtle.ConstantTimeCompare([]byte(key), []byte(s.opsKey)) != 1 {
		slog.Warn("wrong key of operator", "key", key, "from", c.RealIP()) // finds apikeyleak/log (no fix)
		return false, nil
	}
	return true, nil
}

// label is fetched by printers, which send no headers.
func (s *server) label(c echo.Context) error {
	token := tenant.First(c, "token") // finds apikeyleak/query (no fix)
	t, err := s.tenants.ByKey(token)
	if err != nil {
		return echo.ErrUnauthorized
	}
	return c.JSON(http.StatusOK, map[string]any{"tenant": t, "parcel": c.Param("id"), "size": tenant.First(c, "size", "format")})
}

// track answers shops that have the key in a header, which it quotes.
func (s *server) track(c echo.Context) error {
	key, ok := strings.CutPrefix(c.Request().Header.Get(echo.HeaderAuthorization), "Bearer ")
	if !ok {
		return echo.NewHTTPError(http.StatusUnauthorized, "no key in header "+echo.HeaderAuthorization)
	}
	if _, err := s.tenants.ByKey(key); err != nil {
		return echo.NewHTTPError(http.StatusForbidden, fmt.Sprintf("key %s may not track", key)) // finds apikeyleak/response (no fix)
	}
	days, err := s.courier.Track(c.Param("id"))
	if err != nil {
		slog.Error("no tracking", "parcel", c.Param("id"), "error", err)
		return echo.NewHTTPError(http.StatusBadGateway, err.Error())
	}
	return c.JSON(http.StatusOK, map[string]int{"days": days})
}

// A query says which parcels, and for old shops who asks.
type query struct {
	Token     string `query:"token"` // of the last page
	PageToken string `query:"page_token"`
	Sort      string `query:"sort_key"`
	APIKey    string `query:"shop_secret"` // finds apikeyleak/query (no fix)
	Session   string `header:"X-Auth-Token"`
}

func (s *server) list(c echo.Context) error {
	var q query
	if err := c.Bind(&q); err != nil {
		return echo.NewHTTPError(http.StatusBadRequest, "malformed query").SetInternal(err)
	}
	if q.APIKey != "" {
		t, err := s.tenants.ByKey(q.APIKey)
		if err != nil {
			return echo.NewHTTPError(http.StatusForbidden, "unknown shop")
		}
		c.Set("tenant", t)
	}
	if len(q.Token)+len(q.PageToken) > 80 {
		return echo.NewHTTPError(http.StatusBadRequest, "bad token "+q.Token)
	}
	slog.Info("list", "token", q.Token, "sort", q.Sort)
	return c.JSON(http.StatusOK, map[string]any{"tenant": c.Get("tenant"), "next_token": q.Token + "+"})
}

// A parcel comes as JSON.
type parcel struct {
	Grams  int    `json:"grams"`
	Secret string `json:"secret"`
}

func (s *server) add(c echo.Context) error {
	var p parcel
	if err := c.Bind(&p); err != nil || len(p.Secret) < 8 {
		return echo.NewHTTPError(http.StatusBadRequest, "no parcel")
	}
	cents, err := s.courier.Book(fmt.Sprint(p.Grams))
	if err != nil {
		return echo.NewHTTPError(http.StatusBadGateway, err.Error())
	}
	slog.Info("booked", "cents", cents, "grams", p.Grams)
	return c.JSON(http.StatusCreated, map[string]int{"cents": cents})
}

func (s *server) login(c echo.Context) error {
	user, password := c.FormValue("user"), c.FormValue("password") // finds apikeyleak/form (no fix)
	if subtle.ConstantTimeCompare([]byte(password), []byte(s.opsKey)) != 1 {
		slog.Info("login refused", "user", user)
		return echo.NewHTTPError(http.StatusUnauthorized, "wrong password of "+user)
	}
	return c.JSON(http.StatusOK, map[string]string{"token": s.tenants.Add(&tenant.Tenant{Name: user})})
}

func (s *server) price(c echo.Context) error {
	cents, err := s.courier.Price(100)
	if err != nil {
		slog.Error("no price", "error", err) // finds apikeyleak/urlerror (no fix)
		return echo.NewHTTPError(http.StatusBadGateway, "no price today")
	}
	return c.String(http.StatusOK, fmt.Sprint(cents))
}

// addTenant shows the key of a new tenant.
func (s *server) addTenant(c echo.Context) error {
	name, err := tenant.Must(c, "name")
	if err != nil {
		return err
	}
	key := s.tenants.Add(&tenant.Tenant{ID: tenant.First(c, "client_id"), Name: name})
	slog.Info("new tenant", "name", name, "key", tenant.Key(key))
	return c.JSON(http.StatusCreated, map[string]string{"api_key": key})
}

// health is for a monitor, which sends a word to be sent back.
func (s *server) health(c echo.Context) error {
	probe, err := tenant.Must(c, "probe")
	if err != nil {
		return err
	}
	if _, err := s.tenants.ByKey(c.Request().Header.Get("X-Api-Key")); err != nil {
		return echo.NewHTTPError(http.StatusUnauthorized, err.Error()) // finds apikeyleak/response (no fix)
	}
	return c.String(http.StatusOK, probe)
}

// resetPassword is where the link in an e-mail leads.
func (s *server) resetPassword(c echo.Context) error {
	token := tenant.First(c, "token", "t")
	user, ok := s.reset[token]
	if !ok {
		return echo.NewHTTPError(http.StatusForbidden, "this link has expired")
	}
	delete(s.reset, token)
	return c.String(http.StatusOK, "choose a new password, "+user)
}
