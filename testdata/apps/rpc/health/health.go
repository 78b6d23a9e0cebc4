// Package health has a service that is registered elsewhere.
package health

import (
	"context"
	"crypto/subtle"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// A Service answers who has the key.
type Service struct {
	grpc_health_v1.UnimplementedHealthServer
	Key string
}

// Check wants a key.
func (s *Service) Check(ctx context.Context, _ *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	md, _ := metadata.FromIncomingContext(ctx)
	if key := md.Get("x-api-key"); len(key) != 1 || subtle.ConstantTimeCompare([]byte(key[0]), []byte(s.Key)) != 1 {
		return nil, status.Error(codes.Unauthenticated, "who are you?")
	}
	return &grpc_health_v1.HealthCheckResponse{Status: grpc_health_v1.HealthCheckResponse_SERVING}, nil
}

// Option returns what nobody knows of a server.
func Option() grpc.ServerOption { return grpc.EmptyServerOption{} }

// Register registers the service.
func Register(s *grpc.Server, key string) {
	grpc_health_v1.RegisterHealthServer(s, &Service{Key: key})
}
