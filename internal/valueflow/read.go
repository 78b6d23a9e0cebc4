package valueflow

// This file finds where credentials are read from URLs, and what tells that
// they are credentials.

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

// isParsed reports whether v is a URL that a function of net/url made.
func isParsed(v ssa.Value) bool {
	if x, ok := v.(*ssa.Extract); ok {
		v = x.Tuple
	}
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.StaticCallee() == nil {
		return false
	}
	obj := call.Call.StaticCallee().Object()
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "net/url"
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
		case isChoice(name):
			for _, n := range name {
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
		t = c.call.Value().Type()
		if tuple, ok := t.(*types.Tuple); ok {
			t = tuple.At(i).Type()
		}
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

func (e *engine) bindFields(s *types.Struct, source lib.Source, depth int) {
	for i := range s.NumFields() {
		field := s.Field(i)
		name, _, _ := strings.Cut(reflect.StructTag(s.Tag(i)).Get(source.Tag), ",")
		switch {
		case field.Embedded() && depth < 3:
			t := field.Type()
			if ptr, ok := t.Underlying().(*types.Pointer); ok {
				t = ptr.Elem()
			}
			if isStruct(t) {
				e.bindFields(structOf(t), source, depth+1)
			}
		case name == "" || name == "-" || !carries(field.Type()):
		default:
			l := Label{Kind: source.Kind, Name: name, pos: field.Pos()}
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

// weighReads finds out what is done with what is read.
func (e *engine) weighReads() {
	if len(e.reads) == 0 {
		return
	}
	asked := make(map[*function]map[token.Pos]bool) // what the function asks others about, by itself or through those it calls
	ask := func(f *function, s Set) {
		for _, l := range s {
			if e.reads[l.pos] != nil && fromURL(l.Kind) {
				if asked[f] == nil {
					asked[f] = make(map[token.Pos]bool)
				}
				asked[f][l.pos] = true
			}
		}
	}
	for _, f := range e.functions {
		forEachInstr(f.ssa, func(instr ssa.Instruction) {
			e.instr, e.block = instr, instr.Block()
			switch instr := instr.(type) {
			case *ssa.BinOp:
				if (instr.Op == token.EQL || instr.Op == token.NEQ) && !isEmpty(instr.X) && !isEmpty(instr.Y) && isString(instr.X.Type()) {
					ask(f, e.value(f, instr.X))
					ask(f, e.value(f, instr.Y))
				}
			case *ssa.Lookup:
				ask(f, e.value(f, instr.Index))
			case ssa.CallInstruction:
				e.weighCall(f, instr, ask)
			}
		})
	}
	e.passUp(asked)
	for _, f := range e.functions {
		if len(asked[f]) == 0 {
			continue
		}
		for _, b := range f.ssa.Blocks {
			branch, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
			if !ok || e.refuses(b.Succs[0]) == e.refuses(b.Succs[1]) {
				continue
			}
			e.instr, e.block = branch, b
			for _, v := range decidedBy(branch.Cond) {
				e.decide(f, v, asked)
			}
		}
	}
	e.instr, e.block = nil, nil
}

// weighCall notes which functions what was read is handed to.
func (e *engine) weighCall(f *function, call ssa.CallInstruction, ask func(*function, Set)) {
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return
	}
	for _, t := range e.targets(f, call.Common()) {
		row, _ := e.meaning(t)
		if row != nil {
			if i := newRowCall(call, t).argAt(row.Credential); i >= 0 {
				for _, l := range e.value(f, t.args[i]) {
					if r := e.reads[l.pos]; r != nil {
						r.Decides = true
					}
				}
			}
			e.weighSetter(f, newRowCall(call, t), row)
			if len(row.Flows) > 0 || row.Log || row.Answers {
				continue
			}
		}
		if t.obj == nil {
			continue
		}
		for _, arg := range t.args {
			if arg == nil || !carries(arg.Type()) {
				continue
			}
			s := e.value(f, arg)
			ask(f, s)
			for _, l := range s {
				if r := e.reads[l.pos]; r != nil && fromURL(l.Kind) && !slices.Contains(r.Callees, t.obj.Name()) {
					r.Callees = append(r.Callees, t.obj.Name())
				}
			}
		}
	}
}

// weighSetter notes what is sent on as a credential, such as in a header of a
// request that this program makes.
func (e *engine) weighSetter(f *function, c rowCall, row *lib.Func) {
	for _, flow := range row.Flows {
		from := c.argAt(flow.From)
		if flow.Named.IsZero() || !isSetter(flow) || from < 0 {
			continue
		}
		if name, ok := e.at(f, c, flow.Named).name(); !ok || !e.IsCredential(name) {
			continue
		}
		for _, l := range e.value(f, c.args[from]) {
			if r := e.reads[l.pos]; r != nil {
				r.Decides = true
			}
		}
	}
}

// passUp adds what a function asks about to those that call it.
func (e *engine) passUp(asked map[*function]map[token.Pos]bool) {
	for again := true; again; {
		again = false
		for _, f := range e.functions {
			for _, s := range f.sites {
				for pos := range asked[f] {
					if !asked[s.caller][pos] {
						if asked[s.caller] == nil {
							asked[s.caller] = make(map[token.Pos]bool)
						}
						asked[s.caller][pos] = true
						again = true
					}
				}
			}
		}
	}
}

// decide applies that the value v of f decides whether a request is refused.
func (e *engine) decide(f *function, v ssa.Value, asked map[*function]map[token.Pos]bool) {
	mark := func(s Set) {
		for _, l := range s {
			if r := e.reads[l.pos]; r != nil && fromURL(l.Kind) {
				r.Decides = true
			}
		}
	}
	mark(e.value(f, v))
	call, ok := v.(*ssa.Call)
	if !ok {
		return
	}
	for _, t := range e.targets(f, &call.Call) {
		for _, arg := range t.args {
			if arg != nil && carries(arg.Type()) {
				mark(e.value(f, arg))
			}
		}
		if t.fn != nil {
			for pos := range asked[t.fn] {
				e.reads[pos].Decides = true
			}
		}
	}
}

// decidedBy returns what a condition depends on: the calls whose results it
// tests, and the strings that it compares with one that is not empty.
func decidedBy(cond ssa.Value) []ssa.Value {
	var all []ssa.Value
	seen := make(map[ssa.Value]bool)
	var visit func(v ssa.Value)
	visit = func(v ssa.Value) {
		if seen[v] || len(seen) > 40 {
			return
		}
		seen[v] = true
		switch v := v.(type) {
		case *ssa.BinOp:
			if isEmpty(v.X) && isString(v.Y.Type()) || isEmpty(v.Y) && isString(v.X.Type()) {
				return // whether it is there at all
			}
			if isString(v.X.Type()) {
				all = append(all, v.X, v.Y)
			}
			visit(v.X)
			visit(v.Y)
		case *ssa.Call:
			if b, ok := v.Call.Value.(*ssa.Builtin); ok {
				if b.Name() != "len" {
					return
				}
				if arg, ok := v.Call.Args[0].(*ssa.Call); ok {
					all = append(all, arg)
				}
				return
			}
			all = append(all, v)
			for _, arg := range v.Call.Args {
				if call, ok := arg.(*ssa.Call); ok {
					visit(call)
				}
			}
		case *ssa.UnOp:
			visit(v.X)
		case *ssa.Phi:
			for _, edge := range v.Edges {
				visit(edge)
			}
		case *ssa.Extract:
			visit(v.Tuple)
		case *ssa.FieldAddr:
			visit(v.X)
		case *ssa.Field:
			visit(v.X)
		case *ssa.TypeAssert:
			visit(v.X)
		case *ssa.Lookup:
			all = append(all, v.Index)
		case *ssa.Alloc: // a variable that is captured, such as err
			for _, ref := range *v.Referrers() {
				if store, ok := ref.(*ssa.Store); ok && store.Addr == v {
					visit(store.Val)
				}
			}
		}
	}
	visit(cond)
	return all
}

// refuses reports whether the request is refused as unauthorized where b begins.
func (e *engine) refuses(b *ssa.BasicBlock) bool {
	blocks := []*ssa.BasicBlock{b}
	for i := 0; i < len(blocks) && i < maxTrivial; i++ {
		for _, instr := range blocks[i].Instrs {
			if e.isRefusal(instr, 0) {
				return true
			}
		}
		for _, s := range blocks[i].Succs {
			if b.Dominates(s) && !slices.Contains(blocks, s) {
				blocks = append(blocks, s)
			}
		}
	}
	return false
}

// isRefusal reports whether an instruction has to do with 401 or 403: it uses
// the number, or a function or variable that is named after them, or a small
// function of this package that does.
func (e *engine) isRefusal(instr ssa.Instruction, depth int) bool {
	for _, op := range instr.Operands(nil) {
		switch v := (*op).(type) {
		case *ssa.Const:
			if v.Value != nil && v.Value.Kind() == constant.Int && isInteger(v.Type()) {
				if n, exact := constant.Int64Val(v.Value); exact && (n == 401 || n == 403) {
					return true
				}
			}
		case *ssa.Function:
			if namesRefusal(v.Name()) {
				return true
			}
			if e.byFunc[v] == nil || depth > 0 || size(v) > maxRefusal {
				continue
			}
			refusal := false
			forEachInstr(v, func(instr ssa.Instruction) { refusal = refusal || e.isRefusal(instr, depth+1) })
			if refusal {
				return true
			}
		case *ssa.Global:
			if namesRefusal(v.Name()) {
				return true
			}
		}
	}
	if call, ok := instr.(ssa.CallInstruction); ok && call.Common().IsInvoke() {
		return namesRefusal(call.Common().Method.Name())
	}
	return false
}

// maxRefusal is the size of a function that does nothing but refuse.
const maxRefusal = 60

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

func namesRefusal(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"unauthorized", "unauthorised", "forbidden", "unauthenticated", "accessdenied", "notauthorized"},
		func(word string) bool { return strings.Contains(name, word) })
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
