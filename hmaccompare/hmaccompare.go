package hmaccompare

import (
	_ "embed"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/passes/flow"
	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports MACs and secrets that are compared in variable time.
var Analyzer = &analysis.Analyzer{
	Name:     "hmaccompare",
	Doc:      settings.ExtractDoc(doc, "hmaccompare"),
	URL:      "https://pkg.go.dev/github.com/ratevet/ratevet/hmaccompare",
	Requires: []*analysis.Analyzer{inspect.Analyzer, settings.Analyzer, flow.Analyzer},
	Run:      run,
}

func run(pass *analysis.Pass) (any, error) {
	values := pass.ResultOf[flow.Analyzer].(*flow.Result)
	if values.Err != nil {
		return nil, values.Err
	}
	// Most packages compare nothing of interest: look at the syntax only then.
	findings := make(map[token.Pos]finding)
	for _, c := range values.Comparisons {
		if f, ok := judge(c); ok {
			findings[c.Pos] = f
		}
	}
	for _, l := range values.Lost {
		findings[l.Pos] = finding{category: "unused", lost: &l}
	}
	if len(findings) == 0 {
		return nil, nil
	}
	inspect := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector)
	inspect.WithStack(nil, func(n ast.Node, push bool, stack []ast.Node) bool {
		if push {
			for _, pos := range anchors(n, stack) {
				if f, ok := findings[pos]; ok {
					delete(findings, pos)
					report(pass, f, n, stack)
				}
			}
		}
		return true
	})
	return nil, nil
}

// anchors returns the positions by which the value flow knows the node n.
func anchors(n ast.Node, stack []ast.Node) []token.Pos {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		return []token.Pos{n.OpPos}
	case *ast.CallExpr:
		return []token.Pos{n.Lparen}
	case *ast.IndexExpr:
		return []token.Pos{n.Lbrack}
	case ast.Expr:
		if len(stack) > 1 {
			if clause, ok := stack[len(stack)-2].(*ast.CaseClause); ok && n.Pos() != token.NoPos && isIn(n, clause.List) {
				return []token.Pos{n.Pos()}
			}
		}
	}
	return nil
}

func isIn(e ast.Expr, list []ast.Expr) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// report reports the finding at the node n, if the user wants it there.
func report(pass *analysis.Pass, f finding, n ast.Node, stack []ast.Node) {
	s := pass.ResultOf[settings.Analyzer].(*settings.Settings)
	file := stack[0].(*ast.File)
	if !s.Enabled("hmaccompare", f.category) || !s.Reports(file) {
		return
	}
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: f.category,
		Message:  message(pass, f, n) + " (hmaccompare/" + f.category + ")",
	}
	if pos := f.secret.Pos(); pos.IsValid() && f.lost == nil && pass.Fset.Position(pos).Line != pass.Fset.Position(n.Pos()).Line {
		d.Related = []analysis.RelatedInformation{{Pos: pos, Message: f.origin()}}
	}
	if e, ok := n.(ast.Expr); ok && f.fixable() {
		stack = stack[:len(stack)-1]
		if outer := againstZero(e, stack); outer != nil {
			e, stack = outer, stack[:len(stack)-1]
		}
		d.SuggestedFixes = suggestFix(pass, file, stack, e, f.remedy())
	}
	pass.Report(d)
}

// againstZero returns the comparison of the call e with something, if it
// stands in one.
func againstZero(e ast.Expr, stack []ast.Node) ast.Expr {
	if _, ok := e.(*ast.CallExpr); !ok {
		return nil
	}
	if outer, ok := stack[len(stack)-1].(*ast.BinaryExpr); ok && (outer.Op == token.EQL || outer.Op == token.NEQ) {
		return outer
	}
	return nil
}

// message returns what there is to say about the finding at n, without the category.
func message(pass *analysis.Pass, f finding, n ast.Node) string {
	switch f.category {
	case "unused":
		callee := qualified(pass, f.lost.Callee)
		if f.lost.Tested {
			return "the verdict of " + callee + " makes no difference: the request goes on when the check fails; return or abort there"
		}
		return "the verdict of " + callee + " is dropped, so that any value passes; refuse the request unless it succeeds"
	case "truncated":
		return "the length of the computed value is taken from the presented one, so that an empty signature passes; check that the lengths are equal, or compare all of it"
	}
	what, with, use := f.what(), f.how(n), "hmac.Equal"
	if f.category == "secret" {
		use = "subtle.ConstantTimeCompare"
	}
	if c := f.comparison; c.Callee != nil {
		return what + " is handed to " + qualified(pass, c.Callee) + ", which compares it in variable time at " + c.CalleeAt +
			": a valid one can be found byte by byte; use " + use
	}
	return what + " is compared with " + with + ", which takes longer the more of it is right: a valid one can be found byte by byte; use " + use
}

// qualified returns the name of fn as it is written in the package.
func qualified(pass *analysis.Pass, fn *types.Func) string {
	if recv := fn.Signature().Recv(); recv != nil {
		t := types.TypeString(recv.Type(), types.RelativeTo(pass.Pkg))
		return strings.TrimPrefix(t[strings.LastIndex(t, "/")+1:], "*") + "." + fn.Name()
	}
	if fn.Pkg() == pass.Pkg || fn.Pkg() == nil {
		return fn.Name()
	}
	return fn.Pkg().Name() + "." + fn.Name()
}

// how names what compares at n.
func (f finding) how(n ast.Node) string {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if f.comparison.Loop {
			return "a loop that ends at the first difference"
		}
		return n.Op.String()
	case *ast.CallExpr:
		return types.ExprString(n.Fun)
	case *ast.IndexExpr:
		return "the keys of a map"
	}
	return "the cases of a switch"
}

// fixable reports whether the comparison is one that a fix can replace.
func (f finding) fixable() bool {
	return (f.category == "mac" || f.category == "secret") && f.comparison.Callee == nil &&
		!f.comparison.Loop && f.comparison.Form != valueflow.MapIndex
}

func (f finding) remedy() remedy {
	if f.category == "secret" {
		return subtleCompare
	}
	return hmacEqual
}
