package gate

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// prune returns the files without the bodies of the functions that have
// nothing to do with an anchor: that neither use one, nor call a function that
// does, nor are called by one of these, nor share a field with one. Helpers,
// which may compare what they are handed, stay.
//
// A large library may have a MAC in a corner. What the rest of it does with
// other values is of no interest, and costs as much as the user's own code.
func prune(pass *analysis.Pass, files []*ast.File, isAnchor func(types.Object) bool) []*ast.File {
	g := newUseGraph(pass, files, isAnchor)
	kept := g.related()
	pruned := make([]*ast.File, len(files))
	for i, file := range files {
		f := *file
		f.Decls = make([]ast.Decl, len(file.Decls))
		for j, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && !kept[fn] {
				bodiless := *fn
				bodiless.Body = nil
				decl = &bodiless
			}
			f.Decls[j] = decl
		}
		pruned[i] = &f
	}
	return pruned
}

// A useGraph tells which functions of a package use which, and which fields.
type useGraph struct {
	decls   []*ast.FuncDecl
	anchors []*ast.FuncDecl // use an anchor themselves
	helpers []*ast.FuncDecl
	callees map[*ast.FuncDecl][]*ast.FuncDecl // functions that are mentioned, too
	callers map[*ast.FuncDecl][]*ast.FuncDecl
	fields  map[*ast.FuncDecl][]*types.Var
	sharers map[*types.Var][]*ast.FuncDecl // the functions that use a field
}

func newUseGraph(pass *analysis.Pass, files []*ast.File, isAnchor func(types.Object) bool) *useGraph {
	g := &useGraph{
		callees: make(map[*ast.FuncDecl][]*ast.FuncDecl),
		callers: make(map[*ast.FuncDecl][]*ast.FuncDecl),
		fields:  make(map[*ast.FuncDecl][]*types.Var),
		sharers: make(map[*types.Var][]*ast.FuncDecl),
	}
	declOf := make(map[types.Object]*ast.FuncDecl)
	for _, file := range files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
				g.decls = append(g.decls, fn)
				obj := pass.TypesInfo.Defs[fn.Name]
				declOf[obj] = fn
				if fn, ok := obj.(*types.Func); ok && fn.Exported() && isHelper(fn.Signature()) {
					g.helpers = append(g.helpers, decl.(*ast.FuncDecl))
				}
			}
		}
	}
	anchor := make(map[types.Object]bool)
	for _, fn := range g.decls {
		isAnchored := false
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			obj := pass.TypesInfo.Uses[id]
			switch o := obj.(type) {
			case *types.Func:
				obj = o.Origin()
				if callee := declOf[obj]; callee != nil {
					g.callees[fn] = append(g.callees[fn], callee)
					g.callers[callee] = append(g.callers[callee], fn)
				}
			case *types.Var:
				if !o.IsField() {
					return true
				}
				if o.Pkg() == pass.Pkg && canHold(o.Type()) {
					o = o.Origin()
					g.fields[fn] = append(g.fields[fn], o)
					g.sharers[o] = append(g.sharers[o], fn)
				}
			default:
				return true
			}
			known, ok := anchor[obj]
			if !ok {
				known = isAnchor(obj)
				anchor[obj] = known
			}
			isAnchored = isAnchored || known
			return true
		})
		if isAnchored {
			g.anchors = append(g.anchors, fn)
		}
	}
	return g
}

// How far a MAC is followed from the function that makes it: to the callers
// of its callers and theirs, as far as packages are followed, and to what these hand it to.
const (
	maxUp   = 3
	maxDown = 2
)

// related returns the functions that have to do with an anchor.
func (g *useGraph) related() map[*ast.FuncDecl]bool {
	related := make(map[*ast.FuncDecl]bool)
	ring := g.anchors
	for _, fn := range g.anchors {
		for _, field := range g.fields[fn] { // what is kept with it
			ring = append(ring, g.sharers[field]...)
		}
	}
	extend := func(ring []*ast.FuncDecl, by map[*ast.FuncDecl][]*ast.FuncDecl, steps int) {
		for range steps + 1 {
			var next []*ast.FuncDecl
			for _, fn := range ring {
				if !related[fn] {
					related[fn] = true
					next = append(next, by[fn]...)
				}
			}
			ring = next
		}
	}
	extend(ring, g.callers, maxUp)
	callees := slices.Clone(g.helpers)
	for fn := range related {
		callees = append(callees, g.callees[fn]...)
	}
	extend(callees, g.callees, maxDown-1)
	return related
}

// canHold reports whether a field of type t may hold a MAC, or a keyed hash.
func canHold(t types.Type) bool {
	sum, _, _ := types.LookupFieldOrMethod(t, false, nil, "Sum")
	return isText(t) || sum != nil
}
