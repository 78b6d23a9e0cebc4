package lib

var hclog = Package{Path: "github.com/hashicorp/go-hclog", Funcs: []Func{
	// func Default() Logger
	{Name: "Default", Log: true},
	// func Fmt(str string, args ...interface{}) Format
	{Name: "Fmt", Log: true},
	// func FromContext(ctx context.Context) Logger
	{Name: "FromContext", Log: true},
	// func L() Logger
	{Name: "L", Log: true},
	// Debug(msg string, args ...interface{})
	{Name: "Logger.Debug", Log: true},
	// Error(msg string, args ...interface{})
	{Name: "Logger.Error", Log: true},
	// Info(msg string, args ...interface{})
	{Name: "Logger.Info", Log: true},
	// Log(level Level, msg string, args ...interface{})
	{Name: "Logger.Log", Log: true},
	// Named(name string) Logger
	{Name: "Logger.Named", Log: true},
	// ResetNamed(name string) Logger
	{Name: "Logger.ResetNamed", Log: true},
	// Trace(msg string, args ...interface{})
	{Name: "Logger.Trace", Log: true},
	// Warn(msg string, args ...interface{})
	{Name: "Logger.Warn", Log: true},
	// With(args ...interface{}) Logger
	{Name: "Logger.With", Log: true},
}}
