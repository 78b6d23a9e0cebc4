package report

import (
	"bufio"
	"fmt"
	"go/token"
	"io"
	"strings"
)

// Text is the format for people: a line for each finding, as compilers print
// errors, and an indented one below for each related position.
type Text struct {
	Dir   string // paths are relative to it
	Color bool   // for a terminal
}

// Terminal sequences that frame the parts of a line.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	plain = "\x1b[0m"
)

// Write writes the findings.
func (t Text) Write(w io.Writer, findings []Finding) error {
	out := bufio.NewWriter(w)
	for _, f := range findings {
		check := fmt.Sprintf(" (%s/%s)", f.Pass, f.Category)
		message, ok := strings.CutSuffix(f.Message, check)
		if !ok {
			check = ""
		}
		fmt.Fprintf(out, "%s: %s%s\n", t.paint(bold, Position(t.Dir, f.Pos)), message, t.paint(faint, check))
		for _, r := range f.Related {
			fmt.Fprintf(out, "\t%s: %s\n", t.paint(bold, Position(t.Dir, r.Pos)), r.Message)
		}
	}
	return out.Flush()
}

// Position returns file:line:column, with the file as seen from dir.
func Position(dir string, pos token.Position) string {
	pos.Filename = RelPath(dir, pos.Filename)
	return pos.String()
}

func (t Text) paint(color, text string) string {
	if !t.Color || text == "" {
		return text
	}
	return color + text + plain
}
