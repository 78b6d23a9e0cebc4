package fix

import (
	"bytes"
	"go/format"
	"strings"
)

var bom = []byte("\xef\xbb\xbf")

// A style is the layout of a file that fixes keep.
type style struct {
	bom       bool // a byte order mark in front
	crlf      bool // every line ends in \r\n
	formatted bool // gofmt would change nothing else
}

func styleOf(text []byte) style {
	lines := bytes.Count(text, []byte("\n"))
	s := style{
		bom:  bytes.HasPrefix(text, bom),
		crlf: lines > 0 && bytes.Count(text, []byte("\r\n")) == lines,
	}
	plain := s.plain(text)
	formatted, err := format.Source(plain)
	s.formatted = err == nil && bytes.Equal(formatted, plain)
	return s
}

// newlines gives a new piece of text the line ends of the file.
func (s style) newlines(text string) string {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if s.crlf {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return text
}

// format formats the text if the file was formatted: a file that is not
// belongs to someone who would not like to see all of it changed.
func (s style) format(text []byte) []byte {
	if !s.formatted {
		return text
	}
	formatted, err := format.Source(s.plain(text))
	if err != nil {
		return text
	}
	if s.crlf {
		formatted = bytes.ReplaceAll(formatted, []byte("\n"), []byte("\r\n"))
	}
	if s.bom {
		formatted = append(bytes.Clone(bom), formatted...)
	}
	return formatted
}

// plain returns the text as gofmt would write it: with \n, without a mark.
func (s style) plain(text []byte) []byte {
	if s.bom {
		text = bytes.TrimPrefix(text, bom)
	}
	if s.crlf {
		text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	}
	return text
}
