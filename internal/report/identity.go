package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// An Identity tells a finding from others for as long as the code that it is
// about stays: lines may move, and other functions and files may change. Two runs have
// the same for the same finding, wherever the module is, and whatever else is analysed.
type Identity struct {
	File        string // relative to the root of the module, with slashes
	Function    string // the declared function around it, as F or T.M; "" if none
	Fingerprint string
}

// Identify sets the Identity of each of the findings, which are sorted. Of a file that is in no
// module the path is relative to dir.
//
// The fingerprint is a hash of the check, the file, the function, and the
// line without its spaces. Where these are the same for several findings, they are numbered. It
// is a promise: with another rule, every baseline would be void.
func Identify(findings []Finding, dir string, src *Source) {
	seen := make(map[string]int)
	roots := make(map[string]string)
	for i := range findings {
		f := &findings[i]
		folder := filepath.Dir(f.Pos.Filename)
		if _, ok := roots[folder]; !ok {
			roots[folder] = ModuleRoot(folder, dir)
		}
		id := &f.Identity
		id.File = filepath.ToSlash(RelPath(roots[folder], f.Pos.Filename))
		id.Function = src.Function(f.Pos.Filename, f.Pos.Line).String()
		text := strings.Join(strings.Fields(src.Line(f.Pos.Filename, f.Pos.Line)), "")
		key := strings.Join([]string{f.Check(), id.File, id.Function, text}, "\x00")
		hash := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		id.Fingerprint = hex.EncodeToString(hash[:16])
		seen[key]++
	}
}

// ModuleRoot returns the directory of the go.mod that is for a folder, or
// fallback if there is none.
func ModuleRoot(folder, fallback string) string {
	for dir := folder; ; {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return fallback
		}
		dir = up
	}
}
