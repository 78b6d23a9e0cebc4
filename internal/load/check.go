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
	"slices"
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
	analyze func(p *packages.Package, matched bool) []string
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
		analyze: cfg.Analyze,
		cpu:     make(chan struct{}, runtime.GOMAXPROCS(0)),
		types:   make(map[string]*types.Package),
	}
}

// run settles every node of the graph whose types are needed, imports first.
func (c *checker) run(ctx context.Context) {
	var wg sync.WaitGroup
	for _, n := range c.graph.nodes {
		if !n.typed {
			continue
		}
		wg.Go(func() {
			defer close(n.done)
			for _, imp := range n.imports {
				if imp.typed {
					<-imp.done
				}
			}
			c.cpu <- struct{}{}
			defer func() { <-c.cpu }()
			if ctx.Err() == nil {
				c.settle(n)
			}
		})
	}
	wg.Wait()
}

// settle finds the types of n, or what is wrong with it, and has it analyzed
// if it was chosen.
func (c *checker) settle(n *node) {
	if n.isOptional() && !slices.ContainsFunc(n.imports, func(imp *node) bool { return len(imp.tells) > 0 }) {
		n.drop()
	}
	var files []*ast.File
	if n.parsed {
		files, n.problem = c.parse(n)
		if n.isOptional() && !c.mayUse(n, files) {
			n.drop()
		}
	}
	if n.parsed {
		if n.problem == nil {
			n.problem = c.check(n, files)
		}
		if n.problem == nil || n.matched || n.pkg.ExportFile == "" {
			return
		}
		// Nobody asked about this package, and the
		// compiler accepts it: no reason to give up its importers.
		n.chosen = false
	}
	n.problem = c.read(n)
}

// parse parses the files of n.
func (c *checker) parse(n *node) ([]*ast.File, *Problem) {
	for _, err := range n.pkg.Errors {
		if !isEmbedError(err) {
			return nil, c.listProblem(n.pkg.ID, err)
		}
	}
	n.pkg.Errors = nil
	mode := parser.SkipObjectResolution
	if n.chosen {
		mode |= parser.ParseComments
	}
	var files []*ast.File
	for _, name := range n.pkg.CompiledGoFiles {
		var src any
		if content, ok := c.overlay[name]; ok {
			src = content
		}
		f, err := parser.ParseFile(c.fset, name, src, mode)
		if err != nil {
			return nil, c.problem(n.pkg.ID, err)
		}
		files = append(files, f)
	}
	return files, nil
}

// check type-checks the files of n: all of it if n is chosen, which is then
// analyzed, otherwise the declarations. It returns what is wrong with n, if anything.
func (c *checker) check(n *node, files []*ast.File) *Problem {
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
		info = newInfo(files)
	}
	// Named as in the listing, whatever the package clauses say.
	tpkg := types.NewPackage(p.PkgPath, p.Name)
	// Config.Error is not set, so the first error ends the check.
	if err := types.NewChecker(&conf, c.fset, tpkg, info).Files(files); err != nil {
		problem := c.problem(p.ID, err)
		problem.Cause = cause
		return problem
	}
	p.Types = tpkg
	if p.ForTest == "" {
		c.mu.Lock()
		c.types[p.PkgPath] = tpkg
		c.mu.Unlock()
	}
	if n.analyzed = n.chosen && len(files) > 0; n.analyzed && c.analyze != nil {
		p.Fset, p.Syntax, p.TypesInfo = c.fset, files, info
		n.tells = append(n.tells, c.analyze(p, n.matched)...)
		p.Syntax, p.TypesInfo = nil, nil
	}
	return nil
}

// newInfo returns an Info that wants everything. It has room for about as much
// as files of that size have of it, which saves growing.
func newInfo(files []*ast.File) *types.Info {
	size := 0
	for _, f := range files {
		size += int(f.FileEnd - f.FileStart)
	}
	return &types.Info{
		Types:        make(map[ast.Expr]types.TypeAndValue, size/20),
		Defs:         make(map[*ast.Ident]types.Object, size/120),
		Uses:         make(map[*ast.Ident]types.Object, size/30),
		Implicits:    make(map[ast.Node]types.Object),
		Instances:    make(map[*ast.Ident]types.Instance),
		Scopes:       make(map[ast.Node]*types.Scope, size/150),
		Selections:   make(map[*ast.SelectorExpr]*types.Selection, size/200),
		FileVersions: make(map[*ast.File]string),
	}
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
