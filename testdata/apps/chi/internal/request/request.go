// Package request reads the parameters of requests.
package request

import (
	"net/http"
	"strconv"
)

// Param returns a parameter of the query, without the blanks around it.
func Param(r *http.Request, name string) string {
	return trim(r.URL.Query().Get(name))
}

// Int is Param for a number.
func Int(r *http.Request, name string, otherwise int) int {
	if n, err := strconv.Atoi(Param(r, name)); err == nil {
		return n
	}
	return otherwise
}

// Require is a middleware that refuses requests without the right parameter.
func Require(name string, isRight func(string) bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !isRight(Param(r, name)) {
				http.Error(w, "wrong "+name, http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Header returns a header, without the blanks around it.
func Header(r *http.Request, name string) string {
	return trim(r.Header.Get(name))
}

func trim(s string) string {
	for len(s) > 0 && s[0] == ' ' {
		s = s[1:]
	}
	for len(s) > 0 && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}
