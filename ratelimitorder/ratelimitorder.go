package ratelimitorder

import (
	_ "embed"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/message"
	"github.com/ratevet/ratevet/internal/order"
	"github.com/ratevet/ratevet/passes/chain"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/passes/settings"
)

//go:embed doc.go
var doc string

// Analyzer reports rate checks that stand in the wrong place, or that do not hold.
var Analyzer = &analysis.Analyzer{
	Name:       "ratelimitorder",
	Doc:        settings.ExtractDoc(doc, "ratelimitorder"),
	URL:        "https://pkg.go.dev/github.com/ratevet/ratevet/ratelimitorder",
	Requires:   []*analysis.Analyzer{settings.Analyzer, directive.Reader, chain.Analyzer},
	ResultType: directive.SilencedType,
	Run:        run,
}

func run(pass *analysis.Pass) (any, error) {
	gates := pass.ResultOf[chain.Analyzer].(*chain.Result)
	if gates.Err != nil {
		return nil, gates.Err
	}
	r := directive.NewReporter(pass)
	for _, fn := range gates.Unapplied {
		reportUnapplied(r, pass, fn)
	}
	for _, idle := range gates.Idle {
		reportIdle(r, pass, idle)
	}
	at := make(map[token.Pos][]order.Finding)
	for _, f := range gates.Findings {
		at[f.Pos] = append(at[f.Pos], f)
	}
	if len(at) == 0 {
		return r.Done() // as in most packages
	}
	chain.Inspect(pass.Files, func(pos token.Pos, n ast.Node, file *ast.File) {
		for _, f := range at[pos] {
			report(r, pass, f, n, file)
		}
		delete(at, pos)
	})
	return r.Done()
}

// report reports the finding at the node n, if the user wants it there.
func report(r *directive.Reporter, pass *analysis.Pass, f order.Finding, n ast.Node, file *ast.File) {
	category := string(f.Category)
	if !r.Wants(category, file) {
		return
	}
	verification := "the signature is verified"
	if f.Verify.Kind == order.Authentication {
		verification = "the API key is checked"
	}
	if f.Verify.Callee != nil {
		verification += " by " + message.Func(pass.Pkg, f.Verify.Callee)
	}
	if call, ok := n.(*ast.CallExpr); ok && f.Category != order.Inconsistent && f.Category != order.Missing {
		n = handed(pass, call, f.Limit.Callee)
	}
	d := analysis.Diagnostic{
		Pos:      n.Pos(),
		End:      n.End(),
		Category: category,
		Message:  text(f, verification),
	}
	if f.Verify.Pos.IsValid() {
		d.Related = []analysis.RelatedInformation{{Pos: f.Verify.Pos, Message: verification + " here"}}
	}
	if f.Category == order.Inconsistent && f.Limit != nil {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: f.Limit.Pos, Message: "another route checks the rate here"})
	}
	r.Report(d)
}

// handed returns the argument of a call that is the function fn, as of
// r.Use(limit), else the call.
func handed(pass *analysis.Pass, call *ast.CallExpr, fn *types.Func) ast.Node {
	for _, arg := range call.Args {
		id, ok := arg.(*ast.Ident)
		if sel, isSel := arg.(*ast.SelectorExpr); isSel {
			id, ok = sel.Sel, true
		}
		if ok && fn != nil && pass.TypesInfo.Uses[id] == fn {
			return arg
		}
	}
	return call
}

// reportUnapplied reports a middleware at its declaration.
func reportUnapplied(r *directive.Reporter, pass *analysis.Pass, fn *types.Func) {
	if !wants(r, pass, "unapplied", fn.Pos()) {
		return
	}
	r.Report(analysis.Diagnostic{
		Pos:      fn.Pos(),
		End:      fn.Pos() + token.Pos(len(fn.Name())),
		Category: "unapplied",
		Message:  message.Func(pass.Pkg, fn) + " checks a rate, but nothing applies it: wrap the handlers in it, or delete it",
	})
}

// reportIdle reports, at the main function of a program, a middleware of another package.
func reportIdle(r *directive.Reporter, pass *analysis.Pass, idle chain.Idle) {
	if !wants(r, pass, "unapplied", idle.Main) {
		return
	}
	name := message.Func(pass.Pkg, idle.Func)
	r.Report(analysis.Diagnostic{
		Pos:      idle.Main,
		End:      idle.Main + token.Pos(len("main")),
		Category: "unapplied",
		Message:  name + " checks a rate, but nothing in this program applies it, or another of its package: wrap the handlers in it, or delete it",
		Related:  []analysis.RelatedInformation{{Pos: idle.Func.Pos(), Message: name + " is declared here"}},
	})
}

// wants reports whether findings of a category are wanted in the file that a position is in.
func wants(r *directive.Reporter, pass *analysis.Pass, category string, pos token.Pos) bool {
	i := slices.IndexFunc(pass.Files, func(f *ast.File) bool { return f.FileStart <= pos && pos < f.FileEnd })
	return i >= 0 && r.Wants(category, pass.Files[i])
}

// text says what is wrong, and what is to be done.
func text(f order.Finding, verification string) string {
	switch f.Category {
	case order.Order:
		return verification + " before this rate check, so a flood of unsigned requests costs a MAC each: check the rate first, then read a bounded body, then verify"
	case order.Late:
		by := "what only a verified request tells"
		if f.Key.Kind != order.IdentityKey && f.Key.Kind != order.BodyKey {
			by = "what the client may choose"
		}
		return verification + " before any rate check, and this one goes by " + by + ", so a flood of unsigned requests costs a MAC each: keep it, and put one that goes by the peer's address in front"
	case order.Missing:
		return verification + " without a rate check on the way, nor has any other route one: put one that goes by the peer's address in front"
	case order.Shared:
		return "the only rate check before " + verification + " is one bucket for all clients, so unsigned requests can spend the quota of everyone: go by the peer's address"
	case order.Unbounded:
		return "the body is read without a bound before " + verification + ", so anyone can fill the memory: read it through http.MaxBytesReader"
	case order.Inconsistent:
		return verification + " for this route without a rate check, which other routes have: put one that goes by the peer's address in front"
	}
	return "the refusal of this rate check does not stop the request, for which " + verification + " next: answer 429 and return, then verify"
}
