package lib

var fiberLog = Package{Path: "github.com/gofiber/fiber/log", Majors: []int{2, 3}, Funcs: []Func{
	// func Debug(v ...any)
	{Name: "Debug", Log: true},
	// func Debugf(format string, v ...any)
	{Name: "Debugf", Log: true},
	// func Debugw(msg string, keysAndValues ...any)
	{Name: "Debugw", Log: true},
	// func Error(v ...any)
	{Name: "Error", Log: true},
	// func Errorf(format string, v ...any)
	{Name: "Errorf", Log: true},
	// func Errorw(msg string, keysAndValues ...any)
	{Name: "Errorw", Log: true},
	// func Fatal(v ...any)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, v ...any)
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalw(msg string, keysAndValues ...any)
	{Name: "Fatalw", NoReturn: true, Log: true},
	// Debugf(format string, v ...any)
	{Name: "FormatLogger.Debugf", Log: true},
	// Errorf(format string, v ...any)
	{Name: "FormatLogger.Errorf", Log: true},
	// Fatalf(format string, v ...any)
	{Name: "FormatLogger.Fatalf", NoReturn: true, Log: true},
	// Infof(format string, v ...any)
	{Name: "FormatLogger.Infof", Log: true},
	// Panicf(format string, v ...any)
	{Name: "FormatLogger.Panicf", NoReturn: true, Log: true},
	// Tracef(format string, v ...any)
	{Name: "FormatLogger.Tracef", Log: true},
	// Warnf(format string, v ...any)
	{Name: "FormatLogger.Warnf", Log: true},
	// func Info(v ...any)
	{Name: "Info", Log: true},
	// func Infof(format string, v ...any)
	{Name: "Infof", Log: true},
	// func Infow(msg string, keysAndValues ...any)
	{Name: "Infow", Log: true},
	// Debug(v ...any)
	{Name: "Logger.Debug", Log: true},
	// Error(v ...any)
	{Name: "Logger.Error", Log: true},
	// Fatal(v ...any)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// Info(v ...any)
	{Name: "Logger.Info", Log: true},
	// Panic(v ...any)
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// Trace(v ...any)
	{Name: "Logger.Trace", Log: true},
	// Warn(v ...any)
	{Name: "Logger.Warn", Log: true},
	// func Panic(v ...any)
	{Name: "Panic", NoReturn: true, Log: true},
	// func Panicf(format string, v ...any)
	{Name: "Panicf", NoReturn: true, Log: true},
	// func Panicw(msg string, keysAndValues ...any)
	{Name: "Panicw", NoReturn: true, Log: true},
	// func Trace(v ...any)
	{Name: "Trace", Log: true},
	// func Tracef(format string, v ...any)
	{Name: "Tracef", Log: true},
	// func Tracew(msg string, keysAndValues ...any)
	{Name: "Tracew", Log: true},
	// func Warn(v ...any)
	{Name: "Warn", Log: true},
	// func Warnf(format string, v ...any)
	{Name: "Warnf", Log: true},
	// func Warnw(msg string, keysAndValues ...any)
	{Name: "Warnw", Log: true},
}}
