package valueflow

import (
	"go/types"
	"reflect"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
)

// A place is what an address stands for.
//
// Variables of this package, local or global, are told apart with their
// fields: root and path. Behind any other pointer, a struct field is one
// place for all structs of its type.
type place struct {
	root ssa.Value // *ssa.Alloc or *ssa.Global, or nil
	base ssa.Value // if root is nil: the pointer or container that the place is in
	last *step     // to the innermost field, from root or base on; nil if the place is no field
}

// A step leads from a struct to one of its fields. There is one of each kind.
type step struct {
	outer *step  // to the struct
	all   string // the path of this and the outer steps, ".2.0"
	field *types.Var
	owner types.Type // of the struct
}

// A stepKey is what tells a step from others.
type stepKey struct {
	outer *step
	owner types.Type // or a pointer to it
	index int
}

// field returns the innermost field of the place, or nil.
func (p place) field() *types.Var {
	if p.last == nil {
		return nil
	}
	return p.last.field
}

// path returns the path of s and the outer steps, ".2.0", which is "" if there is no step.
func (s *step) path() string {
	if s == nil {
		return ""
	}
	return s.all
}

// within returns the place of the i'th field of the struct of type t, or
// *t, at p.
func (e *engine) within(p place, t types.Type, i int) place {
	key := stepKey{p.last, t, i}
	s := e.steps[key]
	if s == nil {
		s = &step{outer: p.last, all: p.last.path() + "." + strconv.Itoa(i)}
		s.field, s.owner = fieldOf(t, i)
		e.steps[key] = s
	}
	p.last = s
	return p
}

// fieldRow returns what the table says of the field that the place is, or nil.
func (e *engine) fieldRow(p place) *lib.Field {
	if p.last == nil {
		return nil
	}
	return e.Models.Field(p.last.owner, p.last.field)
}

// A loc is the key of a variable or a part of one.
type loc struct {
	root ssa.Value
	path string
}

// A cell is what is known of a place, and where it was looked at.
type cell struct {
	set     Set
	asRead  Set // of a field: set, and what its declaration tells; nil until somebody reads it
	readers readers
}

// placeOf returns the place that the address, or the container, v stands for.
func (e *engine) placeOf(v ssa.Value) place {
	switch v.(type) {
	case *ssa.Alloc, *ssa.Global:
		return place{root: v}
	case *ssa.FreeVar, *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Slice, *ssa.ChangeType, *ssa.MakeInterface:
	default:
		return place{base: v}
	}
	if p, ok := e.places[v]; ok {
		return p
	}
	e.places[v] = place{base: v} // for a cycle through a closure's variables
	p := e.resolvePlace(v)
	e.places[v] = p
	return p
}

func (e *engine) resolvePlace(v ssa.Value) place {
	switch v := v.(type) {
	case *ssa.FreeVar:
		if b := e.binding(v); b != nil {
			return e.placeOf(b)
		}
	case *ssa.FieldAddr:
		return e.within(e.placeOf(v.X), v.X.Type(), v.Field)
	case *ssa.IndexAddr:
		return e.placeOf(v.X)
	case *ssa.Slice:
		if isPointer(v.X.Type()) { // of an array
			return e.placeOf(v.X)
		}
	case *ssa.ChangeType:
		return e.placeOf(v.X)
	case *ssa.MakeInterface:
		if isPointer(v.X.Type()) {
			return e.placeOf(v.X)
		}
	}
	return place{base: v}
}

// binding returns the variable that a closure's free variable is.
func (e *engine) binding(v *ssa.FreeVar) ssa.Value {
	mc := e.closures[v.Parent()]
	if mc == nil {
		return nil
	}
	for i, fv := range v.Parent().FreeVars {
		if fv == v {
			return mc.Bindings[i]
		}
	}
	return nil
}

// read returns what is known of the place's content.
func (e *engine) read(f *function, p place) Set {
	if row := e.fieldRow(p); row != nil && row.Kind == lib.Plain {
		return nil
	}
	var s Set
	if p.root != nil {
		s = e.readLoc(f, loc{p.root, p.last.path()}, 0)
	} else {
		s = e.value(f, p.base).member(p.last.path())
	}
	if field := p.field(); field != nil && (p.root == nil || e.isShared(p.root) || isConduit(field.Type())) {
		s = s.union(e.readField(f, p))
	}
	if g, ok := p.root.(*ssa.Global); ok && p.last == nil {
		s = s.add(Label{Kind: Stored, Name: g.Name(), pos: g.Pos()})
		if e.isRandom(g) {
			s = s.add(Label{Kind: lib.Random, pos: g.Pos()})
		}
	}
	return s
}

// isRandom reports whether a variable is one of a library by which random bytes are made.
func (e *engine) isRandom(g *ssa.Global) bool {
	if g.Object() == nil || g.Pkg == e.pkg {
		return false
	}
	row := e.Models.Var(g.Object())
	return row != nil && row.Kind == lib.Random
}

// readLoc returns what was stored at the location, whole or in part of a
// larger value.
func (e *engine) readLoc(f *function, l loc, depth int) Set {
	s := e.readCell(l)
	for i := len(l.path); i > 0; {
		i = lastDot(l.path, i)
		outer := loc{l.root, l.path[:i]}
		s = s.union(e.readCell(outer).member(l.path[i:]))
		s = s.union(e.readCopies(f, outer, l.path[i:], depth))
	}
	return s.union(e.readCopies(f, l, "", depth))
}

// readCopies returns what is at path in the structs that were copied to l.
func (e *engine) readCopies(f *function, l loc, path string, depth int) Set {
	var s Set
	if depth < 4 { // copies of copies
		for _, from := range e.copies[l] {
			s = s.union(e.readLoc(f, loc{from.root, from.path + path}, depth+1))
		}
	}
	return s
}

func lastDot(path string, end int) int {
	for end--; path[end] != '.'; end-- {
	}
	return end
}

// readField returns what is known of the innermost field of p in all structs of its type.
func (e *engine) readField(f *function, p place) Set {
	field := p.field()
	if row := e.fieldRow(p); row != nil && row.Kind != lib.NoKind {
		return Set{{Kind: row.Kind, pos: e.instr.Pos()}}
	}
	var s Set
	for outer := p.last.outer; outer != nil; outer = outer.outer { // what a struct got as a whole, its fields have
		s = s.union(e.readFieldCell(f, outer.field).then(lib.Member))
	}
	c := e.fieldCell(field)
	c.readers.add(e.block)
	if c.asRead == nil {
		c.asRead = c.set
		if e.isConfigured(p.last.owner, field) {
			c.asRead = c.asRead.add(Label{Kind: lib.Env, Name: field.Name(), pos: field.Pos()})
		}
		c.asRead = c.asRead.add(Label{Kind: Stored, Name: field.Name(), pos: field.Pos()})
	}
	return s.union(c.asRead)
}

// isConfigured reports whether the field of a struct of type t holds a
// credential that is read from a configuration, as its tag says.
func (e *engine) isConfigured(t types.Type, field *types.Var) bool {
	if !e.IsCredential(field.Name()) {
		return false
	}
	s := structOf(t)
	for i := range s.NumFields() {
		if s.Field(i) == field {
			tag := reflect.StructTag(s.Tag(i))
			return slices.ContainsFunc(configTags, func(key string) bool { _, ok := tag.Lookup(key); return ok })
		}
	}
	return false
}

// configTags are the struct tags that packages for configuration read.
var configTags = []string{"env", "envconfig", "mapstructure", "koanf", "toml", "ini", "yaml", "hcl", "cfg", "conf"}

func (e *engine) readFieldCell(f *function, field *types.Var) Set {
	c := e.fieldCell(field)
	c.readers.add(e.block)
	return c.set
}

// asKey drops the labels that are of no interest in a value that serves as a
// key or an identifier from here on, or is something else elsewhere.
func asKey(l Label) (Label, bool) {
	return l, l.Kind != lib.MAC && l.Kind != lib.PublicMAC
}

// write adds s to what is known of the place's content.
func (e *engine) write(f *function, p place, s Set) {
	if len(s) == 0 {
		return
	}
	if field := p.field(); field != nil {
		if e.IsKey(field.Name()) {
			s = s.mapped(asKey)
		}
		if row := e.fieldRow(p); row != nil {
			e.given(s, row.Params)
			if row.Lookup {
				e.lookup(s)
			}
		}
		inAll := e.atCallers(f, s)
		if field.Pkg() != nil && e.Models.Knows(field.Pkg()) {
			e.writeWhole(f, p, s)
			inAll = inAll.mapped(asKey) // a MAC in one cookie is not in the others
		}
		e.grow(e.fieldCell(field), inAll)
	}
	switch {
	case p.root != nil:
		if _, global := p.root.(*ssa.Global); global {
			s = e.atCallers(f, s)
		}
		e.grow(e.cell(loc{p.root, p.last.path()}), s)
	case p.last == nil:
		e.writeInto(f, p.base, s)
	}
}

// writeWhole adds the parts of a URL among s, which go to a field of a
// library's struct, to the struct as a whole: its methods make URLs of it.
func (e *engine) writeWhole(f *function, p place, s Set) {
	parts := s.mapped(func(l Label) (Label, bool) { return l, l.Kind == lib.URLPart })
	switch {
	case len(parts) == 0:
	case p.root != nil:
		e.grow(e.cell(loc{p.root, p.last.outer.path()}), parts)
	case p.last.outer == nil:
		e.writeInto(f, p.base, parts)
	}
}

// writeInto adds s to the content of the container that v is, or of what v points to.
func (e *engine) writeInto(f *function, v ssa.Value, s Set) {
	if e.isHash(v.Type()) { // what is hashed is not in the hash
		s = s.mapped(func(l Label) (Label, bool) { return l, l.Kind == lib.Keyed || l.Kind == lib.PublicKeyed })
	}
	if _, ok := v.(*ssa.Const); ok { // nil
		return
	}
	if p := e.placeOf(v); p.base != v {
		e.write(f, p, s)
		return
	}
	if !e.set(v, s) {
		return // nothing new, and the end of a cycle
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		e.addWrite(f, e.paramIndex(v), s)
	case *ssa.UnOp:
		e.writeInto(f, v.X, s)
	case *ssa.Slice:
		e.writeInto(f, v.X, s)
	case *ssa.ChangeType:
		e.writeInto(f, v.X, s)
	case *ssa.ChangeInterface:
		e.writeInto(f, v.X, s)
	case *ssa.MakeInterface:
		e.writeInto(f, v.X, s)
	case *ssa.TypeAssert:
		e.writeInto(f, v.X, s)
	case *ssa.Extract:
		if t, ok := v.Tuple.(*ssa.TypeAssert); ok && v.Index == 0 {
			e.writeInto(f, t.X, s)
		}
	case *ssa.Phi:
		for _, edge := range v.Edges {
			e.writeInto(f, edge, s)
		}
	}
}

func (e *engine) cell(l loc) *cell {
	c := e.cells[l]
	if c == nil {
		c = new(cell)
		e.cells[l] = c
	}
	return c
}

func (e *engine) readCell(l loc) Set {
	c := e.cell(l)
	c.readers.add(e.block)
	return c.set
}

func (e *engine) fieldCell(field *types.Var) *cell {
	field = field.Origin()
	c := e.fields[field]
	if c == nil {
		c = new(cell)
		if field.Pkg() != e.pkg.Pkg && e.Field != nil {
			c.set = e.Field(field)
		}
		e.fields[field] = c
	}
	return c
}

// grow adds s to the cell.
func (e *engine) grow(c *cell, s Set) {
	if c.set.grow(s) {
		c.asRead = nil
		e.markAll(&c.readers)
	}
}

// isShared reports whether the variable can be written through a pointer that
// was given away, so that its own stores do not tell all.
func (e *engine) isShared(root ssa.Value) bool {
	shared, ok := e.shared[root]
	if ok {
		return shared
	}
	uses := e.globals[root]
	if g, ok := root.(*ssa.Global); ok {
		shared = g.Object() == nil || g.Object().Exported()
	} else {
		uses = *root.Referrers()
	}
	e.shared[root] = shared // for variables that are copied in a circle
	shared = shared || slices.ContainsFunc(uses, func(use ssa.Instruction) bool { return e.shares(use, root) })
	e.shared[root] = shared
	return shared
}

// shares reports whether an instruction gives a pointer to the variable away,
// or brings a whole struct from elsewhere, with fields of its own.
func (e *engine) shares(use ssa.Instruction, root ssa.Value) bool {
	switch use := use.(type) {
	case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.UnOp, *ssa.DebugRef, *ssa.Slice, *ssa.MakeClosure:
		return false
	case *ssa.Store:
		return use.Val == root || isStruct(use.Val.Type()) && !e.isCopy(use.Val)
	case ssa.CallInstruction:
		return e.rowOf(use.Common()) == nil // a row says all that the function does
	}
	return true
}

// isCopy reports whether the struct v is a copy of another variable, of whose
// fields all is known.
func (e *engine) isCopy(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	from := e.placeOf(load.X)
	return from.root != nil && !e.isShared(from.root)
}

// fieldOf returns the i'th field of the struct type t, or *t, and that type.
func fieldOf(t types.Type, i int) (*types.Var, types.Type) {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return structOf(t).Field(i), t
}

// structOf returns the struct type that t is, or that all types of the type parameter t share.
func structOf(t types.Type) *types.Struct {
	if s, ok := t.Underlying().(*types.Struct); ok {
		return s
	}
	iface := t.Underlying().(*types.Interface) // of a type parameter's core type
	for i := range iface.NumEmbeddeds() {
		switch u := iface.EmbeddedType(i).(type) {
		case *types.Union:
			return structOf(u.Term(0).Type())
		default:
			return structOf(u)
		}
	}
	panic("no struct type: " + t.String())
}

// isConduit reports whether others may put something into a value of type t
// although they have no more than a copy of it.
func isConduit(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Chan, *types.Map:
		return true
	}
	return false
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// isHash reports whether t has the methods that tell a hash.Hash from other writers.
func (e *engine) isHash(t types.Type) bool {
	has := func(name string) bool {
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, name)
		return obj != nil
	}
	is, ok := e.hashes[t]
	if !ok {
		is = has("BlockSize") && has("Sum")
		e.hashes[t] = is
	}
	return is
}
