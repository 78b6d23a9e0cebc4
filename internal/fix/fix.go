// Package fix applies the suggested fixes of many findings to files.
//
// Fixes are independent of each other: each was made for the file as it was.
// They are merged like changes of several people are, one after the other; one
// that cannot go together with those before it is left out as a whole, and
// suggested again when the new text is analysed. What only all of them together
// did, ending the use of an import, is cleaned up afterwards.
package fix

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"slices"
)

// An Edit replaces the bytes from Start to End of a file.
type Edit struct {
	File       string
	Start, End int
	New        string
}

// A Fix is a set of edits that are made together or not at all.
type Fix struct {
	Message string
	Edits   []Edit
}

// A File is the text of a file before and after fixes.
type File struct {
	Name     string
	Old, New []byte
}

// A Result is what Apply made of some fixes.
type Result struct {
	Files []File  // the changed files, by name
	Errs  []error // for each fix nil, or why it was left out
}

// ErrOverlap is the error of a fix that does not go together with an earlier one.
var ErrOverlap = errors.New("overlaps another fix")

// A Source answers what Apply asks about the fixed program.
type Source struct {
	// Read returns the text that the edits refer to.
	Read func(name string) ([]byte, error)
	// PackageName returns the name of the package with the import path, or
	// "" if it is not known. It may be nil.
	PackageName func(path string) string
	// KeepsImports tells that it is another driver that will make the edits,
	// and that it does not clean up. Fixes that end the use of an import
	// together do not go together then.
	KeepsImports bool
}

// Apply merges the fixes, in the given order. It writes nothing.
func Apply(fixes []Fix, src Source) *Result {
	m := merger{src: src, files: make(map[string]*file)}
	res := &Result{Errs: make([]error, len(fixes))}
	first := make(map[string]int) // of equal fixes
	for i, f := range fixes {
		key := fmt.Sprintf("%#v", f.Edits)
		if j, ok := first[key]; ok {
			res.Errs[i] = res.Errs[j]
			continue
		}
		first[key] = i
		res.Errs[i] = m.add(f)
	}
	for _, f := range m.files {
		if len(f.edits) == 0 {
			continue
		}
		text := f.finish(src)
		if string(text) != string(f.old) {
			res.Files = append(res.Files, File{f.name, f.old, text})
		}
	}
	slices.SortFunc(res.Files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	return res
}

// A merger collects the edits of fixes that go together.
type merger struct {
	src   Source
	files map[string]*file
}

// A file is a file under repair.
type file struct {
	name   string
	old    []byte
	syntax *ast.File
	header int    // the imports end here, at the latest
	style  style  // how old is laid out
	edits  []Edit // of all fixes so far; sorted, not overlapping
	err    error  // why the file cannot be fixed
}

// add adds the edits of a fix to the files, unless one of them cannot be made.
func (m *merger) add(fix Fix) error {
	byFile := make(map[*file][]Edit)
	for _, e := range fix.Edits {
		f := m.open(e.File)
		if f.err != nil {
			return f.err
		}
		if e.Start < 0 || e.End < e.Start || len(f.old) < e.End {
			return fmt.Errorf("%s: edit of bytes %d to %d of %d", e.File, e.Start, e.End, len(f.old))
		}
		e.New = f.style.newlines(e.New)
		byFile[f] = append(byFile[f], e)
	}
	merged := make(map[*file][]Edit)
	for f, edits := range byFile {
		all, ok := merge(f.edits, edits, f.header)
		if !ok {
			return ErrOverlap
		}
		if err := f.check(splice(f.old, all), m.src); err != nil {
			return err
		}
		merged[f] = all
	}
	for f, edits := range merged {
		f.edits = edits
	}
	return nil
}

func (m *merger) open(name string) *file {
	f, ok := m.files[name]
	if !ok {
		f = &file{name: name}
		f.err = f.load(m.src)
		m.files[name] = f
	}
	return f
}

func (f *file) load(src Source) error {
	var err error
	if f.old, err = src.Read(f.name); err != nil {
		return err
	}
	if f.syntax, err = parse(f.name, f.old); err != nil {
		return err
	}
	if ast.IsGenerated(f.syntax) {
		return fmt.Errorf("%s: generated files are not fixed", f.name)
	}
	f.header = headerEnd(f.syntax, len(f.old))
	f.style = styleOf(f.old)
	return nil
}

// check reports what is wrong with a text that would replace the old one.
func (f *file) check(text []byte, src Source) error {
	syntax, err := parse(f.name, text)
	if err != nil {
		return fmt.Errorf("the fixed file does not parse: %w", err)
	}
	return checkImports(f.syntax, syntax, src)
}

// finish returns the fixed text, cleaned up.
func (f *file) finish(src Source) []byte {
	text := splice(f.old, f.edits)
	clean := f.style.format(removeUnused(f.syntax, f.name, text, src))
	if f.check(clean, src) != nil {
		return text // it was checked when the last fix was added
	}
	return clean
}
