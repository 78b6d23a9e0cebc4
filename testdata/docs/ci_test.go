package docs_test

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/nektos/act/pkg/schema"
	"github.com/rhysd/actionlint"
	"go.yaml.in/yaml/v3"
	yamlv3 "gopkg.in/yaml.v3" // that of act
)

// isWorkflow reports whether an example is for GitHub Actions.
func isWorkflow(code string) bool { return strings.Contains(code, "\njobs:\n") }

// TestYAML parses every example in YAML, in every page.
func TestYAML(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join("..", "..", "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "```yaml\n") {
			continue
		}
		for _, code := range examples(t, filepath.Base(page), "yaml") {
			n++
			var v any
			if err := yaml.Unmarshal([]byte(code), &v); err != nil {
				t.Errorf("%s: %v in\n%s", page, err, code)
			}
		}
	}
	if n < 8 {
		t.Errorf("%d examples", n)
	}
}

// TestWorkflows lints the workflows, with the inputs that they give to the action.
func TestWorkflows(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	project, err := actionlint.NewProject(root)
	if err != nil {
		t.Fatal(err)
	}
	lint := func(code string) []*actionlint.Error {
		linter, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{})
		if err != nil {
			t.Fatal(err)
		}
		found, err := linter.Lint("ratevet.yml", []byte(strings.ReplaceAll(code, "your-org/ratevet@main", "./")), project)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	n := 0
	for _, code := range examples(t, "ci.md", "yaml") {
		if !isWorkflow(code) {
			continue
		}
		n++
		for _, found := range lint(code) {
			t.Errorf("%v in\n%s", found, code)
		}
		if found := lint(strings.Replace(code, "your-org/ratevet@main\n", "your-org/ratevet@main\n        with: {nothing: 1}\n", 1)); len(found) == 0 {
			t.Errorf("an input that there is not is none to actionlint in\n%s", code)
		}
	}
	if n == 0 {
		t.Error("no workflows")
	}
}

// TestAction checks action.yml against the schema that the runner of GitHub has, and its scripts.
func TestAction(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "action.yml"))
	if err != nil {
		t.Fatal(err)
	}
	var root yamlv3.Node
	if err := yamlv3.Unmarshal(text, &root); err != nil {
		t.Fatal(err)
	}
	if err := (&schema.Node{Definition: "action-root", Schema: schema.GetActionSchema()}).UnmarshalYAML(&root); err != nil {
		t.Error(err)
	}
	var action struct {
		Inputs map[string]any
		Runs   struct{ Steps []struct{ Run string } }
	}
	if err := yaml.Unmarshal(text, &action); err != nil || len(action.Runs.Steps) != 2 {
		t.Fatal(err, action)
	}
	for _, step := range action.Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("what a user says becomes a piece of a script:\n%s", step.Run)
		}
		if _, err := exec.LookPath("shellcheck"); err == nil {
			name := filepath.Join(t.TempDir(), "step.sh")
			write(t, name, step.Run)
			must(t, ".", "shellcheck", "--shell=bash", name)
		}
	}
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "ci.md"))
	if err != nil {
		t.Fatal(err)
	}
	for name := range action.Inputs {
		if !strings.Contains(string(page), "\n| `"+name+"` |") {
			t.Errorf("docs/ci.md does not tell of %s", name)
		}
	}
}

// A runner runs workflows on this machine, with stand-ins for the actions of others: they print
// the file that they are given. That of reviewdog puts it on the path here.
type runner struct {
	act  string
	args []string
	env  []string
}

func newRunner(t *testing.T) *runner {
	t.Helper()
	action, _ := clone(t)
	others := directory(t)
	standIn := `name: a stand-in
description: It prints a file.
inputs:
  go-version-file: {description: of setup-go}
  sarif_file: {description: of upload-sarif}
  category: {description: of upload-sarif}
runs:
  using: composite
  steps:
    - shell: bash
      env: {FILE: "${{ inputs.sarif_file }}"}
      run: if [[ -n $FILE ]]; then cat "$FILE"; fi
`
	write(t, filepath.Join(others, "action.yml"), standIn)
	write(t, filepath.Join(others, "upload-sarif", "action.yml"), standIn)
	bin := directory(t)
	write(t, filepath.Join(bin, "reviewdog"), "#!/bin/sh\nexec '"+tool(t, "reviewdog")+"' \"$@\" -reporter=local -diff='git diff HEAD^1'\n")
	if err := os.Chmod(filepath.Join(bin, "reviewdog"), 0o777); err != nil {
		t.Fatal(err)
	}
	r := &runner{act: tool(t, "act"), env: []string{
		"GOCACHE=" + must(t, ".", "go", "env", "GOCACHE"), "GOMODCACHE=" + must(t, ".", "go", "env", "GOMODCACHE"),
		"XDG_CACHE_HOME=" + directory(t), "XDG_CONFIG_HOME=" + directory(t),
		"PATH=" + bin + string(filepath.ListSeparator) + os.Getenv("PATH"),
	}}
	r.args = []string{"--platform", "ubuntu-latest=-self-hosted", "--no-cache-server", "--local-repository", "your-org/ratevet@main=" + action}
	for _, name := range []string{"actions/setup-go@v6", "github/codeql-action@v4", "reviewdog/action-setup@v1"} {
		r.args = append(r.args, "--local-repository", name+"="+others)
	}
	return r
}

// run runs a workflow on an event in a repository.
func (r *runner) run(t *testing.T, dir, event, code string) result {
	t.Helper()
	name := filepath.Join(t.TempDir(), "ratevet.yml")
	write(t, name, code)
	return run(t, dir, r.env, r.act, append([]string{event, "--workflows", name}, r.args...)...)
}

// A rival is a second finding, which a pull request adds.
const rival = `package m

import "crypto/subtle"

func unused(a, b []byte) {
	subtle.ConstantTimeCompare(a, b)
}
`

// merged returns a repository with a finding in m.go, and one in rival.go that the last commit, a merge, adds.
func merged(t *testing.T) string {
	t.Helper()
	dir := module(t, finding)
	commit(t, dir)
	must(t, dir, "git", "switch", "--quiet", "--create", "change")
	write(t, filepath.Join(dir, "rival.go"), rival)
	commit(t, dir)
	must(t, dir, "git", "switch", "--quiet", "main")
	must(t, dir, "git", "merge", "--quiet", "--no-ff", "--message=the change", "change")
	return dir
}

// TestActions runs the workflows with the action.
func TestActions(t *testing.T) {
	require(t, "bash", "git")
	r := newRunner(t)
	dir := merged(t)
	const old, added = "::warning file=m.go,line=12,", "::warning file=rival.go,line=6,"
	for _, test := range []struct {
		part, event string // of the page; that runs it
		want, not   []string
		fails       bool
	}{
		{"# .github/workflows/ratevet.yml", "push", []string{old, added}, nil, true},
		{"new-from-rev:", "pull_request", []string{added}, []string{old}, true},
		{"new-from-rev:", "push", []string{old, added}, nil, true},
		{"sarif_file:", "push", []string{`"uri": "m.go"`, `"uri": "rival.go"`, `"ruleId": "hmaccompare/mac"`}, nil, true},
		{"name: reviewdog", "pull_request", []string{`"path":"rival.go"`}, []string{`"path":"m.go"`}, true},
	} {
		got := r.run(t, dir, test.event, example(t, "ci.md", "yaml", test.part))
		if (got.code != 0) != test.fails {
			t.Errorf("%s, %s: exit status %d\n%s", test.part, test.event, got.code, got.output)
		}
		for _, part := range test.want {
			if !strings.Contains(got.output, part) {
				t.Errorf("%s, %s: no %s in\n%s", test.part, test.event, part, got.output)
			}
		}
		for _, part := range test.not {
			if strings.Contains(got.output, part) {
				t.Errorf("%s, %s: there is %s in\n%s", test.part, test.event, part, got.output)
			}
		}
	}
}

// TestActionInputs gives the action what is not in the page: all inputs, odd ones, and wrong ones.
func TestActionInputs(t *testing.T) {
	require(t, "bash", "git")
	r := newRunner(t)
	dir := directory(t)
	write(t, filepath.Join(dir, "a b", "go.mod"), "module example.com/m\n\ngo 1.25\n")
	write(t, filepath.Join(dir, "a b", "m.go"), finding)
	write(t, filepath.Join(dir, "a b", "other", "other.go"), strings.Replace(rival, "package m", "package other", 1))
	must(t, filepath.Join(dir, "a b"), ratevet, "-write-baseline", "known.json", ".")
	commit(t, dir)
	const workflow = `on: push
jobs:
  ratevet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: your-org/ratevet@main
        id: ratevet
        with:
          working-directory: a b
          WITH
      - if: always()
        env: {FILE: "${{ steps.ratevet.outputs.file }}"}
        run: if [[ -n $FILE ]]; then cat "$FILE"; fi
`
	wrong := filepath.Join(t.TempDir(), "wrong")
	for _, test := range []struct {
		with  string
		want  string // a pattern
		fails bool
	}{
		{"packages: .", `::warning file=a b/m\.go,line=12,`, true},
		{"checks: -hmaccompare,+apikeyleak", `Success - Main your-org/ratevet`, false},
		{"baseline: known.json\npackages: '. '", `Success - Main your-org/ratevet`, false},
		{"baseline: known.json", `::warning file=a b/other/other\.go`, true},
		{"format: text\nflags: -c  0\npackages: ./other", `other/other\.go:6:2.*\n.*6\S*\s+subtle`, true},
		{"format: sarif\noutput: x y.sarif\npackages: ./other", `"uri": "a%20b/other/other\.go"`, true},
		{"packages: $(touch " + wrong + ") *.go", `exit status 2`, true},
		{"checks: \"'; touch " + wrong + "; '\"", `exit status 2`, true},
	} {
		got := r.run(t, dir, "push", strings.Replace(workflow, "WITH", strings.ReplaceAll(test.with, "\n", "\n          "), 1))
		if (got.code != 0) != test.fails || !regexp.MustCompile(test.want).MatchString(got.output) {
			t.Errorf("%s: exit status %d\n%s", test.with, got.code, got.output)
		}
		if _, err := os.Stat(wrong); err == nil {
			t.Fatalf("%s: it was run\n%s", test.with, got.output)
		}
	}
}

// TestGitLab runs the scripts of the jobs as a merge request that adds a finding does.
func TestGitLab(t *testing.T) {
	require(t, "bash", "git", "jq")
	var jobs = make(map[string]struct{ Script []string })
	for _, part := range []string{"CI_MERGE_REQUEST_DIFF_BASE_SHA", "codequality:"} {
		if err := yaml.Unmarshal([]byte(example(t, "ci.md", "yaml", part)), &jobs); err != nil {
			t.Fatal(err)
		}
	}
	source, _ := clone(t)
	server := directory(t)
	must(t, server, "git", "clone", "--quiet", "--bare", source, "your-org/ratevet.git")
	for name, job := range jobs {
		dir, bin := merged(t), directory(t)
		script := strings.NewReplacer("/tmp/ratevet", filepath.Join(bin, "source"), "/usr/local/bin", bin).Replace(strings.Join(job.Script, "\n"))
		script = regexp.MustCompile(`(?m)^apt-get .*$`).ReplaceAllString(script, "")
		env := []string{"GOFLAGS=-trimpath", "CI_SERVER_URL=file://" + server, "CI_MERGE_REQUEST_DIFF_BASE_SHA=" + must(t, dir, "git", "rev-parse", "HEAD^1"),
			"PATH=" + bin + string(filepath.ListSeparator) + os.Getenv("PATH")}
		got := run(t, dir, env, "bash", "-euo", "pipefail", "-c", script)
		if got.code != 1 {
			t.Errorf("%s: exit status %d\n%s", name, got.code, got.output)
		}
		if name == "ratevet" {
			if !strings.Contains(got.output, "rival.go:6:") || strings.Contains(got.output, "m.go:12:") {
				t.Errorf("%s:\n%s", name, got.output)
			}
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, "gl-code-quality-report.json"))
		if err != nil {
			t.Fatal(err)
		}
		var report []struct {
			Description, Severity, Fingerprint string
			Check                              string `json:"check_name"`
			Location                           struct {
				Path  string
				Lines struct{ Begin int }
			}
		}
		if err := json.Unmarshal(text, &report); err != nil || len(report) != 2 {
			t.Fatalf("%v in\n%s", err, text)
		}
		if r := report[0]; r.Check != "hmaccompare/mac" || r.Location.Path != "m.go" || r.Location.Lines.Begin != findingLine ||
			!strings.HasPrefix(r.Description, findingMessage) || r.Severity != "major" || r.Fingerprint == "" || r.Fingerprint == report[1].Fingerprint {
			t.Errorf("%s:\n%s", name, text)
		}
	}
}

// TestPreCommit runs the hooks, as pre-commit installs them.
func TestPreCommit(t *testing.T) {
	require(t, "pre-commit", "git")
	source, hash := clone(t)
	// It builds in a GOPATH of its own. The modules need not be fetched again, and what is
	// built does not depend on where.
	env := []string{"PRE_COMMIT_HOME=" + directory(t), "GOMODCACHE=" + must(t, ".", "go", "env", "GOMODCACHE"), "GOFLAGS=-trimpath", onPath}
	for _, test := range []struct {
		part, dir string // of the page; in which the module is
		known     bool   // the findings are, in a baseline
	}{
		{"# .pre-commit-config.yaml", ".", false},
		{"args:", "server", true},
		{"repo: local", ".", false},
	} {
		dir := directory(t)
		sub := filepath.Join(dir, test.dir)
		write(t, filepath.Join(sub, "go.mod"), "module example.com/m\n\ngo 1.25\n")
		write(t, filepath.Join(sub, "m.go"), finding)
		if test.known {
			must(t, sub, ratevet, "-write-baseline", "known.json")
		}
		config := strings.NewReplacer("https://git.example.com/your-org/ratevet", source, "COMMIT", hash).Replace(example(t, "ci.md", "yaml", test.part))
		write(t, filepath.Join(dir, ".pre-commit-config.yaml"), config)
		commit(t, dir)
		if got := run(t, dir, env, "pre-commit", "run", "--all-files"); (got.code == 0) != test.known || strings.Contains(got.output, findingMessage) == test.known {
			t.Errorf("%s: exit status %d\n%s", test.part, got.code, got.output)
		}
		write(t, filepath.Join(sub, "m.go"), clean)
		must(t, dir, "git", "add", ".")
		write(t, filepath.Join(sub, "m.go"), finding) // but not staged
		if got := run(t, dir, env, "pre-commit", "run"); got.code != 0 || !strings.Contains(got.output, "Passed") {
			t.Errorf("%s: exit status %d\n%s", test.part, got.code, got.output)
		}
	}
}

// TestReviewdog has reviewdog print the findings on lines that changed.
func TestReviewdog(t *testing.T) {
	require(t, "bash", "git")
	command := example(t, "ci.md", "sh", "reviewdog")
	bin := directory(t)
	if err := os.Symlink(tool(t, "reviewdog"), filepath.Join(bin, "reviewdog")); err != nil {
		t.Fatal(err)
	}
	env := []string{onPath + string(filepath.ListSeparator) + bin}
	got := run(t, merged(t), env, "bash", "-c", command)
	if !strings.Contains(got.output, `"path":"rival.go"`) || strings.Contains(got.output, `"path":"m.go"`) {
		t.Errorf("exit status %d\n%s", got.code, got.output)
	}
}
