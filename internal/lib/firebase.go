package lib

var firebaseAppCheck = Package{Path: "firebase.google.com/go/appcheck", Majors: []int{4}, Funcs: []Func{
	// func (c *Client) VerifyToken(token string) (*DecodedAppCheckToken, error)
	{Name: "Client.VerifyToken", Credential: Arg(0)},
}}

var firebaseAuth = Package{Path: "firebase.google.com/go/auth", Majors: []int{4}, Funcs: []Func{
	// func (c *Client) VerifySessionCookie(ctx context.Context, sessionCookie string) (*Token, error)
	{Name: "Client.VerifySessionCookie", Credential: Arg(1)},
	// func (c *Client) VerifySessionCookieAndCheckRevoked(ctx context.Context, sessionCookie string) (*Token, error)
	{Name: "Client.VerifySessionCookieAndCheckRevoked", Credential: Arg(1)},
	// func (c *baseClient) VerifyIDToken(ctx context.Context, idToken string) (*Token, error)
	{Name: "baseClient.VerifyIDToken", Credential: Arg(1)},
	// func (c *baseClient) VerifyIDTokenAndCheckRevoked(ctx context.Context, idToken string) (*Token, error)
	{Name: "baseClient.VerifyIDTokenAndCheckRevoked", Credential: Arg(1)},
}}
