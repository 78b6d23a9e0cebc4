package lib

var stripe82 = Package{Path: "github.com/stripe/stripe-go", Majors: []int{82}, Funcs: []Func{
	// func (c *Client) ConstructEvent(payload []byte, header string, secret string, opts ...WebhookOption) (Event, error)
	{Name: "Client.ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func (c *Client) ParseThinEvent(payload []byte, header string, secret string, opts ...WebhookOption) (*ThinEvent, error)
	{Name: "Client.ParseThinEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ComputeSignature(t time.Time, payload []byte, secret string) []byte
	{Name: "ComputeSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func ConstructEvent(payload []byte, header string, secret string, opts ...WebhookOption) (Event, error)
	{Name: "ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayload(payload []byte, header string, secret string, opts ...WebhookOption) error
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var stripe83 = Package{Path: "github.com/stripe/stripe-go", Majors: majors(83, 85), Funcs: []Func{
	// func (c *Client) ConstructEvent(payload []byte, header string, secret string, opts ...WebhookOption) (Event, error)
	{Name: "Client.ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func (c *Client) ParseEventNotification(payload []byte, header string, secret string, opts ...WebhookOption) (EventNotificationContainer, error)
	{Name: "Client.ParseEventNotification", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ComputeSignature(t time.Time, payload []byte, secret string) []byte
	{Name: "ComputeSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func ConstructEvent(payload []byte, header string, secret string, opts ...WebhookOption) (Event, error)
	{Name: "ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayload(payload []byte, header string, secret string, opts ...WebhookOption) error
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}

var stripeWebhook72 = Package{Path: "github.com/stripe/stripe-go/webhook", Majors: []int{72}, Funcs: []Func{
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

var stripeWebhook73 = Package{Path: "github.com/stripe/stripe-go/webhook", Majors: majors(73, 85), Funcs: []Func{
	// func ComputeSignature(t time.Time, payload []byte, secret string) []byte
	{Name: "ComputeSignature", Sources: []Source{{Kind: MAC, To: Result(0)}}},
	// func ConstructEvent(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEvent", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventIgnoringTolerance(payload []byte, header, secret string) (stripe.Event, error)
	{Name: "ConstructEventIgnoringTolerance", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventWithOptions(payload []byte, header string, secret string, options ConstructEventOptions) (stripe.Event, error)
	{Name: "ConstructEventWithOptions", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ConstructEventWithTolerance(payload []byte, header, secret string, tolerance time.Duration) (stripe.Event, error)
	{Name: "ConstructEventWithTolerance", Verifies: true, Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func ValidatePayload(payload []byte, header, secret string) error
	{Name: "ValidatePayload", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadIgnoringTolerance(payload []byte, header, secret string) error
	{Name: "ValidatePayloadIgnoringTolerance", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func ValidatePayloadWithTolerance(payload []byte, header, secret string, tolerance time.Duration) error
	{Name: "ValidatePayloadWithTolerance", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
}}
