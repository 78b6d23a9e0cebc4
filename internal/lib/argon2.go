package lib

// As with bcrypt, dropping the verdict may be on purpose.

var argon2id = Package{Path: "github.com/alexedwards/argon2id", Funcs: []Func{
	// func CheckHash(password, hash string) (match bool, params *Params, err error)
	{
		Name:       "CheckHash",
		Verdict:    Verdict{Of: Result(0), Kind: TrueIsValid, Weak: true},
		Credential: Arg(0),
	},
	// func ComparePasswordAndHash(password, hash string) (match bool, err error)
	{
		Name:       "ComparePasswordAndHash",
		Verdict:    Verdict{Of: Result(0), Kind: TrueIsValid, Weak: true},
		Credential: Arg(0),
	},
	// func CreateHash(password string, params *Params) (hash string, err error)
	{Name: "CreateHash", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
}}

var matthewhartstongeArgon2 = Package{Path: "github.com/matthewhartstonge/argon2", Funcs: []Func{
	// func (c *Config) Hash(pwd, salt []byte) (Raw, error)
	{Name: "Config.Hash", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
	// func (c *Config) HashEncoded(pwd []byte) (encoded []byte, err error)
	{Name: "Config.HashEncoded", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
	// func (c *Config) HashRaw(pwd []byte) (Raw, error)
	{Name: "Config.HashRaw", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
	// func (raw *Raw) Verify(pwd []byte) (bool, error)
	{
		Name:       "Raw.Verify",
		Verdict:    Verdict{Of: Result(0), Kind: TrueIsValid, Weak: true},
		Credential: Arg(0),
	},
	// func VerifyEncoded(pwd, encoded []byte) (bool, error)
	{
		Name:       "VerifyEncoded",
		Verdict:    Verdict{Of: Result(0), Kind: TrueIsValid, Weak: true},
		Credential: Arg(0),
	},
}}
