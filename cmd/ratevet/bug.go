package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"strings"

	"github.com/ratevet/ratevet/passes/settings"
)

// bug prints what a bug report needs, and nothing that should not be in public: no
// environment, no dependencies, no path outside of the module.
func (c *command) bug(args []string) int {
	opts := new(options)
	if err := opts.parse(opts.flagSet(), args); err != nil {
		c.errorf("bug: %v; see ratevet help", err)
		return exitTrouble
	}
	for _, line := range []struct{ what, text string }{
		{"version", version()},
		{"x/tools", toolsVersion()},
		{"go", goEnv(opts.dir)},
		{"module", moduleOf(opts.dir)},
		{"config", configOf(opts)},
		{"flags", cmp.Or(private(opts.dir, strings.Join(args, " ")), "none")},
	} {
		fmt.Fprintf(c.stdout, "%-8s %s\n", line.what+":", line.text)
	}
	return exitClean
}

// toolsVersion returns the version of golang.org/x/tools that was built in.
func toolsVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if dep.Path == "golang.org/x/tools" {
				return dep.Version
			}
		}
	}
	return "unknown"
}

// goEnv says what the go command in use is, and what it builds for.
func goEnv(dir string) string {
	out, err := goTool(dir, "env", "GOVERSION", "GOOS", "GOARCH", "CGO_ENABLED", "GOWORK")
	values := strings.Split(string(out), "\n")
	if err != nil || len(values) < 5 {
		return "unknown"
	}
	text := fmt.Sprintf("%s for %s/%s, cgo %s", values[0], values[1], values[2], map[string]string{"1": "on", "0": "off"}[values[3]])
	if values[4] != "" && values[4] != "off" {
		text += ", in a workspace"
	}
	return text
}

// moduleOf says what module a directory is in, and for which Go that is.
func moduleOf(dir string) string {
	out, err := goTool(dir, "mod", "edit", "-json")
	var mod struct {
		Module        struct{ Path string }
		Go, Toolchain string
	}
	if err := cmp.Or(err, json.Unmarshal(out, &mod)); err != nil {
		return "none"
	}
	text := fmt.Sprintf("%s, go %s", mod.Module.Path, cmp.Or(mod.Go, "unknown"))
	if mod.Toolchain != "" {
		text += ", toolchain " + mod.Toolchain
	}
	return text
}

// configOf says where the configuration is from, or what is wrong with it, and which checks are not as by default.
func configOf(opts *options) string {
	s, err := configure(opts)
	if err != nil {
		return private(opts.dir, strings.ReplaceAll(err.Error(), "\n", "; "))
	}
	text := "none"
	if s.File() != "" {
		text = private(opts.dir, s.File())
	}
	defaults := defaultChecks()
	for _, c := range settings.Checks() {
		switch on := s.Enabled(c.Pass, c.Category); {
		case on && !defaults[c]:
			text += " +" + c.String()
		case !on && defaults[c]:
			text += " -" + c.String()
		}
	}
	return text
}

// goTool runs the go command.
func goTool(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err == nil && len(bytes.TrimSpace(out)) == 0 {
		err = errors.New("no output")
	}
	return out, err
}

// private returns a text in which the directory, and the home of the user, are not named.
func private(dir, text string) string {
	text = strings.ReplaceAll(text, dir, ".")
	if home, err := os.UserHomeDir(); err == nil && len(home) > 1 {
		text = strings.ReplaceAll(text, home, "~")
	}
	return text
}
