package lib

var oidc = Package{Path: "github.com/coreos/go-oidc/oidc", Majors: []int{3}, Funcs: []Func{
	// func (i *IDToken) VerifyAccessToken(accessToken string) error
	{Name: "IDToken.VerifyAccessToken", Credential: Arg(0)},
	// func (v *IDTokenVerifier) Verify(ctx context.Context, rawIDToken string) (*IDToken, error)
	{Name: "IDTokenVerifier.Verify", Credential: Arg(1)},
	// VerifySignature(ctx context.Context, jwt string) (payload []byte, err error)
	{Name: "KeySet.VerifySignature", Credential: Arg(1)},
	// func (r *RemoteKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)
	{Name: "RemoteKeySet.VerifySignature", Credential: Arg(1)},
	// func (s *StaticKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)
	{Name: "StaticKeySet.VerifySignature", Credential: Arg(1)},
}}

var googleIDToken = Package{Path: "google.golang.org/api/idtoken", Funcs: []Func{
	// func ParsePayload(idToken string) (*Payload, error)
	{Name: "ParsePayload", Credential: Arg(0)},
	// func Validate(ctx context.Context, idToken string, audience string) (*Payload, error)
	{Name: "Validate", Credential: Arg(1)},
	// func (v *Validator) Validate(ctx context.Context, idToken string, audience string) (*Payload, error)
	{Name: "Validator.Validate", Credential: Arg(1)},
}}
