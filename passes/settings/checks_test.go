package settings

import (
	"slices"
	"strings"
	"testing"
)

func TestParseChecks(t *testing.T) {
	const all = "form ignored inconsistent late log mac order query response secret truncated unapplied unused url urlerror"
	for _, test := range []struct{ list, want string }{
		{"", all},
		{"all", "body form ignored inconsistent late log mac missing order query response secret shared truncated unapplied unused url urlerror"},
		{"+ratelimitorder/body", "body " + all},
		{"hmaccompare", "mac secret truncated unused"},
		{"hmaccompare/mac", "mac"},
		{"hmaccompare/mac, hmaccompare/unused", "mac unused"},
		{"-hmaccompare/mac", "form ignored inconsistent late log order query response secret truncated unapplied unused url urlerror"},
		{"+hmaccompare/mac", all},
		{"-all", ""},
		{"-hmaccompare,+hmaccompare/secret", "form ignored inconsistent late log order query response secret unapplied url urlerror"},
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
