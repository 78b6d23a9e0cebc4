package lib

var encodingASCII85 = Package{Path: "encoding/ascii85", Funcs: []Func{
	// func Decode(dst, src []byte, flush bool) (ndst, nsrc int, err error)
	{Name: "Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded}}},
	// func Encode(dst, src []byte) int
	{Name: "Encode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) io.Reader
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
}}

var encodingBase32 = Package{Path: "encoding/base32", Funcs: []Func{
	// func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error)
	{
		Name: "Encoding.AppendDecode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Decoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (enc *Encoding) AppendEncode(dst, src []byte) []byte
	{
		Name: "Encoding.AppendEncode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Encoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (enc *Encoding) Decode(dst, src []byte) (n int, err error)
	{Name: "Encoding.Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded}}},
	// func (enc *Encoding) DecodeString(s string) ([]byte, error)
	{Name: "Encoding.DecodeString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (enc *Encoding) Encode(dst, src []byte)
	{Name: "Encoding.Encode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded}}},
	// func (enc *Encoding) EncodeToString(src []byte) string
	{Name: "Encoding.EncodeToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(enc *Encoding, r io.Reader) io.Reader
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Decoded}}},
	// func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(1), Via: Encoded}}},
}}

var encodingBase64 = Package{Path: "encoding/base64", Funcs: []Func{
	// func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error)
	{
		Name: "Encoding.AppendDecode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Decoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (enc *Encoding) AppendEncode(dst, src []byte) []byte
	{
		Name: "Encoding.AppendEncode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Encoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func (enc *Encoding) Decode(dst, src []byte) (n int, err error)
	{Name: "Encoding.Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded}}},
	// func (enc *Encoding) DecodeString(s string) ([]byte, error)
	{Name: "Encoding.DecodeString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (enc *Encoding) Encode(dst, src []byte)
	{Name: "Encoding.Encode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded}}},
	// func (enc *Encoding) EncodeToString(src []byte) string
	{Name: "Encoding.EncodeToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(enc *Encoding, r io.Reader) io.Reader
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Decoded}}},
	// func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(1), Via: Encoded}}},
}}

var encodingHex = Package{Path: "encoding/hex", Funcs: []Func{
	// func AppendDecode(dst, src []byte) ([]byte, error)
	{
		Name: "AppendDecode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Decoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func AppendEncode(dst, src []byte) []byte
	{
		Name: "AppendEncode",
		Flows: []Flow{
			{From: Arg(1), To: Result(0), Via: Encoded},
			{From: Arg(0), To: Result(0), Via: Joined},
		},
	},
	// func Decode(dst, src []byte) (int, error)
	{Name: "Decode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Decoded}}},
	// func DecodeString(s string) ([]byte, error)
	{Name: "DecodeString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func Dump(data []byte) string
	{Name: "Dump", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func Dumper(w io.Writer) io.WriteCloser
	{Name: "Dumper", Flows: []Flow{{From: Result(0), To: Arg(0), Via: Encoded}}},
	// func Encode(dst, src []byte) int
	{Name: "Encode", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded}}},
	// func EncodeToString(src []byte) string
	{Name: "EncodeToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) io.Reader
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func NewEncoder(w io.Writer) io.Writer
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0), Via: Encoded}}, Answers: true},
}}

var encodingJSON = Package{Path: "encoding/json", Funcs: []Func{
	// func (dec *Decoder) Decode(v any) error
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (dec *Decoder) Token() (Token, error)
	{Name: "Decoder.Token", Flows: []Flow{{From: Receiver, To: Result(0), Via: Decoded}}},
	// func (enc *Encoder) Encode(v any) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}, Answers: true},
	// func Marshal(v any) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalIndent(v any, prefix, indent string) ([]byte, error)
	{Name: "MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(w io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}, Answers: true},
	// func Unmarshal(data []byte, v any) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}

var encodingXML = Package{Path: "encoding/xml", Funcs: []Func{
	// func (d *Decoder) Decode(v any) error
	{Name: "Decoder.Decode", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (d *Decoder) DecodeElement(v any, start *StartElement) error
	{Name: "Decoder.DecodeElement", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Decoded}}},
	// func (d *Decoder) Token() (Token, error)
	{Name: "Decoder.Token", Flows: []Flow{{From: Receiver, To: Result(0), Via: Decoded}}},
	// func (enc *Encoder) Encode(v any) error
	{Name: "Encoder.Encode", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Encoded}}, Answers: true},
	// func Marshal(v any) ([]byte, error)
	{Name: "Marshal", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func MarshalIndent(v any, prefix, indent string) ([]byte, error)
	{Name: "MarshalIndent", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func NewDecoder(r io.Reader) *Decoder
	{Name: "NewDecoder", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewEncoder(w io.Writer) *Encoder
	{Name: "NewEncoder", Flows: []Flow{{From: Result(0), To: Arg(0)}}, Answers: true},
	// func Unmarshal(data []byte, v any) error
	{Name: "Unmarshal", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}

var fmtPkg = Package{Path: "fmt", Funcs: []Func{
	// func Append(b []byte, a ...any) []byte
	{
		Name: "Append",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
	},
	// func Appendf(b []byte, format string, a ...any) []byte
	{
		Name: "Appendf",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Joined},
			{From: Arg(2), To: Result(0), Via: Encoded | Joined},
		},
	},
	// func Appendln(b []byte, a ...any) []byte
	{
		Name: "Appendln",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
	},
	// func Errorf(format string, a ...any) (err error)
	{
		Name: "Errorf",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
	},
	// func Fprint(w io.Writer, a ...any) (n int, err error)
	{Name: "Fprint", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded | Joined}}, Answers: true},
	// func Fprintf(w io.Writer, format string, a ...any) (n int, err error)
	{
		Name:    "Fprintf",
		Answers: true,
		Flows: []Flow{
			{From: Arg(1), To: Arg(0), Via: Joined},
			{From: Arg(2), To: Arg(0), Via: Encoded | Joined},
		},
	},
	// func Fprintln(w io.Writer, a ...any) (n int, err error)
	{Name: "Fprintln", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Encoded | Joined}}, Answers: true},
	// func Fscan(r io.Reader, a ...any) (n int, err error)
	{Name: "Fscan", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded | Part}}},
	// func Fscanf(r io.Reader, format string, a ...any) (n int, err error)
	{Name: "Fscanf", Flows: []Flow{{From: Arg(0), To: Arg(2), Via: Decoded | Part}}},
	// func Fscanln(r io.Reader, a ...any) (n int, err error)
	{Name: "Fscanln", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded | Part}}},
	// func Print(a ...any) (n int, err error)
	{Name: "Print", Log: true},
	// func Printf(format string, a ...any) (n int, err error)
	{Name: "Printf", Log: true},
	// func Println(a ...any) (n int, err error)
	{Name: "Println", Log: true},
	// func Sprint(a ...any) string
	{Name: "Sprint", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded | Joined}}},
	// func Sprintf(format string, a ...any) string
	{
		Name: "Sprintf",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded | Joined},
		},
	},
	// func Sprintln(a ...any) string
	{Name: "Sprintln", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded | Joined}}},
	// func Sscan(str string, a ...any) (n int, err error)
	{Name: "Sscan", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded | Part}}},
	// func Sscanf(str, format string, a ...any) (n int, err error)
	{Name: "Sscanf", Flows: []Flow{{From: Arg(0), To: Arg(2), Via: Decoded | Part}}},
	// func Sscanln(str string, a ...any) (n int, err error)
	{Name: "Sscanln", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded | Part}}},
	// String() string
	{Name: "Stringer.String", Flows: []Flow{{From: Receiver, To: Result(0), Via: Encoded}}},
}}

var htmlPkg = Package{Path: "html", Funcs: []Func{
	// func EscapeString(s string) string
	{Name: "EscapeString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func UnescapeString(s string) string
	{Name: "UnescapeString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
}}

var strconvPkg = Package{Path: "strconv", Funcs: []Func{
	// func AppendQuote(dst []byte, s string) []byte
	{
		Name: "AppendQuote",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded},
		},
	},
	// func AppendQuoteToASCII(dst []byte, s string) []byte
	{
		Name: "AppendQuoteToASCII",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Encoded},
		},
	},
	// func Quote(s string) string
	{Name: "Quote", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func QuoteToASCII(s string) string
	{Name: "QuoteToASCII", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func QuoteToGraphic(s string) string
	{Name: "QuoteToGraphic", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func QuotedPrefix(s string) (string, error)
	{Name: "QuotedPrefix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func Unquote(s string) (string, error)
	{Name: "Unquote", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
}}

var errorsPkg = Package{Path: "errors", Funcs: []Func{
	// func As(err error, target any) bool
	{Name: "As", Flows: []Flow{{From: Arg(0), To: Arg(1)}}},
	// func Join(errs ...error) error
	{Name: "Join", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func New(text string) error
	{Name: "New", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Unwrap(err error) error
	{Name: "Unwrap", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}
