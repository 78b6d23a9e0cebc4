package hmaccompare

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
)

// A remedy is the constant-time comparison that a fix puts in place.
type remedy int

const (
	hmacEqual     remedy = iota // hmac.Equal(x, y), for MACs
	subtleCompare               // subtle.ConstantTimeCompare(x, y) == 1, for secrets
)

// function returns the import path and the name of the remedy's function.
func (r remedy) function() (path, name string) {
	if r == hmacEqual {
		return "crypto/hmac", "Equal"
	}
	return "crypto/subtle", "ConstantTimeCompare"
}

// suggestFix returns the fix that makes the comparison cmp constant-time, or
// nil where none is safe. The stack holds the nodes that enclose cmp,
// outermost (the file) first. For bytes.Compare(x, y) == 0, cmp may be the call
// or the whole.
//
// The fix edits around the operands and leaves their text alone, comments
// included, so it needs the source only to space them as gofmt would.
// What depends on neighbouring lines (the alignment of trailing comments) is
// left to the gofmt that drivers run after applying fixes.
func suggestFix(pass *analysis.Pass, file *ast.File, stack []ast.Node, cmp ast.Expr, remedy remedy) []analysis.SuggestedFix {
	if ast.IsGenerated(file) || isMapped(pass.Fset, cmp.Pos()) {
		return nil // the mending is to be done in another file
	}
	info := pass.TypesInfo
	if i := innermost(stack); i >= 0 {
		if e, ok := stack[i].(*ast.BinaryExpr); ok {
			if whole := parseComparison(info, e); whole != nil && whole.call == cmp {
				cmp, stack = e, stack[:i]
			}
		}
	}
	c := parseComparison(info, cmp)
	if c == nil {
		return nil
	}
	x, okx := bytesOf(info, c.x)
	y, oky := bytesOf(info, c.y)
	if !okx || !oky {
		return nil
	}
	if x.conv && mayChange(info, file, x.expr, y.expr) {
		return nil
	}

	// A negation around the comparison is part of it: !bytes.Equal(x, y).
	outer, negated := cmp, c.negated
	if i := innermost(stack); i >= 0 {
		if not, ok := stack[i].(*ast.UnaryExpr); ok && not.Op == token.NOT {
			outer, negated, stack = not, !negated, stack[:i]
		}
	}
	switch stack[innermost(stack)].(type) {
	case *ast.ExprStmt, *ast.GoStmt, *ast.DeferStmt:
		return nil // decides nothing
	}
	parent := stack[len(stack)-1]
	if remedy == hmacEqual && !isBool(info.TypeOf(cmp)) && !isConversion(info, parent) {
		return nil // == yields any boolean type, hmac.Equal only bool
	}
	if x.conv || y.conv {
		if !denotes(pass, file, cmp.Pos(), "byte", types.Universe.Lookup("byte")) {
			return nil
		}
	}

	path, name := remedy.function()
	imp, ok := importFor(pass, file, cmp.Pos(), path, name)
	if !ok {
		return nil
	}

	before, after := imp.qualifier+name, ""
	switch {
	case remedy == hmacEqual && negated:
		before = "!" + before
	case remedy == subtleCompare && negated:
		after = " != 1"
	case remedy == subtleCompare:
		after = " == 1"
	}
	// Only where a primary or unary expression stood may == need parentheses.
	if _, ok := outer.(*ast.BinaryExpr); !ok && after != "" {
		if p, ok := parent.(*ast.BinaryExpr); ok && p.Op.Precedence() >= token.EQL.Precedence() {
			before, after = "("+before, after+")"
		}
	}

	w := rewriter{at: outer.Pos()}
	w.write(before)
	if c.call != nil {
		w.keep(c.call.Lparen, c.x.Pos())
		w.operand(x)
		w.keep(c.x.End(), c.y.Pos())
		w.operand(y)
		w.keep(c.y.End(), c.call.End())
	} else {
		w.write("(")
		w.operand(x)
		w.write(", ")
		w.operand(y)
		w.write(")")
	}
	w.write(after)
	edits := w.finish(outer.End())
	if losesComment(file, edits) {
		return nil
	}
	// In the order of the file, which imports precede.
	imports, ok := importEdits(pass, file, imp, edits)
	if !ok {
		return nil
	}
	edits = append(imports, spaced(pass, stack, outer, edits)...)

	return []analysis.SuggestedFix{{
		Message:   "Use " + path[strings.LastIndex(path, "/")+1:] + "." + name,
		TextEdits: edits,
	}}
}

// A comparison is one that a remedy could replace.
type comparison struct {
	call    *ast.CallExpr // the function called, or nil for == and !=
	x, y    ast.Expr
	negated bool // true means that x and y differ
}

// parseComparison returns the comparison that e makes, or nil if it is not of
// the kinds that ask whether two values are equal, and nothing else.
func parseComparison(info *types.Info, e ast.Expr) *comparison {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		if e.Op != token.EQL && e.Op != token.NEQ || info.Types[e].Value != nil {
			return nil
		}
		negated := e.Op == token.NEQ
		x, y := e.X, e.Y
		if isZero(info, x) {
			x, y = y, x
		}
		if isZero(info, y) {
			call, ok := ast.Unparen(x).(*ast.CallExpr)
			if !ok || len(call.Args) != 2 {
				return nil
			}
			switch callee(info, call) {
			case "bytes.Compare", "cmp.Compare", "slices.Compare", "strings.Compare":
				return &comparison{call, call.Args[0], call.Args[1], negated}
			}
			return nil
		}
		return &comparison{nil, e.X, e.Y, negated}

	case *ast.CallExpr:
		if len(e.Args) != 2 {
			return nil
		}
		x, y := e.Args[0], e.Args[1]
		switch callee(info, e) {
		case "reflect.DeepEqual":
			// Of differing types it is always false.
			tx, ty := info.TypeOf(x), info.TypeOf(y)
			if !isByteSlice(tx) || !types.Identical(tx, ty) {
				return nil
			}
			return &comparison{call: e, x: x, y: y}
		case "bytes.Equal", "slices.Equal":
			return &comparison{call: e, x: x, y: y}
		}
	}
	return nil
}

// callee returns the full name of the function that call calls statically.
func callee(info *types.Info, call *ast.CallExpr) string {
	if fn := typeutil.StaticCallee(info, call); fn != nil {
		return fn.FullName()
	}
	return ""
}

// An operand is a value that, between the texts, is a []byte.
type operand struct {
	expr          ast.Expr
	before, after string
	conv          bool // before is a conversion to []byte
}

// bytesOf returns the operand for e, a string, byte slice or addressable byte
// array whose type is certain: not an interface, nor a type parameter.
func bytesOf(info *types.Info, e ast.Expr) (operand, bool) {
	e = ast.Unparen(e)
	// In string(b), b is what is compared, be it a byte slice or a string.
	// A qualified conversion stays: its import may have no other use.
	for {
		conv, ok := e.(*ast.CallExpr)
		if !ok || len(conv.Args) != 1 || !isConversion(info, conv) || !isString(info.TypeOf(conv)) {
			break
		}
		_, unqualified := ast.Unparen(conv.Fun).(*ast.Ident)
		arg := ast.Unparen(conv.Args[0])
		if t := info.TypeOf(arg); !unqualified || !isString(t) && !isByteSlice(t) {
			break
		}
		e = arg
	}

	tv := info.Types[e]
	switch {
	case isString(tv.Type):
		return operand{e, "[]byte(", ")", true}, true
	case isByteSlice(tv.Type):
		return operand{e, "", "", false}, true
	case isByteArray(tv.Type) && tv.Addressable():
		if star, ok := e.(*ast.StarExpr); ok {
			p := ast.Unparen(star.X)
			if _, ok := info.TypeOf(p).Underlying().(*types.Pointer); ok && isPrimary(p) {
				return operand{p, "", "[:]", false}, true // short for (*p)[:]
			}
			return operand{e, "(", ")[:]", false}, true
		}
		return operand{e, "", "[:]", false}, true
	}
	return operand{}, false
}

// mayChange reports whether a call in y may assign to a local variable in x, by
// its address or as a closure. Go does not say whether x == f() reads x before
// the call; compilers do so after it, but would convert x to a []byte before.
func mayChange(info *types.Info, file *ast.File, x, y ast.Expr) bool {
	isCall := func(n ast.Node) bool { _, ok := n.(*ast.CallExpr); return ok && !isConversion(info, n) }
	vars := make(map[types.Object]bool)
	for n := range ast.Preorder(x) {
		if id, ok := n.(*ast.Ident); ok {
			v, ok := info.Uses[id].(*types.Var)
			vars[v] = ok && v.Parent() != v.Pkg().Scope()
		}
	}
	changes := false
	ast.PreorderStack(file, nil, func(n ast.Node, stack []ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok || !vars[info.Uses[id]] {
			return true
		}
		switch parent := stack[len(stack)-1].(type) {
		case *ast.UnaryExpr:
			changes = changes || parent.Op == token.AND && y.Pos() <= id.Pos() && id.Pos() < y.End()
		case *ast.AssignStmt:
			isCapture := func(n ast.Node) bool {
				lit, ok := n.(*ast.FuncLit)
				return ok && info.Uses[id].Pos() < lit.Pos()
			}
			changes = changes || slices.Contains(parent.Lhs, ast.Expr(id)) && slices.ContainsFunc(stack, isCapture)
		}
		return true
	})
	return changes && slices.ContainsFunc(slices.Collect(ast.Preorder(y)), isCall)
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isByteSlice reports whether a value of type t can be passed as a []byte.
func isByteSlice(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.Identical(s.Elem(), types.Typ[types.Byte])
}

func isByteArray(t types.Type) bool {
	a, ok := t.Underlying().(*types.Array)
	return ok && types.Identical(a.Elem(), types.Typ[types.Byte])
}

func isBool(t types.Type) bool {
	return types.Identical(types.Default(t), types.Typ[types.Bool])
}

// isPrimary reports whether e[:] slices e, not a part of it.
func isPrimary(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.CallExpr:
		return true
	}
	return false
}

func isZero(info *types.Info, e ast.Expr) bool {
	v := info.Types[e].Value
	return v != nil && v.Kind() == constant.Int && constant.Sign(v) == 0
}

func isConversion(info *types.Info, n ast.Node) bool {
	call, ok := n.(*ast.CallExpr)
	return ok && info.Types[call.Fun].IsType()
}

// innermost returns the index of the innermost node that is no parenthesis.
func innermost(stack []ast.Node) int {
	i := len(stack) - 1
	for i >= 0 {
		if _, ok := stack[i].(*ast.ParenExpr); !ok {
			break
		}
		i--
	}
	return i
}

// isMapped reports whether a //line directive moves pos.
func isMapped(fset *token.FileSet, pos token.Pos) bool {
	return fset.PositionFor(pos, true) != fset.PositionFor(pos, false)
}

// losesComment reports whether an edit deletes a comment, or a part of one.
func losesComment(file *ast.File, edits []analysis.TextEdit) bool {
	for _, group := range file.Comments {
		for _, e := range edits {
			if group.Pos() < e.End && e.Pos < group.End() {
				return true
			}
		}
	}
	return false
}
