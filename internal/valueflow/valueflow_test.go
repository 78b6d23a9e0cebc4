package valueflow

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/ssatest"
)

// analyze returns what the analysis finds in the file, nil if it does not type-check.
func analyze(c *ssatest.Checker, src string) *Result {
	pkg, functions := c.Build(src)
	if pkg == nil {
		return nil
	}
	return Analyze(pkg, functions, Config{
		Models:    lib.Builtin(),
		Summary:   func(*types.Func) *Summary { return nil },
		Known:     func(*types.Package) bool { return false },
		Field:     func(*types.Var) Set { return nil },
		Constants: func() []*types.Const { return nil },
		Leaks:     true,

		IsCredential:    func(name string) bool { return name == "api_key" },
		MayBeCredential: func(name string) bool { return name == "key" },
		IsKey:           func(string) bool { return false },
	})
}

// describe returns all of a result as text.
func describe(r *Result) string {
	var b strings.Builder
	for _, c := range r.Comparisons {
		fmt.Fprintf(&b, "%d %d %t %t %v\n", c.Pos, c.Form, c.Loop, c.Truncated, c.Operands)
	}
	for _, l := range r.Lost {
		fmt.Fprintf(&b, "%d %v %t\n", l.Pos, l.Callee, l.Tested)
	}
	for _, r := range r.Reads {
		fmt.Fprintf(&b, "%v\n", r)
	}
	for _, l := range r.Leaks {
		fmt.Fprintf(&b, "%d %d %v\n", l.Pos, l.Kind, l.Values)
	}
	var facts []string
	for fn, s := range r.Summaries {
		facts = append(facts, fmt.Sprintf("%v %v\n", fn, *s))
	}
	for field, s := range r.Fields {
		facts = append(facts, fmt.Sprintf("%v %v\n", field, s))
	}
	slices.Sort(facts)
	return b.String() + strings.Join(facts, "")
}

// FuzzAnalyze mutates the test programs: the analysis must not panic, and must
// find the same things when it runs again.
func FuzzAnalyze(f *testing.F) {
	c := ssatest.NewChecker(f)
	ssatest.Fuzz(f, func(src string) string {
		if r := analyze(c, src); r != nil {
			return describe(r)
		}
		return ""
	})
}

// BenchmarkAnalyze analyses the test programs.
func BenchmarkAnalyze(b *testing.B) {
	c := ssatest.NewChecker(b)
	ssatest.Bench(b, func(src string) { analyze(c, src) })
}
