// Package load decides which packages to load from source and which from
// export data, loads them, and has each analyzed while its source is at hand.
//
// The analyzers report on the packages that the user names, and ask for facts
// about some of the packages beneath. Only these are worth their source. Of
// everything else, which is most of a program, the types are enough, and the go
// command keeps them in its build cache.
//
// Packages of the user's own module or workspace are always worth it, since a helper that
// imports nothing may compare what it is handed. Those of
// others are so for three imports at most: the user calls b, which
// wraps a, which makes the MAC, and one more may stand between. Without a
// bound, there are half as many again to analyze, and facts hardly travel that far.
// And they must name what an import tells of: who imports the client of a vendor
// has all of its command line tool among the packages beneath.
//
// A package is analyzed as soon as it is type-checked, by when those that it
// imports have been, and then only its types are kept. Syntax, and what go/types
// knows about it, take most of the memory that a program needs.
//
// [Load] asks the go command once, through [packages.Load], for the import graph
// and the export data, and type-checks the chosen packages itself. packages.Load
// could do that too, but only at the price of a second listing, as it
// is the graph that tells what to choose, and, with tests, of compiling
// and loading the tests of third parties.
package load

import (
	"context"
	"fmt"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A Config says where and how to load.
type Config struct {
	Dir     string            // working directory; "" is the current one
	Tags    string            // build tags, comma separated
	Tests   bool              // load the tests of matched packages too
	Overlay map[string][]byte // contents of unsaved files, by absolute name
	Env     []string          // environment of the go command; nil is os.Environ()

	// Matters returns the names of the functions, "F", and of the methods and
	// fields, ".M", of a package whose use may give its importers facts for the
	// analyzers. Of the packages of other modules that no pattern matches, only those
	// that use one, directly or not, are analyzed. It is called once for each
	// package. Nil means that none matters.
	Matters func(importPath string) []string

	// Listed is called once it is known what to load, with the size in bytes of the source
	// of the matched packages, and of the export data of those beneath. Nil does nothing.
	Listed func(source, exports int64)

	// Analyze is called for each package to analyze, after the calls for
	// those that it imports, directly or not, have returned. There are up to
	// GOMAXPROCS calls at a time. The package is free of errors, and so are its
	// imports; its Syntax and TypesInfo, function bodies included, are
	// there during the call only. Analyze returns the names of what it has facts of on
	// which importers of third parties can build: as of Matters. Nil does nothing.
	Analyze func(p *packages.Package, matched bool) (tells []string)
}

// A Program is the result of Load.
type Program struct {
	Fset *token.FileSet

	// Matched lists the packages that match the patterns, and that were
	// analyzed, sorted by ID. Their types are there, but not their syntax.
	//
	// Instead of a package that has test files, if those are loaded, Matched
	// holds the variant that includes them. Its importers still import
	// the plain package.
	Matched []*packages.Package

	// Broken says what is wrong with each of the packages that match the
	// patterns but cannot be analyzed, sorted by ID.
	Broken []*Problem

	// Empty holds a message for each pattern that matches nothing.
	Empty []string

	Listed   int // number of packages in the import graph
	Analyzed int // number of those that were analyzed
}

// Load loads the packages that match the patterns, and what their analysis
// needs. Without patterns that is the package in cfg.Dir. What is
// wrong with a package is part of the Program; an error means that there is none.
func Load(ctx context.Context, cfg Config, patterns ...string) (*Program, error) {
	// The go command reports some positions relative to its directory.
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, err
	}
	cfg.Dir = dir
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	roots, err := list(ctx, cfg, listMode, patterns)
	if err != nil {
		return nil, err
	}
	prog := &Program{Fset: token.NewFileSet()}
	if prog.Empty, err = emptyPatterns(ctx, cfg, patterns, roots); err != nil {
		return nil, err
	}
	roots = slices.DeleteFunc(roots, func(p *packages.Package) bool {
		return isPattern(p) || isTestMain(p)
	})

	g := newGraph(roots, cfg.Matters)
	if cfg.Listed != nil {
		cfg.Listed(g.sizes())
	}
	newChecker(g, prog.Fset, cfg).run(ctx)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	prog.Listed = len(g.nodes)
	for _, n := range g.nodes {
		if n.analyzed {
			prog.Analyzed++
		}
	}
	prog.Matched, prog.Broken = g.fold()
	return prog, nil
}

const listMode = packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles |
	packages.NeedImports | packages.NeedDeps | packages.NeedExportFile |
	packages.NeedModule | packages.NeedForTest | packages.NeedTypesSizes

// list returns metadata of the packages that match the patterns.
func list(ctx context.Context, cfg Config, mode packages.LoadMode, patterns []string) ([]*packages.Package, error) {
	var flags []string
	if cfg.Tags != "" {
		flags = []string{"-tags=" + cfg.Tags}
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode:       mode,
		Context:    ctx,
		Dir:        cfg.Dir,
		Env:        cfg.Env,
		BuildFlags: flags,
		Tests:      cfg.Tests,
		Overlay:    cfg.Overlay,
	}, patterns...)
	if err != nil {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		msg := strings.TrimPrefix(err.Error(), "-: ")
		if _, stderr, ok := strings.Cut(msg, "stderr: "); ok && strings.TrimSpace(stderr) != "" {
			msg = stderr
		}
		return nil, fmt.Errorf("listing packages: %s", strings.TrimSpace(msg))
	}
	return pkgs, nil
}

// emptyPatterns returns a message for each of the patterns that matches no package.
//
// The go command says so on standard error only, which packages.Load ignores
// when it asks for export data: list again, without, what may be empty. That also
// brings to light what may have ended the listing, such as inconsistent vendoring.
func emptyPatterns(ctx context.Context, cfg Config, patterns []string, roots []*packages.Package) ([]string, error) {
	cfg.Tests = false
	var empty []string
	for _, pattern := range patterns {
		if len(roots) > 0 && (len(patterns) == 1 || !strings.Contains(pattern, "...")) {
			continue // some package, or an error in its place
		}
		pkgs, err := list(ctx, cfg, packages.NeedName, []string{pattern})
		if err != nil {
			return nil, err
		}
		if len(pkgs) == 0 {
			empty = append(empty, fmt.Sprintf("pattern %s matched no packages", pattern))
		}
	}
	for _, p := range roots {
		if isPattern(p) {
			empty = append(empty, oneLine(p.Errors[0].Msg))
		}
	}
	return empty, nil
}

// isPattern reports whether p stands for a pattern that could not be expanded,
// for example because it starts at a directory that does not exist.
func isPattern(p *packages.Package) bool {
	return p.Name == "" && len(p.Errors) > 0 && strings.Contains(p.ID, "...")
}

// isTestMain reports whether p is the main package that the go command generates for a test.
func isTestMain(p *packages.Package) bool {
	return p.Name == "main" && strings.HasSuffix(p.ID, ".test") &&
		!slices.ContainsFunc(p.GoFiles, func(name string) bool { return strings.HasSuffix(name, ".go") })
}
