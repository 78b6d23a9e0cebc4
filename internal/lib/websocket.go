package lib

var gorillaWebsocket = Package{Path: "github.com/gorilla/websocket", Funcs: []Func{
	// func (d *Dialer) Dial(urlStr string, requestHeader http.Header) (*Conn, *http.Response, error)
	{
		Name:    "Dialer.Dial",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (d *Dialer) DialContext(ctx context.Context, urlStr string, requestHeader http.Header) (*Conn, *http.Response, error)
	{
		Name:    "Dialer.DialContext",
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
}}

var coderWebsocket = Package{Path: "github.com/coder/websocket", Funcs: []Func{
	// func Dial(ctx context.Context, u string, opts *DialOptions) (*Conn, *http.Response, error)
	{
		Name:    "Dial",
		Flows:   []Flow{{From: Arg(1), To: Result(2), Via: Joined}},
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
}}

var nhooyrWebsocket = Package{Path: "nhooyr.io/websocket", Funcs: []Func{
	// func Dial(ctx context.Context, u string, opts *DialOptions) (*Conn, *http.Response, error)
	{
		Name:    "Dial",
		Flows:   []Flow{{From: Arg(1), To: Result(2), Via: Joined}},
		Sources: []Source{{Kind: Response, To: Result(1)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
}}
