package lib

var jacobsaCMAC = Package{Path: "github.com/jacobsa/crypto/cmac", Funcs: []Func{
	// func New(key []byte) (hash.Hash, error)
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0)}}},
}}
