package fix

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// parse parses a file; offsets are positions less one.
func parse(name string, text []byte) (*ast.File, error) {
	return parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
}

func offset(pos token.Pos) int { return int(pos) - 1 }

// headerEnd returns the offset of the first declaration that is no import.
func headerEnd(f *ast.File, size int) int {
	for _, d := range f.Decls {
		pos := d.Pos()
		switch d := d.(type) {
		case *ast.GenDecl:
			if d.Tok == token.IMPORT {
				continue
			}
			if d.Doc != nil {
				pos = d.Doc.Pos()
			}
		case *ast.FuncDecl:
			if d.Doc != nil {
				pos = d.Doc.Pos()
			}
		}
		return offset(pos)
	}
	return size
}

// importNames returns the names by which the file can use its imports, in order.
func importNames(f *ast.File, src Source) []string {
	names := make([]string, len(f.Imports))
	for i, spec := range f.Imports {
		names[i] = importName(spec, src)
	}
	return names
}

// importName returns the name by which the import can be used, or "" if there
// is none.
func importName(spec *ast.ImportSpec, src Source) string {
	if spec.Name != nil {
		switch spec.Name.Name {
		case "_", ".":
			return ""
		}
		return spec.Name.Name
	}
	importPath, err := strconv.Unquote(spec.Path.Value)
	if err != nil || importPath == "C" {
		return ""
	}
	if src.PackageName != nil {
		if name := src.PackageName(importPath); name != "" {
			return name
		}
	}
	return guessName(importPath)
}

var (
	majorElement = regexp.MustCompile(`^v[0-9]+$`)
	majorSuffix  = regexp.MustCompile(`\.v[0-9]+$`)
)

// guessName returns the name that a package with the path has by convention.
func guessName(importPath string) string {
	dir, base := path.Split(importPath)
	if majorElement.MatchString(base) && dir != "" {
		base = path.Base(dir)
	}
	return majorSuffix.ReplaceAllString(base, "")
}

// uses returns the names that the file uses like those of imports.
func uses(f *ast.File) map[string]bool {
	names := make(map[string]bool)
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok {
			// The parser resolves what the file itself declares; for the
			// rest, an import is what is left before a dot.
			if id, ok := sel.X.(*ast.Ident); ok && id.Obj == nil {
				names[id.Name] = true
			}
		}
		return true
	})
	return names
}

// checkImports reports an import that fixes doubled, took away although it is
// used, or left without use if that matters: each of them may have been right alone.
func checkImports(old, fixed *ast.File, src Source) error {
	before, after := importNames(old, src), importNames(fixed, src)
	used := uses(fixed)
	for i, name := range after {
		if name != "" && slices.Contains(after[:i], name) && !slices.Contains(before, name) {
			return fmt.Errorf("%w: both import %s", ErrOverlap, name)
		}
	}
	for _, name := range before {
		if name != "" && used[name] && !slices.Contains(after, name) {
			return fmt.Errorf("%w: one uses the import %s, one removes it", ErrOverlap, name)
		}
	}
	if !src.KeepsImports {
		return nil
	}
	wasUsed := uses(old)
	for _, name := range before {
		if wasUsed[name] && !used[name] && slices.Contains(after, name) {
			return fmt.Errorf("%w: together they end the use of the import %s", ErrOverlap, name)
		}
	}
	return nil
}

// removeUnused removes the imports that old used and the text does not.
func removeUnused(old *ast.File, name string, text []byte, src Source) []byte {
	f, err := parse(name, text)
	if err != nil {
		return text
	}
	before, now := uses(old), uses(f)
	unused := func(spec *ast.ImportSpec) bool {
		name := importName(spec, src)
		return name != "" && before[name] && !now[name]
	}
	var cuts []Edit
	for _, d := range f.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			continue
		}
		cuts = append(cuts, cutSpecs(text, f, d, unused)...)
	}
	return splice(text, cuts)
}

// cutSpecs returns edits that remove the unused imports of a declaration.
func cutSpecs(text []byte, f *ast.File, d *ast.GenDecl, unused func(*ast.ImportSpec) bool) []Edit {
	var cuts []Edit
	for i, s := range d.Specs {
		spec := s.(*ast.ImportSpec)
		if !unused(spec) {
			continue
		}
		start, end := spec.Pos(), spec.End()
		if spec.Comment != nil {
			end = spec.Comment.End()
		}
		// A comment above an import that others follow is a heading.
		if spec.Doc != nil && (i+1 == len(d.Specs) || separated(text, spec, d.Specs[i+1])) {
			start = spec.Doc.Pos()
		}
		cuts = append(cuts, cutLines(text, offset(start), offset(end)))
	}
	if len(cuts) == len(d.Specs) && len(cuts) > 0 && !hasOtherComments(f, d) {
		start, end := d.Pos(), d.End()
		if !d.Lparen.IsValid() {
			if c := d.Specs[0].(*ast.ImportSpec).Comment; c != nil {
				end = c.End()
			}
		}
		return []Edit{cutLines(text, offset(start), offset(end))}
	}
	if !d.Lparen.IsValid() && len(cuts) > 0 {
		return []Edit{cutLines(text, offset(d.Pos()), offset(d.End()))}
	}
	return cuts
}

// separated reports whether there is an empty line between two imports.
func separated(text []byte, a, b ast.Spec) bool {
	return bytes.Count(text[offset(a.End()):offset(b.Pos())], []byte("\n")) > 1
}

// hasOtherComments reports whether a declaration holds comments that do not
// belong to one of its imports.
func hasOtherComments(f *ast.File, d *ast.GenDecl) bool {
	for _, c := range f.Comments {
		if c.Pos() < d.Pos() || d.End() < c.End() {
			continue
		}
		if !slices.ContainsFunc(d.Specs, func(s ast.Spec) bool {
			spec := s.(*ast.ImportSpec)
			return c == spec.Doc || c == spec.Comment
		}) {
			return true
		}
	}
	return false
}

// cutLines returns an edit that removes the text from start to end, with its
// line if nothing else stands there, and with an empty line below that if there is
// one above too; otherwise with a semicolon that follows.
func cutLines(text []byte, start, end int) Edit {
	lineStart := bytes.LastIndexByte(text[:start], '\n') + 1
	lineEnd := len(text)
	if i := bytes.IndexByte(text[end:], '\n'); i >= 0 {
		lineEnd = end + i + 1
	}
	if isBlank(text[lineStart:start]) && isBlank(text[end:lineEnd]) {
		if i := bytes.IndexByte(text[lineEnd:], '\n'); i >= 0 && isBlank(text[lineEnd:lineEnd+i]) &&
			isBlank(text[bytes.LastIndexByte(text[:max(lineStart-1, 0)], '\n')+1:lineStart]) {
			lineEnd += i + 1
		}
		return Edit{Start: lineStart, End: lineEnd}
	}
	rest := string(text[end:lineEnd])
	if after := strings.TrimLeft(rest, " \t"); strings.HasPrefix(after, ";") {
		end += len(rest) - len(after) + 1
	}
	return Edit{Start: start, End: end}
}

func isBlank(text []byte) bool { return len(bytes.TrimSpace(text)) == 0 }
