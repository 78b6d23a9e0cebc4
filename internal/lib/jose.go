package lib

var joseJWT = Package{Path: "github.com/go-jose/go-jose/jwt", Majors: []int{3, 4}, Funcs: []Func{
	// func ParseEncrypted(s string, keyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption) (*JSONWebToken, error)
	{Name: "ParseEncrypted", Credential: Arg(0)},
	// func ParseSigned(s string, signatureAlgorithms []jose.SignatureAlgorithm) (*JSONWebToken, error)
	{Name: "ParseSigned", Credential: Arg(0)},
	// func ParseSignedAndEncrypted(s string, encryptionKeyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption, signatureAlgorithms []jose.SignatureAlgorithm) (*NestedJSONWebToken, error)
	{Name: "ParseSignedAndEncrypted", Credential: Arg(0)},
}}
