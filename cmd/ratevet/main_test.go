package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/txtar"
)

// binary is the command, built for the tests that need a process. tinyBinary
// is this test, which does the same with other analyzers if asked to.
var binary, tinyBinary string

const tinyVariable = "RATEVET_TEST_TINY"

func TestMain(m *testing.M) {
	if os.Getenv(tinyVariable) != "" {
		os.Exit(run(tinySuite, os.Args[1:]))
	}
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "ratevet")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "ratevet")
		if runtime.GOOS == "windows" {
			binary += ".exe"
		}
		if tinyBinary, err = os.Executable(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
			return 1
		}
		// The programs under test are modules of their own.
		os.Unsetenv("GOFLAGS")
		os.Setenv("GOWORK", "off")
		return m.Run()
	}())
}

// A result is what a run of a program printed and returned.
type result struct {
	stdout, stderr string
	code           int
}

// execute runs a program in a directory.
func execute(t *testing.T, dir, program string, args ...string) result {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// inProcess runs the command with other analyzers than its own.
func inProcess(dir string, suite []*analysis.Analyzer, args ...string) result {
	var stdout, stderr bytes.Buffer
	c := command{suite: suite, stdout: &stdout, stderr: &stderr}
	code := c.run(context.Background(), append([]string{"-C", dir}, args...))
	return result{stdout.String(), stderr.String(), code}
}

// module writes the files of a txtar archive, and a go.mod for the module
// example.com/m unless there is one, and returns their directory.
func module(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(dir, "go.mod"), "module example.com/m\n\ngo 1.25\n")
	for _, f := range txtar.Parse([]byte(archive)).Files {
		writeFile(t, filepath.Join(dir, f.Name), string(f.Data))
	}
	return dir
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
