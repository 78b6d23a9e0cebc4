package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"go/types"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/internal/report"
	"github.com/ratevet/ratevet/passes/directive"
	"github.com/ratevet/ratevet/passes/settings"
)

// configure finds the configuration of a run, and sets it.
func configure(opts *options) (*settings.Settings, error) {
	c, err := settings.Config(opts.dir)
	if c == nil && err == nil {
		c, err = settings.Find(opts.dir)
	}
	if c == nil && err == nil {
		c = new(config.Config)
	}
	if err != nil {
		return nil, err
	}
	return settings.Configure(c)
}

//go:embed init.yml
var initial string

// config runs ratevet config, whose first argument says what is to be done.
func (c *command) config(ctx context.Context, args []string) int {
	verb := ""
	if len(args) > 0 {
		verb, args = args[0], args[1:]
	}
	opts := new(options)
	if err := opts.parse(opts.flagSet(), args); err != nil {
		c.errorf("config: %v; see ratevet help", err)
		return exitTrouble
	}
	switch verb {
	case "init":
		return c.initConfig(opts)
	case "verify":
		return c.verifyConfig(ctx, opts)
	case "schema":
		c.stdout.Write(config.Schema())
		return exitClean
	}
	c.errorf("config: want init, verify or schema; see ratevet help")
	return exitTrouble
}

// initConfig writes a configuration that changes nothing and shows what there is.
func (c *command) initConfig(opts *options) int {
	name := filepath.Join(opts.dir, config.FileName)
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err == nil {
		_, err = file.WriteString(initial)
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		c.errorf("config init: %v", err)
		return exitTrouble
	}
	fmt.Fprintf(c.stdout, "wrote %s\n", report.RelPath(opts.dir, name))
	return exitClean
}

// verifyConfig says what is wrong with the configuration, by itself and in the packages that it speaks of.
func (c *command) verifyConfig(ctx context.Context, opts *options) int {
	s, err := configure(opts)
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	verifier := command{suite: []*analysis.Analyzer{directive.Analyzer}, stdout: c.stdout, stderr: c.stderr}
	out, err := verifier.analyse(ctx, opts)
	if err != nil {
		c.fail(opts, err)
		return exitTrouble
	}
	c.explainTrouble(opts, out)
	wrong := s.Unseen(seen(out))
	c.fail(opts, errors.Join(wrong...))
	if out.incomplete() || len(wrong) > 0 {
		return exitTrouble
	}
	if s.File() == "" {
		fmt.Fprintln(c.stdout, "there is no configuration file")
	} else {
		fmt.Fprintf(c.stdout, "%s: nothing is wrong\n", report.RelPath(opts.dir, s.File()))
	}
	return exitClean
}

// seen returns a function that reports whether a package was analysed, or is imported by one that was.
func seen(out *outcome) func(pkg string) bool {
	all := make(map[string]bool)
	var see func(pkg *types.Package)
	see = func(pkg *types.Package) {
		if !all[pkg.Path()] {
			all[pkg.Path()] = true
			for _, imp := range pkg.Imports() {
				see(imp)
			}
		}
	}
	for _, p := range out.program.Matched {
		see(p.Types)
	}
	return func(pkg string) bool { return all[pkg] }
}

// fail prints why something did not work.
func (c *command) fail(opts *options, err error) {
	for _, err := range list(err) {
		if e := (*config.Error)(nil); errors.As(err, &e) && e.File != "" {
			shown := *e
			shown.File = report.RelPath(opts.dir, e.File)
			err = &shown
		}
		c.errorf("%v", err)
	}
}

// list returns the errors that an error is made of.
func list(err error) []error {
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, err := range joined.Unwrap() {
		all = append(all, list(err)...)
	}
	return all
}
