package lib

var caarlos0Env = Package{Path: "github.com/caarlos0/env", Majors: []int{1, 6, 7, 8, 9, 10}, Funcs: []Func{
	// func Parse(v interface{}) error
	{Name: "Parse", Sources: []Source{{Kind: Env, To: Arg(0)}}},
}}

var caarlos0Env11 = Package{Path: "github.com/caarlos0/env", Majors: []int{11}, Funcs: []Func{
	// func Parse(v interface{}) error
	{Name: "Parse", Sources: []Source{{Kind: Env, To: Arg(0)}}},
	// func ParseAs[T any]() (T, error)
	{Name: "ParseAs", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func ParseAsWithOptions[T any](opts Options) (T, error)
	{Name: "ParseAsWithOptions", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func ParseWithOptions(v interface{}, opts Options) error
	{Name: "ParseWithOptions", Sources: []Source{{Kind: Env, To: Arg(0)}}},
}}

var cleanenv = Package{Path: "github.com/ilyakaznacheev/cleanenv", Funcs: []Func{
	// func ReadConfig(path string, cfg interface{}) error
	{Name: "ReadConfig", Sources: []Source{{Kind: Env, To: Arg(1)}}},
	// func ReadEnv(cfg interface{}) error
	{Name: "ReadEnv", Sources: []Source{{Kind: Env, To: Arg(0)}}},
}}

var envconfig = Package{Path: "github.com/kelseyhightower/envconfig", Funcs: []Func{
	// func MustProcess(prefix string, spec interface{})
	{Name: "MustProcess", Sources: []Source{{Kind: Env, To: Arg(1)}}},
	// func Process(prefix string, spec interface{}) error
	{Name: "Process", Sources: []Source{{Kind: Env, To: Arg(1)}}},
}}

var godotenv = Package{Path: "github.com/joho/godotenv", Funcs: []Func{
	// func Read(filenames ...string) (envMap map[string]string, err error)
	{Name: "Read", Sources: []Source{{Kind: Env, To: Result(0)}}},
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
	// func (ko *Koanf) MustStrings(path string) []string
	{Name: "Koanf.MustStrings", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) String(path string) string
	{Name: "Koanf.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) StringMap(path string) map[string]string
	{Name: "Koanf.StringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Strings(path string) []string
	{Name: "Koanf.Strings", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (ko *Koanf) Unmarshal(path string, o any) error
	{Name: "Koanf.Unmarshal", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0)}}},
	// func (ko *Koanf) UnmarshalWithConf(path string, o any, c UnmarshalConf) error
	{Name: "Koanf.UnmarshalWithConf", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0)}}},
}}
