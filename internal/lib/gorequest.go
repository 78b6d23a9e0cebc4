package lib

var gorequest = Package{Path: "github.com/parnurzeal/gorequest", Funcs: []Func{
	// func (s *SuperAgent) AddCookie(c *http.Cookie) *SuperAgent
	{Name: "SuperAgent.AddCookie", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) AddCookies(cookies []*http.Cookie) *SuperAgent
	{Name: "SuperAgent.AddCookies", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) CustomMethod(method, targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.CustomMethod",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(1), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (s *SuperAgent) Delete(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Delete",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) End(callback ...func(response Response, body string, errs []error)) (Response, string, []error)
	{
		Name:    "SuperAgent.End",
		Flows:   []Flow{{From: Receiver, To: Result(2), Via: Joined}},
		Sources: []Source{{Kind: Response, To: Result(0)}, {Kind: Response, To: Result(1)}},
	},
	// func (s *SuperAgent) EndBytes(callback ...func(response Response, body []byte, errs []error)) (Response, []byte, []error)
	{
		Name:    "SuperAgent.EndBytes",
		Flows:   []Flow{{From: Receiver, To: Result(2), Via: Joined}},
		Sources: []Source{{Kind: Response, To: Result(0)}, {Kind: Response, To: Result(1)}},
	},
	// func (s *SuperAgent) EndStruct(v interface{}, callback ...func(response Response, v interface{}, body []byte, errs []error)) (Response, []byte, []error)
	{
		Name:    "SuperAgent.EndStruct",
		Flows:   []Flow{{From: Receiver, To: Result(2), Via: Joined}},
		Sources: []Source{{Kind: Response, To: Result(0)}, {Kind: Response, To: Result(1)}},
	},
	// func (s *SuperAgent) Get(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Get",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Head(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Head",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Options(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Options",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Param(key string, value string) *SuperAgent
	{
		Name:  "SuperAgent.Param",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(1), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(1)}},
	},
	// func (s *SuperAgent) Patch(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Patch",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Post(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Post",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Proxy(proxyUrl string) *SuperAgent
	{Name: "SuperAgent.Proxy", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Put(targetUrl string) *SuperAgent
	{
		Name:  "SuperAgent.Put",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) Query(content interface{}) *SuperAgent
	{
		Name:  "SuperAgent.Query",
		Flows: []Flow{{From: Receiver, To: Result(0)}, {From: Arg(0), To: Receiver, Via: Joined}},
		Sinks: []Sink{{Kind: ToURL, Of: Arg(0)}},
	},
	// func (s *SuperAgent) RedirectPolicy(policy func(req Request, via []Request) error) *SuperAgent
	{Name: "SuperAgent.RedirectPolicy", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Retry(retryerCount int, retryerTime time.Duration, statusCode ...int) *SuperAgent
	{Name: "SuperAgent.Retry", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Send(content interface{}) *SuperAgent
	{Name: "SuperAgent.Send", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SendFile(file interface{}, args ...string) *SuperAgent
	{Name: "SuperAgent.SendFile", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SendMap(content interface{}) *SuperAgent
	{Name: "SuperAgent.SendMap", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SendSlice(content []interface{}) *SuperAgent
	{Name: "SuperAgent.SendSlice", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SendString(content string) *SuperAgent
	{Name: "SuperAgent.SendString", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SendStruct(content interface{}) *SuperAgent
	{Name: "SuperAgent.SendStruct", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Set(param string, value string) *SuperAgent
	{Name: "SuperAgent.Set", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SetBasicAuth(username string, password string) *SuperAgent
	{Name: "SuperAgent.SetBasicAuth", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SetCurlCommand(enable bool) *SuperAgent
	{Name: "SuperAgent.SetCurlCommand", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SetDebug(enable bool) *SuperAgent
	{Name: "SuperAgent.SetDebug", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) SetLogger(logger *log.Logger) *SuperAgent
	{Name: "SuperAgent.SetLogger", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) TLSClientConfig(config *tls.Config) *SuperAgent
	{Name: "SuperAgent.TLSClientConfig", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Timeout(timeout time.Duration) *SuperAgent
	{Name: "SuperAgent.Timeout", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (s *SuperAgent) Type(typeStr string) *SuperAgent
	{Name: "SuperAgent.Type", Flows: []Flow{{From: Receiver, To: Result(0)}}},
}}
