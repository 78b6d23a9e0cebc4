package order_test

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"
	"time"

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
	var text strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&text, "%s %d %v\n", f.Category, f.Pos, f.Key)
	}
	for _, rt := range r.Routes {
		fmt.Fprintf(&text, "%v %s %s %d", rt.Methods, rt.Pattern, rt.Handler, rt.Pos)
		for _, g := range rt.Gate {
			fmt.Fprintf(&text, " %d@%d(%v)", g.Kind, g.Pos, g.Key)
		}
		text.WriteString("\n")
	}
	for _, b := range r.Bypasses {
		fmt.Fprintf(&text, "%s %s %d %d\n", b.Kind, b.Name, b.Pos, b.Limit.Pos)
	}
	fmt.Fprintln(&text, r.Growing)
	var checks []string
	for fn, c := range r.Checks {
		checks = append(checks, fmt.Sprintf("%v %v\n", fn, c))
	}
	slices.Sort(checks)
	return text.String() + strings.Join(checks, "") + fmt.Sprint(r.Limiters)
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

// BenchmarkAnalyze analyses the test programs, value flow included.
func BenchmarkAnalyze(b *testing.B) {
	c := ssatest.NewChecker(b)
	ssatest.Bench(b, func(src string) { analyze(c, src) })
}

// TestWide has a condition on a variable with very many ways to its value, which
// take forever when each is followed.
func TestWide(t *testing.T) {
	const program = `package p

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
)

var counts = make(map[string]int)

func wide(w http.ResponseWriter, r *http.Request) {
	over := false
%s	body, _ := io.ReadAll(io.LimitReader(r.Body, 1<<20))
	mac := hmac.New(sha256.New, []byte("key"))
	mac.Write(body)
	given, _ := hex.DecodeString(r.Header.Get("X-Signature"))
	if !hmac.Equal(mac.Sum(nil), given) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if over || counts[r.RemoteAddr] > 10 {
		w.WriteHeader(http.StatusTooManyRequests)
	}
}
`
	var cases strings.Builder
	for i := range 40 {
		fmt.Fprintf(&cases, "\tcase \"%d\":\n\t\tprintln(%d)\n", i, i)
	}
	var switches strings.Builder
	for i := range 10 {
		fmt.Fprintf(&switches, "\tswitch r.Header.Get(\"%c\") {\n%s\tdefault:\n\t\tover = true\n\t}\n", 'A'+i, &cases)
	}
	c := ssatest.NewChecker(t)
	done := make(chan *order.Result)
	go func() { done <- analyze(c, fmt.Sprintf(program, &switches)) }()
	select {
	case result := <-done:
		if result == nil {
			t.Fatal("the program does not type-check")
		}
		if len(result.Findings) != 1 || result.Findings[0].Category != order.Order {
			t.Errorf("found %v, want one out of order", result.Findings)
		}
	case <-time.After(time.Minute): // it takes no second
		t.Fatal("every way is followed")
	}
}
