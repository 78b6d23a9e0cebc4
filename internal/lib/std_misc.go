package lib

var contextPkg = Package{Path: "context", Funcs: []Func{
	// Value(key any) any
	{Name: "Context.Value", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func WithCancel(parent Context) (ctx Context, cancel CancelFunc)
	{Name: "WithCancel", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc)
	{Name: "WithCancelCause", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithDeadline(parent Context, d time.Time) (Context, CancelFunc)
	{Name: "WithDeadline", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc)
	{Name: "WithDeadlineCause", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc)
	{Name: "WithTimeout", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc)
	{Name: "WithTimeoutCause", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func WithValue(parent Context, key, val any) Context
	{Name: "WithValue", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Arg(2), To: Result(0), Named: Arg(1)}}},
	// func WithoutCancel(parent Context) Context
	{Name: "WithoutCancel", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var flagPkg = Package{Path: "flag", Funcs: []Func{
	// func (f *FlagSet) String(name, value, usage string) *string
	{
		Name:    "FlagSet.String",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringVar(p *string, name, value, usage string)
	{
		Name:    "FlagSet.StringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func String(name, value, usage string) *string
	{
		Name:    "String",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringVar(p *string, name, value, usage string)
	{
		Name:    "StringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
}}

var databaseSQL = Package{Path: "database/sql", Funcs: []Func{
	// func (r *Row) Scan(dest ...any) error
	{Name: "Row.Scan", Sources: []Source{{Kind: Held, To: Arg(0)}}},
	// func (rs *Rows) Scan(dest ...any) error
	{Name: "Rows.Scan", Sources: []Source{{Kind: Held, To: Arg(0)}}},
}}

var osPkg = Package{Path: "os", Funcs: []Func{
	// func Environ() []string
	{Name: "Environ", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func Exit(code int)
	{Name: "Exit", NoReturn: true},
	// func ExpandEnv(s string) string
	{Name: "ExpandEnv", Flows: []Flow{{From: Arg(0), To: Result(0)}}, Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func Getenv(key string) string
	{Name: "Getenv", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func LookupEnv(key string) (string, bool)
	{Name: "LookupEnv", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func ReadFile(name string) ([]byte, error)
	{Name: "ReadFile", Sources: []Source{{Kind: Held, To: Result(0)}}},
}}

var runtimePkg = Package{Path: "runtime", Funcs: []Func{
	// func Goexit()
	{Name: "Goexit", NoReturn: true},
}}

var syncAtomic = Package{Path: "sync/atomic", Funcs: []Func{
	// func (x *Pointer[T]) Load() *T
	{Name: "Pointer.Load", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (x *Pointer[T]) Store(val *T)
	{Name: "Pointer.Store", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (x *Pointer[T]) Swap(new *T) (old *T)
	{Name: "Pointer.Swap", Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver}}},
	// func (v *Value) Load() (val any)
	{Name: "Value.Load", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (v *Value) Store(val any)
	{Name: "Value.Store", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (v *Value) Swap(new any) (old any)
	{Name: "Value.Swap", Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver}}},
}}

var syncPkg = Package{Path: "sync", Funcs: []Func{
	// func (m *Map) Load(key any) (value any, ok bool)
	{Name: "Map.Load", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (m *Map) LoadAndDelete(key any) (value any, loaded bool)
	{Name: "Map.LoadAndDelete", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool)
	{
		Name: "Map.LoadOrStore",
		Flows: []Flow{
			{From: Arg(1), To: Receiver, Named: Arg(0)},
			{From: Receiver, To: Result(0), Named: Arg(0)},
		},
	},
	// func (m *Map) Range(f func(key any, value any) bool)
	{Name: "Map.Range", Calls: []Call{{Func: Arg(0), With: []Place{Receiver, Receiver}}}},
	// func (m *Map) Store(key, value any)
	{Name: "Map.Store", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (m *Map) Swap(key, value any) (previous any, loaded bool)
	{
		Name: "Map.Swap",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Named: Arg(0)},
			{From: Arg(1), To: Receiver, Named: Arg(0)},
		},
	},
	// func (o *Once) Do(f func())
	{Name: "Once.Do", Calls: []Call{{Func: Arg(0)}}},
	// func OnceFunc(f func()) func()
	{Name: "OnceFunc", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func OnceValue[T any](f func() T) func() T
	{Name: "OnceValue", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2)
	{Name: "OnceValues", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (p *Pool) Get() any
	{
		Name:  "Pool.Get",
		Flows: []Flow{{From: Receiver, To: Result(0)}},
		Calls: []Call{{Func: Receiver, To: Result(0)}}, // its field New
	},
	// func (p *Pool) Put(x any)
	{Name: "Pool.Put", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (wg *WaitGroup) Go(f func())
	{Name: "WaitGroup.Go", Calls: []Call{{Func: Arg(0)}}},
}}

var syscallPkg = Package{Path: "syscall", Funcs: []Func{
	// func Exit(code int)
	{Name: "Exit", NoReturn: true},
	// func Getenv(key string) (value string, found bool)
	{Name: "Getenv", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var timePkg = Package{Path: "time", Funcs: []Func{
	// func AfterFunc(d Duration, f func()) *Timer
	{Name: "AfterFunc", Calls: []Call{{Func: Arg(1)}}},
}}
