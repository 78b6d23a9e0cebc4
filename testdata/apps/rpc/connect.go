package main

import (
	"context"
	"errors"
	"net/http"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/emptypb"

	"rpc.example/health"
)

func limitConnect(g *gate) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			if !g.allow(host(req.Peer().Addr)) {
				return nil, connect.NewError(connect.CodeResourceExhausted, errors.New("slow down"))
			}
			return next(ctx, req)
		}
	}
}

// limitConnection counts by connections, of which a client makes as many as it likes.
func limitConnection(g *gate) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			if !g.allow(req.Peer().Addr) { // finds ratelimitkey/port (no fix)
				return nil, connect.NewError(connect.CodeResourceExhausted, errors.New("slow down"))
			}
			return next(ctx, req)
		}
	}
}

// limitForwarded believes the header of the proxy at a known address.
func limitForwarded(g *gate) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			ip := host(req.Peer().Addr)
			if ip == "10.0.0.1" {
				ip = req.Header().Get("X-Real-IP")
			}
			if !g.allow(ip) {
				return nil, connect.NewError(connect.CodeResourceExhausted, errors.New("slow down"))
			}
			return next(ctx, req)
		}
	}
}

func verifyConnect(g *gate) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			if !g.signed(req.Any(), req.Header().Get("X-Signature")) {
				return nil, connect.NewError(connect.CodeUnauthenticated, errors.New("bad signature"))
			}
			return next(ctx, req)
		}
	}
}

// signing is an interceptor that is no function.
type signing struct{ g *gate }

func (s *signing) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return verifyConnect(s.g)(next)
}

func (s *signing) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

func (s *signing) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return next
}

func ping(context.Context, *connect.Request[emptypb.Empty]) (*connect.Response[emptypb.Empty], error) {
	return connect.NewResponse(new(emptypb.Empty)), nil
}

func serveConnect(mux *http.ServeMux, g *gate) {
	mux.Handle("/right", connect.NewUnaryHandler("/right", ping, connect.WithInterceptors(limitConnect(g), verifyConnect(g))))
	mux.Handle("/wrong", connect.NewUnaryHandler("/wrong", ping, connect.WithInterceptors(verifyConnect(g), limitConnect(g)))) // finds ratelimitorder/order (no fix)
	mux.Handle("/connection", connect.NewUnaryHandler("/connection", ping, connect.WithInterceptors(limitConnection(g))))
	mux.Handle("/forwarded", connect.NewUnaryHandler("/forwarded", ping, connect.WithInterceptors(limitForwarded(g))))
	mux.Handle("/struct/right", connect.NewUnaryHandler("/struct/right", ping, connect.WithInterceptors(limitConnect(g), &signing{g})))
	mux.Handle("/struct/wrong", connect.NewUnaryHandler("/struct/wrong", ping, connect.WithInterceptors(&signing{g}, limitConnect(g)))) // finds ratelimitorder/order (no fix)
	mux.Handle("/struct/elsewhere", connect.NewUnaryHandler("/struct/elsewhere", ping, connect.WithInterceptors(health.Gate{}, &signing{g})))
	mux.Handle("/struct/last", connect.NewUnaryHandler("/struct/last", ping, connect.WithInterceptors(&signing{g}, health.Gate{}))) // finds ratelimitorder/order (no fix)
	mux.Handle("/struct/none", connect.NewUnaryHandler("/struct/none", ping, connect.WithInterceptors(&signing{g})))                // finds ratelimitorder/inconsistent (no fix)
}
