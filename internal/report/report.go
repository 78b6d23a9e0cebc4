// Package report prints findings, in several formats.
package report

import (
	"cmp"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/fix"
)

// A Finding is a diagnostic of a pass.
type Finding struct {
	Package  string // import path; the same for test variants
	Pass     string
	Category string
	Message  string // ends in "(pass/category)"
	URL      string
	Pos, End token.Position
	Related  []Related
	Fixes    []fix.Fix

	Confidence   string        // high, medium or low; "" if the check is not ours
	Identity     Identity      // set by Identify
	Suppressions []Suppression // why it is not to be shown, if so
}

// Check returns the name of the check, pass/category.
func (f Finding) Check() string { return f.Pass + "/" + f.Category }

// text returns the message without the name of the check at its end.
func (f Finding) text() string { return strings.TrimSuffix(f.Message, " ("+f.Check()+")") }

// A Suppression says why a finding is not to be shown.
type Suppression struct {
	Kind   string // "inSource", or "external" if a file beside the source says so
	Reason string
}

// A Related is a second place that a finding is about.
type Related struct {
	Pos, End token.Position
	Message  string
}

// A Failure is a pass that could not analyse a package.
type Failure struct {
	Package, Pass string
	Err           error
	Stack         []byte // of a panic
}

// A Gap is something that was not analysed.
type Gap struct {
	Pos     token.Position // the zero Position if there is none
	Message string
}

// Sort returns the findings in the order in which they are shown, each once:
// the variants of a package that tests make hold the same files.
func Sort(findings []Finding) []Finding {
	sorted := slices.Clone(findings)
	slices.SortStableFunc(sorted, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Package, b.Package),
			comparePositions(a.Pos, b.Pos),
			cmp.Compare(a.Pass, b.Pass),
			cmp.Compare(a.Category, b.Category),
			comparePositions(a.End, b.End),
			cmp.Compare(a.Message, b.Message),
		)
	})
	type key struct {
		pos, end                token.Position
		pass, category, message string
	}
	seen := make(map[key]bool)
	return slices.DeleteFunc(sorted, func(f Finding) bool {
		// The offset differs where a line directive names the file.
		f.Pos.Offset, f.End.Offset = 0, 0
		k := key{f.Pos, f.End, f.Pass, f.Category, f.Message}
		dup := seen[k]
		seen[k] = true
		return dup
	})
}

func comparePositions(a, b token.Position) int {
	return cmp.Or(
		cmp.Compare(a.Filename, b.Filename),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Column, b.Column),
	)
}

// RelPath returns the name as seen from dir, or as it is if that is shorter.
func RelPath(dir, name string) string {
	rel, err := filepath.Rel(dir, name)
	if err != nil || strings.HasPrefix(rel, "..") && len(rel) >= len(name) {
		return name
	}
	return rel
}

// SortFailures returns the failures in the order in which they are shown, each
// once: several passes fail alike on a package that one they need broke down on.
func SortFailures(failures []Failure) []Failure {
	sorted := slices.SortedStableFunc(slices.Values(failures), func(a, b Failure) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Pass, b.Pass))
	})
	type key struct{ pkg, what string }
	seen := make(map[key]bool)
	return slices.DeleteFunc(sorted, func(f Failure) bool {
		pass, reason := key{f.Package, "pass " + f.Pass}, key{f.Package, f.Err.Error()}
		dup := seen[pass] || seen[reason]
		seen[pass], seen[reason] = true, true
		return dup
	})
}
