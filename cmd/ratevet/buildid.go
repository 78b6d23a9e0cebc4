package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"

	"github.com/ratevet/ratevet/internal/config"
)

// go vet runs its tool again on a package only if the flags, the package, what
// it imports, or the build ID that the tool answers to -V=full is another. So the configurations
// that a run may read are part of the build ID. They are those of the modules that are worked on and,
// as -V=full comes without other flags, those that earlier runs were given by -settings.config.

// printBuildID prints the answer to -V=full, in the form that the go command reads.
func printBuildID(w io.Writer) error {
	exe, err := os.Executable()
	if err != nil {
		return err
	}
	files := []string{exe}
	if dir, err := os.Getwd(); err == nil {
		files = append(files, moduleConfigs(dir)...)
	}
	files = append(files, remembered()...)
	hash := sha256.New()
	for _, name := range files {
		f, err := os.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		_, err = io.Copy(hash, f)
		f.Close()
		if err != nil {
			return err
		}
		fmt.Fprintf(hash, "\x00%s\x00", name)
	}
	_, err = fmt.Fprintf(w, "%s version devel ratevet buildID=%x\n", os.Args[0], hash.Sum(nil))
	return err
}

// moduleConfigs returns where the configurations are of the modules that are worked on in dir.
func moduleConfigs(dir string) []string {
	var files []string
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && files == nil {
			files = append(files, filepath.Join(dir, config.FileName))
		}
		if text, err := os.ReadFile(filepath.Join(dir, "go.work")); err == nil {
			work, err := modfile.ParseWork("go.work", text, nil)
			if err != nil {
				return files // the go command says so
			}
			for _, use := range work.Use {
				path := filepath.FromSlash(use.Path)
				if !filepath.IsAbs(path) {
					path = filepath.Join(dir, path)
				}
				files = append(files, filepath.Join(path, config.FileName))
			}
			return files
		}
		if dir == filepath.Dir(dir) {
			return files
		}
	}
}

// memory returns the file that lists the configurations that runs under go vet were given.
func memory() (string, error) {
	dir, err := os.UserCacheDir()
	return filepath.Join(dir, "ratevet", "configs"), err
}

// remembered returns the configurations in the list.
func remembered() []string {
	name, err := memory()
	if err != nil {
		return nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	return slices.Collect(strings.SplitSeq(strings.TrimSpace(string(text)), "\n"))
}

// remember adds a configuration to the list.
func remember(file string) error {
	if file == "" || slices.Contains(remembered(), file) {
		return nil
	}
	name, err := memory()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(f, file)
	return errors.Join(err, f.Close())
}
