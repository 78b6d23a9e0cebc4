package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/passes/settings"
)

const usage = `Ratevet checks the code at the gate of a Go API: the rate limit, the
signature check, the API key.

  ratevet [flags] [packages]         check packages; default ./...
  ratevet routes [flags] [packages]  what runs before each handler; -json, -html
  ratevet explain [CHECK|FILE:LINE]  list the checks; explain one, or a finding
  ratevet config init|verify|schema  write a .ratevet.yml, or check it
  ratevet version | bug              the version; what a bug report needs
  go vet -vettool=$(which ratevet)   the same checks under go vet

  -checks LIST   which checks: PASS, PASS/CATEGORY or all; +X adds, -X removes
  -fix, -diff    apply the suggested fixes and print what is left; or print them
  -format NAME   text, json (also -json), sarif, github or rdjsonl
  -c N           show N lines of source before and after that of each finding
  -baseline FILE       leave out the findings that -write-baseline FILE recorded
  -new-from-rev REV    only findings on lines changed since that git revision
  -config FILE, -exclude PATTERN   instead of .ratevet.yml; files to leave out
  -tests, -generated   analyse _test.go files too; report in generated files too
  -tags LIST, -C DIR   build tags, separated by commas; run in DIR
  -v             end with a line on what was analysed, and details of errors

Exit status: 0 nothing to report; 1 findings (-fix: some are left; -diff: it
printed); 2 none, but a package was not analysed, or an argument is wrong.
`

// options are what the command line asks for. The flags of the suite are not
// among them: those are the settings pass's own.
type options struct {
	format        string
	fix, diff     bool
	context       int // lines of source around a finding; negative: not even its own
	baseline      string
	writeBaseline string
	newFrom       string // a git revision
	tags          string
	dir           string // absolute
	verbose       bool
	patterns      []string
}

// formats lists what -format may be.
var formats = []string{"text", "json", "sarif", "github", "rdjsonl"}

// parseFlags parses a command line.
func parseFlags(args []string) (*options, error) {
	opts := new(options)
	fs := opts.flagSet()
	fs.StringVar(&opts.format, "format", "text", "")
	json := fs.Bool("json", false, "")
	fs.BoolVar(&opts.fix, "fix", false, "")
	fs.BoolVar(&opts.diff, "diff", false, "")
	fs.IntVar(&opts.context, "c", -1, "")
	fs.StringVar(&opts.baseline, "baseline", "", "")
	fs.StringVar(&opts.writeBaseline, "write-baseline", "", "")
	fs.StringVar(&opts.newFrom, "new-from-rev", "", "")
	if err := opts.parse(fs, args); err != nil {
		return nil, err
	}
	if *json && opts.format != "text" && opts.format != "json" {
		return nil, fmt.Errorf("-json and -format %s cannot be used together", opts.format)
	}
	if *json {
		opts.format = "json"
	}
	switch {
	case opts.context < -1:
		return nil, errors.New("-c: want a number of lines, from 0")
	case !slices.Contains(formats, opts.format):
		return nil, fmt.Errorf("format: unknown format %q; known are %s", opts.format, strings.Join(formats, ", "))
	case opts.diff && opts.format == "json":
		return nil, errors.New("-diff and -json cannot be used together")
	case opts.diff && opts.format != "text":
		return nil, fmt.Errorf("-diff and -format %s cannot be used together", opts.format)
	case opts.writeBaseline != "" && (opts.fix || opts.diff):
		return nil, errors.New("-write-baseline cannot be used with -fix or -diff")
	case opts.writeBaseline != "" && (opts.baseline != "" || opts.newFrom != ""):
		return nil, errors.New("-write-baseline cannot be used with -baseline or -new-from-rev: it records all findings")
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

// path returns the name of a file on the command line as seen from everywhere.
func (opts *options) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(opts.dir, name)
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
