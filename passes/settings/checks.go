package settings

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Check is a category of findings of a pass.
type Check struct{ Pass, Category string }

func (c Check) String() string { return c.Pass + "/" + c.Category }

// checks lists every check of the suite and whether it is on by default.
var checks = []struct {
	Check
	on bool
}{
	{Check{"apikeyleak", "query"}, true},
	{Check{"apikeyleak", "form"}, true},
	{Check{"apikeyleak", "url"}, true},
	{Check{"apikeyleak", "urlerror"}, true},
	{Check{"apikeyleak", "log"}, true},
	{Check{"apikeyleak", "response"}, true},
	{Check{"apikeyleak", "directive"}, true},
	{Check{"hmaccompare", "mac"}, true},
	{Check{"hmaccompare", "secret"}, true},
	{Check{"hmaccompare", "truncated"}, true},
	{Check{"hmaccompare", "unused"}, true},
	{Check{"hmaccompare", "directive"}, true},
	{Check{"ratelimitorder", "order"}, true},
	{Check{"ratelimitorder", "late"}, true},
	{Check{"ratelimitorder", "ignored"}, true},
	{Check{"ratelimitorder", "inconsistent"}, true},
	{Check{"ratelimitorder", "unapplied"}, true},
	{Check{"ratelimitorder", "missing"}, false},
	{Check{"ratelimitorder", "shared"}, false},
	{Check{"ratelimitorder", "body"}, false},
	{Check{"ratelimitorder", "directive"}, true},
	{Check{"ratelimitkey", "body"}, true},
	{Check{"ratelimitkey", "header"}, true},
	{Check{"ratelimitkey", "query"}, true},
	{Check{"ratelimitkey", "port"}, true},
	{Check{"ratelimitkey", "unbounded"}, true},
	{Check{"ratelimitkey", "directive"}, true},
	{Check{"ratevetdirective", "malformed"}, true},
}

// Checks returns every check of the suite, pass by pass.
func Checks() []Check {
	all := make([]Check, len(checks))
	for i, c := range checks {
		all[i] = c.Check
	}
	return all
}

// Known reports whether there is a check, or a pass, of that name.
func Known(name string) bool { return name != "all" && slices.Contains(names(), name) }

// A Selection is a set of checks.
type Selection map[Check]bool

// ParseChecks returns the checks that a -checks list selects. The items
// count from left to right: PASS stands for the default checks of a pass,
// PASS/CATEGORY for one, all for every one; with + or - in front an item adds or
// removes. What is added brings PASS/directive with it. A list with an item without sign starts from none, any other from
// the given selection, nil being the defaults. An unknown item is an error.
func ParseChecks(list string, from Selection) (Selection, error) {
	items := strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
	selected := make(Selection)
	signed := func(item string) bool { return item[0] == '+' || item[0] == '-' }
	if !slices.ContainsFunc(items, func(item string) bool { return !signed(item) }) {
		selected = maps.Clone(from)
		if from == nil {
			selected = defaults()
		}
	}
	for _, item := range items {
		name := item
		if signed(item) {
			name = item[1:]
		}
		known := false
		for _, c := range checks {
			switch name {
			case "all", c.String():
			case c.Pass:
				// A removed pass goes whole, an added one brings its defaults.
				if !c.on && item[0] != '-' {
					continue
				}
			default:
				continue
			}
			known = true
			selected[c.Check] = item[0] != '-'
			if own := (Check{c.Pass, "directive"}); item[0] != '-' && slices.Contains(Checks(), own) {
				selected[own] = true
			}
		}
		if !known {
			return nil, fmt.Errorf("checks: unknown check %q; known are %s", name, strings.Join(similar(name), ", "))
		}
	}
	return selected, nil
}

// defaults returns the checks that are on unless the user says otherwise.
func defaults() Selection {
	selected := make(Selection)
	for _, c := range checks {
		selected[c.Check] = c.on
	}
	return selected
}

// similar returns the names that may stand in place of an unknown one: those of the checks
// of the pass, or of the passes.
func similar(name string) []string {
	pass, _, _ := strings.Cut(name, "/")
	if Known(pass) {
		return slices.DeleteFunc(names(), func(n string) bool { return !strings.HasPrefix(n, pass+"/") })
	}
	return append([]string{"all"}, slices.DeleteFunc(names(), func(n string) bool { return strings.Contains(n, "/") })...)
}

// names returns the names of the passes and checks.
func names() []string {
	var names []string
	for _, c := range checks {
		if !slices.Contains(names, c.Pass) {
			names = append(names, c.Pass)
		}
		names = append(names, c.String())
	}
	return names
}
