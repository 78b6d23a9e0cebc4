package lib

var zerolog = Package{Path: "github.com/rs/zerolog", Funcs: []Func{
	// func (e *Event) Any(key string, i interface{}) *Event
	{Name: "Event.Any", Log: true},
	// func (e *Event) Bool(key string, b bool) *Event
	{Name: "Event.Bool", Log: true},
	// func (e *Event) Bytes(key string, val []byte) *Event
	{Name: "Event.Bytes", Log: true},
	// func (e *Event) Caller(skip ...int) *Event
	{Name: "Event.Caller", Log: true},
	// func (e *Event) Ctx(ctx context.Context) *Event
	{Name: "Event.Ctx", Log: true},
	// func (e *Event) Dur(key string, d time.Duration) *Event
	{Name: "Event.Dur", Log: true},
	// func (e *Event) Err(err error) *Event
	{Name: "Event.Err", Log: true},
	// func (e *Event) Fields(fields interface{}) *Event
	{Name: "Event.Fields", Log: true},
	// func (e *Event) Float64(key string, f float64) *Event
	{Name: "Event.Float64", Log: true},
	// func (e *Event) Hex(key string, val []byte) *Event
	{Name: "Event.Hex", Log: true},
	// func (e *Event) Int(key string, i int) *Event
	{Name: "Event.Int", Log: true},
	// func (e *Event) Int64(key string, i int64) *Event
	{Name: "Event.Int64", Log: true},
	// func (e *Event) Interface(key string, i interface{}) *Event
	{Name: "Event.Interface", Log: true},
	// func (e *Event) Msg(msg string)
	{Name: "Event.Msg", Log: true},
	// func (e *Event) Msgf(format string, v ...interface{})
	{Name: "Event.Msgf", Log: true},
	// func (e *Event) Send()
	{Name: "Event.Send", Log: true},
	// func (e *Event) Stack() *Event
	{Name: "Event.Stack", Log: true},
	// func (e *Event) Str(key, val string) *Event
	{Name: "Event.Str", Log: true},
	// func (e *Event) Stringer(key string, val fmt.Stringer) *Event
	{Name: "Event.Stringer", Log: true},
	// func (e *Event) Strs(key string, vals []string) *Event
	{Name: "Event.Strs", Log: true},
	// func (e *Event) Time(key string, t time.Time) *Event
	{Name: "Event.Time", Log: true},
	// func (e *Event) Uint64(key string, i uint64) *Event
	{Name: "Event.Uint64", Log: true},
	// func (l *Logger) Debug() *Event
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) Err(err error) *Event
	{Name: "Logger.Err", Log: true},
	// func (l *Logger) Error() *Event
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) Info() *Event
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) Log() *Event
	{Name: "Logger.Log", Log: true},
	// func (l *Logger) Print(v ...interface{})
	{Name: "Logger.Print", Log: true},
	// func (l *Logger) Printf(format string, v ...interface{})
	{Name: "Logger.Printf", Log: true},
	// func (l *Logger) Trace() *Event
	{Name: "Logger.Trace", Log: true},
	// func (l *Logger) Warn() *Event
	{Name: "Logger.Warn", Log: true},
}}

var zerologLog = Package{Path: "github.com/rs/zerolog/log", Funcs: []Func{
	// func Ctx(ctx context.Context) *zerolog.Logger
	{Name: "Ctx", Log: true},
	// func Debug() *zerolog.Event
	{Name: "Debug", Log: true},
	// func Err(err error) *zerolog.Event
	{Name: "Err", Log: true},
	// func Error() *zerolog.Event
	{Name: "Error", Log: true},
	// func Info() *zerolog.Event
	{Name: "Info", Log: true},
	// func Log() *zerolog.Event
	{Name: "Log", Log: true},
	// func Print(v ...interface{})
	{Name: "Print", Log: true},
	// func Printf(format string, v ...interface{})
	{Name: "Printf", Log: true},
	// func Trace() *zerolog.Event
	{Name: "Trace", Log: true},
	// func Warn() *zerolog.Event
	{Name: "Warn", Log: true},
}}
