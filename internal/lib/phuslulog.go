package lib

var phusluLog = Package{Path: "github.com/phuslu/log", Funcs: []Func{
	// func Debug() (e *Entry)
	{Name: "Debug", Log: true},
	// func (e *Entry) AnErr(key string, err error) *Entry
	{Name: "Entry.AnErr", Log: true},
	// func (e *Entry) Any(key string, value any) *Entry
	{Name: "Entry.Any", Log: true},
	// func (e *Entry) Base64(key string, value []byte) *Entry
	{Name: "Entry.Base64", Log: true},
	// func (e *Entry) Base64URL(key string, value []byte) *Entry
	{Name: "Entry.Base64URL", Log: true},
	// func (e *Entry) Bool(key string, b bool) *Entry
	{Name: "Entry.Bool", Log: true},
	// func (e *Entry) Bools(key string, b []bool) *Entry
	{Name: "Entry.Bools", Log: true},
	// func (e *Entry) Byte(key string, val byte) *Entry
	{Name: "Entry.Byte", Log: true},
	// func (e *Entry) Bytes(key string, val []byte) *Entry
	{Name: "Entry.Bytes", Log: true},
	// func (e *Entry) BytesOrNil(key string, val []byte) *Entry
	{Name: "Entry.BytesOrNil", Log: true},
	// func (e *Entry) Caller(depth int) *Entry
	{Name: "Entry.Caller", Log: true},
	// func (e *Entry) Context(ctx Context) *Entry
	{Name: "Entry.Context", Log: true},
	// func (e *Entry) Dict(key string, ctx Context) *Entry
	{Name: "Entry.Dict", Log: true},
	// func (e *Entry) Discard() *Entry
	{Name: "Entry.Discard", Log: true},
	// func (e *Entry) Dur(key string, d time.Duration) *Entry
	{Name: "Entry.Dur", Log: true},
	// func (e *Entry) Durs(key string, d []time.Duration) *Entry
	{Name: "Entry.Durs", Log: true},
	// func (e *Entry) EmbedObject(obj ObjectMarshaler) *Entry
	{Name: "Entry.EmbedObject", Log: true},
	// func (e *Entry) Encode(key string, val []byte, enc interface{ AppendEncode(dst, src []byte) []byte }) *Entry
	{Name: "Entry.Encode", Log: true},
	// func (e *Entry) Err(err error) *Entry
	{Name: "Entry.Err", Log: true},
	// func (e *Entry) Errs(key string, errs []error) *Entry
	{Name: "Entry.Errs", Log: true},
	// func (e *Entry) Fields(fields Fields) *Entry
	{Name: "Entry.Fields", Log: true},
	// func (e *Entry) Float32(key string, f float32) *Entry
	{Name: "Entry.Float32", Log: true},
	// func (e *Entry) Float64(key string, f float64) *Entry
	{Name: "Entry.Float64", Log: true},
	// func (e *Entry) Floats32(key string, f []float32) *Entry
	{Name: "Entry.Floats32", Log: true},
	// func (e *Entry) Floats64(key string, f []float64) *Entry
	{Name: "Entry.Floats64", Log: true},
	// func (e *Entry) Func(f func(e *Entry)) *Entry
	{Name: "Entry.Func", Log: true},
	// func (e *Entry) GoStringer(key string, val fmt.GoStringer) *Entry
	{Name: "Entry.GoStringer", Log: true},
	// func (e *Entry) Hex(key string, val []byte) *Entry
	{Name: "Entry.Hex", Log: true},
	// func (e *Entry) IPAddr(key string, ip net.IP) *Entry
	{Name: "Entry.IPAddr", Log: true},
	// func (e *Entry) IPPrefix(key string, pfx net.IPNet) *Entry
	{Name: "Entry.IPPrefix", Log: true},
	// func (e *Entry) Int(key string, i int) *Entry
	{Name: "Entry.Int", Log: true},
	// func (e *Entry) Int16(key string, i int16) *Entry
	{Name: "Entry.Int16", Log: true},
	// func (e *Entry) Int32(key string, i int32) *Entry
	{Name: "Entry.Int32", Log: true},
	// func (e *Entry) Int64(key string, i int64) *Entry
	{Name: "Entry.Int64", Log: true},
	// func (e *Entry) Int8(key string, i int8) *Entry
	{Name: "Entry.Int8", Log: true},
	// func (e *Entry) Interface(key string, i any) *Entry
	{Name: "Entry.Interface", Log: true},
	// func (e *Entry) Ints(key string, a []int) *Entry
	{Name: "Entry.Ints", Log: true},
	// func (e *Entry) Ints16(key string, a []int16) *Entry
	{Name: "Entry.Ints16", Log: true},
	// func (e *Entry) Ints32(key string, a []int32) *Entry
	{Name: "Entry.Ints32", Log: true},
	// func (e *Entry) Ints64(key string, a []int64) *Entry
	{Name: "Entry.Ints64", Log: true},
	// func (e *Entry) Ints8(key string, a []int8) *Entry
	{Name: "Entry.Ints8", Log: true},
	// func (e *Entry) KeysAndValues(keysAndValues ...any) *Entry
	{Name: "Entry.KeysAndValues", Log: true},
	// func (e *Entry) MACAddr(key string, ha net.HardwareAddr) *Entry
	{Name: "Entry.MACAddr", Log: true},
	// func (e *Entry) Msg(msg string)
	{Name: "Entry.Msg", Log: true},
	// func (e *Entry) Msgf(format string, v ...any)
	{Name: "Entry.Msgf", Log: true},
	// func (e *Entry) Msgs(args ...any)
	{Name: "Entry.Msgs", Log: true},
	// func (e *Entry) NetAddr(key string, addr net.Addr) *Entry
	{Name: "Entry.NetAddr", Log: true},
	// func (e *Entry) NetIPAddr(key string, ip netip.Addr) *Entry
	{Name: "Entry.NetIPAddr", Log: true},
	// func (e *Entry) NetIPAddrPort(key string, ipPort netip.AddrPort) *Entry
	{Name: "Entry.NetIPAddrPort", Log: true},
	// func (e *Entry) NetIPAddrs(key string, ips []netip.Addr) *Entry
	{Name: "Entry.NetIPAddrs", Log: true},
	// func (e *Entry) NetIPPrefix(key string, pfx netip.Prefix) *Entry
	{Name: "Entry.NetIPPrefix", Log: true},
	// func (e *Entry) Object(key string, obj ObjectMarshaler) *Entry
	{Name: "Entry.Object", Log: true},
	// func (e *Entry) Objects(key string, objects any) *Entry
	{Name: "Entry.Objects", Log: true},
	// func (e *Entry) RawJSON(key string, b []byte) *Entry
	{Name: "Entry.RawJSON", Log: true},
	// func (e *Entry) RawJSONStr(key string, s string) *Entry
	{Name: "Entry.RawJSONStr", Log: true},
	// func (e *Entry) Stack() *Entry
	{Name: "Entry.Stack", Log: true},
	// func (e *Entry) Str(key string, val string) *Entry
	{Name: "Entry.Str", Log: true},
	// func (e *Entry) StrInt(key string, val int64) *Entry
	{Name: "Entry.StrInt", Log: true},
	// func (e *Entry) Stringer(key string, val fmt.Stringer) *Entry
	{Name: "Entry.Stringer", Log: true},
	// func (e *Entry) Strs(key string, vals []string) *Entry
	{Name: "Entry.Strs", Log: true},
	// func (e *Entry) Time(key string, t time.Time) *Entry
	{Name: "Entry.Time", Log: true},
	// func (e *Entry) TimeDiff(key string, t time.Time, start time.Time) *Entry
	{Name: "Entry.TimeDiff", Log: true},
	// func (e *Entry) TimeFormat(key string, timefmt string, t time.Time) *Entry
	{Name: "Entry.TimeFormat", Log: true},
	// func (e *Entry) Times(key string, a []time.Time) *Entry
	{Name: "Entry.Times", Log: true},
	// func (e *Entry) TimesFormat(key string, timefmt string, a []time.Time) *Entry
	{Name: "Entry.TimesFormat", Log: true},
	// func (e *Entry) Type(key string, v any) *Entry
	{Name: "Entry.Type", Log: true},
	// func (e *Entry) Uint(key string, i uint) *Entry
	{Name: "Entry.Uint", Log: true},
	// func (e *Entry) Uint16(key string, i uint16) *Entry
	{Name: "Entry.Uint16", Log: true},
	// func (e *Entry) Uint32(key string, i uint32) *Entry
	{Name: "Entry.Uint32", Log: true},
	// func (e *Entry) Uint64(key string, i uint64) *Entry
	{Name: "Entry.Uint64", Log: true},
	// func (e *Entry) Uint8(key string, i uint8) *Entry
	{Name: "Entry.Uint8", Log: true},
	// func (e *Entry) Uints(key string, a []uint) *Entry
	{Name: "Entry.Uints", Log: true},
	// func (e *Entry) Uints16(key string, a []uint16) *Entry
	{Name: "Entry.Uints16", Log: true},
	// func (e *Entry) Uints32(key string, a []uint32) *Entry
	{Name: "Entry.Uints32", Log: true},
	// func (e *Entry) Uints64(key string, a []uint64) *Entry
	{Name: "Entry.Uints64", Log: true},
	// func (e *Entry) Uints8(key string, a []uint8) *Entry
	{Name: "Entry.Uints8", Log: true},
	// func (e *Entry) Value() Context
	{Name: "Entry.Value", Log: true},
	// func (e *Entry) Xid(key string, xid [12]byte) *Entry
	{Name: "Entry.Xid", Log: true},
	// func Error() (e *Entry)
	{Name: "Error", Log: true},
	// func Info() (e *Entry)
	{Name: "Info", Log: true},
	// func (l *Logger) Debug() (e *Entry)
	{Name: "Logger.Debug", Log: true},
	// func (l *Logger) Err(err error) (e *Entry)
	{Name: "Logger.Err", Log: true},
	// func (l *Logger) Error() (e *Entry)
	{Name: "Logger.Error", Log: true},
	// func (l *Logger) Info() (e *Entry)
	{Name: "Logger.Info", Log: true},
	// func (l *Logger) Log() (e *Entry)
	{Name: "Logger.Log", Log: true},
	// func (l *Logger) Printf(format string, v ...any)
	{Name: "Logger.Printf", Log: true},
	// func (l *Logger) Trace() (e *Entry)
	{Name: "Logger.Trace", Log: true},
	// func (l *Logger) Warn() (e *Entry)
	{Name: "Logger.Warn", Log: true},
	// func (l *Logger) WithLevel(level Level) (e *Entry)
	{Name: "Logger.WithLevel", Log: true},
	// func NewContext(dst []byte) (e *Entry)
	{Name: "NewContext", Log: true},
	// func Printf(format string, v ...any)
	{Name: "Printf", Log: true},
	// func Trace() (e *Entry)
	{Name: "Trace", Log: true},
	// func Warn() (e *Entry)
	{Name: "Warn", Log: true},
}}
