package lib

var goccyJSON = Package{Path: "github.com/goccy/go-json", Funcs: []Func{
	// func (d *Decoder) Decode(v any) error
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (e *Encoder) Encode(v any) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}, Answers: true},
	// func Marshal(v any) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalIndent(v any, prefix, indent string) ([]byte, error)
	{Name: "MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalNoEscape(v any) ([]byte, error)
	{Name: "MarshalNoEscape", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(w io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}, Answers: true},
	// func Unmarshal(data []byte, v any) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func UnmarshalNoEscape(data []byte, v any, optFuncs ...DecodeOptionFunc) error
	{Name: "UnmarshalNoEscape", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}

var sonic = Package{Path: "github.com/bytedance/sonic", Funcs: []Func{
	// func Marshal(val interface{}) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalIndent(v interface{}, prefix, indent string) ([]byte, error)
	{Name: "MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalString(val interface{}) (string, error)
	{Name: "MarshalString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func Unmarshal(buf []byte, val interface{}) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func UnmarshalString(buf string, val interface{}) error
	{Name: "UnmarshalString", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}

var jsoniter = Package{Path: "github.com/json-iterator/go", Funcs: []Func{
	// Marshal(v interface{}) ([]byte, error)
	{Name: "API.Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// MarshalIndent(v interface{}, prefix, indent string) ([]byte, error)
	{Name: "API.MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// MarshalToString(v interface{}) (string, error)
	{Name: "API.MarshalToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// NewDecoder(reader io.Reader) *Decoder
	{Name: "API.NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// NewEncoder(writer io.Writer) *Encoder
	{Name: "API.NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}, Answers: true},
	// Unmarshal(data []byte, v interface{}) error
	{Name: "API.Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// UnmarshalFromString(str string, v interface{}) error
	{Name: "API.UnmarshalFromString", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func (adapter *Decoder) Decode(obj interface{}) error
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (adapter *Encoder) Encode(val interface{}) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}, Answers: true},
	// func Marshal(v interface{}) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalIndent(v interface{}, prefix, indent string) ([]byte, error)
	{Name: "MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalToString(v interface{}) (string, error)
	{Name: "MarshalToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(reader io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(writer io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}, Answers: true},
	// func Unmarshal(data []byte, v interface{}) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func UnmarshalFromString(str string, v interface{}) error
	{Name: "UnmarshalFromString", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}
