package load

import (
	"go/scanner"
	"go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A Problem says why a package cannot be analyzed.
type Problem struct {
	ID  string         // the package
	Pos token.Position // absolute file name; the zero Position if there is none
	Msg string         // one line

	// Cause is the problem of the package, imported directly or not, that
	// is to blame; nil if the package itself is.
	Cause *Problem
}

// Error returns the problem in the form "file:line:column: message", or, for
// want of a position, "package: message".
func (p *Problem) Error() string {
	if p.Pos.IsValid() {
		return p.Pos.String() + ": " + p.Msg
	}
	return p.ID + ": " + p.Msg
}

// root returns the problem that is behind p.
func (p *Problem) root() *Problem {
	if p.Cause != nil {
		return p.Cause
	}
	return p
}

// asImported says why path cannot be imported, p being the root of it.
func (p *Problem) asImported(path string) string {
	if p.ID == path {
		return p.Msg
	}
	return p.ID + ": " + p.Msg
}

// problem makes a Problem of an error from the parser or the type checker.
func (c *checker) problem(id string, err error) *Problem {
	switch err := err.(type) {
	case types.Error:
		return &Problem{ID: id, Pos: err.Fset.Position(err.Pos), Msg: oneLine(err.Msg)}
	case scanner.ErrorList: // never empty
		return &Problem{ID: id, Pos: err[0].Pos, Msg: oneLine(err[0].Msg)}
	default:
		return &Problem{ID: id, Msg: oneLine(err.Error())}
	}
}

// compilerError matches a line in the output of the Go or C compiler.
var compilerError = regexp.MustCompile(`(?m)^(\S.*?:\d+(?::\d+)?): (.*)$`)

// listProblem makes a Problem of an error from the go command.
func (c *checker) listProblem(id string, err packages.Error) *Problem {
	pos, msg := err.Pos, err.Msg
	if pos == "" || pos == "-" {
		if m := compilerError.FindStringSubmatch(msg); m != nil {
			pos, msg = m[1], m[2]
		} else {
			msg = strings.TrimPrefix(msg, "# "+id+"\n")
		}
	}
	return &Problem{ID: id, Pos: c.position(pos), Msg: oneLine(msg)}
}

// isEmbedError reports whether err is about a go:embed directive that matches
// no file. The compiler stops there, but the types are sound, and the
// files are often the output of a build that was not run.
func isEmbedError(err packages.Error) bool {
	return err.Kind == packages.ListError && strings.HasPrefix(err.Msg, "pattern ") &&
		strings.HasSuffix(err.Msg, ": no matching files found")
}

// position parses a position in the form "file:line:column" or "file:line".
func (c *checker) position(s string) token.Position {
	var numbers []int // column, if any, and line
	for len(numbers) < 2 {
		i := strings.LastIndex(s, ":")
		if i < 0 {
			break
		}
		n, err := strconv.Atoi(s[i+1:])
		if err != nil {
			break
		}
		numbers = append(numbers, n)
		s = s[:i]
	}
	if len(numbers) == 0 {
		return token.Position{}
	}
	if !filepath.IsAbs(s) {
		s = filepath.Join(c.dir, s)
	}
	pos := token.Position{Filename: s, Line: numbers[len(numbers)-1]}
	if len(numbers) == 2 {
		pos.Column = numbers[0]
	}
	return pos
}

// oneLine joins the lines of s.
func oneLine(s string) string {
	return strings.Join(strings.Fields(s), " ")
}
