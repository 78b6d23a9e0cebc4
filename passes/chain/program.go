package chain

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/order"
	"github.com/ratevet/ratevet/passes/gate"
)

// A program is the fact of a package that says of all packages that it links,
// and of itself, which middlewares there are that check rates. It is
// cumulative, since under go vet facts arrive from direct imports only.
type program struct {
	Limiters []string // exported by internal packages: import path, space, name; sorted
	Applied  []string // the import paths of those that are referred to
	Routes   bool     // some package registers handlers
}

func (*program) AFact() {}

func (p *program) String() string { return strings.Join(p.Limiters, ", ") }

func (p *program) add(other program) {
	p.Limiters = union(p.Limiters, other.Limiters)
	p.Applied = union(p.Applied, other.Applied)
	p.Routes = p.Routes || other.Routes
}

func union(a, b []string) []string {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}

// link returns what is known of the packages that a package links, and of
// itself, and tells its importers. The result of the order analysis is nil if there is none.
func link(pass *analysis.Pass, r *order.Result) program {
	var p program
	if gate.IsForeign(pass) {
		return p
	}
	for _, imp := range pass.Pkg.Imports() {
		var other program
		if pass.ImportPackageFact(imp, &other) {
			p.add(other)
		}
	}
	if len(p.Limiters) > 0 {
		p.Applied = union(p.Applied, appliedBy(pass, p.Limiters))
	}
	if r != nil {
		p.Routes = p.Routes || len(r.Routes) > 0
		for _, l := range r.Limiters {
			if l.Referred {
				p.Applied = union(p.Applied, []string{pass.Pkg.Path()})
			}
			if isInternal(pass.Pkg.Path()) && order.IsImportable(l.Func) {
				p.Limiters = union(p.Limiters, []string{pass.Pkg.Path() + " " + nameOf(l.Func)})
			}
		}
	}
	if len(p.Limiters) > 0 || p.Routes {
		pass.ExportPackageFact(&p)
	}
	return p
}

// isInternal reports whether only the module itself, or a part of it, can import a package.
func isInternal(path string) bool { return slices.Contains(strings.Split(path, "/"), "internal") }

// nameOf returns the name of a function, "T.M" for a method.
func nameOf(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Name()
	}
	return typeName(recv.Type()) + "." + fn.Name()
}

// appliedBy returns the packages of those limiters that a package refers to, but in tests. Who
// has the type of one at hand may call it through an interface.
func appliedBy(pass *analysis.Pass, limiters []string) []string {
	var applied []string
	for id, obj := range pass.TypesInfo.Uses {
		if obj.Pkg() == nil || obj.Pkg() == pass.Pkg || strings.HasSuffix(pass.Fset.File(id.Pos()).Name(), "_test.go") {
			continue
		}
		path := obj.Pkg().Path()
		for _, name := range namesOf(obj) {
			i, found := slices.BinarySearch(limiters, path+" "+name)
			if found || i < len(limiters) && strings.HasPrefix(limiters[i], path+" "+name+".") {
				applied = append(applied, path)
			}
		}
	}
	return applied
}

// namesOf returns the name of a function or type, and those of the types that a function returns.
func namesOf(obj types.Object) []string {
	switch obj := obj.(type) {
	case *types.TypeName:
		return []string{obj.Name()}
	case *types.Func:
		names := []string{nameOf(obj)}
		for v := range obj.Signature().Results().Variables() {
			if name := typeName(v.Type()); name != "" {
				names = append(names, name)
			}
		}
		return names
	}
	return nil
}

// typeName returns the name of the named type t or *t, or "".
func typeName(t types.Type) string {
	t = types.Unalias(t)
	if ptr, ok := t.(*types.Pointer); ok {
		t = types.Unalias(ptr.Elem())
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// An Idle is a limiter that no package of a program applies.
type Idle struct {
	Func *types.Func
	Main token.Pos // of the name of the main function
}

// idle returns, for package main, the first limiter of each package of whose limiters the
// program applies none.
func idle(pass *analysis.Pass, p program) []Idle {
	if pass.Pkg.Name() != "main" || !p.Routes {
		return nil
	}
	main := pass.Pkg.Scope().Lookup("main")
	if main == nil {
		return nil
	}
	var all []Idle
	told := ""
	for _, l := range p.Limiters {
		path, name, _ := strings.Cut(l, " ")
		if path == told || slices.Contains(p.Applied, path) {
			continue
		}
		if fn := find(pass.Pkg, path, name); fn != nil {
			told = path
			all = append(all, Idle{fn, main.Pos()})
		}
	}
	return all
}

// find returns a function of a package that another links, or nil.
func find(from *types.Package, path, name string) *types.Func {
	seen := make(map[*types.Package]bool)
	var visit func(pkg *types.Package) *types.Package
	visit = func(pkg *types.Package) *types.Package {
		if pkg.Path() == path {
			return pkg
		}
		for _, imp := range pkg.Imports() {
			if !seen[imp] {
				seen[imp] = true
				if found := visit(imp); found != nil {
					return found
				}
			}
		}
		return nil
	}
	pkg := visit(from)
	if pkg == nil {
		return nil
	}
	typ, method, isMethod := strings.Cut(name, ".")
	obj := pkg.Scope().Lookup(typ)
	if isMethod && obj != nil {
		obj, _, _ = types.LookupFieldOrMethod(types.NewPointer(obj.Type()), true, pkg, method)
	}
	fn, _ := obj.(*types.Func)
	return fn
}
