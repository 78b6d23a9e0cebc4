package settings

import (
	"go/parser"
	"go/token"
	"strings"
)

// ExtractDoc returns the manual of an analyzer from the source of its doc.go:
// what the package comment says under the heading "Analyzer name", without the "name: "
// in front of the summary.
func ExtractDoc(source, name string) string {
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", source, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		panic(err) // the source is embedded
	}
	_, text, ok := strings.Cut(file.Doc.Text(), "# Analyzer "+name+"\n\n")
	if !ok {
		panic("doc.go has no heading for " + name)
	}
	return strings.TrimPrefix(text, name+": ")
}
