package main

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"

	"rpc.example/hooks"
)

// pushed has one method of two.
type pushed struct {
	hooks.UnimplementedHooksServer
	g *gate
}

func (p *pushed) Push(ctx context.Context, _ *emptypb.Empty) (*emptypb.Empty, error) {
	if !p.g.allow("push") { // finds ratelimitorder/order (no fix)
		return nil, status.Error(codes.ResourceExhausted, "slow down")
	}
	return new(emptypb.Empty), nil
}

// unpushed does not limit it.
type unpushed struct {
	hooks.UnimplementedHooksServer
}

func (unpushed) Push(ctx context.Context, _ *emptypb.Empty) (*emptypb.Empty, error) {
	return new(emptypb.Empty), nil
}

func serveLegacy(g *gate) {
	// What the interceptor does comes before the method.
	hooks.RegisterHooksServer(grpc.NewServer(grpc.UnaryInterceptor(g.verifyUnary)), &pushed{g: g})
	hooks.RegisterHooksServer(grpc.NewServer(grpc.UnaryInterceptor(g.verifyUnary)), unpushed{}) // finds ratelimitorder/inconsistent (no fix)

	// Several chains are one after the other.
	var options []grpc.ServerOption
	options = append(options, grpc.ChainUnaryInterceptor(g.verifyUnary))
	options = append(options, grpc.ChainUnaryInterceptor(limitAll(g))) // finds ratelimitorder/order (no fix)
	hooks.RegisterHooksServer(grpc.NewServer(options...), unpushed{})

	// What is in no chain comes first.
	options = []grpc.ServerOption{grpc.ChainUnaryInterceptor(g.verifyUnary)}
	options = append(options, grpc.UnaryInterceptor(limitAll(g)))
	hooks.RegisterHooksServer(grpc.NewServer(options...), unpushed{})
}

func limitAll(g *gate) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (any, error) {
		if !g.allow("all") {
			return nil, status.Error(codes.ResourceExhausted, "slow down")
		}
		return handler(ctx, req)
	}
}
