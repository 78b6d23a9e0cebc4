package fix_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/fix"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "script.go")
	if err := os.WriteFile(file, []byte("old"), 0o750); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.go")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	if err := fix.Write(fix.File{Name: link, Old: []byte("old"), New: []byte("new")}); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(file); string(got) != "new" {
		t.Errorf("the file behind the link is %q", got)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link became a file")
	}
	if info, _ := os.Stat(file); info.Mode().Perm() != 0o750 {
		t.Errorf("the mode is %v", info.Mode())
	}
	err := fix.Write(fix.File{Name: file, Old: []byte("old"), New: []byte("newer")})
	if err == nil || !strings.Contains(err.Error(), "script.go: changed while") {
		t.Errorf("writing over a changed file: %v", err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("temporary files are left: %v", entries)
	}
}
