package directive

import (
	"go/ast"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/passes/settings"
)

// A Reporter reports the findings of an analyzer that the user wants to see.
type Reporter struct {
	pass       *analysis.Pass
	settings   *settings.Settings
	directives []ignore // those about the analyzer
	used       map[*ast.Comment]bool
	silenced   Silenced
}

// Silenced are the findings of an analyzer that directives keep back, with the reasons. It is the
// result of the analyzers that report.
type Silenced []Kept

// A Kept is a finding that a directive keeps back.
type Kept struct {
	analysis.Diagnostic
	Reason string
}

// SilencedType is the type of the result of the analyzers that report.
var SilencedType = reflect.TypeFor[Silenced]()

// NewReporter returns a Reporter for a pass, whose analyzer requires settings and Reader.
func NewReporter(pass *analysis.Pass) *Reporter {
	r := &Reporter{
		pass:     pass,
		settings: pass.ResultOf[settings.Analyzer].(*settings.Settings),
		used:     make(map[*ast.Comment]bool),
	}
	for _, d := range pass.ResultOf[Reader].(*Directives).ignores {
		if d.check.Pass == pass.Analyzer.Name {
			r.directives = append(r.directives, d)
		}
	}
	return r
}

// Wants reports whether findings of a category are wanted in a file.
func (r *Reporter) Wants(category string, file *ast.File) bool {
	return r.settings.Enabled(r.pass.Analyzer.Name, category) && r.settings.Reports(r.pass.Fset, file)
}

// Report reports a finding, unless a directive keeps it back. Its message gets the name of
// the check at its end.
func (r *Reporter) Report(d analysis.Diagnostic) {
	d.Message += " (" + r.pass.Analyzer.Name + "/" + d.Category + ")"
	pos := r.pass.Fset.Position(d.Pos)
	silenced, reason := false, ""
	for _, i := range r.directives {
		if i.file == pos.Filename && i.line == pos.Line && (i.check.Category == "" || i.check.Category == d.Category) {
			r.used[i.Comment] = true
			silenced, reason = true, i.reason
		}
	}
	if silenced {
		r.silenced = append(r.silenced, Kept{d, reason})
		return
	}
	r.pass.Report(d)
}

// Done reports the directives that kept nothing back, though what they name is on. It returns what the
// analyzer is to return.
func (r *Reporter) Done() (any, error) {
	for _, i := range r.directives {
		if r.used[i.Comment] || !r.settings.Enabled(i.check.Pass, "directive") || !r.settings.EnabledAll(i.check) {
			continue
		}
		r.pass.Report(analysis.Diagnostic{
			Pos:      i.Pos(),
			End:      i.End(),
			Category: "directive",
			Message:  "nothing is found here that this directive could keep back: delete it (" + i.check.Pass + "/directive)",
		})
	}
	return r.silenced, nil
}
