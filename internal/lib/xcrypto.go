package lib

// What the functions that derive keys compute is no MAC, though most use one.

var xcryptoArgon2 = Package{Path: "golang.org/x/crypto/argon2", Funcs: []Func{
	// func IDKey(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) []byte
	{Name: "IDKey", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
	// func Key(password, salt []byte, time, memory uint32, threads uint8, keyLen uint32) []byte
	{Name: "Key", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
}}

var xcryptoHKDF = Package{Path: "golang.org/x/crypto/hkdf", Funcs: []Func{
	// func Expand(hash func() hash.Hash, pseudorandomKey, info []byte) io.Reader
	{Name: "Expand", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
	// func Extract(hash func() hash.Hash, secret, salt []byte) []byte
	{Name: "Extract", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
	// func New(hash func() hash.Hash, secret, salt, info []byte) io.Reader
	{Name: "New", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
}}

var xcryptoPBKDF2 = Package{Path: "golang.org/x/crypto/pbkdf2", Funcs: []Func{
	// func Key(password, salt []byte, iter, keyLen int, h func() hash.Hash) []byte
	{Name: "Key", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
}}

var xcryptoScrypt = Package{Path: "golang.org/x/crypto/scrypt", Funcs: []Func{
	// func Key(password, salt []byte, N, r, p, keyLen int) ([]byte, error)
	{Name: "Key", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
}}

// Dropping bcrypt's verdict is how a service takes as long for a user that it
// does not know.
var xcryptoBcrypt = Package{Path: "golang.org/x/crypto/bcrypt", Funcs: []Func{
	// func CompareHashAndPassword(hashedPassword, password []byte) error
	{
		Name:       "CompareHashAndPassword",
		Verdict:    Verdict{Of: Result(0), Kind: NilIsValid, Weak: true},
		Credential: Arg(1),
	},
	// func GenerateFromPassword(password []byte, cost int) ([]byte, error)
	{Name: "GenerateFromPassword", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}, Credential: Arg(0)},
}}

var xcryptoBlake2b = Package{Path: "golang.org/x/crypto/blake2b", Funcs: []Func{
	// func New(size int, key []byte) (hash.Hash, error)
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(1)}}},
	// func New256(key []byte) (hash.Hash, error)
	{Name: "New256", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(0)}}},
	// func New384(key []byte) (hash.Hash, error)
	{Name: "New384", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(0)}}},
	// func New512(key []byte) (hash.Hash, error)
	{Name: "New512", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(0)}}},
	// func Sum256(data []byte) [32]byte
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum384(data []byte) [48]byte
	{Name: "Sum384", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(data []byte) [64]byte
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var xcryptoBlake2s = Package{Path: "golang.org/x/crypto/blake2s", Funcs: []Func{
	// func New128(key []byte) (hash.Hash, error)
	{Name: "New128", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(0)}}},
	// func New256(key []byte) (hash.Hash, error)
	{Name: "New256", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(0)}}},
	// func Sum256(data []byte) [32]byte
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var xcryptoNaclAuth = Package{Path: "golang.org/x/crypto/nacl/auth", Funcs: []Func{
	// func Sum(m []byte, key *[32]byte) *[32]byte
	{Name: "Sum", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func Verify(digest, m []byte, key *[32]byte) bool
	{Name: "Verify", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var xcryptoPoly1305 = Package{Path: "golang.org/x/crypto/poly1305", Funcs: []Func{
	// func (h *MAC) Sum(b []byte) []byte
	{
		Name: "MAC.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (h *MAC) Verify(expected []byte) bool
	{Name: "MAC.Verify", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func (h *MAC) Write(p []byte) (n int, err error)
	{Name: "MAC.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func New(key *[32]byte) *MAC
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0)}}},
	// func Sum(out *[16]byte, m []byte, key *[32]byte)
	{Name: "Sum", Sources: []Source{{Kind: MAC, To: Arg(0)}}},
	// func Verify(mac *[16]byte, m []byte, key *[32]byte) bool
	{Name: "Verify", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var xcryptoSHA3 = Package{Path: "golang.org/x/crypto/sha3", Funcs: []Func{
	// func ShakeSum128(hash, data []byte)
	{Name: "ShakeSum128", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Digested}}},
	// func ShakeSum256(hash, data []byte)
	{Name: "ShakeSum256", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Digested}}},
	// func Sum224(data []byte) [28]byte
	{Name: "Sum224", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum256(data []byte) [32]byte
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum384(data []byte) [48]byte
	{Name: "Sum384", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(data []byte) [64]byte
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}
