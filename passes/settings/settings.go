// Package settings defines an Analyzer that resolves what the user set, once
// for all the passes: it reports nothing, has no facts, and owns the one flag
// set of the suite. Every analyzer of the suite requires it directly, since
// some drivers set flags on the direct requirements of an analyzer only.
package settings

import (
	"flag"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/lib"
)

// Analyzer resolves the settings. Its result is a [*Settings].
var Analyzer = &analysis.Analyzer{
	Name:       "settings",
	Doc:        "resolve the settings of the ratevet passes\n\nIt reports nothing.",
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/passes/settings",
	Flags:      flagSet(),
	Run:        run,
	ResultType: reflect.TypeFor[*Settings](),
}

var flags struct {
	checks           Selection // nil: the defaults
	tests, generated bool
}

func flagSet() flag.FlagSet {
	var fs flag.FlagSet
	// A wrong list is an error of the flag, which every driver shows, and not of
	// the pass.
	fs.Func("checks", "comma-separated `list` of checks to run (see ratevet help)", func(list string) (err error) {
		flags.checks, err = ParseChecks(list)
		return err
	})
	fs.BoolVar(&flags.tests, "tests", false, "analyse _test.go files too")
	fs.BoolVar(&flags.generated, "generated", false, "report in generated files too")
	return fs
}

// Settings are what the user chose. They are immutable.
type Settings struct {
	Models    *lib.Table // what library functions mean
	Tests     bool       // _test.go files are analysed
	Generated bool       // generated files are reported on
	checks    Selection
}

// Enabled reports whether the pass reports findings of the category.
func (s *Settings) Enabled(pass, category string) bool {
	return s.checks[Check{pass, category}]
}

// EnabledPass reports whether the pass reports findings of any category.
func (s *Settings) EnabledPass(pass string) bool {
	for check, on := range s.checks {
		if on && check.Pass == pass {
			return true
		}
	}
	return false
}

// Files returns those of the files that may be looked at.
func (s *Settings) Files(fset *token.FileSet, files []*ast.File) []*ast.File {
	if s.Tests {
		return files
	}
	isTest := func(f *ast.File) bool {
		return strings.HasSuffix(fset.File(f.FileStart).Name(), "_test.go")
	}
	return slices.DeleteFunc(slices.Clone(files), isTest)
}

// Reports reports whether findings in the file are wanted.
func (s *Settings) Reports(f *ast.File) bool {
	return s.Generated || !ast.IsGenerated(f)
}

func run(*analysis.Pass) (any, error) {
	checks := flags.checks
	if checks == nil {
		checks = defaults()
	}
	return &Settings{
		Models:    lib.Builtin(),
		Tests:     flags.tests,
		Generated: flags.generated,
		checks:    checks,
	}, nil
}
