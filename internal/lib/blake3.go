package lib

var lukechampineBlake3 = Package{Path: "lukechampine.com/blake3", Funcs: []Func{
	// func (h *Hasher) Sum(b []byte) (sum []byte)
	{
		Name: "Hasher.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (h *Hasher) Write(p []byte) (int, error)
	{Name: "Hasher.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func (h *Hasher) XOF() *OutputReader
	{Name: "Hasher.XOF", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func New(size int, key []byte) *Hasher
	{Name: "New", Sources: []Source{{Kind: Keyed, To: Result(0), Given: Arg(1)}}},
	// func (or *OutputReader) Read(p []byte) (int, error)
	{Name: "OutputReader.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Summed}}},
	// func Sum256(b []byte) (out [32]byte)
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(b []byte) (out [64]byte)
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}

var zeeboBlake3 = Package{Path: "github.com/zeebo/blake3", Funcs: []Func{
	// func (d *Digest) Read(p []byte) (n int, err error)
	{Name: "Digest.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Summed}}},
	// func (h *Hasher) Clone() *Hasher
	{Name: "Hasher.Clone", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (h *Hasher) Digest() *Digest
	{Name: "Hasher.Digest", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (h *Hasher) Sum(b []byte) []byte
	{
		Name: "Hasher.Sum",
		Flows: []Flow{
			{From: Receiver, To: Result(0), Via: Summed},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (h *Hasher) Write(p []byte) (int, error)
	{Name: "Hasher.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func (h *Hasher) WriteString(p string) (int, error)
	{Name: "Hasher.WriteString", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func NewKeyed(key []byte) (*Hasher, error)
	{Name: "NewKeyed", Sources: []Source{{Kind: Keyed, To: Result(0)}}},
	// func Sum256(data []byte) (sum [32]byte)
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
	// func Sum512(data []byte) (sum [64]byte)
	{Name: "Sum512", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}
