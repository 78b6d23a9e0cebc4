package lib

var viper = Package{Path: "github.com/spf13/viper", Funcs: []Func{
	// func AllSettings() map[string]any
	{Name: "AllSettings", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func Get(key string) any
	{Name: "Get", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func GetString(key string) string
	{Name: "GetString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func GetStringMap(key string) map[string]any
	{Name: "GetStringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func GetStringMapString(key string) map[string]string
	{Name: "GetStringMapString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func GetStringMapStringSlice(key string) map[string][]string
	{Name: "GetStringMapStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func GetStringSlice(key string) []string
	{Name: "GetStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func Unmarshal(rawVal any, opts ...DecoderConfigOption) error
	{Name: "Unmarshal", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "mapstructure"}}},
	// func UnmarshalExact(rawVal any, opts ...DecoderConfigOption) error
	{Name: "UnmarshalExact", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "mapstructure"}}},
	// func UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) error
	{Name: "UnmarshalKey", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0), Tag: "mapstructure"}}},
	// func (v *Viper) AllSettings() map[string]any
	{Name: "Viper.AllSettings", Sources: []Source{{Kind: Env, To: Result(0)}}},
	// func (v *Viper) Get(key string) any
	{Name: "Viper.Get", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) GetString(key string) string
	{Name: "Viper.GetString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) GetStringMap(key string) map[string]any
	{Name: "Viper.GetStringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) GetStringMapString(key string) map[string]string
	{Name: "Viper.GetStringMapString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) GetStringMapStringSlice(key string) map[string][]string
	{Name: "Viper.GetStringMapStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) GetStringSlice(key string) []string
	{Name: "Viper.GetStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (v *Viper) Unmarshal(rawVal any, opts ...DecoderConfigOption) error
	{Name: "Viper.Unmarshal", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "mapstructure"}}},
	// func (v *Viper) UnmarshalExact(rawVal any, opts ...DecoderConfigOption) error
	{Name: "Viper.UnmarshalExact", Sources: []Source{{Kind: Env, To: Arg(0), Tag: "mapstructure"}}},
	// func (v *Viper) UnmarshalKey(key string, rawVal any, opts ...DecoderConfigOption) error
	{Name: "Viper.UnmarshalKey", Sources: []Source{{Kind: Env, To: Arg(1), Named: Arg(0), Tag: "mapstructure"}}},
}}
