package lib

var hertzApp = Package{Path: "github.com/cloudwego/hertz/pkg/app", Funcs: []Func{
	// func (ctx *RequestContext) Bind(obj interface{}) error
	{
		Name: "RequestContext.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: Header, To: Arg(0)},
			{Kind: Cookie, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// func (ctx *RequestContext) BindAndValidate(obj interface{}) error
	{
		Name: "RequestContext.BindAndValidate",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: Header, To: Arg(0)},
			{Kind: Cookie, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// func (ctx *RequestContext) BindByContentType(obj interface{}) error
	{Name: "RequestContext.BindByContentType", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindForm(obj interface{}) error
	{Name: "RequestContext.BindForm", Sources: []Source{{Kind: PostFormValue, To: Arg(0)}}},
	// func (ctx *RequestContext) BindHeader(obj interface{}) error
	{Name: "RequestContext.BindHeader", Sources: []Source{{Kind: Header, To: Arg(0)}}},
	// func (ctx *RequestContext) BindJSON(obj interface{}) error
	{Name: "RequestContext.BindJSON", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindPath(obj interface{}) error
	{Name: "RequestContext.BindPath", Sources: []Source{{Kind: PathParam, To: Arg(0)}}},
	// func (ctx *RequestContext) BindProtobuf(obj interface{}) error
	{Name: "RequestContext.BindProtobuf", Sources: []Source{{Kind: Body, To: Arg(0)}}},
	// func (ctx *RequestContext) BindQuery(obj interface{}) error
	{Name: "RequestContext.BindQuery", Sources: []Source{{Kind: Query, To: Arg(0)}}},
	// func (ctx *RequestContext) Body() ([]byte, error)
	{Name: "RequestContext.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// func (ctx *RequestContext) Cookie(key string) []byte
	{Name: "RequestContext.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
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
	// func (ctx *RequestContext) MultipartForm() (*multipart.Form, error)
	{Name: "RequestContext.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (ctx *RequestContext) MustGet(key string) interface{}
	{Name: "RequestContext.MustGet", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) Param(key string) string
	{Name: "RequestContext.Param", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) PostForm(key string) string
	{Name: "RequestContext.PostForm", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) PostFormArray(key string) []string
	{Name: "RequestContext.PostFormArray", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) Query(key string) string
	{Name: "RequestContext.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (ctx *RequestContext) QueryArgs() *protocol.Args
	{Name: "RequestContext.QueryArgs", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (ctx *RequestContext) Set(key string, value interface{})
	{Name: "RequestContext.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (ctx *RequestContext) Value(key interface{}) interface{}
	{Name: "RequestContext.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
}}

var hertzProtocol = Package{Path: "github.com/cloudwego/hertz/pkg/protocol", Funcs: []Func{
	// func (a *Args) Peek(key string) []byte
	{Name: "Args.Peek", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (req *Request) Body() []byte
	{Name: "Request.Body", Sources: []Source{{Kind: Body, To: Result(0)}}},
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
	// func (resp *Response) Body() []byte
	{Name: "Response.Body", Sources: []Source{{Kind: Response, To: Result(0)}}},
}}
