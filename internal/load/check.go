package load

import (
	"bufio"
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"runtime"
	"sync"

	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"
)

// A checker gives the packages of a graph their types.
type checker struct {
	graph   *graph
	fset    *token.FileSet
	dir     string // where the go command ran, which its messages are relative to
	overlay map[string][]byte
	cpu     chan struct{} // a semaphore

	// types holds packages by path, for export data to refer to. Those that
	// it mentions before they are read are incomplete. One map serves the
	// whole graph: packages that are compiled for a test, and so share the path
	// of others, never come from export data, nor do their importers.
	mu    sync.Mutex
	types map[string]*types.Package
}

func newChecker(g *graph, fset *token.FileSet, cfg Config) *checker {
	return &checker{
		graph:   g,
		fset:    fset,
		dir:     cfg.Dir,
		overlay: cfg.Overlay,
		cpu:     make(chan struct{}, runtime.GOMAXPROCS(0)),
		types:   make(map[string]*types.Package),
	}
}

// run settles every node of the graph whose types are needed.
func (c *checker) run(ctx context.Context) {
	work := func(f func()) {
		c.cpu <- struct{}{}
		defer func() { <-c.cpu }()
		if ctx.Err() == nil {
			f()
		}
	}
	var wg sync.WaitGroup
	for _, n := range c.graph.nodes {
		if !n.typed {
			continue
		}
		wg.Go(func() {
			defer close(n.done)
			if n.parsed {
				work(func() { c.parse(n) })
			}
			for _, imp := range n.imports {
				if imp.typed {
					<-imp.done
				}
			}
			work(func() { c.settle(n) })
		})
	}
	wg.Wait()
}

// settle finds the types of n, or what is wrong with it.
func (c *checker) settle(n *node) {
	if n.parsed {
		n.problem = c.check(n)
		n.files = nil
		if n.problem == nil || n.matched || n.pkg.ExportFile == "" {
			return
		}
		// Nobody asked about this package, and the
		// compiler accepts it: no reason to give up its importers.
		n.chosen = false
	}
	n.problem = c.read(n)
}

// parse parses the files of n, and sets n.problem if that fails.
func (c *checker) parse(n *node) {
	for _, err := range n.pkg.Errors {
		if !isEmbedError(err) {
			n.problem = c.listProblem(n.pkg.ID, err)
			return
		}
	}
	n.pkg.Errors = nil
	for _, name := range n.pkg.CompiledGoFiles {
		var src any
		if content, ok := c.overlay[name]; ok {
			src = content
		}
		f, err := parser.ParseFile(c.fset, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			n.problem = c.problem(n.pkg.ID, err)
			return
		}
		n.files = append(n.files, f)
	}
}

// check type-checks the files of n: all of it if n is chosen, otherwise the
// declarations. It returns what is wrong with n, if anything.
func (c *checker) check(n *node) *Problem {
	if n.problem != nil {
		return n.problem // from parse
	}
	var cause *Problem
	p := n.pkg
	conf := types.Config{
		Importer: importerFunc(func(path string) (*types.Package, error) {
			imp := p.Imports[path]
			if path == "C" { // cgo did not do its work, likely for want of a compiler
				imp = p.Imports["runtime/cgo"]
			}
			if imp == nil {
				return nil, errors.New("not listed by the go command")
			}
			if problem := c.graph.index[imp].problem; problem != nil {
				cause = problem.root()
				return nil, errors.New(cause.asImported(path))
			}
			if path == "C" {
				return nil, errors.New("cgo failed")
			}
			return imp.Types, nil
		}),
		IgnoreFuncBodies: !n.chosen,
		Sizes:            p.TypesSizes,
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		conf.GoVersion = "go" + p.Module.GoVersion
	}
	var info *types.Info
	if n.chosen {
		info = &types.Info{
			Types:        make(map[ast.Expr]types.TypeAndValue),
			Defs:         make(map[*ast.Ident]types.Object),
			Uses:         make(map[*ast.Ident]types.Object),
			Implicits:    make(map[ast.Node]types.Object),
			Instances:    make(map[*ast.Ident]types.Instance),
			Scopes:       make(map[ast.Node]*types.Scope),
			Selections:   make(map[*ast.SelectorExpr]*types.Selection),
			FileVersions: make(map[*ast.File]string),
		}
	}
	// Named as in the listing, whatever the package clauses say.
	tpkg := types.NewPackage(p.PkgPath, p.Name)
	// Config.Error is not set, so the first error ends the check.
	if err := types.NewChecker(&conf, c.fset, tpkg, info).Files(n.files); err != nil {
		problem := c.problem(p.ID, err)
		problem.Cause = cause
		return problem
	}
	p.Types = tpkg
	if n.chosen {
		p.Fset, p.Syntax, p.TypesInfo = c.fset, n.files, info
	}
	if p.ForTest == "" {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.types[p.PkgPath] = tpkg
	}
	return nil
}

// read reads the export data of n, and returns what is wrong with it.
func (c *checker) read(n *node) *Problem {
	if n.pkg.PkgPath == "unsafe" {
		n.pkg.Types = types.Unsafe
		return nil
	}
	// One at a time: reading a package may add to those it mentions.
	c.mu.Lock()
	defer c.mu.Unlock()
	tpkg, err := c.readFile(n.pkg)
	if err != nil {
		return &Problem{ID: n.pkg.ID, Msg: "reading export data: " + err.Error()}
	}
	n.pkg.Types = tpkg
	return nil
}

// readFile reads the export data of p. The caller holds c.mu.
func (c *checker) readFile(p *packages.Package) (*types.Package, error) {
	f, err := os.Open(p.ExportFile)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := gcexportdata.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, err
	}
	return gcexportdata.Read(r, c.fset, c.types, p.PkgPath)
}

// An importerFunc is a [types.Importer].
type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }
