package report

import (
	"go/ast"
	"go/parser"
	"go/token"
)

// A Function is a declaration of a function or method.
type Function struct {
	Receiver string // the name of its type, if it is a method
	Name     string

	first, last int // lines
}

// String returns the name as F or T.M.
func (fn Function) String() string {
	if fn.Receiver != "" {
		return fn.Receiver + "." + fn.Name
	}
	return fn.Name
}

// Function returns the function that is declared around a line of a file, or the zero Function.
func (s *Source) Function(name string, line int) Function {
	all, ok := s.functions[name]
	if !ok {
		all = functions(name)
		if s.functions == nil {
			s.functions = make(map[string][]Function)
		}
		s.functions[name] = all
	}
	for _, fn := range all {
		if fn.first <= line && line <= fn.last {
			return fn
		}
	}
	return Function{}
}

// functions returns what functions a file declares, as far as it can be parsed.
func functions(name string) []Function {
	fset := token.NewFileSet()
	file, _ := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
	if file == nil {
		return nil
	}
	var list []Function
	for _, decl := range file.Decls {
		d, ok := decl.(*ast.FuncDecl)
		if !ok {
			continue
		}
		fn := Function{
			Name:  d.Name.Name,
			first: fset.PositionFor(d.Pos(), false).Line,
			last:  fset.PositionFor(d.End(), false).Line,
		}
		if d.Recv != nil && len(d.Recv.List) > 0 {
			fn.Receiver = typeName(d.Recv.List[0].Type)
		}
		list = append(list, fn)
	}
	return list
}

// typeName returns the name in the type of a receiver, as T in *T[P].
func typeName(t ast.Expr) string {
	switch t := t.(type) {
	case *ast.Ident:
		return t.Name
	case *ast.StarExpr:
		return typeName(t.X)
	case *ast.ParenExpr:
		return typeName(t.X)
	case *ast.IndexExpr:
		return typeName(t.X)
	case *ast.IndexListExpr:
		return typeName(t.X)
	}
	return ""
}
