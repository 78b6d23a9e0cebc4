package valueflow

// This file finds where named values are read from URLs.

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Read is a place in this package where a value is read by its name from
// the query of a URL, or from a form that the query may supply.
type Read struct {
	// Pos is the position of the opening parenthesis or bracket, or of the
	// struct field that is filled in.
	Pos  token.Pos
	Kind lib.Kind // Query or FormValue
	Name string
	// Func is the name of the function that it is in, or "".
	Func string
	// Callees are the names of the functions that the value is handed to, sorted.
	Callees []string
	// Decides is set if the value decides whether the request is refused as
	// unauthorized, or if it is parsed or checked as a credential.
	Decides bool
	// Tested is set if the value is only compared with "".
	Tested bool
}

// fromURL reports whether a value of kind k may come from the URL.
func fromURL(k lib.Kind) bool { return k == lib.Query || k == lib.FormValue }

// named returns l with a name that became known at the current instruction,
// which is where a value of that name is read.
func (e *engine) named(l Label, name string) Label {
	l.Name = name
	if fromURL(l.Kind) && l.Via&lib.Parsed == 0 && e.instr != nil {
		l.pos, l.At = e.instr.Pos(), ""
		v, _ := e.instr.(ssa.Value)
		e.addRead(Read{Pos: l.pos, Kind: l.Kind, Name: name, Func: e.enclosing(e.block.Parent()), Tested: v != nil && isOnlyTested(v)})
	}
	return l
}

// isParsed reports whether v is a URL that the program parsed itself.
func (e *engine) isParsed(v ssa.Value) bool {
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	row := e.rowOf(&call.Call)
	return row != nil && slices.ContainsFunc(row.Flows, func(f lib.Flow) bool { return f.Via&lib.Parsed != 0 })
}

func (e *engine) addRead(r Read) {
	if !r.Pos.IsValid() || r.Name == "" {
		return
	}
	// Of several names that it may be, that of a credential counts.
	if old := e.reads[r.Pos]; old == nil || !e.IsCredential(old.Name) && e.IsCredential(r.Name) {
		e.reads[r.Pos] = &r
	}
}

// A NamedRead says that a function reads the entry of a URL's query, or of a
// form, whose name is its parameter Param.
type NamedRead struct {
	Param int16
	Kind  lib.Kind
}

// readsByName records that a function reads a value that its parameter, of
// which name is the label, names.
func (e *engine) readsByName(name Label, kind lib.Kind) {
	if !fromURL(kind) || name.fn <= 0 || name.Via != 0 {
		return
	}
	f, r := e.functions[name.fn-1], NamedRead{name.Index, kind}
	if !slices.Contains(f.named, r) {
		f.named = append(f.named, r)
		slices.SortFunc(f.named, func(a, b NamedRead) int { return cmp.Or(cmp.Compare(a.Param, b.Param), cmp.Compare(a.Kind, b.Kind)) })
		e.markCallers(f)
	}
}

// nameReads applies that the target of a call reads what its arguments name.
func (e *engine) nameReads(f *function, call ssa.CallInstruction, t target, reads []NamedRead) {
	for _, r := range reads {
		name := e.arg(f, t.args, int(r.Param))
		switch {
		case len(e.choice(name)) > 0:
			for _, n := range e.choice(name) {
				e.addRead(Read{Pos: call.Pos(), Kind: r.Kind, Name: n.Name, Func: e.enclosing(e.block.Parent())})
			}
		case len(name) == 1 && name[0].Kind == Param:
			e.readsByName(name[0], r.Kind)
		}
	}
}

// extractors applies that a call is handed functions of a library that read
// credentials from the URL.
func (e *engine) extractors(call ssa.CallInstruction) {
	for _, arg := range call.Common().Args {
		if !isFunction(arg.Type()) {
			continue
		}
		for _, v := range append(variadicArgs(arg), arg) {
			fn, ok := v.(*ssa.Function)
			if !ok {
				continue
			}
			obj, ok := origin(fn).Object().(*types.Func)
			if !ok {
				continue
			}
			if row := e.Models.Func(obj); row != nil {
				for _, s := range row.Sources {
					if fromURL(s.Kind) && s.Name != "" {
						e.addRead(Read{Pos: call.Pos(), Kind: s.Kind, Name: s.Name, Decides: true})
					}
				}
			}
		}
	}
}

// extractor applies that a variable is used, perhaps one of a library by which
// credentials are read from the URL.
func (e *engine) extractor(g *ssa.Global) {
	if g.Object() == nil {
		return
	}
	if row := e.Models.Var(g.Object()); row != nil && fromURL(row.Kind) {
		e.addRead(Read{Pos: e.instr.Pos(), Kind: row.Kind, Name: row.Of, Decides: true})
	}
}

// isFunction reports whether t is a type of functions, or of lists of them.
func isFunction(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// noteRoute remembers for which path a function literal is registered.
func (e *engine) noteRoute(call *ssa.CallCommon) {
	var path string
	for _, arg := range call.Args {
		if c, ok := arg.(*ssa.Const); ok && isString(c.Type()) && c.Value != nil && strings.Contains(constant.StringVal(c.Value), "/") {
			path = constant.StringVal(c.Value)
		}
	}
	if path == "" {
		return
	}
	for _, arg := range call.Args {
		for _, v := range append(variadicArgs(arg), arg) {
			if ct, ok := v.(*ssa.ChangeType); ok {
				v = ct.X
			}
			switch v := v.(type) {
			case *ssa.Function:
				e.routes[v] = path
			case *ssa.MakeClosure:
				e.routes[v.Fn.(*ssa.Function)] = path
			}
		}
	}
}

// enclosing returns the name of the declared function that fn is, or is in,
// behind the path that fn is registered for.
func (e *engine) enclosing(fn *ssa.Function) string {
	path := ""
	for fn.Parent() != nil {
		if path == "" {
			path = e.routes[fn]
		}
		fn = fn.Parent()
	}
	return strings.TrimSpace(path + " " + fn.Name())
}

// isOnlyTested reports whether nothing is done with v but to see whether it is
// there: a comparison with "", or of its length with 0.
func isOnlyTested(v ssa.Value) bool {
	refs := *v.Referrers()
	for _, ref := range refs {
		switch ref := ref.(type) {
		case *ssa.BinOp:
			if ref.Op == token.ADD || !isEmpty(ref.X) && !isEmpty(ref.Y) {
				return false
			}
		case *ssa.Call:
			if b, ok := ref.Call.Value.(*ssa.Builtin); !ok || b.Name() != "len" || !isOnlyTestedNumber(ref) {
				return false
			}
		default:
			return false
		}
	}
	return len(refs) > 0
}

// isOnlyTestedNumber reports whether the number n is only compared with 0.
func isOnlyTestedNumber(n ssa.Value) bool {
	for _, ref := range *n.Referrers() {
		cmp, ok := ref.(*ssa.BinOp)
		if !ok {
			return false
		}
		if c, ok := cmp.Y.(*ssa.Const); !ok || c.Value == nil || c.Int64() != 0 {
			return false
		}
	}
	return true
}

// bind applies that a library fills in the fields of a struct, which tags name.
func (e *engine) bind(c rowCall, source lib.Source) {
	var t types.Type
	if i := c.argAt(source.To); i >= 0 {
		t = unboxed(c.args[i]).Type()
	} else if i, ok := source.To.Result(); ok && c.call.Value() != nil {
		t = resultType(c.call.Value(), i)
	} else {
		return
	}
	if fn, ok := t.Underlying().(*types.Signature); ok && fn.Params().Len() > 0 { // a handler that gets the struct
		t = fn.Params().At(fn.Params().Len() - 1).Type()
	}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if isStruct(t) {
		e.bindFields(structOf(t), source, 0)
	}
}

// resultType returns the type of the i'th result of a call: of one in an
// interface, what it is asserted to be.
func resultType(call *ssa.Call, i int) types.Type {
	var result ssa.Value = call
	if tuple, ok := call.Type().(*types.Tuple); ok {
		for _, ref := range *call.Referrers() {
			if x, ok := ref.(*ssa.Extract); ok && x.Index == i {
				result = x
			}
		}
		if result == call { // nobody uses it
			return tuple.At(i).Type()
		}
	}
	if types.IsInterface(result.Type()) {
		for _, ref := range *result.Referrers() {
			if assert, ok := ref.(*ssa.TypeAssert); ok {
				return assert.AssertedType
			}
		}
	}
	return result.Type()
}

func (e *engine) bindFields(s *types.Struct, source lib.Source, depth int) {
	for i := range s.NumFields() {
		field := s.Field(i)
		if field.Embedded() && depth < 3 {
			t := field.Type()
			if ptr, ok := t.Underlying().(*types.Pointer); ok {
				t = ptr.Elem()
			}
			if isStruct(t) {
				e.bindFields(structOf(t), source, depth+1)
			}
			continue
		}
		if !carries(field.Type()) {
			continue
		}
		for _, name := range namesIn(reflect.StructTag(s.Tag(i)).Get(source.Tag), source.Directive) {
			if name == "" || name == "-" {
				continue
			}
			l := Label{Kind: source.Kind, Via: lib.Entry, Name: name, pos: field.Pos()}
			if fromURL(l.Kind) {
				if field.Pkg() != e.pkg.Pkg {
					l.pos = e.instr.Pos()
				}
				e.addRead(Read{Pos: l.pos, Kind: l.Kind, Name: name, Func: e.enclosing(e.block.Parent())})
			}
			e.grow(e.fieldCell(field), Set{l})
		}
	}
}

// namesIn returns the names that a struct tag gives a field: the one before
// its options, "name,omitempty", or those of a directive, "query=name,other;required".
func namesIn(tag, directive string) []string {
	if directive == "" {
		name, _, _ := strings.Cut(tag, ",")
		return []string{name}
	}
	for part := range strings.SplitSeq(tag, ";") {
		if name, args, _ := strings.Cut(strings.TrimSpace(part), "="); name == directive {
			return strings.Split(args, ",")
		}
	}
	return nil
}

// lookup applies that an option says where credentials are to be looked for, in text: "header:Authorization,query:api_key".
func (e *engine) lookup(s Set) {
	for _, l := range s {
		if r := e.reads[l.pos]; r != nil {
			r.Decides = true
		}
	}
	text, ok := s.name()
	if !ok {
		return
	}
	for part := range strings.SplitSeq(text, ",") {
		place, name, ok := strings.Cut(strings.TrimSpace(part), ":")
		if ok && (place == "query") {
			name, _, _ = strings.Cut(name, ":")
			e.addRead(Read{Pos: e.instr.Pos(), Kind: lib.Query, Name: strings.TrimSpace(name), Decides: true})
		}
	}
}

// namesOf applies that a list of names tells which parameters are credentials.
func (e *engine) namesOf(list *ssa.Slice, kind lib.Kind) {
	for _, v := range variadicArgs(list) {
		if name, ok := v.(*ssa.Const); ok && name.Value != nil && isString(name.Type()) {
			e.addRead(Read{Pos: list.Pos(), Kind: kind, Name: constant.StringVal(name.Value), Decides: true})
		}
	}
}

// sortedReads returns what was read, by position.
func (e *engine) sortedReads() []Read {
	var all []Read
	for _, r := range e.reads {
		slices.Sort(r.Callees)
		all = append(all, *r)
	}
	slices.SortFunc(all, func(a, b Read) int { return cmp.Compare(a.Pos, b.Pos) })
	return all
}
