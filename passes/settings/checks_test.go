package settings

import (
	"slices"
	"strings"
	"testing"
)

func TestParseChecks(t *testing.T) {
	const all = "body form header ignored inconsistent late log mac order port query query response secret truncated unapplied unbounded unused url urlerror"
	for _, test := range []struct{ list, want string }{
		{"", all},
		{"all", "body body form header ignored inconsistent late log mac missing order port query query response secret shared truncated unapplied unbounded unused url urlerror"},
		{"+ratelimitorder/body", "body " + all},
		{"hmaccompare", "mac secret truncated unused"},
		{"hmaccompare/mac", "mac"},
		{"hmaccompare/mac, hmaccompare/unused", "mac unused"},
		{"-hmaccompare/mac", "body form header ignored inconsistent late log order port query query response secret truncated unapplied unbounded unused url urlerror"},
		{"+hmaccompare/mac", all},
		{"-all", ""},
		{"-hmaccompare,+hmaccompare/secret", "body form header ignored inconsistent late log order port query query response secret unapplied unbounded url urlerror"},
		{"apikeyleak,-apikeyleak/log", "form query response url urlerror"},
		{"hmaccompare,-hmaccompare/secret", "mac truncated unused"},
		{"-hmaccompare/mac,hmaccompare/mac", "mac"}, // a bare item: starts from none
		{"hmaccompare/mac,-hmaccompare/mac", ""},    // from left to right
	} {
		selected, err := ParseChecks(test.list)
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
		if _, err := ParseChecks(list); err == nil || !strings.Contains(err.Error(), "unknown check") {
			t.Errorf("%q: error %v", list, err)
		}
	}
}
