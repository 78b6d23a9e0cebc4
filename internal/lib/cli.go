package lib

var cli2 = Package{Path: "github.com/urfave/cli", Majors: []int{2}, Funcs: []Func{
	// func (cCtx *Context) String(name string) string
	{Name: "Context.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cCtx *Context) StringSlice(name string) []string
	{Name: "Context.StringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var cli3 = Package{Path: "github.com/urfave/cli", Majors: []int{3}, Funcs: []Func{
	// func (cmd *Command) String(name string) string
	{Name: "Command.String", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cmd *Command) StringMap(name string) map[string]string
	{Name: "Command.StringMap", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (cmd *Command) StringSlice(name string) []string
	{Name: "Command.StringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
}}

var pflag = Package{Path: "github.com/spf13/pflag", Funcs: []Func{
	// func (f *FlagSet) GetString(name string) (string, error)
	{Name: "FlagSet.GetString", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetStringArray(name string) ([]string, error)
	{Name: "FlagSet.GetStringArray", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) GetStringSlice(name string) ([]string, error)
	{Name: "FlagSet.GetStringSlice", Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}}},
	// func (f *FlagSet) String(name, value, usage string) *string
	{
		Name:    "FlagSet.String",
		Flows:   []Flow{{From: Arg(1), To: Result(0)}},
		Sources: []Source{{Kind: Env, To: Result(0), Named: Arg(0)}},
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
	// func (f *FlagSet) StringSliceVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "FlagSet.StringSliceVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
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
	// func StringSliceVar(p *[]string, name string, value []string, usage string)
	{
		Name:    "StringSliceVar",
		Flows:   []Flow{{From: Arg(2), To: Arg(0)}},
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
