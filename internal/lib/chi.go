package lib

var chi = Package{Path: "github.com/go-chi/chi", Majors: []int{1, 5}, Funcs: []Func{
	// func (x *Context) URLParam(key string) string
	{Name: "Context.URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func URLParam(r *http.Request, key string) string
	{Name: "URLParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func URLParamFromCtx(ctx context.Context, key string) string
	{Name: "URLParamFromCtx", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
}}

var chiRender = Package{Path: "github.com/go-chi/render", Funcs: []Func{
	// func Bind(r *http.Request, v Binder) error
	{Name: "Bind", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func Data(w http.ResponseWriter, r *http.Request, v []byte)
	{Name: "Data", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func DecodeForm(r io.Reader, v interface{}) error
	{Name: "DecodeForm", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DecodeJSON(r io.Reader, v interface{}) error
	{Name: "DecodeJSON", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DecodeXML(r io.Reader, v interface{}) error
	{Name: "DecodeXML", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DefaultDecoder(r *http.Request, v interface{}) error
	{Name: "DefaultDecoder", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func DefaultResponder(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "DefaultResponder", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func HTML(w http.ResponseWriter, r *http.Request, v string)
	{Name: "HTML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func JSON(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func NoContent(w http.ResponseWriter, r *http.Request)
	{Name: "NoContent", Answers: true},
	// func PlainText(w http.ResponseWriter, r *http.Request, v string)
	{Name: "PlainText", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func Render(w http.ResponseWriter, r *http.Request, v Renderer) error
	{Name: "Render", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func RenderList(w http.ResponseWriter, r *http.Request, l []Renderer) error
	{Name: "RenderList", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func Status(r *http.Request, status int)
	{Name: "Status", Answers: true, Status: Arg(1)},
	// func XML(w http.ResponseWriter, r *http.Request, v interface{})
	{Name: "XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
}}

var chiJWTAuth = Package{Path: "github.com/go-chi/jwtauth", Majors: []int{5}, Funcs: []Func{
	// func (ja *JWTAuth) Decode(tokenString string) (jwt.Token, error)
	{Name: "JWTAuth.Decode", Credential: Arg(0)},
	// func TokenFromCookie(r *http.Request) string
	{Name: "TokenFromCookie", Sources: []Source{{Kind: Cookie, To: Result(0), Name: "jwt"}}},
	// func TokenFromHeader(r *http.Request) string
	{Name: "TokenFromHeader", Sources: []Source{{Kind: Header, To: Result(0), Name: "Authorization"}}},
	// func TokenFromQuery(r *http.Request) string
	{Name: "TokenFromQuery", Sources: []Source{{Kind: Query, To: Result(0), Name: "jwt"}}},
	// func VerifyToken(ja *JWTAuth, tokenString string) (jwt.Token, error)
	{Name: "VerifyToken", Credential: Arg(1)},
}}
