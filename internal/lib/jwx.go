package lib

var jwxJWT = Package{Path: "github.com/lestrrat-go/jwx/jwt", Majors: []int{2, 3}, Funcs: []Func{
	// func Parse(s []byte, options ...ParseOption) (Token, error)
	{Name: "Parse", Credential: Arg(0)},
	// func ParseInsecure(s []byte, options ...ParseOption) (Token, error)
	{Name: "ParseInsecure", Credential: Arg(0)},
	// func ParseString(s string, options ...ParseOption) (Token, error)
	{Name: "ParseString", Credential: Arg(0)},
	// func WithCookieKey(v string) ParseOption
	{Name: "WithCookieKey", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func WithFormKey(v string) ParseOption
	{Name: "WithFormKey", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func WithHeaderKey(v string) ParseOption
	{Name: "WithHeaderKey", Sources: []Source{{Kind: Header, To: Result(0), Named: Arg(0)}}},
}}
