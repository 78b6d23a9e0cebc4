package lib

var goZeroHTTPX = Package{Path: "github.com/zeromicro/go-zero/rest/httpx", Funcs: []Func{
	// func Error(w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error))
	{Name: "Error", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}}},
	// func ErrorCtx(ctx context.Context, w http.ResponseWriter, err error, fns ...func(w http.ResponseWriter, err error))
	{Name: "ErrorCtx", Answers: true, Sinks: []Sink{{Kind: ToAnswer, Of: Arg(2)}}},
	// func GetFormValues(r *http.Request) (map[string]any, error)
	{Name: "GetFormValues", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func GetRemoteAddr(r *http.Request) string
	{Name: "GetRemoteAddr", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
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

var goZeroLogx = Package{Path: "github.com/zeromicro/go-zero/core/logx", Funcs: []Func{
	// func Alert(v string)
	{Name: "Alert", Log: true},
	// func ContextWithFields(ctx context.Context, fields ...LogField) context.Context
	{Name: "ContextWithFields", Log: true},
	// func Debug(v ...any)
	{Name: "Debug", Log: true},
	// func Debugf(format string, v ...any)
	{Name: "Debugf", Log: true},
	// func Debugv(v any)
	{Name: "Debugv", Log: true},
	// func Debugw(msg string, fields ...LogField)
	{Name: "Debugw", Log: true},
	// func Error(v ...any)
	{Name: "Error", Log: true},
	// func ErrorStack(v ...any)
	{Name: "ErrorStack", Log: true},
	// func ErrorStackf(format string, v ...any)
	{Name: "ErrorStackf", Log: true},
	// func Errorf(format string, v ...any)
	{Name: "Errorf", Log: true},
	// func Errorv(v any)
	{Name: "Errorv", Log: true},
	// func Errorw(msg string, fields ...LogField)
	{Name: "Errorw", Log: true},
	// func Field(key string, value any) LogField
	{Name: "Field", Log: true},
	// func Info(v ...any)
	{Name: "Info", Log: true},
	// func Infof(format string, v ...any)
	{Name: "Infof", Log: true},
	// func Infov(v any)
	{Name: "Infov", Log: true},
	// func Infow(msg string, fields ...LogField)
	{Name: "Infow", Log: true},
	// func (logger *LessLogger) Error(v ...any)
	{Name: "LessLogger.Error", Log: true},
	// func (logger *LessLogger) Errorf(format string, v ...any)
	{Name: "LessLogger.Errorf", Log: true},
	// Debug(...any)
	{Name: "Logger.Debug", Log: true},
	// Debugf(string, ...any)
	{Name: "Logger.Debugf", Log: true},
	// Debugv(any)
	{Name: "Logger.Debugv", Log: true},
	// Debugw(string, ...LogField)
	{Name: "Logger.Debugw", Log: true},
	// Error(...any)
	{Name: "Logger.Error", Log: true},
	// Errorf(string, ...any)
	{Name: "Logger.Errorf", Log: true},
	// Errorv(any)
	{Name: "Logger.Errorv", Log: true},
	// Errorw(string, ...LogField)
	{Name: "Logger.Errorw", Log: true},
	// Info(...any)
	{Name: "Logger.Info", Log: true},
	// Infof(string, ...any)
	{Name: "Logger.Infof", Log: true},
	// Infov(any)
	{Name: "Logger.Infov", Log: true},
	// Infow(string, ...LogField)
	{Name: "Logger.Infow", Log: true},
	// Slow(...any)
	{Name: "Logger.Slow", Log: true},
	// Slowf(string, ...any)
	{Name: "Logger.Slowf", Log: true},
	// Slowv(any)
	{Name: "Logger.Slowv", Log: true},
	// Sloww(string, ...LogField)
	{Name: "Logger.Sloww", Log: true},
	// WithCallerSkip(skip int) Logger
	{Name: "Logger.WithCallerSkip", Log: true},
	// WithDuration(d time.Duration) Logger
	{Name: "Logger.WithDuration", Log: true},
	// WithFields(fields ...LogField) Logger
	{Name: "Logger.WithFields", Log: true},
	// func Severe(v ...any)
	{Name: "Severe", Log: true},
	// func Severef(format string, v ...any)
	{Name: "Severef", Log: true},
	// func Slow(v ...any)
	{Name: "Slow", Log: true},
	// func Slowf(format string, v ...any)
	{Name: "Slowf", Log: true},
	// func Slowv(v any)
	{Name: "Slowv", Log: true},
	// func Sloww(msg string, fields ...LogField)
	{Name: "Sloww", Log: true},
	// func Stat(v ...any)
	{Name: "Stat", Log: true},
	// func Statf(format string, v ...any)
	{Name: "Statf", Log: true},
	// func WithCallerSkip(skip int) Logger
	{Name: "WithCallerSkip", Log: true},
	// func WithDuration(d time.Duration) Logger
	{Name: "WithDuration", Log: true},
}}

var goZeroLimit = Package{Path: "github.com/zeromicro/go-zero/core/limit", Funcs: []Func{
	// func (lim *TokenLimiter) Allow() bool
	{Name: "TokenLimiter.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *TokenLimiter) AllowCtx(ctx context.Context) bool
	{Name: "TokenLimiter.AllowCtx", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *TokenLimiter) AllowN(now time.Time, n int) bool
	{Name: "TokenLimiter.AllowN", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *TokenLimiter) AllowNCtx(ctx context.Context, now time.Time, n int) bool
	{Name: "TokenLimiter.AllowNCtx", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
}}
