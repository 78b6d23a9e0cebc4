package lib

var fasthttp = Package{Path: "github.com/valyala/fasthttp", Funcs: []Func{
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
	// func (a *Args) String() string
	{Name: "Args.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
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
	// func (ctx *RequestCtx) FormFile(key string) (*multipart.FileHeader, error)
	{Name: "RequestCtx.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) FormValue(key string) []byte
	{Name: "RequestCtx.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) MultipartForm() (*multipart.Form, error)
	{Name: "RequestCtx.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestCtx) PostArgs() *Args
	{Name: "RequestCtx.PostArgs", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestCtx) PostBody() []byte
	{Name: "RequestCtx.PostBody", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestCtx) QueryArgs() *Args
	{Name: "RequestCtx.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *RequestCtx) Referer() []byte
	{Name: "RequestCtx.Referer", Sources: []Source{{Kind: Header, To: Result(0), Name: "Referer"}}},
	// func (ctx *RequestCtx) RequestBodyStream() io.Reader
	{Name: "RequestCtx.RequestBodyStream", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestCtx) SetUserValue(key, value any)
	{Name: "RequestCtx.SetUserValue", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestCtx) SetUserValueBytes(key []byte, value any)
	{Name: "RequestCtx.SetUserValueBytes", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestCtx) UserAgent() []byte
	{Name: "RequestCtx.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (ctx *RequestCtx) UserValue(key any) any
	{Name: "RequestCtx.UserValue", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) UserValueBytes(key []byte) any
	{Name: "RequestCtx.UserValueBytes", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestCtx) Value(key any) any
	{Name: "RequestCtx.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
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
	// func (h *RequestHeader) UserAgent() []byte
	{Name: "RequestHeader.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (resp *Response) Body() []byte
	{Name: "Response.Body", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (resp *Response) BodyStream() io.Reader
	{Name: "Response.BodyStream", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (resp *Response) BodyUncompressed() ([]byte, error)
	{Name: "Response.BodyUncompressed", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (h *ResponseHeader) Peek(key string) []byte
	{Name: "ResponseHeader.Peek", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekAll(key string) [][]byte
	{Name: "ResponseHeader.PeekAll", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekBytes(key []byte) []byte
	{Name: "ResponseHeader.PeekBytes", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (h *ResponseHeader) PeekCookie(key string) []byte
	{Name: "ResponseHeader.PeekCookie", Sources: []Source{{Kind: Response, To: Result(0), Named: Arg(0)}}},
	// func (u *URI) Password() []byte
	{Name: "URI.Password", Sources: []Source{{Kind: BasicPassword, To: Result(0)}}},
	// func (u *URI) QueryArgs() *Args
	{Name: "URI.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (u *URI) QueryString() []byte
	{Name: "URI.QueryString", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (u *URI) Username() []byte
	{Name: "URI.Username", Sources: []Source{{Kind: BasicUser, To: Result(0)}}},
}}
