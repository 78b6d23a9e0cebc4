// Package formats checks the output of ratevet for other programs against what those
// say of their input: the schema of SARIF 2.1.0, and the messages of reviewdog.
// It is a module of its own, since only these tests need the modules that have these.
package formats

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/reviewdog/reviewdog/proto/rdf"
	"github.com/santhosh-tekuri/jsonschema/v6"
	_ "github.com/securego/gosec/v2/cwe" // its module has the schema
	"google.golang.org/protobuf/encoding/protojson"
)

var ratevet string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "ratevet")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		ratevet = filepath.Join(dir, "ratevet")
		if runtime.GOOS == "windows" {
			ratevet += ".exe"
		}
		build := exec.Command("go", "build", "-o", ratevet, "./cmd/ratevet")
		build.Dir = filepath.Join("..", "..")
		if out, err := build.CombinedOutput(); err != nil {
			panic(string(out))
		}
		os.Setenv("GOWORK", "off")
		return m.Run()
	}())
}

// run returns what ratevet prints in a directory.
func run(t *testing.T, dir string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(ratevet, args...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) || len(out) == 0 {
		t.Fatalf("%s: %v\n%s", args, err, &stderr)
	}
	return out
}

// apps returns the directories of programs with findings and fixes.
func apps(t *testing.T) []string {
	t.Helper()
	var dirs []string
	mods, err := filepath.Glob(filepath.Join("..", "apps", "*", "go.mod"))
	if err != nil || len(mods) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, mod := range mods {
		dirs = append(dirs, filepath.Dir(mod))
	}
	return dirs
}

// schema returns the schema of SARIF, in which formats are to be as they say.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/securego/gosec/v2").Output()
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(filepath.Join(strings.TrimSpace(string(dir)), "report", "sarif", "testdata", "sarif-schema-2.1.0.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, log []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(log))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%v\n%s", err, log)
	}
}

func TestSARIF(t *testing.T) {
	s := schema(t)
	for _, dir := range apps(t) {
		validate(t, s, run(t, dir, "-format", "sarif", "-checks", "all"))
	}
	golden, err := os.ReadFile(filepath.Join("..", "..", "internal", "report", "testdata", "example.sarif"))
	if err != nil {
		t.Fatal(err)
	}
	validate(t, s, golden)
}

// TestSARIFBaseline has suppressed findings beside a package that is not analysed, and a clean one.
func TestSARIFBaseline(t *testing.T) {
	s := schema(t)
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "apps", "webhook"))); err != nil {
		t.Fatal(err)
	}
	known := exec.Command(ratevet, "-write-baseline", "known.json")
	known.Dir = dir
	if out, err := known.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for name, text := range map[string]string{"broken": "package broken\n\nvar x int = nothing\n", "clean": "package clean\n"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name, "a.go"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	log := run(t, dir, "-format", "sarif", "-baseline", "known.json")
	for _, part := range []string{`"executionSuccessful": false`, `"toolExecutionNotifications"`, `"kind": "external"`} {
		if !bytes.Contains(log, []byte(part)) {
			t.Errorf("no %s", part)
		}
	}
	validate(t, s, log)
	validate(t, s, run(t, dir, "-format", "sarif", "./clean"))
}

// TestSchema checks that the validator objects to a log that is not right.
func TestSchema(t *testing.T) {
	s := schema(t)
	for _, text := range []string{`{}`, `{"version": "2.1.0", "runs": [{}]}`, `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "a", "informationUri": "not a URI"}}}]}`} {
		var v any
		if err := json.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Errorf("%s is valid", text)
		}
	}
}

// TestRDJSONL reads each line as reviewdog does, but objects to fields that it does not know.
func TestRDJSONL(t *testing.T) {
	suggestions := 0
	for _, dir := range apps(t) {
		for line := range bytes.Lines(run(t, dir, "-format", "rdjsonl")) {
			var d rdf.Diagnostic
			if err := protojson.Unmarshal(line, &d); err != nil {
				t.Fatalf("%v: %s", err, line)
			}
			if d.Message == "" || d.Location.GetPath() == "" || d.Location.GetRange().GetStart().GetLine() == 0 || d.Severity != rdf.Severity_WARNING || d.Code.GetUrl() == "" {
				t.Errorf("incomplete: %s", line)
			}
			suggestions += len(d.Suggestions)
		}
	}
	if suggestions == 0 {
		t.Error("no suggestions")
	}
}
