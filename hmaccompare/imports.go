package hmaccompare

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	pathpkg "path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// An imported says how a fix refers to a package.
type imported struct {
	qualifier string // "hmac.", or "" under a dot import
	path      string // of an import to add, or ""
	name      string // of an import to add, or "" for the package's own
}

// importFor returns how the fix at pos refers to the member of the package path.
func importFor(pass *analysis.Pass, file *ast.File, pos token.Pos, path, member string) (_ imported, ok bool) {
	if pass.Pkg.Path() == path {
		return imported{}, false
	}
	for _, spec := range file.Imports {
		pkgName := pass.TypesInfo.PkgNameOf(spec)
		if pkgName == nil || pkgName.Imported().Path() != path {
			continue
		}
		switch name := pkgName.Name(); name {
		case "_":
		case ".":
			if denotes(pass, file, pos, member, pkgName.Imported().Scope().Lookup(member)) {
				return imported{}, true
			}
		default:
			if denotes(pass, file, pos, name, pkgName) {
				return imported{qualifier: name + "."}, true
			}
		}
	}

	base := pathpkg.Base(path)
	if denotes(pass, file, pos, base, nil) {
		return imported{base + ".", path, ""}, true
	}
	alias := strings.ReplaceAll(path, "/", "") // cryptohmac
	for i, first := 2, alias; !denotes(pass, file, pos, alias, nil); i++ {
		alias = fmt.Sprint(first, i)
	}
	return imported{alias + ".", path, alias}, true
}

// denotes reports whether at pos the name denotes the object, or nothing if
// the object is nil. The package's other files count, for an import must not
// bear the name of a package-level object.
func denotes(pass *analysis.Pass, file *ast.File, pos token.Pos, name string, obj types.Object) bool {
	_, got := pass.TypesInfo.Scopes[file].Innermost(pos).LookupParent(name, pos)
	return got == obj
}

// importEdits returns the edits that add the import, if there is one to add,
// and that remove an import whose last use the other edits delete.
//
// What is added depends on the file alone, so that two fixes that add the same
// import have equal edits, which can be merged.
func importEdits(pass *analysis.Pass, file *ast.File, add imported, others []analysis.TextEdit) (edits []analysis.TextEdit, ok bool) {
	l := layout{pass.Fset.File(file.FileStart), file}
	uses := importUses(pass.TypesInfo, file)
	isKept := func(pos token.Pos) bool {
		return !slices.ContainsFunc(others, func(e analysis.TextEdit) bool { return e.Pos <= pos && pos < e.End })
	}
	var gone []*ast.ImportSpec
	for _, spec := range file.Imports {
		at := uses[pass.TypesInfo.PkgNameOf(spec)]
		if len(at) == 0 || slices.ContainsFunc(at, isKept) {
			continue
		}
		if !replaceable[importPath(spec)] {
			return nil, false // its initialisation may have an effect
		}
		gone = append(gone, spec)
	}
	if add.path == "" && gone == nil {
		return nil, true
	}
	if !l.plain() {
		return nil, false
	}

	if add.path != "" {
		// A sole import that a fix might remove is not made a block.
		edits = l.add(add, func(spec *ast.ImportSpec) (mayGo bool) {
			return replaceable[importPath(spec)] && len(uses[pass.TypesInfo.PkgNameOf(spec)]) == 1
		})
	}
	for _, spec := range gone {
		del, ok := l.remove(spec, edits)
		if !ok {
			return nil, false
		}
		edits = append(edits, del)
	}
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int { return int(x.Pos - y.Pos) })
	return edits, true
}

// replaceable holds the packages whose functions a fix replaces. None has an
// effect by being imported.
var replaceable = map[string]bool{
	"bytes": true, "cmp": true, "reflect": true, "slices": true, "strings": true,
}

// importUses returns where the file uses each of its imports.
func importUses(info *types.Info, file *ast.File) map[*types.PkgName][]token.Pos {
	uses := make(map[*types.PkgName][]token.Pos)
	dots := make(map[*types.Scope]*types.PkgName)
	for _, spec := range file.Imports {
		if pkgName := info.PkgNameOf(spec); pkgName != nil && pkgName.Name() == "." {
			dots[pkgName.Imported().Scope()] = pkgName
		}
	}
	for n := range ast.Preorder(file) {
		id, ok := n.(*ast.Ident)
		if !ok || info.Uses[id] == nil {
			continue
		}
		obj := info.Uses[id]
		pkgName, ok := obj.(*types.PkgName)
		if !ok {
			pkgName = dots[obj.Parent()]
		}
		if pkgName != nil {
			uses[pkgName] = append(uses[pkgName], id.Pos())
		}
	}
	return uses
}

func importPath(spec *ast.ImportSpec) string {
	path, _ := strconv.Unquote(spec.Path.Value)
	return path
}

// A layout knows the lines of a file's imports. It goes by the table of lines,
// since a driver may not provide the source.
type layout struct {
	tf   *token.File
	file *ast.File
}

func (l layout) line(pos token.Pos) int { return l.tf.PositionFor(pos, false).Line }

func (l layout) isBlank(line int) bool {
	return line < l.tf.LineCount() && l.tf.LineStart(line+1)-l.tf.LineStart(line) == 1
}

// imports returns the import declarations.
func (l layout) imports() (decls []*ast.GenDecl) {
	for _, decl := range l.file.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok && decl.Tok == token.IMPORT {
			decls = append(decls, decl)
		}
	}
	return decls
}

// plain reports whether the imports are laid out as gofmt does: one a line.
func (l layout) plain() bool {
	last := l.line(l.file.Name.End())
	next := func(pos token.Pos) bool {
		before := last
		last = l.line(pos)
		return before < last
	}
	for _, decl := range l.file.Decls {
		if !next(decl.Pos()) {
			return false
		}
		imp, ok := decl.(*ast.GenDecl)
		if !ok || imp.Tok != token.IMPORT {
			return true // imports come first
		}
		if imp.Lparen.IsValid() {
			for _, spec := range imp.Specs {
				if !next(spec.Pos()) {
					return false
				}
			}
			if !next(imp.Rparen) {
				return false
			}
		}
	}
	return true
}

// An entry is an import with its line.
type entry struct {
	spec *ast.ImportSpec
	doc  *ast.CommentGroup
	pos  token.Pos
}

// end returns where the entry's last line ends, but for space.
func (e entry) end() token.Pos {
	if e.spec.Comment != nil {
		return e.spec.Comment.End()
	}
	return e.spec.End()
}

// start returns where the entry starts with its comment.
func (e entry) start() token.Pos {
	if e.doc != nil {
		return e.doc.Pos()
	}
	return e.pos
}

// isStd reports whether the path looks like one of the standard library.
func (e entry) isStd() bool {
	first, _, _ := strings.Cut(importPath(e.spec), "/")
	return !strings.Contains(first, ".")
}

// entries returns the imports among which one is to be added: the first block
// that has one of the standard library, else the first block, else those that
// stand alone.
func (l layout) entries() (block bool, entries []entry) {
	var blocks [][]entry
	for _, decl := range l.imports() {
		var specs []entry
		for _, s := range decl.Specs {
			s := s.(*ast.ImportSpec)
			specs = append(specs, entry{s, s.Doc, s.Pos()})
		}
		switch {
		case specs == nil:
		case decl.Lparen.IsValid():
			blocks = append(blocks, specs)
		case importPath(specs[0].spec) != "C": // which its preamble must precede
			entries = append(entries, entry{specs[0].spec, decl.Doc, decl.Pos()})
		}
	}
	for _, specs := range blocks {
		if slices.ContainsFunc(specs, entry.isStd) {
			return true, specs
		}
	}
	if len(blocks) > 0 {
		return true, blocks[0]
	}
	return false, entries
}

// precedes reports whether gofmt sorts the entry before an import of imp.
func (e entry) precedes(imp imported) bool {
	if path := importPath(e.spec); path != imp.path {
		return path < imp.path
	}
	return e.spec.Name == nil || e.spec.Name.Name < imp.name
}

// add returns the edits that add the import in its place.
func (l layout) add(imp imported, mayGo func(*ast.ImportSpec) bool) []analysis.TextEdit {
	text := strconv.Quote(imp.path)
	if imp.name != "" {
		text = imp.name + " " + text
	}
	insert := func(at token.Pos, text string) analysis.TextEdit {
		return analysis.TextEdit{Pos: at, End: at, NewText: []byte(text)}
	}
	below := func(pos token.Pos) token.Pos { return l.tf.LineStart(l.line(pos) + 1) }

	block, entries := l.entries()
	if len(entries) == 0 {
		return []analysis.TextEdit{insert(below(l.file.Name.End()), "\nimport "+text+"\n")}
	}

	first := entries[0]
	if !block && len(l.imports()) == 1 && !mayGo(first.spec) {
		// Parenthesise the sole import. Each edit has a position of its own,
		// which makes room for a second import between them.
		open := analysis.TextEdit{Pos: first.pos + token.Pos(len("import")), End: first.spec.Pos(), NewText: []byte(" (\n\t")}
		end := below(first.end())
		close := insert(end, ")\n")
		switch {
		case !first.isStd():
			return []analysis.TextEdit{open, insert(first.spec.Pos(), text+"\n\n\t"), close}
		case !first.precedes(imp):
			return []analysis.TextEdit{open, insert(first.spec.Pos(), text+"\n\t"), close}
		}
		return []analysis.TextEdit{open, insert(end-1, "\n\t"+text), close}
	}

	lead := "import "
	if block {
		lead = "\t"
	}
	i := slices.IndexFunc(entries, entry.isStd)
	if i < 0 {
		start := l.tf.LineStart(l.line(first.start()))
		return []analysis.TextEdit{insert(start, lead+text+"\n\n")}
	}
	// Within the group of the first import of the standard library. A comment
	// above that import is taken to be the group's.
	pos := entries[i].pos
	for entries[i].precedes(imp) {
		if i+1 == len(entries) || l.line(entries[i+1].start()) > l.line(entries[i].end())+1 {
			pos = below(entries[i].end())
			break
		}
		i++
		pos = entries[i].start()
	}
	return []analysis.TextEdit{insert(l.tf.LineStart(l.line(pos)), lead+text+"\n")}
}

// remove returns the edit that removes the import, given those that add one.
// A comment above it stays: it may be the heading of a group.
func (l layout) remove(spec *ast.ImportSpec, added []analysis.TextEdit) (analysis.TextEdit, bool) {
	within := func(pos, end token.Pos) bool {
		return slices.ContainsFunc(added, func(e analysis.TextEdit) bool { return pos <= e.Pos && e.Pos <= end })
	}
	first, last := l.line(spec.Pos()), l.line(entry{spec: spec}.end())
	decls := l.imports()
	decl := decls[slices.IndexFunc(decls, func(d *ast.GenDecl) bool { return slices.Contains(d.Specs, ast.Spec(spec)) })]
	opening, closing := l.line(decl.Lparen), l.line(decl.Rparen) // 0 if there are none
	if opening > 0 && len(decl.Specs) == 1 && !within(decl.Lparen, decl.Rparen) {
		first, last = opening, closing // the whole block
	}

	// Leave no two blank lines, and none next to a parenthesis.
	start, end := l.tf.LineStart(first), l.tf.LineStart(last+1)
	switch blank := l.isBlank(first - 1); {
	case within(start, end):
	case (blank || first-1 == opening) && l.isBlank(last+1):
		end = l.tf.LineStart(last + 2)
	case blank && last+1 == closing:
		start = l.tf.LineStart(first - 1)
	}

	isLost := func(c *ast.CommentGroup) bool { return c != spec.Comment && c.Pos() < end && start < c.End() }
	return analysis.TextEdit{Pos: start, End: end}, !slices.ContainsFunc(l.file.Comments, isLost)
}
