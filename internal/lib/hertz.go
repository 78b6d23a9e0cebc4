package lib

var hertzApp = Package{Path: "github.com/cloudwego/hertz/pkg/app", Funcs: []Func{
	// func (ctx *RequestContext) AbortWithError(code int, err error) *errors.Error
	{Name: "RequestContext.AbortWithError", Status: Arg(0)},
	// func (ctx *RequestContext) AbortWithMsg(msg string, statusCode int)
	{Name: "RequestContext.AbortWithMsg", Status: Arg(1), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestContext) AbortWithStatus(code int)
	{Name: "RequestContext.AbortWithStatus", Status: Arg(0)},
	// func (ctx *RequestContext) AbortWithStatusJSON(code int, jsonObj interface{})
	{Name: "RequestContext.AbortWithStatusJSON", Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) Bind(obj interface{}) error
	{
		Name: "RequestContext.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0), Tag: "query"},
			{Kind: Header, To: Arg(0), Tag: "header"},
			{Kind: Cookie, To: Arg(0), Tag: "cookie"},
			{Kind: PathParam, To: Arg(0), Tag: "path"},
			{Kind: PostFormValue, To: Arg(0), Tag: "form"},
		},
	},
	// func (ctx *RequestContext) BindAndValidate(obj interface{}) error
	{
		Name: "RequestContext.BindAndValidate",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0), Tag: "query"},
			{Kind: Header, To: Arg(0), Tag: "header"},
			{Kind: Cookie, To: Arg(0), Tag: "cookie"},
			{Kind: PathParam, To: Arg(0), Tag: "path"},
			{Kind: PostFormValue, To: Arg(0), Tag: "form"},
		},
	},
	// func (ctx *RequestContext) BindByContentType(obj interface{}) error
	{Name: "RequestContext.BindByContentType", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindForm(obj interface{}) error
	{Name: "RequestContext.BindForm", Sources: []Source{{Kind: PostFormValue, To: Arg(0), Tag: "form"}}},
	// func (ctx *RequestContext) BindHeader(obj interface{}) error
	{Name: "RequestContext.BindHeader", Sources: []Source{{Kind: Header, To: Arg(0), Tag: "header"}}},
	// func (ctx *RequestContext) BindJSON(obj interface{}) error
	{Name: "RequestContext.BindJSON", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindPath(obj interface{}) error
	{Name: "RequestContext.BindPath", Sources: []Source{{Kind: PathParam, To: Arg(0), Tag: "path"}}},
	// func (ctx *RequestContext) BindProtobuf(obj interface{}) error
	{Name: "RequestContext.BindProtobuf", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindQuery(obj interface{}) error
	{Name: "RequestContext.BindQuery", Sources: []Source{{Kind: Query, To: Arg(0), Tag: "query"}}},
	// func (ctx *RequestContext) Body() ([]byte, error)
	{Name: "RequestContext.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestContext) ClientIP() string
	{Name: "RequestContext.ClientIP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func (ctx *RequestContext) Cookie(key string) []byte
	{Name: "RequestContext.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) Data(code int, contentType string, data []byte)
	{Name: "RequestContext.Data", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func (ctx *RequestContext) DefaultPostForm(key, defaultValue string) string
	{Name: "RequestContext.DefaultPostForm", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) DefaultQuery(key, defaultValue string) string
	{Name: "RequestContext.DefaultQuery", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) FormFile(name string) (*multipart.FileHeader, error)
	{Name: "RequestContext.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) FormValue(key string) []byte
	{Name: "RequestContext.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) Get(key string) (value interface{}, exists bool)
	{Name: "RequestContext.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) GetHeader(key string) []byte
	{Name: "RequestContext.GetHeader", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) GetPostForm(key string) (string, bool)
	{Name: "RequestContext.GetPostForm", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) GetPostFormArray(key string) ([]string, bool)
	{Name: "RequestContext.GetPostFormArray", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) GetQuery(key string) (string, bool)
	{Name: "RequestContext.GetQuery", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) GetRawData() []byte
	{Name: "RequestContext.GetRawData", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestContext) GetString(key string) (s string)
	{Name: "RequestContext.GetString", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) HTML(code int, name string, obj interface{})
	{Name: "RequestContext.HTML", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func (ctx *RequestContext) Header(key, value string)
	{Name: "RequestContext.Header", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) IndentedJSON(code int, obj interface{})
	{
		Name:    "RequestContext.IndentedJSON",
		Answers: true,
		Status:  Arg(0),
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func (ctx *RequestContext) JSON(code int, obj interface{})
	{Name: "RequestContext.JSON", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) MultipartForm() (*multipart.Form, error)
	{Name: "RequestContext.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestContext) MustGet(key string) interface{}
	{Name: "RequestContext.MustGet", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) NotFound()
	{Name: "RequestContext.NotFound", Answers: true},
	// func (ctx *RequestContext) Param(key string) string
	{Name: "RequestContext.Param", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) PostArgs() *protocol.Args
	{Name: "RequestContext.PostArgs", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestContext) PostForm(key string) string
	{Name: "RequestContext.PostForm", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) PostFormArray(key string) []string
	{Name: "RequestContext.PostFormArray", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) ProtoBuf(code int, obj interface{})
	{Name: "RequestContext.ProtoBuf", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) PureJSON(code int, obj interface{})
	{Name: "RequestContext.PureJSON", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) Query(key string) string
	{Name: "RequestContext.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) QueryArgs() *protocol.Args
	{Name: "RequestContext.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *RequestContext) Redirect(statusCode int, uri []byte)
	{Name: "RequestContext.Redirect", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}}},
	// func (ctx *RequestContext) RemoteAddr() net.Addr
	{Name: "RequestContext.RemoteAddr", Sources: []Source{{Kind: Peer, To: Result(0)}}},
	// func (ctx *RequestContext) Render(code int, r render.Render)
	{Name: "RequestContext.Render", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (ctx *RequestContext) RequestBodyStream() io.Reader
	{Name: "RequestContext.RequestBodyStream", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestContext) Set(key string, value interface{})
	{Name: "RequestContext.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestContext) SetBodyStream(bodyStream io.Reader, bodySize int)
	{Name: "RequestContext.SetBodyStream", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestContext) SetBodyString(body string)
	{Name: "RequestContext.SetBodyString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestContext) SetCookie(name, value string, maxAge int, path, domain string, sameSite protocol.CookieSameSite, secure, httpOnly bool)
	{Name: "RequestContext.SetCookie", Answers: true},
	// func (ctx *RequestContext) SetPartitionedCookie(name, value string, maxAge int, path, domain string, sameSite protocol.CookieSameSite, secure, httpOnly bool)
	{Name: "RequestContext.SetPartitionedCookie", Answers: true},
	// func (ctx *RequestContext) SetStatusCode(statusCode int)
	{Name: "RequestContext.SetStatusCode", Answers: true, Status: Arg(0)},
	// func (ctx *RequestContext) Status(code int)
	{Name: "RequestContext.Status", Answers: true, Status: Arg(0)},
	// func (ctx *RequestContext) String(code int, format string, values ...interface{})
	{
		Name:    "RequestContext.String",
		Answers: true,
		Status:  Arg(0),
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(1)}, {Kind: ToAnswer, Of: Arg(2)}},
	},
	// func (ctx *RequestContext) UserAgent() []byte
	{Name: "RequestContext.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (ctx *RequestContext) Value(key interface{}) interface{}
	{Name: "RequestContext.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) Write(p []byte) (int, error)
	{Name: "RequestContext.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestContext) WriteString(s string) (int, error)
	{Name: "RequestContext.WriteString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (ctx *RequestContext) XML(code int, obj interface{})
	{Name: "RequestContext.XML", Answers: true, Status: Arg(0), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
}}

var hertzProtocol = Package{Path: "github.com/cloudwego/hertz/pkg/protocol", Funcs: []Func{
	// func (a *Args) Add(key, value string)
	{Name: "Args.Add", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) Peek(key string) []byte
	{Name: "Args.Peek", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) PeekAll(key string) [][]byte
	{Name: "Args.PeekAll", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) PeekExists(key string) (string, bool)
	{Name: "Args.PeekExists", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (a *Args) QueryString() []byte
	{Name: "Args.QueryString", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (a *Args) Set(key, value string)
	{Name: "Args.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (a *Args) String() string
	{Name: "Args.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (req *Request) BasicAuth() (username, password string, ok bool)
	{
		Name:    "Request.BasicAuth",
		Sources: []Source{{Kind: BasicUser, To: Result(0)}, {Kind: BasicPassword, To: Result(1)}},
	},
	// func (req *Request) Body() []byte
	{Name: "Request.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (req *Request) QueryString() []byte
	{Name: "Request.QueryString", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (req *Request) SetQueryString(queryString string)
	{Name: "Request.SetQueryString", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (req *Request) SetRequestURI(requestURI string)
	{Name: "Request.SetRequestURI", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (h *RequestHeader) Cookie(key string) []byte
	{Name: "RequestHeader.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) Get(key string) string
	{Name: "RequestHeader.Get", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) GetAll(key string) []string
	{Name: "RequestHeader.GetAll", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) Peek(key string) []byte
	{Name: "RequestHeader.Peek", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) PeekAll(key string) [][]byte
	{Name: "RequestHeader.PeekAll", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// func (h *RequestHeader) SetRequestURI(requestURI string)
	{Name: "RequestHeader.SetRequestURI", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (h *RequestHeader) SetRequestURIBytes(requestURI []byte)
	{Name: "RequestHeader.SetRequestURIBytes", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (h *RequestHeader) String() string
	{Name: "RequestHeader.String", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (resp *Response) AppendBodyString(s string)
	{Name: "Response.AppendBodyString", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// func (resp *Response) Body() []byte
	{Name: "Response.Body", Sources: []Source{{Kind: Response, To: Result(0)}}},
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
	// func (h *ResponseHeader) Set(key, value string)
	{Name: "ResponseHeader.Set", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetBytesV(key string, value []byte)
	{Name: "ResponseHeader.SetBytesV", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetCanonical(key, value []byte)
	{Name: "ResponseHeader.SetCanonical", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func (h *ResponseHeader) SetCookie(cookie *Cookie)
	{Name: "ResponseHeader.SetCookie", Answers: true},
	// func (h *ResponseHeader) SetStatusCode(statusCode int)
	{Name: "ResponseHeader.SetStatusCode", Answers: true, Status: Arg(0)},
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
}}

var hertzLog = Package{Path: "github.com/cloudwego/hertz/pkg/common/hlog", Funcs: []Func{
	// func CtxDebugf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxDebugf", Log: true},
	// func CtxErrorf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxErrorf", Log: true},
	// func CtxFatalf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxFatalf", NoReturn: true, Log: true},
	// func CtxInfof(ctx context.Context, format string, v ...interface{})
	{Name: "CtxInfof", Log: true},
	// CtxDebugf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxDebugf", Log: true},
	// CtxErrorf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxErrorf", Log: true},
	// CtxFatalf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxFatalf", NoReturn: true, Log: true},
	// CtxInfof(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxInfof", Log: true},
	// CtxNoticef(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxNoticef", Log: true},
	// CtxTracef(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxTracef", Log: true},
	// CtxWarnf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxLogger.CtxWarnf", Log: true},
	// func CtxNoticef(ctx context.Context, format string, v ...interface{})
	{Name: "CtxNoticef", Log: true},
	// func CtxTracef(ctx context.Context, format string, v ...interface{})
	{Name: "CtxTracef", Log: true},
	// func CtxWarnf(ctx context.Context, format string, v ...interface{})
	{Name: "CtxWarnf", Log: true},
	// func Debug(v ...interface{})
	{Name: "Debug", Log: true},
	// func Debugf(format string, v ...interface{})
	{Name: "Debugf", Log: true},
	// func Error(v ...interface{})
	{Name: "Error", Log: true},
	// func Errorf(format string, v ...interface{})
	{Name: "Errorf", Log: true},
	// func Fatal(v ...interface{})
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, v ...interface{})
	{Name: "Fatalf", NoReturn: true, Log: true},
	// Debugf(format string, v ...interface{})
	{Name: "FormatLogger.Debugf", Log: true},
	// Errorf(format string, v ...interface{})
	{Name: "FormatLogger.Errorf", Log: true},
	// Fatalf(format string, v ...interface{})
	{Name: "FormatLogger.Fatalf", NoReturn: true, Log: true},
	// Infof(format string, v ...interface{})
	{Name: "FormatLogger.Infof", Log: true},
	// Noticef(format string, v ...interface{})
	{Name: "FormatLogger.Noticef", Log: true},
	// Tracef(format string, v ...interface{})
	{Name: "FormatLogger.Tracef", Log: true},
	// Warnf(format string, v ...interface{})
	{Name: "FormatLogger.Warnf", Log: true},
	// func Info(v ...interface{})
	{Name: "Info", Log: true},
	// func Infof(format string, v ...interface{})
	{Name: "Infof", Log: true},
	// Debug(v ...interface{})
	{Name: "Logger.Debug", Log: true},
	// Error(v ...interface{})
	{Name: "Logger.Error", Log: true},
	// Fatal(v ...interface{})
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// Info(v ...interface{})
	{Name: "Logger.Info", Log: true},
	// Notice(v ...interface{})
	{Name: "Logger.Notice", Log: true},
	// Trace(v ...interface{})
	{Name: "Logger.Trace", Log: true},
	// Warn(v ...interface{})
	{Name: "Logger.Warn", Log: true},
	// func Notice(v ...interface{})
	{Name: "Notice", Log: true},
	// func Noticef(format string, v ...interface{})
	{Name: "Noticef", Log: true},
	// func Trace(v ...interface{})
	{Name: "Trace", Log: true},
	// func Tracef(format string, v ...interface{})
	{Name: "Tracef", Log: true},
	// func Warn(v ...interface{})
	{Name: "Warn", Log: true},
	// func Warnf(format string, v ...interface{})
	{Name: "Warnf", Log: true},
}}
