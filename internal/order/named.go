package order

// This file finds out which header is read whose name is in a field.

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/words"
)

// headerIn returns the name of a header that a text is made of, "" if that is not known: of several, one
// that tells an address.
func (r *run) headerIn(x value, depth int) string {
	if depth > maxDepth || x.v == nil {
		return ""
	}
	var parts []value
	switch v := x.v.(type) {
	case *ssa.Const, *ssa.Function, *ssa.Builtin:
		return ""
	case *ssa.Lookup:
		parts = []value{{v: v.X, fr: x.fr}}
		if name := r.nameOfHeader(value{v: v.Index, fr: x.fr}); name != "" {
			return name
		}
	case *ssa.Phi:
		depth = max(depth, maxDepth-2)
		for _, edge := range v.Edges {
			parts = append(parts, value{v: edge, fr: x.fr})
		}
	case *ssa.Call:
		if i, ok := namedBy(r.row(v)); ok {
			if _, args := receiver(&v.Call); i < len(args) {
				return r.nameOfHeader(value{v: args[i], fr: x.fr})
			}
		}
		if inner := r.enter(x.fr, value{v: v.Call.Value, fr: x.fr}, v.Call.Args); inner != nil {
			for _, b := range inner.fn.Blocks {
				if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
					parts = append(parts, value{v: ret.Results[0], fr: inner})
				}
			}
			break
		}
		for _, arg := range v.Call.Args {
			parts = append(parts, value{v: arg, fr: x.fr})
		}
	case ssa.Instruction:
		for _, op := range v.Operands(nil) {
			parts = append(parts, value{v: *op, fr: x.fr})
		}
	}
	for _, part := range parts {
		if name := r.headerIn(part, depth+1); name != "" {
			return name
		}
	}
	return ""
}

// namedBy returns the argument that names what a function of a library reads.
func namedBy(row *lib.Func) (int, bool) {
	if row == nil {
		return 0, false
	}
	for _, f := range row.Flows {
		if i, ok := f.Named.Arg(); ok {
			return i, true
		}
	}
	for _, s := range row.Sources {
		if i, ok := s.Named.Arg(); ok {
			return i, true
		}
	}
	return 0, false
}

// nameOfHeader returns the name that a text is, or that an element of a list may be.
func (r *run) nameOfHeader(x value) string {
	if load, ok := x.v.(*ssa.UnOp); ok {
		if addr, ok := load.X.(*ssa.IndexAddr); ok {
			x.v = addr.X
		}
	}
	first := ""
	for _, name := range r.namesIn(x) {
		if words.IsForwarding(name) {
			return name
		}
		if first == "" {
			first = name
		}
	}
	return first
}

// namesIn returns the texts that a text, or the elements of a list, may be, if all of them are fixed: those that the struct
// was made with in the field of which x is, else all that are stored in such fields, if they are the package's own.
func (a *analysis) namesIn(x value) []string {
	x = a.resolve(x, 0)
	stored := []value{x}
	if load, ok := x.v.(*ssa.UnOp); ok {
		addr, ok := load.X.(*ssa.FieldAddr)
		if !ok {
			return nil
		}
		written, ok := a.writtenIn(value{v: addr.X, fr: x.fr}, addr.Field)
		if stored[0] = written; !ok {
			_, field := fieldOf(addr)
			if field.Exported() {
				return nil
			}
			stored = nil
			for _, v := range a.stored[field] {
				stored = append(stored, value{v: v})
			}
		}
	}
	var names []string
	for _, s := range stored {
		for _, elem := range a.elements(s) {
			name, ok := a.text(elem)
			if !ok {
				return nil
			}
			names = append(names, name)
		}
	}
	return names
}

// isName reports whether values of type t may be names, or lists of them.
func isName(t types.Type) bool {
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = list.Elem()
	}
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsString != 0
}
