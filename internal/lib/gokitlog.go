package lib

var gokitLog = Package{Path: "github.com/go-kit/log", Funcs: []Func{
	// Log(keyvals ...interface{}) error
	{Name: "Logger.Log", Log: true},
	// func (f LoggerFunc) Log(keyvals ...interface{}) error
	{Name: "LoggerFunc.Log", Log: true},
	// func (l *SwapLogger) Log(keyvals ...interface{}) error
	{Name: "SwapLogger.Log", Log: true},
	// func With(logger Logger, keyvals ...interface{}) Logger
	{Name: "With", Log: true},
	// func WithPrefix(logger Logger, keyvals ...interface{}) Logger
	{Name: "WithPrefix", Log: true},
	// func WithSuffix(logger Logger, keyvals ...interface{}) Logger
	{Name: "WithSuffix", Log: true},
}}

var gokitLogLevel = Package{Path: "github.com/go-kit/log/level", Funcs: []Func{
	// func Debug(logger log.Logger) log.Logger
	{Name: "Debug", Log: true},
	// func Error(logger log.Logger) log.Logger
	{Name: "Error", Log: true},
	// func Info(logger log.Logger) log.Logger
	{Name: "Info", Log: true},
	// func Warn(logger log.Logger) log.Logger
	{Name: "Warn", Log: true},
}}
