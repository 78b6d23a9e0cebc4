package gate

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

const library = `package library

import "crypto/hmac"

type signer struct {
	mac   []byte
	count int
}

func anchor(s *signer) bool { return hmac.Equal(s.mac, encode(nil)) }

func up1(s *signer) bool { return anchor(s) }
func up2(s *signer) bool { return up1(s) }
func up3(s *signer) bool { return up2(s) }
func tooFarUp(s *signer) bool { return up3(s) }

func encode(b []byte) []byte { return down2(b) }
func down2(b []byte) []byte { return tooFarDown(b) }
func tooFarDown(b []byte) []byte { return b }

func (s *signer) sharesAField() []byte { return s.mac }
func (s *signer) sharesANumber() int { return s.count }

func Helper(a, b string) bool { return a == b }
func Elsewhere() string { return "elsewhere" }
`

func TestPrune(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "library.go", library, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Defs: make(map[*ast.Ident]types.Object), Uses: make(map[*ast.Ident]types.Object)}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	pkg, err := conf.Check("library", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{Fset: fset, Pkg: pkg, TypesInfo: info}
	isAnchor := func(obj types.Object) bool { return obj.Pkg().Path() == "crypto/hmac" }

	var kept []string
	for _, decl := range prune(pass, []*ast.File{file}, isAnchor)[0].Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Body != nil {
			kept = append(kept, fn.Name.Name)
		}
	}
	want := strings.Fields("anchor up1 up2 up3 encode down2 sharesAField Helper")
	if !slices.Equal(kept, want) {
		t.Errorf("kept %q, want %q", kept, want)
	}
	if slices.ContainsFunc(file.Decls, func(d ast.Decl) bool { fn, ok := d.(*ast.FuncDecl); return ok && fn.Body == nil }) {
		t.Error("the file itself was changed")
	}
}
