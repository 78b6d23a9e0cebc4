// Package apikeyleak defines an Analyzer that reports credentials that ride in
// URLs, logs and answers.
//
// # Analyzer apikeyleak
//
// apikeyleak: check for credentials in URLs, logs and answers
//
// A URL is no place for a credential. Servers and proxies log it, browsers keep
// it, and other sites are told it in the Referer header. A log is none either:
// it outlives the request, and more people read it than may know the key.
//
// The analyzer reports where a server reads a credential from the query, where
// a client puts one there, and where one ends up in a log or an answer. It
// goes by where values come from, and follows them as far as hmaccompare does.
//
// Whether a parameter holds a credential is told by the whole words of its
// name: api_key, access-token, clientSecret and password do; page_token,
// csrf_token, api_key_id and X-Amz-Signature do not. Of token, auth and key the
// name leaves it open. They count if what is read decides whether the request
// is refused with 401 or 403, is compared with a secret, is parsed as a JWT or handed to
// a function that by its name looks up who somebody is, but not in
// functions for links that are good for one time, such as resetPassword.
//
// There are no fixes: to move a credential is to change the API.
//
// # query
//
// A handler reads a credential from the query of the URL (CWE-598): by its
// name, by way of a function that is handed the name, by struct tags that a
// binder goes by, or by an option of key authentication that says where to look.
//
//	// WRONG
//	func serve(w http.ResponseWriter, r *http.Request) {
//		if !valid(r.URL.Query().Get("api_key")) { // the credential in query parameter api_key is read from the URL
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	func valid(key string) bool { return hmac.Equal([]byte(key), []byte(os.Getenv("API_KEY"))) }
//
//	// RIGHT
//	func serve(w http.ResponseWriter, r *http.Request) {
//		if !valid(r.Header.Get("X-Api-Key")) {
//			w.WriteHeader(http.StatusUnauthorized)
//		}
//	}
//
//	func valid(key string) bool { return hmac.Equal([]byte(key), []byte(os.Getenv("API_KEY"))) }
//
// A name that leaves it open needs a second witness. Here, the token decides
// about a 401:
//
//	// WRONG
//	func serve(w http.ResponseWriter, r *http.Request) {
//		user, err := lookup(r.URL.Query().Get("token")) // the credential in query parameter token is read from the URL
//		if err != nil {
//			http.Error(w, "who are you?", http.StatusUnauthorized)
//			return
//		}
//		w.Write([]byte("hello " + user))
//	}
//
//	func lookup(token string) (string, error) { return os.Readlink(token) }
//
// And here it is a place in a list:
//
//	// RIGHT
//	func list(w http.ResponseWriter, r *http.Request) {
//		page, err := from(r.URL.Query().Get("token"))
//		if err != nil {
//			http.Error(w, "no such page", http.StatusBadRequest)
//			return
//		}
//		w.Write([]byte(page))
//	}
//
//	func from(token string) (string, error) { return os.Readlink(token) }
//
// # form
//
// A credential is read from a form in a way that reads the query as well, such
// as FormValue. A client may send it in the URL then, and some will.
//
//	// WRONG
//	func login(w http.ResponseWriter, r *http.Request) {
//		check(r.FormValue("user"), r.FormValue("password")) // the credential in form value password is read from a form
//	}
//
//	func check(user, password string) {}
//
//	// RIGHT
//	func login(w http.ResponseWriter, r *http.Request) {
//		check(r.PostFormValue("user"), r.PostFormValue("password"))
//	}
//
//	func check(user, password string) {}
//
// # url
//
// A client puts a credential into the query, or a password into the user info,
// of a URL that it requests or redirects to. A parameter that is just called
// key, and tokens in the path, are as a rule what the other side dictates, and
// not reported; nor is a MAC by which a URL is signed, whatever its parameter
// is called.
//
//	// WRONG
//	func items(key string) (*http.Response, error) {
//		return http.Get("https://api.example.com/items?api_key=" + url.QueryEscape(key)) // the credential api_key is put into a URL
//	}
//
//	// RIGHT
//	func items(key string) (*http.Response, error) {
//		req, err := http.NewRequest("GET", "https://api.example.com/items", nil)
//		if err != nil {
//			return nil, err
//		}
//		req.Header.Set("X-Api-Key", key)
//		return http.DefaultClient.Do(req)
//	}
//
// # urlerror
//
// The error of a client, which quotes the whole URL of the request, goes to a
// log or an answer, and the URL has a credential in it (CWE-209).
//
//	// WRONG
//	func items(key string) {
//		_, err := http.Get("https://api.example.com/items?api_key=" + key) // the credential api_key is put into a URL
//		if err != nil {
//			log.Print(err) // the error quotes a URL with the credential api_key, and is written to a log
//		}
//	}
//
// Where the other side leaves no choice, the cause can be logged without the URL:
//
//	// RIGHT
//	func items(key string) {
//		_, err := http.Get("https://maps.example.com/tiles?key=" + key)
//		var urlErr *url.Error
//		if errors.As(err, &urlErr) {
//			log.Print(urlErr.Err)
//		}
//	}
//
// # log
//
// A credential of a request, or a secret from the environment or a
// configuration, reaches a log (CWE-532), or a whole request header does, be it
// in a loop that leaves none out. What
// was hashed, masked, or cut to a few characters, may be logged, and so may a value of a
// type that says itself how it is printed, and a header from which entries were deleted.
//
//	// WRONG
//	func serve(w http.ResponseWriter, r *http.Request) {
//		log.Printf("key %s", r.Header.Get("X-Api-Key")) // the credential in header X-Api-Key is written to a log
//		log.Printf("%v", r.Header) // a whole request header, credentials and all, is written to a log
//		for name, values := range r.Header {
//			log.Println(name, values) // a whole request header, credentials and all, is written to a log
//		}
//	}
//
//	// RIGHT
//	func serve(w http.ResponseWriter, r *http.Request) {
//		key := r.Header.Get("X-Api-Key")
//		log.Printf("key …%s", key[len(key)-4:])
//		for name, values := range r.Header {
//			if name != "X-Api-Key" && name != "Authorization" {
//				log.Println(name, values)
//			}
//		}
//	}
//
// A function that hands on what it is given, whatever it is, is reported where
// it is called.
//
//	// WRONG
//	func serve(w http.ResponseWriter, r *http.Request) {
//		debug("key %s", r.Header.Get("X-Api-Key")) // the credential in header X-Api-Key is written to a log by debug
//	}
//
//	func debug(format string, args ...any) { log.Printf("debug: "+format, args...) }
//
// # response
//
// The credential that a client presented, or a secret that the server holds, is
// written to the answer, be it in the text of an error. One that was just made
// for this client is not reported.
//
//	// WRONG
//	func serve(w http.ResponseWriter, r *http.Request) {
//		http.Error(w, "unknown key "+r.Header.Get("X-Api-Key"), http.StatusUnauthorized) // the credential in header X-Api-Key is written to the answer
//	}
//
//	// RIGHT
//	func serve(w http.ResponseWriter, r *http.Request) {
//		http.Error(w, "unknown key", http.StatusUnauthorized)
//	}
//
// # directive
//
// A comment //ratevet:ignore names the pass, or one of its checks, and keeps nothing back: what
// it was written for is gone.
//
//	// WRONG
//	func search(w http.ResponseWriter, r *http.Request) {
//		//ratevet:ignore apikeyleak/query old clients send it so // nothing is found here
//		key := r.Header.Get("X-Api-Key")
//		lookUp(key)
//	}
//
//	func lookUp(key string) {}
//
//	// RIGHT
//	func search(w http.ResponseWriter, r *http.Request) {
//		//ratevet:ignore apikeyleak/query old clients send it so, until May
//		key := r.URL.Query().Get("api_key")
//		lookUp(key)
//	}
//
//	func lookUp(key string) {}
//
// # Limits
//
// Silence proves nothing. A value is lost sight of where it would be for
// hmaccompare, and what a library that the table does not list logs is not
// known. A loop over headers that looks at their names is taken for one that leaves out
// what must not be seen. Parameters that are copied into a URL from a map which a
// function is handed are not recognised, nor are constants that are parts of others.
//
// A struct that was built elsewhere is looked at only for what it holds of the
// environment and of configurations.
//
// A query that is read in one package and used as a credential in another is
// reported only if its name is certain.
package apikeyleak
