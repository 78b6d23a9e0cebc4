package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/passes/settings"
)

// explain prints the manual of a check, tells of a place, or lists all checks.
func (c *command) explain(ctx context.Context, args []string) int {
	opts := new(options)
	fs := opts.flagSet()
	if err := opts.parse(fs, args); err != nil {
		c.errorf("explain: %v; see ratevet help", err)
		return exitTrouble
	}
	switch args = fs.Args(); {
	case len(args) == 0:
		c.listChecks()
		return exitClean
	case len(args) > 1:
		c.errorf("explain: one at a time")
		return exitTrouble
	case isPlace(args[0]):
		return c.explainPlace(ctx, opts, args[0])
	}
	pass, category, hasCategory := strings.Cut(args[0], "/")
	known := slices.ContainsFunc(settings.Checks(), func(check settings.Check) bool {
		return check.Pass == pass && (!hasCategory || check.Category == category)
	})
	a := c.analyzer(pass)
	if a == nil || !known {
		c.errorf("explain: unknown check %q; ratevet explain lists them", args[0])
		return exitTrouble
	}
	manual := section(a.Doc, category)
	if !hasCategory || manual == "" {
		manual = strings.TrimSpace(a.Doc)
	}
	fmt.Fprintf(c.stdout, "%s: %s\n", args[0], manual)
	if hasCategory {
		fmt.Fprintf(c.stdout, "\n%s\n", about(settings.Check{Pass: pass, Category: category}))
	}
	fmt.Fprintf(c.stdout, "\nSee %s\n", url(a, category))
	return exitClean
}

// about says what the findings of a check are, in a line.
func about(check settings.Check) string {
	var words []string
	about := check.About()
	for _, n := range about.CWE {
		words = append(words, fmt.Sprintf("CWE-%d", n))
	}
	for _, n := range about.OWASP {
		words = append(words, fmt.Sprintf("OWASP API%d:2023", n))
	}
	return fmt.Sprintf("%s; severity %.1f of 10; confidence %s", strings.Join(words, ", "), about.Severity, about.Confidence)
}

func (c *command) analyzer(name string) *analysis.Analyzer {
	for _, a := range c.suite {
		if a.Name == name {
			return a
		}
	}
	return nil
}

func url(a *analysis.Analyzer, category string) string {
	if category == "" {
		return a.URL
	}
	return a.URL + "#" + category
}

// listChecks prints a line for each check: its name, whether it is on by
// default, and what it is about.
func (c *command) listChecks() {
	defaults := defaultChecks()
	width := 0
	for _, check := range settings.Checks() {
		width = max(width, len(check.String()))
	}
	for _, check := range settings.Checks() {
		state := "off"
		if defaults[check] {
			state = "on"
		}
		about := ""
		if a := c.analyzer(check.Pass); a != nil {
			about = firstSentence(section(a.Doc, check.Category))
		}
		line := fmt.Sprintf("%-*s  %-3s  %s", width, check, state, about)
		fmt.Fprintln(c.stdout, strings.TrimRight(line, " "))
	}
}

// defaultChecks returns the checks that are on by default.
func defaultChecks() settings.Selection {
	defaults, err := settings.ParseChecks("", nil)
	if err != nil {
		panic(err) // the empty list holds nothing unknown
	}
	return defaults
}

// section returns the part of a manual under the heading that names the
// category, or "" if there is none.
func section(doc, category string) string {
	var lines []string
	in := false
	for line := range strings.Lines(doc) {
		if heading, ok := strings.CutPrefix(line, "# "); ok {
			in = slices.Contains(strings.Fields(heading), category)
			continue
		}
		if in {
			lines = append(lines, line)
		}
	}
	return strings.TrimSpace(strings.Join(lines, ""))
}

// firstSentence returns the first sentence of a text, on one line.
func firstSentence(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	sentence, _, _ := strings.Cut(text, ". ")
	return strings.TrimSuffix(sentence, ".")
}
