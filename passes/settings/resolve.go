package settings

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet/internal/config"
	"github.com/ratevet/ratevet/internal/lib"
	"github.com/ratevet/ratevet/internal/words"
)

// given is what the driver was told: by flags, or by [Configure].
var given struct {
	checks           string
	tests, generated *bool // nil: as the configuration says
	exclude          []string
	config           string // a file, or the text itself
	configured       *config.Config
}

func flagSet() flag.FlagSet {
	var fs flag.FlagSet
	// What is wrong is an error of the flag, which every driver shows, and not of
	// the pass.
	fs.Func("checks", "comma-separated `list` of checks to run (see ratevet help)", func(list string) error {
		given.checks = list
		_, err := ParseChecks(list, nil)
		return err
	})
	boolean := func(name, usage string, to **bool) {
		fs.BoolFunc(name, usage, func(text string) error {
			on, err := strconv.ParseBool(text)
			*to = &on
			return err
		})
	}
	boolean("tests", "analyse _test.go files too", &given.tests)
	boolean("generated", "report in generated files too", &given.generated)
	fs.Func("exclude", "leave out files that match the `pattern`; may be repeated", func(pattern string) error {
		given.exclude = append(given.exclude, pattern)
		_, err := config.Decode(map[string]any{"exclude": given.exclude})
		return err
	})
	fs.StringVar(&given.config, "config", "", "read the configuration from a `file`, or take it from the flag if that begins with {")
	return fs
}

// Configure sets the configuration, and returns what follows from it and from the flags. The
// passes look for none then.
func Configure(c *config.Config) (*Settings, error) {
	s, err := settle(c)
	if err != nil {
		return nil, err
	}
	given.configured = c
	return s, nil
}

// Config returns what the flag -config says, nil if it was not given. A file is looked for in dir.
func Config(dir string) (*config.Config, error) {
	switch text := strings.TrimSpace(given.config); {
	case text == "":
		return nil, nil
	case text[0] == '{':
		return config.Parse("", []byte(text))
	case filepath.IsAbs(text):
		return config.Read(text)
	default:
		return config.Read(filepath.Join(dir, text))
	}
}

// Find returns the configuration in the file that is beside the go.mod of the module
// which dir is in, or in a directory in between; nil if there is none.
func Find(dir string) (*config.Config, error) {
	for {
		c, err := read(dir)
		if c != nil || err != nil {
			return c, err
		}
		parent := filepath.Dir(dir)
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil || parent == dir {
			return nil, nil
		}
		dir = parent
	}
}

// read returns the configuration in the file of a directory, nil if there is no such file.
func read(dir string) (*config.Config, error) {
	name := filepath.Join(dir, config.FileName)
	if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return config.Read(name)
}

// found are the configurations that were looked for, by the directory of the module, or "" for
// that of the flag.
var found struct {
	sync.Mutex
	in map[string]lookUp
}

// A lookUp is what came of looking for a configuration.
type lookUp struct {
	config *config.Config // nil if there is none
	err    error
}

// find returns the configuration for a package, nil if there is none.
func find(pass *analysis.Pass) (*config.Config, error) {
	dir := ""
	switch {
	case given.configured != nil:
		return given.configured, nil
	case given.config == "":
		if dir = moduleDir(pass); dir == "" {
			return nil, nil
		}
	}
	found.Lock()
	defer found.Unlock()
	f, ok := found.in[dir]
	if !ok {
		if dir == "" {
			f.config, f.err = Config("")
		} else {
			f.config, f.err = read(dir)
		}
		if found.in == nil {
			found.in = make(map[string]lookUp)
		}
		found.in[dir] = f
	}
	return f.config, f.err
}

// resolve returns the settings for a package, which hold what is wrong with them.
func resolve(pass *analysis.Pass) *Settings {
	c, err := find(pass)
	s, problem := settle(cmp.Or(c, new(config.Config)))
	if err = cmp.Or(err, problem); err != nil {
		// The defaults are not what the user wants. But without facts of this
		// package nothing could be said of those that import it.
		s, _ = settle(new(config.Config))
		s.Problems = []error{err}
	}
	return s
}

// moduleDir returns the directory of the module, of those that are being worked on, that a package
// belongs to; "" for packages of others.
func moduleDir(pass *analysis.Pass) string {
	if pass.Module == nil || pass.Module.Version != "" || len(pass.Files) == 0 {
		return ""
	}
	return moduleOf(pass.Fset.File(pass.Files[0].FileStart).Name())
}

// moduleOf returns the directory of the module that a file belongs to, "" if it is in none.
func moduleOf(name string) string {
	name, err := filepath.Abs(name)
	if err != nil {
		return ""
	}
	for dir := filepath.Dir(name); ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return ""
		}
	}
}

// settle returns the settings that a configuration and the flags make.
func settle(c *config.Config) (*Settings, error) {
	s := &Settings{
		Names:     words.NewNames(c.Credentials(), c.NotCredentials),
		Trusted:   c.TrustedHeaders,
		Tests:     *cmp.Or(given.tests, &c.Tests),
		Generated: *cmp.Or(given.generated, &c.Generated),
		config:    c,
		flags:     &config.Config{Exclude: given.exclude},
	}
	for i, item := range c.Checks {
		if _, err := ParseChecks(item, nil); err != nil {
			return nil, c.Errorf(fmt.Sprintf("checks[%d]", i), "%s", strings.TrimPrefix(err.Error(), "checks: "))
		}
	}
	var err error
	if s.checks, err = ParseChecks(strings.Join(c.Checks, ","), nil); err != nil {
		return nil, err
	}
	if s.checks, err = ParseChecks(given.checks, s.checks); err != nil {
		return nil, err
	}
	if s.Models, err = lib.Builtin().With(c.Rows()); err != nil {
		return nil, err
	}
	return s, nil
}
