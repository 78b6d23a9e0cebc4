package lib

var resty2 = Package{Path: "github.com/go-resty/resty", Majors: []int{2}, Funcs: []Func{
	// func (c *Client) SetBaseURL(url string) *Client
	{Name: "Client.SetBaseURL", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (c *Client) SetHostURL(url string) *Client
	{Name: "Client.SetHostURL", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (c *Client) SetQueryParam(param, value string) *Client
	{Name: "Client.SetQueryParam", Sinks: []Sink{{Kind: ToURL, Of: Arg(1), Named: Arg(0)}}},
	// func (c *Client) SetQueryParams(params map[string]string) *Client
	{Name: "Client.SetQueryParams", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (r *Request) AddRetryCondition(condition RetryConditionFunc) *Request
	{Name: "Request.AddRetryCondition", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Delete(url string) (*Response, error)
	{
		Name:    "Request.Delete",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) DisableGenerateCurlOnDebug() *Request
	{Name: "Request.DisableGenerateCurlOnDebug", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) EnableGenerateCurlOnDebug() *Request
	{Name: "Request.EnableGenerateCurlOnDebug", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) EnableTrace() *Request
	{Name: "Request.EnableTrace", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Execute(method, url string) (*Response, error)
	{
		Name:    "Request.Execute",
		Flows:   []Flow{{From: Arg(1), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (r *Request) ExpectContentType(contentType string) *Request
	{Name: "Request.ExpectContentType", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) ForceContentType(contentType string) *Request
	{Name: "Request.ForceContentType", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Get(url string) (*Response, error)
	{
		Name:    "Request.Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Head(url string) (*Response, error)
	{
		Name:    "Request.Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Options(url string) (*Response, error)
	{
		Name:    "Request.Options",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Patch(url string) (*Response, error)
	{
		Name:    "Request.Patch",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Post(url string) (*Response, error)
	{
		Name:    "Request.Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Put(url string) (*Response, error)
	{
		Name:    "Request.Put",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Send() (*Response, error)
	{
		Name:    "Request.Send",
		Flows:   []Flow{{From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
	},
	// func (r *Request) SetAuthScheme(scheme string) *Request
	{Name: "Request.SetAuthScheme", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetAuthToken(token string) *Request
	{Name: "Request.SetAuthToken", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetBasicAuth(username, password string) *Request
	{Name: "Request.SetBasicAuth", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetBody(body interface{}) *Request
	{Name: "Request.SetBody", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetContentLength(l bool) *Request
	{Name: "Request.SetContentLength", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetContext(ctx context.Context) *Request
	{Name: "Request.SetContext", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCookie(hc *http.Cookie) *Request
	{Name: "Request.SetCookie", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCookies(rs []*http.Cookie) *Request
	{Name: "Request.SetCookies", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetDebug(d bool) *Request
	{Name: "Request.SetDebug", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetDigestAuth(username, password string) *Request
	{Name: "Request.SetDigestAuth", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetDoNotParseResponse(parse bool) *Request
	{Name: "Request.SetDoNotParseResponse", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetError(err interface{}) *Request
	{Name: "Request.SetError", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFile(param, filePath string) *Request
	{Name: "Request.SetFile", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFileReader(param, fileName string, reader io.Reader) *Request
	{Name: "Request.SetFileReader", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFiles(files map[string]string) *Request
	{Name: "Request.SetFiles", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFormData(data map[string]string) *Request
	{Name: "Request.SetFormData", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFormDataFromValues(data url.Values) *Request
	{Name: "Request.SetFormDataFromValues", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeader(header, value string) *Request
	{Name: "Request.SetHeader", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderMultiValues(headers map[string][]string) *Request
	{Name: "Request.SetHeaderMultiValues", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderVerbatim(header, value string) *Request
	{Name: "Request.SetHeaderVerbatim", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaders(headers map[string]string) *Request
	{Name: "Request.SetHeaders", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetJSONEscapeHTML(b bool) *Request
	{Name: "Request.SetJSONEscapeHTML", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetLogger(l Logger) *Request
	{Name: "Request.SetLogger", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartBoundary(boundary string) *Request
	{Name: "Request.SetMultipartBoundary", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartField(param, fileName, contentType string, reader io.Reader) *Request
	{Name: "Request.SetMultipartField", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartFields(fields ...*MultipartField) *Request
	{Name: "Request.SetMultipartFields", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartFormData(data map[string]string) *Request
	{Name: "Request.SetMultipartFormData", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetOutput(file string) *Request
	{Name: "Request.SetOutput", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathParam(param, value string) *Request
	{Name: "Request.SetPathParam", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathParams(params map[string]string) *Request
	{Name: "Request.SetPathParams", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetQueryParam(param, value string) *Request
	{
		Name:  "Request.SetQueryParam",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(1), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1), Named: Arg(0)}},
	},
	// func (r *Request) SetQueryParams(params map[string]string) *Request
	{
		Name:  "Request.SetQueryParams",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetQueryParamsFromValues(params url.Values) *Request
	{
		Name:  "Request.SetQueryParamsFromValues",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetQueryString(query string) *Request
	{
		Name:  "Request.SetQueryString",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetRawPathParam(param, value string) *Request
	{Name: "Request.SetRawPathParam", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRawPathParams(params map[string]string) *Request
	{Name: "Request.SetRawPathParams", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseBodyLimit(v int) *Request
	{Name: "Request.SetResponseBodyLimit", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResult(res interface{}) *Request
	{Name: "Request.SetResult", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetSRV(srv *SRVRecord) *Request
	{Name: "Request.SetSRV", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetUnescapeQueryParams(unescape bool) *Request
	{Name: "Request.SetUnescapeQueryParams", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Response) Body() []byte
	{Name: "Response.Body", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response) Header() http.Header
	{Name: "Response.Header", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response) RawBody() io.ReadCloser
	{Name: "Response.RawBody", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response) String() string
	{Name: "Response.String", Sources: []Source{{Kind: Response, To: Result(0)}}},
}}

var resty3 = Package{Path: "resty.dev", Majors: []int{3}, Funcs: []Func{
	// func (c *Client) SetBaseURL(url string) *Client
	{Name: "Client.SetBaseURL", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (c *Client) SetQueryParam(param, value string) *Client
	{Name: "Client.SetQueryParam", Sinks: []Sink{{Kind: ToURL, Of: Arg(1), Named: Arg(0)}}},
	// func (c *Client) SetQueryParams(params map[string]string) *Client
	{Name: "Client.SetQueryParams", Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}}},
	// func (r *Request) AddRetryConditions(conditions ...RetryConditionFunc) *Request
	{Name: "Request.AddRetryConditions", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) AddRetryHooks(hooks ...RetryHookFunc) *Request
	{Name: "Request.AddRetryHooks", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Clone(ctx context.Context) *Request
	{Name: "Request.Clone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Delete(url string) (*Response, error)
	{
		Name:    "Request.Delete",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Execute(method, url string) (res *Response, err error)
	{
		Name:    "Request.Execute",
		Flows:   []Flow{{From: Arg(1), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (r *Request) Funcs(funcs ...RequestFunc) *Request
	{Name: "Request.Funcs", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) Get(url string) (*Response, error)
	{
		Name:    "Request.Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Head(url string) (*Response, error)
	{
		Name:    "Request.Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Options(url string) (*Response, error)
	{
		Name:    "Request.Options",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Patch(url string) (*Response, error)
	{
		Name:    "Request.Patch",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Post(url string) (*Response, error)
	{
		Name:    "Request.Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Put(url string) (*Response, error)
	{
		Name:    "Request.Put",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Query(url string) (*Response, error)
	{
		Name:    "Request.Query",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Send() (*Response, error)
	{
		Name:    "Request.Send",
		Flows:   []Flow{{From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
	},
	// func (r *Request) SetAuthScheme(scheme string) *Request
	{Name: "Request.SetAuthScheme", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetAuthToken(authToken string) *Request
	{Name: "Request.SetAuthToken", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetBasicAuth(username, password string) *Request
	{Name: "Request.SetBasicAuth", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetBody(body any) *Request
	{Name: "Request.SetBody", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCloseConnection(close bool) *Request
	{Name: "Request.SetCloseConnection", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetContentLength(v int64) *Request
	{Name: "Request.SetContentLength", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetContentType(ct string) *Request
	{Name: "Request.SetContentType", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetContext(ctx context.Context) *Request
	{Name: "Request.SetContext", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCookie(hc *http.Cookie) *Request
	{Name: "Request.SetCookie", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCookies(rs []*http.Cookie) *Request
	{Name: "Request.SetCookies", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCorrelationID(id string) *Request
	{Name: "Request.SetCorrelationID", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCurlCmdDebugLog(b bool) *Request
	{Name: "Request.SetCurlCmdDebugLog", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetCurlCmdGenerate(b bool) *Request
	{Name: "Request.SetCurlCmdGenerate", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetDebug(d bool) *Request
	{Name: "Request.SetDebug", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFile(fieldName, filePath string) *Request
	{Name: "Request.SetFile", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFileReader(fieldName, fileName string, reader io.Reader) *Request
	{Name: "Request.SetFileReader", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFiles(files map[string]string) *Request
	{Name: "Request.SetFiles", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFormData(data map[string]string) *Request
	{Name: "Request.SetFormData", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetFormDataFromValues(data url.Values) *Request
	{Name: "Request.SetFormDataFromValues", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeader(header, value string) *Request
	{Name: "Request.SetHeader", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderAny(header string, value any) *Request
	{Name: "Request.SetHeaderAny", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderAuthorizationKey(k string) *Request
	{Name: "Request.SetHeaderAuthorizationKey", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderMultiValues(headers map[string][]string) *Request
	{Name: "Request.SetHeaderMultiValues", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderVerbatim(header, value string) *Request
	{Name: "Request.SetHeaderVerbatim", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaderVerbatimAny(header string, value any) *Request
	{Name: "Request.SetHeaderVerbatimAny", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetHeaders(headers map[string]string) *Request
	{Name: "Request.SetHeaders", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetJSONEscapeHTML(b bool) *Request
	{Name: "Request.SetJSONEscapeHTML", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetLabel(label string) *Request
	{Name: "Request.SetLabel", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetLogger(l Logger) *Request
	{Name: "Request.SetLogger", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMethod(m string) *Request
	{Name: "Request.SetMethod", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMethodDeleteAllowPayload(allow bool) *Request
	{Name: "Request.SetMethodDeleteAllowPayload", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMethodGetAllowPayload(allow bool) *Request
	{Name: "Request.SetMethodGetAllowPayload", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartBoundary(boundary string) *Request
	{Name: "Request.SetMultipartBoundary", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartField(fieldName, fileName, contentType string, reader io.Reader) *Request
	{Name: "Request.SetMultipartField", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartFields(fields ...*MultipartField) *Request
	{Name: "Request.SetMultipartFields", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartFormData(data map[string]string) *Request
	{Name: "Request.SetMultipartFormData", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetMultipartOrderedFormData(name string, values []string) *Request
	{Name: "Request.SetMultipartOrderedFormData", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathParam(param, value string) *Request
	{Name: "Request.SetPathParam", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathParamAny(param string, value any) *Request
	{Name: "Request.SetPathParamAny", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathParams(params map[string]string) *Request
	{Name: "Request.SetPathParams", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathRawParam(param, value string) *Request
	{Name: "Request.SetPathRawParam", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathRawParamAny(param string, value any) *Request
	{Name: "Request.SetPathRawParamAny", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetPathRawParams(params map[string]string) *Request
	{Name: "Request.SetPathRawParams", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetQueryParam(param, value string) *Request
	{
		Name:  "Request.SetQueryParam",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(1), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1), Named: Arg(0)}},
	},
	// func (r *Request) SetQueryParamAny(param string, value any) *Request
	{
		Name:  "Request.SetQueryParamAny",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(1), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (r *Request) SetQueryParams(params map[string]string) *Request
	{
		Name:  "Request.SetQueryParams",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetQueryParamsFromValues(params url.Values) *Request
	{
		Name:  "Request.SetQueryParamsFromValues",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetQueryParamsUnescape(unescape bool) *Request
	{Name: "Request.SetQueryParamsUnescape", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetQueryString(query string) *Request
	{
		Name:  "Request.SetQueryString",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) SetResponseBodyLimit(v int64) *Request
	{Name: "Request.SetResponseBodyLimit", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseBodyUnlimitedReads(b bool) *Request
	{Name: "Request.SetResponseBodyUnlimitedReads", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseDoNotParse(notParse bool) *Request
	{Name: "Request.SetResponseDoNotParse", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseExpectContentType(contentType string) *Request
	{Name: "Request.SetResponseExpectContentType", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseForceContentType(contentType string) *Request
	{Name: "Request.SetResponseForceContentType", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseSaveFileName(file string) *Request
	{Name: "Request.SetResponseSaveFileName", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResponseSaveToFile(save bool) *Request
	{Name: "Request.SetResponseSaveToFile", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResult(v any) *Request
	{Name: "Request.SetResult", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetResultError(err any) *Request
	{Name: "Request.SetResultError", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryAllowNonIdempotent(b bool) *Request
	{Name: "Request.SetRetryAllowNonIdempotent", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryConditions(conditions ...RetryConditionFunc) *Request
	{Name: "Request.SetRetryConditions", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryCount(count int) *Request
	{Name: "Request.SetRetryCount", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryDefaultConditions(b bool) *Request
	{Name: "Request.SetRetryDefaultConditions", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryDelayStrategy(rs RetryDelayStrategyFunc) *Request
	{Name: "Request.SetRetryDelayStrategy", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryHooks(hooks ...RetryHookFunc) *Request
	{Name: "Request.SetRetryHooks", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryMaxWaitTime(maxWaitTime time.Duration) *Request
	{Name: "Request.SetRetryMaxWaitTime", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetRetryWaitTime(waitTime time.Duration) *Request
	{Name: "Request.SetRetryWaitTime", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetTimeout(timeout time.Duration) *Request
	{Name: "Request.SetTimeout", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetTrace(t bool) *Request
	{Name: "Request.SetTrace", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Request) SetURL(url string) *Request
	{
		Name:  "Request.SetURL",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) Trace(url string) (*Response, error)
	{
		Name:    "Request.Trace",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}, {From: Receiver, To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) WithContext(ctx context.Context) *Request
	{Name: "Request.WithContext", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (r *Response) Bytes() []byte
	{Name: "Response.Bytes", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response) Header() http.Header
	{Name: "Response.Header", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response) String() string
	{Name: "Response.String", Sources: []Source{{Kind: Response, To: Result(0)}}},
}}
