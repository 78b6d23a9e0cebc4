package lib

var bufioPkg = Package{Path: "bufio", Funcs: []Func{
	// func NewReadWriter(r *Reader, w *Writer) *ReadWriter
	{Name: "NewReadWriter", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Result(0), To: Arg(1)}}},
	// func NewReader(rd io.Reader) *Reader
	{Name: "NewReader", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewReaderSize(rd io.Reader, size int) *Reader
	{Name: "NewReaderSize", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewScanner(r io.Reader) *Scanner
	{Name: "NewScanner", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func NewWriter(w io.Writer) *Writer
	{Name: "NewWriter", Flows: []Flow{{From: Result(0), To: Arg(0)}}},
	// func NewWriterSize(w io.Writer, size int) *Writer
	{Name: "NewWriterSize", Flows: []Flow{{From: Result(0), To: Arg(0)}}},
	// func (b *Reader) Peek(n int) ([]byte, error)
	{Name: "Reader.Peek", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Reader) Read(p []byte) (n int, err error)
	{Name: "Reader.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// func (b *Reader) ReadBytes(delim byte) ([]byte, error)
	{Name: "Reader.ReadBytes", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error)
	{Name: "Reader.ReadLine", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Reader) ReadSlice(delim byte) (line []byte, err error)
	{Name: "Reader.ReadSlice", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Reader) ReadString(delim byte) (string, error)
	{Name: "Reader.ReadString", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Reader) Reset(r io.Reader)
	{Name: "Reader.Reset", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (b *Reader) WriteTo(w io.Writer) (n int64, err error)
	{Name: "Reader.WriteTo", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (s *Scanner) Bytes() []byte
	{Name: "Scanner.Bytes", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (s *Scanner) Text() string
	{Name: "Scanner.Text", Flows: []Flow{{From: Receiver, To: Result(0), Via: Part}}},
	// func (b *Writer) ReadFrom(r io.Reader) (n int64, err error)
	{Name: "Writer.ReadFrom", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (b *Writer) Write(p []byte) (nn int, err error)
	{Name: "Writer.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func (b *Writer) WriteString(s string) (int, error)
	{Name: "Writer.WriteString", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
}}

var compressGzip = Package{Path: "compress/gzip", Funcs: []Func{
	// func NewReader(r io.Reader) (*Reader, error)
	{Name: "NewReader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
	// func (z *Reader) Read(p []byte) (n int, err error)
	{Name: "Reader.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
}}

var compressZlib = Package{Path: "compress/zlib", Funcs: []Func{
	// func NewReader(r io.Reader) (io.ReadCloser, error)
	{Name: "NewReader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Decoded}}},
}}

var ioIoutil = Package{Path: "io/ioutil", Funcs: []Func{
	// func NopCloser(r io.Reader) io.ReadCloser
	{Name: "NopCloser", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func ReadAll(r io.Reader) ([]byte, error)
	{Name: "ReadAll", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var ioPkg = Package{Path: "io", Funcs: []Func{
	// func Copy(dst Writer, src Reader) (written int64, err error)
	{Name: "Copy", Flows: []Flow{{From: Arg(1), To: Arg(0)}}},
	// func CopyBuffer(dst Writer, src Reader, buf []byte) (written int64, err error)
	{Name: "CopyBuffer", Flows: []Flow{{From: Arg(1), To: Arg(0)}}},
	// func CopyN(dst Writer, src Reader, n int64) (written int64, err error)
	{Name: "CopyN", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Part}}},
	// func LimitReader(r Reader, n int64) Reader
	{Name: "LimitReader", Bounds: true, Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func (l *LimitedReader) Read(p []byte) (n int, err error)
	{Name: "LimitedReader.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func MultiReader(readers ...Reader) Reader
	{Name: "MultiReader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func MultiWriter(writers ...Writer) Writer
	{Name: "MultiWriter", Flows: []Flow{{From: Result(0), To: Arg(0)}}},
	// func NewSectionReader(r ReaderAt, off, n int64) *SectionReader
	{Name: "NewSectionReader", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func NopCloser(r Reader) ReadCloser
	{Name: "NopCloser", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Pipe() (*PipeReader, *PipeWriter)
	{Name: "Pipe", Flows: []Flow{{From: Result(1), To: Result(0)}}},
	// func (r *PipeReader) Read(data []byte) (n int, err error)
	{Name: "PipeReader.Read", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
	// func (w *PipeWriter) Write(data []byte) (n int, err error)
	{Name: "PipeWriter.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func ReadAll(r Reader) ([]byte, error)
	{Name: "ReadAll", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error)
	{Name: "ReadAtLeast", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Part}}},
	// func ReadFull(r Reader, buf []byte) (n int, err error)
	{Name: "ReadFull", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Part}}},
	// Read(p []byte) (n int, err error)
	{Name: "Reader.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// ReadAt(p []byte, off int64) (n int, err error)
	{Name: "ReaderAt.ReadAt", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// ReadFrom(r Reader) (n int64, err error)
	{Name: "ReaderFrom.ReadFrom", Flows: []Flow{{From: Arg(0), To: Receiver}}},
	// func (s *SectionReader) Read(p []byte) (n int, err error)
	{Name: "SectionReader.Read", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// func (s *SectionReader) ReadAt(p []byte, off int64) (n int, err error)
	{Name: "SectionReader.ReadAt", Flows: []Flow{{From: Receiver, To: Arg(0), Via: Part}}},
	// WriteString(s string) (n int, err error)
	{Name: "StringWriter.WriteString", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// func TeeReader(r Reader, w Writer) Reader
	{Name: "TeeReader", Flows: []Flow{{From: Arg(0), To: Result(0)}, {From: Arg(0), To: Arg(1)}}},
	// func WriteString(w Writer, s string) (n int, err error)
	{Name: "WriteString", Flows: []Flow{{From: Arg(1), To: Arg(0), Via: Joined}}, Answers: true},
	// Write(p []byte) (n int, err error)
	{Name: "Writer.Write", Flows: []Flow{{From: Arg(0), To: Receiver, Via: Joined}}},
	// WriteTo(w Writer) (n int64, err error)
	{Name: "WriterTo.WriteTo", Flows: []Flow{{From: Receiver, To: Arg(0)}}},
}}
