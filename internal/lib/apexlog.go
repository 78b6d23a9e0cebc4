package lib

var apexLog = Package{Path: "github.com/apex/log", Funcs: []Func{
	// func Debug(msg string)
	{Name: "Debug", Log: true},
	// func Debugf(msg string, v ...interface{})
	{Name: "Debugf", Log: true},
	// func (e *Entry) Debug(msg string)
	{Name: "Entry.Debug", Log: true},
	// func (e *Entry) Debugf(msg string, v ...interface{})
	{Name: "Entry.Debugf", Log: true},
	// func (e *Entry) Error(msg string)
	{Name: "Entry.Error", Log: true},
	// func (e *Entry) Errorf(msg string, v ...interface{})
	{Name: "Entry.Errorf", Log: true},
	// func (e *Entry) Fatal(msg string)
	{Name: "Entry.Fatal", NoReturn: true, Log: true},
	// func (e *Entry) Fatalf(msg string, v ...interface{})
	{Name: "Entry.Fatalf", NoReturn: true, Log: true},
	// func (e *Entry) Info(msg string)
	{Name: "Entry.Info", Log: true},
	// func (e *Entry) Infof(msg string, v ...interface{})
	{Name: "Entry.Infof", Log: true},
	// func (e *Entry) Stop(err *error)
	{Name: "Entry.Stop", Log: true},
	// func (e *Entry) Trace(msg string) *Entry
	{Name: "Entry.Trace", Log: true},
	// func (e *Entry) Warn(msg string)
	{Name: "Entry.Warn", Log: true},
	// func (e *Entry) Warnf(msg string, v ...interface{})
	{Name: "Entry.Warnf", Log: true},
	// func (e *Entry) WithDuration(d time.Duration) *Entry
	{Name: "Entry.WithDuration", Log: true},
	// func (e *Entry) WithError(err error) *Entry
	{Name: "Entry.WithError", Log: true},
	// func (e *Entry) WithField(key string, value interface{}) *Entry
	{Name: "Entry.WithField", Log: true},
	// func (e *Entry) WithFields(fields Fielder) *Entry
	{Name: "Entry.WithFields", Log: true},
	// func Error(msg string)
	{Name: "Error", Log: true},
	// func Errorf(msg string, v ...interface{})
	{Name: "Errorf", Log: true},
	// func Fatal(msg string)
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(msg string, v ...interface{})
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func FromContext(ctx context.Context) Interface
	{Name: "FromContext", Log: true},
	// func Info(msg string)
	{Name: "Info", Log: true},
	// func Infof(msg string, v ...interface{})
	{Name: "Infof", Log: true},
	// Debug(string)
	{Name: "Interface.Debug", Log: true},
	// Debugf(string, ...interface{})
	{Name: "Interface.Debugf", Log: true},
	// Error(string)
	{Name: "Interface.Error", Log: true},
	// Errorf(string, ...interface{})
	{Name: "Interface.Errorf", Log: true},
	// Fatal(string)
	{Name: "Interface.Fatal", NoReturn: true, Log: true},
	// Fatalf(string, ...interface{})
	{Name: "Interface.Fatalf", NoReturn: true, Log: true},
	// Info(string)
	{Name: "Interface.Info", Log: true},
	// Infof(string, ...interface{})
	{Name: "Interface.Infof", Log: true},
	// Trace(string) *Entry
	{Name: "Interface.Trace", Log: true},
	// Warn(string)
	{Name: "Interface.Warn", Log: true},
	// Warnf(string, ...interface{})
	{Name: "Interface.Warnf", Log: true},
	// WithDuration(time.Duration) *Entry
	{Name: "Interface.WithDuration", Log: true},
	// WithError(error) *Entry
	{Name: "Interface.WithError", Log: true},
	// WithField(string, interface{}) *Entry
	{Name: "Interface.WithField", Log: true},
	// WithFields(Fielder) *Entry
	{Name: "Interface.WithFields", Log: true},
	// func (l *Logger) Debug(msg string)
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) Debugf(msg string, v ...interface{})
	{Name: "Logger.Debugf", Log: true},
	// func (l *Logger) Error(msg string)
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) Errorf(msg string, v ...interface{})
	{Name: "Logger.Errorf", Log: true},
	// func (l *Logger) Fatal(msg string)
	{Name: "Logger.Fatal", NoReturn: true, Log: true},
	// func (l *Logger) Fatalf(msg string, v ...interface{})
	{Name: "Logger.Fatalf", NoReturn: true, Log: true},
	// func (l *Logger) Info(msg string)
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) Infof(msg string, v ...interface{})
	{Name: "Logger.Infof", Log: true},
	// func (l *Logger) Trace(msg string) *Entry
	{Name: "Logger.Trace", Log: true},
	// func (l *Logger) Warn(msg string)
	{Name: "Logger.Warn", Log: true},
	// func (l *Logger) Warnf(msg string, v ...interface{})
	{Name: "Logger.Warnf", Log: true},
	// func (l *Logger) WithDuration(d time.Duration) *Entry
	{Name: "Logger.WithDuration", Log: true},
	// func (l *Logger) WithError(err error) *Entry
	{Name: "Logger.WithError", Log: true},
	// func (l *Logger) WithField(key string, value interface{}) *Entry
	{Name: "Logger.WithField", Log: true},
	// func (l *Logger) WithFields(fields Fielder) *Entry
	{Name: "Logger.WithFields", Log: true},
	// func NewEntry(log *Logger) *Entry
	{Name: "NewEntry", Log: true},
	// func Trace(msg string) *Entry
	{Name: "Trace", Log: true},
	// func Warn(msg string)
	{Name: "Warn", Log: true},
	// func Warnf(msg string, v ...interface{})
	{Name: "Warnf", Log: true},
	// func WithDuration(d time.Duration) *Entry
	{Name: "WithDuration", Log: true},
	// func WithError(err error) *Entry
	{Name: "WithError", Log: true},
	// func WithField(key string, value interface{}) *Entry
	{Name: "WithField", Log: true},
	// func WithFields(fields Fielder) *Entry
	{Name: "WithFields", Log: true},
}}
