package drivers_test

import (
	"archive/zip"
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ratevet/ratevet/internal/apptest"
)

// TestDrivers runs the suite on the programs in testdata/apps under every
// driver: each must find what the programs say, and so what the others find.
func TestDrivers(t *testing.T) {
	mods, err := filepath.Glob("../apps/*/go.mod")
	if err != nil || len(mods) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, mod := range mods {
		dir, err := filepath.Abs(filepath.Dir(mod))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			runAll(t, dir)
		})
	}
}

// runAll runs the suite on a program under every driver.
func runAll(t *testing.T, dir string) {
	want := places(apptest.Expected(t, dir))
	for _, driver := range []struct {
		name string
		run  func(t *testing.T, dir string) []apptest.Finding
	}{
		{"ratevet", runRatevet},
		{"go vet", runGoVet},
		{"golangci-lint", runGolangciLint},
		{"golangci-lint, from its cache", runGolangciLint},
		{"nogo", runNogo},
	} {
		t.Run(driver.name, func(t *testing.T) {
			apptest.Compare(t, places(driver.run(t, dir)), want)
		})
	}
}

// TestModuleCache has a program whose MACs are made by a module that is in the module cache only.
func TestModuleCache(t *testing.T) {
	proxy := t.TempDir()
	const dir = "example.com/signing/@v/v1.0.0"
	var zipped bytes.Buffer
	w := zip.NewWriter(&zipped)
	for name, text := range map[string]string{
		"go.mod": "module example.com/signing\n\ngo 1.25\n",
		"sum.go": `package signing

import (
	"crypto/hmac"
	"crypto/sha256"
)

func Sum(key, body []byte) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return mac.Sum(nil)
}
`,
	} {
		f, err := w.Create("example.com/signing@v1.0.0/" + name)
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(text))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(proxy, dir+".zip"), zipped.String())
	write(t, filepath.Join(proxy, dir+".mod"), "module example.com/signing\n\ngo 1.25\n")
	write(t, filepath.Join(proxy, dir+".info"), `{"Version": "v1.0.0"}`)
	for name, value := range map[string]string{
		"GOPROXY": "file://" + proxy, "GOSUMDB": "off", "GOMODCACHE": t.TempDir(), "GOFLAGS": "-modcacherw -mod=mod",
	} {
		t.Setenv(name, value)
	}
	runAll(t, module(t, `
-- go.mod --
module example.com/m

go 1.25

require example.com/signing v1.0.0
-- m.go --
package m

import (
	"bytes"
	"crypto/hmac"

	"example.com/signing"
)

func wrong(key, body, sig []byte) bool {
	return bytes.Equal(signing.Sum(key, body), sig) // finds hmaccompare/mac
}

func right(key, body, sig []byte) bool {
	return hmac.Equal(signing.Sum(key, body), sig)
}
`))
}

// places returns the findings without whether there are fixes, which nogo does
// not tell, and the plugin for golangci-lint withholds at times.
func places(findings []apptest.Finding) []apptest.Finding {
	findings = slices.Clone(findings)
	for i := range findings {
		findings[i].Fix = false
	}
	return findings
}

func runRatevet(t *testing.T, dir string) []apptest.Finding {
	out, _ := apptest.Execute(t, dir, ratevet, "-json", "./...")
	return apptest.Found(t, dir, out)
}

func runGoVet(t *testing.T, dir string) []apptest.Finding {
	out, _ := apptest.Execute(t, dir, "go", "vet", "-vettool="+ratevet, "-json", "./...")
	return apptest.Found(t, dir, out)
}

// checkOf returns the check that a message ends in.
func checkOf(t *testing.T, message string) string {
	t.Helper()
	_, last, ok := strings.Cut(message[strings.LastIndex(message, " ")+1:], "(")
	check, closed := strings.CutSuffix(last, ")")
	if !ok || !closed || !strings.Contains(check, "/") {
		t.Errorf("%q does not end in a check", message)
	}
	return check
}
