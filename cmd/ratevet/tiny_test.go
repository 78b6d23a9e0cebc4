package main

import (
	"go/ast"

	"golang.org/x/tools/go/analysis"
)

// tiny is an analyzer for tests of the driver. It reports calls by the name of
// the called function: bad can be fixed, worse cannot, wrapped is fixed
// together with its arguments. It panics at a call of boom.
var tiny = &analysis.Analyzer{
	Name: "tiny",
	Doc:  "reports bad calls\n\nMore about it.\n\n# Category call\n\nBad calls are not\ngood. They should go.\n\n# Limits\n\nNone.",
	URL:  "https://example.com/tiny",
	Run: func(pass *analysis.Pass) (any, error) {
		for _, f := range pass.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					tinyCall(pass, f, call)
				}
				return true
			})
		}
		return nil, nil
	},
}

func tinyCall(pass *analysis.Pass, f *ast.File, call *ast.CallExpr) {
	id, ok := call.Fun.(*ast.Ident)
	if !ok {
		return
	}
	d := analysis.Diagnostic{
		Pos:      call.Pos(),
		End:      call.End(),
		Category: "call",
		Message:  "call of " + id.Name + " (tiny/call)",
		Related:  []analysis.RelatedInformation{{Pos: f.Name.Pos(), Message: "in this file"}},
	}
	edit := analysis.TextEdit{Pos: id.Pos(), End: id.End(), NewText: []byte("good")}
	switch id.Name {
	case "bad":
	case "wrapped":
		edit.End = call.End()
		edit.NewText = []byte("good(0)")
	case "worse":
		pass.Report(d)
		return
	case "boom":
		panic("boom was called")
	default:
		return
	}
	d.SuggestedFixes = []analysis.SuggestedFix{{Message: "call good", TextEdits: []analysis.TextEdit{edit}}}
	pass.Report(d)
}
