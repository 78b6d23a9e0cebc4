package drivers_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/apptest"
)

// uncapped is a configuration under which golangci-lint shows all that it
// finds, and settings of the plugin below.
const uncapped = `version: "2"
linters:
  default: none
  enable: [ratevet]
  settings:
    custom:
      ratevet:
        type: module
        settings: {%s}
issues:
  max-issues-per-linter: 0
  max-same-issues: 0
  uniq-by-line: false
`

// runGolangciLint runs golangci-lint with the settings that are given, or else
// with none.
func runGolangciLint(t *testing.T, dir string) []apptest.Finding {
	t.Helper()
	return lint(t, dir, configure(t, ""))
}

// configure writes a configuration with settings of the plugin, and returns its name.
func configure(t *testing.T, settings string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "golangci.yml")
	write(t, name, strings.Replace(uncapped, "%s", settings, 1))
	return name
}

// lint runs golangci-lint in a directory and returns what it finds.
func lint(t *testing.T, dir, config string, flags ...string) []apptest.Finding {
	t.Helper()
	out, code := apptest.Execute(t, dir, golangciLint, arguments(config, flags...)...)
	var output struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename string
				Line     int
			}
			SuggestedFixes []any
		}
	}
	if err := json.Unmarshal(out, &output); err != nil || code > 1 {
		t.Fatalf("golangci-lint: exit status %d, %v\n%s", code, err, out)
	}
	var all []apptest.Finding
	for _, issue := range output.Issues {
		if issue.FromLinter != "ratevet" {
			t.Errorf("%s:%d: %s: %s", issue.Pos.Filename, issue.Pos.Line, issue.FromLinter, issue.Text)
			continue
		}
		all = append(all, apptest.Finding{
			File:  relative(t, dir, issue.Pos.Filename),
			Line:  issue.Pos.Line,
			Check: checkOf(t, issue.Text),
			Fix:   len(issue.SuggestedFixes) > 0,
		})
	}
	return all
}

func arguments(config string, flags ...string) []string {
	return append([]string{"run", "--config", config, "--output.json.path", "stdout", "--path-mode", "abs",
		"--show-stats=false", "--allow-parallel-runners"}, flags...)
}

func relative(t *testing.T, dir, name string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
