package ratevet_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// command is the name of the command, built for these tests.
var command string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "ratevet")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		command = filepath.Join(dir, "ratevet")
		if runtime.GOOS == "windows" {
			command += ".exe"
		}
		if out, err := exec.Command("go", "build", "-o", command, "./cmd/ratevet").CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
			return 1
		}
		os.Unsetenv("GOFLAGS") // the programs are modules of their own
		os.Setenv("GOWORK", "off")
		return m.Run()
	}())
}

// TestApps runs the suite on the programs in testdata/apps. A line with a
// finding says so in a comment at its end:
//
//	// finds hmaccompare/mac
//	// finds hmaccompare/unused (no fix)
//
// The gate map is in routes.txt, if there is such a file. The command and go vet must find these and no others, and the fixes must
// leave a program that builds, in which only those without a fix are left.
func TestApps(t *testing.T) {
	mods, err := filepath.Glob("testdata/apps/*/go.mod")
	if err != nil || len(mods) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, mod := range mods {
		dir, err := filepath.Abs(filepath.Dir(mod))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			want := expected(t, dir)
			if len(want) == 0 {
				t.Fatal("no line says what it finds")
			}
			t.Run("ratevet", func(t *testing.T) {
				out, code := execute(t, dir, command, "-json", "./...")
				compare(t, found(t, dir, out), want)
				if code != 1 {
					t.Errorf("exit status %d, want 1", code)
				}
			})
			t.Run("vet", func(t *testing.T) {
				out, code := execute(t, dir, "go", "vet", "-vettool="+command, "-json", "./...")
				compare(t, found(t, dir, out), want)
				if code != 0 {
					t.Errorf("exit status %d, want 0", code)
				}
			})
			t.Run("routes", func(t *testing.T) {
				want, err := os.ReadFile(filepath.Join(dir, "routes.txt"))
				if errors.Is(err, fs.ErrNotExist) {
					return
				}
				if got, code := execute(t, dir, command, "routes", "./..."); string(got) != string(want) || code != 0 {
					t.Errorf("ratevet routes, exit status %d:\n%s", code, got)
				}
			})
			t.Run("fix", func(t *testing.T) {
				dir := copyOf(t, dir)
				out, code := execute(t, dir, command, "-fix", "-json", "./...")
				left := slices.DeleteFunc(expected(t, dir), func(f finding) bool { return f.fix })
				compare(t, found(t, dir, out), left)
				if want := min(len(left), 1); code != want {
					t.Errorf("exit status %d, want %d", code, want)
				}
				if out, code := execute(t, dir, "go", "build", "-o", os.DevNull, "./..."); code != 0 {
					t.Errorf("what the fixes leave does not build: %s", out)
				}
			})
		})
	}
}

// A finding is a line that is, or is to be, reported.
type finding struct {
	file  string // relative, with slashes
	line  int
	check string // pass/category
	fix   bool   // has one
}

func (f finding) String() string {
	s := fmt.Sprintf("%s:%d: %s", f.file, f.line, f.check)
	if !f.fix {
		s += " (no fix)"
	}
	return s
}

func compareFindings(a, b finding) int {
	return cmp.Or(cmp.Compare(a.file, b.file), a.line-b.line, cmp.Compare(a.check, b.check))
}

// A mark lists what is to be found on its line.
var (
	mark      = regexp.MustCompile(` // finds (([a-z]+/[a-z]+( \(no fix\))?(, )?)+)\n`)
	markCheck = regexp.MustCompile(`([a-z]+/[a-z]+)( \(no fix\))?`)
)

// expected returns what the comments in the files of a directory say, sorted.
func expected(t *testing.T, dir string) []finding {
	t.Helper()
	var all []finding
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
					all = append(all, finding{relative(t, dir, name), line, check[1], check[2] == ""})
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

// found returns the findings in the JSON output of the command or of go vet, sorted.
func found(t *testing.T, dir string, output []byte) []finding {
	t.Helper()
	var all []finding
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
					all = append(all, finding{relative(t, dir, name), line, check, len(d.Fixes) > 0})
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

func compare(t *testing.T, got, want []finding) {
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

// execute runs a program in a directory and returns what it prints on its
// standard output, and its exit status.
func execute(t *testing.T, dir, program string, args ...string) ([]byte, int) {
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

// copyOf copies a directory and returns the name of the copy.
func copyOf(t *testing.T, dir string) string {
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
