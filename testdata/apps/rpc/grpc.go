package main

import (
	"context"

	"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/ratelimit"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"
)

func (g *gate) limitUnary(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	from, ok := peer.FromContext(ctx)
	if !ok || !g.allow(host(from.Addr.String())) {
		return nil, status.Error(codes.ResourceExhausted, "slow down")
	}
	return handler(ctx, req)
}

func (g *gate) verifyUnary(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	if s := md.Get("x-signature"); len(s) != 1 || !g.signed(req, s[0]) {
		return nil, status.Error(codes.Unauthenticated, "bad signature")
	}
	return handler(ctx, req)
}

// signature returns that of a request.
func signature(ctx context.Context) string {
	md, _ := metadata.FromIncomingContext(ctx)
	if s := md.Get("x-signature"); len(s) == 1 {
		return s[0]
	}
	return ""
}

// limitStream makes an interceptor.
func limitStream(g *gate) grpc.StreamServerInterceptor {
	return func(srv any, ss grpc.ServerStream, _ *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
		if !g.allow("all") {
			return status.Error(codes.ResourceExhausted, "slow down")
		}
		return handler(srv, ss)
	}
}

func verifyStream(g *gate) grpc.StreamServerInterceptor {
	return func(srv any, ss grpc.ServerStream, info *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
		md, _ := metadata.FromIncomingContext(ss.Context())
		if s := md.Get("x-signature"); len(s) != 1 || !g.signed(srv, s[0]) {
			return status.Error(codes.Unauthenticated, "bad signature")
		}
		return handler(srv, ss)
	}
}

// tokens is a limiter of the middleware.
type tokens struct{ g *gate }

func (t tokens) Limit(context.Context) error {
	if !t.g.allow("all") {
		return status.Error(codes.ResourceExhausted, "slow down")
	}
	return nil
}

// A service has methods that check for themselves.
type service struct{ g *gate }

// Late verifies first.
func (s *service) Late(ctx context.Context, req *emptypb.Empty) (*emptypb.Empty, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	if sig := md.Get("x-signature"); len(sig) != 1 || !s.g.signed(req, sig[0]) {
		return nil, status.Error(codes.Unauthenticated, "bad signature")
	}
	if !s.g.allow("all") { // finds ratelimitorder/order (no fix)
		return nil, status.Error(codes.ResourceExhausted, "slow down")
	}
	return req, nil
}

// Early counts first.
func (s *service) Early(ctx context.Context, req *emptypb.Empty) (*emptypb.Empty, error) {
	if !s.g.allow("all") {
		return nil, status.Error(codes.ResourceExhausted, "slow down")
	}
	md, _ := metadata.FromIncomingContext(ctx)
	if sig := md.Get("x-signature"); len(sig) != 1 || !s.g.signed(req, sig[0]) {
		return nil, status.Error(codes.Unauthenticated, "bad signature")
	}
	return req, nil
}

func serveGRPC(g *gate) []*grpc.Server {
	return []*grpc.Server{
		grpc.NewServer(grpc.ChainUnaryInterceptor(g.limitUnary, g.verifyUnary)),
		grpc.NewServer(grpc.ChainUnaryInterceptor(g.verifyUnary, g.limitUnary)), // finds ratelimitorder/order (no fix)
		grpc.NewServer(grpc.ChainStreamInterceptor(limitStream(g), verifyStream(g))),
		grpc.NewServer(grpc.ChainStreamInterceptor(verifyStream(g), limitStream(g))), // finds ratelimitorder/order (no fix)
		grpc.NewServer(grpc.ChainUnaryInterceptor(ratelimit.UnaryServerInterceptor(tokens{g}), g.verifyUnary)),
	}
}
