package lib

var oauth1 = Package{Path: "github.com/dghubble/oauth1", Funcs: []Func{
	// func (s *HMAC256Signer) Sign(tokenSecret, message string) (string, error)
	{Name: "HMAC256Signer.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func (s *HMACSigner) Sign(tokenSecret, message string) (string, error)
	{Name: "HMACSigner.Sign", Sources: []Source{{Kind: MAC, To: Result(0)}}},
}}
