// Package drivers_test runs the suite under drivers that are not ours: the
// binary of golangci-lint with the plugin in it, and nogo, of Bazel's rules_go,
// without Bazel.
package drivers_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// What TestMain builds. The larger part of the time is for golangci-lint, and
// only the first time.
var ratevet, golangciLint, nogo string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		if runtime.GOOS == "windows" {
			fmt.Println("not run: these tests are for Unix")
			return 0
		}
		os.Unsetenv("GOFLAGS") // the programs are modules of their own
		os.Setenv("GOWORK", "off")
		dir, err := os.MkdirTemp("", "drivers")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		os.Setenv("GOLANGCI_LINT_CACHE", filepath.Join(dir, "cache"))
		ratevet, golangciLint, nogo = filepath.Join(dir, "ratevet"), filepath.Join(dir, "golangci-lint"), filepath.Join(dir, "nogo")
		for _, args := range [][]string{
			{"-C", "../..", "build", "-o", ratevet, "./cmd/ratevet"},
			{"build", "-o", golangciLint, "./golangci-lint"},
		} {
			if out, err := exec.Command("go", args...).CombinedOutput(); err != nil {
				fmt.Fprintf(os.Stderr, "go %s: %v\n%s", args, err, out)
				return 1
			}
		}
		if err := buildNogo(nogo, ""); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		return m.Run()
	}())
}
