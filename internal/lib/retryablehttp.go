package lib

var retryablehttp = Package{Path: "github.com/hashicorp/go-retryablehttp", Funcs: []Func{
	// func (c *Client) Do(req *Request) (*http.Response, error)
	{
		Name:    "Client.Do",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
	},
	// func (c *Client) Get(url string) (*http.Response, error)
	{
		Name:    "Client.Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) Head(url string) (*http.Response, error)
	{
		Name:    "Client.Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) Post(url, bodyType string, body interface{}) (*http.Response, error)
	{
		Name:    "Client.Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (c *Client) PostForm(url string, data url.Values) (*http.Response, error)
	{
		Name:    "Client.PostForm",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func FromRequest(r *http.Request) (*Request, error)
	{Name: "FromRequest", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Get(url string) (*http.Response, error)
	{
		Name:    "Get",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func Head(url string) (*http.Response, error)
	{
		Name:    "Head",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func NewRequest(method, url string, rawBody interface{}) (*Request, error)
	{
		Name:  "NewRequest",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func NewRequestWithContext(ctx context.Context, method, url string, rawBody interface{}) (*Request, error)
	{
		Name:  "NewRequestWithContext",
		Flows: []Flow{{From: Arg(2), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(2)}},
	},
	// func Post(url, bodyType string, body interface{}) (*http.Response, error)
	{
		Name:    "Post",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func PostForm(url string, data url.Values) (*http.Response, error)
	{
		Name:    "PostForm",
		Flows:   []Flow{{From: Arg(0), To: Result(1), Via: Quoted}},
		Sources: []Source{{Kind: Response, To: Result(0)}},
		Sinks:   []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (r *Request) WithContext(ctx context.Context) *Request
	{Name: "Request.WithContext", Flows: []Flow{{From: Receiver, To: Result(0)}}},
}}
