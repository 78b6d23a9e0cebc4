package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/ratevet/ratevet/internal/guard"
	"github.com/ratevet/ratevet/passes/settings"
)

// vet does what go vet asks of its tool, and returns the exit code.
func vet(suite []*analysis.Analyzer, args []string) int {
	err := errors.New("-settings.config: want an absolute path, since go vet works in the directory of each package")
	if args[0] == "-V=full" {
		err = printBuildID(os.Stdout)
	} else if file := configFlag(args); file == "" || filepath.IsAbs(file) {
		if err = remember(file); err == nil {
			unitchecker.Main(vetSuite(suite)...) // does not return
		}
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "ratevet: %v\n", err)
		return exitTrouble
	}
	return exitClean
}

// configFlag returns the file that -settings.config names, "" if it names none.
func configFlag(args []string) string {
	for _, arg := range args {
		if file, ok := strings.CutPrefix(strings.TrimLeft(arg, "-"), "settings.config="); ok && !strings.HasPrefix(strings.TrimSpace(file), "{") {
			return file
		}
	}
	return ""
}

// calledByGoVet reports whether the arguments are those of the protocol that
// go vet speaks with its tools.
func calledByGoVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return len(args) == 1 && (last == "-V=full" || last == "-flags") || strings.HasSuffix(last, ".cfg")
}

// vetSuite returns what to run under go vet: the suite, settings, so that go
// vet knows its flags, and an analyzer that reports which of them broke down.
func vetSuite(suite []*analysis.Analyzer) []*analysis.Analyzer {
	g := new(guard.Guard)
	guarded := g.Contain(append(slices.Clone(suite), settings.Analyzer))
	broken := &analysis.Analyzer{
		Name:     "ratevetpanic",
		Doc:      "report panics of ratevet",
		Requires: guarded,
		Run: func(pass *analysis.Pass) (any, error) {
			// An error is printed once: the next time go vet has it from its cache that there was none.
			for _, err := range list(g.Report(pass)) {
				pass.Reportf(pass.Files[0].Package, "%v", err)
			}
			return nil, nil
		},
	}
	return append(guarded, broken)
}
