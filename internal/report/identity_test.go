package report

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const signed = `
-- go.mod --
module example.com/m
-- sign/sign.go --
package sign

func Verify(a, b string) bool {
	return a == b
}

func (t *T[K]) Verify(a, b string) bool {
	if a == b {
		return true
	}
	return a == b
}

var same = a == b
`

// identify returns the identities of findings at each == in sign.go.
func identify(t *testing.T, archive string) []Identity {
	t.Helper()
	dir := writeFiles(t, archive)
	src := new(Source)
	name := filepath.Join(dir, "sign", "sign.go")
	var findings []Finding
	for n := 1; n <= src.Lines(name); n++ {
		for range strings.Count(src.Line(name, n), "==") {
			findings = append(findings, finding("example.com/m/sign", name, n, "p", "one"))
		}
	}
	Identify(findings, filepath.Join(dir, "sign"), src)
	var ids []Identity
	for _, f := range findings {
		ids = append(ids, f.Identity)
	}
	return ids
}

func TestIdentify(t *testing.T) {
	ids := identify(t, signed)
	var names []string
	unique := make(map[string]bool)
	for _, id := range ids {
		names = append(names, id.File+" "+id.Function)
		unique[id.Fingerprint] = true
	}
	want := []string{"sign/sign.go Verify", "sign/sign.go T.Verify", "sign/sign.go T.Verify", "sign/sign.go "}
	if !slices.Equal(names, want) {
		t.Errorf("%q, want %q", names, want)
	}
	if len(unique) != len(ids) {
		t.Errorf("%d fingerprints for %d findings", len(unique), len(ids))
	}

	const first = "func Verify(a, b string) bool {\n\treturn a == b\n}\n"
	for _, test := range []struct{ name, archive string }{
		{"lines above", strings.Replace(signed, "package sign\n", "// Package sign signs.\npackage sign\n\nimport \"fmt\"\n", 1)},
		{"another function", strings.Replace(signed, "func (t *T[K])", "func other() {}\n\nfunc (t *T[K])", 1)},
		{"in the same function", strings.Replace(signed, "return true", "println(a)\n\t\treturn true", 1)},
		{"layout", strings.Replace(signed, "\treturn a == b\n", "  return  a==b\r\n", 1)},
		{"another receiver", strings.Replace(signed, "*T[K]", "T[K, V]", 1)},
	} {
		if got := identify(t, test.archive); !slices.Equal(got, ids) {
			t.Errorf("%s: %+v, want %+v", test.name, got, ids)
		}
	}

	// What is changed gets another fingerprint, and nothing else does.
	got := identify(t, strings.Replace(signed, "\tif a == b {", "\tif b == a {", 1))
	if got[1].Fingerprint == ids[1].Fingerprint || got[0] != ids[0] || got[2] != ids[2] || got[3] != ids[3] {
		t.Errorf("%+v, was %+v", got, ids)
	}
	got = identify(t, strings.Replace(signed, first, "", 1))
	if !slices.Equal(got, ids[1:]) {
		t.Errorf("%+v, want %+v", got, ids[1:])
	}
}

// TestIdentifyAlike has findings that only their order tells from each other.
func TestIdentifyAlike(t *testing.T) {
	const one, two = "\tx(a == b)\n", "\tx(a == b, a == b)\n"
	text := func(lines ...string) string {
		return "-- sign/sign.go --\npackage sign\n\nfunc f() {\n" + strings.Join(lines, "") + "}\n"
	}
	ids := identify(t, text(one, two, one))
	if ids[0].File != "sign.go" {
		t.Errorf("outside of a module: %s", ids[0].File)
	}
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			t.Errorf("%d is like an earlier one: %+v", i, ids)
		}
	}
	if got := identify(t, text(one, "\n", two, one)); !slices.Equal(got, ids) {
		t.Errorf("%+v, want %+v", got, ids)
	}
	if got := identify(t, text(one, two)); !slices.Equal(got, ids[:3]) {
		t.Errorf("%+v, want %+v", got, ids[:3])
	}
}

// TestIdentifyKinds has findings whose lines are the same, of two checks and in two files.
func TestIdentifyKinds(t *testing.T) {
	const text = "package sign\n\nvar same = a == b\n"
	dir := writeFiles(t, "-- a.go --\n"+text+"-- b.go --\n"+text)
	a, b := filepath.Join(dir, "a.go"), filepath.Join(dir, "b.go")
	findings := []Finding{finding("m", a, 3, "p", "one"), finding("m", a, 3, "p", "two"), finding("m", b, 3, "p", "one")}
	Identify(findings, dir, new(Source))
	want := make(map[string]string) // from the finding to its fingerprint
	for _, f := range findings {
		want[f.Check()+f.Pos.Filename] = f.Identity.Fingerprint
	}
	// The one does not depend on the others.
	for i := range findings {
		Identify(findings[i:i+1], dir, new(Source))
		if f := findings[i]; f.Identity.Fingerprint != want[f.Check()+f.Pos.Filename] {
			t.Errorf("%s in %s: alone it has another fingerprint", f.Check(), f.Identity.File)
		}
	}
}

// TestIdentifyMissing has files that cannot be read, or parsed.
func TestIdentifyMissing(t *testing.T) {
	dir := writeFiles(t, "-- broken.go --\npackage\n-- half.go --\npackage half\n\nfunc f() {\n\ta == b\n")
	findings := []Finding{
		finding("a", filepath.Join(dir, "broken.go"), 1, "p", "one"),
		finding("a", filepath.Join(dir, "half.go"), 4, "p", "one"),
		finding("a", filepath.Join(dir, "nowhere.go"), 3, "p", "one"),
		finding("a", "", 0, "p", "one"),
	}
	Identify(findings, dir, new(Source))
	for i, f := range findings {
		if f.Identity.Fingerprint == "" || slices.ContainsFunc(findings[:i], func(g Finding) bool { return g.Identity == f.Identity }) {
			t.Errorf("%d: %+v", i, f.Identity)
		}
	}
	if got := findings[1].Identity.Function; got != "f" {
		t.Errorf("in a file that ends early: function %q", got)
	}
}
