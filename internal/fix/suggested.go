package fix

import (
	"cmp"
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// Of returns the edits of a suggested fix as offsets. It fails where a line
// directive says that the text was made from another file, as that of cgo
// packages is.
func Of(fset *token.FileSet, sf analysis.SuggestedFix) (Fix, bool) {
	f := Fix{Message: sf.Message}
	for _, e := range sf.TextEdits {
		start := fset.PositionFor(e.Pos, false)
		end := fset.PositionFor(cmp.Or(e.End, e.Pos), false)
		if fset.Position(e.Pos) != start {
			return Fix{}, false
		}
		f.Edits = append(f.Edits, Edit{
			File:  start.Filename,
			Start: start.Offset,
			End:   end.Offset,
			New:   string(e.NewText),
		})
	}
	return f, true
}
