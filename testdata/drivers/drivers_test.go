package drivers_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/apptest"
)

// TestDrivers runs the suite on the programs in testdata/apps under every
// driver: each must find what the programs say, and so what the others find.
func TestDrivers(t *testing.T) {
	mods, err := filepath.Glob("../apps/*/go.mod")
	if err != nil || len(mods) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, mod := range mods {
		dir, err := filepath.Abs(filepath.Dir(mod))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			want := places(apptest.Expected(t, dir))
			for _, driver := range []struct {
				name string
				run  func(t *testing.T, dir string) []apptest.Finding
			}{
				{"ratevet", runRatevet},
				{"go vet", runGoVet},
				{"golangci-lint", runGolangciLint},
				{"golangci-lint, from its cache", runGolangciLint},
				{"nogo", runNogo},
			} {
				t.Run(driver.name, func(t *testing.T) {
					apptest.Compare(t, places(driver.run(t, dir)), want)
				})
			}
		})
	}
}

// places returns the findings without whether there are fixes, which nogo does
// not tell, and the plugin for golangci-lint withholds at times.
func places(findings []apptest.Finding) []apptest.Finding {
	findings = slices.Clone(findings)
	for i := range findings {
		findings[i].Fix = false
	}
	return findings
}

func runRatevet(t *testing.T, dir string) []apptest.Finding {
	out, _ := apptest.Execute(t, dir, ratevet, "-json", "./...")
	return apptest.Found(t, dir, out)
}

func runGoVet(t *testing.T, dir string) []apptest.Finding {
	out, _ := apptest.Execute(t, dir, "go", "vet", "-vettool="+ratevet, "-json", "./...")
	return apptest.Found(t, dir, out)
}

// checkOf returns the check that a message ends in.
func checkOf(t *testing.T, message string) string {
	t.Helper()
	_, last, ok := strings.Cut(message[strings.LastIndex(message, " ")+1:], "(")
	check, closed := strings.CutSuffix(last, ")")
	if !ok || !closed || !strings.Contains(check, "/") {
		t.Errorf("%q does not end in a check", message)
	}
	return check
}
