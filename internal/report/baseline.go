package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
)

// A Baseline is a list of findings that are known, and not to be shown. In its
// file nothing depends on line numbers, so that it changes only if findings
// come or go.
type Baseline struct {
	Version  int     `json:"version"`
	Findings []Known `json:"findings"` // sorted
}

// A Known is an entry of a baseline. The fingerprint is what counts; the rest is for people.
type Known struct {
	Check       string `json:"check"`
	File        string `json:"file"`
	Function    string `json:"function,omitempty"`
	Fingerprint string `json:"fingerprint"`
}

const baselineVersion = 1

// NewBaseline returns a baseline of findings that were identified.
func NewBaseline(findings []Finding) *Baseline {
	b := &Baseline{Version: baselineVersion, Findings: []Known{}}
	for _, f := range findings {
		b.Findings = append(b.Findings, Known{f.Check(), f.Identity.File, f.Identity.Function, f.Identity.Fingerprint})
	}
	slices.SortFunc(b.Findings, func(x, y Known) int {
		return cmp.Or(
			cmp.Compare(x.File, y.File),
			cmp.Compare(x.Function, y.Function),
			cmp.Compare(x.Check, y.Check),
			cmp.Compare(x.Fingerprint, y.Fingerprint),
		)
	})
	return b
}

// Write writes the baseline as a file.
func (b *Baseline) Write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "\t")
	enc.SetEscapeHTML(false)
	return enc.Encode(b)
}

// ReadBaseline reads a baseline from a file. What is wrong with it is told with its
// name, as the user wrote it, and the line.
func ReadBaseline(name, shown string) (*Baseline, error) {
	text, err := os.ReadFile(name)
	if pathErr := (*os.PathError)(nil); errors.As(err, &pathErr) {
		return nil, fmt.Errorf("%s: %w", shown, pathErr.Err)
	} else if err != nil {
		return nil, fmt.Errorf("%s: %w", shown, err)
	}
	b := new(Baseline)
	if err := json.Unmarshal(text, b); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", shown, lineAt(text, errorOffset(err)), err)
	}
	if b.Version != baselineVersion {
		return nil, fmt.Errorf("%s: version is %d; this ratevet knows version %d", shown, b.Version, baselineVersion)
	}
	for i, k := range b.Findings {
		if k.Check == "" || k.File == "" || k.Fingerprint == "" {
			return nil, fmt.Errorf("%s: findings[%d]: check, file and fingerprint must be set", shown, i)
		}
	}
	return b, nil
}

// errorOffset returns where in a file an error of package json is.
func errorOffset(err error) int64 {
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		return syntax.Offset
	}
	if typ := (*json.UnmarshalTypeError)(nil); errors.As(err, &typ) {
		return typ.Offset
	}
	return 0
}

func lineAt(text []byte, offset int64) int {
	return 1 + bytes.Count(text[:min(int(offset), len(text))], []byte("\n"))
}

// Split splits findings into those that are not in the baseline and those that are, which are
// marked as suppressed. Gone lists the entries of none of them.
func (b *Baseline) Split(findings []Finding) (fresh, known []Finding, gone []Known) {
	found := make(map[string]bool) // by fingerprint, for each entry
	for _, k := range b.Findings {
		found[k.Fingerprint] = false
	}
	for _, f := range findings {
		if _, ok := found[f.Identity.Fingerprint]; !ok {
			fresh = append(fresh, f)
			continue
		}
		found[f.Identity.Fingerprint] = true
		f.Suppressions = append(slices.Clone(f.Suppressions), Suppression{Kind: "external", Reason: "in the baseline"})
		known = append(known, f)
	}
	for _, k := range b.Findings {
		if !found[k.Fingerprint] {
			gone = append(gone, k)
		}
	}
	return fresh, known, gone
}
