package report

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// GitHub is the format that GitHub Actions turns into annotations: a workflow
// command on a line for each finding.
type GitHub struct {
	Dir string // paths are relative to it; Actions wants the root of the repository
}

// A command ends with the line, and its properties end at a comma, or at the
// colons in front of the text. What must not end them is written as in a URL.
var (
	escapeData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// Write writes the findings.
func (g GitHub) Write(w io.Writer, findings []Finding) error {
	out := bufio.NewWriter(w)
	for _, f := range findings {
		file := filepath.ToSlash(RelPath(g.Dir, f.Pos.Filename))
		fmt.Fprintf(out, "::warning file=%s,line=%d", escapeProperty.Replace(file), f.Pos.Line)
		// Columns are for annotations of one line only.
		if f.End.Line > f.Pos.Line {
			fmt.Fprintf(out, ",endLine=%d", f.End.Line)
		} else {
			fmt.Fprintf(out, ",col=%d,endLine=%d,endColumn=%d", f.Pos.Column, f.Pos.Line, max(f.End.Column, f.Pos.Column))
		}
		text := f.text()
		for _, r := range f.Related {
			text += "\n" + filepath.ToSlash(Position(g.Dir, r.Pos)) + ": " + r.Message
		}
		fmt.Fprintf(out, ",title=%s::%s\n", escapeProperty.Replace("ratevet "+f.Check()), escapeData.Replace(text))
	}
	return out.Flush()
}
