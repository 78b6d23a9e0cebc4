// Package docs_test tries what docs/ci.md and docs/editors.md say, with the
// examples as they stand there: workflows, jobs and hooks are run, and editors are
// to show what ratevet finds. Programs that Debian has and this machine does
// not are done without; .ci/run installs them where it may.
package docs_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// ratevet is the command, and onPath the variable that has it on the path.
var ratevet, onPath string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		if runtime.GOOS == "windows" {
			fmt.Println("not run: these tests are for Unix")
			return 0
		}
		dir, err := os.MkdirTemp("", "docs")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		ratevet = filepath.Join(dir, "ratevet")
		if out, err := exec.Command("go", "build", "-C", filepath.Join("..", ".."), "-o", ratevet, "./cmd/ratevet").CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%v\n%s", err, out)
			return 1
		}
		onPath = "PATH=" + dir + string(filepath.ListSeparator) + os.Getenv("PATH")
		// The programs are modules of their own, and commits have an author.
		os.Unsetenv("GOFLAGS")
		os.Setenv("GOWORK", "off")
		for _, who := range []string{"AUTHOR", "COMMITTER"} {
			os.Setenv("GIT_"+who+"_NAME", "nobody")
			os.Setenv("GIT_"+who+"_EMAIL", "nobody@example.com")
		}
		return m.Run()
	}())
}

// finding is a program with one finding, at findingLine.
const (
	finding = `package m

import (
	"crypto/hmac"
	"crypto/sha256"
)

// Valid reports whether a signature is right.
func Valid(key, body []byte, signature string) bool {
	h := hmac.New(sha256.New, key)
	h.Write(body)
	return string(h.Sum(nil)) == signature
}
`
	findingLine    = 12
	findingMessage = "the MAC string(h.Sum(nil)) is compared with =="
)

// clean is the program without it.
var clean = strings.Replace(finding, "string(h.Sum(nil)) == signature", "hmac.Equal(h.Sum(nil), []byte(signature))", 1)

// A result is what a run of a program printed and returned.
type result struct {
	output string // standard output and error
	code   int
}

// run runs a program in a directory, with variables added to the environment.
func run(t *testing.T, dir string, env []string, name string, args ...string) result {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{string(out), cmd.ProcessState.ExitCode()}
}

// must runs a program that is to succeed, and returns what it prints.
func must(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	got := run(t, dir, nil, name, args...)
	if got.code != 0 {
		t.Fatalf("%s %s: exit status %d\n%s", name, args, got.code, got.output)
	}
	return strings.TrimSpace(got.output)
}

// require skips a test if a program is not there.
func require(t *testing.T, programs ...string) {
	t.Helper()
	for _, name := range programs {
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("not run: there is no %s", name)
		}
	}
}

// tool returns the path of a tool of this module.
func tool(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "tool", "-n", name).Output()
	if err != nil {
		t.Fatalf("go tool -n %s: %v", name, err)
	}
	return strings.TrimSpace(string(out))
}

// examples returns the blocks of code in a page that are in a language.
func examples(t *testing.T, page, language string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", page))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for i, part := range strings.Split(string(text), "```") {
		if first, code, ok := strings.Cut(part, "\n"); ok && i%2 == 1 && first == language {
			all = append(all, code)
		}
	}
	if len(all) == 0 {
		t.Fatalf("%s: no example in %s", page, language)
	}
	return all
}

// example returns the one that has a text in it.
func example(t *testing.T, page, language, text string) string {
	t.Helper()
	found := ""
	for _, code := range examples(t, page, language) {
		if strings.Contains(code, text) {
			if found != "" {
				t.Fatalf("%s: two examples in %s have %q", page, language, text)
			}
			found = code
		}
	}
	if found == "" {
		t.Fatalf("%s: no example in %s has %q", page, language, text)
	}
	return found
}

// directory returns a new one, by its real name.
func directory(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir
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

// module returns a directory with a module of one file.
func module(t *testing.T, file string) string {
	t.Helper()
	dir := directory(t)
	write(t, filepath.Join(dir, "go.mod"), "module example.com/m\n\ngo 1.25\n")
	write(t, filepath.Join(dir, "m.go"), file)
	return dir
}

// commit records all files of a directory in a repository there, and returns the hash.
func commit(t *testing.T, dir string) string {
	t.Helper()
	if _, err := os.Stat(filepath.Join(dir, ".git")); err != nil {
		must(t, dir, "git", "init", "--quiet", "--initial-branch=main")
	}
	must(t, dir, "git", "add", "--all")
	must(t, dir, "git", "commit", "--quiet", "--message=a change")
	return must(t, dir, "git", "rev-parse", "HEAD")
}

// clone returns a repository with the files of this one, as they are, and its commit.
func clone(t *testing.T) (dir, hash string) {
	t.Helper()
	dir = directory(t)
	root := filepath.Join("..", "..")
	names := must(t, root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	for name := range strings.SplitSeq(strings.TrimRight(names, "\x00"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, name))
		if errors.Is(err, os.ErrNotExist) {
			continue // removed, but not yet from the index
		} else if err != nil {
			t.Fatal(err)
		}
		if first, _, _ := strings.Cut(name, "/"); first != "testdata" { // nothing in it is built
			write(t, filepath.Join(dir, name), string(text))
		}
	}
	return dir, commit(t, dir)
}
