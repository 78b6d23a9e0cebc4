package lib

var gommonLog = Package{Path: "github.com/labstack/gommon/log", Funcs: []Func{
	// func Debug(i ...interface{})
	{Name: "Debug", Log: true},
	// func Debugf(format string, args ...interface{})
	{Name: "Debugf", Log: true},
	// func Debugj(j JSON)
	{Name: "Debugj", Log: true},
	// func Error(i ...interface{})
	{Name: "Error", Log: true},
	// func Errorf(format string, args ...interface{})
	{Name: "Errorf", Log: true},
	// func Errorj(j JSON)
	{Name: "Errorj", Log: true},
	// func Fatal(i ...interface{})
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, args ...interface{})
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalj(j JSON)
	{Name: "Fatalj", NoReturn: true, Log: true},
	// func Info(i ...interface{})
	{Name: "Info", Log: true},
	// func Infof(format string, args ...interface{})
	{Name: "Infof", Log: true},
	// func Infoj(j JSON)
	{Name: "Infoj", Log: true},
	// func (l *Logger) Debug(i ...interface{})
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) Debugf(format string, args ...interface{})
	{Name: "Logger.Debugf", Log: true},
	// func (l *Logger) Debugj(j JSON)
	{Name: "Logger.Debugj", Log: true},
	// func (l *Logger) Error(i ...interface{})
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) Errorf(format string, args ...interface{})
	{Name: "Logger.Errorf", Log: true},
	// func (l *Logger) Errorj(j JSON)
	{Name: "Logger.Errorj", Log: true},
	// func (l *Logger) Fatal(i ...interface{})
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (l *Logger) Fatalf(format string, args ...interface{})
	{Name: "Logger.Fatalf", NoReturn: true, Log: true},
	// func (l *Logger) Fatalj(j JSON)
	{Name: "Logger.Fatalj", NoReturn: true, Log: true},
	// func (l *Logger) Info(i ...interface{})
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) Infof(format string, args ...interface{})
	{Name: "Logger.Infof", Log: true},
	// func (l *Logger) Infoj(j JSON)
	{Name: "Logger.Infoj", Log: true},
	// func (l *Logger) Panic(i ...interface{})
	{Name: "Logger.Panic", NoReturn: true, Log: true},
	// func (l *Logger) Panicf(format string, args ...interface{})
	{Name: "Logger.Panicf", NoReturn: true, Log: true},
	// func (l *Logger) Panicj(j JSON)
	{Name: "Logger.Panicj", NoReturn: true, Log: true},
	// func (l *Logger) Print(i ...interface{})
	{Name: "Logger.Print", Log: true},
	// func (l *Logger) Printf(format string, args ...interface{})
	{Name: "Logger.Printf", Log: true},
	// func (l *Logger) Printj(j JSON)
	{Name: "Logger.Printj", Log: true},
	// func (l *Logger) Warn(i ...interface{})
	{Name: "Logger.Warn", Log: true},
	// func (l *Logger) Warnf(format string, args ...interface{})
	{Name: "Logger.Warnf", Log: true},
	// func (l *Logger) Warnj(j JSON)
	{Name: "Logger.Warnj", Log: true},
	// func Panic(i ...interface{})
	{Name: "Panic", NoReturn: true, Log: true},
	// func Panicf(format string, args ...interface{})
	{Name: "Panicf", NoReturn: true, Log: true},
	// func Panicj(j JSON)
	{Name: "Panicj", NoReturn: true, Log: true},
	// func Print(i ...interface{})
	{Name: "Print", Log: true},
	// func Printf(format string, args ...interface{})
	{Name: "Printf", Log: true},
	// func Printj(j JSON)
	{Name: "Printj", Log: true},
	// func Warn(i ...interface{})
	{Name: "Warn", Log: true},
	// func Warnf(format string, args ...interface{})
	{Name: "Warnf", Log: true},
	// func Warnj(j JSON)
	{Name: "Warnj", Log: true},
}}
