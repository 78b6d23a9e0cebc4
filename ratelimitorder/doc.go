// Package ratelimitorder defines an Analyzer that reports rate checks that
// stand behind the verification of a signature, or that do not hold.
//
// # Analyzer ratelimitorder
//
// ratelimitorder: check for rate checks behind the verification of signatures
//
// To verify a signature, a server reads the body and computes a MAC. If it
// checks the rate only then, whoever sends unsigned requests has it do so as often
// as they like. The recommended shape is: a rate check that goes by the peer's
// address, then a bounded read of the body, then the verification, then, if
// there is to be one, a quota for the identity, then the work.
//
// A rate check is a function of a library that limits rates, or whatever decides
// the condition whose one branch answers 429 or codes.ResourceExhausted. A
// verification is a comparison with a MAC that was computed here, or a function of a library
// that checks the signatures of requests. To check a token or a
// password is no verification. Both are found in functions, methods and
// function literals that the handler calls, and in the middlewares that it is
// wrapped in or that its router has run before it, also if these are of other packages.
// What stands before a handler, ratevet routes shows.
//
// There are no fixes: the order of checks is the owner's decision.
//
// # order
//
// On some path of a handler a verification runs before the first rate check
// (CWE-770), which goes by the peer's address or counts all requests, and so could as well stand first. It is
// reported at the call of the limiter or, where that is in a middleware, where the chain has the middleware.
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, err := verify(r)
//		if err != nil {
//			http.Error(w, "bad signature", http.StatusUnauthorized)
//			return
//		}
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		if !allow(host) { // the signature is verified by hmac.Equal before this rate check
//			http.Error(w, "slow down", http.StatusTooManyRequests)
//			return
//		}
//		w.Write(body)
//	}
//
//	func allow(host string) bool { return counts[host] < 100 }
//
//	var counts = make(map[string]int)
//
//	func verify(r *http.Request) ([]byte, error) {
//		body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, 1<<20))
//		if err != nil {
//			return nil, err
//		}
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, err := hex.DecodeString(r.Header.Get("X-Signature"))
//		if err != nil || !hmac.Equal(mac.Sum(nil), given) {
//			return nil, errors.New("bad signature")
//		}
//		return body, nil
//	}
//
//	// RIGHT
//	func hook(w http.ResponseWriter, r *http.Request) {
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		if !allow(host) {
//			http.Error(w, "slow down", http.StatusTooManyRequests)
//			return
//		}
//		body, err := verify(r)
//		if err != nil {
//			http.Error(w, "bad signature", http.StatusUnauthorized)
//			return
//		}
//		w.Write(body)
//	}
//
//	func allow(host string) bool { return counts[host] < 100 }
//
//	var counts = make(map[string]int)
//
//	func verify(r *http.Request) ([]byte, error) {
//		body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, 1<<20))
//		if err != nil {
//			return nil, err
//		}
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, err := hex.DecodeString(r.Header.Get("X-Signature"))
//		if err != nil || !hmac.Equal(mac.Sum(nil), given) {
//			return nil, errors.New("bad signature")
//		}
//		return body, nil
//	}
//
// A check that depends on the configuration counts as one that is made.
//
// # late
//
// The first rate check follows the verification because it goes by something
// that only a verified request tells, such as a name in the body. It is right
// there, but a check by the peer's address must stand in front (CWE-770).
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//		var event struct{ Tenant string }
//		if json.Unmarshal(body, &event) != nil {
//			return
//		}
//		if !allow(event.Tenant) { // the signature is verified by hmac.Equal before any rate check
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(tenant string) bool { return counts[tenant] < 100 }
//
//	var counts = make(map[string]int)
//
// If it is not known what a check goes by, nothing is reported.
//
// # ignored
//
// A rate check stands before the verification, but who is refused gets through to
// it (CWE-252): the verdict is dropped, or only logged, or 429 is answered and the handler goes on. A limiter
// that decides what is logged, or else done by the way, is none for requests.
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		if !allow() { // the refusal of this rate check does not stop the request
//			w.WriteHeader(http.StatusTooManyRequests)
//		}
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//	}
//
//	func allow() bool { return count < 100 }
//
//	var count int
//
//	// RIGHT
//	func hook(w http.ResponseWriter, r *http.Request) {
//		if !allow() {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//			return
//		}
//	}
//
//	func allow() bool { return count < 100 }
//
//	var count int
//
// # inconsistent
//
// A route verifies a signature, or knows its clients by an API key, without a rate check, and
// another route of the package has one (CWE-770, CWE-307). It is reported where it is registered; of
// several behind one middleware that verifies, the first is.
//
//	// WRONG
//	func routes(mux *http.ServeMux) {
//		mux.HandleFunc("POST /login", login)
//		mux.HandleFunc("POST /hook", hook) // the signature is verified by hmac.Equal for this route without a rate check
//	}
//
//	func login(w http.ResponseWriter, r *http.Request) {
//		if !allow() {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	func allow() bool { return count < 100 }
//
//	var count int
//
// If no route has a rate check nothing is reported: a gateway may have one. Nor is
// anything of routes of a router that is wrapped in one. A router that other packages serve is
// compared with itself only; where a function of another package registers
// the route, it is reported at the call.
//
// # unapplied
//
// A middleware checks the rate, but nothing in its package refers to it, and no other package can
// (CWE-770). It is reported at its declaration.
//
//	// WRONG
//	func limit(next http.Handler) http.Handler { // limit checks a rate, but nothing applies it
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			if count++; count > 100 {
//				w.WriteHeader(http.StatusTooManyRequests)
//				return
//			}
//			next.ServeHTTP(w, r)
//		})
//	}
//
//	var count int
//
// Exported middlewares, but for those of package main, are left alone: others may apply them. But
// of a package below a directory internal nobody else can: if a program links it,
// registers routes, and applies no middleware of the package that checks rates, that is
// reported at its main function.
//
// # missing
//
// A handler verifies a signature, or knows its clients by an API key, without a rate check, nor
// has anything in the package one (CWE-770). It is reported where the signature is verified; of a router that
// an internal package hands out, where that is served, and of several routes that share a check of another package, at the
// first. Off by default: a gateway may limit the rate.
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) { // the signature is verified by hmac.Equal without a rate check on the way
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	func routes(mux *http.ServeMux) { mux.HandleFunc("POST /hook", hook) }
//
// # shared
//
// The only rate check before a verification is one bucket for all clients (CWE-770), so that unsigned requests
// can spend the quota of everyone. A semaphore is no such bucket. Off by default.
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		if !allow("all") { // the only rate check before the signature is verified by hmac.Equal is one bucket for all clients
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//		body, _ := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	func allow(bucket string) bool { return counts[bucket] < 100 }
//
//	var counts = make(map[string]int)
//
// # body
//
// The body is read for the verification without a bound (CWE-770), so that anyone can fill the memory. It is
// reported at the read. Off by default.
//
//	// WRONG
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, _ := io.ReadAll(r.Body) // the body is read without a bound before the signature is verified by hmac.Equal
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	// RIGHT
//	func hook(w http.ResponseWriter, r *http.Request) {
//		body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
//		mac := hmac.New(sha256.New, []byte(os.Getenv("WEBHOOK_SECRET")))
//		mac.Write(body)
//		given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
//		if !hmac.Equal(mac.Sum(nil), given) {
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
// Bounds are http.MaxBytesReader, http.MaxBytesHandler, io.LimitReader, and the middlewares of echo and chi.
// Bodies that a framework reads by itself are taken to be bounded, as those of fiber, fasthttp and gRPC are by default.
//
// # directive
//
// A comment //ratevet:ignore names the pass, or one of its checks, and keeps nothing back: what
// it was written for is gone.
//
//	// WRONG
//	//ratevet:ignore ratelimitorder/unapplied the next release applies it // nothing is found here
//	func index(w http.ResponseWriter, r *http.Request) {
//		w.WriteHeader(http.StatusNoContent)
//	}
//
//	// RIGHT
//	//ratevet:ignore ratelimitorder/unapplied the next release applies it
//	func limited(next http.Handler) http.Handler {
//		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
//			if !allow() {
//				w.WriteHeader(http.StatusTooManyRequests)
//				return
//			}
//			next.ServeHTTP(w, r)
//		})
//	}
//
//	func allow() bool { count++; return count < 100 }
//
//	var count int
//
// # Limits
//
// Silence proves nothing. The routers of net/http, chi, gorilla, gin, echo, fiber, httprouter and fasthttp,
// the lists of alice and negroni, and the interceptors of gRPC and connect are known. What is handed to
// anything else is not composed: where a package hands it a middleware that checks
// rates, or uses one of a library that by its name limits rates elsewhere than in
// the routes of a known router, nothing is said of the order in that package; where it
// hands over the handler as well, of that handler. Nor is anything of a handler behind something
// that is not known, and may check rates by its name. A middleware in a variable that is set more than once, and one that comes out
// of a map, is not known. A limiter whose verdict is stored, or
// handed to something else than a condition, is taken to hold. The methods of RPC services are looked at behind the
// interceptors of the server if the package makes it, or is given it by one that does.
package ratelimitorder
