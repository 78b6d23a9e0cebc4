package load

import (
	"go/ast"
	"strconv"
	"strings"
)

// mayUse reports whether the files of n use anything that its imports tell of, as far as
// names say: by the name of the import, or, for a method or field, that alone.
func (c *checker) mayUse(n *node, files []*ast.File) bool {
	members := make(map[string]bool)
	for _, imp := range n.imports {
		for _, name := range imp.tells {
			if member, ok := strings.CutPrefix(name, "."); ok {
				members[member] = true
			}
		}
	}
	for _, f := range files {
		functions := make(map[string]map[string]bool) // by the local name of the import
		for _, spec := range f.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			imp := c.graph.index[n.pkg.Imports[path]]
			if imp == nil {
				continue
			}
			local := imp.pkg.Name
			if spec.Name != nil {
				local = spec.Name.Name
			}
			functions[local] = make(map[string]bool)
			for _, name := range imp.tells {
				functions[local][name] = true
			}
		}
		if len(functions["."]) > 0 {
			return true
		}
		found := false
		ast.Inspect(f, func(node ast.Node) bool {
			if sel, ok := node.(*ast.SelectorExpr); ok {
				names := members
				if x, ok := sel.X.(*ast.Ident); ok && functions[x.Name] != nil {
					names = functions[x.Name]
				}
				found = found || names[sel.Sel.Name]
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}
