package gclplugin

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/fix"
	"github.com/ratevet/ratevet/internal/guard"
)

// combine returns an analyzer that reports what those of the suite find, in the
// way that suits golangci-lint: it knows no related positions but as findings
// of their own, and makes all fixes at once. With the name of the plugin it is
// spared the prefix to messages, which name their pass already.
func combine(suite []*analysis.Analyzer) *analysis.Analyzer {
	g := new(guard.Guard)
	all := g.Contain(suite)
	for i, a := range all {
		all[i] = collect(a)
	}
	return &analysis.Analyzer{
		Name:     "ratevet",
		Doc:      "check the rate limit, the signature check and the API key of an API",
		URL:      "https://pkg.go.dev/github.com/ratevet/ratevet",
		Requires: all,
		Run: func(pass *analysis.Pass) (any, error) {
			var found []analysis.Diagnostic
			for _, a := range all {
				found = append(found, pass.ResultOf[a].([]analysis.Diagnostic)...)
			}
			withhold(pass, found)
			for _, d := range found {
				d.Related = nil
				pass.Report(d)
			}
			return nil, g.Report(pass)
		},
	}
}

// collect returns an analyzer whose result is what the given one reports.
func collect(a *analysis.Analyzer) *analysis.Analyzer {
	c := *a
	c.ResultType = reflect.TypeFor[[]analysis.Diagnostic]()
	c.Run = func(pass *analysis.Pass) (any, error) {
		var found []analysis.Diagnostic
		own := *pass
		own.Report = func(d analysis.Diagnostic) { found = append(found, d) }
		_, err := a.Run(&own)
		return found, err
	}
	return &c
}

// withhold takes away the fixes that do not go together with those before them.
// The next run suggests them again, for the code as it is then.
func withhold(pass *analysis.Pass, found []analysis.Diagnostic) {
	var fixes []fix.Fix
	var fixable []*analysis.Diagnostic
	for i := range found {
		d := &found[i]
		if len(d.SuggestedFixes) == 0 {
			continue
		}
		f, ok := fix.Of(pass.Fset, d.SuggestedFixes[0])
		if !ok {
			d.SuggestedFixes = nil
			continue
		}
		fixes = append(fixes, f)
		fixable = append(fixable, d)
	}
	names := make(map[string]string)
	for _, imp := range pass.Pkg.Imports() {
		names[imp.Path()] = imp.Name()
	}
	src := fix.Source{
		Read:         pass.ReadFile,
		PackageName:  func(path string) string { return names[path] },
		KeepsImports: true,
	}
	for i, err := range fix.Apply(fixes, src).Errs {
		if err != nil {
			fixable[i].SuggestedFixes = nil
		}
	}
}
