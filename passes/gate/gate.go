// Package gate decides whether a package can matter to the passes, and builds
// SSA for those that do.
//
// SSA is by far the most expensive thing that the passes need, and most
// packages have nothing to do with what they look for.
package gate

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/passes/settings"
)

// SSA is the SSA form of a package.
type SSA struct {
	Package *ssa.Package
	// Functions lists the functions with source: the package's initializer,
	// and those declared, in source order, each followed by the literals in it.
	Functions []*ssa.Function
}

// Build returns the SSA form of the pass's package, or nil if the package
// does not matter. It matters if it uses an object that the models give a meaning of interest, or that
// carries a fact.
func Build(pass *analysis.Pass, s *settings.Settings, carriesFact func(types.Object) bool) *SSA {
	files := s.Files(pass.Fset, pass.Files)
	if len(files) == 0 || !matters(pass, s, carriesFact) {
		return nil
	}
	prog := ssa.NewProgram(pass.Fset, ssa.BuilderMode(0))
	prog.SetNoReturn(func(fn *types.Func) bool {
		row := s.Models.Func(fn)
		return row != nil && row.NoReturn
	})
	for _, imp := range pass.Pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	pkg := prog.CreatePackage(pass.Pkg, files, infoOf(pass, files), false)
	pkg.Build()
	return &SSA{pkg, functions(pass, pkg, files)}
}

// matters reports whether the package uses anything of interest.
func matters(pass *analysis.Pass, s *settings.Settings, carriesFact func(types.Object) bool) bool {
	for _, obj := range pass.TypesInfo.Uses {
		if obj.Pkg() == nil {
			continue
		}
		switch obj := obj.(type) {
		case *types.Func:
			if s.Models.IsAnchor(obj) || obj.Pkg() != pass.Pkg && carriesFact(obj) {
				return true
			}
		case *types.Var:
			if obj.IsField() && (s.Models.IsAnchorField(obj) || obj.Pkg() != pass.Pkg && carriesFact(obj)) {
				return true
			}
		}
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
