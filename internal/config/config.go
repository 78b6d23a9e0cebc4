// Package config holds what a user may set: in .ratevet.yml, in a flag, or in
// the settings of golangci-lint. There is one schema for all of these; the Go
// types here are its source.
package config

import (
	"cmp"
	_ "embed"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed config.go
var source string // the comments of the types describe the schema, too

// FileName is the name of the configuration of a module, beside its go.mod.
const FileName = ".ratevet.yml"

// A Config is what a user set. The zero Config changes nothing.
type Config struct {
	// Which checks are on: PASS, PASS/CATEGORY or all; + in front adds to the
	// defaults, - removes from them. With an item that has no sign the list starts from none.
	Checks List `yaml:"checks"`
	// Files in which nothing is reported, by paths relative to this file: * stands for
	// any part of a name, ** for any number of directories. What names a directory stands
	// for all below it, and what has no slash for files and directories of that name anywhere.
	Exclude []string `yaml:"exclude"`
	// Whether _test.go files are analysed too.
	Tests bool `yaml:"tests"`
	// Whether findings in generated files are reported too.
	Generated bool `yaml:"generated"`

	// Names of parameters, headers, fields and variables that hold credentials,
	// besides those that the checks know.
	CredentialNames []string `yaml:"credential-names"`
	// Names that do not, though they look like it.
	NotCredentials []string `yaml:"not-credentials"`
	// Headers that tell the client's address and that only a proxy of yours can set.
	TrustedHeaders []string `yaml:"trusted-headers"`

	// Functions that verify the signature of a request.
	Verifier []Verifier `yaml:"verifier"`
	// Functions that count a request against a rate.
	Limiter []Limiter `yaml:"limiter"`
	// Middlewares, or functions that make one.
	Middleware []Middleware `yaml:"middleware"`
	// Functions that read a credential from a request.
	Credential []Credential `yaml:"credential"`
	// Functions that write what they are given to a log.
	Log []Log `yaml:"log"`
	// Functions that take the secret out of what they are given: they redact, or hash.
	Sanitizer []Sanitizer `yaml:"sanitizer"`
	// Functions that return the address of the client of a request.
	ClientIP []ClientIP `yaml:"clientip"`

	file string           // where it is from; "" if it is not from a file
	keys map[string]place // where its keys are
}

// A List is a list of items, which may also be written as one text with commas.
type List []string

// A Verifier is a function that verifies the signature of a request.
type Verifier struct {
	row
	// Its full name: example.com/app/sign.Verify, or example.com/app/sign.Verifier.Check for a method.
	Func string `yaml:"func" need:"true"`
	// What it returns for a valid signature: true, false, nil (no error), or 1.
	Valid string `yaml:"valid" need:"true" enum:"true,false,nil,1"`
	// Which of its results says so, from 0.
	Result int `yaml:"result"`
}

// A Limiter is a function that counts a request against a rate.
type Limiter struct {
	row
	// Its full name: example.com/app/limit.Allow, or example.com/app/limit.Limiter.Allow for a method.
	Func string `yaml:"func" need:"true"`
	// What it returns for a request within the rate: true, false, nil (no error), 0, or positive (what is left).
	Allowed string `yaml:"allowed" need:"true" enum:"true,false,nil,0,positive"`
	// Which of its results says so, from 0.
	Result int `yaml:"result"`
	// The field that says so, of a result that is a struct.
	Field string `yaml:"field"`
	// The argument that names the bucket, from 0 and without the receiver. Without one, all requests share a bucket.
	Key *int `yaml:"key"`
}

// A Middleware is a function that is given the next handler, or one that makes such a function.
type Middleware struct {
	row
	// Its full name: example.com/app/gate.Limit, or example.com/app/gate.Gate.Limit for a method.
	Func string `yaml:"func" need:"true"`
	// What it does to requests before the next handler gets them: checks a rate, verifies a signature, authenticates who sends them, or bounds the body.
	Does string `yaml:"does" need:"true" enum:"limit,verify,authenticate,bound"`
	// What a limit counts by: the peer's address, a header that tells the address of the client, all requests, or something else.
	By string `yaml:"by" enum:"peer,forwarded,all,unknown"`
}

// A Credential is a function that reads a credential from a request.
type Credential struct {
	row
	// Its full name: example.com/app/web.APIKey, or example.com/app/web.Context.APIKey for a method.
	Func string `yaml:"func" need:"true"`
	// Where it reads.
	From string `yaml:"from" need:"true" enum:"header,query,form,cookie,metadata,environment"`
	// The name of the header, or the parameter.
	Name string `yaml:"name"`
	// The argument that has the name, from 0 and without the receiver.
	NameArg *int `yaml:"name-arg"`
	// Which of its results is the credential, from 0.
	Result int `yaml:"result"`
}

// name returns the name of what is read, "" if an argument has it.
func (c *Credential) name() string {
	if c.NameArg != nil {
		return ""
	}
	return cmp.Or(c.Name, "credential")
}

// A Log is a function that writes what it is given to a log.
type Log struct {
	row
	// Its full name: example.com/app/audit.Record, or example.com/app/audit.Trail.Record for a method.
	Func string `yaml:"func" need:"true"`
}

// A Sanitizer is a function that takes the secret out of what it is given.
type Sanitizer struct {
	row
	// Its full name: example.com/app/redact.Tail, or example.com/app/redact.Secret.String for a method.
	Func string `yaml:"func" need:"true"`
}

// A ClientIP is a function that returns the address of the client of a request.
type ClientIP struct {
	row
	// Its full name: example.com/app/web.RemoteIP, or example.com/app/web.Context.IP for a method.
	Func string `yaml:"func" need:"true"`
	// Whose address that is: the peer's, which may be a proxy of yours that was checked, or what a header says, which anyone can set.
	Is string `yaml:"is" need:"true" enum:"peer,forwarded"`
	// Which of its results is the address, from 0.
	Result int `yaml:"result"`
}

// A row knows where it is written.
type row struct{ at place }

func (r *row) setPlace(p place) { r.at = p }

func (c *Config) setPlace(p place) { c.file = p.file }

// Credentials returns the names that are those of credentials, besides the known ones.
func (c *Config) Credentials() []string {
	names := slices.Clone(c.CredentialNames)
	for _, cr := range c.Credential {
		if name := cr.name(); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// Errorf returns an error about the value of a key, such as "checks" or, of a list, "checks[1]".
func (c *Config) Errorf(key, format string, args ...any) error {
	p, ok := c.keys[key]
	if list, _, isItem := strings.Cut(key, "["); !ok && isItem { // it was written as one text
		p, ok = c.keys[list]
	}
	if !ok {
		p = place{c.file, 0, key}
	}
	return p.errorf(format, args...)
}

// File returns the name of the file that the configuration is from, "" if there is none.
func (c *Config) File() string { return c.file }

// Excludes reports whether nothing is to be reported in a file. Paths are taken relative to
// the directory of the configuration's file, or to dir if it is from none.
func (c *Config) Excludes(dir, name string) bool {
	if len(c.Exclude) == 0 {
		return false
	}
	if c.file != "" {
		dir = filepath.Dir(c.file)
	}
	if rel, err := filepath.Rel(dir, name); err == nil {
		name = rel
	}
	name = filepath.ToSlash(name)
	return slices.ContainsFunc(c.Exclude, func(pattern string) bool {
		pattern = strings.TrimPrefix(pattern, "./")
		return matches(strings.Split(strings.Trim(pattern, "/"), "/"), strings.Split(name, "/"), strings.Contains(strings.TrimSuffix(pattern, "/"), "/"))
	})
}
