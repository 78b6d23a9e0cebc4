package lib

var stripe = Package{Path: "github.com/stripe/stripe-go/webhook", Majors: majors(72, 85), Funcs: []Func{
	// func ComputeSignature(t time.Time, payload []byte, secret string) []byte
	{Name: "ComputeSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func ConstructEvent(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventIgnoringTolerance(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEventIgnoringTolerance", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventWithTolerance(payload []byte, header, secret string, tolerance time.Duration) (stripe.Event, error)
	{Name: "ConstructEventWithTolerance", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayload(payload []byte, header, secret string) error
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadIgnoringTolerance(payload []byte, header, secret string) error
	{Name: "ValidatePayloadIgnoringTolerance", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadWithTolerance(payload []byte, header, secret string, tolerance time.Duration) error
	{Name: "ValidatePayloadWithTolerance", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}
