package hmaccompare

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports MACs and secrets that are compared in variable time.
var Analyzer = &analysis.Analyzer{
	Name:     "hmaccompare",
	Doc:      "check for variable-time comparisons of MACs and secrets",
	URL:      "https://pkg.go.dev/github.com/ratevet/ratevet/hmaccompare",
	Requires: []*analysis.Analyzer{inspect.Analyzer, settings.Analyzer},
	Run:      run,
}

func run(pass *analysis.Pass) (any, error) {
	return nil, nil
}
