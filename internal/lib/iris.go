package lib

var iris = Package{Path: "github.com/kataras/iris/context", Majors: []int{12}, Funcs: []Func{
	// func (ctx *Context) Binary(data []byte) (int, error)
	{Name: "Context.Binary", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) Clone() *Context
	{Name: "Context.Clone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (ctx *Context) FormValue(name string) string
	{Name: "Context.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) FormValueDefault(name string, def string) string
	{Name: "Context.FormValueDefault", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) FormValues() map[string][]string
	{Name: "Context.FormValues", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func (ctx *Context) GetBody() ([]byte, error)
	{Name: "Context.GetBody", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *Context) GetCookie(name string, options ...CookieOption) string
	{Name: "Context.GetCookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) GetHeader(name string) string
	{Name: "Context.GetHeader", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) HTML(format string, args ...interface{}) (int, error)
	{
		Name:    "Context.HTML",
		Answers: true,
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func (ctx *Context) Header(name string, value string)
	{Name: "Context.Header", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *Context) JSON(v interface{}, opts ...JSON) (err error)
	{Name: "Context.JSON", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) JSONP(v interface{}, opts ...JSONP) (err error)
	{Name: "Context.JSONP", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) Markdown(markdownB []byte, opts ...Markdown) (err error)
	{Name: "Context.Markdown", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) Negotiate(v interface{}) (int, error)
	{Name: "Context.Negotiate", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) NotFound()
	{Name: "Context.NotFound", Answers: true},
	// func (ctx *Context) PostValue(name string) string
	{Name: "Context.PostValue", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) PostValueDefault(name string, def string) string
	{Name: "Context.PostValueDefault", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) PostValueMany(name string) (string, error)
	{Name: "Context.PostValueMany", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) PostValueString(name string) (string, error)
	{Name: "Context.PostValueString", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) PostValueTrim(name string) string
	{Name: "Context.PostValueTrim", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) PostValues(name string) ([]string, error)
	{Name: "Context.PostValues", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) Problem(v interface{}, opts ...ProblemOptions) error
	{Name: "Context.Problem", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) ReadBody(ptr interface{}) error
	{
		Name: "Context.ReadBody",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0), Tag: "url"},
			{Kind: FormValue, To: Arg(0), Tag: "form"},
		},
	},
	// func (ctx *Context) ReadForm(formObject interface{}) error
	{Name: "Context.ReadForm", Sources: []Source{{Kind: FormValue, To: Arg(0), Tag: "form"}}},
	// func (ctx *Context) ReadHeaders(ptr interface{}) error
	{Name: "Context.ReadHeaders", Sources: []Source{{Kind: Header, To: Arg(0), Tag: "header"}}},
	// func (ctx *Context) ReadJSON(outPtr interface{}, opts ...JSONReader) error
	{Name: "Context.ReadJSON", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *Context) ReadParams(ptr interface{}) error
	{Name: "Context.ReadParams", Sources: []Source{{Kind: PathParam, To: Arg(0), Tag: "param"}}},
	// func (ctx *Context) ReadQuery(ptr interface{}) error
	{Name: "Context.ReadQuery", Sources: []Source{{Kind: Query, To: Arg(0), Tag: "url"}}},
	// func (ctx *Context) ReadURL(ptr interface{}) error
	{Name: "Context.ReadURL", Sources: []Source{{Kind: Query, To: Arg(0), Tag: "url"}}},
	// func (ctx *Context) ReadXML(outPtr interface{}) error
	{Name: "Context.ReadXML", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *Context) ReadYAML(outPtr interface{}) error
	{Name: "Context.ReadYAML", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *Context) Redirect(urlToRedirect string, statusHeader ...int)
	{Name: "Context.Redirect", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (ctx *Context) RemoteAddr() string
	{Name: "Context.RemoteAddr", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func (ctx *Context) SetCookie(cookie *http.Cookie, options ...CookieOption)
	{Name: "Context.SetCookie", Answers: true},
	// func (ctx *Context) SetCookieKV(name, value string, options ...CookieOption)
	{Name: "Context.SetCookieKV", Answers: true},
	// func (ctx *Context) StatusCode(statusCode int)
	{Name: "Context.StatusCode", Answers: true, Status: Arg(0)},
	// func (ctx *Context) StopWithError(statusCode int, err error)
	{Name: "Context.StopWithError", Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *Context) StopWithJSON(statusCode int, jsonObject interface{}) error
	{Name: "Context.StopWithJSON", Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *Context) StopWithPlainError(statusCode int, err error)
	{Name: "Context.StopWithPlainError", Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *Context) StopWithProblem(statusCode int, problem Problem) error
	{Name: "Context.StopWithProblem", Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *Context) StopWithStatus(statusCode int)
	{Name: "Context.StopWithStatus", Status: Arg(0)},
	// func (ctx *Context) StopWithText(statusCode int, format string, args ...interface{})
	{
		Name:   "Context.StopWithText",
		Status: Arg(0),
		Sinks:  []Sink{{Kind: ToAnswer, Of: Arg(1)}, {Kind: ToAnswer, Of: Arg(2)}},
	},
	// func (ctx *Context) Text(format string, args ...interface{}) (int, error)
	{
		Name:    "Context.Text",
		Answers: true,
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func (ctx *Context) TextYAML(v interface{}) error
	{Name: "Context.TextYAML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) URLParam(name string) string
	{Name: "Context.URLParam", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) URLParamDefault(name string, def string) string
	{Name: "Context.URLParamDefault", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) URLParamEscape(name string) string
	{Name: "Context.URLParamEscape", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) URLParamSlice(name string) []string
	{Name: "Context.URLParamSlice", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) URLParamTrim(name string) string
	{Name: "Context.URLParamTrim", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) URLParams() map[string]string
	{Name: "Context.URLParams", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *Context) URLParamsSorted() []memstore.StringEntry
	{Name: "Context.URLParamsSorted", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *Context) UpsertCookie(cookie *http.Cookie, options ...CookieOption) bool
	{Name: "Context.UpsertCookie", Answers: true},
	// func (ctx *Context) Write(rawBody []byte) (int, error)
	{Name: "Context.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) WriteString(body string) (n int, err error)
	{Name: "Context.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) Writef(format string, a ...interface{}) (n int, err error)
	{
		Name:    "Context.Writef",
		Answers: true,
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func (ctx *Context) XML(v interface{}, opts ...XML) (err error)
	{Name: "Context.XML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *Context) YAML(v interface{}) error
	{Name: "Context.YAML", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (r *RequestParams) GetDecoded(key string) string
	{Name: "RequestParams.GetDecoded", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (r *RequestParams) GetEscape(key string) string
	{Name: "RequestParams.GetEscape", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (r *RequestParams) GetTrim(key string) string
	{Name: "RequestParams.GetTrim", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
}}

var irisRate = Package{Path: "github.com/kataras/iris/middleware/rate", Majors: []int{12}, Funcs: []Func{
	// func Limit(limit float64, burst int, options ...Option) context.Handler
	{Name: "Limit", Limits: ByUnknown},
}}
