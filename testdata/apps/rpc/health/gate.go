package health

import (
	"context"
	"errors"

	"connectrpc.com/connect"
)

var count int

// A Gate is an interceptor.
type Gate struct{}

// WrapUnary counts requests.
func (Gate) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		if count++; count > 100 {
			return nil, connect.NewError(connect.CodeResourceExhausted, errors.New("slow down"))
		}
		return next(ctx, req)
	}
}

// WrapStreamingClient leaves clients alone.
func (Gate) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

// WrapStreamingHandler leaves streams alone.
func (Gate) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return next
}
