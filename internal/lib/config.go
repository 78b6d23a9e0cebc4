package lib

var caarlos0Env = Package{Path: "github.com/caarlos0/env", Majors: []int{1, 6, 7, 8, 9, 10}, Funcs: []Func{
	// func Parse(v interface{}) error
	{Name: "Parse", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "env"}}},
}}

var caarlos0Env11 = Package{Path: "github.com/caarlos0/env", Majors: []int{11}, Funcs: []Func{
	// func Must[T any](t T, err error) T
	{Name: "Must", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Parse(v interface{}) error
	{Name: "Parse", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "env"}}},
	// func ParseAs[T any]() (T, error)
	{Name: "ParseAs", Sources: []Source{{Kind: Env, To: Result(0), Tag: "env"}}},
	// func ParseAsWithOptions[T any](opts Options) (T, error)
	{Name: "ParseAsWithOptions", Sources: []Source{{Kind: Env, To: Result(0), Tag: "env"}}},
	// func ParseWithOptions(v interface{}, opts Options) error
	{Name: "ParseWithOptions", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "env"}}},
	// func ToMap(env []string) map[string]string
	{Name: "ToMap", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var cleanenv = Package{Path: "github.com/ilyakaznacheev/cleanenv", Funcs: []Func{
	// func ParseJSON(r io.Reader, str interface{}) error
	{Name: "ParseJSON", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func ParseTOML(r io.Reader, str interface{}) error
	{Name: "ParseTOML", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func ParseYAML(r io.Reader, str interface{}) error
	{Name: "ParseYAML", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func ReadConfig(path string, cfg interface{}) error
	{Name: "ReadConfig", Sources: []Source{{Kind: Env, To: Arg(1), Tag: "env"}}},
	// func ReadEnv(cfg interface{}) error
	{Name: "ReadEnv", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "env"}}},
	// func UpdateEnv(cfg interface{}) error
	{Name: "UpdateEnv", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "env"}}},
}}

var envconfig = Package{Path: "github.com/kelseyhightower/envconfig", Funcs: []Func{
	// func MustProcess(prefix string, spec interface{})
	{Name: "MustProcess", Sources: []Source{{Kind: Env, To: Arg(1), Tag: "envconfig"}}},
	// func Process(prefix string, spec interface{}) error
	{Name: "Process", Sources: []Source{{Kind: Env, To: Arg(1), Tag: "envconfig"}}},
}}

var godotenv = Package{Path: "github.com/joho/godotenv", Funcs: []Func{
	// func Parse(r io.Reader) (map[string]string, error)
	{Name: "Parse", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func Read(filenames ...string) (envMap map[string]string, err error)
	{Name: "Read", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func Unmarshal(str string) (envMap map[string]string, err error)
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func UnmarshalBytes(src []byte) (map[string]string, error)
	{Name: "UnmarshalBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
}}

var koanf = Package{Path: "github.com/knadh/koanf", Majors: []int{2}, Funcs: []Func{
	// func (ko *Koanf) All() map[string]any
	{Name: "Koanf.All", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func (ko *Koanf) Bytes(path string) []byte
	{Name: "Koanf.Bytes", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Get(path string) any
	{Name: "Koanf.Get", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) MustBytes(path string) []byte
	{Name: "Koanf.MustBytes", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) MustString(path string) string
	{Name: "Koanf.MustString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) MustStringMap(path string) map[string]string
	{Name: "Koanf.MustStringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) MustStrings(path string) []string
	{Name: "Koanf.MustStrings", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) MustStringsMap(path string) map[string][]string
	{Name: "Koanf.MustStringsMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Raw() map[string]any
	{Name: "Koanf.Raw", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func (ko *Koanf) Sprint() string
	{Name: "Koanf.Sprint", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func (ko *Koanf) String(path string) string
	{Name: "Koanf.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) StringMap(path string) map[string]string
	{Name: "Koanf.StringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Strings(path string) []string
	{Name: "Koanf.Strings", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) StringsMap(path string) map[string][]string
	{Name: "Koanf.StringsMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Unmarshal(path string, o any) error
	{Name: "Koanf.Unmarshal", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0), Tag: "koanf"}}},
	// func (ko *Koanf) UnmarshalWithConf(path string, o any, c UnmarshalConf) error
	{Name: "Koanf.UnmarshalWithConf", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0), Tag: "koanf"}}},
}}

var ini = Package{Path: "gopkg.in/ini", Majors: []int{1}, Funcs: []Func{
	// func (f *File) MapTo(v interface{}) error
	{Name: "File.MapTo", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "ini"}}},
	// func (f *File) StrictMapTo(v interface{}) error
	{Name: "File.StrictMapTo", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "ini"}}},
	// func (k *Key) MustString(defaultVal string) string
	{Name: "Key.MustString", Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Result(0)}}},
	// func (k *Key) NestedValues() []string
	{Name: "Key.NestedValues", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (k *Key) String() string
	{Name: "Key.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (k *Key) Strings(delim string) []string
	{Name: "Key.Strings", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part | Piece}}},
	// func (k *Key) StringsWithShadows(delim string) []string
	{Name: "Key.StringsWithShadows", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part | Piece}}},
	// func (k *Key) Value() string
	{Name: "Key.Value", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (k *Key) ValueWithShadows() []string
	{Name: "Key.ValueWithShadows", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func MapTo(v, source interface{}, others ...interface{}) error
	{Name: "MapTo", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "ini"}}},
	// func (s *Section) GetKey(name string) (*Key, error)
	{Name: "Section.GetKey", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (s *Section) Key(name string) *Key
	{Name: "Section.Key", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (s *Section) KeysHash() map[string]string
	{Name: "Section.KeysHash", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func (s *Section) MapTo(v interface{}) error
	{Name: "Section.MapTo", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "ini"}}},
	// func (s *Section) StrictMapTo(v interface{}) error
	{Name: "Section.StrictMapTo", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "ini"}}},
}}

var sethvargoEnvconfig = Package{Path: "github.com/sethvargo/go-envconfig", Funcs: []Func{
	// Lookup(key string) (string, bool)
	{Name: "Lookuper.Lookup", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func MustProcess[T any](ctx context.Context, i T, mus ...Mutator) T
	{Name: "MustProcess", Sources: []Source{{Kind: Env, To: Result(0), Tag: "env"}}},
	// func Process(ctx context.Context, i any, mus ...Mutator) error
	{Name: "Process", Sources: []Source{{Kind: Env, To: Arg(1), Tag: "env"}}},
}}
