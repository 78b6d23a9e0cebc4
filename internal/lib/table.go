package lib

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A Table finds the row of an object. It is immutable.
type Table struct {
	packages map[string][]*pkgRows // by path without major version
	own      map[string]*pkgRows   // the user's rows, by path

	// What was found before, of a table for one goroutine; else nil.
	known      map[*types.Package]*pkgRows
	knownFuncs map[*types.Func]*Func
}

// pkgRows are the rows of one Package, by name once somebody asks: go vet starts a process for
// each package, and few of them ask for more than some.
type pkgRows struct {
	Package
	once   sync.Once
	funcs  map[string]*Func
	fields map[string]*Field // by "Type.Name"
	types  map[string]*Type
	vars   map[string]*Var
}

// Builtin is the table of the rows in this package.
var Builtin = sync.OnceValue(func() *Table {
	return newTable(Packages()) // a test looks for rows for the same object
})

// NewTable returns a table of the given rows. Two rows for the same object are an error.
func NewTable(pkgs []Package) (*Table, error) {
	for i, p := range pkgs {
		seen := make(map[string]bool)
		for _, f := range p.Funcs {
			if seen[f.Name] {
				return nil, fmt.Errorf("%s.%s: more than one row", p.Path, f.Name)
			}
			seen[f.Name] = true
		}
		clear(seen)
		for _, f := range p.Fields {
			name := f.Type + "." + f.Name
			if seen[name] {
				return nil, fmt.Errorf("%s.%s: more than one row", p.Path, name)
			}
			seen[name] = true
		}
		for _, other := range pkgs[:i] {
			if other.Path == p.Path && (len(p.Majors) == 0 || len(other.Majors) == 0 ||
				slices.ContainsFunc(p.Majors, func(m int) bool { return slices.Contains(other.Majors, m) })) {
				return nil, fmt.Errorf("%s: more than one list of rows for a major version", p.Path)
			}
		}
	}
	return newTable(pkgs), nil
}

func newTable(pkgs []Package) *Table {
	t := &Table{packages: make(map[string][]*pkgRows, len(pkgs))}
	for _, p := range pkgs {
		t.packages[p.Path] = append(t.packages[p.Path], &pkgRows{Package: p})
	}
	return t
}

// indexed returns the rows with their names.
func (r *pkgRows) indexed() *pkgRows {
	r.once.Do(func() {
		r.funcs, r.fields = make(map[string]*Func, len(r.Funcs)), make(map[string]*Field, len(r.Fields))
		r.types, r.vars = make(map[string]*Type, len(r.Types)), make(map[string]*Var, len(r.Vars))
		for i := range r.Funcs {
			r.funcs[r.Funcs[i].Name] = &r.Funcs[i]
		}
		for i := range r.Fields {
			r.fields[r.Fields[i].Type+"."+r.Fields[i].Name] = &r.Fields[i]
		}
		for i := range r.Types {
			r.types[r.Types[i].Name] = &r.Types[i]
		}
		for i := range r.Vars {
			r.vars[r.Vars[i].Name] = &r.Vars[i]
		}
	})
	return r
}

// With returns a table that has the rows of functions of the packages, too, instead of those
// that the table has. Their paths are taken as they are. Unlike the packages of a library such
// a package is not known in all that it does.
func (t *Table) With(pkgs []Package) (*Table, error) {
	if len(pkgs) == 0 {
		return t, nil
	}
	own, err := NewTable(pkgs)
	if err != nil {
		return nil, err
	}
	all := &Table{packages: t.packages, own: make(map[string]*pkgRows)}
	for path, rows := range own.packages {
		all.own[path] = rows[0].indexed()
	}
	return all, nil
}

// Remembering returns the table for use by one goroutine that asks many times for the same objects.
func (t *Table) Remembering() *Table {
	return &Table{
		packages:   t.packages,
		own:        t.own,
		known:      make(map[*types.Package]*pkgRows),
		knownFuncs: make(map[*types.Func]*Func),
	}
}

// MACNames returns the names of the functions, "F", and methods, ".M", that make or check MACs, if the table
// has a row for a function of the package that makes MACs or keyed hashes.
func (t *Table) MACNames(importPath string) []string {
	rows := t.rowsOf(importPath)
	if rows == nil {
		return nil
	}
	var names []string
	makes := false
	for _, fn := range rows.Funcs {
		if fn.computesMACs() {
			names = append(names, fn.Name[max(0, strings.LastIndexByte(fn.Name, '.')):])
			makes = makes || slices.ContainsFunc(fn.Sources, func(s Source) bool { return s.Kind == MAC || s.Kind == Keyed || s.Kind == PublicKeyed })
		}
	}
	if !makes {
		return nil
	}
	return names
}

// Knows reports whether the table has the rows of a library for the package.
func (t *Table) Knows(pkg *types.Package) bool { return t.rows(pkg) != nil }

// Mentions reports whether the table has any row for the package.
func (t *Table) Mentions(pkg *types.Package) bool {
	return t.Knows(pkg) || t.HasOwn(pkg)
}

// Func returns the row of a function or method, or nil.
// For a method of an instantiated or embedded type, fn is the declared method.
func (t *Table) Func(fn *types.Func) *Func {
	if t.knownFuncs == nil {
		return t.find(fn)
	}
	row, ok := t.knownFuncs[fn]
	if !ok {
		row = t.find(fn)
		t.knownFuncs[fn] = row
	}
	return row
}

func (t *Table) find(fn *types.Func) *Func {
	if t.HasOwn(fn.Pkg()) {
		if row := t.own[unvendored(fn.Pkg().Path())].funcs[nameOf(fn)]; row != nil {
			return row
		}
	}
	rows := t.rows(fn.Pkg())
	if rows == nil {
		return nil
	}
	return rows.funcs[nameOf(fn)]
}

// HasOwn reports whether the user has a row for a function of the package.
func (t *Table) HasOwn(pkg *types.Package) bool {
	return len(t.own) > 0 && pkg != nil && t.own[unvendored(pkg.Path())] != nil
}

// IsOwn reports whether the user has a row for a function.
func (t *Table) IsOwn(fn *types.Func) bool {
	return t.HasOwn(fn.Pkg()) && t.own[unvendored(fn.Pkg().Path())].funcs[nameOf(fn)] != nil
}

// nameOf returns the name by which rows know a function: "F", or "T.M".
func nameOf(fn *types.Func) string {
	if recv := fn.Signature().Recv(); recv != nil {
		return typeName(recv.Type()) + "." + fn.Name()
	}
	return fn.Name()
}

// Field returns the row of a field of a struct of type t, or nil.
func (t *Table) Field(typ types.Type, field *types.Var) *Field {
	rows := t.rows(field.Pkg())
	if rows == nil {
		return nil
	}
	return rows.fields[typeName(typ)+"."+field.Name()]
}

// Type returns the row of a named type, or nil.
func (t *Table) Type(typ types.Type) *Type {
	if n, ok := types.Unalias(typ).(*types.Named); ok {
		if rows := t.rows(n.Obj().Pkg()); rows != nil {
			return rows.types[n.Obj().Name()]
		}
	}
	return nil
}

// Var returns the row of a variable that is no field, or nil.
func (t *Table) Var(v types.Object) *Var {
	if rows := t.rows(v.Pkg()); rows != nil && v.Parent() == v.Pkg().Scope() {
		return rows.vars[v.Name()]
	}
	return nil
}

func (t *Table) rows(pkg *types.Package) *pkgRows {
	if pkg == nil { // error.Error
		return nil
	}
	if t.known == nil {
		return t.rowsOf(pkg.Path())
	}
	rows, ok := t.known[pkg]
	if !ok {
		rows = t.rowsOf(pkg.Path())
		t.known[pkg] = rows
	}
	return rows
}

// rowsOf is called for every use of an identifier.
func (t *Table) rowsOf(importPath string) *pkgRows {
	path := unvendored(importPath)
	for _, rows := range t.packages[path] {
		if len(rows.Majors) == 0 {
			return rows.indexed()
		}
	}
	path, major := SplitMajor(path)
	for _, rows := range t.packages[path] {
		if slices.Contains(rows.Majors, major) {
			return rows.indexed()
		}
	}
	return nil
}

// typeName returns the name of the named type t or *t, or "".
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return ""
}

// SplitMajor splits an import path into the path without its major version
// element ("/v2", or ".v2" on gopkg.in) and the major version, 1 if there is
// no such element.
func SplitMajor(path string) (string, int) {
	sep := "/v"
	if strings.HasPrefix(path, "gopkg.in/") {
		sep = ".v"
	}
	for end := 0; ; {
		i := strings.Index(path[end:], sep)
		if i < 0 {
			return path, 1
		}
		start := end + i
		end = start + len(sep)
		for end < len(path) && '0' <= path[end] && path[end] <= '9' {
			end++
		}
		if end == len(path) || path[end] == '/' {
			if major, err := strconv.Atoi(path[start+len(sep) : end]); err == nil {
				return path[:start] + path[end:], major
			}
		}
	}
}

// unvendored returns an import path as it is written in an import declaration.
func unvendored(path string) string {
	if i := strings.LastIndex(path, "/vendor/"); i >= 0 {
		return path[i+len("/vendor/"):]
	}
	return strings.TrimPrefix(path, "vendor/") // std's own
}

// ComputesMACs reports whether a function makes or checks MACs.
func (t *Table) ComputesMACs(fn *types.Func) bool {
	row := t.Func(fn)
	return row != nil && row.computesMACs()
}

func (f *Func) computesMACs() bool {
	isMAC := func(s Source) bool { return s.Kind.isMAC() }
	constantTime := func(c Compare) bool { return c.Form == ConstantTime }
	return f.Verdict.Kind != NoVerdict ||
		slices.ContainsFunc(f.Sources, isMAC) || slices.ContainsFunc(f.Compares, constantTime)
}

// ReadsRequests reports whether a function gets at what clients present, or
// at the configuration, or at the URLs of requests.
func (t *Table) ReadsRequests(fn *types.Func) bool {
	row := t.Func(fn)
	if row == nil {
		return t.callsBack(fn.Pkg())
	}
	return slices.ContainsFunc(row.Sources, func(s Source) bool { return s.Kind.Presented() || s.Kind == Env || s.Kind == URLPart }) ||
		slices.ContainsFunc(row.Sinks, func(s Sink) bool { return s.Kind == ToURL })
}

// MakesRandom reports whether a function makes something unpredictable, of which a secret may be made.
func (t *Table) MakesRandom(fn *types.Func) bool {
	row := t.Func(fn)
	return row != nil && slices.ContainsFunc(row.Sources, func(s Source) bool { return s.Kind == Random })
}

// GuardsHandlers reports whether a function checks a rate, a signature, or who a client is, says what runs before a handler, or whom to
// believe about clients.
func (t *Table) GuardsHandlers(fn *types.Func) bool {
	row := t.Func(fn)
	return row != nil && (row.Limit != Limit{} && !row.Limit.Waits || row.Limits != NoBucket || !row.KeyFunc.IsZero() || row.Authenticates || row.Router != Router{} || row.Trust != NoTrust || row.Verifies)
}

// HandlesServices reports whether a function gets, or makes, what RPC services are registered on.
func (t *Table) HandlesServices(fn *types.Func) bool {
	for _, tuple := range []*types.Tuple{fn.Signature().Params(), fn.Signature().Results()} {
		for v := range tuple.Variables() {
			typ := types.Unalias(v.Type())
			if ptr, ok := typ.(*types.Pointer); ok {
				typ = ptr.Elem()
			}
			if row := t.Type(typ); row != nil && row.Services {
				return true
			}
		}
	}
	return false
}

// SendsOut reports whether a function logs or answers.
func (t *Table) SendsOut(fn *types.Func) bool {
	row := t.Func(fn)
	return row != nil && (row.Log || row.Answers || len(row.Sinks) > 0)
}

// callsBack reports whether the package has types of functions that it calls
// with values of interest.
func (t *Table) callsBack(pkg *types.Package) bool {
	rows := t.rows(pkg)
	if rows == nil {
		return false
	}
	for _, typ := range rows.types {
		if typ.Params != nil {
			return true
		}
	}
	return false
}

// IsRequestField reports whether a field holds what clients present, a
// function that is called with it, or text that says where it is looked for.
func (t *Table) IsRequestField(field *types.Var) bool {
	rows := t.rows(field.Pkg())
	if rows == nil {
		return false
	}
	for _, f := range rows.fields {
		if f.Name == field.Name() && (f.Kind.Presented() || f.Params != nil || f.Lookup) {
			return true
		}
	}
	return false
}

// isMAC reports whether k is a kind of MAC or of keyed hash.
func (k Kind) isMAC() bool {
	return k == MAC || k == Keyed || k == PublicMAC || k == PublicKeyed
}
