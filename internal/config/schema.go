package config

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strconv"
	"strings"
)

// A schema is a JSON Schema, of draft 2020-12, as far as it is needed here.
type schema struct {
	Schema      string      `json:"$schema,omitempty"`
	Title       string      `json:"title,omitempty"`
	Description string      `json:"description,omitempty"`
	Type        any         `json:"type,omitempty"` // a name, or several
	Enum        []any       `json:"enum,omitempty"`
	Minimum     *int        `json:"minimum,omitempty"`
	Items       *schema     `json:"items,omitempty"`
	Properties  *properties `json:"properties,omitempty"`
	Required    []string    `json:"required,omitempty"`
	Additional  *bool       `json:"additionalProperties,omitempty"`
}

// properties are those of an object, in order.
type properties []property

type property struct {
	key string
	schema
}

func (p properties) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	for i, prop := range p {
		text, err := json.Marshal(prop.schema)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Quote(prop.key) + ":" + string(text))
	}
	return []byte("{" + b.String() + "}"), nil
}

// Schema returns the JSON Schema of the configuration.
func Schema() []byte {
	s := schemaOf(reflect.TypeFor[Config](), comments())
	s.Schema = "https://json-schema.org/draft/2020-12/schema"
	s.Title = "Configuration of ratevet"
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic(err) // the types are fixed
	}
	return append(text, '\n')
}

// schemaOf returns the schema of a type; docs are the comments of fields, by "Type.Field".
func schemaOf(t reflect.Type, docs map[string]string) schema {
	switch t.Kind() {
	case reflect.Pointer:
		return schemaOf(t.Elem(), docs)
	case reflect.Bool:
		return schema{Type: "boolean"}
	case reflect.Int:
		return schema{Type: "integer", Minimum: new(int)}
	case reflect.Slice:
		items := schemaOf(t.Elem(), docs)
		s := schema{Type: "array", Items: &items}
		if t == reflect.TypeFor[List]() {
			s.Type = []string{"array", "string"}
		}
		return s
	case reflect.Struct:
		s := schema{Type: "object", Properties: new(properties), Additional: new(bool)}
		for _, f := range fieldsOf(t) {
			p := property{f.key, schemaOf(t.FieldByIndex(f.index).Type, docs)}
			p.Description = docs[t.Name()+"."+f.name]
			if f.values != nil {
				p.Type, p.Enum = nil, enum(f.values)
			}
			*s.Properties = append(*s.Properties, p)
			if f.needed {
				s.Required = append(s.Required, f.key)
			}
		}
		return s
	}
	return schema{Type: "string"}
}

// enum returns values in the forms in which they may be written: "true" and true.
func enum(values []string) []any {
	var all []any
	for _, v := range values {
		all = append(all, v)
		if b, err := strconv.ParseBool(v); err == nil && len(v) > 1 {
			all = append(all, b)
		}
		if i, err := strconv.Atoi(v); err == nil {
			all = append(all, i)
		}
	}
	return all
}

// comments returns the comments of the fields of the types in config.go, by "Type.Field".
func comments() map[string]string {
	file, err := parser.ParseFile(token.NewFileSet(), "config.go", source, parser.ParseComments)
	if err != nil {
		panic(err) // it is embedded
	}
	docs := make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok {
			return true
		}
		if s, ok := spec.Type.(*ast.StructType); ok {
			for _, f := range s.Fields.List {
				for _, name := range f.Names {
					docs[spec.Name.Name+"."+name.Name] = strings.Join(strings.Fields(f.Doc.Text()), " ")
				}
			}
		}
		return false
	})
	return docs
}
