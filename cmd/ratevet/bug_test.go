package main

import (
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestBug(t *testing.T) {
	dir := module(t, "-- m.go --\npackage m\n\nvar x int = \"\"\n-- sub/m.go --\npackage sub\n-- .ratevet.yml --\nchecks: [+ratelimitorder/missing, -apikeyleak/log]\n")
	home := filepath.Dir(dir)
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("GOFLAGS", "-tags=topsecret")
	got := execute(t, filepath.Join(dir, "sub"), binary, "bug", "-tests", "-C", dir, "-tags", filepath.Join(home, "x"))
	for _, part := range []string{
		"version: ratevet ",
		"\nx/tools: v",
		" for " + runtime.GOOS + "/" + runtime.GOARCH + ", cgo ",
		"\nmodule:  example.com/m, go 1.25\n",
		"\nconfig:  ./.ratevet.yml -apikeyleak/log +ratelimitorder/missing\n",
		"\nflags:   -tests -C . -tags " + filepath.Join("~", "x") + "\n",
	} {
		if !strings.Contains(got.stdout, part) {
			t.Errorf("no %q in\n%s", part, got.stdout)
		}
	}
	if got.code != exitClean || got.stderr != "" || strings.Contains(got.stdout, home) || strings.Contains(got.stdout, "topsecret") {
		t.Errorf("%+v", got)
	}

	if got := execute(t, t.TempDir(), binary, "bug"); got.code != exitClean || !strings.Contains(got.stdout, "\nmodule:  none\nconfig:  none\nflags:   none\n") {
		t.Errorf("outside of a module: %+v", got)
	}
	writeFile(t, filepath.Join(dir, ".ratevet.yml"), "chekcs: [all]\n")
	if got := execute(t, dir, binary, "bug"); !strings.Contains(got.stdout, "\nconfig:  ./.ratevet.yml:1: chekcs: unknown key") {
		t.Errorf("a wrong configuration: %+v", got)
	}
	if got := execute(t, dir, binary, "bug", "-nothing"); got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, "ratevet: bug: ") {
		t.Errorf("a wrong flag: %+v", got)
	}
}
