package lib

var bytesPkg = Package{Path: "bytes", Funcs: []Func{
	// func (b *Buffer) Bytes() []byte
	{Name: "Buffer.Bytes", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Buffer) Next(n int) []byte
	{Name: "Buffer.Next", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Buffer) Peek(n int) ([]byte, error)
	{Name: "Buffer.Peek", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Buffer) Read(p []byte) (n int, err error)
	{Name: "Buffer.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (b *Buffer) ReadBytes(delim byte) (line []byte, err error)
	{Name: "Buffer.ReadBytes", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error)
	{Name: "Buffer.ReadFrom", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (b *Buffer) ReadString(delim byte) (line string, err error)
	{Name: "Buffer.ReadString", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Buffer) String() string
	{Name: "Buffer.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Buffer) Write(p []byte) (n int, err error)
	{Name: "Buffer.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func (b *Buffer) WriteString(s string) (n int, err error)
	{Name: "Buffer.WriteString", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func (b *Buffer) WriteTo(w io.Writer) (n int64, err error)
	{Name: "Buffer.WriteTo", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func Clone(b []byte) []byte
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Compare(a, b []byte) int
	{Name: "Compare", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func Contains(b, subslice []byte) bool
	{Name: "Contains", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Count(s, sep []byte) int
	{Name: "Count", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Cut(s, sep []byte) (before, after []byte, found bool)
	{
		Name: "Cut",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Part | Piece | First},
			{From: Arg(0), To: Result(1), Via: Part},
		},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}},
	},
	// func CutPrefix(s, prefix []byte) (after []byte, found bool)
	{
		Name:     "CutPrefix",
		Flows:    []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Prefix}},
	},
	// func CutSuffix(s, suffix []byte) (before []byte, found bool)
	{
		Name:     "CutSuffix",
		Flows:    []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Suffix}},
	},
	// func Equal(a, b []byte) bool
	{Name: "Equal", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Equal}}},
	// func EqualFold(s, t []byte) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func Fields(s []byte) [][]byte
	{Name: "Fields", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsFunc(s []byte, f func(rune) bool) [][]byte
	{Name: "FieldsFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte]
	{Name: "FieldsFuncSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsSeq(s []byte) iter.Seq[[]byte]
	{Name: "FieldsSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func HasPrefix(s, prefix []byte) bool
	{Name: "HasPrefix", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Prefix}}},
	// func HasSuffix(s, suffix []byte) bool
	{Name: "HasSuffix", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Suffix}}},
	// func Index(s, sep []byte) int
	{Name: "Index", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Join(s [][]byte, sep []byte) []byte
	{
		Name: "Join",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Joined},
		},
	},
	// func LastIndex(s, sep []byte) int
	{Name: "LastIndex", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Lines(s []byte) iter.Seq[[]byte]
	{Name: "Lines", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func Map(mapping func(r rune) rune, s []byte) []byte
	{Name: "Map", Flows: []Flow{{From: Arg(1), To: Result(0)}}},
	// func NewBuffer(buf []byte) *Buffer
	{Name: "NewBuffer", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewBufferString(s string) *Buffer
	{Name: "NewBufferString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewReader(b []byte) *Reader
	{Name: "NewReader", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (r *Reader) Read(b []byte) (n int, err error)
	{Name: "Reader.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (r *Reader) ReadAt(b []byte, off int64) (n int, err error)
	{Name: "Reader.ReadAt", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// func (r *Reader) Reset(b []byte)
	{Name: "Reader.Reset", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (r *Reader) WriteTo(w io.Writer) (n int64, err error)
	{Name: "Reader.WriteTo", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func Repeat(b []byte, count int) []byte
	{Name: "Repeat", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func Replace(s, old, new []byte, n int) []byte
	{
		Name:  "Replace",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part, Mask: Arg(1)}, {From: Arg(2), To: Result(0), Via: Joined}},
	},
	// func ReplaceAll(s, old, new []byte) []byte
	{
		Name:  "ReplaceAll",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part, Mask: Arg(1)}, {From: Arg(2), To: Result(0), Via: Joined}},
	},
	// func Runes(s []byte) []rune
	{Name: "Runes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Split(s, sep []byte) [][]byte
	{Name: "Split", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfter(s, sep []byte) [][]byte
	{Name: "SplitAfter", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfterN(s, sep []byte, n int) [][]byte
	{Name: "SplitAfterN", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte]
	{Name: "SplitAfterSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitN(s, sep []byte, n int) [][]byte
	{Name: "SplitN", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitSeq(s, sep []byte) iter.Seq[[]byte]
	{Name: "SplitSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func Title(s []byte) []byte
	{Name: "Title", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLower(s []byte) []byte
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte
	{Name: "ToLowerSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToTitle(s []byte) []byte
	{Name: "ToTitle", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte
	{Name: "ToTitleSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToUpper(s []byte) []byte
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte
	{Name: "ToUpperSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToValidUTF8(s, replacement []byte) []byte
	{Name: "ToValidUTF8", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Arg(1), To: Result(0), Via: Joined}}},
	// func Trim(s []byte, cutset string) []byte
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimFunc(s []byte, f func(r rune) bool) []byte
	{Name: "TrimFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft(s []byte, cutset string) []byte
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeftFunc(s []byte, f func(r rune) bool) []byte
	{Name: "TrimLeftFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimPrefix(s, prefix []byte) []byte
	{Name: "TrimPrefix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight(s []byte, cutset string) []byte
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRightFunc(s []byte, f func(r rune) bool) []byte
	{Name: "TrimRightFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSpace(s []byte) []byte
	{Name: "TrimSpace", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSuffix(s, suffix []byte) []byte
	{Name: "TrimSuffix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
}}

var regexpPkg = Package{Path: "regexp", Funcs: []Func{
	// func (re *Regexp) Find(b []byte) []byte
	{Name: "Regexp.Find", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindAll(b []byte, n int) [][]byte
	{Name: "Regexp.FindAll", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindAllString(s string, n int) []string
	{Name: "Regexp.FindAllString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string
	{Name: "Regexp.FindAllStringSubmatch", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte
	{Name: "Regexp.FindAllSubmatch", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindString(s string) string
	{Name: "Regexp.FindString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindStringSubmatch(s string) []string
	{Name: "Regexp.FindStringSubmatch", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) FindSubmatch(b []byte) [][]byte
	{Name: "Regexp.FindSubmatch", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func (re *Regexp) ReplaceAll(src, repl []byte) []byte
	{
		Name:  "Regexp.ReplaceAll",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Clipped}, {From: Arg(1), To: Result(0), Via: Joined}},
	},
	// func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte
	{
		Name:  "Regexp.ReplaceAllLiteral",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Clipped}, {From: Arg(1), To: Result(0), Via: Joined}},
	},
	// func (re *Regexp) ReplaceAllLiteralString(src, repl string) string
	{
		Name:  "Regexp.ReplaceAllLiteralString",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Clipped}, {From: Arg(1), To: Result(0), Via: Joined}},
	},
	// func (re *Regexp) ReplaceAllString(src, repl string) string
	{
		Name:  "Regexp.ReplaceAllString",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Clipped}, {From: Arg(1), To: Result(0), Via: Joined}},
	},
	// func (re *Regexp) Split(s string, n int) []string
	{Name: "Regexp.Split", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
}}

var stringsPkg = Package{Path: "strings", Funcs: []Func{
	// func (b *Builder) String() string
	{Name: "Builder.String", Flows: []Flow{{From: Receiver, To: Result(0)}}},
	// func (b *Builder) Write(p []byte) (int, error)
	{Name: "Builder.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func (b *Builder) WriteString(s string) (int, error)
	{Name: "Builder.WriteString", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func Clone(s string) string
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Compare(a, b string) int
	{Name: "Compare", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func Contains(s, substr string) bool
	{Name: "Contains", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Count(s, substr string) int
	{Name: "Count", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Cut(s, sep string) (before, after string, found bool)
	{
		Name: "Cut",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Part | Piece | First},
			{From: Arg(0), To: Result(1), Via: Part},
		},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}},
	},
	// func CutPrefix(s, prefix string) (after string, found bool)
	{
		Name:     "CutPrefix",
		Flows:    []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Prefix}},
	},
	// func CutSuffix(s, suffix string) (before string, found bool)
	{
		Name:     "CutSuffix",
		Flows:    []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Suffix}},
	},
	// func EqualFold(s, t string) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func Fields(s string) []string
	{Name: "Fields", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsFunc(s string, f func(rune) bool) []string
	{Name: "FieldsFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string]
	{Name: "FieldsFuncSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func FieldsSeq(s string) iter.Seq[string]
	{Name: "FieldsSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func HasPrefix(s, prefix string) bool
	{Name: "HasPrefix", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Prefix}}},
	// func HasSuffix(s, suffix string) bool
	{Name: "HasSuffix", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Suffix}}},
	// func Index(s, substr string) int
	{Name: "Index", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Join(elems []string, sep string) string
	{
		Name: "Join",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Joined},
		},
	},
	// func LastIndex(s, substr string) int
	{Name: "LastIndex", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Contains}}},
	// func Lines(s string) iter.Seq[string]
	{Name: "Lines", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func Map(mapping func(rune) rune, s string) string
	{Name: "Map", Flows: []Flow{{From: Arg(1), To: Result(0)}}},
	// func NewReader(s string) *Reader
	{Name: "NewReader", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewReplacer(oldnew ...string) *Replacer
	{Name: "NewReplacer", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func (r *Reader) Read(b []byte) (n int, err error)
	{Name: "Reader.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (r *Reader) ReadAt(b []byte, off int64) (n int, err error)
	{Name: "Reader.ReadAt", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// func (r *Reader) Reset(s string)
	{Name: "Reader.Reset", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (r *Reader) WriteTo(w io.Writer) (n int64, err error)
	{Name: "Reader.WriteTo", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func Repeat(s string, count int) string
	{Name: "Repeat", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func Replace(s, old, new string, n int) string
	{
		Name:  "Replace",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part, Mask: Arg(1)}, {From: Arg(2), To: Result(0), Via: Joined}},
	},
	// func ReplaceAll(s, old, new string) string
	{
		Name:  "ReplaceAll",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part, Mask: Arg(1)}, {From: Arg(2), To: Result(0), Via: Joined}},
	},
	// func (r *Replacer) Replace(s string) string
	{
		Name: "Replacer.Replace",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Part},
			{From: Receiver, To: Result(0), Via: Joined},
		},
	},
	// func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error)
	{
		Name:  "Replacer.WriteString",
		Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Part}, {From: Receiver, To: Arg(0), Via: Joined}},
	},
	// func Split(s, sep string) []string
	{Name: "Split", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfter(s, sep string) []string
	{Name: "SplitAfter", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfterN(s, sep string, n int) []string
	{Name: "SplitAfterN", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitAfterSeq(s, sep string) iter.Seq[string]
	{Name: "SplitAfterSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitN(s, sep string, n int) []string
	{Name: "SplitN", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func SplitSeq(s, sep string) iter.Seq[string]
	{Name: "SplitSeq", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part | Piece}}},
	// func Title(s string) string
	{Name: "Title", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLower(s string) string
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerSpecial(c unicode.SpecialCase, s string) string
	{Name: "ToLowerSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToTitle(s string) string
	{Name: "ToTitle", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToTitleSpecial(c unicode.SpecialCase, s string) string
	{Name: "ToTitleSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToUpper(s string) string
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperSpecial(c unicode.SpecialCase, s string) string
	{Name: "ToUpperSpecial", Flows: []Flow{{From: Arg(1), To: Result(0), Via: Folded}}},
	// func ToValidUTF8(s, replacement string) string
	{Name: "ToValidUTF8", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Arg(1), To: Result(0), Via: Joined}}},
	// func Trim(s, cutset string) string
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimFunc(s string, f func(rune) bool) string
	{Name: "TrimFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft(s, cutset string) string
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeftFunc(s string, f func(rune) bool) string
	{Name: "TrimLeftFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimPrefix(s, prefix string) string
	{Name: "TrimPrefix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight(s, cutset string) string
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRightFunc(s string, f func(rune) bool) string
	{Name: "TrimRightFunc", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSpace(s string) string
	{Name: "TrimSpace", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSuffix(s, suffix string) string
	{Name: "TrimSuffix", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
}}
