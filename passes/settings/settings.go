// Package settings defines an Analyzer that resolves what the user set, once
// for all the passes: it reports nothing, has no facts, and owns the one flag
// set of the suite. Every analyzer of the suite requires it directly, since
// some drivers set flags on the direct requirements of an analyzer only.
package settings

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/words"
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

// Settings are what the user chose. They are immutable.
type Settings struct {
	Models    *lib.Table  // what library functions mean
	Names     words.Names // which names are those of credentials
	Trusted   []string    // headers that only a proxy of the user's can set
	Tests     bool        // _test.go files are analysed
	Generated bool        // generated files are reported on
	// Problems are what is wrong with the configuration, as far as this package shows it.
	Problems []error

	checks        Selection
	config, flags *config.Config
}

// File returns the name of the file that the configuration is from, "" if there is none.
func (s *Settings) File() string { return s.config.File() }

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

// EnabledAll reports whether all findings of a check are reported or, if it has no
// category, those of all categories of the pass that are on by default.
func (s *Settings) EnabledAll(check Check) bool {
	if check.Category != "" {
		return s.checks[check]
	}
	for _, c := range checks {
		if c.Pass == check.Pass && c.on && !s.checks[c.Check] {
			return false
		}
	}
	return true
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
func (s *Settings) Reports(fset *token.FileSet, f *ast.File) bool {
	if !s.Generated && ast.IsGenerated(f) {
		return false
	}
	if len(s.config.Exclude)+len(s.flags.Exclude) == 0 {
		return true // as a rule
	}
	name := fset.File(f.FileStart).Name()
	dir := moduleOf(name)
	return !s.flags.Excludes(dir, name) && !s.config.Excludes(dir, name)
}

func run(pass *analysis.Pass) (any, error) {
	s := resolve(pass)
	for _, pkg := range slices.Concat(pass.Pkg.Imports(), []*types.Package{pass.Pkg}) {
		s.Problems = append(s.Problems, s.config.Check(pkg)...)
	}
	return s, nil
}
