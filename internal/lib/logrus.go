package lib

var logrus = Package{Path: "github.com/sirupsen/logrus", Funcs: []Func{
	// func Debug(args ...any)
	{Name: "Debug", Log: true},
	// func DebugFn(fn LogFunction)
	{Name: "DebugFn", Log: true},
	// Debug(args ...any)
	{Name: "DebugLogger.Debug", Log: true},
	// Debugf(format string, args ...any)
	{Name: "DebugLogger.Debugf", Log: true},
	// Debugln(args ...any)
	{Name: "DebugLogger.Debugln", Log: true},
	// func Debugf(format string, args ...any)
	{Name: "Debugf", Log: true},
	// func Debugln(args ...any)
	{Name: "Debugln", Log: true},
	// func (entry *Entry) Debug(args ...any)
	{Name: "Entry.Debug", Log: true},
	// func (entry *Entry) Debugf(format string, args ...any)
	{Name: "Entry.Debugf", Log: true},
	// func (entry *Entry) Debugln(args ...any)
	{Name: "Entry.Debugln", Log: true},
	// func (entry *Entry) Dup() *Entry
	{Name: "Entry.Dup", Log: true},
	// func (entry *Entry) Error(args ...any)
	{Name: "Entry.Error", Log: true},
	// func (entry *Entry) Errorf(format string, args ...any)
	{Name: "Entry.Errorf", Log: true},
	// func (entry *Entry) Errorln(args ...any)
	{Name: "Entry.Errorln", Log: true},
	// func (entry *Entry) Fatal(args ...any)
	{Name: "Entry.Fatal", NoReturn: true, Log: true},
	// func (entry *Entry) Fatalf(format string, args ...any)
	{Name: "Entry.Fatalf", NoReturn: true, Log: true},
	// func (entry *Entry) Fatalln(args ...any)
	{Name: "Entry.Fatalln", NoReturn: true, Log: true},
	// func (entry *Entry) Info(args ...any)
	{Name: "Entry.Info", Log: true},
	// func (entry *Entry) Infof(format string, args ...any)
	{Name: "Entry.Infof", Log: true},
	// func (entry *Entry) Infoln(args ...any)
	{Name: "Entry.Infoln", Log: true},
	// func (entry *Entry) Log(level Level, args ...any)
	{Name: "Entry.Log", Log: true},
	// func (entry *Entry) Logf(level Level, format string, args ...any)
	{Name: "Entry.Logf", Log: true},
	// func (entry *Entry) Logln(level Level, args ...any)
	{Name: "Entry.Logln", Log: true},
	// func (entry *Entry) Panic(args ...any)
	{Name: "Entry.Panic", NoReturn: true, Log: true},
	// func (entry *Entry) Panicf(format string, args ...any)
	{Name: "Entry.Panicf", NoReturn: true, Log: true},
	// func (entry *Entry) Panicln(args ...any)
	{Name: "Entry.Panicln", NoReturn: true, Log: true},
	// func (entry *Entry) Print(args ...any)
	{Name: "Entry.Print", Log: true},
	// func (entry *Entry) Printf(format string, args ...any)
	{Name: "Entry.Printf", Log: true},
	// func (entry *Entry) Println(args ...any)
	{Name: "Entry.Println", Log: true},
	// func (entry *Entry) Trace(args ...any)
	{Name: "Entry.Trace", Log: true},
	// func (entry *Entry) Tracef(format string, args ...any)
	{Name: "Entry.Tracef", Log: true},
	// func (entry *Entry) Traceln(args ...any)
	{Name: "Entry.Traceln", Log: true},
	// func (entry *Entry) Warn(args ...any)
	{Name: "Entry.Warn", Log: true},
	// func (entry *Entry) Warnf(format string, args ...any)
	{Name: "Entry.Warnf", Log: true},
	// func (entry *Entry) Warning(args ...any)
	{Name: "Entry.Warning", Log: true},
	// func (entry *Entry) Warningf(format string, args ...any)
	{Name: "Entry.Warningf", Log: true},
	// func (entry *Entry) Warningln(args ...any)
	{Name: "Entry.Warningln", Log: true},
	// func (entry *Entry) Warnln(args ...any)
	{Name: "Entry.Warnln", Log: true},
	// func (entry *Entry) WithContext(ctx context.Context) *Entry
	{Name: "Entry.WithContext", Log: true},
	// func (entry *Entry) WithError(err error) *Entry
	{Name: "Entry.WithError", Log: true},
	// func (entry *Entry) WithField(key string, value any) *Entry
	{Name: "Entry.WithField", Log: true},
	// func (entry *Entry) WithFields(fields Fields) *Entry
	{Name: "Entry.WithFields", Log: true},
	// func (entry *Entry) WithTime(t time.Time) *Entry
	{Name: "Entry.WithTime", Log: true},
	// func Error(args ...any)
	{Name: "Error", Log: true},
	// func ErrorFn(fn LogFunction)
	{Name: "ErrorFn", Log: true},
	// Error(args ...any)
	{Name: "ErrorLogger.Error", Log: true},
	// Errorf(format string, args ...any)
	{Name: "ErrorLogger.Errorf", Log: true},
	// Errorln(args ...any)
	{Name: "ErrorLogger.Errorln", Log: true},
	// func Errorf(format string, args ...any)
	{Name: "Errorf", Log: true},
	// func Errorln(args ...any)
	{Name: "Errorln", Log: true},
	// func Exit(code int)
	{Name: "Exit", NoReturn: true},
	// func Fatal(args ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func FatalFn(fn LogFunction)
	{Name: "FatalFn", NoReturn: true, Log: true},
	// func Fatalf(format string, args ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalln(args ...any)
	{Name: "Fatalln", NoReturn: true, Log: true},
	// Warning(args ...any)
	{Name: "FieldLogger.Warning", Log: true},
	// Warningf(format string, args ...any)
	{Name: "FieldLogger.Warningf", Log: true},
	// Warningln(args ...any)
	{Name: "FieldLogger.Warningln", Log: true},
	// WithError(err error) *Entry
	{Name: "FieldLogger.WithError", Log: true},
	// WithField(key string, value any) *Entry
	{Name: "FieldLogger.WithField", Log: true},
	// WithFields(fields Fields) *Entry
	{Name: "FieldLogger.WithFields", Log: true},
	// func Info(args ...any)
	{Name: "Info", Log: true},
	// func InfoFn(fn LogFunction)
	{Name: "InfoFn", Log: true},
	// Info(args ...any)
	{Name: "InfoLogger.Info", Log: true},
	// Infof(format string, args ...any)
	{Name: "InfoLogger.Infof", Log: true},
	// Infoln(args ...any)
	{Name: "InfoLogger.Infoln", Log: true},
	// func Infof(format string, args ...any)
	{Name: "Infof", Log: true},
	// func Infoln(args ...any)
	{Name: "Infoln", Log: true},
	// func (logger *Logger) Debug(args ...any)
	{Name: "Logger.Debug", Log: true},
	// func (logger *Logger) DebugFn(fn LogFunction)
	{Name: "Logger.DebugFn", Log: true},
	// func (logger *Logger) Debugf(format string, args ...any)
	{Name: "Logger.Debugf", Log: true},
	// func (logger *Logger) Debugln(args ...any)
	{Name: "Logger.Debugln", Log: true},
	// func (logger *Logger) Error(args ...any)
	{Name: "Logger.Error", Log: true},
	// func (logger *Logger) ErrorFn(fn LogFunction)
	{Name: "Logger.ErrorFn", Log: true},
	// func (logger *Logger) Errorf(format string, args ...any)
	{Name: "Logger.Errorf", Log: true},
	// func (logger *Logger) Errorln(args ...any)
	{Name: "Logger.Errorln", Log: true},
	// func (logger *Logger) Exit(code int)
	{Name: "Logger.Exit", NoReturn: true},
	// func (logger *Logger) Fatal(args ...any)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (logger *Logger) FatalFn(fn LogFunction)
	{Name: "Logger.FatalFn", NoReturn: true, Log: true},
	// func (logger *Logger) Fatalf(format string, args ...any)
	{Name: "Logger.Fatalf", NoReturn: true, Log: true},
	// func (logger *Logger) Fatalln(args ...any)
	{Name: "Logger.Fatalln", NoReturn: true, Log: true},
	// func (logger *Logger) Info(args ...any)
	{Name: "Logger.Info", Log: true},
	// func (logger *Logger) InfoFn(fn LogFunction)
	{Name: "Logger.InfoFn", Log: true},
	// func (logger *Logger) Infof(format string, args ...any)
	{Name: "Logger.Infof", Log: true},
	// func (logger *Logger) Infoln(args ...any)
	{Name: "Logger.Infoln", Log: true},
	// func (logger *Logger) Log(level Level, args ...any)
	{Name: "Logger.Log", Log: true},
	// func (logger *Logger) LogFn(level Level, fn LogFunction)
	{Name: "Logger.LogFn", Log: true},
	// func (logger *Logger) Logf(level Level, format string, args ...any)
	{Name: "Logger.Logf", Log: true},
	// func (logger *Logger) Logln(level Level, args ...any)
	{Name: "Logger.Logln", Log: true},
	// func (logger *Logger) Panic(args ...any)
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// func (logger *Logger) PanicFn(fn LogFunction)
	{Name: "Logger.PanicFn", NoReturn: true, Log: true},
	// func (logger *Logger) Panicf(format string, args ...any)
	{Name: "Logger.Panicf", NoReturn: true, Log: true},
	// func (logger *Logger) Panicln(args ...any)
	{Name: "Logger.Panicln", NoReturn: true, Log: true},
	// func (logger *Logger) Print(args ...any)
	{Name: "Logger.Print", Log: true},
	// func (logger *Logger) PrintFn(fn LogFunction)
	{Name: "Logger.PrintFn", Log: true},
	// func (logger *Logger) Printf(format string, args ...any)
	{Name: "Logger.Printf", Log: true},
	// func (logger *Logger) Println(args ...any)
	{Name: "Logger.Println", Log: true},
	// func (logger *Logger) Trace(args ...any)
	{Name: "Logger.Trace", Log: true},
	// func (logger *Logger) TraceFn(fn LogFunction)
	{Name: "Logger.TraceFn", Log: true},
	// func (logger *Logger) Tracef(format string, args ...any)
	{Name: "Logger.Tracef", Log: true},
	// func (logger *Logger) Traceln(args ...any)
	{Name: "Logger.Traceln", Log: true},
	// func (logger *Logger) Warn(args ...any)
	{Name: "Logger.Warn", Log: true},
	// func (logger *Logger) WarnFn(fn LogFunction)
	{Name: "Logger.WarnFn", Log: true},
	// func (logger *Logger) Warnf(format string, args ...any)
	{Name: "Logger.Warnf", Log: true},
	// func (logger *Logger) Warning(args ...any)
	{Name: "Logger.Warning", Log: true},
	// func (logger *Logger) WarningFn(fn LogFunction)
	{Name: "Logger.WarningFn", Log: true},
	// func (logger *Logger) Warningf(format string, args ...any)
	{Name: "Logger.Warningf", Log: true},
	// func (logger *Logger) Warningln(args ...any)
	{Name: "Logger.Warningln", Log: true},
	// func (logger *Logger) Warnln(args ...any)
	{Name: "Logger.Warnln", Log: true},
	// func (logger *Logger) WithContext(ctx context.Context) *Entry
	{Name: "Logger.WithContext", Log: true},
	// func (logger *Logger) WithError(err error) *Entry
	{Name: "Logger.WithError", Log: true},
	// func (logger *Logger) WithField(key string, value any) *Entry
	{Name: "Logger.WithField", Log: true},
	// func (logger *Logger) WithFields(fields Fields) *Entry
	{Name: "Logger.WithFields", Log: true},
	// func (logger *Logger) WithTime(t time.Time) *Entry
	{Name: "Logger.WithTime", Log: true},
	// func NewEntry(logger *Logger) *Entry
	{Name: "NewEntry", Log: true},
	// func Panic(args ...any)
	{Name: "Panic", NoReturn: true, Log: true},
	// func PanicFn(fn LogFunction)
	{Name: "PanicFn", NoReturn: true, Log: true},
	// func Panicf(format string, args ...any)
	{Name: "Panicf", NoReturn: true, Log: true},
	// func Panicln(args ...any)
	{Name: "Panicln", NoReturn: true, Log: true},
	// func Print(args ...any)
	{Name: "Print", Log: true},
	// func PrintFn(fn LogFunction)
	{Name: "PrintFn", Log: true},
	// func Printf(format string, args ...any)
	{Name: "Printf", Log: true},
	// func Println(args ...any)
	{Name: "Println", Log: true},
	// func StandardLogger() *Logger
	{Name: "StandardLogger", Log: true},
	// Fatal(args ...any)
	{Name: "StdLogger.Fatal", NoReturn: true, Log: true},
	// Fatalf(format string, args ...any)
	{Name: "StdLogger.Fatalf", NoReturn: true, Log: true},
	// Fatalln(args ...any)
	{Name: "StdLogger.Fatalln", NoReturn: true, Log: true},
	// Panic(args ...any)
	{Name: "StdLogger.Panic", NoReturn: true, Log: true},
	// Panicf(format string, args ...any)
	{Name: "StdLogger.Panicf", NoReturn: true, Log: true},
	// Panicln(args ...any)
	{Name: "StdLogger.Panicln", NoReturn: true, Log: true},
	// Print(args ...any)
	{Name: "StdLogger.Print", Log: true},
	// Printf(format string, args ...any)
	{Name: "StdLogger.Printf", Log: true},
	// Println(args ...any)
	{Name: "StdLogger.Println", Log: true},
	// func Trace(args ...any)
	{Name: "Trace", Log: true},
	// func TraceFn(fn LogFunction)
	{Name: "TraceFn", Log: true},
	// Trace(args ...any)
	{Name: "TraceLogger.Trace", Log: true},
	// Tracef(format string, args ...any)
	{Name: "TraceLogger.Tracef", Log: true},
	// Traceln(args ...any)
	{Name: "TraceLogger.Traceln", Log: true},
	// func Tracef(format string, args ...any)
	{Name: "Tracef", Log: true},
	// func Traceln(args ...any)
	{Name: "Traceln", Log: true},
	// func Warn(args ...any)
	{Name: "Warn", Log: true},
	// func WarnFn(fn LogFunction)
	{Name: "WarnFn", Log: true},
	// Warn(args ...any)
	{Name: "WarnLogger.Warn", Log: true},
	// Warnf(format string, args ...any)
	{Name: "WarnLogger.Warnf", Log: true},
	// Warnln(args ...any)
	{Name: "WarnLogger.Warnln", Log: true},
	// func Warnf(format string, args ...any)
	{Name: "Warnf", Log: true},
	// func Warning(args ...any)
	{Name: "Warning", Log: true},
	// func WarningFn(fn LogFunction)
	{Name: "WarningFn", Log: true},
	// func Warningf(format string, args ...any)
	{Name: "Warningf", Log: true},
	// func Warningln(args ...any)
	{Name: "Warningln", Log: true},
	// func Warnln(args ...any)
	{Name: "Warnln", Log: true},
	// func WithContext(ctx context.Context) *Entry
	{Name: "WithContext", Log: true},
	// func WithError(err error) *Entry
	{Name: "WithError", Log: true},
	// func WithField(key string, value any) *Entry
	{Name: "WithField", Log: true},
	// func WithFields(fields Fields) *Entry
	{Name: "WithFields", Log: true},
	// func WithTime(t time.Time) *Entry
	{Name: "WithTime", Log: true},
}}
