package lib

var tink = Package{Path: "github.com/tink-crypto/tink-go/tink", Majors: []int{2}, Funcs: []Func{
	// ComputeMAC(data []byte) ([]byte, error)
	{Name: "MAC.ComputeMAC", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// VerifyMAC(mac, data []byte) error
	{Name: "MAC.VerifyMAC", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// Verify(signature, data []byte) error
	{Name: "Verifier.Verify", Signature: Arg(0), Message: Arg(1), Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}
