// Package hooks is a service as older generators have it: without constants for the names of the methods.
package hooks

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"
)

// HooksServer is the service.
type HooksServer interface {
	Push(context.Context, *emptypb.Empty) (*emptypb.Empty, error)
	Ping(context.Context, *emptypb.Empty) (*emptypb.Empty, error)
	mustEmbedUnimplementedHooksServer()
}

// UnimplementedHooksServer has the methods that others lack.
type UnimplementedHooksServer struct{}

func (UnimplementedHooksServer) Push(context.Context, *emptypb.Empty) (*emptypb.Empty, error) {
	return nil, status.Error(codes.Unimplemented, "not there")
}

func (UnimplementedHooksServer) Ping(context.Context, *emptypb.Empty) (*emptypb.Empty, error) {
	return nil, status.Error(codes.Unimplemented, "not there")
}

func (UnimplementedHooksServer) mustEmbedUnimplementedHooksServer() {}

// RegisterHooksServer registers a service.
func RegisterHooksServer(s grpc.ServiceRegistrar, srv HooksServer) {
	s.RegisterService(&grpc.ServiceDesc{ServiceName: "example.Hooks", HandlerType: (*HooksServer)(nil)}, srv)
}
