package config

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// TestReference checks that docs/configuration.md lists the keys, as the schema has them.
func TestReference(t *testing.T) {
	const begin, end = "<!-- Made from the types of internal/config by TestReference. Do not edit. -->\n", "<!-- The end of what is made. -->\n"
	name := filepath.FromSlash("../../docs/configuration.md")
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(page), begin)
	_, after, ok := strings.Cut(rest, end)
	if !ok {
		t.Fatalf("%s has no place for the keys", name)
	}
	want := before + begin + reference() + "\n" + end + after
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(name, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if string(page) != want {
		t.Errorf("%s is out of date; UPDATE=1 go test -run TestReference ./internal/config", name)
	}
}

// reference returns the keys in Markdown: a table of those at the top, and one for each kind of row.
func reference() string {
	var top, rows strings.Builder
	s := schemaOf(reflect.TypeFor[Config](), comments())
	writeTable(&top, s)
	for _, p := range *s.Properties {
		if p.Items != nil && p.Items.Properties != nil {
			fmt.Fprintf(&rows, "\n### %s\n\n%s\n", p.key, p.Description)
			writeTable(&rows, *p.Items)
		}
	}
	return top.String() + rows.String()
}

// writeTable lists the properties of an object.
func writeTable(b *strings.Builder, s schema) {
	b.WriteString("\n| key | value | meaning |\n|---|---|---|\n")
	for _, p := range *s.Properties {
		key, needed := "`"+p.key+"`", ""
		if p.Items != nil && p.Items.Properties != nil {
			key = "[" + key + "](#" + p.key + ")"
		}
		if slices.Contains(s.Required, p.key) {
			needed = " Always needed."
		}
		meaning := strings.NewReplacer("*", `\*`, "_", `\_`).Replace(p.Description)
		fmt.Fprintf(b, "| %s | %s | %s%s |\n", key, valueOf(p.schema), meaning, needed)
	}
}

// valueOf says what a value may be.
func valueOf(s schema) string {
	switch {
	case s.Enum != nil:
		var values []string
		for _, v := range s.Enum {
			if text, ok := v.(string); ok { // the others are the same in another form
				values = append(values, "`"+text+"`")
			}
		}
		return strings.Join(values, ", ")
	case s.Items != nil && s.Items.Properties != nil:
		return "list of rows"
	case s.Items != nil:
		if _, ok := s.Type.([]string); ok {
			return "list of text, or text with commas"
		}
		return "list of text"
	}
	names := map[any]string{"string": "text", "boolean": "`true` or `false`", "integer": "whole number"}
	if name, ok := names[s.Type]; ok {
		return name
	}
	text, _ := json.Marshal(s)
	panic("no name for " + string(text))
}
