package lib

var expvarPkg = Package{Path: "expvar", Funcs: []Func{
	// func (v *Int) Add(delta int64)
	{Name: "Int.Add", Log: true},
	// func (v *Map) Add(key string, delta int64)
	{Name: "Map.Add", Log: true},
}}

var logPkg = Package{Path: "log", Funcs: []Func{
	// func Default() *Logger
	{Name: "Default", Log: true},
	// func Fatal(v ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, v ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalln(v ...any)
	{Name: "Fatalln", NoReturn: true, Log: true},
	// func (l *Logger) Fatal(v ...any)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (l *Logger) Fatalf(format string, v ...any)
	{Name: "Logger.Fatalf", NoReturn: true, Log: true},
	// func (l *Logger) Fatalln(v ...any)
	{Name: "Logger.Fatalln", NoReturn: true, Log: true},
	// func (l *Logger) Output(calldepth int, s string) error
	{Name: "Logger.Output", Log: true},
	// func (l *Logger) Panic(v ...any)
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// func (l *Logger) Panicf(format string, v ...any)
	{Name: "Logger.Panicf", NoReturn: true, Log: true},
	// func (l *Logger) Panicln(v ...any)
	{Name: "Logger.Panicln", NoReturn: true, Log: true},
	// func (l *Logger) Print(v ...any)
	{Name: "Logger.Print", Log: true},
	// func (l *Logger) Printf(format string, v ...any)
	{Name: "Logger.Printf", Log: true},
	// func (l *Logger) Println(v ...any)
	{Name: "Logger.Println", Log: true},
	// func Output(calldepth int, s string) error
	{Name: "Output", Log: true},
	// func Panic(v ...any)
	{Name: "Panic", NoReturn: true, Log: true},
	// func Panicf(format string, v ...any)
	{Name: "Panicf", NoReturn: true, Log: true},
	// func Panicln(v ...any)
	{Name: "Panicln", NoReturn: true, Log: true},
	// func Print(v ...any)
	{Name: "Print", Log: true},
	// func Printf(format string, v ...any)
	{Name: "Printf", Log: true},
	// func Println(v ...any)
	{Name: "Println", Log: true},
}}

var logSlog = Package{Path: "log/slog", Funcs: []Func{
	// func Any(key string, value any) Attr
	{Name: "Any", Log: true},
	// func AnyValue(v any) Value
	{Name: "AnyValue", Log: true},
	// func Bool(key string, v bool) Attr
	{Name: "Bool", Log: true},
	// func BoolValue(v bool) Value
	{Name: "BoolValue", Log: true},
	// func Debug(msg string, args ...any)
	{Name: "Debug", Log: true},
	// func DebugContext(ctx context.Context, msg string, args ...any)
	{Name: "DebugContext", Log: true},
	// func Default() *Logger
	{Name: "Default", Log: true},
	// func Duration(key string, v time.Duration) Attr
	{Name: "Duration", Log: true},
	// func DurationValue(v time.Duration) Value
	{Name: "DurationValue", Log: true},
	// func Error(msg string, args ...any)
	{Name: "Error", Log: true},
	// func ErrorContext(ctx context.Context, msg string, args ...any)
	{Name: "ErrorContext", Log: true},
	// func Float64(key string, v float64) Attr
	{Name: "Float64", Log: true},
	// func Float64Value(v float64) Value
	{Name: "Float64Value", Log: true},
	// func Group(key string, args ...any) Attr
	{Name: "Group", Log: true},
	// func GroupAttrs(key string, attrs ...Attr) Attr
	{Name: "GroupAttrs", Log: true},
	// func GroupValue(as ...Attr) Value
	{Name: "GroupValue", Log: true},
	// func Info(msg string, args ...any)
	{Name: "Info", Log: true},
	// func InfoContext(ctx context.Context, msg string, args ...any)
	{Name: "InfoContext", Log: true},
	// func Int(key string, value int) Attr
	{Name: "Int", Log: true},
	// func Int64(key string, value int64) Attr
	{Name: "Int64", Log: true},
	// func Int64Value(v int64) Value
	{Name: "Int64Value", Log: true},
	// func IntValue(v int) Value
	{Name: "IntValue", Log: true},
	// func Log(ctx context.Context, level Level, msg string, args ...any)
	{Name: "Log", Log: true},
	// func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr)
	{Name: "LogAttrs", Log: true},
	// func (l *Logger) Debug(msg string, args ...any)
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any)
	{Name: "Logger.DebugContext", Log: true},
	// func (l *Logger) Error(msg string, args ...any)
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any)
	{Name: "Logger.ErrorContext", Log: true},
	// func (l *Logger) Info(msg string, args ...any)
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any)
	{Name: "Logger.InfoContext", Log: true},
	// func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any)
	{Name: "Logger.Log", Log: true},
	// func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr)
	{Name: "Logger.LogAttrs", Log: true},
	// func (l *Logger) Warn(msg string, args ...any)
	{Name: "Logger.Warn", Log: true},
	// func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any)
	{Name: "Logger.WarnContext", Log: true},
	// func (l *Logger) With(args ...any) *Logger
	{Name: "Logger.With", Log: true},
	// func (l *Logger) WithGroup(name string) *Logger
	{Name: "Logger.WithGroup", Log: true},
	// func String(key, value string) Attr
	{Name: "String", Log: true},
	// func StringValue(value string) Value
	{Name: "StringValue", Log: true},
	// func Time(key string, v time.Time) Attr
	{Name: "Time", Log: true},
	// func TimeValue(v time.Time) Value
	{Name: "TimeValue", Log: true},
	// func Uint64(key string, v uint64) Attr
	{Name: "Uint64", Log: true},
	// func Uint64Value(v uint64) Value
	{Name: "Uint64Value", Log: true},
	// func Warn(msg string, args ...any)
	{Name: "Warn", Log: true},
	// func WarnContext(ctx context.Context, msg string, args ...any)
	{Name: "WarnContext", Log: true},
	// func With(args ...any) *Logger
	{Name: "With", Log: true},
}}
