package lib

var aidanwoodsPaseto = Package{Path: "aidanwoods.dev/go-paseto", Funcs: []Func{
	// func (p Parser) ParseV2Local(key V2SymmetricKey, tainted string) (*Token, error)
	{Name: "Parser.ParseV2Local", Credential: Arg(1)},
	// func (p Parser) ParseV2Public(key V2AsymmetricPublicKey, tainted string) (*Token, error)
	{Name: "Parser.ParseV2Public", Credential: Arg(1)},
	// func (p Parser) ParseV3Local(key V3SymmetricKey, tainted string, implicit []byte) (*Token, error)
	{Name: "Parser.ParseV3Local", Credential: Arg(1)},
	// func (p Parser) ParseV3Public(key V3AsymmetricPublicKey, tainted string, implicit []byte) (*Token, error)
	{Name: "Parser.ParseV3Public", Credential: Arg(1)},
	// func (p Parser) ParseV4Local(key V4SymmetricKey, tainted string, implicit []byte) (*Token, error)
	{Name: "Parser.ParseV4Local", Credential: Arg(1)},
	// func (p Parser) ParseV4Public(key V4AsymmetricPublicKey, tainted string, implicit []byte) (*Token, error)
	{Name: "Parser.ParseV4Public", Credential: Arg(1)},
}}

var o1eglPaseto = Package{Path: "github.com/o1egl/paseto", Funcs: []Func{
	// func Parse(token string, payload interface{}, footer interface{}, symmetricKey []byte, publicKeys map[Version]crypto.PublicKey) (Version, error)
	{Name: "Parse", Credential: Arg(0)},
	// Decrypt(token string, key []byte, payload interface{}, footer interface{}) error
	{Name: "Protocol.Decrypt", Credential: Arg(0)},
	// Verify(token string, publicKey crypto.PublicKey, value interface{}, footer interface{}) error
	{Name: "Protocol.Verify", Credential: Arg(0)},
	// func (p *V1) Decrypt(token string, key []byte, payload interface{}, footer interface{}) error
	{Name: "V1.Decrypt", Credential: Arg(0)},
	// func (p *V1) Verify(token string, publicKey crypto.PublicKey, payload interface{}, footer interface{}) error
	{Name: "V1.Verify", Credential: Arg(0)},
	// func (*V2) Decrypt(token string, key []byte, payload interface{}, footer interface{}) error
	{Name: "V2.Decrypt", Credential: Arg(0)},
	// func (*V2) Verify(token string, publicKey crypto.PublicKey, payload interface{}, footer interface{}) error
	{Name: "V2.Verify", Credential: Arg(0)},
}}
