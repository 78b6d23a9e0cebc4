package main

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/passes/settings"
)

// calledByGoVet reports whether the arguments are those of the protocol that
// go vet speaks with its tools.
func calledByGoVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return len(args) == 1 && (last == "-V=full" || last == "-flags") || strings.HasSuffix(last, ".cfg")
}

// vetSuite returns what to run under go vet: the suite, settings, so that go
// vet knows its flags, and an analyzer that reports panics of the others.
//
// A panic would leave no facts of the package, without which go vet cannot
// analyse its importers. An error, of which go vet prints one a package, would
// hide findings. So a panic is shown in the form of a finding.
func vetSuite(suite []*analysis.Analyzer) []*analysis.Analyzer {
	g := new(guard)
	guarded := g.contain(append(slices.Clone(suite), settings.Analyzer))
	panics := &analysis.Analyzer{
		Name:     "ratevetpanic",
		Doc:      "report panics of ratevet",
		Requires: guarded,
		Run: func(pass *analysis.Pass) (any, error) {
			for _, f := range g.failures() {
				pass.Reportf(pass.Files[0].Package, "%s failed on this package: %v (please report it)", f.Pass, f.Err)
			}
			return nil, nil
		},
	}
	return append(guarded, panics)
}
