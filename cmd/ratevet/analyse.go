package main

import (
	"cmp"
	"context"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/ratevet/ratevet/internal/fix"
	"github.com/ratevet/ratevet/internal/load"
	"github.com/ratevet/ratevet/internal/report"
)

// An outcome is what the analysis of some packages found.
type outcome struct {
	program  *load.Program
	findings []report.Finding // sorted
	failures []report.Failure
}

// analyse runs the suite on the packages. It neither prints nor exits, and may
// be called again. What it is about to do goes to phase.
func analyse(ctx context.Context, suite []*analysis.Analyzer, cfg load.Config, patterns []string, phase func(string)) (*outcome, error) {
	phase("loading packages")
	program, err := load.Load(ctx, cfg, patterns...)
	if err != nil {
		return nil, err
	}
	phase("analysing packages")
	var guard guard
	graph, err := checker.Analyze(guard.contain(suite), program.Matched, nil)
	if err != nil {
		return nil, err
	}

	out := &outcome{program: program, failures: guard.failures()}
	for act := range graph.All() {
		if act.Err != nil && !failedBefore(act) {
			out.failures = append(out.failures, report.Failure{
				Package: plainID(act.Package.ID),
				Pass:    act.Analyzer.Name,
				Err:     act.Err,
			})
		}
		if act.IsRoot {
			for _, d := range act.Diagnostics {
				out.findings = append(out.findings, finding(act, d))
			}
		}
	}
	out.findings = report.Sort(out.findings)
	out.failures = report.SortFailures(out.failures)
	return out, nil
}

// failedBefore reports whether the failure of an action is that of another one.
func failedBefore(act *checker.Action) bool {
	for _, dep := range act.Deps {
		if dep.Err != nil {
			return true
		}
	}
	return false
}

// plainID returns the ID of a package without the test that it is a variant for.
func plainID(id string) string {
	id, _, _ = strings.Cut(id, " [")
	return id
}

func finding(act *checker.Action, d analysis.Diagnostic) report.Finding {
	fset := act.Package.Fset
	f := report.Finding{
		Package:  plainID(act.Package.ID),
		Pass:     act.Analyzer.Name,
		Category: d.Category,
		Message:  d.Message,
		URL:      d.URL,
		Pos:      fset.Position(d.Pos),
		End:      fset.Position(cmp.Or(d.End, d.Pos)),
	}
	for _, r := range d.Related {
		f.Related = append(f.Related, report.Related{
			Pos:     fset.Position(r.Pos),
			End:     fset.Position(cmp.Or(r.End, r.Pos)),
			Message: r.Message,
		})
	}
	for _, sf := range d.SuggestedFixes {
		if fx, ok := fixOf(fset, sf); ok {
			f.Fixes = append(f.Fixes, fx)
		}
	}
	return f
}

// fixOf returns the edits as offsets. It fails where a line directive says that
// the text was made from another file, as that of cgo packages is.
func fixOf(fset *token.FileSet, sf analysis.SuggestedFix) (fix.Fix, bool) {
	f := fix.Fix{Message: sf.Message}
	for _, e := range sf.TextEdits {
		start := fset.PositionFor(e.Pos, false)
		end := fset.PositionFor(cmp.Or(e.End, e.Pos), false)
		if fset.Position(e.Pos) != start {
			return fix.Fix{}, false
		}
		f.Edits = append(f.Edits, fix.Edit{
			File:  start.Filename,
			Start: start.Offset,
			End:   end.Offset,
			New:   string(e.NewText),
		})
	}
	return f, true
}
