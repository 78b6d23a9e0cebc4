package fields

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"io"
	"net"
	"net/http"
)

type middleware func(http.Handler) http.Handler

// Middlewares come in a struct, of which a function returns one or another.
type middlewares struct{ first, last middleware }

func pass(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func limits() middleware {
	counts := make(map[string]int)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			host, _, _ := net.SplitHostPort(r.RemoteAddr)
			if len(counts) > 1000 {
				clear(counts)
			}
			if counts[host]++; counts[host] > 100 {
				w.WriteHeader(http.StatusTooManyRequests)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func verified(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
		mac := hmac.New(sha256.New, key)
		mac.Write(body)
		if !hmac.Equal(mac.Sum(nil), []byte(r.Header.Get("X-Signature"))) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func switched(off bool) middlewares {
	if off {
		return middlewares{first: pass, last: pass}
	}
	return on()
}

func on() middlewares { return middlewares{first: limits(), last: pass} }

func checked(name string) (*middlewares, error) {
	switch name {
	case "":
		return nil, errors.New("no name")
	case "off":
		return &middlewares{first: pass}, nil
	}
	return &middlewares{first: limits()}, nil
}

// Nobody knows what else is in the first.
func either(known map[string]middlewares, name string) middlewares {
	if m, ok := known[name]; ok {
		return m
	}
	return middlewares{first: pass}
}

func chosen(off bool, name string, known map[string]middlewares) error {
	mux := http.NewServeMux()
	m := switched(off)
	mux.Handle("POST /wrong", verified(m.first(http.HandlerFunc(login)))) // want `the signature is verified by hmac.Equal before this rate check.*ratelimitorder/order`
	mux.Handle("POST /right", m.first(verified(http.HandlerFunc(login))))
	mux.Handle("POST /last", m.first(m.last(verified(http.HandlerFunc(login)))))

	c, err := checked(name)
	if err != nil {
		return err
	}
	mux.Handle("POST /checked", verified(c.first(http.HandlerFunc(login)))) // want `ratelimitorder/order`
	mux.Handle("POST /checked/right", c.first(verified(http.HandlerFunc(login))))

	e := either(known, name)
	mux.Handle("POST /either", e.first(verified(http.HandlerFunc(login))))
	return http.ListenAndServe("", mux)
}
