package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ratevet/ratevet/internal/report"
)

// A revision is a commit of the git repository whose work tree is root.
type revision struct{ root, commit string }

// findRevision returns the commit that rev names in the repository around dir.
func findRevision(ctx context.Context, dir, rev string) (*revision, error) {
	root, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	commit, err := git(ctx, dir, "rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("-new-from-rev: git knows no revision %q", rev)
	}
	return &revision{filepath.FromSlash(strings.TrimSuffix(root, "\n")), strings.TrimSpace(commit)}, nil
}

// git runs git in a directory, whatever it was set to.
func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return "", errors.New("-new-from-rev: git is not installed")
	case err != nil:
		line, _, _ := strings.Cut(stderr.String(), "\n")
		return "", fmt.Errorf("-new-from-rev: git %s: %s", args[0], cmp.Or(strings.TrimPrefix(line, "fatal: "), err.Error()))
	}
	return string(out), nil
}

// Changes are the lines that differ between a commit and the work tree, by the
// absolute name of the file.
type changes map[string][]span

// A span is a stretch of lines.
type span struct{ first, last int }

var wholeFile = span{1, 1<<31 - 1}

// changes returns the lines of the work tree that are not in the commit. All those of files that
// git does not track are among them, unless it is told to ignore the file.
func (r *revision) changes(ctx context.Context) (changes, error) {
	diff, err := git(ctx, r.root, "diff", "--unified=0", "--inter-hunk-context=0", "--find-renames",
		"--no-color", "--no-ext-diff", "--no-textconv", r.commit, "--")
	if err != nil {
		return nil, err
	}
	untracked, err := git(ctx, r.root, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, err
	}
	all := make(changes)
	for name, spans := range parseDiff(diff) {
		all[filepath.Join(r.root, filepath.FromSlash(name))] = spans
	}
	for name := range strings.SplitSeq(untracked, "\x00") {
		all[filepath.Join(r.root, filepath.FromSlash(name))] = []span{wholeFile}
	}
	return all, nil
}

// parseDiff returns the lines that a unified diff without context adds, by file.
func parseDiff(diff string) map[string][]span {
	added := make(map[string][]span)
	name := ""
	content := 0 // lines of a hunk that are still to come; they may look like anything
	for line := range strings.Lines(diff) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case content > 0:
			content--
		case strings.HasPrefix(line, "+++ "):
			name = fileName(strings.TrimPrefix(line, "+++ "))
		case strings.HasPrefix(line, "@@ "):
			fields := strings.Fields(line) // @@ -1,2 +3,4 @@
			if len(fields) < 3 {
				continue
			}
			_, removed := hunkRange(fields[1])
			first, n := hunkRange(fields[2])
			content = removed + n
			if n > 0 {
				added[name] = append(added[name], span{first, first + n - 1})
			}
		}
	}
	return added
}

// fileName returns the name of a file in the header of a diff, which is quoted as in C
// if it is odd, and followed by a tab if there is a space in it.
func fileName(header string) string {
	header = strings.TrimSuffix(header, "\t")
	if name, err := strconv.Unquote(header); err == nil {
		header = name
	}
	return strings.TrimPrefix(header, "b/")
}

// hunkRange parses "+3,4", where ",1" is left out.
func hunkRange(text string) (first, n int) {
	text, count, ok := strings.Cut(text[1:], ",")
	if first, _ = strconv.Atoi(text); !ok {
		return first, 1
	}
	n, _ = strconv.Atoi(count)
	return first, n
}

// touch reports whether a line of a finding changed.
func (c changes) touch(f report.Finding) bool {
	name, err := filepath.EvalSymlinks(f.Pos.Filename) // git did so with the root
	if err != nil {
		name = f.Pos.Filename
	}
	return slices.ContainsFunc(c[name], func(s span) bool {
		return s.first <= max(f.Pos.Line, f.End.Line) && f.Pos.Line <= s.last
	})
}
