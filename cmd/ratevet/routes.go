package main

import (
	"cmp"
	"context"
	"fmt"
	"go/token"
	"path/filepath"
	"slices"

	"github.com/ratevet/ratevet/internal/report"
	"github.com/ratevet/ratevet/passes/chain"
)

// routes prints the gate map of packages and returns the exit code.
func (c *command) routes(ctx context.Context, args []string) int {
	opts, err := parseRoutesFlags(args)
	if err != nil {
		c.errorf("routes: %v; see ratevet help", err)
		return exitTrouble
	}
	ordering := command{stdout: c.stdout, stderr: c.stderr}
	for _, a := range c.suite {
		if slices.Contains(a.Requires, chain.Analyzer) {
			ordering.suite = append(ordering.suite, a)
		}
	}
	out, err := ordering.analyse(ctx, opts)
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	show := report.Routes{Dir: opts.dir, Color: wantsColor(c.stdout), List: routesOf(out)}
	switch opts.format {
	case "json":
		err = show.JSON(c.stdout)
	case "html":
		err = show.HTML(c.stdout)
	default:
		err = show.Text(c.stdout)
	}
	if err != nil {
		c.errorf("%v", err)
		return exitTrouble
	}
	c.explainTrouble(opts, out)
	if out.incomplete() {
		return exitTrouble
	}
	return exitClean
}

// routesOf returns the routes of the packages that were asked for, one for each method.
func routesOf(out *outcome) []report.Route {
	matched := make(map[string]bool)
	for _, p := range out.program.Matched {
		matched[p.PkgPath] = true
	}
	place := func(r chain.Route) string {
		return fmt.Sprintf("%s %s:%d", r.Package, filepath.Base(r.Pos.Filename), r.Pos.Line)
	}
	places := make(map[string]token.Position) // of the routes of all packages
	served := make(map[string]bool)           // by another package
	for _, r := range out.routes {
		if r.From == "" {
			places[place(r)] = r.Pos
		} else {
			served[r.From] = true
		}
	}
	slices.SortStableFunc(out.routes, func(r, s chain.Route) int { return cmp.Compare(r.Package, s.Package) })
	var list []report.Route
	for _, r := range out.routes {
		if !matched[r.Package] || served[place(r)] {
			continue
		}
		if pos, ok := places[r.From]; ok {
			r.Pos = pos
		}
		rt := report.Route{Pattern: r.Pattern, Handler: r.Handler, Pos: r.Pos}
		for _, s := range r.Gate {
			rt.Gate = append(rt.Gate, report.Step(s))
		}
		for _, f := range out.findings {
			if slices.ContainsFunc(r.Faults, func(fault chain.Fault) bool { return isAt(f, fault) }) {
				rt.Findings = append(rt.Findings, f)
			}
		}
		if len(r.Methods) == 0 {
			r.Methods = []string{"*"}
		}
		for _, method := range r.Methods {
			rt.Method = method
			list = append(list, rt)
		}
	}
	return report.SortRoutes(list)
}

// isAt reports whether a finding is about a fault.
func isAt(f report.Finding, fault chain.Fault) bool {
	return f.Category == string(fault.Category) && f.Pos.Filename == fault.Pos.Filename &&
		f.Pos.Offset <= fault.Pos.Offset && fault.Pos.Offset <= f.End.Offset
}
