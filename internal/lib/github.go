package lib

var github28 = Package{Path: "github.com/google/go-github/github", Majors: majors(28, 59), Funcs: []Func{
	// func ValidatePayload(r *http.Request, secretToken []byte) (payload []byte, err error)
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidateSignature(signature string, payload, secretToken []byte) error
	{Name: "ValidateSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var github60 = Package{Path: "github.com/google/go-github/github", Majors: majors(60, 89), Funcs: []Func{
	// func ValidatePayload(r *http.Request, secretToken []byte) (payload []byte, err error)
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayloadFromBody(contentType string, readable io.Reader, signature string, secretToken []byte) (payload []byte, err error)
	{Name: "ValidatePayloadFromBody", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidateSignature(signature string, payload, secretToken []byte) error
	{Name: "ValidateSignature", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}
