package lib

var charmLog = Package{Path: "github.com/charmbracelet/log", Funcs: []Func{
	// func Debug(msg any, keyvals ...any)
	{Name: "Debug", Log: true},
	// func Debugf(format string, args ...any)
	{Name: "Debugf", Log: true},
	// func Default() *Logger
	{Name: "Default", Log: true},
	// func Error(msg any, keyvals ...any)
	{Name: "Error", Log: true},
	// func Errorf(format string, args ...any)
	{Name: "Errorf", Log: true},
	// func Fatal(msg any, keyvals ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, args ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func FromContext(ctx context.Context) *Logger
	{Name: "FromContext", Log: true},
	// func Info(msg any, keyvals ...any)
	{Name: "Info", Log: true},
	// func Infof(format string, args ...any)
	{Name: "Infof", Log: true},
	// func Log(level Level, msg any, keyvals ...any)
	{Name: "Log", Log: true},
	// func Logf(level Level, format string, args ...any)
	{Name: "Logf", Log: true},
	// func (l *Logger) Debug(msg any, keyvals ...any)
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) Debugf(format string, args ...any)
	{Name: "Logger.Debugf", Log: true},
	// func (l *Logger) Error(msg any, keyvals ...any)
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) Errorf(format string, args ...any)
	{Name: "Logger.Errorf", Log: true},
	// func (l *Logger) Fatal(msg any, keyvals ...any)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (l *Logger) Fatalf(format string, args ...any)
	{Name: "Logger.Fatalf", NoReturn: true, Log: true},
	// func (l *Logger) Info(msg any, keyvals ...any)
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) Infof(format string, args ...any)
	{Name: "Logger.Infof", Log: true},
	// func (l *Logger) Log(level Level, msg any, keyvals ...any)
	{Name: "Logger.Log", Log: true},
	// func (l *Logger) Logf(level Level, format string, args ...any)
	{Name: "Logger.Logf", Log: true},
	// func (l *Logger) Print(msg any, keyvals ...any)
	{Name: "Logger.Print", Log: true},
	// func (l *Logger) Printf(format string, args ...any)
	{Name: "Logger.Printf", Log: true},
	// func (l *Logger) Warn(msg any, keyvals ...any)
	{Name: "Logger.Warn", Log: true},
	// func (l *Logger) Warnf(format string, args ...any)
	{Name: "Logger.Warnf", Log: true},
	// func (l *Logger) With(keyvals ...any) *Logger
	{Name: "Logger.With", Log: true},
	// func (l *Logger) WithPrefix(prefix string) *Logger
	{Name: "Logger.WithPrefix", Log: true},
	// func Print(msg any, keyvals ...any)
	{Name: "Print", Log: true},
	// func Printf(format string, args ...any)
	{Name: "Printf", Log: true},
	// func Warn(msg any, keyvals ...any)
	{Name: "Warn", Log: true},
	// func Warnf(format string, args ...any)
	{Name: "Warnf", Log: true},
	// func With(keyvals ...any) *Logger
	{Name: "With", Log: true},
	// func WithPrefix(prefix string) *Logger
	{Name: "WithPrefix", Log: true},
}}
