package lib

// A command has its name, and then its arguments: those of all commands by which counts are kept begin with the key.

var redigo = Package{Path: "github.com/gomodule/redigo/redis", Funcs: []Func{
	// Do(commandName string, args ...interface{}) (reply interface{}, err error)
	{Name: "Conn.Do", Counts: Arg(1)},
	// func (s *Script) Do(c Conn, keysAndArgs ...interface{}) (interface{}, error)
	{Name: "Script.Do", Counts: Arg(1)},
	// func (s *Script) DoContext(ctx context.Context, c Conn, keysAndArgs ...interface{}) (interface{}, error)
	{Name: "Script.DoContext", Counts: Arg(2)},
}}
