package lib

// Interceptors run one after the other, as middlewares do: behind the one that is not in a chain, if there is one.

var grpc = Package{Path: "google.golang.org/grpc", Funcs: []Func{
	// func ChainStreamInterceptor(interceptors ...StreamServerInterceptor) ServerOption
	{Name: "ChainStreamInterceptor", Router: Router{Middlewares: Arg(0)}},
	// func ChainUnaryInterceptor(interceptors ...UnaryServerInterceptor) ServerOption
	{Name: "ChainUnaryInterceptor", Router: Router{Middlewares: Arg(0)}},
	// func StreamInterceptor(i StreamServerInterceptor) ServerOption
	{Name: "StreamInterceptor", Router: Router{Middlewares: Arg(0), First: true}},
	// func UnaryInterceptor(i UnaryServerInterceptor) ServerOption
	{Name: "UnaryInterceptor", Router: Router{Middlewares: Arg(0), First: true}},
}, Types: []Type{
	{Name: "Server", Services: true},
	{Name: "ServerStream", Request: true},
	{Name: "ServiceRegistrar", Services: true},
	{Name: "StreamServerInfo", Request: true},
	{Name: "UnaryServerInfo", Request: true},
}}

var grpcMetadata = Package{Path: "google.golang.org/grpc/metadata", Funcs: []Func{
	// func FromIncomingContext(ctx context.Context) (MD, bool)
	{Name: "FromIncomingContext", Sources: []Source{{Kind: Metadata, To: Result(0)}}},
	// func Join(mds ...MD) MD
	{Name: "Join", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (md MD) Append(k string, vals ...string)
	{Name: "MD.Append", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (md MD) Copy() MD
	{Name: "MD.Copy", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (md MD) Get(k string) []string
	{Name: "MD.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (md MD) Set(k string, vals ...string)
	{Name: "MD.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func New(m map[string]string) MD
	{Name: "New", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewIncomingContext(ctx context.Context, md MD) context.Context
	{Name: "NewIncomingContext", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Arg(1), To: Result(0)}}},
	// func Pairs(kv ...string) MD
	{Name: "Pairs", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func ValueFromIncomingContext(ctx context.Context, key string) []string
	{Name: "ValueFromIncomingContext", Sources: []Source{{Kind: Metadata, To: Result(0), Named: Arg(1)}}},
}, Types: []Type{
	{Name: "MD", Kind: Metadata},
}}

var grpcMiddleware = Package{Path: "github.com/grpc-ecosystem/go-grpc-middleware", Funcs: []Func{
	// func ChainStreamServer(interceptors ...grpc.StreamServerInterceptor) grpc.StreamServerInterceptor
	{Name: "ChainStreamServer", Router: Router{Middlewares: Arg(0)}},
	// func ChainUnaryServer(interceptors ...grpc.UnaryServerInterceptor) grpc.UnaryServerInterceptor
	{Name: "ChainUnaryServer", Router: Router{Middlewares: Arg(0)}},
	// func WithStreamServerChain(interceptors ...grpc.StreamServerInterceptor) grpc.ServerOption
	{Name: "WithStreamServerChain", Router: Router{Middlewares: Arg(0), First: true}},
	// func WithUnaryServerChain(interceptors ...grpc.UnaryServerInterceptor) grpc.ServerOption
	{Name: "WithUnaryServerChain", Router: Router{Middlewares: Arg(0), First: true}},
}}

var grpcMiddlewareAuth1 = Package{Path: "github.com/grpc-ecosystem/go-grpc-middleware/auth", Funcs: []Func{
	// func StreamServerInterceptor(authFunc AuthFunc) grpc.StreamServerInterceptor
	{Name: "StreamServerInterceptor", Authenticates: true, Lenient: Arg(0)},
	// func UnaryServerInterceptor(authFunc AuthFunc) grpc.UnaryServerInterceptor
	{Name: "UnaryServerInterceptor", Authenticates: true, Lenient: Arg(0)},
}}

var grpcMiddlewareAuth = Package{Path: "github.com/grpc-ecosystem/go-grpc-middleware/interceptors/auth", Majors: []int{2}, Funcs: []Func{
	// func AuthFromMD(ctx context.Context, expectedScheme string) (string, error)
	{Name: "AuthFromMD", Sources: []Source{{Kind: Metadata, To: Result(0), Name: "authorization"}}},
	// func StreamServerInterceptor(authFunc AuthFunc) grpc.StreamServerInterceptor
	{Name: "StreamServerInterceptor", Authenticates: true, Lenient: Arg(0)},
	// func UnaryServerInterceptor(authFunc AuthFunc) grpc.UnaryServerInterceptor
	{Name: "UnaryServerInterceptor", Authenticates: true, Lenient: Arg(0)},
}}

var grpcMiddlewareRatelimit = Package{Path: "github.com/grpc-ecosystem/go-grpc-middleware/ratelimit", Funcs: []Func{
	// Limit() bool
	{Name: "Limiter.Limit", Limit: Limit{Of: Result(0), Kind: FalseIsValid}},
	// func StreamServerInterceptor(limiter Limiter) grpc.StreamServerInterceptor
	{Name: "StreamServerInterceptor", Limits: ByUnknown},
	// func UnaryServerInterceptor(limiter Limiter) grpc.UnaryServerInterceptor
	{Name: "UnaryServerInterceptor", Limits: ByUnknown},
}}

var grpcMiddlewareRatelimit2 = Package{Path: "github.com/grpc-ecosystem/go-grpc-middleware/interceptors/ratelimit", Majors: []int{2}, Funcs: []Func{
	// Limit(ctx context.Context) error
	{Name: "Limiter.Limit", Limit: Limit{Of: Result(0), Kind: NilIsValid}},
	// func StreamServerInterceptor(limiter Limiter) grpc.StreamServerInterceptor
	{Name: "StreamServerInterceptor", Limits: ByUnknown},
	// func UnaryServerInterceptor(limiter Limiter) grpc.UnaryServerInterceptor
	{Name: "UnaryServerInterceptor", Limits: ByUnknown},
}}

// What else a Peer holds does not say where the other end is.
var grpcPeer = Package{Path: "google.golang.org/grpc/peer", Fields: []Field{
	{Type: "Peer", Name: "Addr", Kind: Peer},
	{Type: "Peer", Name: "AuthInfo", Kind: Plain},
	{Type: "Peer", Name: "LocalAddr", Kind: Plain},
}}

var grpcStatus = Package{Path: "google.golang.org/grpc/status", Funcs: []Func{
	// func Error(c codes.Code, msg string) error
	{
		Name:  "Error",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Errorf(c codes.Code, format string, a ...any) error
	{
		Name: "Errorf",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Joined},
			{From: Arg(2), To: Result(0), Via: Encoded | Joined},
		},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}, {Kind: ToAnswer, Of: Arg(2)}},
	},
	// func New(c codes.Code, msg string) *Status
	{
		Name:  "New",
		Flows: []Flow{{From: Arg(1), To: Result(0), Via: Joined}},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}},
	},
	// func Newf(c codes.Code, format string, a ...any) *Status
	{
		Name: "Newf",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Joined},
			{From: Arg(2), To: Result(0), Via: Encoded | Joined},
		},
		Sinks: []Sink{{Kind: ToAnswer, Of: Arg(1)}, {Kind: ToAnswer, Of: Arg(2)}},
	},
}}
