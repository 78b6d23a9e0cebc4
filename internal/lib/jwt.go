package lib

var auth0JWT = Package{Path: "github.com/auth0/go-jwt-middleware", Majors: []int{2}, Funcs: []Func{
	// func (m *JWTMiddleware) CheckJWT(next http.Handler) http.Handler
	{Name: "JWTMiddleware.CheckJWT", Authenticates: true},
	// func WithCredentialsOptional(value bool) Option
	{Name: "WithCredentialsOptional", Lenient: Arg(0)},
}}

var dgrijalvaJWT = Package{Path: "github.com/dgrijalva/jwt-go", Funcs: []Func{
	// func DecodeSegment(seg string) ([]byte, error)
	{Name: "DecodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func EncodeSegment(seg []byte) string
	{Name: "EncodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
	{Name: "Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
	{Name: "ParseWithClaims", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
	{Name: "Parser.Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
	{Name: "Parser.ParseUnverified", Credential: Arg(0)},
	// func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
	{
		Name:       "Parser.ParseWithClaims",
		Verdict:    Verdict{Of: Result(1), Kind: NilIsValid, Weak: true},
		Credential: Arg(0),
	},
	// Verify(signingString, signature string, key interface{}) error
	{Name: "SigningMethod.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (m *SigningMethodHMAC) Sign(signingString string, key interface{}) (string, error)
	{Name: "SigningMethodHMAC.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (m *SigningMethodHMAC) Verify(signingString, signature string, key interface{}) error
	{Name: "SigningMethodHMAC.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var dgrijalvaJWTRequest = Package{Path: "github.com/dgrijalva/jwt-go/request", Funcs: []Func{
	// func ParseFromRequest(req *http.Request, extractor Extractor, keyFunc jwt.Keyfunc, options ...ParseFromRequestOption) (token *jwt.Token, err error)
	{Name: "ParseFromRequest", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ParseFromRequestWithClaims(req *http.Request, extractor Extractor, claims jwt.Claims, keyFunc jwt.Keyfunc) (token *jwt.Token, err error)
	{Name: "ParseFromRequestWithClaims", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}, Types: []Type{
	{Name: "ArgumentExtractor", Names: Query},
	{Name: "HeaderExtractor", Names: Header},
}, Vars: []Var{
	{Name: "OAuth2Extractor", Kind: Query, Of: "access_token"},
}}

var golangJWT = Package{Path: "github.com/golang-jwt/jwt", Majors: []int{1, 4}, Funcs: []Func{
	// func DecodeSegment(seg string) ([]byte, error)
	{Name: "DecodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func EncodeSegment(seg []byte) string
	{Name: "EncodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
	{Name: "Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
	{Name: "ParseWithClaims", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
	{Name: "Parser.Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
	{Name: "Parser.ParseUnverified", Credential: Arg(0)},
	// func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
	{
		Name:       "Parser.ParseWithClaims",
		Verdict:    Verdict{Of: Result(1), Kind: NilIsValid, Weak: true},
		Credential: Arg(0),
	},
	// Verify(signingString, signature string, key interface{}) error
	{Name: "SigningMethod.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (m *SigningMethodHMAC) Sign(signingString string, key interface{}) (string, error)
	{Name: "SigningMethodHMAC.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (m *SigningMethodHMAC) Verify(signingString, signature string, key interface{}) error
	{Name: "SigningMethodHMAC.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var golangJWT5 = Package{Path: "github.com/golang-jwt/jwt", Majors: []int{5}, Funcs: []Func{
	// func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
	{Name: "Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
	{Name: "ParseWithClaims", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) DecodeSegment(seg string) ([]byte, error)
	{Name: "Parser.DecodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
	{Name: "Parser.Parse", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}, Credential: Arg(0)},
	// func (p *Parser) ParseUnverified(tokenString string, claims Claims) (token *Token, parts []string, err error)
	{Name: "Parser.ParseUnverified", Credential: Arg(0)},
	// func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
	{
		Name:       "Parser.ParseWithClaims",
		Verdict:    Verdict{Of: Result(1), Kind: NilIsValid, Weak: true},
		Credential: Arg(0),
	},
	// Verify(signingString string, sig []byte, key any) error
	{Name: "SigningMethod.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (m *SigningMethodHMAC) Sign(signingString string, key any) ([]byte, error)
	{Name: "SigningMethodHMAC.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (m *SigningMethodHMAC) Verify(signingString string, sig []byte, key any) error
	{Name: "SigningMethodHMAC.Verify", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (*Token) EncodeSegment(seg []byte) string
	{Name: "Token.EncodeSegment", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
}}

var golangJWTRequest = Package{Path: "github.com/golang-jwt/jwt/request", Majors: []int{1, 4, 5}, Funcs: []Func{
	// func ParseFromRequest(req *http.Request, extractor Extractor, keyFunc jwt.Keyfunc, options ...ParseFromRequestOption) (token *jwt.Token, err error)
	{Name: "ParseFromRequest", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ParseFromRequestWithClaims(req *http.Request, extractor Extractor, claims jwt.Claims, keyFunc jwt.Keyfunc) (token *jwt.Token, err error)
	{Name: "ParseFromRequestWithClaims", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
}, Types: []Type{
	{Name: "ArgumentExtractor", Names: Query},
	{Name: "HeaderExtractor", Names: Header},
}, Vars: []Var{
	{Name: "OAuth2Extractor", Kind: Query, Of: "access_token"},
}}

var echoJWT = Package{Path: "github.com/labstack/echo-jwt", Majors: []int{4}, Funcs: []Func{
	// func (config Config) ToMiddleware() (echo.MiddlewareFunc, error)
	{Name: "Config.ToMiddleware", Authenticates: true},
	// func JWT(signingKey interface{}) echo.MiddlewareFunc
	{Name: "JWT", Authenticates: true},
	// func WithConfig(config Config) echo.MiddlewareFunc
	{Name: "WithConfig", Authenticates: true},
}, Fields: []Field{
	{Type: "Config", Name: "ContinueOnIgnoredError", Lenient: true},
	// func(c echo.Context) bool
	{Type: "Config", Name: "Skipper", Skips: true},
	{Type: "Config", Name: "TokenLookup", Lookup: true},
}}

var ginJWT = Package{Path: "github.com/appleboy/gin-jwt", Majors: []int{2}, Funcs: []Func{
	// func (mw *GinJWTMiddleware) MiddlewareFunc() gin.HandlerFunc
	{Name: "GinJWTMiddleware.MiddlewareFunc", Authenticates: true},
	// func (mw *GinJWTMiddleware) ParseTokenString(token string) (*jwt.Token, error)
	{Name: "GinJWTMiddleware.ParseTokenString", Credential: Arg(0)},
}, Fields: []Field{
	{Type: "GinJWTMiddleware", Name: "TokenLookup", Lookup: true},
}}

var fiberJWT = Package{Path: "github.com/gofiber/jwt", Majors: []int{3}, Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(c *fiber.Ctx, err error) error
	{Type: "Config", Name: "ErrorHandler", Lenient: true},
	// func(c *fiber.Ctx) bool
	{Type: "Config", Name: "Filter", Skips: true},
	{Type: "Config", Name: "TokenLookup", Lookup: true},
}}

var fiberContribJWT = Package{Path: "github.com/gofiber/contrib/jwt", Funcs: []Func{
	// func New(config ...Config) fiber.Handler
	{Name: "New", Authenticates: true},
}, Fields: []Field{
	// func(c *fiber.Ctx, err error) error
	{Type: "Config", Name: "ErrorHandler", Lenient: true},
	// func(c *fiber.Ctx) bool
	{Type: "Config", Name: "Filter", Skips: true},
	{Type: "Config", Name: "TokenLookup", Lookup: true},
}}
