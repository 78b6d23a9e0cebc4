// Package gate decides whether a package can matter to the passes, and builds
// SSA for those that do.
//
// SSA is by far the most expensive thing that the passes need, and most
// packages have nothing to do with what they look for.
package gate

import (
	"go/ast"
	"go/build"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/words"
	"github.com/ratevet/ratevet/passes/settings"
)

// SSA is the SSA form of a package.
type SSA struct {
	Package *ssa.Package
	// Functions lists the functions with source: the package's initializer,
	// and those declared, in source order, each followed by the literals in it.
	Functions []*ssa.Function
}

// Build returns the SSA form of the pass's package, or nil if the package does
// not matter: if it uses nothing that the models give a meaning of interest, or
// that isTelling of, and has no helpers that others may hand such values.
func Build(pass *analysis.Pass, s *settings.Settings, isTelling func(types.Object) bool) *SSA {
	files := s.Files(pass.Fset, pass.Files)
	foreign := IsForeign(pass, s)
	isAnchor := anchors(pass.Pkg, s, foreign, isTelling)
	if len(files) == 0 || !uses(pass, isAnchor) && (foreign || !hasHelpers(pass.Pkg) && !hasWrappers(pass, s)) {
		return nil
	}
	if foreign {
		files = prune(pass, files, isAnchor)
	}
	prog := ssa.NewProgram(pass.Fset, ssa.BuilderMode(0))
	prog.SetNoReturn(func(fn *types.Func) bool {
		row := s.Models.Func(fn)
		return row != nil && row.NoReturn
	})
	createImports(prog, pass.Pkg, pass.TypesInfo)
	pkg := prog.CreatePackage(pass.Pkg, files, infoOf(pass, files), false)
	pkg.Build()
	return &SSA{pkg, functions(pass, pkg, files)}
}

// createImports creates the packages that pkg imports, as far as it uses them.
// Without files, ssa would create whatever they declare, and so have all export
// data read; the files here declare what is used, by names alone.
func createImports(prog *ssa.Program, pkg *types.Package, info *types.Info) {
	defs := make(map[*types.Package]map[*ast.Ident]types.Object)
	seen := make(map[types.Object]bool)
	for id, obj := range info.Uses {
		if obj.Pkg() == nil || obj.Pkg() == pkg {
			continue
		}
		switch o := obj.(type) {
		case *types.Func:
			obj = o.Origin()
			if recv := o.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
				continue
			}
		case *types.Var:
			if o.Parent() != o.Pkg().Scope() {
				continue
			}
		default:
			continue
		}
		if seen[obj] {
			continue
		}
		seen[obj] = true
		if defs[obj.Pkg()] == nil {
			defs[obj.Pkg()] = make(map[*ast.Ident]types.Object)
		}
		defs[obj.Pkg()][id] = obj
	}
	for _, imp := range pkg.Imports() {
		// Of constants, ssa wants no syntax.
		names := &ast.ValueSpec{Names: slices.Collect(maps.Keys(defs[imp]))}
		file := &ast.File{Decls: []ast.Decl{&ast.GenDecl{Tok: token.CONST, Specs: []ast.Spec{names}}}}
		prog.CreatePackage(imp, []*ast.File{file}, &types.Info{Defs: defs[imp]}, true)
	}
}

// IsForeign reports whether the package is not the user's, but of a module
// that theirs depends on, or of the standard library. A foreign package matters
// only for its MACs: nearly every library around HTTP handles what requests carry.
// A driver that knows of no modules, such as nogo, leaves open which packages are
// foreign, but for those that the table knows.
func IsForeign(pass *analysis.Pass, s *settings.Settings) bool {
	if pass.Module == nil {
		return IsStd(pass) || s.Models.Knows(pass.Pkg)
	}
	return pass.Module.Version != "" && isDownloaded(pass) || IsStd(pass)
}

// isDownloaded reports whether the package is in the module cache, or vendored. A module that is replaced by
// a directory, as one beside it in a repository may be, has a version as well, but is the user's own.
func isDownloaded(pass *analysis.Pass) bool {
	name := filepath.ToSlash(fileName(pass))
	return strings.Contains(name, "@v") || strings.Contains(name, "/vendor/")
}

// IsStd reports whether the package is part of the standard library.
func IsStd(pass *analysis.Pass) bool {
	if len(pass.Files) == 0 {
		return true // unsafe
	}
	return strings.HasPrefix(fileName(pass), filepath.Join(build.Default.GOROOT, "src")+string(filepath.Separator))
}

// fileName returns the name of the package's first file, or "" if it has none.
func fileName(pass *analysis.Pass) string {
	if len(pass.Files) == 0 {
		return ""
	}
	return pass.Fset.File(pass.Files[0].FileStart).Name()
}

// uses reports whether the package uses anything of interest.
func uses(pass *analysis.Pass, isAnchor func(types.Object) bool) bool {
	seen := make(map[types.Object]bool)
	for _, obj := range pass.TypesInfo.Uses {
		if !seen[obj] {
			seen[obj] = true
			if isAnchor(obj) {
				return true
			}
		}
	}
	return false
}

// anchors returns a function that reports whether a use of an object in the
// package may give a finding, or a fact.
func anchors(pkg *types.Package, s *settings.Settings, foreign bool, isTelling func(types.Object) bool) func(types.Object) bool {
	models := s.Models
	mentioned := make(map[*types.Package]bool)
	mentions := func(pkg *types.Package) bool {
		known, ok := mentioned[pkg]
		if !ok {
			known = models.Mentions(pkg)
			mentioned[pkg] = known
		}
		return known
	}
	return func(obj types.Object) bool {
		if obj.Pkg() == nil {
			return false
		}
		switch obj := obj.(type) {
		case *types.Func:
			if mentions(obj.Pkg()) && (models.ComputesMACs(obj) || !foreign && (models.ReadsRequests(obj) || models.GuardsHandlers(obj) || models.MakesRandom(obj))) {
				return true
			}
			if !foreign && (models.HandlesServices(obj) || obj.Pkg() != pkg && !mentions(obj.Pkg()) && makesHandlers(obj.Signature(), models)) {
				return true
			}
		case *types.Var:
			if !obj.IsField() {
				return !foreign && mentions(obj.Pkg()) && models.Var(obj) != nil
			}
			if !foreign && (mentions(obj.Pkg()) && models.IsRequestField(obj) || s.Names.Classify(obj.Name()) == words.Certain) {
				return true
			}
		case *types.Const:
			return !foreign && (s.Names.Classify(obj.Name()) == words.Certain || refuses(obj))
		default:
			return false
		}
		return obj.Pkg() != pkg && isTelling(obj)
	}
}

// makesHandlers reports whether a function makes handlers, or middlewares: who hands these on may change their order, and is
// asked what they do.
func makesHandlers(sig *types.Signature, models *lib.Table) bool {
	for v := range sig.Results().Variables() {
		if isHandler(v.Type(), models) {
			return true
		}
		if made, ok := v.Type().Underlying().(*types.Signature); ok && made.Params().Len() == 1 && isHandler(made.Params().At(0).Type(), models) {
			return true
		}
	}
	return false
}

// isHandler reports whether t is the type of functions that take requests, or http.Handler.
func isHandler(t types.Type, models *lib.Table) bool {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		for v := range sig.Params().Variables() {
			t := types.Unalias(v.Type())
			if ptr, ok := t.(*types.Pointer); ok {
				t = ptr.Elem()
			}
			if row := models.Type(t); row != nil && row.Request {
				return true
			}
		}
		return false
	}
	return types.TypeString(t, nil) == "net/http.Handler"
}

// refuses reports whether a constant is a status code for too many requests, or for who is not known.
func refuses(c *types.Const) bool {
	switch c.Name() {
	case "StatusTooManyRequests", "ResourceExhausted", "CodeResourceExhausted", "StatusUnauthorized", "Unauthenticated", "CodeUnauthenticated":
		return true
	}
	return false
}

// hasHelpers reports whether the package exports a function that does
// something to strings or bytes and nothing else: compares, encodes, trims.
func hasHelpers(pkg *types.Package) bool {
	for _, name := range pkg.Scope().Names() {
		fn, ok := pkg.Scope().Lookup(name).(*types.Func)
		if ok && fn.Exported() && isHelper(fn.Signature()) {
			return true
		}
	}
	return false
}

// hasWrappers reports whether the package exports a function that may log, or
// answer with, whatever it is given, and logs or answers anywhere.
func hasWrappers(pass *analysis.Pass, s *settings.Settings) bool {
	scope := pass.Pkg.Scope()
	exports := slices.ContainsFunc(scope.Names(), func(name string) bool {
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			return obj.Exported() && isWrapper(obj.Signature(), s.Models)
		case *types.TypeName:
			named, ok := types.Unalias(obj.Type()).(*types.Named)
			if !ok {
				return false
			}
			for m := range named.Methods() {
				if m.Exported() && isWrapper(m.Signature(), s.Models) {
					return true
				}
			}
		}
		return false
	})
	if !exports {
		return false
	}
	for _, obj := range pass.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok && s.Models.SendsOut(fn) {
			return true
		}
	}
	return false
}

// isWrapper reports whether a function takes text, anything at all, or
// a writer of answers.
func isWrapper(sig *types.Signature, models *lib.Table) bool {
	for v := range sig.Params().Variables() {
		t := v.Type()
		if row := models.Type(t); row != nil && row.Sink != 0 {
			return true
		}
		if list, ok := t.(*types.Slice); ok {
			t = list.Elem()
		}
		if isText(t) || types.IsInterface(t) && t.Underlying().(*types.Interface).Empty() {
			return true
		}
	}
	return false
}

func isHelper(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if !isText(v.Type()) {
			return false
		}
	}
	for v := range sig.Results().Variables() {
		if _, basic := v.Type().Underlying().(*types.Basic); !basic && !isText(v.Type()) {
			return false
		}
	}
	return sig.Params().Len() > 0 && sig.Results().Len() == 1
}

// isText reports whether t is a type of strings, byte slices or lists of strings.
func isText(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsString != 0 || t.Kind() == types.Uint8
	case *types.Slice:
		return isText(t.Elem())
	case *types.Array:
		return isText(t.Elem())
	case *types.Interface: // of a type parameter
		return t.NumMethods() == 0 && !t.Empty()
	}
	return false
}

// infoOf returns the type information of the files: without the variables
// of those files of the package that were left out.
func infoOf(pass *analysis.Pass, files []*ast.File) *types.Info {
	if len(files) == len(pass.Files) {
		return pass.TypesInfo
	}
	info := *pass.TypesInfo
	info.InitOrder = slices.DeleteFunc(slices.Clone(info.InitOrder), func(init *types.Initializer) bool {
		pos := init.Rhs.Pos()
		return !slices.ContainsFunc(files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	})
	return &info
}

func functions(pass *analysis.Pass, pkg *ssa.Package, files []*ast.File) []*ssa.Function {
	var all []*ssa.Function
	var add func(*ssa.Function)
	add = func(fn *ssa.Function) {
		all = append(all, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	add(pkg.Func("init"))
	for _, file := range files {
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.FuncDecl); ok {
				if fn := pkg.Prog.FuncValue(pass.TypesInfo.Defs[decl.Name].(*types.Func)); fn != nil {
					add(fn)
				}
			}
		}
	}
	return all
}
