package hmaccompare

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A rewriter turns a walk over a stretch of source, some of it kept, into edits.
type rewriter struct {
	at      token.Pos // the source before is dealt with
	pending string    // text that replaces what is at at
	edits   []analysis.TextEdit
}

func (w *rewriter) write(text string) { w.pending += text }

// keep leaves the source from pos to end as it is, and replaces what stands
// before by the text written.
func (w *rewriter) keep(pos, end token.Pos) {
	if w.at < pos || w.pending != "" {
		w.edits = append(w.edits, analysis.TextEdit{Pos: w.at, End: pos, NewText: []byte(w.pending)})
	}
	w.at, w.pending = end, ""
}

func (w *rewriter) operand(o operand) {
	w.write(o.before)
	w.keep(o.expr.Pos(), o.expr.End())
	w.write(o.after)
}

func (w *rewriter) finish(end token.Pos) []analysis.TextEdit {
	w.keep(end, end)
	return w.edits
}

// spaced returns edits, all within the expression e, or, if gofmt would set
// the operands differently in their new place, one edit that replaces e.
func spaced(pass *analysis.Pass, stack []ast.Node, e ast.Expr, edits []analysis.TextEdit) []analysis.TextEdit {
	if pass.ReadFile == nil || len(stack) < 2 {
		return edits
	}
	tf, decl := pass.Fset.File(e.Pos()), stack[1]
	src, err := pass.ReadFile(tf.Name())
	if err != nil || len(src) != tf.Size() {
		return edits
	}
	start, end := tf.Offset(decl.Pos()), tf.Offset(decl.End())
	old := src[start:end]
	if formatted, err := format.Source(old); err != nil || !bytes.Equal(formatted, old) {
		return edits // not gofmt's to begin with
	}
	from, to := tf.Offset(e.Pos()), tf.Offset(e.End())
	text := applyEdits(tf, src, from, to, edits)
	whole := slices.Concat(src[start:from], text, src[to:end])
	formatted, err := format.Source(whole)
	if err != nil || solid(formatted) != solid(whole) {
		return edits
	}
	// gofmt changes only space: find the expression by what precedes it.
	n := solid(src[start:from])
	formatted = formatted[solidOffset(formatted, n):]
	formatted = formatted[:solidOffset(formatted, solid(text)-1)+1]
	if bytes.Equal(formatted, text) {
		return edits
	}
	return []analysis.TextEdit{{Pos: e.Pos(), End: e.End(), NewText: formatted}}
}

// applyEdits returns src[from:to] after the edits, which are in order.
func applyEdits(tf *token.File, src []byte, from, to int, edits []analysis.TextEdit) []byte {
	var out []byte
	for _, e := range edits {
		out = append(out, src[from:tf.Offset(e.Pos)]...)
		out = append(out, e.NewText...)
		from = tf.Offset(e.End)
	}
	return append(out, src[from:to]...)
}

// solid returns the number of bytes in text that are not space.
func solid(text []byte) (n int) {
	for _, b := range text {
		if !isSpace(b) {
			n++
		}
	}
	return n
}

// solidOffset returns the offset of the byte in text that has n bytes other than
// space before it and is not space itself.
func solidOffset(text []byte, n int) int {
	for i, b := range text {
		if !isSpace(b) {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return len(text)
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }
