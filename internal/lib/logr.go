package lib

var logr = Package{Path: "github.com/go-logr/logr", Funcs: []Func{
	// func FromContext(ctx context.Context) (Logger, error)
	{Name: "FromContext", Log: true},
	// func FromContextOrDiscard(ctx context.Context) Logger
	{Name: "FromContextOrDiscard", Log: true},
	// Error(err error, msg string, keysAndValues ...any)
	{Name: "LogSink.Error", Log: true},
	// Info(level int, msg string, keysAndValues ...any)
	{Name: "LogSink.Info", Log: true},
	// WithName(name string) LogSink
	{Name: "LogSink.WithName", Log: true},
	// WithValues(keysAndValues ...any) LogSink
	{Name: "LogSink.WithValues", Log: true},
	// func (l Logger) Error(err error, msg string, keysAndValues ...any)
	{Name: "Logger.Error", Log: true},
	// func (l Logger) Info(msg string, keysAndValues ...any)
	{Name: "Logger.Info", Log: true},
	// func (l Logger) V(level int) Logger
	{Name: "Logger.V", Log: true},
	// func (l Logger) WithCallDepth(depth int) Logger
	{Name: "Logger.WithCallDepth", Log: true},
	// func (l Logger) WithName(name string) Logger
	{Name: "Logger.WithName", Log: true},
	// func (l Logger) WithValues(keysAndValues ...any) Logger
	{Name: "Logger.WithValues", Log: true},
}}
