package order

// This file finds out what a rate check goes by.

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/internal/words"
)

// A Key says what the bucket of a rate check is chosen by.
type Key struct {
	Kind KeyKind
	Name string // of the header, or of the parameter
	// Param is, for an unknown one, 1 + the parameter of the function that makes the middleware,
	// the receiver first, which is the function that chooses; 0 if that is not so. Maker is, if it is a parameter
	// of another function that made the receiver, the full name of that.
	Param int
	Maker string
}

// A KeyKind is a kind of key. Of two that make up one, the later counts.
type KeyKind uint8

const (
	UnknownKey   KeyKind = iota
	GlobalKey            // nothing, or a constant: one bucket for all
	InFlightKey          // nothing: how many requests are being served
	PeerKey              // the host at the other end of the connection
	PeerPortKey          // with its port
	ClientIPKey          // the client's address, as the framework understands it
	ForwardedKey         // a header that proxies set
	HeaderKey            // another header
	QueryKey             // a parameter of the URL
	BodyKey              // a part of the body
	IdentityKey          // what is known after the verification
)

var keyNames = [...]string{"unknown", "global", "global", "peer", "peerport", "forwarded", "forwarded", "header", "query", "body", "identity"}

func (k Key) String() string {
	if k.Name != "" && (k.Kind == HeaderKey || k.Kind == QueryKey) {
		return keyNames[k.Kind] + ":" + k.Name
	}
	return keyNames[k.Kind]
}

// bucketKeys are the keys of the limiters in the table.
var bucketKeys = [...]Key{
	lib.ByAll:       {Kind: GlobalKey},
	lib.ByInFlight:  {Kind: InFlightKey},
	lib.ByPeer:      {Kind: PeerKey},
	lib.ByForwarded: {Kind: ForwardedKey},
	lib.ByClientIP:  {Kind: ClientIPKey},
}

// judge records that a rate check stands after a verification, and returns what is wrong with that.
func (r *run) judge(fr *frame, limit *Event, key Key, verify *Event) Category {
	if el, other := fr.element(), r.elements[verify]; el != nil && el.pos.IsValid() && (other == nil || *el != *other) {
		// Who is to move it edits the chain.
		moved := *limit
		moved.Pos, moved.Callee = el.pos, el.fn
		limit = &moved
	}
	category := Late
	switch {
	case key.Kind == UnknownKey:
		return ""
	case key.isPrior():
		category = Order
	}
	r.add(Finding{Category: category, Limit: limit, Verify: verify, Key: key})
	return category
}

// isPrior reports whether a key is there, and as good, before the request is verified.
func (k Key) isPrior() bool { return UnknownKey < k.Kind && k.Kind < ForwardedKey }

// keyOf returns the key of a rate check.
func (r *run) keyOf(fr *frame, e *Event) Key {
	r.phis = make(map[*ssa.Phi]bool)
	switch {
	case e.elsewhere:
		return e.key
	case e.row != nil && e.row.Limit.InFlight:
		return Key{Kind: InFlightKey}
	case e.call == nil:
		return r.orKeyOfCommands(fr, r.keyOfElement(fr, e.cond, 0))
	case e.row == nil:
		return r.orKeyOfCommands(fr, r.keyOfArgs(fr, e.call.Common()))
	}
	if !e.row.Asks.IsZero() {
		key := Key{Kind: ClientIPKey, Name: askedBy(e.row, e.Callee)}
		r.origins = originsOf(key)
		return key
	}
	recv, args := receiver(e.call.Common())
	if i, ok := e.row.Limit.Key.Arg(); ok && i < len(args) {
		return r.keyFrom(fr, args[i])
	}
	if recv == nil {
		return Key{}
	}
	return r.keyOfElement(fr, recv, 0)
}

// keyOfArgs returns the key that a call of unknown meaning is given: its texts.
func (r *run) keyOfArgs(fr *frame, call *ssa.CallCommon) Key {
	recv, args := receiver(call)
	if fn := calleeOf(call); fn != nil && fn.Pkg() != nil {
		row := r.Models.Func(fn)
		switch i, finds := findsBy(row); {
		case fn.Pkg().Path() == "time":
			return r.keyOfTime(fr, call)
		case finds && i < len(args):
			if boxed, ok := args[i].(*ssa.MakeInterface); ok && isText(boxed.X.Type()) {
				return r.keyFrom(fr, boxed.X)
			}
		}
	}
	key := Key{Kind: GlobalKey}
	for _, arg := range args {
		switch {
		case isText(arg.Type()):
			key = worse(key, r.keyFrom(fr, arg))
		case isNeutral(arg.Type()):
		default: // the request, say
			if command, row := r.built(arg); row != nil {
				_, args := receiver(&command.Call)
				return r.keyOfCommand(fr, row, args)
			}
			return r.keyWithin(fr, call)
		}
	}
	if key.Kind == GlobalKey && recv != nil {
		return r.keyOfElement(fr, recv, 0)
	}
	return key
}

// keyOfTime returns the key by which that was found of which a function of package time tells how long ago it was.
func (r *run) keyOfTime(fr *frame, call *ssa.CallCommon) Key {
	key := Key{Kind: GlobalKey}
	for _, arg := range call.Args {
		key = worse(key, r.keyOfElement(fr, arg, 0))
	}
	if key.Kind == GlobalKey && len(call.Args) > 0 {
		return Key{} // anything may have been then
	}
	return key
}

// keyWithin returns the key by which a function of this package looks into maps.
func (r *run) keyWithin(fr *frame, call *ssa.CallCommon) Key {
	callee := r.enter(fr, value{v: call.Value, fr: fr}, call.Args)
	if callee == nil {
		return Key{}
	}
	var key Key
	found := false
	for _, b := range callee.fn.Blocks {
		for _, instr := range b.Instrs {
			var index ssa.Value
			switch instr := instr.(type) {
			case *ssa.Lookup:
				index = instr.Index
			case *ssa.MapUpdate:
				index = instr.Key
			}
			if index == nil || !isText(index.Type()) {
				continue
			}
			k := r.keyFrom(callee, index)
			if found {
				k = worse(key, k)
			}
			key, found = k, true
		}
	}
	return key
}

// findsBy returns the argument by which a method finds what it returns in its receiver, as of sync.Map.
func findsBy(row *lib.Func) (int, bool) {
	if row == nil {
		return 0, false
	}
	for _, f := range row.Flows {
		if f.From.IsReceiver() && f.To == lib.Result(0) {
			if i, ok := f.Named.Arg(); ok {
				return i, true
			}
		}
	}
	return 0, false
}

// isFresh reports whether a struct is made with its fields, and not stored to as a whole.
func isFresh(v *ssa.Alloc) bool {
	for _, ref := range *v.Referrers() {
		if store, ok := ref.(*ssa.Store); ok && store.Addr == v {
			return false
		}
	}
	return isStruct(v.Type())
}

// worse returns the key of a bucket that is chosen by two.
func worse(a, b Key) Key {
	switch {
	case a.Kind == GlobalKey:
		return b
	case b.Kind == GlobalKey:
		return a
	case a.Kind == UnknownKey || b.Kind == UnknownKey:
		return Key{}
	case a.Kind < b.Kind:
		return b
	}
	return a
}

// worseIfKnown is worse, but for a key that nothing is known of.
func worseIfKnown(a, b Key) Key {
	if b.Kind == UnknownKey {
		return a
	}
	return worse(a, b)
}

// loopOver returns the condition of the loop at whose head a variable is, or nil.
func loopOver(v *ssa.Phi) ssa.Value {
	head := v.Block()
	branch, ok := head.Instrs[len(head.Instrs)-1].(*ssa.If)
	if !ok || !slices.ContainsFunc(head.Preds, head.Dominates) {
		return nil
	}
	return branch.Cond
}

// isNeutral reports whether an argument of the type says nothing about the bucket.
func isNeutral(t types.Type) bool {
	if basic, ok := t.Underlying().(*types.Basic); ok {
		return basic.Info()&(types.IsNumeric|types.IsBoolean) != 0
	}
	switch typeName(t) {
	case "context.Context", "time.Time", "net/http.ResponseWriter":
		return true
	}
	return false
}

func isText(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := t.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

// keyOfElement returns the key by which a limiter, or a counter, was found: of
// an element of a map its index, of what a function returned its texts.
func (r *run) keyOfElement(fr *frame, v ssa.Value, depth int) Key {
	if depth > 2*maxDepth {
		return Key{}
	}
	next := func(v ssa.Value) Key { return r.keyOfElement(fr, v, depth+1) }
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.MakeMap, *ssa.MakeSlice:
		return Key{Kind: GlobalKey}
	case *ssa.FreeVar:
		if x := r.resolve(value{v: v, fr: fr}, 0); x.v != v {
			return r.keyOfElement(x.fr, x.v, depth+1)
		}
		return Key{Kind: GlobalKey} // shared by all requests
	case *ssa.Parameter:
		if fr == nil || fr.up == nil {
			if v.Parent().Signature.Recv() != nil && v == v.Parent().Params[0] || !r.takesRequest(v.Parent().Signature) {
				return Key{Kind: GlobalKey} // the server, or what the handler was made with
			}
			return Key{}
		}
		i := paramIndex(v)
		if i < len(fr.args) && fr.args[i].v != nil {
			return r.keyOfElement(fr.args[i].fr, fr.args[i].v, depth+1)
		}
		return Key{}
	case *ssa.Lookup:
		if m, ok := r.resolve(value{v: v.X, fr: fr}, 0).v.(*ssa.MakeMap); ok && r.takesRequest(m.Parent().Signature) {
			return Key{} // counts within one request
		}
		return worse(r.keyFrom(fr, v.Index), next(v.X))
	case *ssa.Extract:
		return next(v.Tuple)
	case *ssa.Next:
		return next(v.Iter)
	case *ssa.Range:
		return next(v.X)
	case *ssa.UnOp:
		return next(v.X)
	case *ssa.Slice:
		return next(v.X)
	case *ssa.IndexAddr:
		return next(v.X)
	case *ssa.Alloc:
		if x, ok := onlyStored(value{v: v, fr: fr}); ok {
			return r.keyOfElement(x.fr, x.v, depth+1)
		}
		if isFresh(v) {
			return Key{Kind: GlobalKey} // made for one that was not found
		}
		return Key{}
	case *ssa.Select:
		return Key{Kind: InFlightKey} // a semaphore
	case *ssa.BinOp:
		return worse(next(v.X), next(v.Y))
	case *ssa.Phi:
		key := Key{Kind: GlobalKey}
		if r.phis[v] {
			return key // adds nothing
		}
		r.phis[v] = true
		for _, edge := range v.Edges {
			key = worse(key, next(edge))
		}
		if over := loopOver(v); over != nil { // how much there is, or what it was that a loop found
			key = worseIfKnown(key, next(over))
		}
		return key
	case *ssa.Call:
		if b, ok := v.Call.Value.(*ssa.Builtin); ok && (b.Name() == "len" || b.Name() == "append") {
			key := next(v.Call.Args[0])
			if b.Name() == "append" {
				for _, elem := range r.elementsOf(value{v: v.Call.Args[1], fr: fr}, 0) {
					key = worseIfKnown(key, next(elem.v))
				}
			}
			return key
		}
		return r.keyOfArgs(fr, &v.Call)
	}
	if x := madeOf(v); x != nil {
		return next(x)
	}
	return Key{}
}

// keyFrom returns what a text is made of.
func (r *run) keyFrom(fr *frame, v ssa.Value) Key {
	known := len(r.origins)
	key := r.keyOfText(fr, v, r.Values.Of(v))
	if key == (Key{}) && len(r.origins) == known {
		return r.keyOfHashed(fr, v)
	}
	return key
}

// keyOfText returns what a text of set s is made of.
func (r *run) keyOfText(fr *frame, v ssa.Value, s valueflow.Set) Key {
	switch x := v.(type) {
	case *ssa.Const:
		return Key{Kind: GlobalKey}
	case *ssa.BinOp:
		if r.isChosenBy(fr, x.X) || r.isChosenBy(fr, x.Y) { // what is known of both together may be of other functions
			optional := r.optional
			key := worse(r.keyFrom(fr, x.X), r.keyFrom(fr, x.Y))
			r.optional = optional
			return key
		}
	case *ssa.Call:
		if x.Call.StaticCallee() == nil && !x.Call.IsInvoke() { // a function that chooses
			f := r.resolve(value{v: x.Call.Value, fr: fr}, 0)
			if p, ok := f.v.(*ssa.Parameter); ok && p.Parent() == r.summed {
				return Key{Param: 1 + paramIndex(p)}
			} else if ok && r.isInReceiver(fr, x.Call.Value) && isExported(p.Parent()) {
				return Key{Param: 1 + paramIndex(p), Maker: p.Parent().Object().(*types.Func).FullName()}
			}
			if f.v != x.Call.Value {
				return r.keyOfFunc(f)
			}
		}
	}
	if r.comesFromVerification(v, 0) {
		for _, l := range s {
			if l.Kind == lib.Body {
				r.origins = append(r.origins, l) // whoever signs it may choose
			}
		}
		return Key{Kind: IdentityKey}
	}
	return r.keyOfSet(fr, v, s)
}

// isChosenBy reports whether a part of a text is what a function returns that was passed on, and is known.
func (r *run) isChosenBy(fr *frame, v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.BinOp:
		return r.isChosenBy(fr, v.X) || r.isChosenBy(fr, v.Y)
	case *ssa.Call:
		if v.Call.StaticCallee() != nil || v.Call.IsInvoke() {
			return false
		}
		switch r.resolve(value{v: v.Call.Value, fr: fr}, 0).v.(type) {
		case *ssa.Function, *ssa.MakeClosure, *ssa.Parameter:
			return true
		}
	}
	return false
}

// isInReceiver reports whether a function is in a field of what that is a method of which is being summed up.
func (r *run) isInReceiver(fr *frame, f ssa.Value) bool {
	load, ok := f.(*ssa.UnOp)
	if !ok || r.summed == nil || r.summed.Signature.Recv() == nil {
		return false
	}
	field, ok := load.X.(*ssa.FieldAddr)
	return ok && r.resolve(value{v: field.X, fr: fr}, 0).v == r.summed.Params[0]
}

// keyOfSet returns what a text of set s is made of. If it is of this package, it is v.
func (r *run) keyOfSet(fr *frame, v ssa.Value, s valueflow.Set) Key {
	if len(s) == 0 {
		return Key{}
	}
	known := func(l valueflow.Label) bool {
		return l.Kind.Presented() || l.Kind == lib.Peer || l.Kind == lib.PeerHost || l.Kind == lib.ClientIP
	}
	ofHost := func(l valueflow.Label) bool { return r.presentedKey(l).Kind == PeerKey }
	key := Key{Kind: GlobalKey}
	whole := true // nothing in it is unknown
	for _, l := range s {
		if l.Kind == valueflow.Param && r.isMessage(fr, l) {
			pos, _ := readOf(v, r.Values.Owner(l).Params[l.Index], 0)
			r.origins = append(r.origins, valueflow.ReadAt(lib.Body, pos))
			key = worse(key, Key{Kind: BodyKey})
			continue
		}
		if s.Any(known) && (l.Kind == valueflow.Stored || (l.Kind == valueflow.Param || l.Kind == valueflow.Opaque) && l.Via&(lib.Member|lib.Entry) != 0) {
			continue // the struct, the field or the context that what is known was found in
		}
		switch {
		case l.Kind == valueflow.Const:
		case l.Kind == lib.PathParam: // names what is asked for, not who asks
		case known(l):
			if l.Name == "" && (l.Kind == lib.Header || l.Kind == lib.Metadata) {
				l.Name = r.headerIn(value{v: v, fr: fr}, 0)
			}
			r.origins = append(r.origins, l)
			if k := r.presentedKey(l); k.Kind != PeerPortKey || !s.Any(ofHost) { // else what is left if there is no port
				key = worse(key, k)
			}
		case l.Kind == valueflow.Param && l.Name != "":
			arg := fr.around(r.Values.Owner(l)).arg(int(l.Index))
			switch {
			case arg.v != nil:
				key = worse(key, r.keyFrom(arg.fr, arg.v))
			case !r.isSetUp(r.Values.Owner(l)):
				whole = false
			}
		default:
			whole = false
		}
	}
	if !whole {
		return Key{}
	}
	return key
}

// isSetUp reports whether a function makes a handler or a middleware, before there is any request: what it
// is given does not change from one to the next.
func (a *analysis) isSetUp(fn *ssa.Function) bool {
	return fn != nil && !a.takesRequest(fn.Signature) && a.returnsHandler(fn.Signature)
}

// isMessage reports whether a label is that of the message which an RPC method, or an interceptor, gets from a client.
func (r *run) isMessage(fr *frame, l valueflow.Label) bool {
	fn := r.Values.Owner(l)
	if fn == nil || fr.around(fn).arg(int(l.Index)).v != nil {
		return false
	}
	params, i := fn.Signature.Params(), int(l.Index)
	if fn.Signature.Recv() != nil {
		i--
	}
	if isRPC(fn) {
		t := params.At(1).Type()
		row := r.Models.Type(deref(t))
		return i == 1 && (valueflow.IsMessage(t) || row != nil && row.Request)
	}
	if i != 1 || params.Len() != 4 || !types.IsInterface(params.At(1).Type()) {
		return false
	}
	row := r.Models.Type(deref(params.At(2).Type()))
	return row != nil && row.Request
}

// readOf reports whether a value is made of a parameter, and where the part of that is read which it is made of.
func readOf(v ssa.Value, param *ssa.Parameter, depth int) (token.Pos, bool) {
	if v == ssa.Value(param) {
		return token.NoPos, true
	}
	instr, ok := v.(ssa.Instruction)
	if !ok || depth > maxDepth {
		return token.NoPos, false
	}
	if _, choice := v.(*ssa.Phi); choice {
		depth = max(depth, maxDepth-2)
	}
	for _, op := range instr.Operands(nil) {
		if *op == nil {
			continue
		}
		pos, made := readOf(*op, param, depth+1)
		if !made {
			continue
		}
		switch v.(type) {
		case *ssa.FieldAddr, *ssa.Field, *ssa.Call:
			if !pos.IsValid() {
				pos = v.Pos()
			}
		}
		return pos, true
	}
	return token.NoPos, false
}

// presentedKey returns the key that a label, of what a client presents or of its address, stands for.
func (a *analysis) presentedKey(l valueflow.Label) Key {
	switch l.Kind {
	case lib.PeerHost:
		return Key{Kind: PeerKey}
	case lib.Peer:
		if l.Via&(lib.Part|lib.Member) == 0 {
			return Key{Kind: PeerPortKey}
		}
		return Key{Kind: PeerKey}
	case lib.ClientIP:
		return Key{Kind: ClientIPKey, Name: l.Name}
	case lib.Header, lib.Metadata:
		switch {
		case a.trusted(l.Name):
			return Key{Kind: PeerKey}
		case !words.IsForwarding(l.Name):
		case l.Via&lib.Trusted != 0, l.Via&(lib.Piece|lib.First) == lib.Piece: // the last of the list, which the nearest proxy added
			return Key{Kind: PeerKey}
		default:
			return Key{Kind: ForwardedKey, Name: l.Name}
		}
		return Key{Kind: HeaderKey, Name: l.Name}
	case lib.Query:
		return Key{Kind: QueryKey, Name: l.Name}
	case lib.Body, lib.FormValue, lib.PostFormValue:
		return Key{Kind: BodyKey}
	}
	return Key{Kind: IdentityKey}
}

// namesLimit reports whether a name is that of something which limits rates.
func namesLimit(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "limit") || strings.Contains(name, "throttl") || strings.Contains(name, "httprate") || strings.Contains(name, "tollbooth")
}
