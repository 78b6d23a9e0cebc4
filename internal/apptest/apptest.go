// Package apptest reads what the programs in testdata/apps say that is to be
// found in them, and what drivers of the analyzers find.
//
// A line with a finding says so in a comment at its end:
//
//	// finds hmaccompare/mac
//	// finds hmaccompare/unused (no fix)
package apptest

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A Finding is a line that is, or is to be, reported.
type Finding struct {
	File  string // relative, with slashes
	Line  int
	Check string // pass/category
	Fix   bool   // has one
}

func (f Finding) String() string {
	s := fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Check)
	if !f.Fix {
		s += " (no fix)"
	}
	return s
}

func compareFindings(a, b Finding) int {
	return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line, cmp.Compare(a.Check, b.Check))
}

// A mark lists what is to be found on its line.
var (
	mark      = regexp.MustCompile(` // finds (([a-z]+/[a-z]+( \(no fix\))?(, )?)+)\n`)
	markCheck = regexp.MustCompile(`([a-z]+/[a-z]+)( \(no fix\))?`)
)

// Expected returns what the comments in the files of a directory say, sorted.
func Expected(t *testing.T, dir string) []Finding {
	t.Helper()
	var all []Finding
	err := filepath.WalkDir(dir, func(name string, entry os.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		line := 0
		for l := range strings.Lines(string(text)) {
			line++
			if m := mark.FindStringSubmatch(l); m != nil {
				for _, check := range markCheck.FindAllStringSubmatch(m[1], -1) {
					all = append(all, Finding{relative(t, dir, name), line, check[1], check[2] == ""})
				}
			} else if strings.Contains(l, "// finds") {
				t.Errorf("%s:%d: not understood: %s", name, line, l)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(all, compareFindings)
	return all
}

// Found returns the findings in the JSON output of the command or of go vet, sorted.
func Found(t *testing.T, dir string, output []byte) []Finding {
	t.Helper()
	var all []Finding
	dec := json.NewDecoder(bytes.NewReader(output))
	for {
		var tree map[string]map[string][]struct {
			Category string
			Posn     string
			Message  string
			Fixes    []any `json:"suggested_fixes"`
		}
		if err := dec.Decode(&tree); err == io.EOF {
			break
		} else if err != nil {
			t.Fatalf("%v in\n%s", err, output)
		}
		for _, passes := range tree {
			for pass, diagnostics := range passes {
				for _, d := range diagnostics {
					check := pass + "/" + d.Category
					if !strings.HasSuffix(d.Message, " ("+check+")") {
						t.Errorf("%s: %q does not end in the check, %s", d.Posn, d.Message, check)
					}
					name, line := splitPosition(t, d.Posn)
					all = append(all, Finding{relative(t, dir, name), line, check, len(d.Fixes) > 0})
				}
			}
		}
	}
	slices.SortFunc(all, compareFindings)
	return all
}

// splitPosition splits file:line:column.
func splitPosition(t *testing.T, posn string) (name string, line int) {
	t.Helper()
	rest := posn[:strings.LastIndex(posn, ":")]
	colon := strings.LastIndex(rest, ":")
	line, err := strconv.Atoi(rest[colon+1:])
	if err != nil {
		t.Fatalf("position %q: %v", posn, err)
	}
	return rest[:colon], line
}

func relative(t *testing.T, dir, name string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, name)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}

// Compare reports how the findings differ.
func Compare(t *testing.T, got, want []Finding) {
	t.Helper()
	for _, f := range got {
		if !slices.Contains(want, f) {
			t.Errorf("unexpected: %s", f)
		}
	}
	for _, f := range want {
		if !slices.Contains(got, f) {
			t.Errorf("missing: %s", f)
		}
	}
	if len(got) > len(slices.Compact(slices.Clone(got))) {
		t.Errorf("a line is reported twice: %s", got)
	}
}

// Execute runs a program in a directory and returns what it prints on its
// standard output, and its exit status.
func Execute(t *testing.T, dir, program string, args ...string) ([]byte, int) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if stderr.Len() > 0 {
		t.Logf("%s %s: %s", filepath.Base(program), args, &stderr)
	}
	return out, cmd.ProcessState.ExitCode()
}

// CopyOf copies a directory and returns the name of the copy.
func CopyOf(t *testing.T, dir string) string {
	t.Helper()
	// Without symbolic links, since the go command prints real names.
	to, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}
