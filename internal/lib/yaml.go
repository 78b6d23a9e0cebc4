package lib

var yaml = Package{Path: "gopkg.in/yaml", Majors: []int{2, 3}, Funcs: []Func{
	// func (dec *Decoder) Decode(v interface{}) (err error)
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (e *Encoder) Encode(v interface{}) (err error)
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}},
	// func Marshal(in interface{}) (out []byte, err error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(w io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}},
	// func Unmarshal(in []byte, out interface{}) (err error)
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}
