package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ratevet/ratevet/passes/settings"
)

const usage = `Ratevet checks the code at the gate of a Go API: the rate limit, the
signature check, the API key.

  ratevet [flags] [packages]          check packages; default ./...
  ratevet routes [flags] [packages]   print the gate map: what runs before each
                                      handler, in order; -json, -html
  ratevet explain [PASS[/CATEGORY]]   list the checks, or explain one
  ratevet config init | verify | schema
                                      write a .ratevet.yml, check it, or print
                                      the JSON Schema of it
  ratevet version                     print the version
  go vet -vettool=$(which ratevet)    the same checks under go vet

Flags:
  -checks LIST   which checks: PASS, PASS/CATEGORY or all; +X adds, -X removes
  -fix           apply the suggested fixes and print what is left
  -diff          print the suggested fixes as a unified diff
  -format NAME   text (default) or json; -json is short for -format json
  -tests         analyse _test.go files too
  -generated     report in generated files too
  -config FILE   read FILE instead of the .ratevet.yml of the module
  -exclude PATTERN
                 report nothing in files that match, such as gen/** or *.pb.go
  -tags LIST     build tags, separated by commas
  -C DIR         run in DIR
  -v             end with a line on what was analysed, and details of errors

Exit status: 0 nothing to report; 1 findings (-fix: some are left; -diff: it
printed); 2 none, but a package was not analysed, or an argument is wrong.
`

// options are what the command line asks for. The flags of the suite are not
// among them: those are the settings pass's own.
type options struct {
	format    string
	fix, diff bool
	tags      string
	dir       string // absolute
	verbose   bool
	patterns  []string
}

// parseFlags parses a command line.
func parseFlags(args []string) (*options, error) {
	opts := new(options)
	fs := opts.flagSet()
	fs.StringVar(&opts.format, "format", "text", "")
	json := fs.Bool("json", false, "")
	fs.BoolVar(&opts.fix, "fix", false, "")
	fs.BoolVar(&opts.diff, "diff", false, "")
	if err := opts.parse(fs, args); err != nil {
		return nil, err
	}
	if *json {
		opts.format = "json"
	}
	switch opts.format {
	case "text", "json":
	default:
		return nil, fmt.Errorf("format: unknown format %q; known are text, json", opts.format)
	}
	if opts.diff && opts.format == "json" {
		return nil, errors.New("-diff and -json cannot be used together")
	}
	return opts, nil
}

// parseRoutesFlags parses the command line of ratevet routes, after that word.
func parseRoutesFlags(args []string) (*options, error) {
	opts := new(options)
	fs := opts.flagSet()
	json := fs.Bool("json", false, "")
	html := fs.Bool("html", false, "")
	if err := opts.parse(fs, args); err != nil {
		return nil, err
	}
	switch {
	case *json && *html:
		return nil, errors.New("-json and -html cannot be used together")
	case *json:
		opts.format = "json"
	case *html:
		opts.format = "html"
	}
	return opts, nil
}

// flagSet returns the flags that say what is analysed.
func (opts *options) flagSet() *flag.FlagSet {
	fs := flag.NewFlagSet("ratevet", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // the caller prints the error
	fs.StringVar(&opts.tags, "tags", "", "")
	fs.StringVar(&opts.dir, "C", "", "")
	fs.BoolVar(&opts.verbose, "v", false, "")
	settings.Analyzer.Flags.VisitAll(func(f *flag.Flag) { fs.Var(f.Value, f.Name, f.Usage) })
	return fs
}

// parse parses the arguments that come after the command, and checks what flagSet has.
func (opts *options) parse(fs *flag.FlagSet, args []string) error {
	if err := fs.Parse(args); err != nil {
		return err
	}
	var err error
	if opts.dir, err = filepath.Abs(opts.dir); err != nil {
		return err
	}
	if info, err := os.Stat(opts.dir); err != nil || !info.IsDir() {
		return fmt.Errorf("-C: no directory %s", opts.dir)
	}
	if opts.patterns = fs.Args(); len(opts.patterns) == 0 {
		opts.patterns = []string{"./..."}
	}
	for _, p := range opts.patterns {
		if strings.HasPrefix(p, "-") {
			return fmt.Errorf("%s: flags come before packages", p)
		}
	}
	return nil
}
