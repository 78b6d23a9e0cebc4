package lib

import (
	"slices"
	"testing"
)

func TestBuiltin(t *testing.T) {
	if _, err := NewTable(Packages()); err != nil {
		t.Fatal(err)
	}
}

func TestNewTableErrors(t *testing.T) {
	sum := Func{Name: "Sum"}
	body := Field{Type: "Request", Name: "Body"}
	for _, test := range []struct {
		name string
		pkgs []Package
		ok   bool
	}{
		{"two functions", []Package{{Path: "p", Funcs: []Func{sum, sum}}}, false},
		{"two fields", []Package{{Path: "p", Fields: []Field{body, body}}}, false},
		{"two lists", []Package{{Path: "p"}, {Path: "p"}}, false},
		{"two lists for a major version", []Package{{Path: "p", Majors: []int{1, 2}}, {Path: "p", Majors: []int{2}}}, false},
		{"a list for one major version, a list for all", []Package{{Path: "p", Majors: []int{2}}, {Path: "p"}}, false},
		{"a list for each major version", []Package{{Path: "p", Majors: []int{1}}, {Path: "p", Majors: []int{2}}}, true},
		{"the same function of two packages", []Package{{Path: "p", Funcs: []Func{sum}}, {Path: "q", Funcs: []Func{sum}}}, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := NewTable(test.pkgs); (err == nil) != test.ok {
				t.Errorf("NewTable: error %v", err)
			}
		})
	}
}

func TestSplitMajor(t *testing.T) {
	for _, test := range []struct {
		path, want string
		major      int
	}{
		{"crypto/hmac", "crypto/hmac", 1},
		{"github.com/labstack/echo", "github.com/labstack/echo", 1},
		{"github.com/labstack/echo/v4", "github.com/labstack/echo", 4},
		{"github.com/labstack/echo/v4/middleware", "github.com/labstack/echo/middleware", 4},
		{"github.com/google/go-github/v84/github", "github.com/google/go-github/github", 84},
		{"gopkg.in/yaml.v3", "gopkg.in/yaml", 3},
		{"gopkg.in/go-playground/webhooks.v5/github", "gopkg.in/go-playground/webhooks/github", 5},
		{"github.com/user/app.v2", "github.com/user/app.v2", 1},
		{"github.com/aws/aws-sdk-go-v2/config", "github.com/aws/aws-sdk-go-v2/config", 1},
		{"github.com/aws/aws-sdk-go/aws/signer/v4", "github.com/aws/aws-sdk-go/aws/signer", 4},
		{"github.com/user/v2x/app", "github.com/user/v2x/app", 1},
		{"github.com/user/app/v", "github.com/user/app/v", 1},
		{"github.com/user/app/v99999999999999999999", "github.com/user/app/v99999999999999999999", 1},
	} {
		if path, major := SplitMajor(test.path); path != test.want || major != test.major {
			t.Errorf("SplitMajor(%q) = %q, %d, want %q, %d", test.path, path, major, test.want, test.major)
		}
	}
}

func TestMACNames(t *testing.T) {
	for path, want := range map[string]string{ // some of them
		"crypto/hmac":                                    "New",
		"vendor/golang.org/x/crypto/blake2b":             "New256",
		"example.com/vendor/golang.org/x/crypto/blake2b": "New256",
		"lukechampine.com/blake3":                        "New",
		"crypto/subtle":                                  "",
		"crypto/sha256":                                  "",
		"golang.org/x/time/rate":                         "",
		"github.com/labstack/echo/v4":                    "",
		"example.com/hmac":                               "",
	} {
		got := Builtin().MACNames(path)
		if want == "" && got != nil || want != "" && !slices.Contains(got, want) {
			t.Errorf("MACNames(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestPlaceString(t *testing.T) {
	for _, test := range []struct {
		place Place
		want  string
	}{
		{Place{}, "none"},
		{Receiver, "Receiver"},
		{Arg(0), "Arg(0)"},
		{Arg(2), "Arg(2)"},
		{Result(1), "Result(1)"},
	} {
		if got := test.place.String(); got != test.want {
			t.Errorf("String() = %q, want %q", got, test.want)
		}
	}
}

func TestPlace(t *testing.T) {
	if i, ok := Arg(2).Arg(); i != 2 || !ok {
		t.Errorf("Arg(2).Arg() = %d, %t", i, ok)
	}
	if _, ok := Arg(2).Result(); ok {
		t.Error("Arg(2) is a result")
	}
	if i, ok := Result(1).Result(); i != 1 || !ok {
		t.Errorf("Result(1).Result() = %d, %t", i, ok)
	}
	if Arg(0).IsZero() || Result(0).IsZero() || Receiver.IsZero() || !(Place{}).IsZero() {
		t.Error("IsZero does not tell the zero Place from the others")
	}
	if !Receiver.IsReceiver() || Arg(0).IsReceiver() {
		t.Error("IsReceiver does not tell the receiver from the others")
	}
}

func TestMajors(t *testing.T) {
	got := majors(28, 30)
	if len(got) != 3 || got[0] != 28 || got[2] != 30 {
		t.Errorf("majors(28, 30) = %v", got)
	}
}
