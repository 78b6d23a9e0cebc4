package order_test

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/order"
	"github.com/ratevet/ratevet/internal/ssatest"
	"github.com/ratevet/ratevet/internal/valueflow"
)

// analyze returns what the analysis finds in the file, nil if it does not type-check.
func analyze(c *ssatest.Checker, src string) *order.Result {
	pkg, functions := c.Build(src)
	if pkg == nil {
		return nil
	}
	flow := valueflow.Analyze(pkg, functions, valueflow.Config{
		Models:    lib.Builtin(),
		Summary:   func(*types.Func) *valueflow.Summary { return nil },
		Known:     func(*types.Package) bool { return false },
		Field:     func(*types.Var) valueflow.Set { return nil },
		Constants: func() []*types.Const { return nil },

		IsCredential:    func(string) bool { return false },
		MayBeCredential: func(string) bool { return false },
		IsKey:           func(string) bool { return false },
	})
	return order.Analyze(functions, order.Config{
		Models:      lib.Builtin(),
		Values:      flow.Values,
		Comparisons: flow.Comparisons,
		Foreign:     func(*types.Func) order.Checks { return order.Checks{} },
	})
}

// describe returns all of a result as text.
func describe(r *order.Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%s %d %v\n", f.Category, f.Pos, f.Key)
	}
	for _, rt := range r.Routes {
		fmt.Fprintf(&b, "%v %s %s %d", rt.Methods, rt.Pattern, rt.Handler, rt.Pos)
		for _, g := range rt.Gate {
			fmt.Fprintf(&b, " %d@%d(%v)", g.Kind, g.Pos, g.Key)
		}
		b.WriteString("\n")
	}
	var checks []string
	for fn, c := range r.Checks {
		checks = append(checks, fmt.Sprintf("%v %v\n", fn, c))
	}
	slices.Sort(checks)
	return b.String() + strings.Join(checks, "") + fmt.Sprint(r.Limiters)
}

// FuzzAnalyze mutates the test programs, statement by statement: the analysis
// must not panic, and must find the same things when it runs again.
func FuzzAnalyze(f *testing.F) {
	c := ssatest.NewChecker(f)
	sources := ssatest.Programs(f)
	for i := range sources {
		f.Add(uint8(i), []byte(nil))
		f.Add(uint8(i), []byte{0, 1, 0, 3, 0, 1, 9, 2, 2, 20, 0, 1})
	}
	f.Fuzz(func(t *testing.T, program uint8, edits []byte) {
		src := ssatest.Mutate(sources[int(program)%len(sources)], edits)
		first := analyze(c, src)
		if first == nil {
			return // does not type-check
		}
		if a, b := describe(first), describe(analyze(c, src)); a != b {
			t.Errorf("two runs differ:\n%s\n%s\n%s", src, a, b)
		}
	})
}

// BenchmarkAnalyze analyses the test programs, value flow included.
func BenchmarkAnalyze(b *testing.B) {
	c := ssatest.NewChecker(b)
	sources := ssatest.Programs(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, src := range sources {
			analyze(c, src)
		}
	}
}
