package lib

var connect = Package{Path: "connectrpc.com/connect", Funcs: []Func{
	// Header() http.Header
	{Name: "AnyRequest.Header", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// Header() http.Header
	{Name: "AnyResponse.Header", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// Trailer() http.Header
	{Name: "AnyResponse.Trailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (b *BidiStream[Req, Res]) RequestHeader() http.Header
	{Name: "BidiStream.RequestHeader", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (b *BidiStream[Req, Res]) ResponseHeader() http.Header
	{Name: "BidiStream.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (b *BidiStream[Req, Res]) ResponseTrailer() http.Header
	{Name: "BidiStream.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (b *BidiStreamForClient[Req, Res]) ResponseHeader() http.Header
	{Name: "BidiStreamForClient.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (b *BidiStreamForClient[Req, Res]) ResponseTrailer() http.Header
	{Name: "BidiStreamForClient.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// RequestHeader() http.Header
	{Name: "CallInfo.RequestHeader", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// ResponseHeader() http.Header
	{Name: "CallInfo.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// ResponseTrailer() http.Header
	{Name: "CallInfo.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (c *ClientStream[Req]) RequestHeader() http.Header
	{Name: "ClientStream.RequestHeader", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func DecodeBinaryHeader(data string) ([]byte, error)
	{Name: "DecodeBinaryHeader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func EncodeBinaryHeader(data []byte) string
	{Name: "EncodeBinaryHeader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func (e *Error) Message() string
	{Name: "Error.Message", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func NewError(c Code, underlying error) *Error
	{
		Name:  "NewError",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func NewWireError(c Code, underlying error) *Error
	{
		Name:  "NewWireError",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func (r *Request[_]) Header() http.Header
	{Name: "Request.Header", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// func (r *Response[_]) Header() http.Header
	{Name: "Response.Header", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (r *Response[_]) Trailer() http.Header
	{Name: "Response.Trailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (s *ServerStream[Res]) ResponseHeader() http.Header
	{Name: "ServerStream.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (s *ServerStream[Res]) ResponseTrailer() http.Header
	{Name: "ServerStream.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (s *ServerStreamForClient[Res]) ResponseHeader() http.Header
	{Name: "ServerStreamForClient.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func (s *ServerStreamForClient[Res]) ResponseTrailer() http.Header
	{Name: "ServerStreamForClient.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// ResponseHeader() http.Header
	{Name: "StreamingClientConn.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// ResponseTrailer() http.Header
	{Name: "StreamingClientConn.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// RequestHeader() http.Header
	{Name: "StreamingHandlerConn.RequestHeader", Sources: []Source{{Kind: Header, To: Result(0)}}},
	// ResponseHeader() http.Header
	{Name: "StreamingHandlerConn.ResponseHeader", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// ResponseTrailer() http.Header
	{Name: "StreamingHandlerConn.ResponseTrailer", Sources: []Source{{Kind: Response, To: Result(0)}}},
	// func WithInterceptors(interceptors ...Interceptor) Option
	{Name: "WithInterceptors", Router: Router{Middlewares: Arg(0)}},
}, Fields: []Field{
	{Type: "Peer", Name: "Addr", Kind: Peer},
	{Type: "Peer", Name: "Protocol", Kind: Plain},
	{Type: "Peer", Name: "Query", Kind: Query},
}, Types: []Type{
	{Name: "AnyRequest", Request: true},
	{Name: "Interceptor", Wraps: "WrapUnary"}, // which have the others do the same
	{Name: "Request", Request: true},
	{Name: "StreamingHandlerConn", Request: true},
}}
