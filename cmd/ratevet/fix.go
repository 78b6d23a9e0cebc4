package main

import (
	"context"
	"errors"
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/ratevet/ratevet/internal/fix"
	"github.com/ratevet/ratevet/internal/report"
)

// A fix that overlaps others is made in a later round. Rounds end when nothing
// can be fixed any more; the limit is for fixes that undo each other.
const maxRounds = 5

// fix applies the suggested fixes and returns what is left.
func (c *command) fix(ctx context.Context, opts *options, s sieve, out *outcome) (*outcome, error) {
	for range maxRounds {
		res, left := applyFixes(out)
		if len(res.Files) == 0 {
			c.explainLeft(opts, left)
			break
		}
		var errs []error
		for _, f := range res.Files {
			errs = append(errs, fix.Write(f))
		}
		if err := errors.Join(errs...); err != nil {
			return nil, err
		}
		if len(left) == 0 && len(out.left.known) == 0 {
			out.findings = nil
			break
		}
		// What is left does not stand where it stood.
		var err error
		if out, err = c.find(ctx, opts, s); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// diff prints what fix would do in its first round, and reports whether there
// is anything.
func (c *command) diff(opts *options, out *outcome) bool {
	res, left := applyFixes(out)
	for _, f := range res.Files {
		name := filepath.ToSlash(report.RelPath(opts.dir, f.Name))
		c.stdout.Write(fix.Diff(name, f))
	}
	c.explainLeft(opts, left)
	return len(res.Files) > 0
}

// A leftover is a finding that was not mended, because of err if there is one.
type leftover struct {
	report.Finding
	err error
}

// explainLeft prints why suggested fixes were not made, if asked for details.
func (c *command) explainLeft(opts *options, left []leftover) {
	for _, l := range left {
		if opts.verbose && l.err != nil {
			c.errorf("%s: not fixed: %v", report.Position(opts.dir, l.Pos), l.err)
		}
	}
}

// applyFixes applies the first fix of each finding, in memory, and returns the
// findings that it does not mend.
func applyFixes(out *outcome) (res *fix.Result, left []leftover) {
	var fixes []fix.Fix
	var fixable []report.Finding
	for _, f := range out.findings {
		if len(f.Fixes) == 0 {
			left = append(left, leftover{Finding: f})
			continue
		}
		fixes = append(fixes, f.Fixes[0])
		fixable = append(fixable, f)
	}
	res = fix.Apply(fixes, sourceOf(out))
	for i, f := range fixable {
		if res.Errs[i] != nil {
			left = append(left, leftover{f, res.Errs[i]})
		}
	}
	return res, left
}

// addSizes adds the sizes of those files of a package that may be changed.
func addSizes(sizes map[string]int, pkg *packages.Package) {
	for _, f := range pkg.Syntax {
		if f := pkg.Fset.File(f.FileStart); isOurs(pkg, f.Name()) {
			sizes[f.Name()] = f.Size()
		}
	}
}

// sourceOf returns the files that may be changed, as they were when they were
// analysed.
func sourceOf(out *outcome) fix.Source {
	names := make(map[string]string)
	for _, pkg := range out.program.Matched {
		for _, imp := range importsOf(pkg.Types) {
			names[imp.Path()] = imp.Name()
		}
	}
	return fix.Source{
		Read: func(name string) ([]byte, error) {
			size, ok := out.sizes[name]
			if !ok {
				return nil, fmt.Errorf("%s: not in the main module", name)
			}
			text, err := os.ReadFile(name)
			if err == nil && len(text) != size {
				err = fmt.Errorf("%s: changed while it was being analysed", name)
			}
			return text, err
		},
		PackageName: func(path string) string { return names[path] },
	}
}

func importsOf(pkg *types.Package) []*types.Package {
	if pkg == nil {
		return nil
	}
	return pkg.Imports()
}

// isOurs reports whether a file of the package belongs to the user's code:
// the main modules, without what is vendored in them, and files that were named
// on the command line.
func isOurs(pkg *packages.Package, name string) bool {
	if pkg.Module == nil {
		return plainID(pkg.ID) == "command-line-arguments"
	}
	if !pkg.Module.Main {
		return false
	}
	rel, err := filepath.Rel(pkg.Module.Dir, name)
	if err != nil {
		return false
	}
	elements := strings.Split(filepath.ToSlash(rel), "/")
	return elements[0] != ".." && !slices.Contains(elements, "vendor")
}
