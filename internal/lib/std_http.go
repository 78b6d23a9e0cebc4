package lib

var mimeMultipart = Package{Path: "mime/multipart", Funcs: []Func{
	// func (fh *FileHeader) Open() (File, error)
	{Name: "FileHeader.Open", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (p *Part) Read(d []byte) (n int, err error)
	{Name: "Part.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// func (r *Reader) NextPart() (*Part, error)
	{Name: "Reader.NextPart", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (r *Reader) NextRawPart() (*Part, error)
	{Name: "Reader.NextRawPart", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (r *Reader) ReadForm(maxMemory int64) (*Form, error)
	{Name: "Reader.ReadForm", Flows: []Flow{{From: Receiver, To: Result(0), Via: Decoded}}},
}, Fields: []Field{
	{Type: "Form", Name: "File", Kind: PostFormValue},
	{Type: "Form", Name: "Value", Kind: PostFormValue},
}}

var netHTTP = Package{Path: "net/http", Funcs: []Func{
	// func AllowQuerySemicolons(h Handler) Handler
	{Name: "AllowQuerySemicolons", Router: Router{Handlers: Arg(0), Chained: true}},
	// func CanonicalHeaderKey(s string) string
	{Name: "CanonicalHeaderKey", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (c *Client) Do(req *Request) (*Response, error)
	{
		Name:    "Client.Do",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
	},
	// func (c *Client) Get(url string) (resp *Response, err error)
	{
		Name:    "Client.Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) Head(url string) (resp *Response, err error)
	{
		Name:    "Client.Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error)
	{
		Name:    "Client.Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error)
	{
		Name:    "Client.PostForm",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func Error(w ResponseWriter, error string, code int)
	{Name: "Error", Answers: true, Status: Arg(2), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func Get(url string) (resp *Response, err error)
	{
		Name:    "Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func Handle(pattern string, handler Handler)
	{Name: "Handle", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func HandleFunc(pattern string, handler func(ResponseWriter, *Request))
	{Name: "HandleFunc", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func Head(url string) (resp *Response, err error)
	{
		Name:    "Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (h Header) Add(key, value string)
	{Name: "Header.Add", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}, Answers: true},
	// func (h Header) Clone() Header
	{Name: "Header.Clone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (h Header) Get(key string) string
	{Name: "Header.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (h Header) Set(key, value string)
	{Name: "Header.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}, Answers: true},
	// func (h Header) Values(key string) []string
	{Name: "Header.Values", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (h Header) Write(w io.Writer) error
	{Name: "Header.Write", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Joined}}},
	// func ListenAndServe(addr string, handler Handler) error
	{Name: "ListenAndServe", Router: Router{Handlers: Arg(1)}},
	// func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error
	{Name: "ListenAndServeTLS", Router: Router{Handlers: Arg(3)}},
	// func MaxBytesHandler(h Handler, n int64) Handler
	{Name: "MaxBytesHandler", Bounds: true, Router: Router{Handlers: Arg(0), Chained: true}},
	// func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser
	{Name: "MaxBytesReader", Bounds: true, Flows: []Flow{{From: Arg(1), To: Result(0)}}},
	// func NewRequest(method, url string, body io.Reader) (*Request, error)
	{
		Name:  "NewRequest",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func NewRequestWithContext(ctx context.Context, method, url string, body io.Reader) (*Request, error)
	{
		Name:  "NewRequestWithContext",
		Flows: []Flow{{From: Arg(2), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(2)}},
	},
	// func NotFound(w ResponseWriter, r *Request)
	{Name: "NotFound", Answers: true},
	// func ParseCookie(line string) ([]*Cookie, error)
	{Name: "ParseCookie", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func Post(url, contentType string, body io.Reader) (resp *Response, err error)
	{
		Name:    "Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func PostForm(url string, data url.Values) (resp *Response, err error)
	{
		Name:    "PostForm",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func Redirect(w ResponseWriter, r *Request, url string, code int)
	{Name: "Redirect", Answers: true, Status: Arg(3), Sinks: []Sink{{Kind: ToURL, Of: Arg(2)}}},
	// func (r *Request) BasicAuth() (username, password string, ok bool)
	{
		Name:    "Request.BasicAuth",
		Sources: []Source{{Kind: BasicUser, To: Result(0)}, {Kind: BasicPassword, To: Result(1)}},
	},
	// func (r *Request) Clone(ctx context.Context) *Request
	{Name: "Request.Clone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Context() context.Context
	{Name: "Request.Context", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Cookie(name string) (*Cookie, error)
	{Name: "Request.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (r *Request) Cookies() []*Cookie
	{Name: "Request.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0)}}},
	// func (r *Request) CookiesNamed(name string) []*Cookie
	{Name: "Request.CookiesNamed", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (r *Request) FormFile(key string) (multipart.File, *multipart.FileHeader, error)
	{
		Name: "Request.FormFile",
		Sources: []Source{
			{Kind: PostFormValue, To: Result(0), Named: Arg(0)},
			{Kind: PostFormValue, To: Result(1), Named: Arg(0)},
		},
	},
	// func (r *Request) FormValue(key string) string
	{Name: "Request.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (r *Request) MultipartReader() (*multipart.Reader, error)
	{Name: "Request.MultipartReader", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (r *Request) PathValue(name string) string
	{Name: "Request.PathValue", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (r *Request) PostFormValue(key string) string
	{Name: "Request.PostFormValue", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (r *Request) Referer() string
	{Name: "Request.Referer", Sources: []Source{{Kind: Header, To: Result(0), Name: "Referer"}}},
	// func (r *Request) UserAgent() string
	{Name: "Request.UserAgent", Sources: []Source{{Kind: Header, To: Result(0), Name: "User-Agent"}}},
	// func (r *Request) WithContext(ctx context.Context) *Request
	{Name: "Request.WithContext", Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Result(0)}}},
	// Header() Header
	{Name: "ResponseWriter.Header", Sources: []Source{{Kind: Response, To: Result(0)}}, Answers: true},
	// Write([]byte) (int, error)
	{Name: "ResponseWriter.Write", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}}},
	// WriteHeader(statusCode int)
	{Name: "ResponseWriter.WriteHeader", Answers: true, Status: Arg(0)},
	// func Serve(l net.Listener, handler Handler) error
	{Name: "Serve", Router: Router{Handlers: Arg(1)}},
	// func (mux *ServeMux) Handle(pattern string, handler Handler)
	{Name: "ServeMux.Handle", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request))
	{Name: "ServeMux.HandleFunc", Router: Router{Pattern: Arg(0), Handlers: Arg(1)}},
	// func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error
	{Name: "ServeTLS", Router: Router{Handlers: Arg(1)}},
	// func SetCookie(w ResponseWriter, cookie *Cookie)
	{Name: "SetCookie", Answers: true},
	// func StripPrefix(prefix string, h Handler) Handler
	{Name: "StripPrefix", Router: Router{Pattern: Arg(0), Handlers: Arg(1), Chained: true}},
	// func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler
	{Name: "TimeoutHandler", Router: Router{Handlers: Arg(0), Chained: true}},
}, Fields: []Field{
	{Type: "Cookie", Name: "Domain", Kind: Plain},
	{Type: "Cookie", Name: "Name", Kind: Plain},
	{Type: "Cookie", Name: "Path", Kind: Plain},
	{Type: "Request", Name: "Method", Routes: RouteMethod},
	{Type: "Request", Name: "RemoteAddr", Kind: Peer},
	{Type: "Request", Name: "Body", Kind: Body},
	{Type: "Request", Name: "Form", Kind: FormValue},
	{Type: "Request", Name: "Header", Kind: Header},
	{Type: "Request", Name: "MultipartForm", Kind: PostFormValue},
	{Type: "Request", Name: "Pattern", Kind: PathParam},
	{Type: "Request", Name: "PostForm", Kind: PostFormValue},
	{Type: "Request", Name: "Trailer", Kind: Header},
	{Type: "Request", Name: "URL", Sink: ToURL},
	{Type: "Response", Name: "Body", Kind: Response},
	{Type: "Response", Name: "Header", Kind: Response},
	{Type: "Response", Name: "Trailer", Kind: Response},
	{Type: "Server", Name: "Handler", Serves: true},
}, Types: []Type{
	{Name: "Header", Kind: Header},
	{Name: "ResponseWriter", Sink: ToAnswer},
	{Name: "Request", Request: true},
}}

var netTextproto = Package{Path: "net/textproto", Funcs: []Func{
	// func (h MIMEHeader) Add(key, value string)
	{Name: "MIMEHeader.Add", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (h MIMEHeader) Get(key string) string
	{Name: "MIMEHeader.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (h MIMEHeader) Set(key, value string)
	{Name: "MIMEHeader.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (h MIMEHeader) Values(key string) []string
	{Name: "MIMEHeader.Values", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
}}

var netURL = Package{Path: "net/url", Funcs: []Func{
	// func (e *Error) Error() string
	{Name: "Error.Error", Flows: []Flow{{From: Receiver, To: Result(0), Via: Joined}}},
	// func JoinPath(base string, elem ...string) (result string, err error)
	{
		Name:  "JoinPath",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
	},
	// func Parse(rawURL string) (*URL, error)
	{Name: "Parse", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Parsed}}},
	// func ParseQuery(query string) (Values, error)
	{Name: "ParseQuery", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func ParseRequestURI(rawURL string) (*URL, error)
	{Name: "ParseRequestURI", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Parsed}}},
	// func PathEscape(s string) string
	{Name: "PathEscape", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func PathUnescape(s string) (string, error)
	{Name: "PathUnescape", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func QueryEscape(s string) string
	{Name: "QueryEscape", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func QueryUnescape(s string) (string, error)
	{Name: "QueryUnescape", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (u *URL) JoinPath(elem ...string) *URL
	{
		Name:  "URL.JoinPath",
		Flows: []Flow{{From: Receiver, To: Result(0), Via: Joined | Parsed}, {From: Arg(0), To: Result(0), Via: Joined | Parsed}},
	},
	// func (u *URL) Parse(ref string) (*URL, error)
	{
		Name:  "URL.Parse",
		Flows: []Flow{{From: Receiver, To: Result(0), Via: Joined | Parsed}, {From: Arg(0), To: Result(0), Via: Joined | Parsed}},
	},
	// func (u *URL) Query() Values
	{Name: "URL.Query", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (u *URL) RequestURI() string
	{Name: "URL.RequestURI", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (u *URL) ResolveReference(ref *URL) *URL
	{
		Name:  "URL.ResolveReference",
		Flows: []Flow{{From: Receiver, To: Result(0), Via: Joined | Parsed}, {From: Arg(0), To: Result(0), Via: Joined | Parsed}},
	},
	// func (u *URL) String() string
	{Name: "URL.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func User(username string) *Userinfo
	{Name: "User", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func UserPassword(username, password string) *Userinfo
	{
		Name:    "UserPassword",
		Flows:   []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sources: []Source{{Kind: URLPart, To: Result(0), Name: "user info"}},
	},
	// func (u *Userinfo) String() string
	{Name: "Userinfo.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (v Values) Add(key, value string)
	{Name: "Values.Add", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (v Values) Encode() string
	{Name: "Values.Encode", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded | Joined}}},
	// func (v Values) Get(key string) string
	{Name: "Values.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (v Values) Set(key, value string)
	{Name: "Values.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
}, Fields: []Field{
	{Type: "Error", Name: "Err", Kind: Plain},
	{Type: "Error", Name: "Op", Kind: Plain},
	{Type: "URL", Name: "Path", Routes: RoutePath},
	{Type: "URL", Name: "RawQuery", Kind: Query, Sink: ToURL},
}, Types: []Type{
	{Name: "Error", Quotes: true},
	{Name: "Values", Kind: Query},
}}

var netHTTPUtil = Package{Path: "net/http/httputil", Funcs: []Func{
	// func DumpRequest(req *http.Request, body bool) ([]byte, error)
	{Name: "DumpRequest", Sources: []Source{{Kind: Header, To: Result(0)}, {Kind: Body, To: Result(0)}}},
	// func DumpRequestOut(req *http.Request, body bool) ([]byte, error)
	{Name: "DumpRequestOut", Sources: []Source{{Kind: Header, To: Result(0)}, {Kind: Body, To: Result(0)}}},
	// func DumpResponse(resp *http.Response, body bool) ([]byte, error)
	{Name: "DumpResponse", Sources: []Source{{Kind: Response, To: Result(0)}}},
}}
