// Package hmaccompare defines an Analyzer that reports MACs and secrets
// compared in variable time.
//
// # Analyzer hmaccompare
//
// hmaccompare: check for variable-time comparisons of MACs and secrets
//
// A comparison that ends at the first difference takes longer the more of
// the two sides is equal. A client that may try as often as it likes can
// find a valid signature, or a secret, byte by byte that way. The functions
// hmac.Equal and subtle.ConstantTimeCompare take the same time whatever the
// content.
//
// The analyzer goes by where values come from, and follows them through
// variables, functions, methods, closures, fields, containers, interfaces and
// generics, from package to package. What the functions of libraries mean
// is read from a table.
//
// Comparisons with nil, with "" and of lengths are not reported, nor is
// anything in generated or _test.go files unless asked for.
//
// A fix is suggested for reports of mac and secret where the comparison is
// made with ==, !=, an Equal function, a Compare function against 0, or
// reflect.DeepEqual, and where nothing but its time would change.
//
// # mac
//
// A MAC is compared in variable time. A MAC is the output of a keyed hash, such
// as that of package crypto/hmac, or what is made of it: encoded,
// converted, cut, put behind a prefix, stored, returned.
//
//	// WRONG
//	func valid(key, body []byte, signature string) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		want := hex.EncodeToString(mac.Sum(nil))
//		return want == signature // the MAC want is compared with ==
//	}
//
//	// RIGHT
//	func valid(key, body []byte, signature string) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		want := hex.EncodeToString(mac.Sum(nil))
//		return hmac.Equal([]byte(want), []byte(signature))
//	}
//
// Also reported are a switch, the look-up in a map with MACs as its keys, the
// functions of packages bytes, strings, slices and reflect that compare or
// search, and a loop over the bytes that ends early:
//
//	// WRONG
//	func valid(key, body []byte, signatures []string) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		want := string(mac.Sum(nil))
//		return slices.Contains(signatures, want) // the MAC want is compared with slices.Contains
//	}
//
// A function that compares its parameters is reported if its own package
// hands it a MAC. Where another package does, the call is reported.
//
//	// WRONG
//	func same(a, b string) bool {
//		return a == b // the MAC a is compared with ==
//	}
//
//	func valid(key, body []byte, signature string) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		return same(string(mac.Sum(nil)), signature)
//	}
//
// A checksum is no MAC, though the code may look the same. And a MAC that
// serves as an identifier, or that is compared with another one computed by
// the program, tells nobody anything:
//
//	// RIGHT
//	func intact(body, checksum []byte) bool {
//		digest := sha256.New()
//		digest.Write(body)
//		return bytes.Equal(digest.Sum(nil), checksum)
//	}
//
//	func blinded(key, a, b []byte) bool {
//		x, y := hmac.New(sha256.New, key), hmac.New(sha256.New, key)
//		x.Write(a)
//		y.Write(b)
//		return bytes.Equal(x.Sum(nil), y.Sum(nil))
//	}
//
//	func cached(key []byte, name string, cache map[string][]byte) []byte {
//		id := hmac.New(sha256.New, key)
//		id.Write([]byte(name))
//		return cache[string(id.Sum(nil))]
//	}
//
// # secret
//
// A credential of a request is compared in variable time with a secret that
// the server holds. The credential may be in a header, a cookie, a query
// parameter, a form, a field of the body, RPC metadata, or the password of
// basic authentication; the secret in the environment, a field, a variable,
// a constant, or one of a list.
//
//	// WRONG
//	var token = os.Getenv("API_TOKEN")
//
//	func authorized(r *http.Request) bool {
//		return r.Header.Get("Authorization") == "Bearer "+token // the credential in header Authorization is compared with ==
//	}
//
//	// RIGHT
//	var token = os.Getenv("API_TOKEN")
//
//	func authorized(r *http.Request) bool {
//		presented := r.Header.Get("Authorization")
//		return subtle.ConstantTimeCompare([]byte(presented), []byte("Bearer "+token)) == 1
//	}
//
// Looking up a credential in a table is not reported, nor is comparing its
// digest with a stored one. A look through a list is:
//
//	// WRONG
//	type server struct{ apiKeys []string }
//
//	func (s *server) authorized(r *http.Request) bool {
//		for _, key := range s.apiKeys {
//			if r.Header.Get("X-Api-Key") == key { // the credential in header X-Api-Key is compared with ==
//				return true
//			}
//		}
//		return false
//	}
//
//	// RIGHT
//	type server struct {
//		nameByKey map[string]string
//		keyHash   string
//	}
//
//	func (s *server) client(r *http.Request) string {
//		return s.nameByKey[r.Header.Get("X-Api-Key")]
//	}
//
//	func (s *server) authorized(r *http.Request) bool {
//		digest := sha256.Sum256([]byte(r.Header.Get("X-Api-Key")))
//		return hex.EncodeToString(digest[:]) == s.keyHash
//	}
//
// Names tell credentials from other values of a request. A header such as
// X-Event is none, and neither are user names, CSRF tokens, cursors and the
// like, whatever they are compared with.
//
//	// RIGHT
//	func isPush(r *http.Request) bool {
//		return r.Header.Get("X-Event") == os.Getenv("EVENT")
//	}
//
// # truncated
//
// A computed value is cut to the length of the presented one before they are
// compared in constant time. An empty signature passes then, and one of a
// single byte needs 256 attempts at most.
//
//	// WRONG
//	func valid(key, body, signature []byte) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		return hmac.Equal(mac.Sum(nil)[:len(signature)], signature) // the length of the computed value is taken from the presented one
//	}
//
// Comparing all of it mends that; hmac.Equal copes with different lengths.
// Where short signatures are part of a protocol, a check that they have a
// minimum length does.
//
//	// RIGHT
//	func valid(key, body, signature []byte) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		return hmac.Equal(mac.Sum(nil), signature)
//	}
//
//	func validShort(key, body, signature []byte) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		return len(signature) >= 16 && hmac.Equal(mac.Sum(nil)[:len(signature)], signature)
//	}
//
// # unused
//
// The verdict of a check is lost. The check is hmac.Equal,
// subtle.ConstantTimeCompare, a verifier of a library, or a function that
// returns the verdict of one. Either nothing looks at the verdict:
//
//	// WRONG
//	func handle(key, body, signature []byte) {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		hmac.Equal(mac.Sum(nil), signature) // the verdict of hmac.Equal is dropped
//		process(body)
//	}
//
//	func process(body []byte) {}
//
// Or the program goes on in the same way whatever it is:
//
//	// WRONG
//	func handle(key, body, signature []byte) {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		if !hmac.Equal(mac.Sum(nil), signature) { // the verdict of hmac.Equal makes no difference
//			log.Print("bad signature")
//		}
//		process(body)
//	}
//
//	func process(body []byte) {}
//
//	// RIGHT
//	func handle(key, body, signature []byte) {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		if !hmac.Equal(mac.Sum(nil), signature) {
//			log.Print("bad signature")
//			return
//		}
//		process(body)
//	}
//
//	func process(body []byte) {}
//
// # directive
//
// A comment //ratevet:ignore names the pass, or one of its checks, and keeps nothing back: what
// it was written for is gone.
//
//	// WRONG
//	func equal(a, b []byte) bool {
//		//ratevet:ignore hmaccompare/mac both are public // nothing is found here
//		return hmac.Equal(a, b)
//	}
//
//	// RIGHT
//	func valid(key, body []byte, sum string) bool {
//		mac := hmac.New(sha256.New, key)
//		mac.Write(body)
//		//ratevet:ignore hmaccompare/mac the sum is a cache key, and anyone may know it
//		return hex.EncodeToString(mac.Sum(nil)) == sum
//	}
//
// # Limits
//
// Silence proves nothing. A value is lost sight of in a library that the
// table does not list, in reflection, in package unsafe, in C and assembly. A
// method called through an interface stands for the implementations in the
// package and those that it imports; others are unknown.
//
// What is a credential, and what a secret, is in part a matter of names. A
// header X-Check that is compared with a field named expected is not
// recognised.
//
// A constant-time comparison still tells whether the lengths are equal. That
// is not reported.
package hmaccompare
