package config

import (
	"bytes"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/lib"
)

func TestParse(t *testing.T) {
	c, err := Parse("dir/.ratevet.yml", []byte(`
# All there is, in one form or another.
checks: +ratelimitorder/missing, -apikeyleak/log
exclude: [gen/**]
tests: true
trusted-headers:
  - X-Real-IP
limiter: # nothing
verifier:
  - func: example.com/app/sign.Verify
    valid: true
  - {func: (*example.com/app/sign.Verifier).Check, valid: nil, result: 1}
`))
	if err != nil {
		t.Fatal(err)
	}
	if want := (List{"+ratelimitorder/missing", "-apikeyleak/log"}); !slices.Equal(c.Checks, want) {
		t.Errorf("checks: %q", c.Checks)
	}
	if !c.Tests || c.Generated || len(c.Exclude) != 1 || len(c.TrustedHeaders) != 1 || c.Limiter != nil {
		t.Errorf("%+v", c)
	}
	if len(c.Verifier) != 2 || c.Verifier[0].Valid != "true" || c.Verifier[1].Result != 1 {
		t.Errorf("verifier: %+v", c.Verifier)
	}
	for _, empty := range []string{"", "# nothing\n", "---\n", "limiter:\n"} {
		if _, err := Parse("f", []byte(empty)); err != nil {
			t.Errorf("%q: %v", empty, err)
		}
	}
}

// TestParseErrors checks that what is wrong is named with its file, line and key.
func TestParseErrors(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"chekcs: [all]", "f.yml:1: chekcs: unknown key; known are checks, exclude, "},
		{"tests: true\ntests: false", "f.yml:2: tests: comes twice"},
		{"tests: yes", "f.yml:1: tests: want true or false, not yes"},
		{"tests: [true]", "f.yml:1: tests: want true or false, not a list"},
		{"exclude: gen", "f.yml:1: exclude: want a list, not gen"},
		{"exclude:\n  a: b", "f.yml:1: exclude: want a list, not keys and values"},
		{"exclude:\n  - [a]", "f.yml:2: exclude[0]: want text, not a list"},
		{"exclude:\n  - a\n  - '[a'", "f.yml:3: exclude[1]: no pattern of paths: \"[a\""},
		{"exclude: ['']", "f.yml:1: exclude[0]: no pattern"},
		{"- all", "f.yml:1: want keys and values, not a list"},
		{"a: [b", "f.yml:1: did not find expected"},
		{"a:\n\tb: c", "f.yml:2: found character that cannot start any token"},
		{"log:\n  - fun: a.b", "f.yml:2: log[0].fun: unknown key; known are func"},
		{"log:\n  - func: p.F\n  -\n", "f.yml:3: log[1]: there is nothing"},
		{"tests: true\n---\ntests: false\n", "f.yml:2: there is more than one document"},
		{"log:\n  - func: example.com/app.*T.F", "f.yml:2: log[0].func: want the full name of a function"},
		{"log:\n  - {}", "f.yml:2: log[0].func: missing"},
		{"log:\n  - func: ''", "f.yml:2: log[0].func: want the full name of a function"},
		{"log:\n  - func: Record", "f.yml:2: log[0].func: want the full name of a function"},
		{"log:\n  - func: example.com/app.a-b", "f.yml:2: log[0].func: want the full name of a function"},
		{"log:\n  - func: (Trail).Record", "f.yml:2: log[0].func: want the full name of a function"},
		{"log:\n  - func: p.F\n  - func: p.F", "f.yml:3: log[1].func: more than one row for the function"},
		{"log:\n  - func: p.T.F\nsanitizer:\n  - func: (*p.T).F", "f.yml:4: sanitizer[0].func: more than one row for the function"},
		{"verifier:\n  - func: p.F", "f.yml:2: verifier[0].valid: missing"},
		{"verifier:\n  - func: p.F\n    valid: positive", "f.yml:3: verifier[0].valid: unknown value \"positive\"; known are true, false, nil, 1"},
		{"limiter:\n  - func: p.F\n    allowed: true\n    key: first", "f.yml:4: limiter[0].key: want a whole number from 0, not first"},
		{"log:\n  - func: p.F\nlimiter:\n  - func: p.G\n    allowed: 0\n    result: 300", "f.yml:6: limiter[0].result: want a whole number from 0, not 300"},
		{"limiter:\n  - func: p.G\n    allowed: 0\n    result: -1", "f.yml:4: limiter[0].result: want a whole number from 0, not -1"},
		{"middleware:\n  - func: p.F\n    does: bound\n    by: peer", "f.yml:4: middleware[0].by: goes with does: limit"},
		{"credential:\n  - func: p.F\n    from: header\n    name: A\n    name-arg: 1", "f.yml:5: credential[0].name-arg: does not go with name"},
	} {
		_, err := Parse("f.yml", []byte(test.text))
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q:\n got %v\nwant %s", test.text, err, test.want)
		}
	}

	_, err := Parse("f.yml", []byte("tests: 1\nlog: 2\nfoo: 3\n"))
	if got := strings.Count(err.Error(), "f.yml:"); got != 3 {
		t.Errorf("%d of 3 errors: %v", got, err)
	}
}

func TestDecode(t *testing.T) {
	c, err := Decode(map[string]any{
		"checks":  "all",
		"tests":   true,
		"limiter": []any{map[string]any{"func": "p.T.F", "allowed": true, "key": 1}},
	})
	if err != nil || !c.Tests || c.Checks[0] != "all" || *c.Limiter[0].Key != 1 {
		t.Errorf("%+v, %v", c, err)
	}
	_, err = Decode(map[string]any{"limiter": []any{map[string]any{"func": "p.T.F", "allowed": true, "kye": 1}}})
	if want := "limiter[0].kye: unknown key"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
	if c, err := Decode(nil); err != nil || c == nil {
		t.Errorf("nothing: %v", err)
	}
}

func TestExcludes(t *testing.T) {
	for _, test := range []struct {
		pattern string
		in, out string // files, by spaces
	}{
		{"gen", "gen/a.go x/gen/a.go gen", "gen.go x/generic/a.go"},
		{"./gen", "gen/a.go", "x.go"},
		{"gen/", "gen/a.go x/gen/b/a.go", "x/a.go"},
		{"/gen", "gen/a.go", "x/gen/a.go"},
		{"gen/**", "gen/a.go gen/b/c.go", "x/gen/a.go"},
		{"**/gen/**", "gen/a.go x/y/gen/a.go", "x/a.go"},
		{"*.pb.go", "a.pb.go x/y/a.pb.go", "a.go a.pb.go.go"},
		{"internal/*/old.go", "internal/a/old.go", "internal/a/b/old.go internal/old.go"},
		{"internal/**/old.go", "internal/a/b/old.go internal/old.go", "a/internal/old.go"},
		{"**", "a.go x/a.go", ""},
	} {
		c, err := Parse("/m/.ratevet.yml", []byte("exclude: ['"+test.pattern+"']"))
		if err != nil {
			t.Error(err)
			continue
		}
		for _, name := range strings.Fields(test.in) {
			if !c.Excludes("", filepath.FromSlash("/m/"+name)) {
				t.Errorf("%s does not exclude %s", test.pattern, name)
			}
		}
		for _, name := range strings.Fields(test.out) {
			if c.Excludes("", filepath.FromSlash("/m/"+name)) {
				t.Errorf("%s excludes %s", test.pattern, name)
			}
		}
	}
	c := &Config{Exclude: []string{"gen/**"}}
	if !c.Excludes("/x", filepath.FromSlash("/x/gen/a.go")) || c.Excludes("/y", filepath.FromSlash("/x/gen/a.go")) {
		t.Error("without a file, paths are not relative to the directory")
	}
}

func TestNames(t *testing.T) {
	for full, want := range map[string][]name{
		"example.com/app/p.F":        {{"example.com/app/p", "F"}},
		"example.com/app/p.T.F":      {{"example.com/app/p.T", "F"}, {"example.com/app/p", "T.F"}},
		"(example.com/app/p.T).F":    {{"example.com/app/p", "T.F"}},
		"(*example.com/app/p.T).F":   {{"example.com/app/p", "T.F"}},
		"gopkg.in/p.v3.F":            {{"gopkg.in/p.v3", "F"}, {"gopkg.in/p", "v3.F"}},
		"(*gopkg.in/p.v3.T).F":       {{"gopkg.in/p.v3", "T.F"}},
		"example.com.F":              {{"example.com", "F"}, {"example", "com.F"}},
		"F":                          nil,
		"example.com/app/p":          nil,
		"example.com/app/p.":         nil,
		"(example.com/app/p).F":      nil,
		"(*example.com/app/p.T).F.G": nil,
		"example.com/app/p.T.F()":    nil,
	} {
		if got := namesOf(full); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", full, got, want)
		}
	}
}

// TestCheck holds rows against the functions that they name.
func TestCheck(t *testing.T) {
	pkg := typeCheck(t, `package p
		type T struct{}
		type Verdict struct{ OK bool; Left int }
		func (*T) Allow(kind int, key string) bool { return true }
		func (T) Take(key string) Verdict { return Verdict{} }
		func Check(b []byte) (string, error) { return "", nil }
		type Any interface{ Allow() error }
	`)
	for _, test := range []struct{ row, want string }{
		{"limiter: [{func: p.T.Allow, allowed: true, key: 1}]", ""},
		{"limiter: [{func: p.T.Take, allowed: true, field: OK, key: 0}]", ""},
		{"limiter: [{func: p.T.Take, allowed: positive, field: Left}]", ""},
		{"limiter: [{func: p.Any.Allow, allowed: nil}]", ""},
		{"verifier: [{func: p.Check, valid: nil, result: 1}]", ""},
		{"limiter: [{func: q.T.Alow, allowed: true}]", ""}, // of another package
		{"limiter: [{func: p.T.Alow, allowed: true}]", "f.yml:1: limiter[0].func: package p has no function T.Alow"},
		{"limiter: [{func: p.T, allowed: true}]", "f.yml:1: limiter[0].func: package p has no function T"},
		{"limiter: [{func: p.Check.Allow, allowed: true}]", "f.yml:1: limiter[0].func: package p has no function Check.Allow"},
		{"limiter: [{func: p.T.Allow, allowed: nil}]", "f.yml:1: limiter[0].allowed: (*p.T).Allow: result 0 is of type bool, which is never nil"},
		{"limiter: [{func: p.T.Allow, allowed: true, result: 1}]", "f.yml:1: limiter[0].result: (*p.T).Allow: result 1 does not exist; there are 1"},
		{"limiter: [{func: p.T.Allow, allowed: true, key: 2}]", "f.yml:1: limiter[0].key: (*p.T).Allow: argument 2 does not exist; there are 2"},
		{"limiter: [{func: p.T.Take, allowed: true}]", "f.yml:1: limiter[0].allowed: (p.T).Take: result 0 is of type p.Verdict, which is never true"},
		{"limiter: [{func: p.T.Take, allowed: true, field: Ok}]", "f.yml:1: limiter[0].field: (p.T).Take: result 0 has no field Ok"},
		{"verifier: [{func: p.Check, valid: nil}]", "f.yml:1: verifier[0].valid: p.Check: result 0 is of type string, which is never nil"},
		{"credential: [{func: p.T.Allow, from: query}]", "f.yml:1: credential[0].result: (*p.T).Allow: result 0 is of type bool, which is never text"},
		{"credential: [{func: p.Check, from: query, name-arg: 0}]", ""},
		{"clientip: [{func: p.Check, is: peer, result: 2}]", "f.yml:1: clientip[0].result: p.Check: result 2 does not exist"},
	} {
		c, err := Parse("f.yml", []byte(test.row))
		if err != nil {
			t.Errorf("%s: %v", test.row, err)
			continue
		}
		got := ""
		if errs := c.Check(pkg); len(errs) > 0 {
			got = errs[0].Error()
		}
		if !strings.HasPrefix(got, test.want) || (got == "") != (test.want == "") {
			t.Errorf("%s:\n got %s\nwant %s", test.row, got, test.want)
		}
	}
}

func typeCheck(t *testing.T, source string) *types.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := (&types.Config{Importer: importer.Default()}).Check("p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg
}

// TestRows checks that the rows are such that the table takes them, in addition to its own.
func TestRows(t *testing.T) {
	c, err := Parse("f.yml", []byte(`
verifier: [{func: p.T.Verify, valid: nil}]
limiter: [{func: p.Allow, allowed: false, key: 1}]
middleware: [{func: p.Limit, does: limit, by: peer}, {func: p.Sign, does: verify}, {func: p.Bound, does: bound}]
credential: [{func: p.Key, from: query, name: key}]
log: [{func: p.Log}]
sanitizer: [{func: p.Hide}]
clientip: [{func: p.IP, is: forwarded}]
`))
	if err != nil {
		t.Fatal(err)
	}
	table, err := lib.Builtin().With(c.Rows())
	if err != nil {
		t.Fatal(err)
	}
	pkg := typeCheck(t, `package p
		type T struct{}
		func (*T) Verify() error { return nil }
		func Allow(int, string) bool { return true }
		func Other() {}
	`)
	row := table.Func(lookup(pkg, "Allow"))
	if want := (lib.Limit{Of: lib.Result(0), Kind: lib.FalseIsValid, Key: lib.Arg(1)}); row == nil || row.Limit != want {
		t.Errorf("Allow: %+v", row)
	}
	if row := table.Func(lookup(pkg, "T.Verify")); row == nil || !row.Verifies || row.Verdict.Kind != lib.NilIsValid {
		t.Errorf("T.Verify: %+v", row)
	}
	if table.Func(lookup(pkg, "Other")) != nil || table.Knows(pkg) || !table.Mentions(pkg) {
		t.Error("the rows of a package say something of all of it")
	}
}

// TestSchema checks that the schema in docs is that of the types.
func TestSchema(t *testing.T) {
	want := Schema()
	name := filepath.FromSlash("../../docs/ratevet.schema.json")
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(name, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is out of date; UPDATE=1 go test -run TestSchema ./internal/config", name)
	}
	for _, f := range []string{`"description": "Its full name: `, `"required": [`, `"minimum": 0`} {
		if !bytes.Contains(got, []byte(f)) {
			t.Errorf("the schema has no %s", f)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("checks: [all]\nlimiter:\n  - func: p.T.F\n    allowed: true\n    key: 1\n")
	f.Add("a: &x [b]\nc: *x\n<<: {}\nexclude: ['**/*', '[']\n")
	f.Add("verifier: [{func: (*p.T).F, valid: 1, result: 99999999999}]\n? [a]\n: b\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := Parse("f.yml", []byte(text))
		if err != nil {
			return
		}
		c.Excludes("", "a/b.go")
		if _, err := lib.Builtin().With(c.Rows()); err != nil {
			t.Errorf("%v\n%s", err, text)
		}
	})
}
