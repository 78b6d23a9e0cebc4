package lib

var cryptoECDSA = Package{Path: "crypto/ecdsa", Funcs: []Func{
	// func Verify(pub *PublicKey, hash []byte, r, s *big.Int) bool
	{Name: "Verify", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifyASN1(pub *PublicKey, hash, sig []byte) bool
	{Name: "VerifyASN1", Signature: Arg(2), Message: Arg(1), Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}

var cryptoEd25519 = Package{Path: "crypto/ed25519", Funcs: []Func{
	// func Verify(publicKey PublicKey, message, sig []byte) bool
	{Name: "Verify", Signature: Arg(2), Message: Arg(1), Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
	// func VerifyWithOptions(publicKey PublicKey, message, sig []byte, opts *Options) error
	{Name: "VerifyWithOptions", Signature: Arg(2), Message: Arg(1), Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var cryptoHMAC = Package{Path: "crypto/hmac", Funcs: []Func{
	// func Equal(mac1, mac2 []byte) bool
	{
		Name:     "Equal",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: ConstantTime}},
		Verdict:  Verdict{Of: Result(0), Kind: TrueIsValid},
	},
	// func New(h func() hash.Hash, key []byte) hash.Hash
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0)}}},
}}

var cryptoHKDF = Package{Path: "crypto/hkdf", Funcs: []Func{
	// func Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error)
	{Name: "Expand", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
	// func Extract[H hash.Hash](h func() H, secret, salt []byte) ([]byte, error)
	{Name: "Extract", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
	// func Key[Hash hash.Hash](h func() Hash, secret, salt []byte, info string, keyLength int) ([]byte, error)
	{Name: "Key", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}},
}}

var cryptoMD5 = Package{Path: "crypto/md5", Funcs: []Func{
	// func Sum(data []byte) [16]byte
	{Name: "Sum", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var cryptoPBKDF2 = Package{Path: "crypto/pbkdf2", Funcs: []Func{
	// func Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter, keyLength int) ([]byte, error)
	{Name: "Key", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Digested}}, Credential: Arg(1)},
}}

var cryptoRand = Package{Path: "crypto/rand", Funcs: []Func{
	// func Int(rand io.Reader, max *big.Int) (n *big.Int, err error)
	{Name: "Int", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func Prime(r io.Reader, bits int) (*big.Int, error)
	{Name: "Prime", Sources: []Source{{Kind: Random, To: Result(0)}}},
	// func Read(b []byte) (n int, err error)
	{Name: "Read", Sources: []Source{{Kind: Random, To: Arg(0)}}},
	// func Text() string
	{Name: "Text", Sources: []Source{{Kind: Random, To: Result(0)}}},
}, Vars: []Var{
	{Name: "Reader", Kind: Random},
}}

var cryptoRSA = Package{Path: "crypto/rsa", Funcs: []Func{
	// func VerifyPKCS1v15(pub *PublicKey, hash crypto.Hash, hashed, sig []byte) error
	{Name: "VerifyPKCS1v15", Signature: Arg(3), Message: Arg(2), Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func VerifyPSS(pub *PublicKey, hash crypto.Hash, digest, sig []byte, opts *PSSOptions) error
	{Name: "VerifyPSS", Signature: Arg(3), Message: Arg(2), Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var cryptoSHA1 = Package{Path: "crypto/sha1", Funcs: []Func{
	// func Sum(data []byte) [20]byte
	{Name: "Sum", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var cryptoSHA256 = Package{Path: "crypto/sha256", Funcs: []Func{
	// func Sum224(data []byte) [28]byte
	{Name: "Sum224", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum256(data []byte) [32]byte
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var cryptoSHA3 = Package{Path: "crypto/sha3", Funcs: []Func{
	// func (s *SHA3) Sum(b []byte) []byte
	{
		Name: "SHA3.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (s *SHA3) Write(p []byte) (n int, err error)
	{Name: "SHA3.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func (s *SHAKE) Read(p []byte) (n int, err error)
	{Name: "SHAKE.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Summed}}},
	// func (s *SHAKE) Write(p []byte) (n int, err error)
	{Name: "SHAKE.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func Sum224(data []byte) [28]byte
	{Name: "Sum224", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum256(data []byte) [32]byte
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum384(data []byte) [48]byte
	{Name: "Sum384", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(data []byte) [64]byte
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func SumSHAKE128(data []byte, length int) []byte
	{Name: "SumSHAKE128", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func SumSHAKE256(data []byte, length int) []byte
	{Name: "SumSHAKE256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var cryptoSHA512 = Package{Path: "crypto/sha512", Funcs: []Func{
	// func Sum384(data []byte) [48]byte
	{Name: "Sum384", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(data []byte) [64]byte
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512_224(data []byte) [28]byte
	{Name: "Sum512_224", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512_256(data []byte) [32]byte
	{Name: "Sum512_256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var cryptoSubtle = Package{Path: "crypto/subtle", Funcs: []Func{
	// func ConstantTimeCompare(x, y []byte) int
	{
		Name:     "ConstantTimeCompare",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: ConstantTime}},
		Verdict:  Verdict{Of: Result(0), Kind: OneIsValid},
	},
	// func ConstantTimeCopy(v int, x, y []byte)
	{Name: "ConstantTimeCopy", Flows: []Flow{{From: Arg(2), To: Arg(1)}}},
	// func WithDataIndependentTiming(f func())
	{Name: "WithDataIndependentTiming", Calls: []Call{{Func: Arg(0)}}},
}}

var cryptoX509 = Package{Path: "crypto/x509", Funcs: []Func{
	// func (c *Certificate) CheckSignature(algo SignatureAlgorithm, signed, signature []byte) error
	{Name: "Certificate.CheckSignature", Signature: Arg(2), Message: Arg(1), Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (c *Certificate) CheckSignatureFrom(parent *Certificate) error
	{Name: "Certificate.CheckSignatureFrom", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var hashPkg = Package{Path: "hash", Funcs: []Func{
	// Sum(b []byte) []byte
	{
		Name: "Hash.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Receiver, To: Arg(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
}}
