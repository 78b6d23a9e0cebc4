package lib

var stripe = Package{Path: "github.com/stripe/stripe-go/webhook", Majors: majors(72, 85), Funcs: []Func{
	// func ComputeSignature(t time.Time, payload []byte, secret string) []byte
	{Name: "ComputeSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func ConstructEvent(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEvent", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventIgnoringTolerance(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEventIgnoringTolerance", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventWithTolerance(payload []byte, header, secret string, tolerance time.Duration) (stripe.Event, error)
	{Name: "ConstructEventWithTolerance", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayload(payload []byte, header, secret string) error
	{Name: "ValidatePayload", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadIgnoringTolerance(payload []byte, header, secret string) error
	{Name: "ValidatePayloadIgnoringTolerance", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadWithTolerance(payload []byte, header, secret string, tolerance time.Duration) error
	{Name: "ValidatePayloadWithTolerance", Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}
