package ratevet_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/tools/go/analysis"

	"github.com/ratevet/ratevet"
	"github.com/ratevet/ratevet/passes/settings"
)

const module = "github.com/ratevet/ratevet"

// TestDependencies checks that go.mod requires what was agreed on, and no more.
func TestDependencies(t *testing.T) {
	direct := []string{"github.com/golangci/plugin-module-register", "go.yaml.in/yaml/v3", "golang.org/x/mod", "golang.org/x/tools"}
	indirect := []string{"golang.org/x/sync"}

	var mod struct {
		Require []struct {
			Path     string
			Indirect bool
		}
		Replace, Exclude, Tool []any
	}
	if err := json.Unmarshal(goCommand(t, "mod", "edit", "-json"), &mod); err != nil {
		t.Fatal(err)
	}
	for _, r := range mod.Require {
		allowed := direct
		if r.Indirect {
			allowed = indirect
		}
		if !slices.Contains(allowed, r.Path) {
			t.Errorf("go.mod requires %s (indirect: %t)", r.Path, r.Indirect)
		}
	}
	if mod.Replace != nil || mod.Exclude != nil || mod.Tool != nil {
		t.Error("go.mod has directives other than require")
	}
}

// A room is a part of the repository. Packages import those of rooms further
// down, and of their own room where it says so.
type room int

const (
	internal room = iota
	driving       // packages in internal that are for commands alone
	passes
	analyzer
	suite
	cmd
)

func roomOf(path string) room {
	rel := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
	top, _, nested := strings.Cut(rel, "/")
	switch {
	case rel == "":
		return suite
	case top == "cmd":
		return cmd
	case top == "passes":
		return passes
	case slices.Contains([]string{"internal/drive", "internal/fix", "internal/guard", "internal/load", "internal/report"}, rel):
		return driving
	case top == "internal":
		return internal
	case !nested:
		return analyzer
	}
	return -1
}

// mayImport reports whether a package may import another one of this module.
func mayImport(importer, imported string) bool {
	from, to := roomOf(importer), roomOf(imported)
	switch from {
	case internal, passes:
		return to <= from && to != driving
	case driving:
		return to <= from
	case analyzer:
		return to < analyzer && to != driving
	}
	return to < from
}

// TestImports checks that imports run one way.
func TestImports(t *testing.T) {
	// What a package may import besides the standard library, where it is
	// less than the room allows.
	only := map[string][]string{
		module + "/internal/lib":       {},
		module + "/internal/words":     {},
		module + "/internal/config":    {module + "/internal/lib", "go.yaml.in/yaml/v3"},
		module + "/internal/valueflow": {module + "/internal/lib", "golang.org/x/tools/go/ssa"},
	}
	for _, pkg := range listPackages(t) {
		if roomOf(pkg.ImportPath) < 0 {
			t.Errorf("%s is in no room", pkg.ImportPath)
		}
		for _, imp := range pkg.Imports {
			if first, _, _ := strings.Cut(imp, "/"); !strings.Contains(first, ".") {
				continue // std
			}
			isOurs := imp == module || strings.HasPrefix(imp, module+"/")
			allowed := strings.HasPrefix(imp, "golang.org/x/tools/") || imp == "golang.org/x/mod/modfile" || isOurs && mayImport(pkg.ImportPath, imp) ||
				pkg.ImportPath == module+"/cmd/gclplugin" && imp == "github.com/golangci/plugin-module-register/register"
			if less, ok := only[pkg.ImportPath]; ok {
				allowed = slices.Contains(less, imp)
			}
			if !allowed {
				t.Errorf("%s imports %s", pkg.ImportPath, imp)
			}
		}
		for _, imp := range slices.Concat(pkg.TestImports, pkg.XTestImports) {
			if roomOf(pkg.ImportPath) == analyzer && imp != pkg.ImportPath && strings.HasPrefix(imp, module+"/") && roomOf(imp) == analyzer {
				t.Errorf("a test of %s imports %s", pkg.ImportPath, imp)
			}
		}
	}
}

// TestSource checks what no file may do: have an init function, since what a
// package does must not depend on what else is linked; or list all facts, since
// drivers differ in which they have.
func TestSource(t *testing.T) {
	forbidden := []string{"AllPackageFacts", "AllObjectFacts"}
	fset := token.NewFileSet()
	err := filepath.WalkDir(".", func(name string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "testdata" || name != "." && entry.Name()[0] == '.') {
			return filepath.SkipDir
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		file, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			return err
		}
		mayInit := filepath.ToSlash(filepath.Dir(name)) == "cmd/gclplugin"
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" && !mayInit {
					t.Errorf("%s: init function", fset.Position(n.Pos()))
				}
			case *ast.Ident:
				if slices.Contains(forbidden, n.Name) && !strings.HasSuffix(name, "_test.go") {
					t.Errorf("%s: %s", fset.Position(n.Pos()), n.Name)
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestSuite checks how the analyzers are declared.
func TestSuite(t *testing.T) {
	if err := analysis.Validate(ratevet.Suite); err != nil {
		t.Error(err)
	}
	byName := make(map[string]*analysis.Analyzer)
	var visit func(a *analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if other := byName[a.Name]; other == a {
			return
		} else if other != nil {
			t.Errorf("two analyzers are named %s", a.Name)
		}
		byName[a.Name] = a
		for _, req := range a.Requires {
			visit(req)
		}
	}
	for _, a := range ratevet.Suite {
		visit(a)
		if len(a.FactTypes) > 0 {
			t.Errorf("%s has facts, which belong to the passes", a.Name)
		}
		if !slices.Contains(a.Requires, settings.Analyzer) {
			t.Errorf("%s does not require settings directly", a.Name)
		}
		if _, err := os.Stat(filepath.Join(dirOf(a), "doc.go")); err != nil {
			t.Errorf("%s has the URL %s, which is not that of its package", a.Name, a.URL)
		}
	}

	// The packages at the top are the analyzers, and those have the checks.
	for _, pkg := range listPackages(t) {
		if roomOf(pkg.ImportPath) == analyzer && !inSuite(path.Base(pkg.ImportPath)) {
			t.Errorf("%s is not in the suite", pkg.ImportPath)
		}
	}
	for _, check := range settings.Checks() {
		if !inSuite(check.Pass) {
			t.Errorf("%s is the check of no analyzer", check)
		}
	}
}

// dirOf returns the directory of the package that declares an analyzer of the suite.
func dirOf(a *analysis.Analyzer) string {
	return filepath.FromSlash(strings.TrimPrefix(a.URL, "https://pkg.go.dev/"+module+"/"))
}

func inSuite(name string) bool {
	return slices.ContainsFunc(ratevet.Suite, func(a *analysis.Analyzer) bool { return a.Name == name })
}

// TestManuals checks that the doc.go of an analyzer is its manual: a heading
// with its name, a summary, a heading for each check, and the limits.
func TestManuals(t *testing.T) {
	for _, a := range ratevet.Suite {
		content := manual(t, a).Content
		var headings []string
		for i, block := range content {
			heading, ok := block.(*comment.Heading)
			if !ok {
				continue
			}
			headings = append(headings, plain(heading.Text))
			if len(headings) > 1 || i+1 == len(content) {
				continue
			}
			p, _ := content[i+1].(*comment.Paragraph)
			if p == nil {
				t.Errorf("%s: no summary", a.Name)
				continue
			}
			summary, ok := strings.CutPrefix(plain(p.Text), a.Name+": ")
			if !ok || strings.ContainsAny(summary, ".\n") || !unicode.IsLower(rune(summary[0])) {
				t.Errorf("%s: the summary is not of the form %q, without a full stop: %q", a.Name, a.Name+": check for …", plain(p.Text))
			}
		}
		want := []string{"Analyzer " + a.Name}
		for _, check := range settings.Checks() {
			if check.Pass == a.Name {
				want = append(want, check.Category)
			}
		}
		want = append(want, "Limits")
		if !slices.Equal(headings, want) {
			t.Errorf("%s: the headings are %q, want %q", a.Name, headings, want)
		}
	}
}

// plain returns the text of a heading or paragraph.
func plain(text []comment.Text) string {
	var b strings.Builder
	for _, t := range text {
		if t, ok := t.(comment.Plain); ok {
			b.WriteString(string(t))
		}
	}
	return b.String()
}

// A listedPackage is what go list says of a package.
type listedPackage struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func listPackages(t *testing.T) []listedPackage {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(goCommand(t, "list", "-e", "-json=ImportPath,Imports,TestImports,XTestImports", "./...")))
	var pkgs []listedPackage
	for dec.More() {
		var pkg listedPackage
		if err := dec.Decode(&pkg); err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, pkg)
	}
	return pkgs
}

func goCommand(t *testing.T, args ...string) []byte {
	t.Helper()
	out, err := exec.Command("go", args...).Output()
	if err != nil {
		t.Fatalf("go %s: %v", args, err)
	}
	return out
}
