package config

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// An Error is a mistake in a configuration.
type Error struct {
	File string // "" if the configuration is from none
	Line int    // 0 if it is not known
	Key  string // "limiter[0].key"; "" for one of syntax
	Msg  string

	cause error
}

func (e *Error) Unwrap() error { return e.cause }

func (e *Error) Error() string {
	var b strings.Builder
	if e.File != "" {
		b.WriteString(e.File + ":")
		if e.Line > 0 {
			b.WriteString(strconv.Itoa(e.Line) + ":")
		}
		b.WriteByte(' ')
	}
	if e.Key != "" {
		b.WriteString(e.Key + ": ")
	}
	return b.String() + e.Msg
}

// A place is one in a configuration.
type place struct {
	file string
	line int
	key  string
}

func (p place) errorf(format string, args ...any) error {
	return &Error{File: p.file, Line: p.line, Key: p.key, Msg: fmt.Sprintf(format, args...)}
}

// key returns the place of a key of the mapping at p.
func (p place) of(key string, n *yaml.Node) place {
	if p.key != "" {
		key = p.key + "." + key
	}
	return place{p.file, p.lineOf(n), key}
}

// lineOf returns the line of a node, 0 if there is no file that has it.
func (p place) lineOf(n *yaml.Node) int {
	if p.file == "" {
		return 0
	}
	return n.Line
}

// Read returns the configuration in a file. An error lists all that is wrong with it.
func Read(file string) (*Config, error) {
	text, err := os.ReadFile(file)
	if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) {
		return nil, &Error{File: file, Msg: pathErr.Err.Error(), cause: err}
	} else if err != nil {
		return nil, err
	}
	return Parse(file, text)
}

// Parse returns the configuration that a text in YAML holds. The file's name, which may
// be "", is for errors and for relative paths. An error lists all that is wrong.
func Parse(file string, text []byte) (*Config, error) {
	root := place{file: file}
	var doc yaml.Node
	dec := yaml.NewDecoder(bytes.NewReader(text))
	if err := dec.Decode(&doc); err != nil && !errors.Is(err, io.EOF) {
		return nil, syntaxError(root, err)
	}
	c := &Config{file: file}
	if len(doc.Content) == 0 { // nothing but comments
		return c, nil
	}
	var more yaml.Node
	if err := dec.Decode(&more); err == nil {
		root.line = root.lineOf(&more)
		return nil, root.errorf("there is more than one document")
	}
	d := decoder{keys: make(map[string]place)}
	root.line = root.lineOf(doc.Content[0])
	d.decode(doc.Content[0], reflect.ValueOf(c).Elem(), root)
	c.keys = d.keys
	d.errs = append(d.errs, c.check()...)
	if d.errs != nil {
		return nil, errors.Join(d.errs...)
	}
	return c, nil
}

// Decode returns the configuration that a value holds as another decoder left it: made of
// maps, slices and scalars. Nil is the zero Config.
func Decode(v any) (*Config, error) {
	if v == nil {
		return new(Config), nil
	}
	text, err := yaml.Marshal(v)
	if err != nil {
		return nil, err
	}
	return Parse("", text)
}

// syntaxError returns an error of the YAML library in our form.
func syntaxError(root place, err error) error {
	msg := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, ok := strings.CutPrefix(msg, "line "); ok {
		if line, rest, ok := strings.Cut(rest, ": "); ok {
			if n, err := strconv.Atoi(line); err == nil {
				root.line, msg = n, rest
			}
		}
	}
	return root.errorf("%s", msg)
}

// A decoder fills in Go values. Unlike that of the library it names
// the key that is wrong, and goes on after an error.
type decoder struct {
	errs []error
	keys map[string]place // those that were decoded
}

func (d *decoder) fail(p place, format string, args ...any) {
	d.errs = append(d.errs, p.errorf(format, args...))
}

func (d *decoder) decode(n *yaml.Node, v reflect.Value, p place) {
	for n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return // "limiter:" and nothing
	}
	if list, ok := v.Addr().Interface().(*List); ok && n.Kind == yaml.ScalarNode {
		*list = splitList(n.Value)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.decode(n, v.Elem(), p)
	case reflect.Struct:
		d.mapping(n, v, p)
	case reflect.Slice:
		if n.Kind != yaml.SequenceNode {
			d.fail(p, "want a list, not %s", kindOf(n))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
		for i, item := range n.Content {
			at := place{p.file, p.lineOf(item), fmt.Sprintf("%s[%d]", p.key, i)}
			d.keys[at.key] = at
			if item.Tag == "!!null" {
				d.fail(at, "there is nothing")
				continue
			}
			d.decode(item, v.Index(i), at)
		}
	case reflect.Bool:
		if n.Tag != "!!bool" {
			d.fail(p, "want true or false, not %s", kindOf(n))
			return
		}
		v.SetBool(strings.EqualFold(n.Value, "true"))
	case reflect.Int:
		i, err := strconv.ParseInt(n.Value, 10, 8)
		if n.Tag != "!!int" || err != nil || i < 0 {
			d.fail(p, "want a whole number from 0, not %s", kindOf(n))
			return
		}
		v.SetInt(i)
	case reflect.String:
		if n.Kind != yaml.ScalarNode {
			d.fail(p, "want text, not %s", kindOf(n))
			return
		}
		v.SetString(n.Value)
	}
}

// mapping decodes a struct: each key is that of a field, and comes once.
func (d *decoder) mapping(n *yaml.Node, v reflect.Value, p place) {
	if n.Kind != yaml.MappingNode {
		d.fail(p, "want keys and values, not %s", kindOf(n))
		return
	}
	if placed, ok := v.Addr().Interface().(interface{ setPlace(place) }); ok {
		placed.setPlace(p)
	}
	fields := fieldsOf(v.Type())
	seen := make(map[string]bool)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		at := p.of(key.Value, key)
		j := slices.IndexFunc(fields, func(f field) bool { return f.key == key.Value })
		switch {
		case j < 0:
			d.fail(at, "unknown key; known are %s", keysOf(fields))
			continue
		case seen[key.Value]:
			d.fail(at, "comes twice")
			continue
		}
		seen[key.Value] = true
		d.keys[at.key] = at
		f := fields[j]
		before := len(d.errs)
		d.decode(n.Content[i+1], v.FieldByIndex(f.index), at)
		if f.values != nil && len(d.errs) == before && !slices.Contains(f.values, v.FieldByIndex(f.index).String()) {
			d.fail(at, "unknown value %q; known are %s", n.Content[i+1].Value, strings.Join(f.values, ", "))
		}
	}
	for _, f := range fields {
		if f.needed && !seen[f.key] {
			d.fail(p.of(f.key, n), "missing")
		}
	}
}

// A field is one of a struct that has a key.
type field struct {
	name   string
	key    string
	index  []int
	needed bool
	values []string // nil if there are others
}

// fieldsOf returns the fields of a struct that have keys, in order.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for _, f := range reflect.VisibleFields(t) {
		key := f.Tag.Get("yaml")
		if key == "" {
			continue
		}
		var values []string
		if list := f.Tag.Get("enum"); list != "" {
			values = strings.Split(list, ",")
		}
		fields = append(fields, field{f.Name, key, f.Index, f.Tag.Get("need") == "true", values})
	}
	return fields
}

func keysOf(fields []field) string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return strings.Join(keys, ", ")
}

// kindOf says what a node is, for errors.
func kindOf(n *yaml.Node) string {
	switch n.Kind {
	case yaml.MappingNode:
		return "keys and values"
	case yaml.SequenceNode:
		return "a list"
	}
	return cmp.Or(n.Value, "nothing")
}

func splitList(text string) List {
	var items List
	for item := range strings.SplitSeq(text, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}
