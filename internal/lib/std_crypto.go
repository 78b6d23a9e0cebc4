package lib

var cryptoHMAC = Package{Path: "crypto/hmac", Funcs: []Func{
	// func New(h func() hash.Hash, key []byte) hash.Hash
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0)}}},
	// func Equal(mac1, mac2 []byte) bool
	{
		Name:     "Equal",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: ConstantTime}},
		Verdict:  Verdict{Of: Result(0), Kind: TrueIsValid},
	},
}}

var cryptoSubtle = Package{Path: "crypto/subtle", Funcs: []Func{
	// func ConstantTimeCompare(x, y []byte) int
	{
		Name:     "ConstantTimeCompare",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: ConstantTime}},
		Verdict:  Verdict{Of: Result(0), Kind: OneIsValid},
	},
}}

var hashPkg = Package{Path: "hash", Funcs: []Func{
	// Sum(b []byte) []byte
	{Name: "Hash.Sum", Flows: []Flow{
		{From: Receiver, To: Result(0), Via: Summed},
		{From: Arg(0), To: Result(0), Via: Joined},
	}},
}}
