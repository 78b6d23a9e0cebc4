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

// An About says what the findings of a check are, for those who sort them.
type About struct {
	CWE        []int      // Common Weakness Enumeration, the one that fits best first; nil if it is no weakness
	OWASP      []int      // of the OWASP API Security Top 10 of 2023
	Severity   float64    // from 0 to 10, as CVSS scores
	Confidence Confidence // how often a finding is right
	Fix        bool       // a fix is suggested, where it changes nothing else
}

// A Confidence is a word for how often findings are right.
type Confidence string

const (
	High   Confidence = "high"   // shown by what the code does
	Medium Confidence = "medium" // it takes names, or what other code does, to tell
	Low    Confidence = "low"    // may be dealt with elsewhere, such as in a gateway
)

// checks lists every check of the suite, whether it is on by default, and what its findings are.
var checks = []struct {
	Check
	on    bool
	about About
}{
	{Check{"apikeyleak", "query"}, true, About{[]int{598}, []int{2, 8}, 5.3, High, false}},
	{Check{"apikeyleak", "form"}, true, About{[]int{598}, []int{2, 8}, 5.3, High, false}},
	{Check{"apikeyleak", "url"}, true, About{[]int{598}, []int{2, 8}, 5.3, Medium, false}},
	{Check{"apikeyleak", "urlerror"}, true, About{[]int{209}, []int{2, 8}, 4.3, Medium, false}},
	{Check{"apikeyleak", "log"}, true, About{[]int{532}, []int{2, 8}, 5.5, Medium, false}},
	{Check{"apikeyleak", "response"}, true, About{[]int{209}, []int{2, 8}, 5.3, Medium, false}},
	{Check{"apikeyleak", "directive"}, true, About{Confidence: High}},
	{Check{"hmaccompare", "mac"}, true, About{[]int{208}, []int{2}, 7.4, High, true}},
	{Check{"hmaccompare", "secret"}, true, About{[]int{208}, []int{2}, 5.9, Medium, true}},
	{Check{"hmaccompare", "truncated"}, true, About{[]int{208}, []int{2}, 9.1, High, false}},
	{Check{"hmaccompare", "unused"}, true, About{[]int{252}, []int{2}, 9.1, High, false}},
	{Check{"hmaccompare", "directive"}, true, About{Confidence: High}},
	{Check{"ratelimitorder", "order"}, true, About{[]int{770, 307}, []int{4}, 5.3, High, false}},
	{Check{"ratelimitorder", "late"}, true, About{[]int{770, 307}, []int{4}, 5.3, Medium, false}},
	{Check{"ratelimitorder", "ignored"}, true, About{[]int{252}, []int{4}, 7.5, High, false}},
	{Check{"ratelimitorder", "inconsistent"}, true, About{[]int{770, 307}, []int{4}, 5.3, Medium, false}},
	{Check{"ratelimitorder", "unapplied"}, true, About{[]int{770, 307}, []int{4}, 5.3, High, false}},
	{Check{"ratelimitorder", "missing"}, false, About{[]int{770, 307}, []int{4}, 5.3, Low, false}},
	{Check{"ratelimitorder", "shared"}, false, About{[]int{770, 307}, []int{4}, 5.3, Low, false}},
	{Check{"ratelimitorder", "body"}, false, About{[]int{770, 307}, []int{4}, 7.5, Low, false}},
	{Check{"ratelimitorder", "directive"}, true, About{Confidence: High}},
	{Check{"ratelimitkey", "body"}, true, About{[]int{348, 290}, []int{4}, 6.5, Medium, false}},
	{Check{"ratelimitkey", "header"}, true, About{[]int{348, 290}, []int{4}, 6.5, High, false}},
	{Check{"ratelimitkey", "query"}, true, About{[]int{348, 290}, []int{4}, 6.5, High, false}},
	{Check{"ratelimitkey", "port"}, true, About{[]int{348, 290}, []int{4}, 7.5, High, false}},
	{Check{"ratelimitkey", "unbounded"}, true, About{[]int{770}, []int{4}, 5.3, Medium, false}},
	{Check{"ratelimitkey", "directive"}, true, About{Confidence: High}},
	{Check{"ratevetdirective", "malformed"}, true, About{Confidence: High}},
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

// About returns what the findings of the check are; nothing if it is unknown.
func (c Check) About() About {
	for _, known := range checks {
		if known.Check == c {
			return known.about
		}
	}
	return About{}
}

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
