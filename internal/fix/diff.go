package fix

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

const context = 3 // unchanged lines around a change

// Diff returns a unified diff of the file, under the name, or nothing if it
// did not change.
func Diff(name string, f File) []byte {
	a, b := splitLines(f.Old), splitLines(f.New)
	changes := lineChanges(a, b)
	if len(changes) == 0 {
		return nil
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "--- a/%s\n+++ b/%[1]s\n", name)
	for len(changes) > 0 {
		// A hunk takes in the changes whose contexts touch.
		n := 1
		for n < len(changes) && changes[n].a0-changes[n-1].a1 <= 2*context {
			n++
		}
		writeHunk(&out, a, b, changes[:n])
		changes = changes[n:]
	}
	return out.Bytes()
}

// A change replaces lines a0 to a1 of one text by lines b0 to b1 of another.
type change struct{ a0, a1, b0, b1 int }

func writeHunk(out *bytes.Buffer, a, b []string, changes []change) {
	first, last := changes[0], changes[len(changes)-1]
	before := min(context, first.a0)
	after := min(context, len(a)-last.a1)
	fmt.Fprintf(out, "@@ -%s +%s @@\n",
		lineRange(first.a0-before, last.a1+after), lineRange(first.b0-before, last.b1+after))
	at := first.a0 - before
	for _, c := range changes {
		writeLines(out, ' ', a[at:c.a0])
		writeLines(out, '-', a[c.a0:c.a1])
		writeLines(out, '+', b[c.b0:c.b1])
		at = c.a1
	}
	writeLines(out, ' ', a[at:at+after])
}

// lineRange returns lines from to to, which counts from 0, as a hunk's head does.
func lineRange(from, to int) string {
	switch to - from {
	case 0:
		return fmt.Sprintf("%d,0", from) // the line before
	case 1:
		return fmt.Sprint(to)
	}
	return fmt.Sprintf("%d,%d", from+1, to-from)
}

func writeLines(out *bytes.Buffer, mark byte, lines []string) {
	for _, line := range lines {
		out.WriteByte(mark)
		out.WriteString(line)
		if !strings.HasSuffix(line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

func splitLines(text []byte) []string {
	return slices.Collect(strings.Lines(string(text)))
}

// lineChanges returns the changes between two texts, by the algorithm of Myers,
// "An O(ND) Difference Algorithm and Its Variations".
func lineChanges(a, b []string) []change {
	// reach[d][k+d] is how far into a one gets with d lines inserted or
	// removed on the diagonal k, which is the line of a less the line of b.
	var reach [][]int
	d := 0
search:
	for ; ; d++ {
		row := make([]int, 2*d+1)
		reach = append(reach, row)
		for k := -d; k <= d; k += 2 {
			x := 0
			if d > 0 {
				x, _ = step(reach[d-1], d, k)
			}
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			row[k+d] = x
			if x >= len(a) && x-k >= len(b) {
				break search
			}
		}
	}
	var changes []change
	x, y := len(a), len(b)
	for ; d > 0; d-- {
		k := x - y
		start, fromK := step(reach[d-1], d, k)
		prev := reach[d-1][fromK+d-1]
		c := change{prev, start, prev - fromK, start - k}
		if n := len(changes); n > 0 && changes[n-1].a0 == c.a1 && changes[n-1].b0 == c.b1 {
			changes[n-1].a0, changes[n-1].b0 = c.a0, c.b0
		} else {
			changes = append(changes, c)
		}
		x, y = prev, prev-fromK
	}
	slices.Reverse(changes)
	return changes
}

// step returns how far one gets on diagonal k with the d'th insertion or
// removal, and from which diagonal of the previous row.
func step(row []int, d, k int) (x, from int) {
	at := func(k int) int { return row[k+d-1] }
	if k == -d || k != d && at(k-1) < at(k+1) {
		return at(k + 1), k + 1 // inserted a line
	}
	return at(k-1) + 1, k - 1 // removed one
}
