package order

// This file leaves to importing packages what they may make up for: nobody here knows what they put before
// a handler.

import (
	"cmp"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A Choice is what a client may choose the bucket of a rate check by.
type Choice struct {
	Kind     BypassKind
	Name     string // of the header or the parameter, "" if that is not known
	Read     string // where it is read: "file.go:12"
	WithPeer bool   // the peer's address is part of the key
}

// A Waiting is a function for others to compose, and what a client may choose in it.
type Waiting struct {
	Func *types.Func
	Choice
}

// A Conversion makes an interface, through which methods are called, of a type.
type Conversion struct {
	From types.Object // its name
	To   *types.Interface
}

// convert records a conversion of a type of another package.
func (a *analysis) convert(made *ssa.MakeInterface) {
	to := made.Type().Underlying().(*types.Interface)
	from := typeNameOf(deref(made.X.Type()))
	if from != nil && from.Pkg() != nil && to.NumMethods() > 0 && made.Parent().Pkg != nil && from.Pkg() != made.Parent().Pkg.Pkg {
		a.conversions[Conversion{from, to}] = true
	}
}

// A choice is one in a handler of this package.
type choice struct {
	Choice
	at bypassKey
}

// admit records how a client may get around a rate check that stands behind one that goes by the peer's
// address, or not. A header that tells the address is no second tier: who reads it says so.
func (r *run) admit(b Bypass, tiered bool) {
	at := bypassKey{b.Pos, b.Kind}
	if b.second {
		if tiered {
			r.tiered[at] = r.tiered[at] || !r.trying && !r.isOpen(r.root)
			return
		}
		if b.Kind != ByHeader {
			r.choose(b, at)
		}
	}
	to := r.bypasses
	switch {
	case r.trying || !b.Pos.IsValid():
		return
	case b.second && b.Kind != ByHeader && r.isOpen(r.root):
		to = r.pending
	}
	if _, known := to[at]; !known {
		to[at] = b
	}
}

// choose records what a client may choose, for the facts.
func (r *run) choose(b Bypass, at bypassKey) {
	c := choice{Choice{b.Kind, b.Name, cmp.Or(b.Read, r.place(b.Pos)), b.withPeer}, at}
	if slices.Contains(r.choices[b.Limit], c) {
		return
	}
	if r.choices == nil {
		r.choices = make(map[*Event][]choice)
	}
	r.choices[b.Limit] = append(r.choices[b.Limit], c)
}

// weighChoices weighs what a client may choose in a function of another package, which left that to this one.
// The rate check is shown as another.
func (r *run) weighChoices(shown, e *Event, s state, tiered bool) {
	if e.Step == nil || e.chosen {
		return
	}
	for _, c := range e.Step.Choices {
		r.settled[e.Callee.Origin()] = true
		if !c.WithPeer || !r.isVerified(s) {
			r.admit(Bypass{Kind: c.Kind, Name: c.Name, Pos: shown.Pos, Limit: shown, Read: c.Read, second: true, withPeer: c.WithPeer}, tiered)
		}
	}
}

// isOpen reports whether what a function does, or returns, is for importing packages to compose, which
// there are of an internal one: nothing in this one refers to it.
func (a *analysis) isOpen(fn *ssa.Function) bool {
	if fn == nil {
		return false
	}
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	open, ok := a.open[fn]
	if !ok {
		open = fn.Pkg != nil && IsInternal(fn.Pkg.Pkg) && isExported(fn) && !a.isReferred(fn)
		a.open[fn] = open
	}
	return open
}

// IsInternal reports whether only the module itself, or a part of it, can import a package.
func IsInternal(pkg *types.Package) bool {
	return slices.Contains(strings.Split(pkg.Path(), "/"), "internal")
}

// leave returns steps of a function with what this package does not report of them itself.
func (a *analysis) leave(fn *ssa.Function, steps []Step) []Step {
	steps = slices.DeleteFunc(slices.Clone(steps), func(s Step) bool { return s.given != nil && s.given.Parent() != fn })
	for i := range steps {
		s := &steps[i]
		if s.given != nil {
			s.Given = 1 + paramIndex(s.given)
		}
		for _, c := range s.choices {
			if _, reported := a.bypasses[c.at]; reported || slices.Contains(s.Choices, c.Choice) {
				continue
			}
			s.Choices = append(s.Choices, c.Choice)
			a.left[c.at] = true
			if obj, ok := fn.Object().(*types.Func); ok && !a.tiered[c.at] {
				a.waiting = append(a.waiting, Waiting{obj, c.Choice})
			}
		}
		s.choices, s.given = nil, nil
	}
	return steps
}

// keep has this package report what no fact tells others of.
func (a *analysis) keep() {
	for at, b := range a.pending {
		if _, known := a.bypasses[at]; !known && !a.left[at] {
			a.bypasses[at] = b
		}
	}
}
