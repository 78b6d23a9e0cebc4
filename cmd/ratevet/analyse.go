package main

import (
	"cmp"
	"context"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/ratevet/ratevet/internal/drive"
	"github.com/ratevet/ratevet/internal/fix"
	"github.com/ratevet/ratevet/internal/load"
	"github.com/ratevet/ratevet/internal/report"
	"github.com/ratevet/ratevet/passes/chain"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/passes/flow"
	"github.com/ratevet/ratevet/passes/settings"
)

// An outcome is what the analysis of some packages found.
type outcome struct {
	program  *load.Program
	sizes    map[string]int   // of the user's files, as they were analysed
	findings []report.Finding // sorted
	silenced []report.Finding // by directives
	failures []report.Failure
	routes   []chain.Route
	settings *settings.Settings // the same for all packages; nil if no pass has any
	capped   int                // functions that were given up as too large

	left leftOut // set by find
}

// analyse runs the suite on the packages. It neither prints nor exits, and may
// be called again. What it is about to do goes to phase.
func analyse(ctx context.Context, suite []*analysis.Analyzer, cfg load.Config, patterns []string, phase func(string)) (*outcome, error) {
	driver, err := drive.New(suite, cfg.Overlay)
	if err != nil {
		return nil, err
	}
	out := &outcome{sizes: make(map[string]int)}
	var capped atomic.Int64
	var mu sync.Mutex
	driver.Observe = func(result any) {
		switch r := result.(type) {
		case *flow.Result:
			capped.Add(int64(r.Capped))
		case *settings.Settings:
			mu.Lock()
			defer mu.Unlock()
			out.settings = r
		case *chain.Result:
			mu.Lock()
			defer mu.Unlock()
			out.routes = append(out.routes, r.Routes...)
		}
	}
	actions := make(map[*packages.Package][]drive.Action)
	analysing := sync.OnceFunc(func() { phase("analysing packages") })
	cfg.Analyze = func(p *packages.Package, matched bool) []string {
		analysing()
		acts := driver.Analyze(p, matched)
		mu.Lock()
		defer mu.Unlock()
		actions[p] = acts
		if matched {
			addSizes(out.sizes, p)
		}
		return flow.Tells(p.Types, driver.PackageFact)
	}
	cfg.Listed = expect
	phase("loading packages")
	if out.program, err = load.Load(ctx, cfg, patterns...); err != nil {
		return nil, err
	}

	out.capped = int(capped.Load())
	for _, p := range out.program.Matched {
		for _, act := range actions[p] {
			for _, d := range act.Diagnostics {
				out.findings = append(out.findings, finding(p, act.Analyzer, d))
			}
			silenced, _ := act.Result.(directive.Silenced)
			for _, k := range silenced {
				f := finding(p, act.Analyzer, k.Diagnostic)
				f.Suppressions = []report.Suppression{{Kind: "inSource", Reason: k.Reason}}
				out.silenced = append(out.silenced, f)
			}
		}
	}
	for p, acts := range actions {
		for _, act := range acts {
			if act.Err != nil {
				out.failures = append(out.failures, report.Failure{
					Package: plainID(p.ID),
					Pass:    act.Analyzer.Name,
					Err:     act.Err,
					Stack:   act.Stack,
				})
			}
		}
	}
	out.findings = report.Sort(out.findings)
	out.failures = report.SortFailures(out.failures)
	return out, nil
}

// plainID returns the ID of a package without the test that it is a variant for.
func plainID(id string) string {
	id, _, _ = strings.Cut(id, " [")
	return id
}

func finding(p *packages.Package, a *analysis.Analyzer, d analysis.Diagnostic) report.Finding {
	fset := p.Fset
	f := report.Finding{
		Package:  plainID(p.ID),
		Pass:     a.Name,
		Category: d.Category,
		Message:  d.Message,
		URL:      d.URL,
		Pos:      fset.Position(d.Pos),
		End:      fset.Position(cmp.Or(d.End, d.Pos)),
	}
	f.Confidence = string(settings.Check{Pass: f.Pass, Category: f.Category}.About().Confidence)
	for _, r := range d.Related {
		f.Related = append(f.Related, report.Related{
			Pos:     fset.Position(r.Pos),
			End:     fset.Position(cmp.Or(r.End, r.Pos)),
			Message: r.Message,
		})
	}
	for _, sf := range d.SuggestedFixes {
		if fx, ok := fix.Of(fset, sf); ok {
			f.Fixes = append(f.Fixes, fx)
		}
	}
	return f
}
