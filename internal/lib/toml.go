package lib

var burntSushiTOML = Package{Path: "github.com/BurntSushi/toml", Funcs: []Func{
	// func Decode(data string, v any) (MetaData, error)
	{Name: "Decode", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func DecodeFile(path string, v any) (MetaData, error)
	{Name: "DecodeFile", Sources: []Source{{Kind: Held, To: Arg(1), Tag: "toml"}}},
	// func (dec *Decoder) Decode(v any) (MetaData, error)
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (enc *Encoder) Encode(v any) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}},
	// func Marshal(v any) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(w io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}},
	// func Unmarshal(data []byte, v any) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}
