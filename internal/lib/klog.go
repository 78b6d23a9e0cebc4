package lib

var glog = Package{Path: "github.com/golang/glog", Funcs: []Func{
	// func Error(args ...any)
	{Name: "Error", Log: true},
	// func ErrorContext(ctx context.Context, args ...any)
	{Name: "ErrorContext", Log: true},
	// func ErrorContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "ErrorContextDepth", Log: true},
	// func ErrorContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "ErrorContextDepthf", Log: true},
	// func ErrorContextf(ctx context.Context, format string, args ...any)
	{Name: "ErrorContextf", Log: true},
	// func ErrorDepth(depth int, args ...any)
	{Name: "ErrorDepth", Log: true},
	// func ErrorDepthf(depth int, format string, args ...any)
	{Name: "ErrorDepthf", Log: true},
	// func Errorf(format string, args ...any)
	{Name: "Errorf", Log: true},
	// func Errorln(args ...any)
	{Name: "Errorln", Log: true},
	// func Exit(args ...any)
	{Name: "Exit", NoReturn: true, Log: true},
	// func ExitContext(ctx context.Context, args ...any)
	{Name: "ExitContext", NoReturn: true, Log: true},
	// func ExitContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "ExitContextDepth", NoReturn: true, Log: true},
	// func ExitContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "ExitContextDepthf", NoReturn: true, Log: true},
	// func ExitContextf(ctx context.Context, format string, args ...any)
	{Name: "ExitContextf", NoReturn: true, Log: true},
	// func ExitDepth(depth int, args ...any)
	{Name: "ExitDepth", NoReturn: true, Log: true},
	// func ExitDepthf(depth int, format string, args ...any)
	{Name: "ExitDepthf", NoReturn: true, Log: true},
	// func Exitf(format string, args ...any)
	{Name: "Exitf", NoReturn: true, Log: true},
	// func Exitln(args ...any)
	{Name: "Exitln", NoReturn: true, Log: true},
	// func Fatal(args ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func FatalContext(ctx context.Context, args ...any)
	{Name: "FatalContext", NoReturn: true, Log: true},
	// func FatalContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "FatalContextDepth", NoReturn: true, Log: true},
	// func FatalContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "FatalContextDepthf", NoReturn: true, Log: true},
	// func FatalContextf(ctx context.Context, format string, args ...any)
	{Name: "FatalContextf", NoReturn: true, Log: true},
	// func FatalDepth(depth int, args ...any)
	{Name: "FatalDepth", NoReturn: true, Log: true},
	// func FatalDepthf(depth int, format string, args ...any)
	{Name: "FatalDepthf", NoReturn: true, Log: true},
	// func Fatalf(format string, args ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalln(args ...any)
	{Name: "Fatalln", NoReturn: true, Log: true},
	// func Info(args ...any)
	{Name: "Info", Log: true},
	// func InfoContext(ctx context.Context, args ...any)
	{Name: "InfoContext", Log: true},
	// func InfoContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "InfoContextDepth", Log: true},
	// func InfoContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "InfoContextDepthf", Log: true},
	// func InfoContextf(ctx context.Context, format string, args ...any)
	{Name: "InfoContextf", Log: true},
	// func InfoDepth(depth int, args ...any)
	{Name: "InfoDepth", Log: true},
	// func InfoDepthf(depth int, format string, args ...any)
	{Name: "InfoDepthf", Log: true},
	// func Infof(format string, args ...any)
	{Name: "Infof", Log: true},
	// func Infoln(args ...any)
	{Name: "Infoln", Log: true},
	// func V(level Level) Verbose
	{Name: "V", Log: true},
	// func VDepth(depth int, level Level) Verbose
	{Name: "VDepth", Log: true},
	// func (v Verbose) Info(args ...any)
	{Name: "Verbose.Info", Log: true},
	// func (v Verbose) InfoContext(ctx context.Context, args ...any)
	{Name: "Verbose.InfoContext", Log: true},
	// func (v Verbose) InfoContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "Verbose.InfoContextDepth", Log: true},
	// func (v Verbose) InfoContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "Verbose.InfoContextDepthf", Log: true},
	// func (v Verbose) InfoContextf(ctx context.Context, format string, args ...any)
	{Name: "Verbose.InfoContextf", Log: true},
	// func (v Verbose) InfoDepth(depth int, args ...any)
	{Name: "Verbose.InfoDepth", Log: true},
	// func (v Verbose) InfoDepthf(depth int, format string, args ...any)
	{Name: "Verbose.InfoDepthf", Log: true},
	// func (v Verbose) Infof(format string, args ...any)
	{Name: "Verbose.Infof", Log: true},
	// func (v Verbose) Infoln(args ...any)
	{Name: "Verbose.Infoln", Log: true},
	// func Warning(args ...any)
	{Name: "Warning", Log: true},
	// func WarningContext(ctx context.Context, args ...any)
	{Name: "WarningContext", Log: true},
	// func WarningContextDepth(ctx context.Context, depth int, args ...any)
	{Name: "WarningContextDepth", Log: true},
	// func WarningContextDepthf(ctx context.Context, depth int, format string, args ...any)
	{Name: "WarningContextDepthf", Log: true},
	// func WarningContextf(ctx context.Context, format string, args ...any)
	{Name: "WarningContextf", Log: true},
	// func WarningDepth(depth int, args ...any)
	{Name: "WarningDepth", Log: true},
	// func WarningDepthf(depth int, format string, args ...any)
	{Name: "WarningDepthf", Log: true},
	// func Warningf(format string, args ...any)
	{Name: "Warningf", Log: true},
	// func Warningln(args ...any)
	{Name: "Warningln", Log: true},
}}

var klog = Package{Path: "k8s.io/klog", Majors: []int{2}, Funcs: []Func{
	// func Background() Logger
	{Name: "Background", Log: true},
	// func Error(args ...interface{})
	{Name: "Error", Log: true},
	// func ErrorDepth(depth int, args ...interface{})
	{Name: "ErrorDepth", Log: true},
	// func ErrorS(err error, msg string, keysAndValues ...interface{})
	{Name: "ErrorS", Log: true},
	// func ErrorSDepth(depth int, err error, msg string, keysAndValues ...interface{})
	{Name: "ErrorSDepth", Log: true},
	// func Errorf(format string, args ...interface{})
	{Name: "Errorf", Log: true},
	// func ErrorfDepth(depth int, format string, args ...interface{})
	{Name: "ErrorfDepth", Log: true},
	// func Errorln(args ...interface{})
	{Name: "Errorln", Log: true},
	// func ErrorlnDepth(depth int, args ...interface{})
	{Name: "ErrorlnDepth", Log: true},
	// func Exit(args ...interface{})
	{Name: "Exit", NoReturn: true, Log: true},
	// func ExitDepth(depth int, args ...interface{})
	{Name: "ExitDepth", NoReturn: true, Log: true},
	// func Exitf(format string, args ...interface{})
	{Name: "Exitf", NoReturn: true, Log: true},
	// func ExitfDepth(depth int, format string, args ...interface{})
	{Name: "ExitfDepth", NoReturn: true, Log: true},
	// func Exitln(args ...interface{})
	{Name: "Exitln", NoReturn: true, Log: true},
	// func ExitlnDepth(depth int, args ...interface{})
	{Name: "ExitlnDepth", NoReturn: true, Log: true},
	// func Fatal(args ...interface{})
	{Name: "Fatal", NoReturn: true, Log: true},
	// func FatalDepth(depth int, args ...interface{})
	{Name: "FatalDepth", NoReturn: true, Log: true},
	// func Fatalf(format string, args ...interface{})
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func FatalfDepth(depth int, format string, args ...interface{})
	{Name: "FatalfDepth", NoReturn: true, Log: true},
	// func Fatalln(args ...interface{})
	{Name: "Fatalln", NoReturn: true, Log: true},
	// func FatallnDepth(depth int, args ...interface{})
	{Name: "FatallnDepth", NoReturn: true, Log: true},
	// func FlushAndExit(flushTimeout time.Duration, exitCode int)
	{Name: "FlushAndExit", NoReturn: true},
	// func FromContext(ctx context.Context) Logger
	{Name: "FromContext", Log: true},
	// func Info(args ...interface{})
	{Name: "Info", Log: true},
	// func InfoDepth(depth int, args ...interface{})
	{Name: "InfoDepth", Log: true},
	// func InfoS(msg string, keysAndValues ...interface{})
	{Name: "InfoS", Log: true},
	// func InfoSDepth(depth int, msg string, keysAndValues ...interface{})
	{Name: "InfoSDepth", Log: true},
	// func Infof(format string, args ...interface{})
	{Name: "Infof", Log: true},
	// func InfofDepth(depth int, format string, args ...interface{})
	{Name: "InfofDepth", Log: true},
	// func Infoln(args ...interface{})
	{Name: "Infoln", Log: true},
	// func InfolnDepth(depth int, args ...interface{})
	{Name: "InfolnDepth", Log: true},
	// func LoggerWithName(logger Logger, name string) Logger
	{Name: "LoggerWithName", Log: true},
	// func LoggerWithValues(logger Logger, kv ...interface{}) Logger
	{Name: "LoggerWithValues", Log: true},
	// func TODO() Logger
	{Name: "TODO", Log: true},
	// func V(level Level) Verbose
	{Name: "V", Log: true},
	// func VDepth(depth int, level Level) Verbose
	{Name: "VDepth", Log: true},
	// func (v Verbose) Error(err error, msg string, args ...interface{})
	{Name: "Verbose.Error", Log: true},
	// func (v Verbose) ErrorS(err error, msg string, keysAndValues ...interface{})
	{Name: "Verbose.ErrorS", Log: true},
	// func (v Verbose) Info(args ...interface{})
	{Name: "Verbose.Info", Log: true},
	// func (v Verbose) InfoDepth(depth int, args ...interface{})
	{Name: "Verbose.InfoDepth", Log: true},
	// func (v Verbose) InfoS(msg string, keysAndValues ...interface{})
	{Name: "Verbose.InfoS", Log: true},
	// func (v Verbose) InfoSDepth(depth int, msg string, keysAndValues ...interface{})
	{Name: "Verbose.InfoSDepth", Log: true},
	// func (v Verbose) Infof(format string, args ...interface{})
	{Name: "Verbose.Infof", Log: true},
	// func (v Verbose) InfofDepth(depth int, format string, args ...interface{})
	{Name: "Verbose.InfofDepth", Log: true},
	// func (v Verbose) Infoln(args ...interface{})
	{Name: "Verbose.Infoln", Log: true},
	// func (v Verbose) InfolnDepth(depth int, args ...interface{})
	{Name: "Verbose.InfolnDepth", Log: true},
	// func Warning(args ...interface{})
	{Name: "Warning", Log: true},
	// func WarningDepth(depth int, args ...interface{})
	{Name: "WarningDepth", Log: true},
	// func Warningf(format string, args ...interface{})
	{Name: "Warningf", Log: true},
	// func WarningfDepth(depth int, format string, args ...interface{})
	{Name: "WarningfDepth", Log: true},
	// func Warningln(args ...interface{})
	{Name: "Warningln", Log: true},
	// func WarninglnDepth(depth int, args ...interface{})
	{Name: "WarninglnDepth", Log: true},
}}
