// Meters collects the readings of meters in the field.
package main

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"net/url"
	"os"

	"github.com/gin-gonic/gin"
	"go.uber.org/zap"

	"example.com/meters/internal/access"
	"example.com/meters/internal/tariff"
	"example.com/meters/internal/weather"
)

type config struct {
	Listen     string
	AdminToken string
	HookSecret string
}

type server struct {
	config
	log     *zap.Logger
	keys    *access.Keys
	weather weather.Service
	tariff  *tariff.Client
	invited map[string]string // addresses, by token
}

func main() {
	log := zap.Must(zap.NewProduction())
	defer log.Sync()
	s := &server{
		config:  config{os.Getenv("LISTEN"), os.Getenv("ADMIN_TOKEN"), os.Getenv("HOOK_SECRET")},
		log:     log,
		keys:    new(access.Keys),
		weather: weather.Service{URL: os.Getenv("WEATHER_URL"), APIKey: os.Getenv("WEATHER_KEY")},
		tariff:  tariff.New(os.Getenv("TARIFF_URL"), os.Getenv("TARIFF_KEY")),
		invited: make(map[string]string),
	}
	log.Info("starting", zap.String("listen", s.Listen), zap.String("weather", s.weather.URL), zap.String("admin", access.Redact(s.AdminToken)))
	log.Debug("configuration", zap.String("hook", s.HookSecret)) // finds apikeyleak/log (no fix)

	r := gin.New()
	if err := r.SetTrustedProxies(nil); err != nil {
		log.Fatal("no proxies", zap.Error(err))
	}
	r.GET("/invite", s.acceptInvite)
	r.GET("/hook", s.subscribe)
	r.GET("/export", s.export)
	r.POST("/login", s.login)
	meters := r.Group("/meters", s.authenticate)
	meters.GET("", s.list)
	meters.POST("/:id", s.record)
	admin := r.Group("/admin", s.requireAdmin)
	admin.POST("/keys", s.addKey)
	admin.GET("/weather", s.showWeather)
	admin.GET("/tariff", s.showTariff)
	if err := r.Run(s.Listen); err != nil {
		log.Fatal("stopped", zap.Error(err))
	}
}

// authenticate finds out whose meter it is. The old ones know no headers.
func (s *server) authenticate(c *gin.Context) {
	key := c.GetHeader("X-Api-Key")
	if key == "" {
		key = c.DefaultQuery("apikey", oldKey(c)) // finds apikeyleak/query (no fix)
	}
	name, err := s.keys.Find(key)
	if err != nil {
		s.log.Warn("refused", zap.String("key", access.Redact(key)), zap.Int("length", len(key)), zap.Error(err))
		s.log.Debug("refused", zap.String("path", c.FullPath()), zap.String("key", key)) // finds apikeyleak/log (no fix)
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": err.Error()})
		return
	}
	c.Set("name", name)
	c.Next()
}

// oldKey returns the key from where the first meters put it.
func oldKey(c *gin.Context) string {
	for _, name := range []string{"secret", "access_key_secret"} {
		if key := c.Query(name); key != "" { // finds apikeyleak/query (no fix)
			return key
		}
	}
	return ""
}

// A problem says what is wrong with a request.
type problem struct {
	Title string `json:"title"`
	Given string `json:"given"`
}

// requireAdmin looks in the query too, for it is convenient.
func (s *server) requireAdmin(c *gin.Context) {
	token := c.GetHeader("X-Admin-Token")
	if token == "" {
		token = access.Field(c, "token") // finds apikeyleak/query (no fix)
	}
	if !equal(token, s.AdminToken) {
		c.AbortWithStatusJSON(http.StatusForbidden, problem{"wrong token", c.GetHeader("X-Admin-Token")}) // finds apikeyleak/response (no fix)
		return
	}
	c.Next()
}

func equal(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// A page is a part of a list.
type page struct {
	Token     string `form:"token"`
	NextToken string `form:"next_token"`
	SortKey   string `form:"sort_key"`
	Limit     int    `form:"limit"`
}

// list goes on where the token says.
func (s *server) list(c *gin.Context) {
	var p page
	if err := c.ShouldBindQuery(&p); err != nil || len(p.Token) > 40 {
		c.JSON(http.StatusBadRequest, problem{"bad token", p.Token})
		return
	}
	s.log.Info("list", zap.String("name", c.GetString("name")), zap.String("page", p.Token), zap.String("sort", p.SortKey))
	c.JSON(http.StatusOK, gin.H{"meters": []string{c.GetString("name")}, "next_token": p.NextToken + "+"})
}

// A download is what to export, and for whom.
type download struct {
	Format      string `form:"format"`
	AccessToken string `form:"access_token"` // finds apikeyleak/query (no fix)
}

func (s *server) export(c *gin.Context) {
	var d download
	if err := c.ShouldBindQuery(&d); err != nil {
		c.String(http.StatusBadRequest, "which format?")
		return
	}
	if _, err := s.keys.Find(d.AccessToken); errors.Is(err, access.ErrUnknown) {
		c.JSON(http.StatusUnauthorized, gin.H{"error": "unknown access token " + d.AccessToken}) // finds apikeyleak/response (no fix)
		return
	}
	c.JSON(http.StatusOK, gin.H{"format": d.Format})
}

// A reading is what a meter shows; it may be sealed.
type reading struct {
	Value  float64 `json:"value" form:"value"`
	Secret string  `json:"secret" form:"secret"`
}

func (s *server) record(c *gin.Context) {
	var got reading
	if err := c.ShouldBindJSON(&got); err != nil || got.Secret != "" && !equal(got.Secret, s.HookSecret) {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "wrong secret"})
		return
	}
	c.JSON(http.StatusCreated, gin.H{"meter": c.Param("id"), "value": got.Value})
}

// login is for people, who post a form.
func (s *server) login(c *gin.Context) {
	user, password := c.PostForm("user"), c.DefaultPostForm("password", "")
	if !equal(password, s.AdminToken) {
		s.log.Info("login refused", zap.String("user", user), zap.Bool("empty", password == ""))
		c.JSON(http.StatusUnauthorized, gin.H{"error": "wrong password", "user": user})
		return
	}
	c.JSON(http.StatusOK, gin.H{"api_key": s.keys.Mint(user)})
}

// addKey shows the new key, this once.
func (s *server) addKey(c *gin.Context) {
	key := s.keys.Mint(c.Query("name"))
	s.log.Info("new key", zap.String("name", c.Query("name")), zap.String("id", c.Query("api_key_id")))
	c.JSON(http.StatusCreated, gin.H{"api_key": key})
}

// acceptInvite is where the link in an e-mail leads.
func (s *server) acceptInvite(c *gin.Context) {
	address, ok := s.invited[c.Query("token")]
	if !ok {
		c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "this invitation has expired"})
		return
	}
	c.JSON(http.StatusOK, gin.H{"welcome": address})
}

// subscribe answers the handshake of a hub.
func (s *server) subscribe(c *gin.Context) {
	if !equal(c.Query("hub.verify_token"), s.HookSecret) {
		c.AbortWithStatus(http.StatusForbidden)
		return
	}
	c.String(http.StatusOK, c.Query("hub.challenge"))
}

func (s *server) showTariff(c *gin.Context) {
	now, err := s.tariff.Current(c.Query("region"))
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "no tariff today"})
		return
	}
	past, err := s.tariff.History(c.Query("region"), c.Query("cursor"))
	if err != nil {
		s.log.Error("no history", zap.Error(err))
	}
	c.JSON(http.StatusOK, gin.H{"now": now, "past": past})
}

func (s *server) showWeather(c *gin.Context) {
	station, err := s.weather.Now(c, c.Query("station"))
	if err != nil {
		s.log.Error("no weather", zap.String("station", c.Query("station")), zap.Error(err)) // finds apikeyleak/urlerror (no fix)
		c.JSON(http.StatusBadGateway, gin.H{"error": "no weather today"})
		return
	}
	normal, err := s.weather.Normal(c, c.Query("station"), c.Query("cursor"))
	if urlErr := (*url.Error)(nil); errors.As(err, &urlErr) {
		s.log.Error("no normal weather", zap.NamedError("cause", urlErr.Err))
	} else if err != nil {
		s.log.Error("no normal weather", zap.Error(err))
	}
	c.JSON(http.StatusOK, gin.H{"now": station, "normal": normal})
}
