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
// wrapped in or that its router has run before it, if all that happens in one package.
//
// There are no fixes: the order of checks is the owner's decision.
//
// # order
//
// On some path of a handler a verification runs before the first rate check
// (CWE-770), which goes by the peer's address or counts all requests, and so could as well stand first.
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
// it (CWE-252): the verdict is dropped, or 429 is answered and the handler goes on.
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
// A route verifies a signature without a rate check, and another route of the package has
// one (CWE-770). It is reported where it is registered.
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
// anything of routes of a router that is wrapped in one.
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
// Exported middlewares, but for those of package main, are left alone: others may apply them.
//
// # Limits
//
// Silence proves nothing. The routers of net/http, chi and gin are known. What
// others apply (Use, Group, lists of handlers) is not composed yet: where a package hands one of these a
// middleware that checks rates, or uses one of a library that by its name limits
// rates elsewhere than in the routes of a known router, nothing is said of the
// order in that package. Nor is anything of a handler that is wrapped in
// something unknown. RPC interceptors are not looked at. A limiter whose verdict is stored, or
// handed to something else than a condition, is taken to hold. Of handlers of other
// packages only that is known whether they verify requests or check rates.
package ratelimitorder
