package lib

var zap = Package{Path: "go.uber.org/zap", Funcs: []Func{
	// func Any(key string, value interface{}) Field
	{Name: "Any", Log: true},
	// func Array(key string, val zapcore.ArrayMarshaler) Field
	{Name: "Array", Log: true},
	// func Binary(key string, val []byte) Field
	{Name: "Binary", Log: true},
	// func Bool(key string, val bool) Field
	{Name: "Bool", Log: true},
	// func Boolp(key string, val *bool) Field
	{Name: "Boolp", Log: true},
	// func Bools(key string, bs []bool) Field
	{Name: "Bools", Log: true},
	// func ByteString(key string, val []byte) Field
	{Name: "ByteString", Log: true},
	// func ByteStrings(key string, bss [][]byte) Field
	{Name: "ByteStrings", Log: true},
	// func Complex128(key string, val complex128) Field
	{Name: "Complex128", Log: true},
	// func Complex128p(key string, val *complex128) Field
	{Name: "Complex128p", Log: true},
	// func Complex128s(key string, nums []complex128) Field
	{Name: "Complex128s", Log: true},
	// func Complex64(key string, val complex64) Field
	{Name: "Complex64", Log: true},
	// func Complex64p(key string, val *complex64) Field
	{Name: "Complex64p", Log: true},
	// func Complex64s(key string, nums []complex64) Field
	{Name: "Complex64s", Log: true},
	// func Dict(key string, val ...Field) Field
	{Name: "Dict", Log: true},
	// func DictObject(val ...Field) zapcore.ObjectMarshaler
	{Name: "DictObject", Log: true},
	// func Duration(key string, val time.Duration) Field
	{Name: "Duration", Log: true},
	// func Durationp(key string, val *time.Duration) Field
	{Name: "Durationp", Log: true},
	// func Durations(key string, ds []time.Duration) Field
	{Name: "Durations", Log: true},
	// func Error(err error) Field
	{Name: "Error", Log: true},
	// func Errors(key string, errs []error) Field
	{Name: "Errors", Log: true},
	// func Fields(fs ...Field) Option
	{Name: "Fields", Log: true},
	// func Float32(key string, val float32) Field
	{Name: "Float32", Log: true},
	// func Float32p(key string, val *float32) Field
	{Name: "Float32p", Log: true},
	// func Float32s(key string, nums []float32) Field
	{Name: "Float32s", Log: true},
	// func Float64(key string, val float64) Field
	{Name: "Float64", Log: true},
	// func Float64p(key string, val *float64) Field
	{Name: "Float64p", Log: true},
	// func Float64s(key string, nums []float64) Field
	{Name: "Float64s", Log: true},
	// func Inline(val zapcore.ObjectMarshaler) Field
	{Name: "Inline", Log: true},
	// func Int(key string, val int) Field
	{Name: "Int", Log: true},
	// func Int16(key string, val int16) Field
	{Name: "Int16", Log: true},
	// func Int16p(key string, val *int16) Field
	{Name: "Int16p", Log: true},
	// func Int16s(key string, nums []int16) Field
	{Name: "Int16s", Log: true},
	// func Int32(key string, val int32) Field
	{Name: "Int32", Log: true},
	// func Int32p(key string, val *int32) Field
	{Name: "Int32p", Log: true},
	// func Int32s(key string, nums []int32) Field
	{Name: "Int32s", Log: true},
	// func Int64(key string, val int64) Field
	{Name: "Int64", Log: true},
	// func Int64p(key string, val *int64) Field
	{Name: "Int64p", Log: true},
	// func Int64s(key string, nums []int64) Field
	{Name: "Int64s", Log: true},
	// func Int8(key string, val int8) Field
	{Name: "Int8", Log: true},
	// func Int8p(key string, val *int8) Field
	{Name: "Int8p", Log: true},
	// func Int8s(key string, nums []int8) Field
	{Name: "Int8s", Log: true},
	// func Intp(key string, val *int) Field
	{Name: "Intp", Log: true},
	// func Ints(key string, nums []int) Field
	{Name: "Ints", Log: true},
	// func L() *Logger
	{Name: "L", Log: true},
	// func (log *Logger) Check(lvl zapcore.Level, msg string) *zapcore.CheckedEntry
	{Name: "Logger.Check", Log: true},
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
	// func (log *Logger) WithLazy(fields ...Field) *Logger
	{Name: "Logger.WithLazy", Log: true},
	// func (log *Logger) WithOptions(opts ...Option) *Logger
	{Name: "Logger.WithOptions", Log: true},
	// func NamedError(key string, err error) Field
	{Name: "NamedError", Log: true},
	// func Namespace(key string) Field
	{Name: "Namespace", Log: true},
	// func Object(key string, val zapcore.ObjectMarshaler) Field
	{Name: "Object", Log: true},
	// func ObjectValues[T any, P ObjectMarshalerPtr[T]](key string, values []T) Field
	{Name: "ObjectValues", Log: true},
	// func Objects[T zapcore.ObjectMarshaler](key string, values []T) Field
	{Name: "Objects", Log: true},
	// func Reflect(key string, val interface{}) Field
	{Name: "Reflect", Log: true},
	// func S() *SugaredLogger
	{Name: "S", Log: true},
	// func Skip() Field
	{Name: "Skip", Log: true},
	// func Stack(key string) Field
	{Name: "Stack", Log: true},
	// func StackSkip(key string, skip int) Field
	{Name: "StackSkip", Log: true},
	// func String(key, val string) Field
	{Name: "String", Log: true},
	// func Stringer(key string, val fmt.Stringer) Field
	{Name: "Stringer", Log: true},
	// func Stringers[T fmt.Stringer](key string, values []T) Field
	{Name: "Stringers", Log: true},
	// func Stringp(key string, val *string) Field
	{Name: "Stringp", Log: true},
	// func Strings(key string, ss []string) Field
	{Name: "Strings", Log: true},
	// func (s *SugaredLogger) DPanic(args ...interface{})
	{Name: "SugaredLogger.DPanic", Log: true},
	// func (s *SugaredLogger) DPanicf(template string, args ...interface{})
	{Name: "SugaredLogger.DPanicf", Log: true},
	// func (s *SugaredLogger) DPanicln(args ...interface{})
	{Name: "SugaredLogger.DPanicln", Log: true},
	// func (s *SugaredLogger) DPanicw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.DPanicw", Log: true},
	// func (s *SugaredLogger) Debug(args ...interface{})
	{Name: "SugaredLogger.Debug", Log: true},
	// func (s *SugaredLogger) Debugf(template string, args ...interface{})
	{Name: "SugaredLogger.Debugf", Log: true},
	// func (s *SugaredLogger) Debugln(args ...interface{})
	{Name: "SugaredLogger.Debugln", Log: true},
	// func (s *SugaredLogger) Debugw(msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Debugw", Log: true},
	// func (s *SugaredLogger) Desugar() *Logger
	{Name: "SugaredLogger.Desugar", Log: true},
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
	// func (s *SugaredLogger) Log(lvl zapcore.Level, args ...interface{})
	{Name: "SugaredLogger.Log", Log: true},
	// func (s *SugaredLogger) Logf(lvl zapcore.Level, template string, args ...interface{})
	{Name: "SugaredLogger.Logf", Log: true},
	// func (s *SugaredLogger) Logln(lvl zapcore.Level, args ...interface{})
	{Name: "SugaredLogger.Logln", Log: true},
	// func (s *SugaredLogger) Logw(lvl zapcore.Level, msg string, keysAndValues ...interface{})
	{Name: "SugaredLogger.Logw", Log: true},
	// func (s *SugaredLogger) Named(name string) *SugaredLogger
	{Name: "SugaredLogger.Named", Log: true},
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
	// func (s *SugaredLogger) WithLazy(args ...interface{}) *SugaredLogger
	{Name: "SugaredLogger.WithLazy", Log: true},
	// func (s *SugaredLogger) WithOptions(opts ...Option) *SugaredLogger
	{Name: "SugaredLogger.WithOptions", Log: true},
	// func Time(key string, val time.Time) Field
	{Name: "Time", Log: true},
	// func Timep(key string, val *time.Time) Field
	{Name: "Timep", Log: true},
	// func Times(key string, ts []time.Time) Field
	{Name: "Times", Log: true},
	// func Uint(key string, val uint) Field
	{Name: "Uint", Log: true},
	// func Uint16(key string, val uint16) Field
	{Name: "Uint16", Log: true},
	// func Uint16p(key string, val *uint16) Field
	{Name: "Uint16p", Log: true},
	// func Uint16s(key string, nums []uint16) Field
	{Name: "Uint16s", Log: true},
	// func Uint32(key string, val uint32) Field
	{Name: "Uint32", Log: true},
	// func Uint32p(key string, val *uint32) Field
	{Name: "Uint32p", Log: true},
	// func Uint32s(key string, nums []uint32) Field
	{Name: "Uint32s", Log: true},
	// func Uint64(key string, val uint64) Field
	{Name: "Uint64", Log: true},
	// func Uint64p(key string, val *uint64) Field
	{Name: "Uint64p", Log: true},
	// func Uint64s(key string, nums []uint64) Field
	{Name: "Uint64s", Log: true},
	// func Uint8(key string, val uint8) Field
	{Name: "Uint8", Log: true},
	// func Uint8p(key string, val *uint8) Field
	{Name: "Uint8p", Log: true},
	// func Uint8s(key string, nums []uint8) Field
	{Name: "Uint8s", Log: true},
	// func Uintp(key string, val *uint) Field
	{Name: "Uintp", Log: true},
	// func Uintptr(key string, val uintptr) Field
	{Name: "Uintptr", Log: true},
	// func Uintptrp(key string, val *uintptr) Field
	{Name: "Uintptrp", Log: true},
	// func Uintptrs(key string, us []uintptr) Field
	{Name: "Uintptrs", Log: true},
	// func Uints(key string, nums []uint) Field
	{Name: "Uints", Log: true},
}}

var zapcore = Package{Path: "go.uber.org/zap/zapcore", Funcs: []Func{
	// AppendArray(ArrayMarshaler) error
	{Name: "ArrayEncoder.AppendArray", Log: true},
	// AppendObject(ObjectMarshaler) error
	{Name: "ArrayEncoder.AppendObject", Log: true},
	// AppendReflected(value interface{}) error
	{Name: "ArrayEncoder.AppendReflected", Log: true},
	// func (ce *CheckedEntry) Write(fields ...Field)
	{Name: "CheckedEntry.Write", Log: true},
	// AddArray(key string, marshaler ArrayMarshaler) error
	{Name: "ObjectEncoder.AddArray", Log: true},
	// AddBinary(key string, value []byte)
	{Name: "ObjectEncoder.AddBinary", Log: true},
	// AddByteString(key string, value []byte)
	{Name: "ObjectEncoder.AddByteString", Log: true},
	// AddObject(key string, marshaler ObjectMarshaler) error
	{Name: "ObjectEncoder.AddObject", Log: true},
	// AddReflected(key string, value interface{}) error
	{Name: "ObjectEncoder.AddReflected", Log: true},
	// AddString(key, value string)
	{Name: "ObjectEncoder.AddString", Log: true},
	// AppendByteString([]byte)
	{Name: "PrimitiveArrayEncoder.AppendByteString", Log: true},
	// AppendString(string)
	{Name: "PrimitiveArrayEncoder.AppendString", Log: true},
}}
