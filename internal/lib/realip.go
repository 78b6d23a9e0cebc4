package lib

var realclientip = Package{Path: "github.com/realclientip/realclientip-go", Funcs: []Func{
	// func (strat ChainStrategy) ClientIP(headers http.Header, remoteAddr string) string
	{Name: "ChainStrategy.ClientIP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func (strat LeftmostNonPrivateStrategy) ClientIP(headers http.Header, _ string) string
	{Name: "LeftmostNonPrivateStrategy.ClientIP", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
	// func (strat RemoteAddrStrategy) ClientIP(_ http.Header, remoteAddr string) string
	{Name: "RemoteAddrStrategy.ClientIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func (strat RightmostNonPrivateStrategy) ClientIP(headers http.Header, _ string) string
	{Name: "RightmostNonPrivateStrategy.ClientIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func (strat RightmostTrustedCountStrategy) ClientIP(headers http.Header, _ string) string
	{Name: "RightmostTrustedCountStrategy.ClientIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func (strat RightmostTrustedRangeStrategy) ClientIP(headers http.Header, _ string) string
	{Name: "RightmostTrustedRangeStrategy.ClientIP", Sources: []Source{{Kind: PeerHost, To: Result(0)}}},
	// func (strat SingleIPHeaderStrategy) ClientIP(headers http.Header, _ string) string
	{Name: "SingleIPHeaderStrategy.ClientIP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
	// func SplitHostZone(s string) (host, zone string)
	{Name: "SplitHostZone", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// ClientIP(headers http.Header, remoteAddr string) string
	{Name: "Strategy.ClientIP", Sources: []Source{{Kind: ClientIP, To: Result(0)}}},
}}

var tomasenRealip = Package{Path: "github.com/tomasen/realip", Funcs: []Func{
	// func FromRequest(r *http.Request) string
	{Name: "FromRequest", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
	// func RealIP(r *http.Request) string
	{Name: "RealIP", Sources: []Source{{Kind: Header, To: Result(0), Name: "X-Forwarded-For"}}},
}}
