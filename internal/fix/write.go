package fix

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
)

// Write replaces the file's content at once: whoever reads it sees the old or
// the new text. A file that is no longer what the fixes were made for is left alone.
func Write(f File) error {
	name, err := filepath.EvalSymlinks(f.Name)
	if err != nil {
		return err
	}
	now, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if !bytes.Equal(now, f.Old) {
		return fmt.Errorf("%s: changed while it was being analysed", f.Name)
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	// The go command ignores names that start with a dot.
	temp, err := os.CreateTemp(filepath.Dir(name), ".ratevet-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // fails after the renaming
	_, err = temp.Write(f.New)
	if err == nil {
		err = temp.Chmod(info.Mode().Perm())
	}
	if cerr := temp.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}
