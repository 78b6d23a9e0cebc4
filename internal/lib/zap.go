package lib

var zap = Package{Path: "go.uber.org/zap", Funcs: []Func{
	// func Any(key string, value interface{}) Field
	{Name: "Any", Log: true},
	// func Bool(key string, val bool) Field
	{Name: "Bool", Log: true},
	// func ByteString(key string, val []byte) Field
	{Name: "ByteString", Log: true},
	// func Duration(key string, val time.Duration) Field
	{Name: "Duration", Log: true},
	// func Error(err error) Field
	{Name: "Error", Log: true},
	// func Int(key string, val int) Field
	{Name: "Int", Log: true},
	// func Int64(key string, val int64) Field
	{Name: "Int64", Log: true},
	// func L() *Logger
	{Name: "L", Log: true},
	// func (log *Logger) DPanic(msg string, fields ...Field)
	{Name: "Logger.DPanic", Log: true},
	// func (log *Logger) Debug(msg string, fields ...Field)
	{Name: "Logger.Debug", Log: true},
	// func (log *Logger) Error(msg string, fields ...Field)
	{Name: "Logger.Error", Log: true},
	// func (log *Logger) Fatal(msg string, fields ...Field)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (log *Logger) Info(msg string, fields ...Field)
	{Name: "Logger.Info", Log: true},
	// func (log *Logger) Log(lvl zapcore.Level, msg string, fields ...Field)
	{Name: "Logger.Log", Log: true},
	// func (log *Logger) Named(s string) *Logger
	{Name: "Logger.Named", Log: true},
	// func (log *Logger) Panic(msg string, fields ...Field)
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// func (log *Logger) Sugar() *SugaredLogger
	{Name: "Logger.Sugar", Log: true},
	// func (log *Logger) Warn(msg string, fields ...Field)
	{Name: "Logger.Warn", Log: true},
	// func (log *Logger) With(fields ...Field) *Logger
	{Name: "Logger.With", Log: true},
	// func NamedError(key string, err error) Field
	{Name: "NamedError", Log: true},
	// func S() *SugaredLogger
	{Name: "S", Log: true},
	// func String(key, val string) Field
	{Name: "String", Log: true},
	// func Stringer(key string, val fmt.Stringer) Field
	{Name: "Stringer", Log: true},
	// func (s *SugaredLogger) Debug(args ...interface{})
	{Name: "SugaredLogger.Debug", Log: true},
	// func (s *SugaredLogger) Debugf(template string, args ...interface{})
	{Name: "SugaredLogger.Debugf", Log: true},
	// func (s *SugaredLogger) Debugln(args ...interface{})
	{Name: "SugaredLogger.Debugln", Log: true},
	// func (s *SugaredLogger) Debugw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Debugw", Log: true},
	// func (s *SugaredLogger) Error(args ...interface{})
	{Name: "SugaredLogger.Error", Log: true},
	// func (s *SugaredLogger) Errorf(template string, args ...interface{})
	{Name: "SugaredLogger.Errorf", Log: true},
	// func (s *SugaredLogger) Errorln(args ...interface{})
	{Name: "SugaredLogger.Errorln", Log: true},
	// func (s *SugaredLogger) Errorw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Errorw", Log: true},
	// func (s *SugaredLogger) Fatal(args ...interface{})
	{Name: "SugaredLogger.Fatal", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Fatalf(template string, args ...interface{})
	{Name: "SugaredLogger.Fatalf", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Fatalln(args ...interface{})
	{Name: "SugaredLogger.Fatalln", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Fatalw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Fatalw", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Info(args ...interface{})
	{Name: "SugaredLogger.Info", Log: true},
	// func (s *SugaredLogger) Infof(template string, args ...interface{})
	{Name: "SugaredLogger.Infof", Log: true},
	// func (s *SugaredLogger) Infoln(args ...interface{})
	{Name: "SugaredLogger.Infoln", Log: true},
	// func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Infow", Log: true},
	// func (s *SugaredLogger) Panic(args ...interface{})
	{Name: "SugaredLogger.Panic", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Panicf(template string, args ...interface{})
	{Name: "SugaredLogger.Panicf", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Panicln(args ...interface{})
	{Name: "SugaredLogger.Panicln", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Panicw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Panicw", NoReturn: true, Log: true},
	// func (s *SugaredLogger) Warn(args ...interface{})
	{Name: "SugaredLogger.Warn", Log: true},
	// func (s *SugaredLogger) Warnf(template string, args ...interface{})
	{Name: "SugaredLogger.Warnf", Log: true},
	// func (s *SugaredLogger) Warnln(args ...interface{})
	{Name: "SugaredLogger.Warnln", Log: true},
	// func (s *SugaredLogger) Warnw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Warnw", Log: true},
	// func (s *SugaredLogger) With(args ...interface{}) *SugaredLogger
	{Name: "SugaredLogger.With", Log: true},
}}
