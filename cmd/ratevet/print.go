package main

import (
	"fmt"
	"go/doc/comment"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/report"
	"github.com/ratevet/ratevet/passes/settings"
)

// print prints the findings in the format that was asked for.
func (c *command) print(opts *options, out *outcome) error {
	switch opts.format {
	case "json":
		return report.JSON(c.stdout, out.findings, out.failures)
	case "sarif":
		log := report.SARIF{Dir: checkout(opts.dir), Version: moduleVersion(), Rules: rules(c.suite), Source: new(report.Source)}
		all := report.Sort(slices.Concat(out.findings, out.silenced, out.left.known))
		return log.Write(c.stdout, all, gaps(out), out.failures)
	case "github":
		return report.GitHub{Dir: checkout(opts.dir)}.Write(c.stdout, out.findings)
	case "rdjsonl":
		return report.RDJSONL{Dir: opts.dir, Source: new(report.Source)}.Write(c.stdout, out.findings)
	}
	text := report.Text{Dir: opts.dir, Color: wantsColor(c.stdout)}
	if opts.context >= 0 {
		text.Source, text.Context = new(report.Source), opts.context
	}
	return text.Write(c.stdout, out.findings)
}

// checkout returns the directory that paths in annotations, and in SARIF, are relative
// to: in GitHub Actions the root of the repository, if dir is in it. Code scanning
// takes paths to be from there, whatever the log says of the base.
func checkout(dir string) string {
	root := os.Getenv("GITHUB_WORKSPACE")
	if root != "" && !strings.HasPrefix(report.RelPath(root, dir), "..") {
		return root
	}
	return dir
}

// gaps returns what was not analysed.
func gaps(out *outcome) []report.Gap {
	var list []report.Gap
	for _, message := range out.program.Empty {
		list = append(list, report.Gap{Message: message})
	}
	for _, p := range out.program.Broken {
		list = append(list, report.Gap{Pos: p.Pos, Message: fmt.Sprintf("%s was not analysed: %s", plainID(p.ID), p.Msg)})
	}
	return list
}

// rules returns the checks of a suite, as SARIF tells of them.
func rules(suite []*analysis.Analyzer) []report.Rule {
	defaults := defaultChecks()
	var list []report.Rule
	for _, check := range settings.Checks() {
		i := slices.IndexFunc(suite, func(a *analysis.Analyzer) bool { return a.Name == check.Pass })
		if i < 0 {
			continue
		}
		manual := section(suite[i].Doc, check.Category)
		paragraph, _, _ := strings.Cut(manual, "\n\n")
		about := check.About()
		list = append(list, report.Rule{
			ID:          check.String(),
			Summary:     firstSentence(manual) + ".",
			Description: strings.Join(strings.Fields(paragraph), " "),
			Text:        manual,
			Markdown:    markdown(manual),
			URL:         url(suite[i], check.Category),
			Tags:        tags(about),
			Severity:    about.Severity,
			Precision:   string(about.Confidence),
			Enabled:     defaults[check],
		})
	}
	return list
}

// markdown returns a piece of a doc comment in Markdown.
func markdown(doc string) string {
	return string(new(comment.Printer).Markdown(new(comment.Parser).Parse(doc)))
}

// tags returns what a check is about in the words that code scanning knows.
func tags(about settings.About) []string {
	if about.CWE == nil {
		return []string{"maintainability"}
	}
	list := []string{"security"}
	for _, n := range about.CWE {
		list = append(list, fmt.Sprintf("external/cwe/cwe-%03d", n))
	}
	for _, n := range about.OWASP {
		list = append(list, fmt.Sprintf("external/owasp/owasp-api%d-2023", n))
	}
	return list
}
