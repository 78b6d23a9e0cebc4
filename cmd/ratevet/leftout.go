package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/report"
)

// A leftOut is what was found, and is not to be shown.
type leftOut struct {
	known []report.Finding // in the baseline
	gone  int              // entries of the baseline that were not found any more
	old   int              // findings on lines that did not change
}

// A sieve says which findings are to be shown.
type sieve struct {
	baseline *report.Baseline // nil if there is none
	since    *revision        // likewise
}

// newSieve returns the sieve that the command line asks for.
func newSieve(ctx context.Context, opts *options) (s sieve, err error) {
	if opts.baseline != "" {
		if s.baseline, err = report.ReadBaseline(opts.path(opts.baseline), opts.baseline); err != nil {
			return s, err
		}
	}
	if opts.newFrom != "" {
		s.since, err = findRevision(ctx, opts.dir, opts.newFrom)
	}
	return s, err
}

// find analyses packages, and leaves out the findings that are not to be shown.
func (c *command) find(ctx context.Context, opts *options, s sieve) (*outcome, error) {
	out, err := c.analyse(ctx, opts)
	if err != nil {
		return nil, err
	}
	source := new(report.Source)
	report.Identify(out.findings, opts.dir, source)
	report.Identify(out.silenced, opts.dir, source)
	if s.baseline != nil {
		var gone []report.Known
		out.findings, out.left.known, gone = s.baseline.Split(out.findings)
		out.left.gone = len(slices.DeleteFunc(gone, func(k report.Known) bool { return !out.looksFor(k) }))
	}
	if s.since != nil {
		// The lines are asked for again each time, since fixes move them.
		changes, err := s.since.changes(ctx)
		if err != nil {
			return nil, err
		}
		all := len(out.findings)
		out.findings = slices.DeleteFunc(out.findings, func(f report.Finding) bool { return !changes.touch(f) })
		out.left.old = all - len(out.findings)
	}
	return out, nil
}

// looksFor reports whether an entry of a baseline would have been found
// again: its check was made, and its file analysed or removed.
func (o *outcome) looksFor(k report.Known) bool {
	pass, category, _ := strings.Cut(k.Check, "/")
	if o.settings != nil && !o.settings.Enabled(pass, category) {
		return false
	}
	for _, p := range o.program.Matched {
		if p.Module == nil {
			continue
		}
		name := filepath.Join(p.Module.Dir, filepath.FromSlash(k.File))
		if _, analysed := o.sizes[name]; analysed {
			return true
		}
		if _, err := os.Stat(name); err == nil {
			return false
		}
	}
	return true
}

// writeBaseline writes what is found to a file.
func (c *command) writeBaseline(opts *options, out *outcome) error {
	var text strings.Builder
	if err := report.NewBaseline(out.findings).Write(&text); err != nil {
		return err
	}
	return os.WriteFile(opts.path(opts.writeBaseline), []byte(text.String()), 0o666)
}
