package chain

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/order"
	"github.com/ratevet/ratevet/passes/gate"
	"github.com/ratevet/ratevet/passes/settings"
)

// A program is the fact of a package that says of all packages that it links,
// and of itself, which middlewares there are that check rates, and which
// rate checks wait for somebody to put one by the peer's address before them. It is
// cumulative, since under go vet facts arrive from direct imports only.
type program struct {
	Limiters []string // exported by internal packages: import path, space, name; sorted
	Applied  []string // the import paths of those that are referred to
	Routes   bool     // some package registers handlers
	Waiting  []choice // sorted
	Settled  []string // the functions of those that an importing package composes: import path, space, name; sorted
	Named    []string // those that one refers to, or makes an interface of; sorted
}

// A choice is what a client may choose the bucket of a rate check by.
type choice struct {
	Func string // that checks the rate: import path, space, name
	order.Choice
}

func (c choice) compare(d choice) int {
	return cmp.Or(cmp.Compare(c.Func, d.Func), cmp.Compare(c.Kind, d.Kind), cmp.Compare(c.Name, d.Name), cmp.Compare(c.Read, d.Read))
}

func (*program) AFact() {}

func (p *program) String() string { return strings.Join(p.Limiters, ", ") }

func (p *program) add(other program) {
	p.Limiters = union(p.Limiters, other.Limiters)
	p.Applied = union(p.Applied, other.Applied)
	p.Routes = p.Routes || other.Routes
	p.wait(other.Waiting)
	p.Settled = union(p.Settled, other.Settled)
	p.Named = union(p.Named, other.Named)
}

func (p *program) wait(choices []choice) {
	all := append(slices.Clone(p.Waiting), choices...)
	slices.SortFunc(all, choice.compare)
	p.Waiting = slices.CompactFunc(all, func(c, d choice) bool { return c.compare(d) == 0 })
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
	if gate.IsForeign(pass, pass.ResultOf[settings.Analyzer].(*settings.Settings)) {
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
	if len(p.Waiting) > 0 {
		p.Named = union(p.Named, namedBy(pass, p.Waiting, r))
	}
	if r != nil {
		p.Routes = p.Routes || len(r.Routes) > 0
		for _, l := range r.Limiters {
			if l.Referred {
				p.Applied = union(p.Applied, []string{pass.Pkg.Path()})
			}
			if order.IsInternal(pass.Pkg) && order.IsImportable(l.Func) {
				p.Limiters = union(p.Limiters, []string{fullName(l.Func)})
			}
		}
		var choices []choice
		for _, w := range r.Waiting {
			choices = append(choices, choice{fullName(w.Func), w.Choice})
		}
		p.wait(choices)
		var settled []string
		for _, fn := range r.Settled {
			settled = append(settled, fullName(fn))
		}
		p.Settled = union(p.Settled, settled)
	}
	if len(p.Limiters)+len(p.Waiting)+len(p.Settled) > 0 || p.Routes {
		pass.ExportPackageFact(&p)
	}
	return p
}

// fullName returns the import path of the package of a function, a space, and the name of the function.
func fullName(fn *types.Func) string { return fn.Pkg().Path() + " " + nameOf(fn) }

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

// namedBy returns the functions of those that a package refers to, but in tests, or makes an interface of.
func namedBy(pass *analysis.Pass, waiting []choice, r *order.Result) []string {
	is := make(map[string]bool)
	for _, c := range waiting {
		is[c.Func] = true
	}
	var all []string
	for id, obj := range pass.TypesInfo.Uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() == nil || fn.Pkg() == pass.Pkg || strings.HasSuffix(pass.Fset.File(id.Pos()).Name(), "_test.go") {
			continue
		}
		if name := fullName(fn.Origin()); is[name] {
			all = append(all, name)
		}
	}
	if r == nil {
		return all
	}
	for _, c := range r.Conversions {
		for m := range c.To.Methods() {
			if name := c.From.Pkg().Path() + " " + c.From.Name() + "." + m.Name(); is[name] {
				all = append(all, name)
			}
		}
	}
	return all
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

// A Waiting is a function of another package that a program refers to, in which a client may
// choose the bucket of a rate check, and before which nothing is known to be.
type Waiting struct {
	Func *types.Func
	order.Choice
	Main token.Pos // of the name of the main function
}

// waiting returns, for package main, those of the program.
func waiting(pass *analysis.Pass, p program) []Waiting {
	if pass.Pkg.Name() != "main" {
		return nil
	}
	main := pass.Pkg.Scope().Lookup("main")
	if main == nil {
		return nil
	}
	has := func(names []string, name string) bool {
		_, found := slices.BinarySearch(names, name)
		return found
	}
	var all []Waiting
	for _, c := range p.Waiting {
		if has(p.Settled, c.Func) || !has(p.Named, c.Func) {
			continue
		}
		path, name, _ := strings.Cut(c.Func, " ")
		told := slices.ContainsFunc(all, func(w Waiting) bool { // of a function that they share
			return w.Func.Pkg().Path() == path && w.Kind == c.Kind && w.Read == c.Read
		})
		if fn := find(pass.Pkg, path, name); fn != nil && !told {
			all = append(all, Waiting{fn, c.Choice, main.Pos()})
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
