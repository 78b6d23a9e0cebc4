package fix_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

const name = "a.go"

// change makes a fix that replaces pieces of a text: old, new, old, new, …
// An old text that ends in "|" stands for the place after it.
func change(t testing.TB, text string, pieces ...string) fix.Fix {
	t.Helper()
	var f fix.Fix
	for i := 0; i < len(pieces); i += 2 {
		old, insert := strings.CutSuffix(pieces[i], "|")
		start := strings.Index(text, old)
		if start < 0 {
			t.Fatalf("%q is not in the text", old)
		}
		end := start + len(old)
		if insert {
			start = end
		}
		f.Edits = append(f.Edits, fix.Edit{File: name, Start: start, End: end, New: pieces[i+1]})
	}
	return f
}

func source(text string) fix.Source {
	return fix.Source{Read: func(file string) ([]byte, error) {
		if file != name {
			return nil, fmt.Errorf("%s: no such file", file)
		}
		return []byte(text), nil
	}}
}

// apply returns the text with the fixes, and what went wrong with each.
func apply(text string, fixes ...fix.Fix) (string, []error) {
	res := fix.Apply(fixes, source(text))
	if len(res.Files) == 0 {
		return text, res.Errs
	}
	return string(res.Files[0].New), res.Errs
}

const compare = `package a

import (
	"bytes"
	"fmt"
)

func f(a, b, c []byte) {
	fmt.Println(bytes.Equal(a, b))
	fmt.Println(bytes.Equal(b, c))
}
`

// toHMAC is the kind of fix that the passes suggest.
func toHMAC(t testing.TB, text, args string) fix.Fix {
	return change(t, text, `import (|`, "\n\t\"crypto/hmac\"", "bytes.Equal("+args+")", "hmac.Equal("+args+")")
}

func TestApply(t *testing.T) {
	for _, test := range []struct {
		name, text string
		fixes      func(text string) []fix.Fix
		want       string
	}{
		{
			"one fix keeps an import that is in use", compare,
			func(text string) []fix.Fix { return []fix.Fix{toHMAC(t, text, "a, b")} },
			`package a

import (
	"bytes"
	"crypto/hmac"
	"fmt"
)

func f(a, b, c []byte) {
	fmt.Println(hmac.Equal(a, b))
	fmt.Println(bytes.Equal(b, c))
}
`,
		}, {
			"two together end the import and add one", compare,
			func(text string) []fix.Fix {
				return []fix.Fix{toHMAC(t, text, "a, b"), toHMAC(t, text, "b, c")}
			},
			`package a

import (
	"crypto/hmac"
	"fmt"
)

func f(a, b, c []byte) {
	fmt.Println(hmac.Equal(a, b))
	fmt.Println(hmac.Equal(b, c))
}
`,
		}, {
			"the same fix twice", compare,
			func(text string) []fix.Fix {
				return []fix.Fix{change(t, text, "Equal(a,|", " a,"), change(t, text, "Equal(a,|", " a,")}
			},
			strings.Replace(compare, "(a, b)", "(a, a, b)", 1),
		}, {
			"a file that is not formatted stays so elsewhere",
			"package a\nimport \"bytes\"\nfunc  f(a,b []byte) bool {return bytes.Equal(a,b)}\n",
			func(text string) []fix.Fix {
				return []fix.Fix{change(t, text, "package a|", "\nimport \"crypto/hmac\"", "bytes.Equal", "hmac.Equal")}
			},
			"package a\nimport \"crypto/hmac\"\nfunc  f(a,b []byte) bool {return hmac.Equal(a,b)}\n",
		}, {
			"a new piece is formatted in a formatted file",
			"package a\n\nvar x = 1\n",
			func(text string) []fix.Fix { return []fix.Fix{change(t, text, "1", "1+ 1")} },
			"package a\n\nvar x = 1 + 1\n",
		}, {
			"line ends and byte order mark are kept",
			"\xef\xbb\xbf" + strings.ReplaceAll(compare, "\n", "\r\n"),
			func(text string) []fix.Fix {
				return []fix.Fix{toHMAC(t, text, "a, b"), toHMAC(t, text, "b, c")}
			},
			"\xef\xbb\xbf" + strings.ReplaceAll(`package a

import (
	"crypto/hmac"
	"fmt"
)

func f(a, b, c []byte) {
	fmt.Println(hmac.Equal(a, b))
	fmt.Println(hmac.Equal(b, c))
}
`, "\n", "\r\n"),
		}, {
			"the only import goes with its declaration",
			"package a\n\nimport \"os\" // for args\n\nvar x = os.Args\n",
			func(text string) []fix.Fix { return []fix.Fix{change(t, text, "os.Args", "1")} },
			"package a\n\nvar x = 1\n",
		}, {
			"so does a group",
			"package a\n\nimport (\n\t\"io\"\n\t\"os\"\n)\n\nvar x, y = os.Args, io.EOF\n",
			func(text string) []fix.Fix {
				return []fix.Fix{change(t, text, "os.Args", "1"), change(t, text, "io.EOF", "2")}
			},
			"package a\n\nvar x, y = 1, 2\n",
		}, {
			"several imports on a line",
			"package a\nimport (\"io\"; \"os\"; \"fmt\")\nvar x, y, z = os.Args, io.EOF, fmt.Sprint()\n",
			func(text string) []fix.Fix {
				return []fix.Fix{change(t, text, "os.Args", "1"), change(t, text, "fmt.Sprint()", "2")}
			},
			"package a\nimport (\"io\";  )\nvar x, y, z = 1, io.EOF, 2\n",
		}, {
			"a comment of an import goes, a heading stays",
			`package a

import (
	// standard library
	"bytes"
	"os"

	// the last of its group
	other "io"

	_ "embed"
)

var x, y, z = bytes.MinRead, other.EOF, os.Args
`,
			func(text string) []fix.Fix {
				return []fix.Fix{change(t, text, "bytes.MinRead, other.EOF", "1, 2")}
			},
			`package a

import (
	// standard library
	"os"

	_ "embed"
)

var x, y, z = 1, 2, os.Args
`,
		}, {
			"imports that were not used before stay, and so does cgo",
			"package a\n\nimport (\n\t\"C\"\n\t\"io\"\n\t\"os\"\n)\n\nvar x, y = os.Args, C.int(1)\n",
			func(text string) []fix.Fix { return []fix.Fix{change(t, text, "os.Args, C.int(1)", "1, 2")} },
			"package a\n\nimport (\n\t\"C\"\n\t\"io\"\n)\n\nvar x, y = 1, 2\n",
		}, {
			"a local variable is no import",
			"package a\n\nimport \"os\"\n\nvar x = os.Args\n\nfunc f(os struct{ Args int }) int { return os.Args }\n",
			func(text string) []fix.Fix { return []fix.Fix{change(t, text, "os.Args", "1")} },
			"package a\n\nvar x = 1\n\nfunc f(os struct{ Args int }) int { return os.Args }\n",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, errs := apply(test.text, test.fixes(test.text)...)
			if err := errors.Join(errs...); err != nil {
				t.Error(err)
			}
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestPackageName has an import whose package is not named like its path.
func TestPackageName(t *testing.T) {
	const text = "package a\n\nimport \"example.com/go-mac/v2\"\n\nvar x = mac.Sum\n"
	src := source(text)
	fixes := []fix.Fix{change(t, text, "mac.Sum", "1")}
	if got := string(fix.Apply(fixes, src).Files[0].New); !strings.Contains(got, "go-mac") {
		t.Errorf("an import of unknown name was removed:\n%s", got)
	}
	src.PackageName = func(string) string { return "mac" }
	if got := string(fix.Apply(fixes, src).Files[0].New); strings.Contains(got, "go-mac") {
		t.Errorf("an import that is no longer in use was kept:\n%s", got)
	}
}
