// Package valueflow tells where the values of a package come from and what
// they are compared with.
//
// Each value has a [Set] of labels, its possible origins. A function has a
// [Summary] in terms of its parameters, which a call applies to its
// arguments; variables, fields, containers and channels carry what is put in
// them; closures share their variables. What the functions of libraries mean
// is read from a table of rows, what those of other packages mean from their
// summaries.
//
// The analysis looks at the blocks of the functions, callees first, and again
// at those that depend on what changed, until nothing does. All sets only
// grow, and are bounded, so it ends; the result does not depend on the order
// of any map.
package valueflow

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Config says what is known outside the package.
type Config struct {
	// Models holds the rows of library functions.
	Models *lib.Table
	// Summary returns the summary of a function of another package, or nil.
	Summary func(*types.Func) *Summary
	// Known reports whether anything may be known of the objects of a package.
	Known func(*types.Package) bool
	// Field returns what is known of a field of a struct of another package.
	Field func(*types.Var) Set
	// Constants returns the constants of other packages that this one uses, in some order.
	Constants func() []*types.Const
	// Leaks is set if reads and leaks are wanted: they are of the user's own packages.
	Leaks bool
	// IsCredential reports whether a parameter of that name is certainly a credential.
	IsCredential func(name string) bool
	// MayBeCredential reports whether a variable of that name may hold one.
	MayBeCredential func(name string) bool
	// IsKey reports whether a field of that name holds keys or identifiers: a
	// MAC that is stored there is not meant to be compared with a signature.
	IsKey func(name string) bool
}

// A Result is what the analysis found out about a package.
type Result struct {
	// Comparisons lists the comparisons in which a MAC or a value that a
	// client presented takes part, by position.
	Comparisons []*Comparison
	// Lost lists the calls whose verdict does not matter to what follows, by position.
	Lost []Lost
	// Reads lists where named values are read from URLs, by position.
	Reads []Read
	// Leaks lists where values leave the program, by position.
	Leaks []*Leak
	// Summaries holds the summaries of the declared functions that are worth one.
	Summaries map[*types.Func]*Summary
	// Fields holds what the fields of the structs of this package hold that other packages want to know.
	Fields map[*types.Var]Set
	// Capped counts the functions that were given up as too large.
	Capped int
	// Values answers further questions.
	Values *Values
}

// A fnID is 1 + the index of a function in engine.functions, or -1 - that of
// one in engine.externs; 0 is none, and, in a summary, the function itself.
type fnID int32

// A function is a function of the package under analysis.
type function struct {
	ssa     *ssa.Function
	id      fnID
	calls   []ssa.CallInstruction
	equals  []*ssa.BinOp // with == or !=
	lookups []*ssa.Lookup
	stores  []*ssa.Store
	dirty   []bool // by block: must be looked at again
	pending bool   // whether any block is dirty
	visits  int    // of blocks, so far

	results []Set
	writes  []Write
	named   []NamedRead
	sites   []site  // the calls of it, in this package
	inflow  []Set   // what the arguments of those calls are, by parameter
	askers  readers // the blocks that depend on inflow
	sinks   []sink
	leaks   []leak
	told    int // how many of these the callers know of
	verdict Verdict
}

// isCapped reports whether f was given up: what is known of it is not all there is.
func (f *function) isCapped() bool { return f.visits > maxVisits*len(f.ssa.Blocks) }

// readers are the blocks that depend on something that may grow, some of them
// several times.
type readers []*ssa.BasicBlock

func (r *readers) add(b *ssa.BasicBlock) {
	if slices.Contains((*r)[max(0, len(*r)-8):], b) {
		return
	}
	if len(*r) == cap(*r) && len(*r) > 8 {
		seen := make(map[*ssa.BasicBlock]bool, len(*r))
		*r = slices.DeleteFunc(*r, func(b *ssa.BasicBlock) bool {
			again := seen[b]
			seen[b] = true
			return again
		})
	}
	*r = append(*r, b)
}

// A site is a call of a function of this package.
type site struct {
	caller *function
	call   ssa.CallInstruction
	args   []ssa.Value // by parameter of the callee; nil where not known
}

type engine struct {
	Config
	pkg       *ssa.Package
	functions []*function
	byFunc    map[*ssa.Function]*function

	values   map[ssa.Value]Set
	tuples   map[ssa.Value][]Set
	places   map[ssa.Value]place
	steps    map[stepKey]*step
	cells    map[loc]*cell
	fields   map[*types.Var]*cell
	entries  map[string]*cell // of contexts, by the name of the key
	copies   map[loc][]loc    // from which variables a struct was copied to one
	shared   map[ssa.Value]bool
	globals  map[ssa.Value][]ssa.Instruction // what uses the global variables
	assigned map[*ssa.Global]bool            // the variables that more is done with than to initialize and to read them
	closures map[*ssa.Function]*ssa.MakeClosure
	taken    map[*ssa.Function]bool       // declared functions that are used as values
	fixed    map[*ssa.CallCommon][]target // of the calls of named functions and of methods of interfaces
	impls    map[method][]*types.Func
	concrete map[string][]*types.Pointer // what concreteTypes returns
	externs  []*types.Func               // functions of other packages that are used as values

	routes   map[*ssa.Function]string // the paths that function literals are registered for
	secrets  map[string]*types.Const  // by value
	entered  map[entry]bool           // calls that are known to their callees
	hashes   map[types.Type]bool      // what isHash says
	guarded  map[*ssa.BasicBlock]bool // what isGuarded says
	ofPeer   map[peerKey]bool         // what isOfPeer says
	refusers map[*ssa.Function]bool   // what isRefuser says

	instr ssa.Instruction // the one that is being looked at, and its block
	block *ssa.BasicBlock

	operands []*ssa.Value // room for those of an instruction

	comparisons map[token.Pos]*Comparison
	reads       map[token.Pos]*Read
	leaks       map[leakID]*Leak
}

// An entry is the call of a function of this package.
type entry struct {
	callee *function
	call   ssa.CallInstruction
}

// maxVisits bounds how often the blocks of a function are looked at on
// average, maxInstrs how large it may be. Beyond, nothing is said of it.
const (
	maxVisits = 40
	maxInstrs = 10_000
)

// Analyze analyses the functions of a package, which must be built. The
// functions are those declared, with those nested in them.
func Analyze(pkg *ssa.Package, functions []*ssa.Function, config Config) *Result {
	instrs := 0
	for _, fn := range functions {
		instrs += size(fn)
	}
	e := &engine{
		Config:      config,
		pkg:         pkg,
		byFunc:      make(map[*ssa.Function]*function),
		values:      make(map[ssa.Value]Set, instrs/3), // about as many as there are
		tuples:      make(map[ssa.Value][]Set),
		places:      make(map[ssa.Value]place, instrs/6),
		steps:       make(map[stepKey]*step),
		cells:       make(map[loc]*cell),
		fields:      make(map[*types.Var]*cell),
		entries:     make(map[string]*cell),
		copies:      make(map[loc][]loc),
		shared:      make(map[ssa.Value]bool),
		globals:     make(map[ssa.Value][]ssa.Instruction),
		assigned:    make(map[*ssa.Global]bool),
		closures:    make(map[*ssa.Function]*ssa.MakeClosure),
		taken:       make(map[*ssa.Function]bool),
		routes:      make(map[*ssa.Function]string),
		entered:     make(map[entry]bool),
		hashes:      make(map[types.Type]bool),
		guarded:     make(map[*ssa.BasicBlock]bool),
		ofPeer:      make(map[peerKey]bool),
		refusers:    make(map[*ssa.Function]bool),
		fixed:       make(map[*ssa.CallCommon][]target),
		impls:       make(map[method][]*types.Func),
		comparisons: make(map[token.Pos]*Comparison),
		reads:       make(map[token.Pos]*Read),
		leaks:       make(map[leakID]*Leak),
	}
	e.Models = e.Models.Remembering()
	if e.Leaks {
		e.secrets = e.secretConstants()
	}
	result := &Result{Values: &Values{e}}
	for _, fn := range functions {
		if size(fn) > maxInstrs {
			result.Capped++
			continue
		}
		f := &function{
			ssa:     fn,
			id:      fnID(len(e.functions) + 1),
			dirty:   slices.Repeat([]bool{true}, len(fn.Blocks)),
			pending: true,
			results: make([]Set, fn.Signature.Results().Len()),
			inflow:  make([]Set, len(fn.Params)),
		}
		e.functions = append(e.functions, f)
		e.byFunc[fn] = f
		for i, p := range fn.Params {
			e.values[p] = Set{{Kind: Param, Index: int16(i), Name: p.Name(), fn: f.id, pos: p.Pos()}}
		}
		forEachInstr(fn, func(instr ssa.Instruction) { e.note(f, instr) })
	}
	e.solve()
	for _, f := range e.functions {
		if f.isCapped() {
			result.Capped++
		}
	}
	e.compare()
	e.findVerdicts()
	result.Lost = e.lost()
	result.Comparisons = e.sortedComparisons()
	if e.Leaks {
		e.weighReads()
		result.Reads = e.sortedReads()
		e.leak()
		result.Leaks = e.sortedLeaks()
	}
	e.summarize(result)
	e.release()
	return result
}

// release forgets what no further question needs; [Values] holds on to the rest.
func (e *engine) release() {
	for _, f := range e.functions {
		f.sinks, f.leaks = nil, nil
		f.calls, f.equals, f.lookups, f.stores = nil, nil, nil, nil
	}
	for _, c := range e.cells {
		c.readers = nil
	}
	for _, c := range e.fields {
		c.readers = nil
	}
	e.entered, e.comparisons, e.reads, e.leaks, e.secrets = nil, nil, nil, nil, nil
}

// note remembers an instruction of f by its kind, and what it makes of functions and global variables.
func (e *engine) note(f *function, instr ssa.Instruction) {
	var call ssa.CallInstruction
	switch instr := instr.(type) {
	case *ssa.MakeClosure:
		e.closures[instr.Fn.(*ssa.Function)] = instr
	case *ssa.BinOp:
		if instr.Op == token.EQL || instr.Op == token.NEQ {
			f.equals = append(f.equals, instr)
		}
	case *ssa.Lookup:
		f.lookups = append(f.lookups, instr)
	case *ssa.Store:
		f.stores = append(f.stores, instr)
	case ssa.CallInstruction:
		call = instr
		f.calls = append(f.calls, instr)
		e.noteRoute(instr.Common())
	}
	e.operands = instr.Operands(e.operands[:0])
	for i, op := range e.operands {
		switch v := (*op).(type) {
		case *ssa.Function:
			if call == nil || i > 0 || call.Common().IsInvoke() {
				e.taken[origin(v)] = true
			}
		case *ssa.Global:
			if isStruct(v.Type().(*types.Pointer).Elem()) {
				e.globals[v] = append(e.globals[v], instr)
			}
			switch use := instr.(type) {
			case *ssa.UnOp, *ssa.IndexAddr, *ssa.FieldAddr:
			case *ssa.Store:
				if use.Val == v || instr.Parent().Synthetic == "" {
					e.assigned[v] = true
				}
			default:
				e.assigned[v] = true
			}
		}
	}
}

// isClosed reports whether all calls of f are known: they are in this package.
func (e *engine) isClosed(f *function) bool {
	if len(f.sites) == 0 {
		return false
	}
	if obj := f.ssa.Object(); obj != nil {
		return !obj.Exported() && f.ssa.Signature.Recv() == nil && !e.taken[f.ssa]
	}
	return f.ssa.Parent() != nil
}

// solve computes the values of all functions.
func (e *engine) solve() {
	order := e.calleesFirst()
	for again := true; again; {
		again = false
		for _, f := range order {
			for f.pending && !f.isCapped() {
				f.pending = false
				again = true
				for i, b := range f.ssa.Blocks {
					if f.dirty[i] {
						f.dirty[i] = false
						f.visits++
						e.transferBlock(f, b)
					}
				}
			}
		}
	}
	e.instr, e.block = nil, nil
}

// lookAt makes instr the instruction that is being looked at.
func (e *engine) lookAt(instr ssa.Instruction) { e.instr, e.block = instr, instr.Block() }

// mark has a block looked at again.
func (e *engine) mark(b *ssa.BasicBlock) {
	if f := e.byFunc[b.Parent()]; f != nil {
		f.dirty[b.Index] = true
		f.pending = true
	}
}

// markAll has the blocks looked at again, which read what they did once more.
func (e *engine) markAll(r *readers) {
	for _, b := range *r {
		e.mark(b)
	}
	*r = (*r)[:0]
}

// markUses has the blocks looked at again that use v.
func (e *engine) markUses(v ssa.Value) {
	// What the current instruction defines is used later in its block, if at all.
	e.markUsesBut(v, any(v) == any(e.instr))
}

func (e *engine) markUsesBut(v ssa.Value, later bool) {
	refs := v.Referrers()
	if refs == nil {
		return
	}
	for _, ref := range *refs {
		if _, isPhi := ref.(*ssa.Phi); !later || isPhi || ref.Block() != e.block {
			e.mark(ref.Block())
		}
		// What is read through an address depends on the pointer in it.
		switch ref := ref.(type) {
		case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Slice, *ssa.ChangeType, *ssa.MakeInterface, *ssa.Field:
			e.markUsesBut(ref.(ssa.Value), later)
		case *ssa.UnOp:
			if ref.Op == token.MUL && isStruct(ref.Type()) {
				e.markUsesBut(ref, later)
			}
		case *ssa.MakeClosure:
			for i, b := range ref.Bindings {
				if b == v {
					e.markUsesBut(ref.Fn.(*ssa.Function).FreeVars[i], later)
				}
			}
		}
	}
}

// calleesFirst returns the functions in an order in which, but for recursion,
// the callees of a function stand before it: their summaries are wanted.
func (e *engine) calleesFirst() []*function {
	order := make([]*function, 0, len(e.functions))
	seen := make(map[*function]bool)
	var visit func(*function)
	visit = func(f *function) {
		if f == nil || seen[f] {
			return
		}
		seen[f] = true
		for _, call := range f.calls {
			if callee := call.Common().StaticCallee(); callee != nil {
				visit(e.byFunc[origin(callee)])
			}
		}
		order = append(order, f)
	}
	for _, f := range e.functions {
		visit(f)
	}
	return order
}

// value returns the set of a value. That of an address is the set of what is there.
func (e *engine) value(f *function, v ssa.Value) Set {
	switch v := v.(type) {
	case *ssa.Const:
		return e.constant(v)
	case *ssa.Alloc, *ssa.Global, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.FreeVar:
		if p := e.placeOf(v); p.base != v {
			return e.read(f, p)
		}
	case *ssa.Function:
		return e.funcValue(v)
	}
	return e.values[v]
}

// set adds s to the set of a value and reports whether that is news.
func (e *engine) set(v ssa.Value, s Set) bool {
	all := e.values[v]
	if !all.grow(s) {
		return false
	}
	e.values[v] = all
	e.markUses(v)
	return true
}

// atCallers returns what outlives a call of f of a value of set s: with what the callers in this
// package pass in place of its parameters. Of what comes from elsewhere no
// more than that it does is kept.
func (e *engine) atCallers(f *function, s Set) Set {
	outlives := func(l Label) bool { return l.Kind != Param && l.Kind != Opaque }
	i := slices.IndexFunc(s, func(l Label) bool { return !outlives(l) })
	if i < 0 {
		return s
	}
	var room [maxSet]Label
	t := append(room[:0], s[:i]...)
	for _, l := range s[i:] {
		if outlives(l) {
			t = append(t, l)
			continue
		}
		t = append(t, Label{Kind: Opaque, Via: l.Via & lib.Member})
		if l.Kind == Param && l.fn != 0 {
			t = append(t, e.inflowOf(e.functions[l.fn-1], l)...)
		}
	}
	return newSet(t)
}

// inflowOf returns what the callers of f pass for the parameter of label l.
func (e *engine) inflowOf(f *function, l Label) Set {
	if f.askers == nil {
		e.markCallers(f)
	}
	f.askers.add(e.block)
	return f.inflow[l.Index].then(l.Via)
}

// markCallers has the calls of f looked at again.
func (e *engine) markCallers(f *function) {
	for _, s := range f.sites {
		e.mark(s.call.Block())
	}
}

// addWrite records that f writes s into its i'th parameter.
func (e *engine) addWrite(f *function, i int, s Set) {
	// That the parameter stays what it is goes without saying.
	s = s.mapped(func(l Label) (Label, bool) {
		return l, !(l.Kind == Param && l.fn == f.id && int(l.Index) == i)
	})
	if len(s) == 0 {
		return
	}
	for k := range f.writes {
		if w := &f.writes[k]; int(w.Param) == i {
			if w.Set.grow(s) {
				e.markCallers(f)
			}
			return
		}
	}
	f.writes = append(f.writes, Write{int16(i), s})
	e.markCallers(f)
}

// paramIndex returns the index of a parameter; the receiver, if any, is 0.
func (e *engine) paramIndex(p *ssa.Parameter) int {
	return slices.Index(p.Parent().Params, p)
}

// forEachInstr calls do for the instructions of fn.
func forEachInstr(fn *ssa.Function, do func(ssa.Instruction)) {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			do(instr)
		}
	}
}

func size(fn *ssa.Function) int {
	n := 0
	for _, b := range fn.Blocks {
		n += len(b.Instrs)
	}
	return n
}
