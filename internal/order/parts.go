package order

// This file finds out which requests a middleware leaves out, for the packages that apply it.

import "slices"

// A Part is some of the requests: those for a path, for one that begins so, or with a method. A Part without any of these
// is the rest of them.
type Part struct {
	Path, Prefix, Method string
	Skips                bool // they do not come to the step
}

// maxParts bounds how many parts of the requests are told apart.
const maxParts = 8

// noRoute is neither a path nor a method that a program asks for.
const noRoute = "/\x00"

// sample returns a pattern and methods of requests of a part.
func (p Part) sample() (pattern string, methods []string) {
	switch {
	case p.Path != "":
		return p.Path, nil
	case p.Prefix != "":
		return p.Prefix + "*", nil
	case p.Method != "":
		return "", []string{p.Method}
	}
	return noRoute, []string{noRoute}
}

// tellApart adds to the steps of a handler which of the parts of the requests that it asks for, or of the rest, do not
// come to them, if that matters to anybody. The function through returns the steps of the requests of a route.
func (a *analysis) tellApart(steps []Step, parts *[]Part, through func(pattern string, methods []string) []Step) {
	matters := func(s Step) bool { return s.Kind == RateCheck || s.Kind == Verification || s.ByKey }
	if len(*parts) == 0 || !slices.ContainsFunc(steps, matters) {
		return
	}
	tell := func(p Part) {
		run := through(p.sample())
		for i, s := range steps {
			p.Skips = !slices.ContainsFunc(run, func(t Step) bool { return t.Kind == s.Kind && t.Func == s.Func && t.Place == s.Place })
			steps[i].Parts = append(steps[i].Parts, p)
		}
	}
	tell(Part{})
	for i := 0; i < len(*parts); i++ { // more are found on the way
		tell((*parts)[i])
	}
	for i := range steps {
		if !slices.ContainsFunc(steps[i].Parts, func(p Part) bool { return p.Skips }) {
			steps[i].Parts = nil
		}
	}
}

// leavesOut reports whether the requests of the route surely do not come to a step of another package.
func (r *run) leavesOut(s *Step) bool {
	if s == nil || len(s.Parts) == 0 {
		return false
	}
	rest := true
	for _, p := range s.Parts[1:] {
		switch of := r.isOf(p); {
		case of == yes && p.Skips:
			return true // whatever else they are
		case of != no && !p.Skips:
			rest = false
		}
	}
	return rest && s.Parts[0].Skips
}

// isOf returns whether the requests of the route are of a part.
func (r *run) isOf(p Part) truth {
	if p == (Part{}) {
		return no // as no path is empty
	}
	if r.parts != nil && len(*r.parts) < maxParts && !slices.Contains(*r.parts, p) {
		*r.parts = append(*r.parts, p)
	}
	switch {
	case p.Path != "" && isLiteral(r.pattern):
		return truthOf(r.pattern == p.Path)
	case p.Prefix != "":
		return hasPrefix(r.pattern, p.Prefix)
	case p.Method != "" && len(r.methods) == 1:
		return truthOf(r.methods[0] == p.Method)
	}
	return unknown
}
