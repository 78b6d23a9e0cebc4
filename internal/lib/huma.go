package lib

var huma = Package{Path: "github.com/danielgtaylor/huma", Majors: []int{2}, Funcs: []Func{
	// AppendHeader(name, value string)
	{Name: "Context.AppendHeader", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// BodyReader() io.Reader
	{Name: "Context.BodyReader", Sources: []Source{{Kind: Body, To: Result(0)}}},
	// GetMultipartForm() (*multipart.Form, error)
	{Name: "Context.GetMultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Header(name string) string
	{Name: "Context.Header", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
	// Param(name string) string
	{Name: "Context.Param", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// Query(name string) string
	{Name: "Context.Query", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// RemoteAddr() string
	{Name: "Context.RemoteAddr", Sources: []Source{{Kind: Peer, To: Result(0)}}},
	// SetHeader(name, value string)
	{Name: "Context.SetHeader", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// SetStatus(code int)
	{Name: "Context.SetStatus", Answers: true, Status: Arg(0)},
	// func Delete[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation))
	{Name: "Delete", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func Error400BadRequest(msg string, errs ...error) StatusError
	{
		Name:  "Error400BadRequest",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error401Unauthorized(msg string, errs ...error) StatusError
	{
		Name:  "Error401Unauthorized",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error402PaymentRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error402PaymentRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error403Forbidden(msg string, errs ...error) StatusError
	{
		Name:  "Error403Forbidden",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error404NotFound(msg string, errs ...error) StatusError
	{
		Name:  "Error404NotFound",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error405MethodNotAllowed(msg string, errs ...error) StatusError
	{
		Name:  "Error405MethodNotAllowed",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error406NotAcceptable(msg string, errs ...error) StatusError
	{
		Name:  "Error406NotAcceptable",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error407ProxyAuthRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error407ProxyAuthRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error408RequestTimeout(msg string, errs ...error) StatusError
	{
		Name:  "Error408RequestTimeout",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error409Conflict(msg string, errs ...error) StatusError
	{
		Name:  "Error409Conflict",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error410Gone(msg string, errs ...error) StatusError
	{
		Name:  "Error410Gone",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error411LengthRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error411LengthRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error412PreconditionFailed(msg string, errs ...error) StatusError
	{
		Name:  "Error412PreconditionFailed",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error413RequestEntityTooLarge(msg string, errs ...error) StatusError
	{
		Name:  "Error413RequestEntityTooLarge",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error414RequestURITooLong(msg string, errs ...error) StatusError
	{
		Name:  "Error414RequestURITooLong",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error415UnsupportedMediaType(msg string, errs ...error) StatusError
	{
		Name:  "Error415UnsupportedMediaType",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error416RequestedRangeNotSatisfiable(msg string, errs ...error) StatusError
	{
		Name:  "Error416RequestedRangeNotSatisfiable",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error417ExpectationFailed(msg string, errs ...error) StatusError
	{
		Name:  "Error417ExpectationFailed",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error418Teapot(msg string, errs ...error) StatusError
	{
		Name:  "Error418Teapot",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error421MisdirectedRequest(msg string, errs ...error) StatusError
	{
		Name:  "Error421MisdirectedRequest",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error422UnprocessableEntity(msg string, errs ...error) StatusError
	{
		Name:  "Error422UnprocessableEntity",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error423Locked(msg string, errs ...error) StatusError
	{
		Name:  "Error423Locked",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error424FailedDependency(msg string, errs ...error) StatusError
	{
		Name:  "Error424FailedDependency",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error425TooEarly(msg string, errs ...error) StatusError
	{
		Name:  "Error425TooEarly",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error426UpgradeRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error426UpgradeRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error428PreconditionRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error428PreconditionRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error429TooManyRequests(msg string, errs ...error) StatusError
	{
		Name:  "Error429TooManyRequests",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error431RequestHeaderFieldsTooLarge(msg string, errs ...error) StatusError
	{
		Name:  "Error431RequestHeaderFieldsTooLarge",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error451UnavailableForLegalReasons(msg string, errs ...error) StatusError
	{
		Name:  "Error451UnavailableForLegalReasons",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error500InternalServerError(msg string, errs ...error) StatusError
	{
		Name:  "Error500InternalServerError",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error501NotImplemented(msg string, errs ...error) StatusError
	{
		Name:  "Error501NotImplemented",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error502BadGateway(msg string, errs ...error) StatusError
	{
		Name:  "Error502BadGateway",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error503ServiceUnavailable(msg string, errs ...error) StatusError
	{
		Name:  "Error503ServiceUnavailable",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error504GatewayTimeout(msg string, errs ...error) StatusError
	{
		Name:  "Error504GatewayTimeout",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error505HTTPVersionNotSupported(msg string, errs ...error) StatusError
	{
		Name:  "Error505HTTPVersionNotSupported",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error506VariantAlsoNegotiates(msg string, errs ...error) StatusError
	{
		Name:  "Error506VariantAlsoNegotiates",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error507InsufficientStorage(msg string, errs ...error) StatusError
	{
		Name:  "Error507InsufficientStorage",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error508LoopDetected(msg string, errs ...error) StatusError
	{
		Name:  "Error508LoopDetected",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error510NotExtended(msg string, errs ...error) StatusError
	{
		Name:  "Error510NotExtended",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Error511NetworkAuthenticationRequired(msg string, errs ...error) StatusError
	{
		Name:  "Error511NetworkAuthenticationRequired",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}, {From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func ErrorWithHeaders(err error, headers http.Header) error
	{Name: "ErrorWithHeaders", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Get[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation))
	{Name: "Get", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func Patch[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation))
	{Name: "Patch", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func Post[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation))
	{Name: "Post", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func Put[I, O any](api API, path string, handler func(context.Context, *I) (*O, error), operationHandlers ...func(o *Operation))
	{Name: "Put", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func Register[I, O any](api API, op Operation, handler func(context.Context, *I) (*O, error))
	{Name: "Register", Sources: []Source{{Kind: Query, To: Arg(2), Tag: "query"}, {Kind: Header, To: Arg(2), Tag: "header"}}},
	// func WriteErr(api API, ctx Context, status int, msg string, errs ...error) error
	{
		Name:    "WriteErr",
		Answers: true,
		Status:  Arg(2),
		Sinks:   []Sink{{Kind: ToAnswer, Of: Arg(3)}, {Kind: ToAnswer, Of: Arg(4)}},
	},
}}
