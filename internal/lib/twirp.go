package lib

var twirp = Package{Path: "github.com/twitchtv/twirp", Funcs: []Func{
	// func ChainInterceptors(interceptors ...Interceptor) Interceptor
	{Name: "ChainInterceptors", Router: Router{Middlewares: Arg(0)}},
	// func (code ErrorCode) Error(msg string) Error
	{
		Name:  "ErrorCode.Error",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}},
	},
	// func (code ErrorCode) Errorf(msgFmt string, a ...interface{}) Error
	{
		Name: "ErrorCode.Errorf",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func InternalError(msg string) Error
	{
		Name:  "InternalError",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}},
	},
	// func InternalErrorWith(err error) Error
	{
		Name:  "InternalErrorWith",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}},
	},
	// func InternalErrorf(msgFmt string, a ...interface{}) Error
	{
		Name: "InternalErrorf",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}, {Kind: ToAnswer, Of: Arg(1)}},
	},
	// func InvalidArgumentError(argument string, validationMsg string) Error
	{
		Name:  "InvalidArgumentError",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func NewError(code ErrorCode, msg string) Error
	{
		Name:  "NewError",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func NewErrorf(code ErrorCode, msgFmt string, a ...interface{}) Error
	{
		Name: "NewErrorf",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Joined},
			{From: Arg(2), To: Result(0), Via: Encoded | Joined},
		},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}, {Kind: ToAnswer, Of: Arg(2)}},
	},
	// func NotFoundError(msg string) Error
	{
		Name:  "NotFoundError",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(0)}},
	},
	// func WithServerInterceptors(interceptors ...Interceptor) ServerOption
	{Name: "WithServerInterceptors", Router: Router{Middlewares: Arg(0)}},
	// func WrapError(twerr Error, err error) Error
	{Name: "WrapError", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WriteError(resp http.ResponseWriter, err error) error
	{Name: "WriteError", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
}}
