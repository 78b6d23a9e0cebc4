package report

import (
	"go/token"
	"os"
	"strings"
	"unicode/utf16"
)

// A Source gives the text of files, for formats that quote it or that count columns in
// another way than Go. It reads each once. One that cannot be read is as good as empty.
type Source struct {
	files     map[string]file
	functions map[string][]Function
}

type file struct {
	text  string
	lines []string // without the newline
}

func (s *Source) open(name string) file {
	f, ok := s.files[name]
	if !ok {
		if text, err := os.ReadFile(name); err == nil {
			f.text = string(text)
			f.lines = strings.Split(f.text, "\n")
		}
		if s.files == nil {
			s.files = make(map[string]file)
		}
		s.files[name] = f
	}
	return f
}

// Lines returns the number of lines of a file.
func (s *Source) Lines(name string) int {
	lines := s.open(name).lines
	if n := len(lines); n > 0 && lines[n-1] == "" {
		return n - 1 // what is behind the end of the last line
	}
	return len(lines)
}

// Line returns a line of a file, the first being 1, or "" if there is no such line.
func (s *Source) Line(name string, n int) string {
	lines := s.open(name).lines
	if n < 1 || n > len(lines) {
		return ""
	}
	return strings.TrimSuffix(lines[n-1], "\r")
}

// utf16Column returns the column, in UTF-16 code units, of a column in bytes. Both
// count from 1.
func (s *Source) utf16Column(name string, line, column int) int {
	text := s.Line(name, line)
	if column-1 > len(text) {
		return column // the file is not what was analysed
	}
	return 1 + utf16Len(text[:max(column-1, 0)])
}

// position returns the position of an offset in a file.
func (s *Source) position(name string, offset int) token.Position {
	pos := token.Position{Filename: name, Offset: offset, Line: 1}
	for i, text := range s.open(name).lines {
		pos.Line, pos.Column = i+1, offset+1
		if offset <= len(text) {
			break
		}
		offset -= len(text) + len("\n")
	}
	return pos
}

// before reports whether b comes after a in the same file.
func before(a, b token.Position) bool {
	return a.Filename == b.Filename && (a.Line < b.Line || a.Line == b.Line && a.Column < b.Column)
}

func utf16Len(text string) int {
	n := 0
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}
