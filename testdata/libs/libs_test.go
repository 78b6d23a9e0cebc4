package libs

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/ratevet/ratevet/internal/lib"
)

// TestRows resolves every row against the library it speaks of.
func TestRows(t *testing.T) {
	signatures := rowComments(t)
	for _, p := range lib.Packages() {
		table, err := lib.NewTable([]lib.Package{p})
		if err != nil {
			t.Fatal(err)
		}
		pkgs := versions(t, p)
		if len(pkgs) == 0 {
			t.Errorf("%s: not imported in libs.go", p.Path)
		}
		for i, pkg := range pkgs {
			newest := i == len(pkgs)-1
			t.Run(pkg.Path(), func(t *testing.T) {
				for _, row := range p.Funcs {
					t.Run(row.Name, func(t *testing.T) {
						fn := lookupFunc(pkg, row.Name)
						if fn == nil {
							t.Fatal("no such function or method")
						}
						if found := table.Func(fn); found == nil || found.Name != row.Name {
							t.Fatalf("%s is declared elsewhere", fn.FullName())
						}
						checkFunc(t, row, fn.Signature())
						if newest {
							checkComment(t, signatures[rowID{p.Path, fmt.Sprint(p.Majors), row.Name}], fn)
						}
					})
				}
				for _, row := range p.Fields {
					t.Run(row.Type+"."+row.Name, func(t *testing.T) {
						typ, field := lookupField(pkg, row.Type, row.Name)
						if field == nil {
							t.Fatal("no such field")
						}
						if table.Field(typ, field) == nil {
							t.Fatal("the table does not find it")
						}
						checkField(t, row, field.Type())
						if row.Lookup && !table.IsRequestField(field) {
							t.Error("the table does not count it as a field of requests")
						}
					})
				}
				for _, row := range p.Types {
					t.Run(row.Name, func(t *testing.T) {
						obj, ok := pkg.Scope().Lookup(row.Name).(*types.TypeName)
						if !ok {
							t.Fatal("no such type")
						}
						if found := table.Type(obj.Type()); found == nil || found.Kind != row.Kind {
							t.Fatal("the table does not find it")
						}
						checkType(t, row, obj.Type())
					})
				}
				for _, row := range p.Vars {
					t.Run(row.Name, func(t *testing.T) {
						obj, ok := pkg.Scope().Lookup(row.Name).(*types.Var)
						if !ok {
							t.Fatal("no such variable")
						}
						if found := table.Var(obj); found == nil || *found != row {
							t.Error("the table does not find it")
						}
						if row.Kind != lib.Random && (row.Kind == lib.NoKind || row.Of == "") {
							t.Error("the row does not say what is read")
						}
					})
				}
			})
		}
	}
}

// TestMajors checks that every major version with rows is loaded, or lies
// between two that are.
func TestMajors(t *testing.T) {
	loaded := make(map[string][]int)
	for path := range load(t) {
		path, major := lib.SplitMajor(path)
		loaded[path] = append(loaded[path], major)
	}
	for _, p := range lib.Packages() {
		for _, m := range p.Majors {
			older := slices.ContainsFunc(loaded[p.Path], func(l int) bool { return l <= m })
			newer := slices.ContainsFunc(loaded[p.Path], func(l int) bool { return l >= m })
			if !older || !newer {
				t.Errorf("%s: major version %d is not imported in libs.go", p.Path, m)
			}
		}
	}
}

// TestImports checks that libs.go imports no package without rows.
func TestImports(t *testing.T) {
	for path, pkg := range load(t) {
		if !lib.Builtin().Knows(pkg) {
			t.Errorf("%s has no rows", path)
		}
	}
}

// TestSorted checks that rows are in the order of their names.
func TestSorted(t *testing.T) {
	for _, p := range lib.Packages() {
		if !slices.IsSortedFunc(p.Funcs, func(a, b lib.Func) int { return strings.Compare(a.Name, b.Name) }) {
			t.Errorf("%s: rows are not sorted by name", p.Path)
		}
	}
}

// load returns the packages that libs.go imports and the standard packages
// with rows, by import path.
var load = func() func(*testing.T) map[string]*types.Package {
	once := sync.OnceValues(func() (map[string]*types.Package, error) {
		file, err := parser.ParseFile(token.NewFileSet(), "libs.go", nil, parser.ImportsOnly)
		if err != nil {
			return nil, err
		}
		var paths []string
		for _, spec := range file.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return nil, err
			}
			paths = append(paths, path)
		}
		for _, p := range lib.Packages() {
			first, _, _ := strings.Cut(p.Path, "/")
			if !strings.Contains(first, ".") || strings.Contains(p.Path, "/internal/") { // which no file can import
				paths = append(paths, p.Path)
			}
		}
		pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedTypes}, paths...)
		if err != nil {
			return nil, err
		}
		byPath := make(map[string]*types.Package)
		for _, pkg := range pkgs {
			if len(pkg.Errors) > 0 {
				return nil, fmt.Errorf("%s: %w", pkg.PkgPath, pkg.Errors[0])
			}
			byPath[pkg.PkgPath] = pkg.Types
		}
		return byPath, nil
	})
	return func(t *testing.T) map[string]*types.Package {
		t.Helper()
		pkgs, err := once()
		if err != nil {
			t.Fatal(err)
		}
		return pkgs
	}
}()

// versions returns the loaded versions of p that its rows hold for, oldest first.
func versions(t *testing.T, p lib.Package) []*types.Package {
	t.Helper()
	pkgs := load(t)
	if len(p.Majors) == 0 {
		if pkg := pkgs[p.Path]; pkg != nil {
			return []*types.Package{pkg}
		}
		return nil
	}
	byMajor := make(map[int]*types.Package)
	for path, pkg := range pkgs {
		if path, major := lib.SplitMajor(path); path == p.Path && slices.Contains(p.Majors, major) {
			byMajor[major] = pkg
		}
	}
	var found []*types.Package
	for _, major := range slices.Sorted(maps.Keys(byMajor)) {
		found = append(found, byMajor[major])
	}
	return found
}

// lookupFunc returns the function or method that a row names, or nil.
func lookupFunc(pkg *types.Package, name string) *types.Func {
	typ, method, ok := strings.Cut(name, ".")
	obj := pkg.Scope().Lookup(typ)
	if ok && obj != nil {
		obj, _, _ = types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
	}
	fn, _ := obj.(*types.Func)
	return fn
}

// lookupField returns a struct type and its field, or nil.
func lookupField(pkg *types.Package, typ, name string) (types.Type, *types.Var) {
	obj := pkg.Scope().Lookup(typ)
	if obj == nil {
		return nil, nil
	}
	if s, ok := obj.Type().Underlying().(*types.Struct); ok {
		for field := range s.Fields() {
			if field.Name() == name {
				return obj.Type(), field
			}
		}
	}
	return nil, nil
}

// checkFunc checks that a row fits a signature.
func checkFunc(t *testing.T, row lib.Func, sig *types.Signature) {
	t.Helper()
	// typeAt returns the type at a place, which is an error if the place does not exist.
	typeAt := func(what string, p lib.Place) types.Type {
		if i, ok := p.Arg(); ok && i < sig.Params().Len() {
			return sig.Params().At(i).Type()
		}
		if i, ok := p.Result(); ok && i < sig.Results().Len() {
			return sig.Results().At(i).Type()
		}
		if p.IsReceiver() && sig.Recv() != nil {
			return sig.Recv().Type()
		}
		t.Errorf("%s is %s, which does not exist", what, p)
		return types.Typ[types.Invalid]
	}
	check := func(what string, p lib.Place, fits func(types.Type) bool, want string) {
		if typ := typeAt(what, p); typ != types.Typ[types.Invalid] && !fits(typ) {
			t.Errorf("%s is %s of type %s, want %s", what, p, typ, want)
		}
	}
	to := func(what string, p lib.Place) {
		if _, ok := p.Arg(); ok {
			check(what, p, isReference, "something to write to")
		} else {
			typeAt(what, p)
		}
	}

	for _, f := range row.Flows {
		typeAt("Flow.From", f.From)
		to("Flow.To", f.To)
		if f.From == f.To {
			t.Error("Flow.From and Flow.To are the same")
		}
		if !f.Named.IsZero() {
			check("Flow.Named", f.Named, func(t types.Type) bool { return isText(t) || types.IsInterface(t) }, "a name")
		}
	}
	for _, s := range row.Sources {
		to("Source.To", s.To)
		if !s.Named.IsZero() {
			check("Source.Named", s.Named, isText, "a string or []byte")
		}
		if !s.Given.IsZero() {
			check("Source.Given", s.Given, isReference, "something that can be nil")
		}
		if _, ok := s.To.Arg(); s.Tag != "" && !ok && !isTypeParam(typeAt("Source.To", s.To)) && !types.IsInterface(typeAt("Source.To", s.To)) {
			t.Error("Source.Tag is set, but there is no struct to fill in")
		}
		if s.Directive != "" && s.Tag == "" {
			t.Error("Source.Directive is set, but not Source.Tag")
		}
		if s.Kind == lib.NoKind {
			t.Error("Source.Kind is missing")
		}
	}
	for _, s := range row.Sinks {
		typeAt("Sink.Of", s.Of)
		if s.Kind == 0 {
			t.Error("Sink.Kind is missing")
		}
	}
	arg := func(what string, p lib.Place, fits func(types.Type) bool, want string) {
		if p.IsZero() {
			return
		}
		if _, ok := p.Arg(); !ok {
			t.Errorf("%s is %s, want an argument", what, p)
		}
		check(what, p, fits, want)
	}
	arg("Status", row.Status, isInteger, "an integer")
	arg("Credential", row.Credential, func(t types.Type) bool { return isText(t) || types.IsInterface(t) }, "a string or []byte")
	for _, c := range row.Compares {
		typeAt("Compare.X", c.X)
		typeAt("Compare.Y", c.Y)
	}
	for _, c := range row.Calls {
		called := functionIn(typeAt("Call.Func", c.Func))
		if called == nil {
			t.Error("Call.Func is no function")
		} else if len(c.With) > 0 && len(c.With) != called.Params().Len() {
			t.Errorf("Call.With has %d values, the function takes %d", len(c.With), called.Params().Len())
		}
		for _, p := range c.With {
			if !p.IsZero() {
				typeAt("Call.With", p)
			}
		}
		if !c.To.IsZero() {
			typeAt("Call.To", c.To)
		}
	}
	switch v := row.Verdict; v.Kind {
	case lib.NoVerdict:
		if v != (lib.Verdict{}) {
			t.Error("Verdict.Kind is missing")
		}
	case lib.TrueIsValid, lib.FalseIsValid:
		check("Verdict.Of", v.Of, isBasic(types.Bool), "bool")
	case lib.OneIsValid, lib.ZeroIsValid:
		check("Verdict.Of", v.Of, isBasic(types.Int), "int")
	case lib.NilIsValid:
		check("Verdict.Of", v.Of, func(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }, "error")
	}
	arg("Signature", row.Signature, isText, "text")
	arg("Message", row.Message, isText, "text")
	checkLimit(t, row.Limit, check, arg)
	checkRouter(t, row.Router, sig, arg)
	if !row.KeyFunc.IsReceiver() {
		arg("KeyFunc", row.KeyFunc, func(types.Type) bool { return true }, "")
	} else if sig.Recv() == nil {
		t.Error("KeyFunc is the receiver, but there is none")
	}
	arg("Asks", row.Asks, isReference, "something to ask")
	if !row.Asks.IsZero() && row.Limits != lib.ByClientIP && (row.Limit == lib.Limit{} || !row.Limit.Key.IsZero()) {
		t.Error("Asks is set, but it does not count by the client's address")
	}
	arg("Lenient", row.Lenient, func(t types.Type) bool { return isBasic(types.Bool)(t) || functionIn(t) != nil }, "a bool, or a function")
	if row.Limits == lib.NoBucket && row.Keys == lib.NoBucket && !row.KeyFunc.IsZero() {
		t.Error("KeyFunc is set, but neither Limits nor Keys")
	}
	arg("When", row.When, func(t types.Type) bool { return functionIn(t) != nil }, "a function")
	arg("Counts", row.Counts, func(t types.Type) bool { return isString(t) || isStrings(t) || isAnys(t) }, "text, or several")
	if row.Routes != lib.NoRoutePart && (sig.Results().Len() != 1 || !isString(sig.Results().At(0).Type())) {
		t.Error("Routes is set, but the result is no string")
	}
	if row.NoReturn && sig.Results().Len() > 0 {
		t.Error("NoReturn is set, but there are results")
	}
	if len(row.Flows)+len(row.Sources)+len(row.Compares)+len(row.Calls)+len(row.Sinks) == 0 &&
		row.Verdict.Kind == lib.NoVerdict && !row.NoReturn && !row.Log && !row.Answers &&
		row.Status.IsZero() && row.Credential.IsZero() && !row.Authenticates && row.Lenient.IsZero() && !row.Verifies && row.Limit.Kind == lib.NoVerdict &&
		row.Router == (lib.Router{}) && row.Limits == lib.NoBucket && !row.Next && !row.Stops && !row.Bounds && !row.Forwards && row.Keys == lib.NoBucket && row.Routes == lib.NoRoutePart && row.Trust == lib.NoTrust && row.Counts.IsZero() && row.When.IsZero() {
		t.Error("the row says nothing")
	}
}

// checkLimit checks that what a row says of a rate fits a signature.
func checkLimit(t *testing.T, l lib.Limit, check, arg func(what string, p lib.Place, fits func(types.Type) bool, want string)) {
	t.Helper()
	// told is fits, of the field that tells if there is one.
	told := func(fits func(types.Type) bool) func(types.Type) bool {
		return func(typ types.Type) bool {
			if l.Field == "" {
				return fits(typ)
			}
			field, _, _ := types.LookupFieldOrMethod(typ, false, nil, l.Field)
			v, ok := field.(*types.Var)
			return ok && fits(v.Type())
		}
	}
	switch l.Kind {
	case lib.NoVerdict:
		if l != (lib.Limit{}) {
			t.Error("Limit.Kind is missing")
		}
	case lib.TrueIsValid, lib.FalseIsValid:
		check("Limit.Of", l.Of, told(isBasic(types.Bool)), "bool")
	case lib.NilIsValid:
		check("Limit.Of", l.Of, told(isReference), "something that can be nil")
	case lib.SomeIsValid:
		check("Limit.Of", l.Of, told(func(t types.Type) bool { return isInteger(t) || l.Waits }), "an integer")
	default:
		t.Errorf("Limit.Kind is %d", l.Kind)
	}
	named := func(t types.Type) bool { return isText(t) || isStrings(t) || isReference(t) }
	arg("Limit.Key", l.Key, named, "text, or a request")
}

// checkRouter checks that what a row says of handlers fits a signature.
func checkRouter(t *testing.T, r lib.Router, sig *types.Signature, arg func(what string, p lib.Place, fits func(types.Type) bool, want string)) {
	t.Helper()
	methods := func(t types.Type) bool { return isString(t) || isStrings(t) }
	arg("Router.Methods", r.Methods, methods, "a string, or several")
	if r.Method != "" && !r.Methods.IsZero() {
		t.Error("Router.Method and Router.Methods are both set")
	}
	arg("Router.Pattern", r.Pattern, isString, "a string")
	handler := func(t types.Type) bool { _, basic := t.Underlying().(*types.Basic); return !basic && !isStrings(t) }
	arg("Router.Handlers", r.Handlers, handler, "a handler, or several")
	arg("Router.After", r.After, handler, "a handler, or several")
	arg("Router.Middlewares", r.Middlewares, handler, "a middleware, or several")
	if r.Handlers.IsZero() && !r.After.IsZero() {
		t.Error("Router.After is set, but not Router.Handlers")
	}
	if r.Middlewares.IsZero() && r.Anytime {
		t.Error("Router.Anytime is set, but not Router.Middlewares")
	}
	places := make(map[lib.Place]bool)
	for _, p := range []lib.Place{r.Methods, r.Pattern, r.Handlers, r.After, r.Middlewares, r.Scope} {
		if !p.IsZero() && places[p] {
			t.Errorf("%s stands for two things", p)
		}
		places[p] = true
	}
	arg("Router.Scope", r.Scope, func(t types.Type) bool { _, ok := t.Underlying().(*types.Signature); return ok }, "a function")
	if !r.Scope.IsZero() && !r.Group {
		t.Error("Router.Scope is set, but not Router.Group")
	}
	if r.Own && (!r.Handlers.IsZero() || r.Pattern.IsZero()) {
		t.Error("Router.Own is set, with Router.Handlers or without Router.Pattern")
	}
	if r.Group && r.Scope.IsZero() && sig.Results().Len() == 0 {
		t.Error("Router.Group is set, but there is no result")
	}
	if r.Chained && sig.Results().Len() != 1 {
		t.Errorf("Router.Chained is set, but there are %d results, want 1", sig.Results().Len())
	}
	if r.Chained && r.Handlers.IsZero() {
		t.Error("Router.Chained is set, but not Router.Handlers")
	}
	if r != (lib.Router{}) && r.Handlers.IsZero() && r.Middlewares.IsZero() && !r.Group && !r.Own {
		t.Error("Router names neither handlers nor middlewares, and makes no group")
	}
}

// checkField checks that a row fits the type of its field.
func checkField(t *testing.T, row lib.Field, typ types.Type) {
	t.Helper()
	checkParams(t, typ, row.Params)
	if _, isStruct := typ.Underlying().(*types.Struct); row.Lookup && !isStruct && !isString(typ) && !isStrings(typ) {
		t.Errorf("Lookup is set for a field of type %s, want text or an extractor", typ)
	}
	if sig, ok := typ.Underlying().(*types.Signature); row.Skips && (!ok || sig.Results().Len() != 1 || !types.Identical(sig.Results().At(0).Type(), types.Typ[types.Bool])) {
		t.Errorf("Skips is set for a field of type %s, want a function that returns a bool", typ)
	}
	if _, isFunc := typ.Underlying().(*types.Signature); row.Lenient && !isFunc && !isBasic(types.Bool)(typ) {
		t.Errorf("Lenient is set for a field of type %s, want a bool or a function", typ)
	}
	if row.Kind == lib.NoKind && row.Params == nil && row.Sink == 0 && !row.Lookup && !row.Serves && row.Routes == lib.NoRoutePart && !row.Skips && !row.Lenient && row.Trust == lib.NoTrust {
		t.Error("the row says nothing")
	}
}

// checkType checks that a row fits its type.
func checkType(t *testing.T, row lib.Type, typ types.Type) {
	t.Helper()
	checkParams(t, typ, row.Params)
	if row.Names != lib.NoKind && !isStrings(typ) {
		t.Errorf("Names is set for %s, want a slice of strings", typ)
	}
	if errorType := types.Universe.Lookup("error").Type().Underlying().(*types.Interface); row.Quotes && !types.Implements(types.NewPointer(typ), errorType) {
		t.Errorf("Quotes is set for %s, want an error", typ)
	}
	if row.Kind == lib.NoKind && row.Params == nil && row.Names == lib.NoKind && row.Sink == 0 && !row.Quotes && !row.Request && !row.Services && row.Wraps == "" {
		t.Error("the row says nothing")
	}
	if row.Wraps != "" {
		if method, _, _ := types.LookupFieldOrMethod(typ, false, nil, row.Wraps); method == nil {
			t.Errorf("Wraps is %s, which is no method", row.Wraps)
		}
	}
}

// isReference reports whether a function can write to what an argument of
// type t refers to. All such types but type parameters have a nil.
func isReference(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Interface, *types.Signature:
		return true
	}
	return false
}

// isText reports whether t is a string or a byte slice.
func isText(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		return isBasic(types.Byte)(s.Elem())
	}
	return isString(t)
}

func isString(t types.Type) bool { return isBasic(types.String)(t) }

// isStrings reports whether t is a slice of strings.
func isStrings(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isString(s.Elem())
}

func isAnys(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.IsInterface(s.Elem())
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// isTypeParam reports whether t is a type parameter, or a pointer to one.
func isTypeParam(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

func isBasic(kind types.BasicKind) func(types.Type) bool {
	return func(t types.Type) bool {
		b, ok := t.Underlying().(*types.Basic)
		return ok && b.Kind() == kind
	}
}

// A rowID identifies a row. Majors is the printed list.
type rowID struct{ path, majors, name string }

// rowComments returns the comments above the rows in internal/lib.
func rowComments(t *testing.T) map[rowID]string {
	t.Helper()
	names, err := filepath.Glob("../../internal/lib/*.go")
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	comments := make(map[rowID]string)
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		above := make(map[int]string) // by the number of the line below
		for _, c := range file.Comments {
			above[fset.Position(c.End()).Line+1] = strings.TrimSpace(c.Text())
		}
		for lit := range compositeLits(file, "Package") {
			majors := "[]"
			if e := element(lit, "Majors"); e != nil {
				majors = fmt.Sprint(evalMajors(t, e))
			}
			funcs, ok := element(lit, "Funcs").(*ast.CompositeLit)
			if !ok {
				continue
			}
			for _, e := range funcs.Elts {
				name := element(e.(*ast.CompositeLit), "Name")
				id := rowID{stringValue(t, element(lit, "Path")), majors, stringValue(t, name)}
				comments[id] = above[fset.Position(e.Pos()).Line]
			}
		}
	}
	return comments
}

// compositeLits yields the composite literals of a named type in a file.
func compositeLits(file *ast.File, typ string) func(yield func(*ast.CompositeLit) bool) {
	return func(yield func(*ast.CompositeLit) bool) {
		for n := range ast.Preorder(file) {
			if lit, ok := n.(*ast.CompositeLit); ok {
				if id, ok := lit.Type.(*ast.Ident); ok && id.Name == typ && !yield(lit) {
					return
				}
			}
		}
	}
}

// element returns the element with a key, or nil.
func element(lit *ast.CompositeLit, key string) ast.Expr {
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == key {
			return kv.Value
		}
	}
	return nil
}

// evalMajors evaluates []int{1, 2} and majors(1, 2).
func evalMajors(t *testing.T, e ast.Expr) []int {
	t.Helper()
	var args []ast.Expr
	call, isRange := e.(*ast.CallExpr)
	if isRange {
		args = call.Args
	} else {
		args = e.(*ast.CompositeLit).Elts
	}
	var list []int
	for _, arg := range args {
		m, err := strconv.Atoi(arg.(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		for isRange && len(list) > 0 && list[len(list)-1] < m-1 {
			list = append(list, list[len(list)-1]+1)
		}
		list = append(list, m)
	}
	return list
}

func stringValue(t *testing.T, e ast.Expr) string {
	t.Helper()
	s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// checkComment checks that the comment above a row is the declaration of fn,
// up to the names of parameters.
func checkComment(t *testing.T, comment string, fn *types.Func) {
	t.Helper()
	want := declaration(fn)
	if comment == "" {
		t.Fatalf("no comment above the row, want\n// %s", want)
	}
	got, err := nameless(comment)
	if err != nil {
		t.Fatalf("%s: %v", comment, err)
	}
	normal, err := nameless(want)
	if err != nil {
		t.Fatalf("%s: %v", want, err)
	}
	if got != normal {
		t.Errorf("the comment above the row is\n// %s\nwant\n// %s", comment, want)
	}
}

// declaration returns the declaration of a function or method as it is
// written in its own package.
func declaration(fn *types.Func) string {
	qualifier := func(p *types.Package) string {
		if p == fn.Pkg() {
			return ""
		}
		return p.Name()
	}
	tuple := func(tuple *types.Tuple, variadic bool) string {
		var b strings.Builder
		for i := range tuple.Len() {
			v := tuple.At(i)
			name := v.Name()
			if strings.HasPrefix(name, "#") { // export data numbers some results
				name = ""
			}
			typ := types.TypeString(v.Type(), qualifier)
			last := i == tuple.Len()-1
			if last && variadic {
				typ = "..." + types.TypeString(v.Type().(*types.Slice).Elem(), qualifier)
			}
			b.WriteString(name)
			// The type is written once for successive variables.
			if next := i + 1; last || name == "" || next == tuple.Len()-1 && variadic ||
				types.TypeString(tuple.At(next).Type(), qualifier) != typ {
				if name != "" {
					b.WriteByte(' ')
				}
				b.WriteString(typ)
			}
			if !last {
				b.WriteString(", ")
			}
		}
		return b.String()
	}

	sig := fn.Signature()
	var b strings.Builder
	if recv := sig.Recv(); recv == nil || !types.IsInterface(recv.Type()) {
		b.WriteString("func ")
		if recv != nil {
			b.WriteString("(" + tuple(types.NewTuple(recv), false) + ") ")
		}
	}
	b.WriteString(fn.Name())
	if sig.TypeParams().Len() > 0 {
		whole := strings.TrimPrefix(types.TypeString(sig, qualifier), "func")
		b.WriteString(whole[:strings.Index(whole, "](")+1])
	}
	b.WriteString("(" + tuple(sig.Params(), sig.Variadic()) + ")")
	switch results := sig.Results(); {
	case results.Len() == 1 && !token.IsIdentifier(results.At(0).Name()):
		b.WriteString(" " + tuple(results, false))
	case results.Len() > 0:
		b.WriteString(" (" + tuple(results, false) + ")")
	}
	return b.String()
}

// nameless returns a declaration without the names of parameters and results.
func nameless(decl string) (string, error) {
	if !strings.HasPrefix(decl, "func ") {
		decl = "func " + decl // a method of an interface
	}
	file, err := parser.ParseFile(token.NewFileSet(), "", "package p\n"+decl, 0)
	if err != nil {
		return "", err
	}
	fn := file.Decls[0].(*ast.FuncDecl)
	for n := range ast.Preorder(fn) {
		if ft, ok := n.(*ast.FuncType); ok {
			dropNames(ft.Params)
			dropNames(ft.Results)
		}
	}
	s := fn.Name.Name + types.ExprString(fn.Type)
	if fn.Recv != nil {
		s = types.ExprString(fn.Recv.List[0].Type) + "." + s
	}
	if tparams := fn.Type.TypeParams; tparams != nil {
		for _, f := range tparams.List {
			for _, name := range f.Names {
				s += " " + name.Name + " " + types.ExprString(f.Type)
			}
		}
	}
	return s, nil
}

func dropNames(list *ast.FieldList) {
	if list == nil {
		return
	}
	var fields []*ast.Field
	for _, f := range list.List {
		for range max(1, len(f.Names)) {
			fields = append(fields, &ast.Field{Type: f.Type})
		}
	}
	list.List = fields
}

// checkParams checks that what a library passes to functions of type fn fits their parameters.
func checkParams(t *testing.T, fn types.Type, params []lib.Param) {
	t.Helper()
	if params == nil {
		return
	}
	sig, ok := fn.Underlying().(*types.Signature)
	if !ok || sig.Params().Len() != len(params) {
		t.Fatalf("%v is no function of %d parameters", fn, len(params))
	}
	for i, p := range params {
		if p.Kind != lib.NoKind && sig.Params().At(i).Type() != types.Typ[types.String] {
			t.Errorf("parameter %d is no string", i)
		}
	}
}

// functionIn returns the signature of the function that a value of type t is,
// or that a field of the struct it points to is; nil if there is none.
func functionIn(t types.Type) *types.Signature {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return sig
	}
	ptr, ok := t.Underlying().(*types.Pointer)
	if !ok {
		return nil
	}
	if s, ok := ptr.Elem().Underlying().(*types.Struct); ok {
		for field := range s.Fields() {
			if sig, ok := field.Type().Underlying().(*types.Signature); ok {
				return sig
			}
		}
	}
	return nil
}
