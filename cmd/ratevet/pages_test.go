package main

import (
	"fmt"
	"go/doc/comment"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet"
	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/passes/settings"
)

var docs = filepath.FromSlash("../../docs")

// TestPages checks that docs has a page for each analyzer, made of its manual.
func TestPages(t *testing.T) {
	for _, a := range ratevet.Suite {
		name := filepath.Join(docs, a.Name+".md")
		want := page(a)
		if os.Getenv("UPDATE") != "" {
			if err := os.WriteFile(name, []byte(want), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(name)
		if err != nil {
			t.Error(err)
		} else if string(got) != want {
			t.Errorf("%s is out of date; UPDATE=1 go test -run TestPages ./cmd/ratevet", name)
		}
		// What is behind the # of the URL of a finding must lead to the heading.
		for _, check := range checksOf(a) {
			if n := strings.Count(want, "\n## "+check.Category+"\n"); n != 1 {
				t.Errorf("%s has %d headings for %s", name, n, check)
			}
		}
	}
}

// page returns the manual of an analyzer in Markdown.
func page(a *analysis.Analyzer) string {
	var b strings.Builder
	dir := strings.TrimPrefix(a.URL, "https://pkg.go.dev/github.com/ratevet/ratevet/")
	fmt.Fprintf(&b, "<!-- Made from %s/doc.go by TestPages in cmd/ratevet. Do not edit. -->\n\n# %s\n\n", dir, a.Name)
	summary, rest, _ := strings.Cut(a.Doc, "\n\n")
	fmt.Fprintf(&b, "%s.\n\n| check | what is found |\n|---|---|\n", capital(strings.TrimSpace(summary)))
	for _, check := range checksOf(a) {
		fmt.Fprintf(&b, "| [%s](#%s) | %s |\n", check.Category, check.Category, inline(firstSentence(section(a.Doc, check.Category))))
	}
	for _, block := range new(comment.Parser).Parse(rest).Content {
		b.WriteByte('\n')
		if code, ok := block.(*comment.Code); ok {
			fmt.Fprintf(&b, "```go\n%s```\n", code.Text)
			continue
		}
		printer := comment.Printer{HeadingLevel: 2, HeadingID: func(*comment.Heading) string { return "" }}
		b.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{block}}))
		if heading, ok := block.(*comment.Heading); ok {
			check := settings.Check{Pass: a.Name, Category: fmt.Sprint(heading.Text[0])}
			if slices.Contains(settings.Checks(), check) {
				fmt.Fprintf(&b, "\n*%s.*\n", capital(about(check, link)))
			}
		}
	}
	b.WriteString("\nHow to switch checks on and off, and to keep back what is found on a line, [configuration.md](configuration.md) tells.\n")
	return b.String()
}

func checksOf(a *analysis.Analyzer) []settings.Check {
	return slices.DeleteFunc(settings.Checks(), func(c settings.Check) bool { return c.Pass != a.Name })
}

func link(name, url string) string { return "[" + name + "](" + url + ")" }

// inline returns a piece of a doc comment in Markdown, on one line.
func inline(doc string) string { return strings.TrimSpace(markdown(doc)) }

// capital returns a text with its first letter as a capital.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}

// TestPageExamples checks the configurations in docs: those of ratevet, and the settings in
// those of golangci-lint.
func TestPageExamples(t *testing.T) {
	all := pages(t)
	for _, name := range []string{"configuration.md", "golangci-lint.md"} { // others have YAML of other programs
		found := 0
		text := all[filepath.Join(docs, name)]
		for _, block := range strings.Split(text, "```yaml\n")[1:] {
			block, _, _ = strings.Cut(block, "```")
			c, err := config.Parse(name, []byte(block))
			if strings.Contains(block, "linters:") {
				var file struct {
					Linters struct {
						Settings struct {
							Custom map[string]struct{ Settings any }
						}
					}
				}
				if err := yaml.Unmarshal([]byte(block), &file); err != nil {
					t.Errorf("%s: %v", name, err)
				}
				c, err = config.Decode(file.Linters.Settings.Custom["ratevet"].Settings)
			}
			if err == nil {
				_, err = settings.ParseChecks(strings.Join(c.Checks, ","), nil)
			}
			if err != nil {
				t.Errorf("%s: %v in\n%s", name, err, block)
			}
			found++
		}
		if found == 0 {
			t.Errorf("%s: no examples", name)
		}
	}
}

// pages returns the pages in docs, by name.
func pages(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(docs, "*.md"))
	if err != nil || len(names) == 0 {
		t.Fatal("no pages: ", err)
	}
	texts := make(map[string]string)
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(text)
	}
	return texts
}

// TestCompliance checks that docs/compliance.md has a row for each check that is about a
// weakness, and what it says of these.
func TestCompliance(t *testing.T) {
	page := pages(t)[filepath.Join(docs, "compliance.md")]
	rows := 0
	for _, check := range settings.Checks() {
		about := check.About()
		if about.CWE == nil {
			continue
		}
		rows++
		want := fmt.Sprintf("\n| [%s](%s.md#%s) | %s | %s | ", check, check.Pass, check.Category, weaknesses(about, link), risks(about, link))
		if !strings.Contains(page, want) {
			t.Errorf("compliance.md has no row that begins with%s", want)
		}
	}
	if n := strings.Count(page, ".md#"); n != rows {
		t.Errorf("compliance.md has %d rows for %d checks", n, rows)
	}
}

// TestLinks checks that what the pages link to in this repository is there.
func TestLinks(t *testing.T) {
	texts := pages(t)
	for _, name := range []string{"README.md", "CONTRIBUTING.md"} {
		name = filepath.Join("..", "..", name)
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(text)
	}
	for name, text := range texts {
		for _, m := range linkForm.FindAllStringSubmatch(text, -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			file := name
			if target != "" {
				file = filepath.Join(filepath.Dir(name), filepath.FromSlash(target))
			}
			to, err := os.ReadFile(file)
			if info, statErr := os.Stat(file); statErr == nil && info.IsDir() {
				err = nil
			}
			if err != nil || anchor != "" && !slices.Contains(anchors(string(to)), anchor) {
				t.Errorf("%s: the link to %s leads nowhere", name, m[1])
			}
		}
	}
}

// linkForm matches a link to something in this repository.
var linkForm = regexp.MustCompile(`\]\(((?:[\w./-]+)?(?:#[\w-]+)?)\)`)

// anchors returns what GitHub makes of the headings of a page.
func anchors(page string) []string {
	var all []string
	for _, m := range headingForm.FindAllStringSubmatch(page, -1) {
		keep := func(r rune) rune {
			if r == ' ' {
				return '-'
			} else if r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}
		all = append(all, strings.Map(keep, m[1]))
	}
	return all
}

var headingForm = regexp.MustCompile(`(?m)^#+ (.+)$`)
