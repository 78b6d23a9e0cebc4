package load

import (
	"cmp"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// A graph is the import graph beneath the matched packages.
type graph struct {
	nodes []*node // imports first
	index map[*packages.Package]*node
}

// A node is a package on its way from metadata to types.
type node struct {
	pkg     *packages.Package
	imports []*node // sorted by import path

	matched  bool     // matches a pattern
	chosen   bool     // is to be analyzed
	analyzed bool     // has been
	tells    []string // what of it may give facts to those who use it: see Config.Matters

	// parsed means that the package is type-checked from source, though
	// without function bodies unless it is chosen. That is so for
	// packages without export data, and for all that import one that is
	// parsed: their export data would bring a second instance of its types.
	parsed bool
	typed  bool // its types are needed

	problem *Problem      // why the package cannot be used
	done    chan struct{} // closed when all is final
}

// reach is how far from the matched packages a package may be to be analyzed,
// in imports: see the package comment.
const reach = 3

// newGraph builds the graph and chooses the packages to analyze: those that
// match, what these import of the same module or workspace, and those within
// reach that third parties wrote around a package that tells of something. All packages between the two are chosen as well: facts travel
// from import to importer, and are lost where a package is not analyzed.
func newGraph(roots []*packages.Package, matters func(string) []string) *graph {
	if matters == nil {
		matters = func(string) []string { return nil }
	}
	g := &graph{index: make(map[*packages.Package]*node)}

	matched := make(map[*packages.Package]bool)
	for _, p := range roots {
		matched[p] = true
	}

	near := within(reach, roots)

	var visit func(p *packages.Package) *node
	visit = func(p *packages.Package) *node {
		if n := g.index[p]; n != nil {
			return n
		}
		n := &node{
			pkg:     p,
			tells:   matters(p.PkgPath),
			matched: matched[p],
			done:    make(chan struct{}),
		}
		if p.PkgPath != "unsafe" { // which has neither source nor export data
			n.chosen = n.matched || isOwn(p)
			n.parsed = n.chosen || p.ExportFile == ""
		}
		eligible := near[p] && !isStd(p)
		for _, path := range slices.Sorted(maps.Keys(p.Imports)) {
			imp := visit(p.Imports[path])
			n.imports = append(n.imports, imp)
			if eligible && (imp.tells != nil || imp.chosen && !isStd(imp.pkg)) {
				n.chosen = true
			}
			n.parsed = n.parsed || imp.parsed
		}
		n.parsed = n.parsed || n.chosen
		if n.parsed {
			n.typed = true
			for _, imp := range n.imports {
				imp.typed = true
			}
		}
		g.index[p] = n
		g.nodes = append(g.nodes, n)
		return n
	}
	for _, p := range roots {
		visit(p)
	}
	return g
}

// sizes returns the size of the source of the matched packages, and of the export data of the others whose types are needed.
func (g *graph) sizes() (source, exports int64) {
	size := func(name string) int64 {
		info, err := os.Stat(name)
		if err != nil {
			return 0 // there is a better place to say so
		}
		return info.Size()
	}
	for _, n := range g.nodes {
		switch {
		case n.matched:
			for _, name := range n.pkg.CompiledGoFiles {
				source += min(size(name), maxSource)
			}
		case n.typed:
			exports += size(n.pkg.ExportFile)
		}
	}
	return source, exports
}

// maxSource bounds what of a file counts for its source. Larger ones hold data, of which not much is made.
const maxSource = 256 << 10

// isOptional reports whether n is analyzed only if it uses something that its imports tell of.
func (n *node) isOptional() bool { return n.chosen && !n.matched && !isOwn(n.pkg) }

// drop takes back the choice of n, whose imports must be settled.
func (n *node) drop() {
	n.chosen = false
	n.parsed = n.pkg.ExportFile == "" || slices.ContainsFunc(n.imports, func(imp *node) bool { return imp.parsed })
}

// within returns the packages that can be reached from the roots, and from
// what is recompiled for their tests, in at most n imports.
func within(n int, roots []*packages.Package) map[*packages.Package]bool {
	ring := slices.Clone(roots)
	for p := range packages.Postorder(roots) {
		if p.ForTest != "" {
			ring = append(ring, p)
		}
	}
	near := make(map[*packages.Package]bool)
	for range n + 1 {
		var next []*packages.Package
		for _, p := range ring {
			if !near[p] {
				near[p] = true
				next = slices.AppendSeq(next, maps.Values(p.Imports))
			}
		}
		ring = next
	}
	return near
}

// isOwn reports whether p belongs to the user's module or workspace, or to a
// module that is replaced by a directory.
func isOwn(p *packages.Package) bool {
	m := p.Module
	return m != nil && (m.Main || m.Replace != nil && m.Replace.Version == "")
}

// isStd reports whether p belongs to the standard library. The go command
// knows, but packages.Package does not say: it is the paths that have
// neither a module nor a dot in the first element.
func isStd(p *packages.Package) bool {
	first, _, _ := strings.Cut(p.PkgPath, "/")
	return p.Module == nil && !strings.Contains(first, ".")
}

// fold returns the matched packages that can be analyzed, and what is wrong
// with the others. Of a package and its variant that includes test files, it
// returns the variant if that can be analyzed. If the package cannot
// be analyzed then neither can the variant, which is not worth saying.
func (g *graph) fold() (matched []*packages.Package, broken []*Problem) {
	isVariant := func(p *packages.Package) bool { return p.ForTest == p.PkgPath }
	plain := make(map[string]*node)
	variant := make(map[string]*node)
	for _, n := range g.nodes {
		switch {
		case !n.matched:
		case isVariant(n.pkg):
			variant[n.pkg.PkgPath] = n
		case n.pkg.ForTest == "":
			plain[n.pkg.PkgPath] = n
		}
	}
	for _, n := range g.nodes {
		if !n.matched {
			continue
		}
		switch path := n.pkg.PkgPath; {
		case n.problem != nil:
			if p := plain[path]; !isVariant(n.pkg) || p == nil || p.problem == nil {
				broken = append(broken, n.problem)
			}
		case !n.analyzed: // without files, or with test files only
		case n == plain[path] && variant[path] != nil && variant[path].problem == nil:
		default:
			matched = append(matched, n.pkg)
		}
	}
	slices.SortFunc(matched, func(a, b *packages.Package) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(broken, func(a, b *Problem) int { return cmp.Compare(a.ID, b.ID) })
	return matched, broken
}
