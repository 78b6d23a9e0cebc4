package report

import (
	"bufio"
	"fmt"
	"go/token"
	"io"
	"strings"
)

// Text is the format for people: a line for each finding, as compilers print
// errors, and an indented one below for each related position, in the order in which
// a value comes by. If there is a Source, the lines of it follow.
type Text struct {
	Dir     string // paths are relative to it
	Color   bool   // for a terminal
	Source  *Source
	Context int // lines of the source to show before and after that of a position
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
		t.quote(out, "", f.Pos)
		for _, r := range f.Related {
			fmt.Fprintf(out, "\t%s: %s\n", t.paint(bold, Position(t.Dir, r.Pos)), r.Message)
			t.quote(out, "\t", r.Pos)
		}
	}
	return out.Flush()
}

// Position returns file:line:column, with the file as seen from dir.
func Position(dir string, pos token.Position) string {
	pos.Filename = RelPath(dir, pos.Filename)
	return pos.String()
}

// quote writes the lines around a position as go vet does, with their numbers.
func (t Text) quote(w io.Writer, indent string, pos token.Position) {
	if t.Source == nil || !pos.IsValid() {
		return
	}
	last := t.Source.Lines(pos.Filename)
	context := min(t.Context, last)
	for n := max(pos.Line-context, 1); n <= min(pos.Line+context, last); n++ {
		number := fmt.Sprint(n)
		if n == pos.Line {
			number = t.paint(bold, number)
		}
		fmt.Fprintf(w, "%s%s\t%s\n", indent, number, t.Source.Line(pos.Filename, n))
	}
}

func (t Text) paint(color, text string) string {
	if !t.Color || text == "" {
		return text
	}
	return color + text + plain
}
