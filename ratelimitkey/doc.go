// Package ratelimitkey defines an Analyzer that reports rate checks which count by
// something that the client may choose.
//
// # Analyzer ratelimitkey
//
// ratelimitkey: check for rate limits whose bucket the client may choose
//
// A rate check counts requests by a key. A client that chooses the key is never
// refused, as it sends another one with every request (CWE-348, CWE-290), and where the key
// is a name, it can use up the quota of somebody else.
//
// The key is followed from where it is read: through helpers, also those of other packages, formatting,
// hashing, splitting and the values of contexts, to the argument of a limiter, to the index of a
// map of limiters or counts that decides whether 429 is answered, and to the functions by which
// middlewares choose the key. It is reported where it is read if that is in
// the package, else at the key.
//
// Two tiers are right: behind a rate check that goes by the peer's address, another may
// go by anything. So are an API key or another header of the application, a part of the path, and
// what is known of the client once it was authenticated.
//
// What stands before an exported handler or middleware of an internal package, those packages know that
// register it. Where nothing in its own package refers to it, and it counts by the body or the
// query, they report that in the chain that they make, unless a rate check by the peer's address
// stands before. If it is handed to something else, so that no package is known to register it, that is
// reported at the main function of the program; if nobody refers to it at all, not.
//
// # body
//
// The key is a part of the body.
//
//	// WRONG
//	func login(w http.ResponseWriter, r *http.Request) {
//		email := r.PostFormValue("email") // the rate is counted by what the body says
//		if !allow(email) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
//	// RIGHT
//	func login(w http.ResponseWriter, r *http.Request) {
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		if !allow(host) || !allow(r.PostFormValue("email")) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
// That the body was signed does not change this: who signs it may choose what it says. A
// form value counts as part of the body, though the query of the URL may supply it, and so does
// the message that an RPC method or an interceptor gets.
//
// # header
//
// The key is a header by which proxies tell the client's address, such as X-Forwarded-For or
// X-Real-IP, which a client that comes without a proxy, or to one that passes the header on, sets as it likes.
//
//	// WRONG
//	func handle(w http.ResponseWriter, r *http.Request) {
//		ip, _, _ := strings.Cut(r.Header.Get("X-Forwarded-For"), ",") // the rate is counted by the header X-Forwarded-For
//		if !allow(ip) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
//	// RIGHT
//	func handle(w http.ResponseWriter, r *http.Request) {
//		ip, _, _ := net.SplitHostPort(r.RemoteAddr)
//		if ip == os.Getenv("PROXY") {
//			ip = r.Header.Get("X-Real-IP")
//		}
//		if !allow(ip) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
// The header is believed where a condition on the peer's address, or one that by its name
// tells whether a proxy is there or trusted, decides whether it is used; where a secret, compared in constant
// time, does; and the last element of a list, which the nearest proxy added. A helper that is told which
// header to read is right or wrong where it is told.
//
// What the helpers of frameworks return depends on how these are configured, and is reported in the package that makes
// the engine, or has another only make it, if nothing there, and nothing that it calls, says whom to believe: gin's ClientIP without
// SetTrustedProxies, echo's RealIP without an IPExtractor (version 4, and version 5
// before 5.1.0, believe anyone), fiber's IP with a ProxyHeader and no check of the proxy. Behind chi's RealIP,
// gorilla's ProxyHeaders, and whatever else sets the RemoteAddr of a request to what a header says, the peer's
// address is a header's, too. Limiters that are told by which header to go are reported there, but for one that takes the
// last address of X-Forwarded-For, as tollbooth does; so is tollbooth before version 8 if it is told nothing.
//
// # query
//
// The key is a parameter of the URL.
//
//	// WRONG
//	func handle(w http.ResponseWriter, r *http.Request) {
//		if !allow(r.URL.Query().Get("client")) { // the rate is counted by the query parameter client
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
// # port
//
// The key is the peer's address with its port, so that every connection is
// counted by itself.
//
//	// WRONG
//	func handle(w http.ResponseWriter, r *http.Request) {
//		if !allow(r.RemoteAddr) { // the rate is counted by the peer's address with its port
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
//	// RIGHT
//	func handle(w http.ResponseWriter, r *http.Request) {
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		if !allow(host) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
// # unbounded
//
// A map of limiters or counts, by what clients send or are, only grows (CWE-770): nothing takes out
// those that were not seen for a while, bounds the size, or replaces the map. To delete the key
// that is in hand is no such thing. One place of a map is reported, where it is added to.
//
//	// WRONG
//	var attempts = make(map[string]int)
//
//	func login(w http.ResponseWriter, r *http.Request) {
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		attempts[host]++ // every client that comes adds to this map
//		if attempts[host] > 5 {
//			w.WriteHeader(http.StatusTooManyRequests)
//		}
//	}
//
//	// RIGHT
//	var attempts = make(map[string]int)
//
//	func login(w http.ResponseWriter, r *http.Request) {
//		host, _, _ := net.SplitHostPort(r.RemoteAddr)
//		attempts[host]++
//		if attempts[host] > 5 {
//			w.WriteHeader(http.StatusTooManyRequests)
//		}
//	}
//
//	func forget() {
//		for range time.Tick(time.Hour) {
//			clear(attempts)
//		}
//	}
//
// A map that is handed to a function is taken to be cared for there. Counts are told from other
// maps by what is decided with them, by the type of the limiters in them or, of times
// and numbers, by the name of the map, its type or the function.
//
// # directive
//
// A comment //ratevet:ignore names the pass, or one of its checks, and keeps nothing back: what
// it was written for is gone.
//
//	// WRONG
//	func address(r *http.Request) string {
//		//ratevet:ignore ratelimitkey/header the edge sets it // nothing is found here
//		return r.Header.Get("X-Forwarded-For")
//	}
//
//	// RIGHT
//	func login(w http.ResponseWriter, r *http.Request) {
//		//ratevet:ignore ratelimitkey/header the edge sets it, and nothing else can reach this
//		if !allow(r.Header.Get("X-Real-IP")) {
//			w.WriteHeader(http.StatusTooManyRequests)
//			return
//		}
//	}
//
//	func allow(key string) bool { return counts[key] < 100 }
//
//	var counts = make(map[string]int)
//
// # Limits
//
// Silence proves nothing. A key of which some part is not known is reported for the parts that are. What
// limiters in packages that answer 429 elsewhere count by is not known, unless a library counts for them; nor are the options of
// throttled. A check of the peer is not asked which of its outcomes trusts the header,
// and none in another middleware is seen.
package ratelimitkey
