package valueflow

import (
	"cmp"
	"go/token"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/lib"
)

// A Label is one answer to the question where a value comes from.
//
// The exported fields make up the form that leaves the package in a fact;
// the others refer to the program that is being analysed.
type Label struct {
	Kind lib.Kind
	// Via is what happened to the value since.
	Via lib.Via
	// Index is the parameter, for Param: the receiver, if any, is 0.
	Index int16
	// NamedBy is 1 + the index of the parameter that holds the name, or, of a part of a URL, the value; 0 if Name does.
	NamedBy int16
	// Name is the header's, parameter's, variable's, field's, constant's …
	// name, or "". A MAC, or what is random, has one if it is only an entry or a field of the value.
	Name string
	// At is the place where the value arises, "file.go:12", if that is in another package.
	At string

	fn  fnID      // the function that Index and NamedBy speak of; for Func, the function itself
	pos token.Pos // the place where the value arises, if that is in this package
}

// Kinds that arise from the program rather than from a row.
const (
	Param  lib.Kind = 0x40 + iota // a parameter whose argument is not known
	Const                         // a string constant
	Stored                        // a field or global variable
	Opaque                        // the result of a call that nothing is known of
	Func                          // a function value
)

// ReadAt returns the label of a value of a kind that arises at a position of this package.
func ReadAt(kind lib.Kind, pos token.Pos) Label { return Label{Kind: kind, pos: pos} }

// Pos returns the position at which the value arises in this package, or NoPos.
func (l Label) Pos() token.Pos { return l.pos }

// IsMAC reports whether the value is, or is an encoding or part of, a MAC. A
// named one is an entry of the value.
func (l Label) IsMAC() bool {
	return (l.Kind == lib.MAC || l.Kind == lib.PublicMAC) && l.Name == "" && l.Via&(lib.Digested|lib.Summed) == 0
}

// IsPresented reports whether a client chose the value.
func (l Label) IsPresented() bool { return l.Kind.Presented() && l.Via&lib.Digested == 0 }

// compare orders labels by all that tells one from another. Where a value
// arises does not, as a rule: the first place is as good as any.
func (l Label) compare(m Label) int {
	switch {
	case l.Kind != m.Kind:
		return cmp.Compare(l.Kind, m.Kind)
	case l.Via != m.Via:
		return cmp.Compare(l.Via, m.Via)
	case l.fn != m.fn:
		return cmp.Compare(l.fn, m.fn)
	case l.Index != m.Index:
		return cmp.Compare(l.Index, m.Index)
	case l.NamedBy != m.NamedBy:
		return cmp.Compare(l.NamedBy, m.NamedBy)
	}
	if c := cmp.Compare(l.Name, m.Name); c != 0 || !fromURL(l.Kind) {
		return c
	}
	return cmp.Compare(l.pos, m.pos) // of two reads, one may be of a credential
}

// then returns the label of a value with label l after via happened to it, and
// whether that is of any interest.
func (l Label) then(via lib.Via) (Label, bool) {
	if via&lib.Summed != 0 {
		switch l.Kind {
		case lib.Keyed:
			l.Kind = lib.MAC
		case lib.PublicKeyed:
			l.Kind = lib.PublicMAC
		case Param: // perhaps keyed: the callers know
			l.Via |= via
			return l, true
		case Opaque, Stored:
			l.Kind, l.Via = Opaque, 0
		default:
			return l, false
		}
		via &^= lib.Summed
	}
	if via&lib.Quoted != 0 && l.Kind != lib.URLPart && l.Kind != lib.Env && l.Kind != Param { // of a request, an error quotes no more than the URL
		return l, false
	}
	switch l.Kind {
	case lib.Keyed, lib.PublicKeyed, Func: // nothing but itself
		if via&^lib.MapKey != 0 {
			return l, false
		}
	case lib.MAC, lib.PublicMAC: // of a struct in which it is somewhere, no field is it
		if via&lib.Member != 0 {
			return l, false
		}
	}
	if via&lib.Piece != 0 && l.IsMAC() && l.Via&lib.Joined != 0 {
		l.Kind, l.Via = Opaque, 0 // perhaps what it was joined with
	}
	l.Via |= via
	return l, true
}

// maxSet bounds a set. A value with more origins is a mixture that no report should rest on.
const maxSet = 12

// A Set is a set of labels, sorted. Sets are immutable.
type Set []Label

// union returns the union of s and t; it is s itself if that contains t.
func (s Set) union(t Set) Set {
	if len(s) == 0 {
		return t
	}
	if len(s) >= len(t) && len(t) > 0 && &s[0] == &t[0] {
		return s // the same, or a part
	}
	for i, l := range t {
		at, found := slices.BinarySearchFunc(s, l, Label.compare)
		switch {
		case at == maxSet:
			return s // and so are all that follow
		case !found:
			return s.merge(t[i:])
		}
	}
	return s
}

// grow adds t to s and reports whether that is news. A set that is full does not change any more.
func (s *Set) grow(t Set) bool {
	if len(*s) == maxSet {
		return false
	}
	u := s.union(t)
	if len(u) == len(*s) {
		return false
	}
	*s = u
	return true
}

func (s Set) merge(t Set) Set {
	u := make(Set, 0, min(len(s)+len(t), maxSet))
	for (len(s) > 0 || len(t) > 0) && len(u) < maxSet {
		c := -1
		switch {
		case len(s) == 0:
			c = +1
		case len(t) > 0:
			c = s[0].compare(t[0])
		}
		if c <= 0 {
			u = append(u, s[0])
			s = s[1:]
		} else {
			u = append(u, t[0])
		}
		if c >= 0 {
			t = t[1:]
		}
	}
	return u
}

// add returns s with l.
func (s Set) add(l Label) Set { return s.union(Set{l}) }

// then returns the set of a value of set s after via happened to it.
func (s Set) then(via lib.Via) Set {
	if via == 0 {
		return s
	}
	return s.mapped(func(l Label) (Label, bool) { return l.then(via) })
}

// mapped returns the set of f(l) for the labels that f keeps.
func (s Set) mapped(f func(Label) (Label, bool)) Set {
	for i, l := range s {
		if m, keep := f(l); !keep || m != l {
			return s.mapFrom(i, f)
		}
	}
	return s
}

// mapFrom is mapped for a set of which f leaves the first n labels as they are.
func (s Set) mapFrom(n int, f func(Label) (Label, bool)) Set {
	var room [maxSet]Label
	t := append(room[:0], s[:n]...)
	for _, l := range s[n:] {
		if l, keep := f(l); keep {
			t = append(t, l)
		}
	}
	return newSet(t)
}

// newSet returns the set of the labels, which it sorts.
func newSet(labels []Label) Set {
	if !slices.IsSortedFunc(labels, Label.compare) {
		slices.SortStableFunc(labels, Label.compare)
	}
	labels = slices.CompactFunc(labels, func(a, b Label) bool { return a.compare(b) == 0 })
	return append(Set(nil), labels[:min(len(labels), maxSet)]...)
}

// Any reports whether the predicate holds for a label of s.
func (s Set) Any(p func(Label) bool) bool { return slices.ContainsFunc(s, p) }

// name returns the one constant that a value of set s is.
func (s Set) name() (string, bool) {
	if len(s) == 1 && s[0].Kind == Const {
		return s[0].Name, true
	}
	return "", false
}

// unnamed returns s without the MACs that are the entries of a name: of an
// entry whose name is not known, that is too little to go by.
func (s Set) unnamed() Set {
	return s.mapped(func(l Label) (Label, bool) { return l, l.Kind != lib.MAC || l.Name == "" })
}

// values returns the set of the values of a container of set s: each is one of them.
func (s Set) values() Set {
	return s.all().mapped(func(l Label) (Label, bool) {
		if l.Kind.Presented() && l.Name == "" || l.Kind == Param {
			l.Via |= lib.Entry
		}
		return l, true
	})
}

// all returns the set of all the values of a container of set s.
func (s Set) all() Set {
	return s.mapped(func(l Label) (Label, bool) {
		if l.Kind == lib.MAC {
			l.Name = ""
		}
		return l, l.Via&lib.MapKey == 0
	})
}

// withEntry returns the set of a container in which a value of set s is the entry of that name.
func (s Set) withEntry(name string) Set {
	return s.mapped(func(l Label) (Label, bool) {
		if l.IsMAC() {
			l.Name = name
		}
		return l, true
	})
}

// withMember returns the set of a struct in which a value of set s is the
// field at path: its MACs. What else is in a struct is known of its type.
func (s Set) withMember(path string) Set {
	return s.mapped(func(l Label) (Label, bool) {
		isMAC := l.IsMAC()
		l.Name = path
		return l, isMAC
	})
}

// member returns the set of the field at path of a struct of set s.
func (s Set) member(path string) Set {
	if path == "" {
		return s
	}
	return s.mapped(func(l Label) (Label, bool) {
		if l.Kind == lib.MAC && l.Name == path {
			l.Name = ""
			return l, true
		}
		return l.then(lib.Member)
	})
}

// entryOf returns the set of the entry of that name in a container of set s.
func (e *engine) entryOf(s Set, name string) Set {
	return s.mapped(func(l Label) (Label, bool) {
		switch {
		case l.Kind == lib.MAC && l.Name != "":
			keep := strings.EqualFold(l.Name, name)
			l.Name = ""
			return l, keep
		case l.Name == "" && l.NamedBy == 0 && (l.Kind.Presented() || l.Kind == lib.Env):
			l = e.named(l, name)
		case l.Name == "" || l.Kind >= Param:
			l.Via |= lib.Entry
		}
		return l, l.Via&lib.MapKey == 0
	})
}

// keys returns the set of the keys of a container of set s: if no key is
// known, what is known of the container itself, but for the MACs in it.
func (s Set) keys() Set {
	keys := s.mapped(func(l Label) (Label, bool) {
		isKey := l.Via&lib.MapKey != 0
		l.Via &^= lib.MapKey
		return l, isKey
	})
	if keys == nil { // those of a header, or of a query, are names
		return s.mapped(func(l Label) (Label, bool) {
			if l.Kind == Param {
				l.Via |= lib.Entry
			}
			return l, !l.IsMAC() && !(l.Kind.Presented() && l.Name == "")
		})
	}
	return keys
}
