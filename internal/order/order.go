// Package order finds out in which order the rate checks and the verifications
// of a request handler run.
//
// A rate check is a function that the table of rows says to be one, or
// whatever decides the condition whose refusing branch answers 429. A
// verification is a comparison of a MAC, or a function that the table, or a
// fact, says to check the signature of a request.
//
// A handler is composed of what stands before it: what it is wrapped in, what its
// router has run first, and what leads to that router. So composed, it is run
// abstractly, path by path, through the functions of the package and what facts
// say of others. Of a path is kept which events there were, and what the last call returned if that
// tells how a rate check went. What cannot be resolved is passed over, but where it
// may check rates, which its name is enough for, nothing is said of what it may stand before.
package order

import (
	"cmp"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/internal/words"
)

// A Config says what is known of a package.
type Config struct {
	Models *lib.Table
	Names  words.Names
	Values *valueflow.Values
	// Trusted are headers that only a proxy of the user's can set.
	Trusted []string
	// Comparisons are those of the package.
	Comparisons []*valueflow.Comparison
	// Foreign returns what is known of a function of another package.
	Foreign func(*types.Func) Checks
	// Place returns a position as other packages may quote it: "file.go:12".
	Place func(token.Pos) string
}

// Checks are what a function does to the requests that it gets, itself or by what it calls.
type Checks struct {
	Verifies bool // it verifies a signature
	Limits   bool // a handler or middleware that checks a rate, or makes one that does
	// Middleware is set for one that checks a rate if it is a middleware, or makes one.
	Middleware bool
	Refuses    bool // it answers that there were too many requests, whenever it is called
	Denies     bool // it answers that the client is not known, whenever it is called
	// Verdict is, of one that returns the verdict of a limiter, how that tells.
	Verdict lib.VerdictKind
	// Trusts lists the frameworks that it tells whose headers to believe.
	Trusts []string
	// Opens lists the frameworks of which it returns what handles requests, believing the headers of anybody.
	Opens []string
	// Steps, of a handler or middleware, or of a function that makes one, are
	// what it does before it calls the next handler, in order.
	Steps []Step
	// Routes are what it does to the routers that it is given, or returns, in order.
	Routes []Remote
}

// A Remote is a handler that a function registers, or middlewares that it has run before handlers.
type Remote struct {
	Param   int // the parameter that is the router, the receiver first; -1 for the result
	Use     bool
	Methods []string
	Pattern string
	Handler string // its full name, or ""
	Results int    // of the method that the handler is, if it is one of an RPC service; else 0
	Place   string // of the registration: "file.go:12"
	Steps   []Step
}

// isZero reports whether nothing is known.
func (c Checks) isZero() bool {
	return !c.Verifies && !c.Limits && !c.Refuses && !c.Denies && c.Verdict == lib.NoVerdict && len(c.Trusts) == 0 && len(c.Opens) == 0 && len(c.Steps) == 0 && len(c.Routes) == 0
}

// A Kind says what happens to a request.
type Kind uint8

const (
	Verification Kind = iota // of a signature
	RateCheck
	BodyRead
	Authentication // by a token, a key or a password
	BodyBound      // no more than so much of the body can be read from then on
	Forwarding     // the peer's address is what a header says from then on
)

// A Step is something that another package does to a request.
type Step struct {
	Kind  Kind
	Key   Key    // of a rate check
	Asked string // the framework that is asked for the client's address, which is part of the key
	Holds bool   // a refusal of the rate check stops the request
	ByKey bool   // an authentication goes by an API key
	Open  bool   // a body is read without a bound
	// OfPeer is set for a rate check whose key is the address of the peer, as the request has it.
	OfPeer bool
	// Choices are what a client may choose the bucket of a rate check by, unless one that goes by
	// the peer's address stands before.
	Choices []Choice
	// Parts are, of what some requests do not come to, the parts of them that are told apart; the first is the rest.
	Parts []Part
	// Given is, of something that the function is given as its i'th parameter, the receiver first, and has run, 1+i.
	Given int
	Func  string
	Place string

	choices []choice       // those, before it is known which of them this package reports
	given   *ssa.Parameter // that, before it is known of which function
}

// An Event is something that happens to a request.
type Event struct {
	// Pos is the position of the opening parenthesis of the call, of the
	// operator of the comparison, or of the condition; of what another package does,
	// of the call that has it done.
	Pos token.Pos
	// Callee is the function that is called, nil if that is not known.
	Callee *types.Func

	Kind    Kind
	KeyArg  lib.Place // the argument of a rate check that is the key, if it has a row
	row     *lib.Func // of a rate check, if there is one
	call    ssa.CallInstruction
	cond    ssa.Value // of one that is no call
	byKey   bool      // an authentication goes by an API key
	bounded bool      // of a body, no more than so much is read
	dry     bool      // of a rate check, that it is exceeded is only logged

	Step      *Step             // of a function of another package: what it does there; nil if that is not known
	elsewhere bool              // in another package, or nobody knows where
	key       Key               // of a rate check that is elsewhere; of a forwarding, that of the header
	origins   []valueflow.Label // of that
	store     *ssa.Store        // that is a forwarding of this package
	chosen    bool              // by a function that is handed over here
	made      token.Pos         // where a limiter of a library was made, or what it is a method of
	holds     bool              // its refusal stops the request
	skips     []value           // functions that report whether it leaves a request out, of one of a library
	unclear   bool              // there may be a rate check
	given     *ssa.Parameter    // that is a handler, or middleware, of which nothing is known here
}

// A Finding is a rate check that is out of order, or that is missing.
type Finding struct {
	Category Category
	Limit    *Event // for Inconsistent that of another route, for Unbounded the read
	Verify   *Event // or the authentication
	Key      Key    // of Limit, for Order and Late
	// Pos is the position of the opening parenthesis of the call that registers the route,
	// for Inconsistent, that of Verify for Missing, else that of Limit.
	Pos token.Pos
}

// A Category says what is wrong.
type Category string

const (
	Order   Category = "order"   // it could stand before the verification
	Late    Category = "late"    // it must stand after the verification, but nothing stands before
	Ignored Category = "ignored" // its refusal does not stop the request
	// Inconsistent routes have no rate check, while others have.
	Inconsistent Category = "inconsistent"
	Missing      Category = "missing" // and no other has
	Shared       Category = "shared"  // one bucket for all is the only rate check before the verification
	Unbounded    Category = "body"    // the body is read without a bound
)

// A Result is what the analysis found out about a package.
type Result struct {
	Findings []Finding // by position
	// Unapplied lists the declared middlewares that check rates, and that nothing in the
	// package refers to, of those that no other package can.
	Unapplied []*types.Func
	// Limiters lists all declared middlewares that check rates.
	Limiters []Limiter
	// Routes lists the handlers that the package registers.
	Routes []*Route
	// Bypasses lists the rate checks whose bucket the client may choose, by position.
	Bypasses []Bypass
	// Waiting lists what importing packages have to report, if nothing of theirs makes up for it.
	Waiting []Waiting
	// Settled lists the functions of other packages whose Waiting the package looked into.
	Settled []*types.Func
	// Conversions lists the interfaces that the package makes of types of others.
	Conversions []Conversion
	// Growing lists where counts of clients are put into maps that nothing takes any out of:
	// the positions of the opening bracket or parenthesis.
	Growing []token.Pos
	// Checks holds the declared functions that verify requests or check rates.
	Checks map[*types.Func]Checks
}

type analysis struct {
	Config
	functions []*ssa.Function
	own       map[*ssa.Function]bool
	declared  map[*types.Func]*ssa.Function // but for literals
	referrers map[*ssa.Function][]*ssa.Function

	events            map[ssa.Instruction]*Event   // calls and comparisons
	remote            map[ssa.Instruction][]*Event // calls of functions of other packages that check rates
	refusing          map[*ssa.If]refusal          // the conditions that a rate check decides
	denying           map[*ssa.If]*Event           // the conditions that are an authentication
	replies           map[*ssa.Function][]reply
	refusers, deniers map[*ssa.Function]bool         // answer that there were too many requests, or who is not known
	rejecting         []*ssa.Function                // return an error for which somebody answers that there were too many requests
	bindings          []binding                      // of the functions that register what they are given, the innermost first
	tableEntry        *tableRow                      // the entry of a table of routes that is being registered, or nil
	verifying         map[*ssa.Function]bool         // contain a verification, or call what does
	limiting          map[*ssa.Function]bool         // contain a rate check, or call what does
	touching          map[*ssa.Function]bool         // contain any event, or call what does
	dynamic           map[*ssa.Function]bool         // call functions that they are given
	blamed            map[ssa.CallInstruction]*Event // the calls that do not look at what a function says of a rate check in it

	checks       map[*ssa.Function]Checks // what checksOf says
	foreign      map[foreignKey][]*Event  // of handlers and middlewares of other packages
	givens       map[*ssa.Parameter]*Event
	readdresses  map[*ssa.Function]bool                  // tell a request what the peer's address is
	readdressed  map[readdressing]*Event                 // by where, and by what
	calls        map[*ssa.Function][]ssa.CallInstruction // of the functions of the package
	visited      map[*ssa.Function]bool                  // what was run as, or beneath, a handler
	hidden       map[*ssa.Function]bool                  // what something unknown stands before
	found        map[foundKey]Finding
	keys         map[ssa.Value]any            // what routerKey says
	routers      map[any]*router              // by the call, field or parameter that tells which
	around       map[*types.Var]bool          // the fields with the routers that the user's own are made around
	handing      map[*ssa.Function]lib.Router // the methods of these that hand on what they are given
	routes       []*Route
	remoteRoutes []remoteRoute
	origins      []valueflow.Label // of the key that is being looked at
	optional     bool              // that is read by a function of another package, which an option names
	bypasses     map[bypassKey]Bypass
	pending      map[bypassKey]Bypass   // those that importing packages may make up for
	tiered       map[bypassKey]bool     // those that this package makes up for
	left         map[bypassKey]bool     // those that facts tell importing packages of
	open         map[*ssa.Function]bool // what isOpen says
	settled      map[*types.Func]bool
	conversions  map[Conversion]bool
	waiting      []Waiting
	weighed      map[token.Pos]bool         // the rate checks that were
	counted      map[any]bool               // the maps that rate checks look into
	finders      map[*ssa.Function]bool     // what finds the limiters of libraries by texts
	trusts       map[string]*trust          // by framework
	configuring  map[*ssa.Function][]string // the frameworks that they tell whom to believe
	weighing     bool                       // nothing is recorded but bypasses
	identities   map[string]bool            // the entries of contexts, by whether all are set after a check of the client
	stored       map[*types.Var][]ssa.Value // to the fields of structs: functions, handlers, services, routers and names
	set          map[*ssa.Global][]ssa.Value
	implementing map[*types.Func]*lib.Func // what methods of interfaces stand for
	serveMethods map[types.Type]types.Object
	wrapping     map[*ssa.Function]bool // something that checks rates may stand before what they register
	trying       bool                   // nothing is recorded
	summed       *ssa.Function          // of which it is being found out what it does for importers, or nil
	mounting     bool                   // but what stands before routers

	foreignLimit bool // a rate check of another package is applied to something
	unseenLimit  bool // a rate check stands before handlers, and it is not known which
}

// A refusal says which successor of a condition refuses the request.
type refusal struct {
	event *Event
	succ  int
}

// Analyze analyses the functions of a package.
func Analyze(functions []*ssa.Function, config Config) *Result {
	a := &analysis{
		Config:       config,
		functions:    functions,
		own:          make(map[*ssa.Function]bool),
		declared:     make(map[*types.Func]*ssa.Function),
		events:       make(map[ssa.Instruction]*Event),
		remote:       make(map[ssa.Instruction][]*Event),
		foreign:      make(map[foreignKey][]*Event),
		givens:       make(map[*ssa.Parameter]*Event),
		checks:       make(map[*ssa.Function]Checks),
		replies:      make(map[*ssa.Function][]reply),
		refusers:     make(map[*ssa.Function]bool),
		deniers:      make(map[*ssa.Function]bool),
		readdresses:  make(map[*ssa.Function]bool),
		readdressed:  make(map[readdressing]*Event),
		refusing:     make(map[*ssa.If]refusal),
		denying:      make(map[*ssa.If]*Event),
		verifying:    make(map[*ssa.Function]bool),
		limiting:     make(map[*ssa.Function]bool),
		touching:     make(map[*ssa.Function]bool),
		dynamic:      make(map[*ssa.Function]bool),
		blamed:       make(map[ssa.CallInstruction]*Event),
		calls:        make(map[*ssa.Function][]ssa.CallInstruction),
		visited:      make(map[*ssa.Function]bool),
		hidden:       make(map[*ssa.Function]bool),
		found:        make(map[foundKey]Finding),
		bypasses:     make(map[bypassKey]Bypass),
		pending:      make(map[bypassKey]Bypass),
		tiered:       make(map[bypassKey]bool),
		left:         make(map[bypassKey]bool),
		open:         make(map[*ssa.Function]bool),
		settled:      make(map[*types.Func]bool),
		conversions:  make(map[Conversion]bool),
		counted:      make(map[any]bool),
		finders:      make(map[*ssa.Function]bool),
		weighed:      make(map[token.Pos]bool),
		trusts:       make(map[string]*trust),
		configuring:  make(map[*ssa.Function][]string),
		stored:       make(map[*types.Var][]ssa.Value),
		set:          make(map[*ssa.Global][]ssa.Value),
		implementing: make(map[*types.Func]*lib.Func),
		serveMethods: make(map[types.Type]types.Object),
		wrapping:     make(map[*ssa.Function]bool),
	}
	a.Models = a.Models.Remembering()
	a.Foreign = remembering(a.Foreign)
	for _, fn := range functions {
		obj, ok := fn.Object().(*types.Func)
		if ok && a.isUsersMiddleware(obj) {
			continue // as if it were another package's
		}
		a.own[fn] = true
		if ok {
			a.declared[obj] = fn
		}
	}
	a.findCalls()
	a.findEvents()
	a.findRouters()
	foreign := a.findForeign()
	a.findRemote()
	a.findTrust()
	if !foreign && len(a.deniers) == 0 && len(a.trusts) == 0 && len(a.events) == 0 && len(a.refusing) == 0 && len(a.remote) == 0 && len(a.routers) == 0 {
		return &Result{Growing: a.growing(), Conversions: slices.Collect(maps.Keys(a.conversions))}
	}
	a.spread()
	a.findRejections()
	result := &Result{Limiters: a.limiters(), Checks: make(map[*types.Func]Checks)}
	for _, l := range result.Limiters {
		if !l.Referred && (!l.Func.Exported() || l.Func.Pkg().Name() == "main") {
			result.Unapplied = append(result.Unapplied, l.Func)
		}
	}
	a.runHandlers()
	result.Growing = a.growing()
	for _, fn := range functions {
		if obj, ok := fn.Object().(*types.Func); ok {
			if c := a.summary(fn); !c.isZero() {
				result.Checks[obj] = c
			}
		}
	}
	result.Waiting, result.Settled, result.Conversions = a.waiting, slices.Collect(maps.Keys(a.settled)), slices.Collect(maps.Keys(a.conversions))
	a.keep()
	result.Bypasses = a.sortedBypasses()
	result.Routes, result.Findings = a.routes, a.inconsistent()
	a.missing()
	for _, f := range a.found {
		if f.Category == Ignored || f.Category == Unbounded || !a.unseenLimit {
			result.Findings = append(result.Findings, f)
		}
	}
	slices.SortFunc(result.Findings, func(f, g Finding) int {
		return cmp.Or(cmp.Compare(f.Pos, g.Pos), cmp.Compare(f.Category, g.Category))
	})
	return result
}

// remembering returns a function that is asked once for each of its answers.
func remembering(foreign func(*types.Func) Checks) func(*types.Func) Checks {
	known := make(map[*types.Func]Checks)
	return func(fn *types.Func) Checks {
		c, ok := known[fn]
		if !ok {
			c = foreign(fn)
			known[fn] = c
		}
		return c
	}
}

// A foundKey tells findings apart. Those that are off by default do not stand for others.
type foundKey struct {
	pos      token.Pos
	category Category
}

func (a *analysis) record(f Finding) {
	key := foundKey{pos: f.Pos}
	if f.Category == Shared || f.Category == Unbounded || f.Category == Missing {
		key.category = f.Category
	}
	if _, ok := a.found[key]; !ok {
		a.found[key] = f
	}
}

// withdraw takes back the findings of a category about a verification.
func (r *run) withdraw(category Category, verify *Event) {
	r.faults = slices.DeleteFunc(r.faults, func(f Finding) bool {
		if f.Category != category || f.Verify != verify {
			return false
		}
		if !r.trying {
			delete(r.found, foundKey{pos: f.Pos})
		}
		return true
	})
}

// add records a finding: of several about one rate check, the first.
func (r *run) add(f Finding) {
	f.Pos = f.Limit.Pos
	r.faults = append(r.faults, f)
	if !r.trying && !r.weighing {
		r.record(f)
	}
}
