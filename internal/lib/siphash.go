package lib

var siphash = Package{Path: "github.com/dchest/siphash", Funcs: []Func{
	// func New(key []byte) hash.Hash64
	{Name: "New", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func New128(key []byte) hash.Hash
	{Name: "New128", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
}}
