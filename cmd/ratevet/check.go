package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ratevet/ratevet/internal/load"
	"github.com/ratevet/ratevet/internal/report"
	"github.com/ratevet/ratevet/passes/directive"
)

// check analyses packages, prints what is found and returns the exit code.
func (c *command) check(ctx context.Context, opts *options) int {
	start := time.Now()
	s, err := newSieve(ctx, opts)
	if err != nil {
		c.errorf("%v", err)
		return exitTrouble
	}
	out, err := c.find(ctx, opts, s)
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	changed := false // the packages or, with -diff, what was printed
	switch {
	case opts.diff:
		changed = c.diff(opts, out)
	case opts.fix:
		if out, err = c.fix(ctx, opts, s, out); err != nil {
			c.fail(opts, err)
			return exitTrouble
		}
	}
	switch {
	case opts.writeBaseline != "" && len(out.program.Matched) > 0:
		err = c.writeBaseline(opts, out)
	case opts.writeBaseline == "" && !opts.diff:
		err = c.print(opts, out)
	}
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	c.explainTrouble(opts, out)
	if opts.verbose {
		fmt.Fprintf(c.stderr, "%s in %s\n", summary(out), time.Since(start).Round(time.Millisecond))
	}
	switch {
	case changed, !opts.diff && opts.writeBaseline == "" && len(out.findings) > 0:
		return exitFindings
	case out.incomplete():
		return exitTrouble
	}
	return exitClean
}

// analyse runs the suite as the command line asks, and shows how far it is.
func (c *command) analyse(ctx context.Context, opts *options) (*outcome, error) {
	s, err := configure(opts)
	if err != nil {
		return nil, err
	}
	cfg := load.Config{
		Dir:     opts.dir,
		Tags:    opts.tags,
		Tests:   s.Tests,
		Matters: s.Models.MACNames,
	}
	progress := startProgress(c.stderr)
	defer progress.stop()
	return analyse(ctx, c.suite, cfg, opts.patterns, progress.phase)
}

// incomplete reports whether some package was not, or not fully, analysed.
func (o *outcome) incomplete() bool {
	p := o.program
	return len(o.failures) > 0 || len(p.Broken) > 0 || len(p.Matched) == 0
}

// explainTrouble prints why the analysis is not complete.
func (c *command) explainTrouble(opts *options, out *outcome) {
	for _, message := range out.program.Empty {
		c.errorf("%s", message)
	}
	for _, p := range out.program.Broken {
		msg := p.Msg
		if p.Pos.IsValid() {
			msg = report.Position(opts.dir, p.Pos) + ": " + msg
		}
		c.errorf("%s was not analysed: %s", plainID(p.ID), msg)
	}
	said := make(map[string]bool)
	for _, f := range out.failures {
		if f.Pass == directive.Analyzer.Name { // of several packages, the same
			if !said[f.Err.Error()] {
				c.fail(opts, f.Err)
			}
			said[f.Err.Error()] = true
			continue
		}
		c.errorf("%s failed on %s: %v", f.Pass, f.Package, f.Err)
		if opts.verbose {
			c.stderr.Write(f.Stack)
		}
	}
}

// summary says what was analysed.
func summary(out *outcome) string {
	p := out.program
	s := fmt.Sprintf("ratevet: %s analysed and %d for their facts, %d skipped, %s",
		count(len(p.Matched), "package"), p.Analyzed-len(p.Matched), len(p.Broken), count(len(out.findings), "finding"))
	if n := len(out.silenced); n > 0 {
		s += fmt.Sprintf(", %d kept back by directives", n)
	}
	routes := routesOf(out)
	if len(routes) > 0 {
		s += fmt.Sprintf(", %s (%d with unknown steps)", count(len(routes), "route"), unknownRoutes(routes))
	}
	if n := len(out.left.known); n > 0 || out.left.gone > 0 {
		s += fmt.Sprintf(", %s left out by the baseline (%d in it no longer found)", count(n, "finding"), out.left.gone)
	}
	if out.left.old > 0 {
		s += fmt.Sprintf(", %s left out on lines that did not change", count(out.left.old, "finding"))
	}
	if out.capped > 0 {
		s += ", " + count(out.capped, "function") + " given up as too large"
	}
	return s
}

// unknownRoutes returns how many routes have a step that is not understood, for which the checks are silent.
func unknownRoutes(routes []report.Route) int {
	n := 0
	for _, rt := range routes {
		if slices.ContainsFunc(rt.Gate, func(s report.Step) bool { return s.Kind == "unknown" }) {
			n++
		}
	}
	return n
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
