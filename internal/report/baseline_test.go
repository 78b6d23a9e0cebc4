package report

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// identified returns a finding whose fingerprint is given.
func identified(file, function, fingerprint string) Finding {
	f := finding("example.com/m", "/m/"+file, 3, "p", "one")
	f.Identity = Identity{file, function, fingerprint}
	return f
}

func TestBaseline(t *testing.T) {
	a, b, c := identified("a.go", "F", "11"), identified("b.go", "", "22"), identified("b.go", "T.G", "33")
	const want = `{
	"version": 1,
	"findings": [
		{
			"check": "p/one",
			"file": "a.go",
			"function": "F",
			"fingerprint": "11"
		},
		{
			"check": "p/one",
			"file": "b.go",
			"fingerprint": "22"
		}
	]
}
`
	name := filepath.Join(t.TempDir(), "baseline.json")
	var text strings.Builder
	if err := NewBaseline([]Finding{b, a}).Write(&text); err != nil {
		t.Fatal(err)
	}
	if text.String() != want {
		t.Errorf("got\n%s\nwant\n%s", text.String(), want)
	}
	if err := os.WriteFile(name, []byte(text.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	base, err := ReadBaseline(name, "baseline.json")
	if err != nil {
		t.Fatal(err)
	}
	fresh, known, gone := base.Split([]Finding{b, c})
	if len(fresh) != 1 || fresh[0].Identity != c.Identity || fresh[0].Suppressions != nil {
		t.Errorf("fresh: %+v", fresh)
	}
	if len(known) != 1 || known[0].Identity != b.Identity || len(known[0].Suppressions) != 1 || known[0].Suppressions[0].Kind != "external" {
		t.Errorf("known: %+v", known)
	}
	if want := []Known{{"p/one", "a.go", "F", "11"}}; !slices.Equal(gone, want) {
		t.Errorf("gone: %+v, want %+v", gone, want)
	}
}

func TestBaselineEmpty(t *testing.T) {
	var text strings.Builder
	if err := NewBaseline(nil).Write(&text); err != nil {
		t.Fatal(err)
	}
	if want := "{\n\t\"version\": 1,\n\t\"findings\": []\n}\n"; text.String() != want {
		t.Errorf("got %q, want %q", text.String(), want)
	}
}

func TestReadBaselineErrors(t *testing.T) {
	dir := t.TempDir()
	for _, test := range []struct{ text, want string }{
		{"", "b.json:1: unexpected end of JSON input"},
		{"{\n\t\"version\": 1,\n\t\"findings\": [\n", "b.json:4: unexpected end of JSON input"},
		{"{\n\t\"version\": 1,\n\toops\n}", "b.json:3: invalid character 'o'"},
		{"{}\n{}\n", "b.json:2: invalid character '{' after"},
		{"{\n\t\"version\": \"1\"\n}", "b.json:2: json: cannot unmarshal string"},
		{"{}", "b.json: version is 0; this ratevet knows version 1"},
		{`{"version": 2}`, "b.json: version is 2"},
		{"null", "b.json: version is 0"},
		{`{"version": 1, "findings": [{"check": "p/one", "file": "a.go", "fingerprint": "11"}, {"check": "p/one"}]}`,
			"b.json: findings[1]: check, file and fingerprint must be set"},
		{`{"version": 1, "findings": [{"file": "a.go", "fingerprint": "11"}]}`, "b.json: findings[0]: check, file"},
		{`{"version": 1, "findings": [{"check": "p/one", "fingerprint": "11"}]}`, "b.json: findings[0]: check, file"},
	} {
		name := filepath.Join(dir, "b.json")
		if err := os.WriteFile(name, []byte(test.text), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadBaseline(name, "b.json"); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q: %v, want %s…", test.text, err, test.want)
		}
	}
	if _, err := ReadBaseline(filepath.Join(dir, "nowhere.json"), "nowhere.json"); err == nil || err.Error() != "nowhere.json: no such file or directory" {
		t.Errorf("no file: %v", err)
	}
	if _, err := ReadBaseline(dir, "."); err == nil {
		t.Error("a directory can be read")
	}
}
