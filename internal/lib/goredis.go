package lib

// The commands by which counts are kept.

var goRedis9 = Package{Path: "github.com/redis/go-redis", Majors: []int{9}, Funcs: []Func{
	// Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "GenericCmdable.Expire", Counts: Arg(1)},
	// PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "GenericCmdable.PExpire", Counts: Arg(1)},
	// TTL(ctx context.Context, key string) *DurationCmd
	{Name: "GenericCmdable.TTL", Counts: Arg(1)},
	// HIncrBy(ctx context.Context, key, field string, incr int64) *IntCmd
	{Name: "HashCmdable.HIncrBy", Counts: Arg(1)},
	// LIndex(ctx context.Context, key string, index int64) *StringCmd
	{Name: "ListCmdable.LIndex", Counts: Arg(1)},
	// LLen(ctx context.Context, key string) *IntCmd
	{Name: "ListCmdable.LLen", Counts: Arg(1)},
	// LPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "ListCmdable.LPush", Counts: Arg(1)},
	// LTrim(ctx context.Context, key string, start, stop int64) *StatusCmd
	{Name: "ListCmdable.LTrim", Counts: Arg(1)},
	// RPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "ListCmdable.RPush", Counts: Arg(1)},
	// func (s *Script) Eval(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.Eval", Counts: Arg(2)},
	// func (s *Script) EvalSha(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.EvalSha", Counts: Arg(2)},
	// func (s *Script) Run(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.Run", Counts: Arg(2)},
	// Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "Scripter.Eval", Counts: Arg(2)},
	// EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "Scripter.EvalSha", Counts: Arg(2)},
	// Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "ScriptingFunctionsCmdable.Eval", Counts: Arg(2)},
	// EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "ScriptingFunctionsCmdable.EvalSha", Counts: Arg(2)},
	// ZAdd(ctx context.Context, key string, members ...Z) *IntCmd
	{Name: "SortedSetCmdable.ZAdd", Counts: Arg(1)},
	// ZCard(ctx context.Context, key string) *IntCmd
	{Name: "SortedSetCmdable.ZCard", Counts: Arg(1)},
	// ZCount(ctx context.Context, key, min, max string) *IntCmd
	{Name: "SortedSetCmdable.ZCount", Counts: Arg(1)},
	// ZRemRangeByScore(ctx context.Context, key, min, max string) *IntCmd
	{Name: "SortedSetCmdable.ZRemRangeByScore", Counts: Arg(1)},
	// Decr(ctx context.Context, key string) *IntCmd
	{Name: "StringCmdable.Decr", Counts: Arg(1)},
	// Get(ctx context.Context, key string) *StringCmd
	{Name: "StringCmdable.Get", Counts: Arg(1)},
	// Incr(ctx context.Context, key string) *IntCmd
	{Name: "StringCmdable.Incr", Counts: Arg(1)},
	// IncrBy(ctx context.Context, key string, value int64) *IntCmd
	{Name: "StringCmdable.IncrBy", Counts: Arg(1)},
	// Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	{Name: "StringCmdable.Set", Counts: Arg(1)},
	// SetNX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	{Name: "StringCmdable.SetNX", Counts: Arg(1)},
	// func (c cmdable) Decr(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.Decr", Counts: Arg(1)},
	// func (c cmdable) Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "cmdable.Eval", Counts: Arg(2)},
	// func (c cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "cmdable.EvalSha", Counts: Arg(2)},
	// func (c cmdable) Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "cmdable.Expire", Counts: Arg(1)},
	// func (c cmdable) Get(ctx context.Context, key string) *StringCmd
	{Name: "cmdable.Get", Counts: Arg(1)},
	// func (c cmdable) HIncrBy(ctx context.Context, key, field string, incr int64) *IntCmd
	{Name: "cmdable.HIncrBy", Counts: Arg(1)},
	// func (c cmdable) Incr(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.Incr", Counts: Arg(1)},
	// func (c cmdable) IncrBy(ctx context.Context, key string, value int64) *IntCmd
	{Name: "cmdable.IncrBy", Counts: Arg(1)},
	// func (c cmdable) LIndex(ctx context.Context, key string, index int64) *StringCmd
	{Name: "cmdable.LIndex", Counts: Arg(1)},
	// func (c cmdable) LLen(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.LLen", Counts: Arg(1)},
	// func (c cmdable) LPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "cmdable.LPush", Counts: Arg(1)},
	// func (c cmdable) LTrim(ctx context.Context, key string, start, stop int64) *StatusCmd
	{Name: "cmdable.LTrim", Counts: Arg(1)},
	// func (c cmdable) PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "cmdable.PExpire", Counts: Arg(1)},
	// func (c cmdable) RPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "cmdable.RPush", Counts: Arg(1)},
	// func (c cmdable) Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	{Name: "cmdable.Set", Counts: Arg(1)},
	// func (c cmdable) SetNX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	{Name: "cmdable.SetNX", Counts: Arg(1)},
	// func (c cmdable) TTL(ctx context.Context, key string) *DurationCmd
	{Name: "cmdable.TTL", Counts: Arg(1)},
	// func (c cmdable) ZAdd(ctx context.Context, key string, members ...Z) *IntCmd
	{Name: "cmdable.ZAdd", Counts: Arg(1)},
	// func (c cmdable) ZCard(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.ZCard", Counts: Arg(1)},
	// func (c cmdable) ZCount(ctx context.Context, key, min, max string) *IntCmd
	{Name: "cmdable.ZCount", Counts: Arg(1)},
	// func (c cmdable) ZRemRangeByScore(ctx context.Context, key, min, max string) *IntCmd
	{Name: "cmdable.ZRemRangeByScore", Counts: Arg(1)},
}}

var goRedis8 = Package{Path: "github.com/go-redis/redis", Majors: []int{8}, Funcs: []Func{
	// Decr(ctx context.Context, key string) *IntCmd
	{Name: "Cmdable.Decr", Counts: Arg(1)},
	// Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "Cmdable.Eval", Counts: Arg(2)},
	// EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "Cmdable.EvalSha", Counts: Arg(2)},
	// Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "Cmdable.Expire", Counts: Arg(1)},
	// Get(ctx context.Context, key string) *StringCmd
	{Name: "Cmdable.Get", Counts: Arg(1)},
	// HIncrBy(ctx context.Context, key, field string, incr int64) *IntCmd
	{Name: "Cmdable.HIncrBy", Counts: Arg(1)},
	// Incr(ctx context.Context, key string) *IntCmd
	{Name: "Cmdable.Incr", Counts: Arg(1)},
	// IncrBy(ctx context.Context, key string, value int64) *IntCmd
	{Name: "Cmdable.IncrBy", Counts: Arg(1)},
	// LIndex(ctx context.Context, key string, index int64) *StringCmd
	{Name: "Cmdable.LIndex", Counts: Arg(1)},
	// LLen(ctx context.Context, key string) *IntCmd
	{Name: "Cmdable.LLen", Counts: Arg(1)},
	// LPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "Cmdable.LPush", Counts: Arg(1)},
	// LTrim(ctx context.Context, key string, start, stop int64) *StatusCmd
	{Name: "Cmdable.LTrim", Counts: Arg(1)},
	// PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "Cmdable.PExpire", Counts: Arg(1)},
	// RPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "Cmdable.RPush", Counts: Arg(1)},
	// Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	{Name: "Cmdable.Set", Counts: Arg(1)},
	// SetNX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	{Name: "Cmdable.SetNX", Counts: Arg(1)},
	// TTL(ctx context.Context, key string) *DurationCmd
	{Name: "Cmdable.TTL", Counts: Arg(1)},
	// ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd
	{Name: "Cmdable.ZAdd", Counts: Arg(1)},
	// ZCard(ctx context.Context, key string) *IntCmd
	{Name: "Cmdable.ZCard", Counts: Arg(1)},
	// ZCount(ctx context.Context, key, min, max string) *IntCmd
	{Name: "Cmdable.ZCount", Counts: Arg(1)},
	// ZRemRangeByScore(ctx context.Context, key, min, max string) *IntCmd
	{Name: "Cmdable.ZRemRangeByScore", Counts: Arg(1)},
	// func (s *Script) Eval(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.Eval", Counts: Arg(2)},
	// func (s *Script) EvalSha(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.EvalSha", Counts: Arg(2)},
	// func (s *Script) Run(ctx context.Context, c Scripter, keys []string, args ...interface{}) *Cmd
	{Name: "Script.Run", Counts: Arg(2)},
	// Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "Scripter.Eval", Counts: Arg(2)},
	// EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "Scripter.EvalSha", Counts: Arg(2)},
	// func (c cmdable) Decr(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.Decr", Counts: Arg(1)},
	// func (c cmdable) Eval(ctx context.Context, script string, keys []string, args ...interface{}) *Cmd
	{Name: "cmdable.Eval", Counts: Arg(2)},
	// func (c cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...interface{}) *Cmd
	{Name: "cmdable.EvalSha", Counts: Arg(2)},
	// func (c cmdable) Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "cmdable.Expire", Counts: Arg(1)},
	// func (c cmdable) Get(ctx context.Context, key string) *StringCmd
	{Name: "cmdable.Get", Counts: Arg(1)},
	// func (c cmdable) HIncrBy(ctx context.Context, key, field string, incr int64) *IntCmd
	{Name: "cmdable.HIncrBy", Counts: Arg(1)},
	// func (c cmdable) Incr(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.Incr", Counts: Arg(1)},
	// func (c cmdable) IncrBy(ctx context.Context, key string, value int64) *IntCmd
	{Name: "cmdable.IncrBy", Counts: Arg(1)},
	// func (c cmdable) LIndex(ctx context.Context, key string, index int64) *StringCmd
	{Name: "cmdable.LIndex", Counts: Arg(1)},
	// func (c cmdable) LLen(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.LLen", Counts: Arg(1)},
	// func (c cmdable) LPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "cmdable.LPush", Counts: Arg(1)},
	// func (c cmdable) LTrim(ctx context.Context, key string, start, stop int64) *StatusCmd
	{Name: "cmdable.LTrim", Counts: Arg(1)},
	// func (c cmdable) PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
	{Name: "cmdable.PExpire", Counts: Arg(1)},
	// func (c cmdable) RPush(ctx context.Context, key string, values ...interface{}) *IntCmd
	{Name: "cmdable.RPush", Counts: Arg(1)},
	// func (c cmdable) Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd
	{Name: "cmdable.Set", Counts: Arg(1)},
	// func (c cmdable) SetNX(ctx context.Context, key string, value interface{}, expiration time.Duration) *BoolCmd
	{Name: "cmdable.SetNX", Counts: Arg(1)},
	// func (c cmdable) TTL(ctx context.Context, key string) *DurationCmd
	{Name: "cmdable.TTL", Counts: Arg(1)},
	// func (c cmdable) ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd
	{Name: "cmdable.ZAdd", Counts: Arg(1)},
	// func (c cmdable) ZCard(ctx context.Context, key string) *IntCmd
	{Name: "cmdable.ZCard", Counts: Arg(1)},
	// func (c cmdable) ZCount(ctx context.Context, key, min, max string) *IntCmd
	{Name: "cmdable.ZCount", Counts: Arg(1)},
	// func (c cmdable) ZRemRangeByScore(ctx context.Context, key, min, max string) *IntCmd
	{Name: "cmdable.ZRemRangeByScore", Counts: Arg(1)},
}}
