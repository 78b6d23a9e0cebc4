package lib

var goZeroHTTPX = Package{Path: "github.com/zeromicro/go-zero/rest/httpx", Funcs: []Func{
	// func Error(w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error))
	{Name: "Error", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func ErrorCtx(ctx context.Context, w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error))
	{Name: "ErrorCtx", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func GetFormValues(r *http.Request) (map[string]any, error)
	{Name: "GetFormValues", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func OkJson(w http.ResponseWriter, v any)
	{Name: "OkJson", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func OkJsonCtx(ctx context.Context, w http.ResponseWriter, v any)
	{Name: "OkJsonCtx", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func Parse(r *http.Request, v any) error
	{
		Name: "Parse",
		Sources: []Source{
			{Kind: PathParam, To: Arg(1), Tag: "path"},
			{Kind: FormValue, To: Arg(1), Tag: "form"},
			{Kind: Header, To: Arg(1), Tag: "header"},
			{Kind: Body, To: Arg(1)},
		},
	},
	// func ParseForm(r *http.Request, v any) error
	{Name: "ParseForm", Sources: []Source{{Kind: FormValue, To: Arg(1), Tag: "form"}}},
	// func ParseHeaders(r *http.Request, v any) error
	{Name: "ParseHeaders", Sources: []Source{{Kind: Header, To: Arg(1), Tag: "header"}}},
	// func ParseJsonBody(r *http.Request, v any) error
	{Name: "ParseJsonBody", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func ParsePath(r *http.Request, v any) error
	{Name: "ParsePath", Sources: []Source{{Kind: PathParam, To: Arg(1), Tag: "path"}}},
	// func WriteJson(w http.ResponseWriter, code int, v any)
	{Name: "WriteJson", Answers: true, Status: Arg(1), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func WriteJsonCtx(ctx context.Context, w http.ResponseWriter, code int, v any)
	{Name: "WriteJsonCtx", Answers: true, Status: Arg(2), Sinks: []Sink{{Kind: ToAnswer, Of: Arg(3)}}},
}}
