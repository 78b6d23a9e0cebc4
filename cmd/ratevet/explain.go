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
		name := func(name, _ string) string { return name }
		fmt.Fprintf(c.stdout, "\n%s\n", about(settings.Check{Pass: pass, Category: category}, name))
	}
	fmt.Fprintf(c.stdout, "\nSee %s\n", url(a, category))
	return exitClean
}

// about says what the findings of a check are, in a line.
func about(check settings.Check, ref reference) string {
	about := check.About()
	parts := []string{"on by default"}
	if !defaultChecks()[check] {
		parts[0] = "off by default"
	}
	if about.CWE != nil {
		parts = append(parts, weaknesses(about, ref)+", "+risks(about, ref), fmt.Sprintf("severity %.1f of 10", about.Severity))
	}
	parts = append(parts, "confidence "+string(about.Confidence))
	if about.Fix {
		parts = append(parts, "with a fix where it changes nothing else")
	} else {
		parts = append(parts, "no fix")
	}
	return strings.Join(parts, "; ")
}

// A reference makes what is shown of a name and its address.
type reference func(name, url string) string

// weaknesses lists those that the findings of a check are.
func weaknesses(about settings.About, ref reference) string {
	var list []string
	for _, n := range about.CWE {
		list = append(list, ref(fmt.Sprintf("CWE-%d", n), fmt.Sprintf("https://cwe.mitre.org/data/definitions/%d.html", n)))
	}
	return strings.Join(list, ", ")
}

// risks lists those that the findings of a check are about.
func risks(about settings.About, ref reference) string {
	var list []string
	for _, n := range about.OWASP {
		list = append(list, ref(fmt.Sprintf("OWASP API%d:2023", n), "https://owasp.org/API-Security/editions/2023/en/"+owaspPages[n]+"/"))
	}
	return strings.Join(list, ", ")
}

// owaspPages are the pages of the risks in the OWASP API Security Top 10 of 2023.
var owaspPages = map[int]string{
	2: "0xa2-broken-authentication",
	4: "0xa4-unrestricted-resource-consumption",
	8: "0xa8-security-misconfiguration",
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
