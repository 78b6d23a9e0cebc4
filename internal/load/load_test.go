package load_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/ratevet/ratevet/internal/load"
)

// The modules that the tests are about, to be laid beside the module app.
// web wraps wrap, wrap wraps mac, and only mac imports what matters.
const thirdParties = `
-- mac/go.mod --
module mac.example
go 1.21
-- mac/mac.go --
package mac
import "crypto/hmac"
func Equal(a, b []byte) bool { return hmac.Equal(a, b) }
-- wrap/go.mod --
module wrap.example
go 1.21
require mac.example v1.0.0
-- wrap/wrap.go --
package wrap
import "mac.example"
func Equal(a, b string) bool { return mac.Equal([]byte(a), []byte(b)) }
-- wrap/wrap_test.go --
package wrap
import _ "nobody.example/asserts"
-- web/go.mod --
module web.example
go 1.21
require wrap.example v1.0.0
-- web/web.go --
package web
import "wrap.example"
func Valid(s string) bool { return wrap.Equal(s, "") }
-- web/plain/plain.go --
package plain
func Plain() {}
`

const replaced = `
-- app/go.mod --
module app.example
go 1.21
require (
	mac.example v1.0.0
	web.example v1.0.0
	wrap.example v1.0.0
)
replace (
	mac.example => ../mac
	web.example => ../web
	wrap.example => ../wrap
)
`

const alone = `
-- app/go.mod --
module app.example
go 1.21
`

const app = `
-- app/app.go --
package app
import (
	"web.example"
	"web.example/plain"
)
func App(s string) bool { plain.Plain(); return web.Valid(s) }
`

// In what the tests want,
//
//	app -> web   is a matched package and the imports it was left with,
//	( web -> )   another package that is analyzed for its facts.
var tests = []struct {
	name     string
	files    string // txtar
	patterns string
	tests    bool
	tags     string
	env      string
	want     string
}{
	{
		name:  "facts travel over every package on the way",
		files: vendored(thirdParties + replaced + app),
		want: `
app.example -> web.example
(mac.example ->)
(web.example -> wrap.example)
(wrap.example -> mac.example)
`,
	},
	{
		// The types are the same on both ways.
		name: "unless the way is long",
		files: vendored(`
-- app/go.mod --
module app.example
go 1.21
require lib.example v1.0.0
replace lib.example => ../lib
-- app/app.go --
package app
import (
	"lib.example/long"
	"lib.example/short"
)
var _ = short.Equal(long.Key(), nil)
-- lib/go.mod --
module lib.example
go 1.21
-- lib/mac/mac.go --
package mac
import "crypto/hmac"
type Key []byte
func Equal(a, b Key) bool { return hmac.Equal(a, b) }
-- lib/short/short.go --
package short
import "lib.example/mac"
func Equal(a, b mac.Key) bool { return mac.Equal(a, b) }
-- lib/long/long.go --
package long
import "lib.example/long/two"
var Key = two.Key
-- lib/long/two/two.go --
package two
import "lib.example/long/three"
var Key = three.Key
-- lib/long/three/three.go --
package three
import "lib.example/long/four"
var Key = four.Key
-- lib/long/four/four.go --
package four
import "lib.example/mac"
func Key() mac.Key { return nil }
`),
		want: `
app.example -> lib.example/short
(lib.example/mac ->)
(lib.example/short -> lib.example/mac)
`,
	},
	{
		name: "too long a way",
		files: vendored(thirdParties + `
-- far/go.mod --
module far.example
-- far/far.go --
package far
import "web.example"
var Valid = web.Valid
-- app/go.mod --
module app.example
go 1.21
require (
	far.example v1.0.0
	mac.example v1.0.0
	web.example v1.0.0
	wrap.example v1.0.0
)
replace (
	far.example => ../far
	mac.example => ../mac
	web.example => ../web
	wrap.example => ../wrap
)
-- app/app.go --
package app
import "far.example"
var _ = far.Valid
`),
		want: `
app.example ->
`,
	},
	{
		name:  "a module that is replaced by a directory is the user's own",
		files: thirdParties + replaced + app,
		want: `
app.example -> web.example, web.example/plain
(mac.example ->)
(web.example -> wrap.example)
(web.example/plain ->)
(wrap.example -> mac.example)
`,
	},
	{
		name: "so they do in a workspace",
		files: thirdParties + app + `
-- go.work --
go 1.21
use (
	./app
	./mac
	./web
	./wrap
)
-- app/go.mod --
module app.example
go 1.21
`,
		want: `
app.example -> web.example, web.example/plain
(mac.example ->)
(web.example -> wrap.example)
(web.example/plain ->)
(wrap.example -> mac.example)
`,
	},
	{
		name: "and in a vendor directory",
		files: app + `
-- app/go.mod --
module app.example
go 1.21
require (
	mac.example v1.0.0
	web.example v1.0.0
)
-- app/vendor/modules.txt --
# mac.example v1.0.0
## explicit; go 1.21
mac.example
# web.example v1.0.0
## explicit; go 1.21
web.example
web.example/plain
-- app/vendor/mac.example/mac.go --
package mac
import . "crypto/hmac"
var Same = Equal
-- app/vendor/web.example/web.go --
package web
import m "mac.example"
func Valid(string) bool { return m.Same(nil, nil) }
-- app/vendor/web.example/plain/plain.go --
package plain
func Plain() {}
`,
		want: `
app.example -> web.example
(mac.example ->)
(web.example -> mac.example)
`,
	},
	{
		name: "what is imported, but not used, does not matter",
		files: vendored(`
-- app/go.mod --
module app.example
go 1.21
require other.example v1.0.0
replace other.example => ../other
-- app/app.go --
package app
import (
	"other.example/by"
	"other.example/field"
	"other.example/not"
)
var _ = by.Name() && not.Equal() && field.Of(nil) == nil
-- other/go.mod --
module other.example
go 1.21
-- other/by/by.go --
package by
import "crypto/hmac"
func Name() bool { return hmac.Equal(nil, nil) }
-- other/field/field.go --
package field
import _ "crypto/hmac"
type Field struct { Mac []byte }
func Of(f *Field) []byte { return f.Mac }
-- other/not/not.go --
package not
import (
	"bytes"
	"crypto/hmac"
)
var _ = hmac.New
func Equal() bool { return bytes.Equal(nil, nil) }
`),
		want: `
app.example -> other.example/by, other.example/field
(other.example/by ->)
(other.example/field ->)
`,
	},
	{
		name: "nothing that matters, nothing but what matches",
		files: vendored(thirdParties + replaced + `
-- app/app.go --
package app
import (
	"crypto/sha256"
	"web.example/plain"
)
func App() { plain.Plain(); sha256.New() }
`),
		want: `
app.example ->
`,
	},
	{
		name: "a package of the same module is analyzed for its facts, whatever it imports",
		files: alone + `
-- app/app.go --
package app
import (
	"app.example/sign"
	"app.example/text"
)
func App() { sign.Sign(); text.Text() }
-- app/sign/sign.go --
package sign
import "crypto/hmac"
func Sign() { hmac.Equal(nil, nil) }
-- app/text/text.go --
package text
func Text() {}
`,
		patterns: ".",
		want: `
app.example -> app.example/sign, app.example/text
(app.example/sign ->)
(app.example/text ->)
`,
	},
	{
		name:     "third parties by pattern",
		files:    thirdParties + replaced + app,
		patterns: "web.example/...",
		want: `
web.example -> wrap.example
web.example/plain ->
(mac.example ->)
(wrap.example -> mac.example)
`,
	},
	{
		name:     "the standard library by pattern",
		files:    alone,
		patterns: "crypto/hmac",
		want: `
crypto/hmac ->
`,
	},
	{
		name:     "a package with neither source nor export data",
		files:    alone,
		patterns: "unsafe internal/goarch internal/unsafeheader",
		want: `
internal/goarch ->
internal/unsafeheader ->
`,
	},
	{
		name: "files",
		files: vendored(thirdParties + replaced + app + `
-- app/other.go --
package app
var _ = undefined
`),
		patterns: "app.go",
		want: `
command-line-arguments -> web.example
(mac.example ->)
(web.example -> wrap.example)
(wrap.example -> mac.example)
`,
	},
	{
		name: "tags",
		files: alone + `
-- app/app.go --
package app
-- app/extra.go --
//go:build extra && !unknown
package app
import _ "app.example/extra"
-- app/extra/extra.go --
package extra
`,
		tags: "more,extra",
		want: `
app.example -> app.example/extra
app.example/extra ->
`,
	},
	{
		name: "packages are broken with their importers",
		files: alone + `
-- app/bad/bad.go --
package bad
func Bad() {
	var unused int
	undefined()
}
-- app/direct/direct.go --
package direct

import "app.example/bad"
func Direct() { bad.Bad() }
-- app/indirect/indirect.go --
package indirect
import (
	_ "app.example/sound"
	_ "app.example/direct"
)
-- app/sound/sound.go --
package sound
`,
		want: `
app.example/sound ->
broken $WORK/app/bad/bad.go:3:6: declared and not used: unused
broken $WORK/app/direct/direct.go:3:8: could not import app.example/bad (declared and not used: unused)
broken $WORK/app/indirect/indirect.go:4:4: could not import app.example/direct (app.example/bad: declared and not used: unused)
`,
	},
	{
		name: "syntax errors",
		files: alone + `
-- app/body/body.go --
package body
func f() { if }
-- app/clause/clause.go --
pack clause
-- app/sound/sound.go --
package sound
`,
		want: `
app.example/sound ->
broken $WORK/app/body/body.go:2:15: syntax error: unexpected }, expected expression
broken $WORK/app/clause/clause.go:1:1: expected 'package', found pack
`,
	},
	{
		name: "what the go command refuses",
		files: alone + `
-- app/cycle/a/a.go --
package a
import _ "app.example/cycle/b"
-- app/cycle/b/b.go --
package b
import _ "app.example/cycle/a"
-- app/two/one.go --
package one
-- app/two/two.go --
package two
`,
		want: `
broken app.example/cycle/a: import cycle not allowed: import stack: [app.example/cycle/a app.example/cycle/b app.example/cycle/a]
broken $WORK/app/cycle/b/b.go:2:10: could not import app.example/cycle/a (import cycle not allowed: import stack: [app.example/cycle/a app.example/cycle/b app.example/cycle/a])
broken app.example/two: found packages one (one.go) and two (two.go) in $WORK/app/two
`,
	},
	{
		name: "embedded files that are still to be built",
		files: alone + `
-- app/app.go --
package app
import "app.example/web"
var _ = web.Page
-- app/web/web.go --
package web
import _ "embed"
//go:embed dist/*
var Page string
`,
		want: `
app.example -> app.example/web
app.example/web ->
`,
	},
	{
		name: "a missing module",
		files: alone + `
-- app/app.go --
package app
import "nobody.example/lib"
var _ = lib.X
-- app/sound/sound.go --
package sound
`,
		want: `
app.example/sound ->
broken $WORK/app/app.go:2:8: could not import nobody.example/lib (no required module provides package nobody.example/lib; to add it: go get nobody.example/lib)
`,
	},
	{
		name: "a third party that does not compile",
		files: replaced + `
-- web/go.mod --
module web.example
-- web/web.go --
package web
import "crypto/hmac"
func Valid(s string) bool { return hmac.Equal(s, s) }
-- mac/go.mod --
module mac.example
-- wrap/go.mod --
module wrap.example
-- app/app.go --
package app
import "web.example"
var _ = web.Valid
-- app/sound/sound.go --
package sound
`,
		want: `
app.example/sound ->
broken $WORK/app/app.go:2:8: could not import web.example (cannot use s (variable of type string) as []byte value in argument to hmac.Equal)
`,
	},
	{
		name: "a third party that only compiles is not analyzed",
		files: replaced + `
-- web/go.mod --
module web.example
go 1.17
-- web/web.go --
package web
import "mac.example"
func Valid[T any](T) bool { return mac.Equal(nil, nil) }
-- mac/go.mod --
module mac.example
-- mac/mac.go --
package mac
import "crypto/hmac"
func Equal(a, b []byte) bool { return hmac.Equal(a, b) }
-- wrap/go.mod --
module wrap.example
-- app/app.go --
package app
import (
	"mac.example"
	"web.example"
)
var _ = web.Valid("") && mac.Equal(nil, nil)
`,
		env: "GOFLAGS=-gcflags=web.example=-lang=go1.21",
		want: `
app.example -> mac.example
(mac.example ->)
`,
	},
	{
		name: "directories without files to build",
		files: alone + `
-- app/empty/README --
-- app/ignored/ignored.go --
//go:build ignore
package ignored
-- app/test/only_test.go --
package test
-- app/sound/sound.go --
package sound
`,
		patterns: "./empty ./ignored ./test ./sound ./nothing",
		want: `
app.example/sound ->
broken ./empty: no Go files in $WORK/app/empty
broken ./nothing: stat $WORK/app/nothing: directory not found
broken app.example/ignored: build constraints exclude all Go files in $WORK/app/ignored
`,
	},
	{
		name: "in a wildcard, they do not count",
		files: alone + `
-- app/empty/README --
-- app/ignored/ignored.go --
//go:build ignore
package ignored
-- app/test/only_test.go --
package test
-- app/sound/sound.go --
package sound
`,
		want: `
app.example/sound ->
`,
	},
	{
		name: "wildcards that match nothing",
		files: alone + `
-- app/empty/README --
-- app/sound/sound.go --
package sound
`,
		patterns: "./empty/... ./sound/... ./nothing/... elsewhere.example/...",
		want: `
app.example/sound ->
empty pattern ./empty/... matched no packages
empty pattern elsewhere.example/... matched no packages
empty pattern ./nothing/...: lstat ./nothing/: no such file or directory
`,
	},
	{
		name:  "nothing at all",
		files: alone,
		want: `
empty pattern ./... matched no packages
`,
	},
	{
		name: "cgo without a C compiler",
		files: alone + `
-- app/cgo/cgo.go --
package cgo
// int one(void) { return 1; }
import "C"
func One() int { return int(C.one()) }
-- app/sound/sound.go --
package sound
`,
		env: "CGO_ENABLED=1 CC=no-such-compiler",
		want: `
app.example/sound ->
broken $WORK/app/cgo/cgo.go:3:8: could not import C (runtime/cgo: cgo: C compiler "no-such-compiler" not found: exec: "no-such-compiler": executable file not found in $PATH)
`,
	},
	{
		name: "cgo disabled",
		files: alone + `
-- app/cgo/cgo.go --
package cgo
import "C"
`,
		patterns: "./cgo",
		env:      "CGO_ENABLED=0",
		want: `
broken app.example/cgo: build constraints exclude all Go files in $WORK/app/cgo
`,
	},
	{
		name: "test variants take the place of packages",
		files: thirdParties + replaced + `
-- app/a/a.go --
package a
func A() {}
-- app/a/a_test.go --
package a
import "wrap.example"
func test() { wrap.Equal("", "") }
-- app/a/x_test.go --
package a_test
import (
	"app.example/a"
	"app.example/b"
)
func test() { a.A(); b.B() }
-- app/b/b.go --
package b
import "app.example/a"
func B() { a.A() }
-- app/only/only_test.go --
package only
-- app/a_test/namesake.go --
package namesake
`,
		tests: true,
		want: `
app.example/a [app.example/a.test] -> wrap.example
app.example/a_test ->
app.example/a_test [app.example/a.test] -> app.example/a [app.example/a.test], app.example/b [app.example/a.test]
app.example/b -> app.example/a
app.example/only [app.example/only.test] ->
(app.example/a ->)
(app.example/b [app.example/a.test] -> app.example/a [app.example/a.test])
(mac.example ->)
(wrap.example -> mac.example)
`,
	},
	{
		name: "packages and their tests break one by one",
		files: alone + `
-- app/a/a.go --
package a
-- app/a/a_test.go --
package a
var _ = undefined
-- app/b/b.go --
package b
var _ = undefined
-- app/b/b_test.go --
package b
-- app/c.test/main.go --
package main
func main() {}
`,
		tests: true,
		want: `
app.example/a ->
app.example/c.test ->
broken $WORK/app/a/a_test.go:2:9: undefined: undefined
broken $WORK/app/b/b.go:2:9: undefined: undefined
`,
	},
}

func TestLoad(t *testing.T) {
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			work := write(t, test.files)
			cfg := config(filepath.Join(work, "app"))
			cfg.Tests = test.tests
			cfg.Tags = test.tags
			cfg.Env = append(cfg.Env, strings.Fields(test.env)...)
			patterns := strings.Fields(test.patterns)
			if len(patterns) == 0 {
				patterns = []string{"./..."}
			}
			var rec recorder
			cfg.Analyze = rec.analyze
			prog, err := load.Load(t.Context(), cfg, patterns...)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.ReplaceAll(rec.format(t, prog), work, "$WORK")
			if want := strings.TrimPrefix(test.want, "\n"); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// What nobody beneath has facts for is not worth its source.
func TestLoadSilent(t *testing.T) {
	cfg := config(filepath.Join(write(t, vendored(thirdParties+replaced+app)), "app"))
	rec := recorder{silent: true}
	cfg.Analyze = rec.analyze
	prog, err := load.Load(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	const want = `app.example ->
(mac.example ->)
`
	if got := rec.format(t, prog); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// An unsaved file counts, and may import what the saved one does not.
func TestLoadOverlay(t *testing.T) {
	work := write(t, thirdParties+replaced+`
-- app/app.go --
package app
var _ = undefined
`)
	cfg := config(filepath.Join(work, "app"))
	cfg.Overlay = map[string][]byte{
		filepath.Join(work, "app", "app.go"): []byte("package app\nimport _ \"wrap.example\"\n"),
	}
	var rec recorder
	cfg.Analyze = rec.analyze
	prog, err := load.Load(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	const want = `app.example -> wrap.example
(mac.example ->)
(wrap.example -> mac.example)
`
	if got := rec.format(t, prog); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// What stops the go command from listing anything is an error, not an empty program.
func TestLoadError(t *testing.T) {
	for _, test := range []struct {
		name, files, want string
	}{
		{
			name: "malformed go.mod",
			files: `
-- app/go.mod --
modul app.example
`,
			want: "go.mod:1: unknown directive: modul",
		},
		{
			name: "inconsistent vendoring",
			files: replaced + app + `
-- app/vendor/modules.txt --
# other.example v1.0.0
`,
			want: "inconsistent vendoring in",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			work := write(t, test.files)
			_, err := load.Load(t.Context(), config(filepath.Join(work, "app")), "./...")
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got error %v, want %q", err, test.want)
			}
		})
	}

	t.Run("cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := load.Load(ctx, config(t.TempDir()), "./...")
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got error %v, want %v", err, context.Canceled)
		}
	})
}

// BenchmarkLoad compares loading this module with the least that a driver
// of analyzers could load.
func BenchmarkLoad(b *testing.B) {
	b.Run("load", func(b *testing.B) {
		for b.Loop() {
			prog, err := load.Load(b.Context(), load.Config{Dir: "../..", Matters: matters}, "./...")
			if err != nil {
				b.Fatal(err)
			}
			reportHeap(b)
			runtime.KeepAlive(prog)
		}
	})
	b.Run("LoadSyntax", func(b *testing.B) {
		for b.Loop() {
			pkgs, err := packages.Load(&packages.Config{Dir: "../..", Mode: packages.LoadSyntax}, "./...")
			if err != nil {
				b.Fatal(err)
			}
			reportHeap(b)
			runtime.KeepAlive(pkgs)
		}
	})
}

// reportHeap reports the size of the live heap as a metric of b.
func reportHeap(b *testing.B) {
	b.StopTimer()
	defer b.StartTimer()
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	b.ReportMetric(float64(stats.HeapAlloc)/(1<<20), "live-MB")
}

func matters(path string) []string {
	switch path {
	case "crypto/hmac":
		return []string{"Equal", ".Mac"}
	case "golang.org/x/time/rate":
		return []string{"NewLimiter"}
	}
	return nil
}

// config returns a Config for dir that depends on neither the network nor the environment.
func config(dir string) load.Config {
	return load.Config{
		Dir:     dir,
		Matters: matters,
		Env:     append(os.Environ(), "GOFLAGS=", "GOPROXY=off", "GOWORK=", "GOTOOLCHAIN=local"),
	}
}

// write writes the files of a txtar archive to a new directory.
func write(t *testing.T, archive string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// vendored returns a txtar archive in which the modules beside app are in its vendor
// directory, as third parties, instead of replaced by directories.
func vendored(archive string) string {
	files := txtar.Parse([]byte(archive)).Files
	paths := make(map[string]string) // of modules, by directory
	var goMod string
	for _, f := range files {
		dir, base := path.Split(f.Name)
		switch {
		case f.Name == "app/go.mod":
			goMod = regexp.MustCompile(`(?s)replace (\(.*?\n\)|.*?)\n`).ReplaceAllString(string(f.Data), "")
		case base == "go.mod":
			paths[path.Clean(dir)] = modfile.ModulePath(f.Data)
		}
	}
	vendored := &txtar.Archive{Files: []txtar.File{{Name: "app/go.mod", Data: []byte(goMod)}}}
	packages := make(map[string][]string) // by module
	for _, f := range files {
		dir, rest, _ := strings.Cut(f.Name, "/")
		mod, ok := paths[dir]
		switch {
		case f.Name == "app/go.mod", rest == "go.mod", ok && strings.HasSuffix(rest, "_test.go"):
			continue
		case ok:
			f.Name = path.Join("app/vendor", mod, rest)
			if pkg := path.Join(mod, path.Dir(rest)); !slices.Contains(packages[mod], pkg) {
				packages[mod] = append(packages[mod], pkg)
			}
		}
		vendored.Files = append(vendored.Files, f)
	}
	var list strings.Builder
	for _, mod := range slices.Sorted(maps.Keys(packages)) {
		fmt.Fprintf(&list, "# %s v1.0.0\n## explicit; go 1.21\n%s\n", mod, strings.Join(packages[mod], "\n"))
	}
	vendored.Files = append(vendored.Files, txtar.File{Name: "app/vendor/modules.txt", Data: []byte(list.String())})
	return string(txtar.Format(vendored))
}

// A recorder knows which packages were analyzed.
type recorder struct {
	mu       sync.Mutex
	analyzed map[*packages.Package]bool // whether it is matched
	trouble  []string
	silent   bool // finds no facts
}

// analyze is a Config.Analyze. It tells of all that a package exports.
func (r *recorder) analyze(p *packages.Package, matched bool) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.analyzed == nil {
		r.analyzed = make(map[*packages.Package]bool)
	}
	if _, ok := r.analyzed[p]; ok {
		r.trouble = append(r.trouble, p.ID+" is analyzed twice")
	}
	r.analyzed[p] = matched
	if len(p.Syntax) == 0 || p.TypesInfo == nil || !p.Types.Complete() {
		r.trouble = append(r.trouble, p.ID+" is analyzed without its source")
	}
	if r.silent {
		return nil
	}
	return p.Types.Scope().Names()
}

// format returns prog in the notation of the tests.
func (r *recorder) format(t *testing.T, prog *load.Program) string {
	t.Helper()
	for _, msg := range r.trouble {
		t.Error(msg)
	}
	if len(r.analyzed) != prog.Analyzed {
		t.Errorf("%d packages were analyzed, and %d are said to be", len(r.analyzed), prog.Analyzed)
	}
	var out strings.Builder
	for _, p := range prog.Matched {
		if !r.analyzed[p] {
			t.Errorf("%s is not analyzed as a matched package", p.ID)
		}
		fmt.Fprintln(&out, r.edges(p))
	}
	// The others are those that the analysis of the matched ones is based on.
	var others, broken []string
	packages.Visit(prog.Matched, nil, func(p *packages.Package) {
		if p.Syntax != nil || p.TypesInfo != nil {
			t.Errorf("the source of %s is kept", p.ID)
		}
		if _, ok := r.analyzed[p]; ok && !slices.Contains(prog.Matched, p) {
			others = append(others, "("+r.edges(p)+")\n")
		}
	})
	for _, p := range prog.Broken {
		broken = append(broken, "broken "+p.Error()+"\n")
	}
	slices.Sort(others)
	out.WriteString(strings.Join(others, ""))
	out.WriteString(strings.Join(broken, ""))
	for _, msg := range prog.Empty {
		fmt.Fprintln(&out, "empty", msg)
	}
	return out.String()
}

// edges returns p and those of its imports that were analyzed.
func (r *recorder) edges(p *packages.Package) string {
	var imports []string
	for _, imp := range p.Imports {
		if _, ok := r.analyzed[imp]; ok {
			imports = append(imports, imp.ID)
		}
	}
	slices.Sort(imports)
	return strings.TrimSpace(p.ID + " -> " + strings.Join(imports, ", "))
}
