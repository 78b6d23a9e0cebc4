package settings

import (
	"slices"
	"strings"
	"testing"
)

func TestParseChecks(t *testing.T) {
	const all = "body directive directive directive directive form header ignored inconsistent late log mac malformed order port query query response secret truncated unapplied unbounded unused url urlerror"
	for _, test := range []struct{ list, want string }{
		{"", all},
		{"all", "body body directive directive directive directive form header ignored inconsistent late log mac malformed missing order port query query response secret shared truncated unapplied unbounded unused url urlerror"},
		{"+ratelimitorder/body", "body " + all},
		{"hmaccompare", "directive mac secret truncated unused"},
		{"hmaccompare/mac", "directive mac"},
		{"hmaccompare/mac, hmaccompare/unused", "directive mac unused"},
		{"-hmaccompare/mac", "body directive directive directive directive form header ignored inconsistent late log malformed order port query query response secret truncated unapplied unbounded unused url urlerror"},
		{"+hmaccompare/mac", all},
		{"-all", ""},
		{"-hmaccompare,+hmaccompare/secret", "body directive directive directive directive form header ignored inconsistent late log malformed order port query query response secret unapplied unbounded url urlerror"},
		{"apikeyleak,-apikeyleak/log", "directive form query response url urlerror"},
		{"hmaccompare,-hmaccompare/secret", "directive mac truncated unused"},
		{"-hmaccompare/mac,hmaccompare/mac", "directive mac"}, // a bare item: starts from none
		{"hmaccompare/mac,-hmaccompare/mac", "directive"},     // from left to right
	} {
		selected, err := ParseChecks(test.list, nil)
		if err != nil {
			t.Errorf("%q: %v", test.list, err)
			continue
		}
		var got []string
		for c, on := range selected {
			if on {
				got = append(got, c.Category)
			}
		}
		slices.Sort(got)
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%q selects %q, want %q", test.list, got, test.want)
		}
	}
	for _, list := range []string{"hmac", "hmaccompare/", "hmaccompare/macs", "--all", "+", "mac"} {
		if _, err := ParseChecks(list, nil); err == nil || !strings.Contains(err.Error(), "unknown check") {
			t.Errorf("%q: error %v", list, err)
		}
	}
}

// TestAbout checks that each check says what its findings are.
func TestAbout(t *testing.T) {
	for _, c := range Checks() {
		about := c.About()
		ofDirectives := c.Category == "directive" || c.Category == "malformed" // which are no weakness
		if ofDirectives != (about.CWE == nil && about.OWASP == nil && about.Severity == 0) {
			t.Errorf("%s: %+v", c, about)
		}
		if !ofDirectives && (len(about.CWE) == 0 || len(about.OWASP) == 0 || about.Severity <= 0 || about.Severity > 10) {
			t.Errorf("%s: %+v", c, about)
		}
		if !slices.Contains([]Confidence{High, Medium, Low}, about.Confidence) {
			t.Errorf("%s: confidence %q", c, about.Confidence)
		}
		if on := defaults()[c]; on == (about.Confidence == Low) {
			t.Errorf("%s: confidence %s, but on by default: %t", c, about.Confidence, on)
		}
	}
	if about := (Check{"hmaccompare", "nothing"}).About(); about.CWE != nil || about.Confidence != "" {
		t.Errorf("an unknown check: %+v", about)
	}
}
