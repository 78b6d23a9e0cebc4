package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestColor(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, test := range []struct {
		out           *os.File
		term, noColor string
		want          bool
	}{
		{device, "xterm", "", true},
		{device, "xterm", "1", false},
		{device, "dumb", "", false},
		{device, "", "", false},
		{file, "xterm", "", false},
	} {
		t.Setenv("TERM", test.term)
		t.Setenv("NO_COLOR", test.noColor)
		if got := wantsColor(test.out); got != test.want {
			t.Errorf("%s with TERM=%q, NO_COLOR=%q: %v, want %v", test.out.Name(), test.term, test.noColor, got, test.want)
		}
	}
}

func TestProgress(t *testing.T) {
	var out strings.Builder
	p := &progress{w: &out}
	p.phase("loading")
	p.show()
	p.phase("analysing")
	p.stop()
	p.phase("nothing")
	const want = "ratevet: loading…" + eraseLine + "ratevet: analysing…" + eraseLine
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}
