package lib

// A command is built: its key is told to what its name returned.

var rueidis = Package{Path: "github.com/redis/rueidis", Funcs: []Func{
	// func (s *Lua) Exec(ctx context.Context, c Client, keys, args []string) (resp RedisResult)
	{Name: "Lua.Exec", Counts: Arg(2)},
}}

var rueidisCommands = Package{Path: "github.com/redis/rueidis/internal/cmds", Funcs: []Func{
	// func (c EvalNumkeys) Key(key ...string) EvalKey
	{Name: "EvalNumkeys.Key", Counts: Arg(0)},
	// func (c EvalshaNumkeys) Key(key ...string) EvalshaKey
	{Name: "EvalshaNumkeys.Key", Counts: Arg(0)},
	// func (c Expire) Key(key string) ExpireKey
	{Name: "Expire.Key", Counts: Arg(0)},
	// func (c Incr) Key(key string) IncrKey
	{Name: "Incr.Key", Counts: Arg(0)},
	// func (c Incrby) Key(key string) IncrbyKey
	{Name: "Incrby.Key", Counts: Arg(0)},
	// func (c Zadd) Key(key string) ZaddKey
	{Name: "Zadd.Key", Counts: Arg(0)},
	// func (c Zcard) Key(key string) ZcardKey
	{Name: "Zcard.Key", Counts: Arg(0)},
}}
