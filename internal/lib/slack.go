package lib

var slack = Package{Path: "github.com/slack-go/slack", Funcs: []Func{
	// func NewSecretsVerifier(header http.Header, secret string) (sv SecretsVerifier, err error)
	{Name: "NewSecretsVerifier", Verdict: Verdict{Of: Result(1), Kind: NilIsValid, Weak: true}},
	// func (v SecretsVerifier) Ensure() error
	{Name: "SecretsVerifier.Ensure", Verifies: true, Verdict: Verdict{Of: Result(0), Kind: NilIsValid}},
	// func (v *SecretsVerifier) Write(body []byte) (n int, err error)
	{Name: "SecretsVerifier.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Digested}}},
	// func (s SlashCommand) ValidateToken(verificationTokens ...string) bool
	{Name: "SlashCommand.ValidateToken", Verdict: Verdict{Of: Result(0), Kind: TrueIsValid}},
}}
