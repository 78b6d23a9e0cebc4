package lib

var securecookie = Package{Path: "github.com/gorilla/securecookie", Funcs: []Func{
	// Decode(name, value string, dst interface{}) error
	{
		Name:    "Codec.Decode",
		Flows:   []Flow{{From: Arg(1), To: Arg(2), Via: Decoded}},
		Verdict: Verdict{Of: Result(0), Kind: NilIsValid, Weak: true},
	},
	// func DecodeMulti(name, value string, dst interface{}, codecs ...Codec) error
	{
		Name:    "DecodeMulti",
		Flows:   []Flow{{From: Arg(1), To: Arg(2), Via: Decoded}},
		Verdict: Verdict{Of: Result(0), Kind: NilIsValid, Weak: true},
	},
	// func GenerateRandomKey(length int) []byte
	{Name: "GenerateRandomKey", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func (s *SecureCookie) Decode(name, value string, dst interface{}) error
	{
		Name:    "SecureCookie.Decode",
		Flows:   []Flow{{From: Arg(1), To: Arg(2), Via: Decoded}},
		Verdict: Verdict{Of: Result(0), Kind: NilIsValid, Weak: true},
	},
}}
