package lib

var highwayhash = Package{Path: "github.com/minio/highwayhash", Funcs: []Func{
	// func (d *Digest) Sum(b []byte) []byte
	{
		Name: "Digest.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (d *Digest) Write(p []byte) (n int, err error)
	{Name: "Digest.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func New(key []byte) (hash.Hash, error)
	{Name: "New", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func New128(key []byte) (hash.Hash, error)
	{Name: "New128", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func New64(key []byte) (hash.Hash64, error)
	{Name: "New64", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func NewDigest(key []byte) (*Digest, error)
	{Name: "NewDigest", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func NewDigest128(key []byte) (*Digest, error)
	{Name: "NewDigest128", Sources: []Source{{Kind: PublicKeyed, To: Result(0), Given: Arg(0)}}},
	// func Sum(data, key []byte) [32]byte
	{Name: "Sum", Sources: []Source{{Kind: PublicMAC, To: Result(0), Given: Arg(1)}}},
	// func Sum128(data, key []byte) [16]byte
	{Name: "Sum128", Sources: []Source{{Kind: PublicMAC, To: Result(0), Given: Arg(1)}}},
}}
