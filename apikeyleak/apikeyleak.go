package apikeyleak

import (
	_ "embed"
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/passes/flow"
	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports credentials that ride in URLs, logs and answers.
var Analyzer = &analysis.Analyzer{
	Name:       "apikeyleak",
	Doc:        settings.ExtractDoc(doc, "apikeyleak"),
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/apikeyleak",
	Requires:   []*analysis.Analyzer{settings.Analyzer, directive.Reader, flow.Analyzer},
	ResultType: directive.SilencedType,
	Run:        run,
}

func run(pass *analysis.Pass) (any, error) {
	values := pass.ResultOf[flow.Analyzer].(*flow.Result)
	if values.Err != nil {
		return nil, values.Err
	}
	judge := judge{pass.ResultOf[settings.Analyzer].(*settings.Settings).Names}
	at := make(map[token.Pos][]finding)
	for _, r := range values.Reads {
		if f, ok := judge.read(r, values.Comparisons); ok {
			at[r.Pos] = append(at[r.Pos], f)
		}
	}
	for _, l := range values.Leaks {
		if f, ok := judge.leak(l); ok {
			pos := l.Pos
			if f.category == "url" && f.secret.Pos().IsValid() {
				pos = f.secret.Pos() // where it is added, which is where to mend it
			}
			if !slices.ContainsFunc(at[pos], func(g finding) bool { return g.category == f.category }) {
				at[pos] = append(at[pos], f)
			}
		}
	}
	reporter := directive.NewReporter(pass)
	if len(at) == 0 {
		return reporter.Done() // as in most packages
	}
	for _, file := range pass.Files {
		ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
			for _, f := range at[anchor(n)] {
				report(reporter, pass, f, n, stack)
			}
			return true
		})
	}
	return reporter.Done()
}

// anchor returns the position by which the value flow knows the node n.
func anchor(n ast.Node) token.Pos {
	switch n := n.(type) {
	case *ast.CallExpr:
		return n.Lparen
	case *ast.IndexExpr:
		return n.Lbrack
	case *ast.BinaryExpr:
		return n.OpPos
	case *ast.AssignStmt:
		return n.TokPos
	case *ast.CompositeLit:
		return n.Lbrace
	case *ast.KeyValueExpr:
		return n.Colon
	case *ast.SelectorExpr:
		return n.Sel.Pos()
	case *ast.Field:
		if len(n.Names) == 1 {
			return n.Names[0].Pos()
		}
	}
	return token.NoPos
}

// report reports the finding at the node n, if the user wants it there.
func report(r *directive.Reporter, pass *analysis.Pass, f finding, n ast.Node, stack []ast.Node) {
	if !r.Wants(f.category, stack[0].(*ast.File)) {
		return
	}
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: f.category,
		Message:  f.text(pass.Pkg),
	}
	pos := f.secret.Pos()
	if pos.IsValid() && !f.isRead() && pass.Fset.Position(pos).Line != pass.Fset.Position(n.Pos()).Line {
		d.Related = []analysis.RelatedInformation{{Pos: pos, Message: f.origin()}}
	}
	r.Report(d)
}

// A finding is a read or a leak that is to be reported.
type finding struct {
	category string
	secret   valueflow.Label
	leak     *valueflow.Leak // nil for a read
}

func (f finding) isRead() bool { return f.leak == nil }
