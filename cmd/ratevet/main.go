// Ratevet checks the code at the gate of a Go API: the rate limit, the
// signature check, the API key.
//
// Run "ratevet help" for its flags, "ratevet explain" for its checks. The same
// binary is a tool for go vet: go vet -vettool=$(which ratevet) ./...
package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet"
)

// Exit codes.
const (
	exitClean    = 0
	exitFindings = 1
	exitTrouble  = 2 // no findings, but something was not analysed or not understood
)

func main() {
	tuneCollector()
	os.Exit(run(ratevet.Suite, os.Args[1:]))
}

func run(suite []*analysis.Analyzer, args []string) int {
	if calledByGoVet(args) {
		return vet(suite, args)
	}
	c := command{suite: suite, stdout: os.Stdout, stderr: os.Stderr}
	return c.run(context.Background(), args)
}

// A command is a run of ratevet.
type command struct {
	suite          []*analysis.Analyzer
	stdout, stderr io.Writer
}

func (c *command) run(ctx context.Context, args []string) int {
	if len(args) > 0 {
		switch args[0] {
		case "help", "-h", "-help", "--help":
			fmt.Fprint(c.stdout, usage)
			return exitClean
		case "version":
			fmt.Fprintln(c.stdout, version())
			return exitClean
		case "bug":
			return c.bug(args[1:])
		case "explain":
			return c.explain(ctx, args[1:])
		case "routes":
			return c.routes(ctx, args[1:])
		case "config":
			return c.config(ctx, args[1:])
		}
	}
	opts, err := parseFlags(args)
	if err != nil {
		c.errorf("%v; see ratevet help", err)
		return exitTrouble
	}
	return c.check(ctx, opts)
}

// errorf prints a line about what went wrong.
func (c *command) errorf(format string, args ...any) {
	fmt.Fprintf(c.stderr, "ratevet: "+format+"\n", args...)
}
