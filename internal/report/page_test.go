//go:build browser

package report

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// This file needs a browser, which .ci/run installs.

// TestRoutesPage opens the page in a browser.
func TestRoutesPage(t *testing.T) {
	name := filepath.Join(t.TempDir(), "routes.html")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := exampleRoutes().HTML(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		fragment string
		want     []string // the patterns that are shown, in order
	}{
		{"", []string{"/", "/hook/{id}", "/&lt;script&gt;"}},
		{"q=hmac", nil}, // in titles, which are not searched
		{"q=VERIFY+post", []string{"/hook/{id}"}},
		{"findings=1", []string{"/&lt;script&gt;"}},
		{"sort=-1", []string{"/hook/{id}", "/&lt;script&gt;", "/"}},
	} {
		page := url.URL{Scheme: "file", Path: filepath.ToSlash(name), Fragment: test.fragment}
		cmd := exec.Command("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(), "--dump-dom", page.String())
		dom, err := cmd.Output()
		if err != nil {
			t.Fatalf("%v: %v", cmd, err)
		}
		var shown []string
		for row := range strings.SplitSeq(string(dom), "<tr") {
			head, cells, _ := strings.Cut(row, ">")
			if parts := strings.Split(cells, "<code>"); !strings.Contains(head, "hidden") && strings.Contains(cells, "<td>") {
				pattern, _, _ := strings.Cut(parts[2], "<")
				shown = append(shown, pattern)
			}
		}
		if strings.Join(shown, " ") != strings.Join(test.want, " ") {
			t.Errorf("#%s: %q, want %q", test.fragment, shown, test.want)
		}
	}
}
