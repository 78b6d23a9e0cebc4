package lib

var macaron = Package{Path: "gopkg.in/macaron", Majors: []int{1}, Funcs: []Func{
	// func (ctx *Context) AllParams() Params
	{Name: "Context.AllParams", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func (ctx *Context) GetCookie(name string) string
	{Name: "Context.GetCookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) HTML(status int, name string, data ...interface{})
	{Name: "Context.HTML", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func (ctx *Context) Params(name string) string
	{Name: "Context.Params", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) ParamsEscape(name string) string
	{Name: "Context.ParamsEscape", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) Query(name string) string
	{Name: "Context.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) QueryEscape(name string) string
	{Name: "Context.QueryEscape", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) QueryStrings(name string) []string
	{Name: "Context.QueryStrings", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) QueryTrim(name string) string
	{Name: "Context.QueryTrim", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *Context) Redirect(location string, status ...int)
	{Name: "Context.Redirect", Answers: true, Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (ctx *Context) RemoteAddr() string
	{Name: "Context.RemoteAddr", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func (ctx *Context) SetCookie(name string, value string, others ...interface{})
	{Name: "Context.SetCookie", Answers: true},
	// Error(int, ...string)
	{Name: "Render.Error", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// HTML(int, string, interface{}, ...HTMLOptions)
	{Name: "Render.HTML", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// JSON(int, interface{})
	{Name: "Render.JSON", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// PlainText(int, []byte)
	{Name: "Render.PlainText", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// RawData(int, []byte)
	{Name: "Render.RawData", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// Status(int)
	{Name: "Render.Status", Answers: true, Status: Arg(0)},
	// XML(int, interface{})
	{Name: "Render.XML", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (rb *RequestBody) Bytes() ([]byte, error)
	{Name: "RequestBody.Bytes", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (rb *RequestBody) ReadCloser() io.ReadCloser
	{Name: "RequestBody.ReadCloser", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (rb *RequestBody) String() (string, error)
	{Name: "RequestBody.String", Sources: []Source{{Kind: Body, To: Result(0)}}},
}}
