package lib

var uuid = Package{Path: "github.com/google/uuid", Funcs: []Func{
	// func MustParse(s string) UUID
	{Name: "MustParse", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func New() UUID
	{Name: "New", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func NewRandom() (UUID, error)
	{Name: "NewRandom", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func NewString() string
	{Name: "NewString", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func Parse(s string) (UUID, error)
	{Name: "Parse", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func ParseBytes(b []byte) (UUID, error)
	{Name: "ParseBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (uuid UUID) String() string
	{Name: "UUID.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
}}
