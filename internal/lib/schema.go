package lib

var gorillaSchema = Package{Path: "github.com/gorilla/schema", Funcs: []Func{
	// func (d *Decoder) Decode(dst interface{}, src map[string][]string) error
	{Name: "Decoder.Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded, Tag: "schema"}}},
	// func (e *Encoder) Encode(src interface{}, dst map[string][]string) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Arg(1)}}},
}}

var playgroundForm = Package{Path: "github.com/go-playground/form", Majors: []int{4}, Funcs: []Func{
	// func (d *Decoder) Decode(v interface{}, values url.Values) (err error)
	{Name: "Decoder.Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded, Tag: "form"}}},
	// func (e *Encoder) Encode(v interface{}) (values url.Values, err error)
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}
