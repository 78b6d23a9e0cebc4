package handlers

import "net/http"

// nested branches on a variable that two loops share.
func (s *server) nested(w http.ResponseWriter, r *http.Request) {
	over := false
	for range 10 {
		for _, v := range r.Header["X-Hop"] {
			if v == "" {
				over = true
			}
		}
	}
	if over {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
	}
}

// wide branches on a variable with very many ways to its value.
func (s *server) wide(w http.ResponseWriter, r *http.Request) {
	over := false
	switch r.Header.Get("A") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("B") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("C") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("D") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("E") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("F") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("G") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("H") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("I") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	switch r.Header.Get("J") {
	case "0":
		println(0)
	case "1":
		println(1)
	case "2":
		println(2)
	case "3":
		println(3)
	case "4":
		println(4)
	case "5":
		println(5)
	case "6":
		println(6)
	case "7":
		println(7)
	case "8":
		println(8)
	case "9":
		println(9)
	case "10":
		println(10)
	case "11":
		println(11)
	default:
		over = true
	}
	if over {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
	}
}

// A maker returns another of its kind.
type maker func() maker

func endless() maker { return endless()()() }

// calls what is made without an end.
func (s *server) made(w http.ResponseWriter, r *http.Request) {
	endless()()()
	if !s.limits.Allow(peer(r)) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if _, err := s.verify(r); err != nil {
		w.WriteHeader(401)
	}
}
