package hmaccompare

import (
	_ "embed"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/message"
	"github.com/ratevet/ratevet/internal/valueflow"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/passes/flow"
	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports MACs and secrets that are compared in variable time.
var Analyzer = &analysis.Analyzer{
	Name:       "hmaccompare",
	Doc:        settings.ExtractDoc(doc, "hmaccompare"),
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/hmaccompare",
	Requires:   []*analysis.Analyzer{settings.Analyzer, directive.Reader, flow.Analyzer},
	ResultType: directive.SilencedType,
	Run:        run,
}

func run(pass *analysis.Pass) (any, error) {
	values := pass.ResultOf[flow.Analyzer].(*flow.Result)
	if values.Err != nil {
		return nil, values.Err
	}
	candidates := make(map[token.Pos]candidate)
	for _, c := range values.Comparisons {
		candidates[c.Pos] = candidate{comparison: c}
	}
	for _, l := range values.Lost {
		candidates[l.Pos] = candidate{lost: &l}
	}
	r := directive.NewReporter(pass)
	if len(candidates) == 0 {
		return r.Done() // as in most packages, which are not worth an inspector
	}
	judge := judge{pass.ResultOf[settings.Analyzer].(*settings.Settings).Names}
	places := slices.Sorted(maps.Keys(candidates))
	for _, file := range pass.Files {
		ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
			if decl, ok := n.(ast.Decl); ok {
				if i, _ := slices.BinarySearch(places, decl.Pos()); i == len(places) || places[i] >= decl.End() {
					return false // as most
				}
			}
			for pos, n := range sites(n, stack) {
				if c, ok := candidates[pos]; ok {
					if f, ok := judge.judge(c, n); ok {
						report(r, pass, f, n, stack)
					}
				}
			}
			return true
		})
	}
	return r.Done()
}

// A candidate is a comparison or a lost verdict.
type candidate struct {
	comparison *valueflow.Comparison
	lost       *valueflow.Lost
}

// sites returns what may be reported at the node n, by the positions by which
// the value flow knows it.
func sites(n ast.Node, stack []ast.Node) map[token.Pos]ast.Node {
	e, ok := n.(ast.Expr)
	if !ok {
		return nil
	}
	at := make(map[token.Pos]ast.Node, 2)
	switch e := e.(type) {
	case *ast.BinaryExpr:
		at[e.OpPos] = e
	case *ast.CallExpr:
		at[e.Lparen] = e
	case *ast.IndexExpr:
		at[e.Lbrack] = e
	}
	if clause, ok := stack[len(stack)-1].(*ast.CaseClause); ok && slices.Contains(clause.List, e) {
		at[e.Pos()] = caseExpr{e}
	}
	return at
}

// A caseExpr is an expression that is compared with the tag of a switch.
type caseExpr struct{ ast.Expr }

// operands returns the two operands of the comparison n, or nils.
func operands(n ast.Node) [2]ast.Expr {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		return [2]ast.Expr{n.X, n.Y}
	case *ast.CallExpr:
		if len(n.Args) == 2 {
			return [2]ast.Expr{n.Args[0], n.Args[1]}
		}
	}
	return [2]ast.Expr{}
}

// namesIn returns the names of the functions, variables and fields in an expression, which may be nil.
func namesIn(e ast.Expr) []string {
	if e == nil {
		return nil
	}
	var names []string
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			names = append(names, id.Name)
		}
		return true
	})
	return names
}

// report reports the finding at the node n, if the user wants it there.
func report(r *directive.Reporter, pass *analysis.Pass, f finding, n ast.Node, stack []ast.Node) {
	file := stack[0].(*ast.File)
	if !r.Wants(f.category, file) {
		return
	}
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: f.category,
		Message:  text(pass, f, n),
	}
	if pos := f.secret.Pos(); pos.IsValid() && f.lost == nil && pass.Fset.Position(pos).Line != pass.Fset.Position(n.Pos()).Line {
		d.Related = []analysis.RelatedInformation{{Pos: pos, Message: f.origin()}}
	}
	if e, ok := n.(ast.Expr); ok && f.fixable() {
		d.SuggestedFixes = suggestFix(pass, file, stack, e, f.remedy())
	}
	r.Report(d)
}

// text returns what there is to say about the finding at n, without the category.
func text(pass *analysis.Pass, f finding, n ast.Node) string {
	switch f.category {
	case "unused":
		callee := message.Func(pass.Pkg, f.lost.Callee)
		if f.lost.Tested {
			return "the verdict of " + callee + " makes no difference: the request goes on when the check fails; return or abort there"
		}
		return "the verdict of " + callee + " is dropped, so that any value passes; refuse the request unless it succeeds"
	case "truncated":
		return "the length of the computed value is taken from the presented one, so that an empty signature passes; check that the lengths are equal, or compare all of it"
	}
	what, with, use := f.what(n), f.how(n), "hmac.Equal"
	if f.category == "secret" {
		use = "subtle.ConstantTimeCompare"
	}
	if c := f.comparison; c.Callee != nil {
		return what + " is handed to " + message.Func(pass.Pkg, c.Callee) + ", which compares it in variable time at " + f.at +
			": a valid one can be found byte by byte; use " + use
	}
	return what + " is compared with " + with + ", which takes longer the more of it is right: a valid one can be found byte by byte; use " + use
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
	return "the cases of a switch" // a caseExpr
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
