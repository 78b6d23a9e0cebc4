package fix

import (
	"cmp"
	"slices"
)

// merge returns the edits in have, which are sorted, with those in more, and
// whether they go together.
//
// Edits of different fixes may not overlap; in the body of a file they may not
// touch either, since "a" before "b" is not what either fix had in mind. Equal
// edits are made once: two fixes may replace the same text alike, or add the same
// import. Insertions are not taken for equal in the body, where both may be needed.
func merge(have, more []Edit, header int) ([]Edit, bool) {
	merged := slices.Clone(have)
	for i, e := range more {
		for _, other := range more[:i] {
			if overlap(e, other) {
				return nil, false
			}
		}
		inHeader := e.End <= header
		if (inHeader || e.Start < e.End) && slices.Contains(have, e) {
			continue
		}
		for _, other := range have {
			if overlap(e, other) || !inHeader && e.Start <= other.End && other.Start <= e.End {
				return nil, false
			}
		}
		merged = append(merged, e)
	}
	slices.SortStableFunc(merged, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return merged, true
}

// overlap reports whether the edits are about the same bytes, or one inserts
// amid the bytes of the other.
func overlap(a, b Edit) bool {
	return a.Start < b.End && b.Start < a.End
}

// splice makes the edits, which must be sorted and not overlap.
func splice(old []byte, edits []Edit) []byte {
	var text []byte
	last := 0
	for _, e := range edits {
		text = append(text, old[last:e.Start]...)
		text = append(text, e.New...)
		last = e.End
	}
	return append(text, old[last:]...)
}
