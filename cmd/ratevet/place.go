package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/ratevet/ratevet/internal/report"
)

// A place is a line of a file that the user asks about.
type place struct {
	file string // absolute
	line int
}

// FILE:LINE, or what findings begin with.
var placeForm = regexp.MustCompile(`^(.+?):(\d+)(?::\d+)?:?$`)

// isPlace reports whether an argument is meant to be a place, and not a check.
func isPlace(arg string) bool {
	return placeForm.MatchString(arg) || strings.HasSuffix(arg, ".go")
}

// findPlace returns the place that an argument names.
func findPlace(opts *options, src *report.Source, arg string) (place, error) {
	m := placeForm.FindStringSubmatch(arg)
	if m == nil {
		return place{}, fmt.Errorf("%s: which line? the form is FILE:LINE", arg)
	}
	p := place{file: opts.path(m[1])}
	info, err := os.Stat(p.file)
	if pathErr := (*os.PathError)(nil); errors.As(err, &pathErr) {
		return place{}, fmt.Errorf("%s: %w", m[1], pathErr.Err)
	} else if err != nil {
		return place{}, err
	}
	if info.IsDir() || filepath.Ext(p.file) != ".go" {
		return place{}, fmt.Errorf("%s: not a Go file", m[1])
	}
	if p.line, err = strconv.Atoi(m[2]); err != nil || p.line < 1 || p.line > src.Lines(p.file) {
		return place{}, fmt.Errorf("%s has no line %s, but %d", m[1], m[2], src.Lines(p.file))
	}
	return p, nil
}

// explainPlace tells all that is known of a line: what is found there or, if nothing
// is, what runs before the handler that it has to do with. It returns the exit code.
func (c *command) explainPlace(ctx context.Context, opts *options, arg string) int {
	src := new(report.Source)
	p, err := findPlace(opts, src, arg)
	if err != nil {
		c.errorf("explain: %v", err)
		return exitTrouble
	}
	// The file may be of another module than the directory is.
	there := *opts
	there.dir, there.patterns = filepath.Dir(p.file), []string{"."}
	out, err := c.analyse(ctx, &there)
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	c.explainTrouble(opts, out)
	if _, ok := out.sizes[p.file]; !ok {
		c.errorf("explain: %s was not analysed; flags such as -tests and -tags may be missing", report.RelPath(opts.dir, p.file))
		return exitTrouble
	}
	tell := teller{command: c, text: report.Text{Dir: opts.dir, Color: wantsColor(c.stdout), Source: src, Context: 1}}
	if found := findingsAt(out.findings, p); len(found) > 0 {
		tell.findings(found)
		return exitFindings
	}
	if kept := findingsAt(out.silenced, p); len(kept) > 0 {
		for i := range kept {
			kept[i].Message += "; a directive keeps it back: " + kept[i].Suppressions[0].Reason
		}
		tell.text.Write(c.stdout, kept)
		return exitClean
	}
	routes := slices.DeleteFunc(routesOf(out), func(rt report.Route) bool { return !p.concerns(out, src, rt) })
	code := exitClean
	for _, rt := range routes {
		for _, s := range rt.Gate {
			rt.Findings = append(rt.Findings, findingsAt(out.findings, place{s.Pos.Filename, s.Pos.Line})...)
		}
		rt.Findings = report.Sort(rt.Findings)
		if tell.route(rt); len(rt.Findings) > 0 {
			code = exitFindings
		}
	}
	if len(routes) == 0 {
		fmt.Fprintf(c.stdout, "%s:%d: nothing is reported here\n", report.RelPath(opts.dir, p.file), p.line)
	}
	return code
}

// findingsAt returns those of the findings that are at a place.
func findingsAt(all []report.Finding, p place) []report.Finding {
	var list []report.Finding
	for _, f := range all {
		if f.Pos.Filename == p.file && f.Pos.Line <= p.line && p.line <= max(f.Pos.Line, f.End.Line) {
			list = append(list, f)
		}
	}
	return list
}

// concerns reports whether a route is registered at the line, passes it, or is handled there.
func (p place) concerns(out *outcome, src *report.Source, rt report.Route) bool {
	if rt.Pos.Filename == p.file && rt.Pos.Line == p.line {
		return true
	}
	if slices.ContainsFunc(rt.Gate, func(s report.Step) bool { return s.Pos.Filename == p.file && s.Pos.Line == p.line }) {
		return true
	}
	fn := src.Function(p.file, p.line)
	i := slices.IndexFunc(out.program.Matched, func(pkg *packages.Package) bool { return slices.Contains(pkg.GoFiles, p.file) })
	if fn.Name == "" || i < 0 {
		return false
	}
	path := out.program.Matched[i].PkgPath + "."
	if fn.Receiver == "" {
		return rt.Handler == path+fn.Name
	}
	return rt.Handler == "("+path+fn.Receiver+")."+fn.Name || rt.Handler == "(*"+path+fn.Receiver+")."+fn.Name
}

// A teller prints what is known of a place.
type teller struct {
	*command
	text report.Text
}

// findings prints findings, and what the manual says first of each of their checks.
func (t teller) findings(list []report.Finding) {
	for _, f := range list {
		t.text.Write(t.stdout, []report.Finding{f})
		manual := ""
		if a := t.analyzer(f.Pass); a != nil {
			manual, _, _ = strings.Cut(section(a.Doc, f.Category), "\n\n")
		}
		fmt.Fprintf(t.stdout, "\n%s: %s\n\nratevet explain %s shows what is wrong, and what is right.\n", f.Check(), manual, f.Check())
	}
}

// route prints what requests pass on the way to a handler, and what the checks say to it.
func (t teller) route(rt report.Route) {
	gate := report.Finding{Pos: rt.Pos, Message: fmt.Sprintf("%s %s goes to %s", rt.Method, rt.Pattern, rt.Name())}
	if len(rt.Gate) == 0 {
		gate.Message += ", with nothing before it that counts"
	}
	unknown := false
	for _, s := range rt.Gate {
		text := s.Kind
		if s.Key != "" {
			text += " by " + s.Key
		}
		if !s.Pos.IsValid() {
			s.Pos = rt.Pos // what is unknown is somewhere on the way
		}
		gate.Related = append(gate.Related, report.Related{Pos: s.Pos, Message: text + ": " + s.What})
		unknown = unknown || s.Kind == "unknown"
	}
	t.text.Write(t.stdout, []report.Finding{gate})
	fmt.Fprintln(t.stdout)
	switch {
	case len(rt.Findings) > 0:
		t.findings(rt.Findings)
	case unknown:
		fmt.Fprintln(t.stdout, "No check objects, which proves little: a step is unknown, and that silences those that look for a rate check.")
	default:
		fmt.Fprintln(t.stdout, "No check objects.")
	}
}
