package lib

var zerolog = Package{Path: "github.com/rs/zerolog", Funcs: []Func{
	// func Arr() *Array
	{Name: "Arr", Log: true},
	// func (a *Array) Bool(b bool) *Array
	{Name: "Array.Bool", Log: true},
	// func (a *Array) Bytes(val []byte) *Array
	{Name: "Array.Bytes", Log: true},
	// func (a *Array) Dict(dict *Event) *Array
	{Name: "Array.Dict", Log: true},
	// func (a *Array) Dur(d time.Duration) *Array
	{Name: "Array.Dur", Log: true},
	// func (a *Array) Err(err error) *Array
	{Name: "Array.Err", Log: true},
	// func (a *Array) Errs(errs []error) *Array
	{Name: "Array.Errs", Log: true},
	// func (a *Array) Float32(f float32) *Array
	{Name: "Array.Float32", Log: true},
	// func (a *Array) Float64(f float64) *Array
	{Name: "Array.Float64", Log: true},
	// func (a *Array) Hex(val []byte) *Array
	{Name: "Array.Hex", Log: true},
	// func (a *Array) IPAddr(ip net.IP) *Array
	{Name: "Array.IPAddr", Log: true},
	// func (a *Array) IPPrefix(pfx net.IPNet) *Array
	{Name: "Array.IPPrefix", Log: true},
	// func (a *Array) Int(i int) *Array
	{Name: "Array.Int", Log: true},
	// func (a *Array) Int16(i int16) *Array
	{Name: "Array.Int16", Log: true},
	// func (a *Array) Int32(i int32) *Array
	{Name: "Array.Int32", Log: true},
	// func (a *Array) Int64(i int64) *Array
	{Name: "Array.Int64", Log: true},
	// func (a *Array) Int8(i int8) *Array
	{Name: "Array.Int8", Log: true},
	// func (a *Array) Interface(i interface{}) *Array
	{Name: "Array.Interface", Log: true},
	// func (a *Array) MACAddr(ha net.HardwareAddr) *Array
	{Name: "Array.MACAddr", Log: true},
	// func (a *Array) Object(obj LogObjectMarshaler) *Array
	{Name: "Array.Object", Log: true},
	// func (a *Array) RawJSON(val []byte) *Array
	{Name: "Array.RawJSON", Log: true},
	// func (a *Array) Str(val string) *Array
	{Name: "Array.Str", Log: true},
	// func (a *Array) Time(t time.Time) *Array
	{Name: "Array.Time", Log: true},
	// func (a *Array) Type(val interface{}) *Array
	{Name: "Array.Type", Log: true},
	// func (a *Array) Uint(i uint) *Array
	{Name: "Array.Uint", Log: true},
	// func (a *Array) Uint16(i uint16) *Array
	{Name: "Array.Uint16", Log: true},
	// func (a *Array) Uint32(i uint32) *Array
	{Name: "Array.Uint32", Log: true},
	// func (a *Array) Uint64(i uint64) *Array
	{Name: "Array.Uint64", Log: true},
	// func (a *Array) Uint8(i uint8) *Array
	{Name: "Array.Uint8", Log: true},
	// func (c Context) AnErr(key string, err error) Context
	{Name: "Context.AnErr", Log: true},
	// func (c Context) Any(key string, i interface{}) Context
	{Name: "Context.Any", Log: true},
	// func (c Context) Array(key string, arr LogArrayMarshaler) Context
	{Name: "Context.Array", Log: true},
	// func (c Context) Bool(key string, b bool) Context
	{Name: "Context.Bool", Log: true},
	// func (c Context) Bools(key string, b []bool) Context
	{Name: "Context.Bools", Log: true},
	// func (c Context) Bytes(key string, val []byte) Context
	{Name: "Context.Bytes", Log: true},
	// func (c Context) Caller() Context
	{Name: "Context.Caller", Log: true},
	// func (c Context) CallerWithSkipFrameCount(skipFrameCount int) Context
	{Name: "Context.CallerWithSkipFrameCount", Log: true},
	// func (c Context) Ctx(ctx context.Context) Context
	{Name: "Context.Ctx", Log: true},
	// func (c Context) Dict(key string, dict *Event) Context
	{Name: "Context.Dict", Log: true},
	// func (c Context) Dur(key string, d time.Duration) Context
	{Name: "Context.Dur", Log: true},
	// func (c Context) Durs(key string, d []time.Duration) Context
	{Name: "Context.Durs", Log: true},
	// func (c Context) EmbedObject(obj LogObjectMarshaler) Context
	{Name: "Context.EmbedObject", Log: true},
	// func (c Context) Err(err error) Context
	{Name: "Context.Err", Log: true},
	// func (c Context) Errs(key string, errs []error) Context
	{Name: "Context.Errs", Log: true},
	// func (c Context) Fields(fields interface{}) Context
	{Name: "Context.Fields", Log: true},
	// func (c Context) Float32(key string, f float32) Context
	{Name: "Context.Float32", Log: true},
	// func (c Context) Float64(key string, f float64) Context
	{Name: "Context.Float64", Log: true},
	// func (c Context) Floats32(key string, f []float32) Context
	{Name: "Context.Floats32", Log: true},
	// func (c Context) Floats64(key string, f []float64) Context
	{Name: "Context.Floats64", Log: true},
	// func (c Context) Hex(key string, val []byte) Context
	{Name: "Context.Hex", Log: true},
	// func (c Context) IPAddr(key string, ip net.IP) Context
	{Name: "Context.IPAddr", Log: true},
	// func (c Context) IPAddrs(key string, ip []net.IP) Context
	{Name: "Context.IPAddrs", Log: true},
	// func (c Context) IPPrefix(key string, pfx net.IPNet) Context
	{Name: "Context.IPPrefix", Log: true},
	// func (c Context) IPPrefixes(key string, pfx []net.IPNet) Context
	{Name: "Context.IPPrefixes", Log: true},
	// func (c Context) Int(key string, i int) Context
	{Name: "Context.Int", Log: true},
	// func (c Context) Int16(key string, i int16) Context
	{Name: "Context.Int16", Log: true},
	// func (c Context) Int32(key string, i int32) Context
	{Name: "Context.Int32", Log: true},
	// func (c Context) Int64(key string, i int64) Context
	{Name: "Context.Int64", Log: true},
	// func (c Context) Int8(key string, i int8) Context
	{Name: "Context.Int8", Log: true},
	// func (c Context) Interface(key string, i interface{}) Context
	{Name: "Context.Interface", Log: true},
	// func (c Context) Ints(key string, i []int) Context
	{Name: "Context.Ints", Log: true},
	// func (c Context) Ints16(key string, i []int16) Context
	{Name: "Context.Ints16", Log: true},
	// func (c Context) Ints32(key string, i []int32) Context
	{Name: "Context.Ints32", Log: true},
	// func (c Context) Ints64(key string, i []int64) Context
	{Name: "Context.Ints64", Log: true},
	// func (c Context) Ints8(key string, i []int8) Context
	{Name: "Context.Ints8", Log: true},
	// func (c Context) Logger() Logger
	{Name: "Context.Logger", Log: true},
	// func (c Context) MACAddr(key string, ha net.HardwareAddr) Context
	{Name: "Context.MACAddr", Log: true},
	// func (c Context) Object(key string, obj LogObjectMarshaler) Context
	{Name: "Context.Object", Log: true},
	// func (c Context) Objects(key string, objs []LogObjectMarshaler) Context
	{Name: "Context.Objects", Log: true},
	// func (c Context) ObjectsV(key string, objs ...LogObjectMarshaler) Context
	{Name: "Context.ObjectsV", Log: true},
	// func (c Context) RawJSON(key string, b []byte) Context
	{Name: "Context.RawJSON", Log: true},
	// func (c Context) Reset() Context
	{Name: "Context.Reset", Log: true},
	// func (c Context) Stack() Context
	{Name: "Context.Stack", Log: true},
	// func (c Context) Str(key, val string) Context
	{Name: "Context.Str", Log: true},
	// func (c Context) Stringer(key string, val fmt.Stringer) Context
	{Name: "Context.Stringer", Log: true},
	// func (c Context) Stringers(key string, vals []fmt.Stringer) Context
	{Name: "Context.Stringers", Log: true},
	// func (c Context) StringersV(key string, vals ...fmt.Stringer) Context
	{Name: "Context.StringersV", Log: true},
	// func (c Context) Strs(key string, vals []string) Context
	{Name: "Context.Strs", Log: true},
	// func (c Context) StrsV(key string, vals ...string) Context
	{Name: "Context.StrsV", Log: true},
	// func (c Context) Time(key string, t time.Time) Context
	{Name: "Context.Time", Log: true},
	// func (c Context) Times(key string, t []time.Time) Context
	{Name: "Context.Times", Log: true},
	// func (c Context) Timestamp() Context
	{Name: "Context.Timestamp", Log: true},
	// func (c Context) Type(key string, val interface{}) Context
	{Name: "Context.Type", Log: true},
	// func (c Context) Uint(key string, i uint) Context
	{Name: "Context.Uint", Log: true},
	// func (c Context) Uint16(key string, i uint16) Context
	{Name: "Context.Uint16", Log: true},
	// func (c Context) Uint32(key string, i uint32) Context
	{Name: "Context.Uint32", Log: true},
	// func (c Context) Uint64(key string, i uint64) Context
	{Name: "Context.Uint64", Log: true},
	// func (c Context) Uint8(key string, i uint8) Context
	{Name: "Context.Uint8", Log: true},
	// func (c Context) Uints(key string, i []uint) Context
	{Name: "Context.Uints", Log: true},
	// func (c Context) Uints16(key string, i []uint16) Context
	{Name: "Context.Uints16", Log: true},
	// func (c Context) Uints32(key string, i []uint32) Context
	{Name: "Context.Uints32", Log: true},
	// func (c Context) Uints64(key string, i []uint64) Context
	{Name: "Context.Uints64", Log: true},
	// func (c Context) Uints8(key string, i []uint8) Context
	{Name: "Context.Uints8", Log: true},
	// func Ctx(ctx context.Context) *Logger
	{Name: "Ctx", Log: true},
	// func Dict() *Event
	{Name: "Dict", Log: true},
	// func (e *Event) AnErr(key string, err error) *Event
	{Name: "Event.AnErr", Log: true},
	// func (e *Event) Any(key string, i interface{}) *Event
	{Name: "Event.Any", Log: true},
	// func (e *Event) Array(key string, arr LogArrayMarshaler) *Event
	{Name: "Event.Array", Log: true},
	// func (e *Event) Bool(key string, b bool) *Event
	{Name: "Event.Bool", Log: true},
	// func (e *Event) Bools(key string, b []bool) *Event
	{Name: "Event.Bools", Log: true},
	// func (e *Event) Bytes(key string, val []byte) *Event
	{Name: "Event.Bytes", Log: true},
	// func (e *Event) Caller(skip ...int) *Event
	{Name: "Event.Caller", Log: true},
	// func (e *Event) CallerSkipFrame(skip int) *Event
	{Name: "Event.CallerSkipFrame", Log: true},
	// func (e *Event) CreateDict() *Event
	{Name: "Event.CreateDict", Log: true},
	// func (e *Event) Ctx(ctx context.Context) *Event
	{Name: "Event.Ctx", Log: true},
	// func (e *Event) Dict(key string, dict *Event) *Event
	{Name: "Event.Dict", Log: true},
	// func (e *Event) Discard() *Event
	{Name: "Event.Discard", Log: true},
	// func (e *Event) Dur(key string, d time.Duration) *Event
	{Name: "Event.Dur", Log: true},
	// func (e *Event) Durs(key string, d []time.Duration) *Event
	{Name: "Event.Durs", Log: true},
	// func (e *Event) EmbedObject(obj LogObjectMarshaler) *Event
	{Name: "Event.EmbedObject", Log: true},
	// func (e *Event) Err(err error) *Event
	{Name: "Event.Err", Log: true},
	// func (e *Event) Errs(key string, errs []error) *Event
	{Name: "Event.Errs", Log: true},
	// func (e *Event) Fields(fields interface{}) *Event
	{Name: "Event.Fields", Log: true},
	// func (e *Event) Float32(key string, f float32) *Event
	{Name: "Event.Float32", Log: true},
	// func (e *Event) Float64(key string, f float64) *Event
	{Name: "Event.Float64", Log: true},
	// func (e *Event) Floats32(key string, f []float32) *Event
	{Name: "Event.Floats32", Log: true},
	// func (e *Event) Floats64(key string, f []float64) *Event
	{Name: "Event.Floats64", Log: true},
	// func (e *Event) Func(f func(e *Event)) *Event
	{Name: "Event.Func", Log: true},
	// func (e *Event) Hex(key string, val []byte) *Event
	{Name: "Event.Hex", Log: true},
	// func (e *Event) IPAddr(key string, ip net.IP) *Event
	{Name: "Event.IPAddr", Log: true},
	// func (e *Event) IPAddrs(key string, ip []net.IP) *Event
	{Name: "Event.IPAddrs", Log: true},
	// func (e *Event) IPPrefix(key string, pfx net.IPNet) *Event
	{Name: "Event.IPPrefix", Log: true},
	// func (e *Event) IPPrefixes(key string, pfx []net.IPNet) *Event
	{Name: "Event.IPPrefixes", Log: true},
	// func (e *Event) Int(key string, i int) *Event
	{Name: "Event.Int", Log: true},
	// func (e *Event) Int16(key string, i int16) *Event
	{Name: "Event.Int16", Log: true},
	// func (e *Event) Int32(key string, i int32) *Event
	{Name: "Event.Int32", Log: true},
	// func (e *Event) Int64(key string, i int64) *Event
	{Name: "Event.Int64", Log: true},
	// func (e *Event) Int8(key string, i int8) *Event
	{Name: "Event.Int8", Log: true},
	// func (e *Event) Interface(key string, i interface{}) *Event
	{Name: "Event.Interface", Log: true},
	// func (e *Event) Ints(key string, i []int) *Event
	{Name: "Event.Ints", Log: true},
	// func (e *Event) Ints16(key string, i []int16) *Event
	{Name: "Event.Ints16", Log: true},
	// func (e *Event) Ints32(key string, i []int32) *Event
	{Name: "Event.Ints32", Log: true},
	// func (e *Event) Ints64(key string, i []int64) *Event
	{Name: "Event.Ints64", Log: true},
	// func (e *Event) Ints8(key string, i []int8) *Event
	{Name: "Event.Ints8", Log: true},
	// func (e *Event) MACAddr(key string, ha net.HardwareAddr) *Event
	{Name: "Event.MACAddr", Log: true},
	// func (e *Event) Msg(msg string)
	{Name: "Event.Msg", Log: true},
	// func (e *Event) MsgFunc(createMsg func() string)
	{Name: "Event.MsgFunc", Log: true},
	// func (e *Event) Msgf(format string, v ...interface{})
	{Name: "Event.Msgf", Log: true},
	// func (e *Event) Object(key string, obj LogObjectMarshaler) *Event
	{Name: "Event.Object", Log: true},
	// func (e *Event) Objects(key string, objs []LogObjectMarshaler) *Event
	{Name: "Event.Objects", Log: true},
	// func (e *Event) ObjectsV(key string, objs ...LogObjectMarshaler) *Event
	{Name: "Event.ObjectsV", Log: true},
	// func (e *Event) RawCBOR(key string, b []byte) *Event
	{Name: "Event.RawCBOR", Log: true},
	// func (e *Event) RawJSON(key string, b []byte) *Event
	{Name: "Event.RawJSON", Log: true},
	// func (e *Event) Send()
	{Name: "Event.Send", Log: true},
	// func (e *Event) Stack() *Event
	{Name: "Event.Stack", Log: true},
	// func (e *Event) Str(key, val string) *Event
	{Name: "Event.Str", Log: true},
	// func (e *Event) Stringer(key string, val fmt.Stringer) *Event
	{Name: "Event.Stringer", Log: true},
	// func (e *Event) Stringers(key string, vals []fmt.Stringer) *Event
	{Name: "Event.Stringers", Log: true},
	// func (e *Event) StringersV(key string, vals ...fmt.Stringer) *Event
	{Name: "Event.StringersV", Log: true},
	// func (e *Event) Strs(key string, vals []string) *Event
	{Name: "Event.Strs", Log: true},
	// func (e *Event) StrsV(key string, vals ...string) *Event
	{Name: "Event.StrsV", Log: true},
	// func (e *Event) Time(key string, t time.Time) *Event
	{Name: "Event.Time", Log: true},
	// func (e *Event) TimeDiff(key string, t time.Time, start time.Time) *Event
	{Name: "Event.TimeDiff", Log: true},
	// func (e *Event) Times(key string, t []time.Time) *Event
	{Name: "Event.Times", Log: true},
	// func (e *Event) Timestamp() *Event
	{Name: "Event.Timestamp", Log: true},
	// func (e *Event) Type(key string, val interface{}) *Event
	{Name: "Event.Type", Log: true},
	// func (e *Event) Uint(key string, i uint) *Event
	{Name: "Event.Uint", Log: true},
	// func (e *Event) Uint16(key string, i uint16) *Event
	{Name: "Event.Uint16", Log: true},
	// func (e *Event) Uint32(key string, i uint32) *Event
	{Name: "Event.Uint32", Log: true},
	// func (e *Event) Uint64(key string, i uint64) *Event
	{Name: "Event.Uint64", Log: true},
	// func (e *Event) Uint8(key string, i uint8) *Event
	{Name: "Event.Uint8", Log: true},
	// func (e *Event) Uints(key string, i []uint) *Event
	{Name: "Event.Uints", Log: true},
	// func (e *Event) Uints16(key string, i []uint16) *Event
	{Name: "Event.Uints16", Log: true},
	// func (e *Event) Uints32(key string, i []uint32) *Event
	{Name: "Event.Uints32", Log: true},
	// func (e *Event) Uints64(key string, i []uint64) *Event
	{Name: "Event.Uints64", Log: true},
	// func (e *Event) Uints8(key string, i []uint8) *Event
	{Name: "Event.Uints8", Log: true},
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
	// func (l *Logger) Println(v ...interface{})
	{Name: "Logger.Println", Log: true},
	// func (l *Logger) Trace() *Event
	{Name: "Logger.Trace", Log: true},
	// func (l *Logger) Warn() *Event
	{Name: "Logger.Warn", Log: true},
	// func (l Logger) With() Context
	{Name: "Logger.With", Log: true},
	// func (l *Logger) WithLevel(level Level) *Event
	{Name: "Logger.WithLevel", Log: true},
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
	// func With() zerolog.Context
	{Name: "With", Log: true},
	// func WithLevel(level zerolog.Level) *zerolog.Event
	{Name: "WithLevel", Log: true},
}}
