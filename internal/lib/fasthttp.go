package lib

var fasthttp = Package{Path: "github.com/valyala/fasthttp", Funcs: []Func{
	// func (a *Args) Add(key, value string)
	{Name: "Args.Add", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) AddBytesV(key string, value []byte)
	{Name: "Args.AddBytesV", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) All() iter.Seq2[[]byte, []byte]
	{Name: "Args.All", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *Args) AppendBytes(dst []byte) []byte
	{Name: "Args.AppendBytes", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (a *Args) Peek(key string) []byte
	{Name: "Args.Peek", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) PeekBytes(key []byte) []byte
	{Name: "Args.PeekBytes", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) PeekMulti(key string) [][]byte
	{Name: "Args.PeekMulti", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) PeekMultiBytes(key []byte) [][]byte
	{Name: "Args.PeekMultiBytes", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) QueryString() []byte
	{Name: "Args.QueryString", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (a *Args) Set(key, value string)
	{Name: "Args.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) SetBytesV(key string, value []byte)
	{Name: "Args.SetBytesV", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) String() string
	{Name: "Args.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (a *Args) VisitAll(f func(key, value []byte))
	{Name: "Args.VisitAll", Calls: []Call{{Func: Arg(0), With: []Place{Receiver, Receiver}}}},
	// func (c *Client) Get(dst []byte, url string) (statusCode int, body []byte, err error)
	{
		Name:    "Client.Get",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *Client) GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
	{
		Name:    "Client.GetDeadline",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *Client) GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
	{
		Name:    "Client.GetTimeout",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *Client) Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
	{
		Name:    "Client.Post",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func CompressHandler(h RequestHandler) RequestHandler
	{Name: "CompressHandler", Router: Router{Handlers: Arg(0), Chained: true}},
	// func CompressHandlerBrotliLevel(h RequestHandler, brotliLevel, otherLevel int) RequestHandler
	{Name: "CompressHandlerBrotliLevel", Router: Router{Handlers: Arg(0), Chained: true}},
	// func CompressHandlerLevel(h RequestHandler, level int) RequestHandler
	{Name: "CompressHandlerLevel", Router: Router{Handlers: Arg(0), Chained: true}},
	// func Get(dst []byte, url string) (statusCode int, body []byte, err error)
	{Name: "Get", Sources: []Source{{Kind: Response, To: Result(1)}}, Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}}},
	// func GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
	{
		Name:    "GetDeadline",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
	{
		Name:    "GetTimeout",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *HostClient) Get(dst []byte, url string) (statusCode int, body []byte, err error)
	{
		Name:    "HostClient.Get",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *HostClient) GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
	{
		Name:    "HostClient.GetDeadline",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *HostClient) GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
	{
		Name:    "HostClient.GetTimeout",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (c *HostClient) Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
	{
		Name:    "HostClient.Post",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func ListenAndServe(addr string, handler RequestHandler) error
	{Name: "ListenAndServe", Router: Router{Handlers: Arg(1)}},
	// func ListenAndServeTLS(addr, certFile, keyFile string, handler RequestHandler) error
	{Name: "ListenAndServeTLS", Router: Router{Handlers: Arg(3)}},
	// func ListenAndServeTLSEmbed(addr string, certData, keyData []byte, handler RequestHandler) error
	{Name: "ListenAndServeTLSEmbed", Router: Router{Handlers: Arg(3)}},
	// func ListenAndServeUNIX(addr string, mode os.FileMode, handler RequestHandler) error
	{Name: "ListenAndServeUNIX", Router: Router{Handlers: Arg(2)}},
	// Printf(format string, args ...any)
	{Name: "Logger.Printf", Log: true},
	// func Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
	{Name: "Post", Sources: []Source{{Kind: Response, To: Result(1)}}, Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}}},
	// func (req *Request) Body() []byte
	{Name: "Request.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (req *Request) BodyStream() io.Reader
	{Name: "Request.BodyStream", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (req *Request) BodyUncompressed() ([]byte, error)
	{Name: "Request.BodyUncompressed", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (req *Request) MultipartForm() (*multipart.Form, error)
	{Name: "Request.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (req *Request) PostArgs() *Args
	{Name: "Request.PostArgs", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (req *Request) SetRequestURI(requestURI string)
	{Name: "Request.SetRequestURI", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (req *Request) SetRequestURIBytes(requestURI []byte)
	{Name: "Request.SetRequestURIBytes", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (req *Request) String() string
	{Name: "Request.String", Sources: []Source{{Kind: Header, To: Result(0)}, {Kind: Body, To: Result(0)}}},
	// func (ctx *RequestCtx) Error(msg string, statusCode int)
	{Name: "RequestCtx.Error", Answers: true, Status: Arg(1), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) FormFile(key string) (*multipart.FileHeader, error)
	{Name: "RequestCtx.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) FormValue(key string) []byte
	{Name: "RequestCtx.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) MultipartForm() (*multipart.Form, error)
	{Name: "RequestCtx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestCtx) NotFound()
	{Name: "RequestCtx.NotFound", Answers: true},
	// func (ctx *RequestCtx) PostArgs() *Args
	{Name: "RequestCtx.PostArgs", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestCtx) PostBody() []byte
	{Name: "RequestCtx.PostBody", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestCtx) QueryArgs() *Args
	{Name: "RequestCtx.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *RequestCtx) Redirect(uri string, statusCode int)
	{Name: "RequestCtx.Redirect", Answers: true, Status: Arg(1), Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (ctx *RequestCtx) RedirectBytes(uri []byte, statusCode int)
	{Name: "RequestCtx.RedirectBytes", Answers: true, Status: Arg(1), Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (ctx *RequestCtx) Referer() []byte
	{Name: "RequestCtx.Referer", Sources: []Source{{Kind: Header, To: Result(0), Name: "Referer"}}},
	// func (ctx *RequestCtx) RemoteAddr() net.Addr
	{Name: "RequestCtx.RemoteAddr", Sources: []Source{{Kind: Peer, To: Result(0)}}},
	// func (ctx *RequestCtx) RemoteIP() net.IP
	{Name: "RequestCtx.RemoteIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func (ctx *RequestCtx) RequestBodyStream() io.Reader
	{Name: "RequestCtx.RequestBodyStream", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestCtx) SetBody(body []byte)
	{Name: "RequestCtx.SetBody", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) SetBodyStream(bodyStream io.Reader, bodySize int)
	{Name: "RequestCtx.SetBodyStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) SetBodyString(body string)
	{Name: "RequestCtx.SetBodyString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) SetStatusCode(statusCode int)
	{Name: "RequestCtx.SetStatusCode", Answers: true, Status: Arg(0)},
	// func (ctx *RequestCtx) SetUserValue(key, value any)
	{Name: "RequestCtx.SetUserValue", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestCtx) SetUserValueBytes(key []byte, value any)
	{Name: "RequestCtx.SetUserValueBytes", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestCtx) Success(contentType string, body []byte)
	{Name: "RequestCtx.Success", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestCtx) SuccessString(contentType, body string)
	{Name: "RequestCtx.SuccessString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestCtx) TimeoutError(msg string)
	{Name: "RequestCtx.TimeoutError", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) TimeoutErrorWithCode(msg string, statusCode int)
	{
		Name:    "RequestCtx.TimeoutErrorWithCode",
		Answers: true,
		Status:  Arg(1),
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(0)}},
	},
	// func (ctx *RequestCtx) UserAgent() []byte
	{Name: "RequestCtx.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (ctx *RequestCtx) UserValue(key any) any
	{Name: "RequestCtx.UserValue", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) UserValueBytes(key []byte) any
	{Name: "RequestCtx.UserValueBytes", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) Value(key any) any
	{Name: "RequestCtx.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) Write(p []byte) (int, error)
	{Name: "RequestCtx.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestCtx) WriteString(s string) (int, error)
	{Name: "RequestCtx.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (h *RequestHeader) All() iter.Seq2[[]byte, []byte]
	{Name: "RequestHeader.All", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (h *RequestHeader) AllInOrder() iter.Seq2[[]byte, []byte]
	{Name: "RequestHeader.AllInOrder", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (h *RequestHeader) Cookie(key string) []byte
	{Name: "RequestHeader.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) CookieBytes(key []byte) []byte
	{Name: "RequestHeader.CookieBytes", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) Cookies() iter.Seq2[[]byte, []byte]
	{Name: "RequestHeader.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0)}}},
	// func (h *RequestHeader) Header() []byte
	{Name: "RequestHeader.Header", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (h *RequestHeader) Peek(key string) []byte
	{Name: "RequestHeader.Peek", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) PeekAll(key string) [][]byte
	{Name: "RequestHeader.PeekAll", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) PeekBytes(key []byte) []byte
	{Name: "RequestHeader.PeekBytes", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) PeekCanonical(key []byte) []byte
	{Name: "RequestHeader.PeekCanonical", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) RawHeaders() []byte
	{Name: "RequestHeader.RawHeaders", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (h *RequestHeader) Referer() []byte
	{Name: "RequestHeader.Referer", Sources: []Source{{Kind: Header, To: Result(0), Name: "Referer"}}},
	// func (h *RequestHeader) SetRequestURI(requestURI string)
	{Name: "RequestHeader.SetRequestURI", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (h *RequestHeader) SetRequestURIBytes(requestURI []byte)
	{Name: "RequestHeader.SetRequestURIBytes", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (h *RequestHeader) String() string
	{Name: "RequestHeader.String", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (h *RequestHeader) UserAgent() []byte
	{Name: "RequestHeader.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (resp *Response) AppendBody(p []byte)
	{Name: "Response.AppendBody", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) AppendBodyString(s string)
	{Name: "Response.AppendBodyString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) Body() []byte
	{Name: "Response.Body", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (resp *Response) BodyStream() io.Reader
	{Name: "Response.BodyStream", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (resp *Response) BodyUncompressed() ([]byte, error)
	{Name: "Response.BodyUncompressed", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (resp *Response) SetBody(body []byte)
	{Name: "Response.SetBody", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) SetBodyRaw(body []byte)
	{Name: "Response.SetBodyRaw", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) SetBodyStream(bodyStream io.Reader, bodySize int)
	{Name: "Response.SetBodyStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) SetBodyString(body string)
	{Name: "Response.SetBodyString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) SetStatusCode(statusCode int)
	{Name: "Response.SetStatusCode", Answers: true, Status: Arg(0)},
	// func (h *ResponseHeader) Add(key, value string)
	{Name: "ResponseHeader.Add", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) AddBytesK(key []byte, value string)
	{Name: "ResponseHeader.AddBytesK", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) AddBytesKV(key, value []byte)
	{Name: "ResponseHeader.AddBytesKV", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) AddBytesV(key string, value []byte)
	{Name: "ResponseHeader.AddBytesV", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) Peek(key string) []byte
	{Name: "ResponseHeader.Peek", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekAll(key string) [][]byte
	{Name: "ResponseHeader.PeekAll", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekBytes(key []byte) []byte
	{Name: "ResponseHeader.PeekBytes", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekCookie(key string) []byte
	{Name: "ResponseHeader.PeekCookie", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) Set(key, value string)
	{Name: "ResponseHeader.Set", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetBytesK(key []byte, value string)
	{Name: "ResponseHeader.SetBytesK", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetBytesKV(key, value []byte)
	{Name: "ResponseHeader.SetBytesKV", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetBytesV(key string, value []byte)
	{Name: "ResponseHeader.SetBytesV", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetCanonical(key, value []byte)
	{Name: "ResponseHeader.SetCanonical", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetCookie(cookie *Cookie)
	{Name: "ResponseHeader.SetCookie", Answers: true},
	// func (h *ResponseHeader) SetStatusCode(statusCode int)
	{Name: "ResponseHeader.SetStatusCode", Answers: true, Status: Arg(0)},
	// func Serve(ln net.Listener, handler RequestHandler) error
	{Name: "Serve", Router: Router{Handlers: Arg(1)}},
	// func ServeConn(c net.Conn, handler RequestHandler) error
	{Name: "ServeConn", Router: Router{Handlers: Arg(1)}},
	// func ServeTLS(ln net.Listener, certFile, keyFile string, handler RequestHandler) error
	{Name: "ServeTLS", Router: Router{Handlers: Arg(3)}},
	// func ServeTLSEmbed(ln net.Listener, certData, keyData []byte, handler RequestHandler) error
	{Name: "ServeTLSEmbed", Router: Router{Handlers: Arg(3)}},
	// func TimeoutHandler(h RequestHandler, timeout time.Duration, msg string) RequestHandler
	{Name: "TimeoutHandler", Router: Router{Handlers: Arg(0), Chained: true}},
	// func TimeoutWithCodeHandler(h RequestHandler, timeout time.Duration, msg string, statusCode int) RequestHandler
	{Name: "TimeoutWithCodeHandler", Router: Router{Handlers: Arg(0), Chained: true}},
	// func (u *URI) Password() []byte
	{Name: "URI.Password", Sources: []Source{{Kind: BasicPassword, To: Result(0)}}},
	// func (u *URI) QueryArgs() *Args
	{Name: "URI.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (u *URI) QueryString() []byte
	{Name: "URI.QueryString", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (u *URI) SetQueryString(queryString string)
	{Name: "URI.SetQueryString", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (u *URI) SetQueryStringBytes(queryString []byte)
	{Name: "URI.SetQueryStringBytes", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (u *URI) Update(newURI string)
	{Name: "URI.Update", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (u *URI) UpdateBytes(newURI []byte)
	{Name: "URI.UpdateBytes", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (u *URI) Username() []byte
	{Name: "URI.Username", Sources: []Source{{Kind: BasicUser, To: Result(0)}}},
}, Fields: []Field{
	{Type: "Server", Name: "Handler", Serves: true},
}, Types: []Type{
	{Name: "RequestCtx", Request: true},
}}
