package lib

var cli2 = Package{Path: "github.com/urfave/cli", Majors: []int{2}, Funcs: []Func{
	// func (cCtx *Context) Path(name string) string
	{Name: "Context.Path", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cCtx *Context) String(name string) string
	{Name: "Context.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cCtx *Context) StringSlice(name string) []string
	{Name: "Context.StringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cCtx *Context) Value(name string) interface{}
	{Name: "Context.Value", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var cli3 = Package{Path: "github.com/urfave/cli", Majors: []int{3}, Funcs: []Func{
	// func (cmd *Command) String(name string) string
	{Name: "Command.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (c *Command) StringArg(name string) string
	{Name: "Command.StringArg", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (c *Command) StringArgs(name string) []string
	{Name: "Command.StringArgs", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cmd *Command) StringMap(name string) map[string]string
	{Name: "Command.StringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cmd *Command) StringSlice(name string) []string
	{Name: "Command.StringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cmd *Command) Value(name string) any
	{Name: "Command.Value", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var pflag = Package{Path: "github.com/spf13/pflag", Funcs: []Func{
	// func BytesBase64(name string, value []byte, usage string) *[]byte
	{
		Name:    "BytesBase64",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func BytesBase64P(name, shorthand string, value []byte, usage string) *[]byte
	{
		Name:    "BytesBase64P",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func BytesBase64Var(p *[]byte, name string, value []byte, usage string)
	{
		Name:    "BytesBase64Var",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func BytesBase64VarP(p *[]byte, name, shorthand string, value []byte, usage string)
	{
		Name:    "BytesBase64VarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func BytesHex(name string, value []byte, usage string) *[]byte
	{
		Name:    "BytesHex",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func BytesHexP(name, shorthand string, value []byte, usage string) *[]byte
	{
		Name:    "BytesHexP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func BytesHexVar(p *[]byte, name string, value []byte, usage string)
	{
		Name:    "BytesHexVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func BytesHexVarP(p *[]byte, name, shorthand string, value []byte, usage string)
	{
		Name:    "BytesHexVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) BytesBase64(name string, value []byte, usage string) *[]byte
	{
		Name:    "FlagSet.BytesBase64",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) BytesBase64P(name, shorthand string, value []byte, usage string) *[]byte
	{
		Name:    "FlagSet.BytesBase64P",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) BytesBase64Var(p *[]byte, name string, value []byte, usage string)
	{
		Name:    "FlagSet.BytesBase64Var",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) BytesBase64VarP(p *[]byte, name, shorthand string, value []byte, usage string)
	{
		Name:    "FlagSet.BytesBase64VarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) BytesHex(name string, value []byte, usage string) *[]byte
	{
		Name:    "FlagSet.BytesHex",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) BytesHexP(name, shorthand string, value []byte, usage string) *[]byte
	{
		Name:    "FlagSet.BytesHexP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) BytesHexVar(p *[]byte, name string, value []byte, usage string)
	{
		Name:    "FlagSet.BytesHexVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) BytesHexVarP(p *[]byte, name, shorthand string, value []byte, usage string)
	{
		Name:    "FlagSet.BytesHexVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) GetBytesBase64(name string) ([]byte, error)
	{Name: "FlagSet.GetBytesBase64", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetBytesHex(name string) ([]byte, error)
	{Name: "FlagSet.GetBytesHex", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetString(name string) (string, error)
	{Name: "FlagSet.GetString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetStringArray(name string) ([]string, error)
	{Name: "FlagSet.GetStringArray", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetStringSlice(name string) ([]string, error)
	{Name: "FlagSet.GetStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetStringToString(name string) (map[string]string, error)
	{Name: "FlagSet.GetStringToString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) String(name, value, usage string) *string
	{
		Name:    "FlagSet.String",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringArray(name string, value []string, usage string) *[]string
	{
		Name:    "FlagSet.StringArray",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringArrayP(name, shorthand string, value []string, usage string) *[]string
	{
		Name:    "FlagSet.StringArrayP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringArrayVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "FlagSet.StringArrayVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringArrayVarP(p *[]string, name, shorthand string, value []string, usage string)
	{
		Name:    "FlagSet.StringArrayVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringP(name, shorthand, value, usage string) *string
	{
		Name:    "FlagSet.StringP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringSlice(name string, value []string, usage string) *[]string
	{
		Name:    "FlagSet.StringSlice",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringSliceP(name, shorthand string, value []string, usage string) *[]string
	{
		Name:    "FlagSet.StringSliceP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringSliceVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "FlagSet.StringSliceVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringSliceVarP(p *[]string, name, shorthand string, value []string, usage string)
	{
		Name:    "FlagSet.StringSliceVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringToString(name string, value map[string]string, usage string) *map[string]string
	{
		Name:    "FlagSet.StringToString",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringToStringP(name, shorthand string, value map[string]string, usage string) *map[string]string
	{
		Name:    "FlagSet.StringToStringP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func (f *FlagSet) StringToStringVar(p *map[string]string, name string, value map[string]string, usage string)
	{
		Name:    "FlagSet.StringToStringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringToStringVarP(p *map[string]string, name, shorthand string, value map[string]string, usage string)
	{
		Name:    "FlagSet.StringToStringVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringVar(p *string, name, value, usage string)
	{
		Name:    "FlagSet.StringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func (f *FlagSet) StringVarP(p *string, name, shorthand, value, usage string)
	{
		Name:    "FlagSet.StringVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func String(name, value, usage string) *string
	{
		Name:    "String",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringArray(name string, value []string, usage string) *[]string
	{
		Name:    "StringArray",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringArrayP(name, shorthand string, value []string, usage string) *[]string
	{
		Name:    "StringArrayP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringArrayVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "StringArrayVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringArrayVarP(p *[]string, name, shorthand string, value []string, usage string)
	{
		Name:    "StringArrayVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringP(name, shorthand, value, usage string) *string
	{
		Name:    "StringP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringSlice(name string, value []string, usage string) *[]string
	{
		Name:    "StringSlice",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringSliceP(name, shorthand string, value []string, usage string) *[]string
	{
		Name:    "StringSliceP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringSliceVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "StringSliceVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringSliceVarP(p *[]string, name, shorthand string, value []string, usage string)
	{
		Name:    "StringSliceVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringToString(name string, value map[string]string, usage string) *map[string]string
	{
		Name:    "StringToString",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringToStringP(name, shorthand string, value map[string]string, usage string) *map[string]string
	{
		Name:    "StringToStringP",
		Flows:   []Flow{{From: Arg(2), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
	},
	// func StringToStringVar(p *map[string]string, name string, value map[string]string, usage string)
	{
		Name:    "StringToStringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringToStringVarP(p *map[string]string, name, shorthand string, value map[string]string, usage string)
	{
		Name:    "StringToStringVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringVar(p *string, name, value, usage string)
	{
		Name:    "StringVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
	// func StringVarP(p *string, name, shorthand, value, usage string)
	{
		Name:    "StringVarP",
		Flows:   []Flow{{From: Arg(3), To: Arg(0)}},
		Sources: []Source{{Kind: Env, To: Arg(0), Named: Arg(1)}},
	},
}}

var cli1 = Package{Path: "github.com/urfave/cli", Majors: []int{1}, Funcs: []Func{
	// func (c *Context) GlobalString(name string) string
	{Name: "Context.GlobalString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) GlobalStringSlice(name string) []string
	{Name: "Context.GlobalStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) String(name string) string
	{Name: "Context.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) StringSlice(name string) []string
	{Name: "Context.StringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var kingpin = Package{Path: "github.com/alecthomas/kingpin", Majors: []int{2}, Funcs: []Func{
	// func Arg(name, help string) *ArgClause
	{Name: "Arg", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (a *ArgClause) Action(action Action) *ArgClause
	{Name: "ArgClause.Action", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) Default(values ...string) *ArgClause
	{Name: "ArgClause.Default", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) Envar(name string) *ArgClause
	{Name: "ArgClause.Envar", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) Help(help string) *ArgClause
	{Name: "ArgClause.Help", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) Hidden() *ArgClause
	{Name: "ArgClause.Hidden", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) HintAction(action HintAction) *ArgClause
	{Name: "ArgClause.HintAction", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) HintOptions(options ...string) *ArgClause
	{Name: "ArgClause.HintOptions", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) NoEnvar() *ArgClause
	{Name: "ArgClause.NoEnvar", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) PlaceHolder(value string) *ArgClause
	{Name: "ArgClause.PlaceHolder", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) PreAction(action Action) *ArgClause
	{Name: "ArgClause.PreAction", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *ArgClause) Required() *ArgClause
	{Name: "ArgClause.Required", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func Flag(name, help string) *FlagClause
	{Name: "Flag", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagClause) Action(action Action) *FlagClause
	{Name: "FlagClause.Action", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Default(values ...string) *FlagClause
	{Name: "FlagClause.Default", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Envar(name string) *FlagClause
	{Name: "FlagClause.Envar", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Help(help string) *FlagClause
	{Name: "FlagClause.Help", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Hidden() *FlagClause
	{Name: "FlagClause.Hidden", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) IsSetByUser(setByUser *bool) *FlagClause
	{Name: "FlagClause.IsSetByUser", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) NoEnvar() *FlagClause
	{Name: "FlagClause.NoEnvar", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) OverrideDefaultFromEnvar(envar string) *FlagClause
	{Name: "FlagClause.OverrideDefaultFromEnvar", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) PlaceHolder(placeholder string) *FlagClause
	{Name: "FlagClause.PlaceHolder", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) PreAction(action Action) *FlagClause
	{Name: "FlagClause.PreAction", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Required() *FlagClause
	{Name: "FlagClause.Required", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (f *FlagClause) Short(name rune) *FlagClause
	{Name: "FlagClause.Short", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (a *argGroup) Arg(name, help string) *ArgClause
	{Name: "argGroup.Arg", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *flagGroup) Flag(name, help string) *FlagClause
	{Name: "flagGroup.Flag", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (p *parserMixin) String() (target *string)
	{Name: "parserMixin.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (p *parserMixin) StringMap() (target *map[string]string)
	{Name: "parserMixin.StringMap", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (p *parserMixin) StringMapVar(target *map[string]string)
	{Name: "parserMixin.StringMapVar", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (p *parserMixin) StringVar(target *string)
	{Name: "parserMixin.StringVar", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (p *parserMixin) Strings() (target *[]string)
	{Name: "parserMixin.Strings", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (p *parserMixin) StringsVar(target *[]string)
	{Name: "parserMixin.StringsVar", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
}}
