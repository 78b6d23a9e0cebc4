package main

import (
	"context"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/reflection"
	"google.golang.org/grpc/status"

	"rpc.example/health"
)

// known refuses who has no token, guest nobody.
func known(ctx context.Context) (context.Context, error) {
	if token, err := auth.AuthFromMD(ctx, "bearer"); err != nil || token == "" {
		return nil, status.Error(codes.Unauthenticated, "who are you?")
	}
	return ctx, nil
}

func guest(ctx context.Context) (context.Context, error) { return ctx, nil }

// signed has methods that verify requests themselves.
type signed struct {
	grpc_health_v1.UnimplementedHealthServer
	service
}

func (s *signed) Check(ctx context.Context, req *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	if !s.g.signed(req, signature(ctx)) {
		return nil, status.Error(codes.Unauthenticated, "bad signature")
	}
	return nil, nil
}

func (s *signed) Watch(req *grpc_health_v1.HealthCheckRequest, stream grpc_health_v1.Health_WatchServer) error {
	if !s.g.signed(req, signature(stream.Context())) {
		return status.Error(codes.Unauthenticated, "bad signature")
	}
	return nil
}

// A holder has a server in a field.
type holder struct{ server *grpc.Server }

func newServer(options ...grpc.ServerOption) *grpc.Server { return grpc.NewServer(options...) }

func serveServices(g *gate) {
	// Unary methods are behind the unary interceptors, streams behind those of streams.
	s := grpc.NewServer(grpc.ChainUnaryInterceptor(g.limitUnary, auth.UnaryServerInterceptor(known)), grpc.StreamInterceptor(limitStream(g)))
	grpc_health_v1.RegisterHealthServer(s, &signed{service: service{g}})
	reflection.Register(s) // no service of its own package

	// The options may be in a list, and the server in a field.
	options := []grpc.ServerOption{grpc.UnaryInterceptor(g.limitUnary)}
	options = append(options, grpc.StreamInterceptor(auth.StreamServerInterceptor(known)))
	h := &holder{server: grpc.NewServer(options...)}
	grpc_health_v1.RegisterHealthServer(h.server, &signed{service: service{g}}) // finds ratelimitorder/inconsistent (no fix)

	// Another package registers the service.
	health.Register(newServer(grpc.UnaryInterceptor(g.limitUnary)), "key")
	health.Register(newServer(grpc.UnaryInterceptor(auth.UnaryServerInterceptor(guest))), "key") // finds ratelimitorder/inconsistent (no fix)
	health.Register(newServer(health.Option()), "key")
	unlimited(grpc.NewServer())
	unlimited(grpc.NewServer(grpc.MaxRecvMsgSize(1 << 20)))
}

func unlimited(s *grpc.Server) { grpc_health_v1.RegisterHealthServer(s, &health.Service{}) } // finds ratelimitorder/inconsistent (no fix)

// serveWith has options that are not seen here.
func serveWith(g *gate, options []grpc.ServerOption) {
	s := grpc.NewServer(options...)
	grpc_health_v1.RegisterHealthServer(s, &signed{service: service{g}})
}
