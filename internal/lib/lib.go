// Package lib says what library functions mean to the ratevet passes.
//
// A [Package] lists typed rows: a [Func] for a function or method, a [Field]
// for a struct field, a [Type] or a [Var]. A row states facts about values only: where one comes
// from, where it flows, what compares it. What follows from the facts is the
// business of the analyzers; no pass asks for a function by name.
//
// Each library has a file of its own. Rows are resolved against the real
// library, at the version named in testdata/libs/go.mod, by a test of that
// module, so a row that no longer matches anything fails by name.
package lib

import "strconv"

// A Package holds the rows of one import path.
type Package struct {
	// Path is the import path without its major version element:
	// "github.com/labstack/echo/middleware" also stands for
	// "github.com/labstack/echo/v4/middleware".
	Path string
	// Majors lists the major versions that the rows hold for; the path
	// without a version element is major 1. Empty means that the path
	// exists in that form only.
	Majors []int

	Funcs  []Func
	Fields []Field
	Types  []Type
	Vars   []Var
}

// A Func is the row of a function or method.
type Func struct {
	// Name is "New" for a function, "Header.Get" for a method of type
	// Header (or of *Header, or of the interface Header).
	Name string

	Flows    []Flow
	Sources  []Source
	Compares []Compare
	Calls    []Call
	Verdict  Verdict
	// NoReturn is set for functions that never return, such as log.Fatal.
	NoReturn bool
	// Log is set for functions whose only purpose is to record or count
	// something: calling one does not act on a verdict. One that returns
	// nothing, or an error only, writes its arguments, and what the receiver holds, to the log;
	// others hand both on to the result.
	Log bool
	// Answers is set for functions that write to the answer: calling one does
	// not stop the request.
	Answers bool
	// Status is the argument that is the status code of the answer; the zero
	// Place if there is none.
	Status Place
	// Sinks tells where arguments end up.
	Sinks []Sink
	// Credential is the argument that is, by what the function does with it, a
	// credential: a token that it verifies, a password that it checks; the zero
	// Place if there is none.
	Credential Place
	// Verifies is set for functions that check the signature of a request, a
	// MAC or an asymmetric one. Checking a token or a password is not that.
	Verifies bool
	// Signature is the argument that a function checks, which verifies asymmetric signatures, of
	// requests or of something else, and Message what it is the signature of; zero Places if there is none.
	Signature, Message Place
	// Authenticates is set for middlewares that refuse who is not known by a token, a key or a
	// password, and for functions that make one.
	Authenticates bool
	// Lenient is the argument by which such a middleware, or one that it is an option of, is told to let them pass:
	// by true, by a handler that calls the next one, or by a check that never fails; the zero Place if there is none.
	Lenient Place
	// Backward is set for a function that returns an iterator over a list from its end.
	Backward bool
	// When, for a function that makes a middleware which applies another to some requests, is the argument that
	// says to which.
	When Place
	// Limit, for a function that counts a request against a rate, tells how
	// it says whether there were too many.
	Limit Limit
	// Router, for a method of a router, tells what it does with handlers.
	Router Router
	// Limits, for a middleware that checks a rate, or for a function that makes one, says
	// by what it does if nothing is at KeyFunc.
	Limits Bucket
	// KeyFunc is the argument that has the functions, or the options, that choose the
	// bucket; the receiver if that was made with them; the zero Place if there is none.
	KeyFunc Place
	// Asks, for a function that counts by the client's address, is the argument that is asked for
	// it; the zero Place if the framework is.
	Asks Place
	// Keys, for an option or a key function of a limiter, is what it has the limiter count by; for a function that makes what has a
	// middleware for its method, what that counts by if nothing is at KeyFunc.
	Keys Bucket
	// Forwards is set for middlewares that take the address of the peer from a header from then on.
	Forwards bool
	// Trust, for a function that makes or configures what handles requests, is what it does about the
	// headers that tell a client's address. Where the package has an object with the name in
	// SafeWith, as later versions have, who makes one believes nobody.
	Trust    Trust
	SafeWith string
	// Bounds is set for functions that bound how much of a body is read, and for middlewares that do.
	Bounds bool
	// ReadsAll is set for functions that read a whole body, however long.
	ReadsAll bool
	// Counts, for a command of a store that counts may be kept in, is the argument that names
	// the count, or several; the zero Place for other functions.
	Counts Place
	// Routes is set for functions that return what a router tells requests apart by.
	Routes RoutePart
	// Next is set for functions by which a handler calls those that come after it,
	// Stops for those that keep them from being called.
	Next, Stops bool
}

// A Router says what a method of a router, or a function that makes one, does with handlers
// and middlewares. The last argument of a variadic method stands for all of its values.
type Router struct {
	// Method is the HTTP method of the requests that it is about, "" for all
	// methods; Methods is the argument that names one or several.
	Method  string
	Methods Place
	// Pattern is the argument that says which paths it is about: of a group, what they begin with.
	Pattern Place
	// Handlers are what it registers: of several, the last, and those before it run first.
	// After are handlers that run after those.
	Handlers, After Place
	// Middlewares run before them: or, if there are no handlers, before all that are
	// registered on the router from then on; those that are text say for which paths.
	Middlewares Place
	// Own is set for methods that have the library handle requests: that serves files, say.
	Own bool
	// Below is set for methods that are about all paths below Pattern, too; and Rest for those that are about
	// the requests that no other handler gets: the middlewares of the router run before that, whenever it is said.
	Below, Rest bool
	// Anytime is set for middlewares that run before the handlers that were registered
	// earlier, too.
	Anytime bool
	// First is set for middlewares that run before those of all other methods.
	First bool
	// Group is set for methods whose result is a router with the middlewares
	// of the receiver, and those of the call, which are then for that router only. One that
	// has a method and nothing else is about the handlers that its receiver has registered.
	Group bool
	// Scope is a function that is called with such a router.
	Scope Place
	// Chained is set for methods that register nothing, and whose result is a handler that runs
	// the middlewares of the receiver before Handlers.
	Chained bool
}

// A Bucket says what a limiter counts by, unless it is told otherwise.
type Bucket uint8

const (
	NoBucket    Bucket = iota
	ByUnknown          // something else, or what the table does not say
	ByAll              // all requests together
	ByInFlight         // those that are being served
	ByPeer             // the host at the other end of the connection
	ByForwarded        // what a header says that a proxy sets
	ByClientIP         // the client's address, as the framework understands it
)

// A Limit says which result tells whether a request is within a rate. The zero
// Limit says that none does.
type Limit struct {
	Of   Place
	Kind VerdictKind // what a request within the rate gets
	// Field, for a result that is a struct, is the field that tells.
	Field string
	// Key is the argument that names the bucket; the zero Place if the
	// limiter is one bucket.
	Key Place
	// InFlight is set for limiters that count the requests that are being served.
	InFlight bool
	// Waits is set for limiters that say when there is room, or wait for it. They mostly slow down calls of one's own: only
	// one whose verdict is dropped is taken for a rate check, which stops nobody.
	Waits bool
}

// A Sink says that what is at Of leaves the program's hands.
type Sink struct {
	Kind SinkKind
	Of   Place
	// Named is the argument that names the parameter of a URL that Of is the
	// value of; the zero Place if Of is text.
	Named Place
}

// A SinkKind tells where something ends up.
type SinkKind uint8

const (
	ToAnswer SinkKind = iota + 1 // in the answer to a request
	ToURL                        // in the URL of a request that this program makes, or redirects to
	ToLog                        // in a log
)

// A Field is the row of a struct field: reading it is a source, unless Kind is NoKind.
type Field struct {
	Type string // the struct type's name
	Name string
	Kind Kind
	// Params, for a field that holds a function, is what the library calls it with.
	Params []Param
	// Sink is set for a field that is sent on, such as the query of a URL.
	Sink SinkKind
	// Lookup is set for a field that says where to look for a credential: in text,
	// "header:Authorization,query:api_key", or by what it looks with.
	Lookup bool
	// Serves is set for a field that holds the handler of all requests to a server.
	Serves bool
	// Routes is set for a field by which a router tells requests apart.
	Routes RoutePart
	// Skips is set for a field that holds a function which reports whether a middleware,
	// that its struct configures, leaves a request alone.
	Skips bool
	// Lenient is set for a field by which a middleware that authenticates is told to let pass who is not known: by
	// true, or by a handler that calls the next one.
	Lenient bool
	// Trust is set for a field by which one is told which headers to believe, and whom.
	Trust Trust
}

// A Trust says whose headers are believed when a framework is asked for a client's address.
type Trust uint8

const (
	NoTrust     Trust = iota
	TrustsPeer        // those of nobody, unless configured otherwise: the address is the peer's
	TrustsAll         // those of anybody, unless configured otherwise
	TrustHeader       // says which header tells the address, which is believed of anybody
	TrustSome         // says whom to believe
	TrustNamed        // says, first, which header tells the address, or that it is the peer's
)

// A RoutePart is a part of what a router tells requests apart by.
type RoutePart uint8

const (
	NoRoutePart RoutePart = iota
	RouteMethod
	RoutePath
)

// A Type is the row of a named type: a value of it whose origin is not known
// counts as one of the given kind.
type Type struct {
	Name string
	Kind Kind
	// Sink is set for a type of writers that send what is written to them.
	Sink SinkKind
	// Params, for a type of functions, is what the library calls them with.
	Params []Param
	// Names, for a type of lists of names, is what the names are of: those of
	// query parameters, say, in which the library looks for a credential.
	Names Kind
	// Quotes is set for a type of errors whose text has the URL of a request in it.
	Quotes bool
	// Request is set for what a handler gets a request as.
	Request bool
	// Services is set for what services are registered on, by a function of the package that
	// declares the methods of one, which gets both.
	Services bool
	// Wraps is set for a type of middlewares that are no functions: the name of the method that wraps a handler.
	Wraps string
}

// A Var is the row of a variable that holds something by which the library
// reads a credential, who uses the variable has it read, or something random.
type Var struct {
	Name string
	Kind Kind   // of what is read, or of the value
	Of   string // the name of what is read
}

// A Param says what a library passes for a parameter of a function that it is
// given; the zero Param says nothing.
type Param struct {
	Kind Kind
	Name string // of the header, say
}

// A Flow says that what From holds can be found in To after the call.
type Flow struct {
	From, To Place
	Via      Via
	// Named is the argument that names the part of From that flows, such as
	// the key of a header, or the part of To that it flows to if From is a later
	// argument; the zero Place if all of it does.
	Named Place
	// Tag, for a flow that fills in the fields of a struct, is the key of the
	// struct tags that name them.
	Tag string
	// Mask is the argument whose occurrences are taken out of From, which hides
	// a secret there; the zero Place if nothing is.
	Mask Place
}

// A Source says that To holds a value of the given kind after the call.
type Source struct {
	Kind Kind
	To   Place
	// Named is the argument that names the value, such as the header's
	// name; the zero Place if there is none. Name is used in its stead where the
	// function fixes the name.
	Named Place
	Name  string
	// Tag, for a source that fills in the fields of a struct, is the key of the
	// struct tags that name them: "form".
	Tag string
	// Directive, for tags made of directives, `in:"query=key,api_key;required"`, is
	// the one that lists the names: "query".
	Directive string
	// Given is the key of a hash: the row holds only for calls in which it is
	// not nil nor, for PublicMAC and PublicKeyed, fixed in the source; the zero
	// Place if the row always holds.
	Given Place
}

// A Compare says that the function compares X with Y.
type Compare struct {
	X, Y Place
	Form Form
}

// A Call says that the function calls its argument Func, or the functions in
// the fields of the struct that Func points to, with values from
// With (the zero Place where the value is of no interest), and that To holds
// what the call returns.
type Call struct {
	Func Place
	With []Place
	To   Place
}

// A Verdict says which result tells whether a check succeeded; dropping it
// defeats the check. The zero Verdict says that none does.
type Verdict struct {
	Of   Place
	Kind VerdictKind
	// Weak is set where the result is worth having for other reasons too, and
	// so may be dropped: a parser that verifies on the way.
	Weak bool
}

// A VerdictKind tells how a verdict is read.
type VerdictKind uint8

const (
	NoVerdict    VerdictKind = iota
	TrueIsValid              // bool, true for a valid value
	OneIsValid               // int, 1 for a valid value
	NilIsValid               // error, nil for a valid value
	ZeroIsValid              // int, 0 for an equal value
	FalseIsValid             // bool, false for a valid value
	SomeIsValid              // number, positive for a valid value
)

// A Form tells how a comparison compares.
type Form uint8

const (
	Equal        Form = iota // variable time, equality of the whole values
	Fold                     // variable time, equality under case folding
	Order                    // variable time, three-way
	Prefix                   // X starts with Y
	Suffix                   // X ends with Y
	Contains                 // X contains, or has at some index, Y
	Element                  // an element of X equals Y
	Deep                     // reflect.DeepEqual
	Elementwise              // element by element, with a function, up to the first difference
	ConstantTime             // in time that depends on the lengths only
)

// A Kind says what a value is.
type Kind uint8

const (
	NoKind Kind = iota

	MAC    // the output of a keyed hash
	Keyed  // a keyed hash.Hash, before Sum
	Random // unpredictable bytes made here

	PublicMAC   // the output of a keyed hash whose key is often public: a checksum
	PublicKeyed // such a hash, before Sum

	// What a client presents.
	Header        // a request header, or all of them
	Query         // a query parameter, or all of them
	FormValue     // a form value; the query may supply it
	PostFormValue // a form value from the body
	Cookie        // a cookie's value
	BasicUser     // the user name of basic authentication
	BasicPassword // the password of basic authentication
	Metadata      // RPC metadata
	Body          // the request body, or something decoded from it
	PathParam     // a part of the request path

	// What the server holds.
	Env  // an environment variable or configuration entry
	Held // something from a database or a file

	Plain // of no interest, whatever it is part of

	Response // a header or body of an answer: one that this program requested, or gives

	URLPart // something with a credential, or what is one, in the query or user info of a URL

	Peer     // the address of the other end of the connection
	PeerHost // its host, without the port
	ClientIP // the client's address, as a framework understands it: by its configuration, a header may tell
)

// Presented reports whether a client of this program chooses values of kind k.
func (k Kind) Presented() bool { return Header <= k && k <= PathParam }

// A Via is a set of things that happened to a value on its way.
type Via uint16

const (
	Encoded  Via = 1 << iota // hex, base64, fmt and the like
	Decoded                  // the inverse
	Part                     // sliced, split, trimmed
	Piece                    // one of the pieces that it was split into
	First                    // the first of them
	Joined                   // concatenated with something else
	Folded                   // changed to lower or upper case
	Summed                   // the receiver's Sum: of a keyed hash, a MAC
	Digested                 // hashed without a key
	MapKey                   // stands as a key in a map
	Member                   // a field of it
	Entry                    // an entry of it, of some name
	Parsed                   // from a URL that the program parsed itself, not that of a request
	Clipped                  // cut to a fixed length, at either end
	Quoted                   // quoted in the error of a client that it was the URL for
	Trusted                  // taken only after a look at who sent it
)

// A Place is a position in a call: the receiver, an argument or a result.
// The zero Place is no position.
type Place struct{ kind, index int8 }

const (
	argPlace = iota + 1
	resultPlace
	receiverPlace
)

// Receiver is the receiver of a method call.
var Receiver = Place{kind: receiverPlace}

// Arg is the i'th argument of a call, not counting a receiver. The last
// argument of a variadic function stands for all of its values.
func Arg(i int) Place { return Place{argPlace, int8(i)} }

// Result is the i'th result of a call.
func Result(i int) Place { return Place{resultPlace, int8(i)} }

// IsZero reports whether p is no position.
func (p Place) IsZero() bool { return p == Place{} }

// IsReceiver reports whether p is the receiver.
func (p Place) IsReceiver() bool { return p.kind == receiverPlace }

// Arg returns the index of the argument p.
func (p Place) Arg() (int, bool) { return int(p.index), p.kind == argPlace }

// Result returns the index of the result p.
func (p Place) Result() (int, bool) { return int(p.index), p.kind == resultPlace }

func (p Place) String() string {
	switch p.kind {
	case argPlace:
		return "Arg(" + strconv.Itoa(int(p.index)) + ")"
	case resultPlace:
		return "Result(" + strconv.Itoa(int(p.index)) + ")"
	case receiverPlace:
		return "Receiver"
	}
	return "none"
}
