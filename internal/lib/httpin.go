package lib

var httpin = Package{Path: "github.com/ggicci/httpin", Funcs: []Func{
	// func Decode[T any](req *http.Request, opts ...core.Option) (*T, error)
	{
		Name: "Decode",
		Sources: []Source{
			{Kind: Query, To: Result(0), Tag: "in", Directive: "query"},
			{Kind: FormValue, To: Result(0), Tag: "in", Directive: "form"},
			{Kind: Header, To: Result(0), Tag: "in", Directive: "header"},
			{Kind: PathParam, To: Result(0), Tag: "in", Directive: "path"},
		},
	},
	// func DecodeTo(req *http.Request, input any, opts ...core.Option) error
	{
		Name: "DecodeTo",
		Sources: []Source{
			{Kind: Query, To: Arg(1), Tag: "in", Directive: "query"},
			{Kind: FormValue, To: Arg(1), Tag: "in", Directive: "form"},
			{Kind: Header, To: Arg(1), Tag: "in", Directive: "header"},
			{Kind: PathParam, To: Arg(1), Tag: "in", Directive: "path"},
		},
	},
	// func NewInput(inputStruct any, opts ...core.Option) func(http.Handler) http.Handler
	{
		Name: "NewInput",
		Sources: []Source{
			{Kind: Query, To: Arg(0), Tag: "in", Directive: "query"},
			{Kind: FormValue, To: Arg(0), Tag: "in", Directive: "form"},
			{Kind: Header, To: Arg(0), Tag: "in", Directive: "header"},
			{Kind: PathParam, To: Arg(0), Tag: "in", Directive: "path"},
		},
	},
}}

var httpinCore = Package{Path: "github.com/ggicci/httpin/core", Funcs: []Func{
	// func (c *Core) Decode(req *http.Request) (any, error)
	{
		Name: "Core.Decode",
		Sources: []Source{
			{Kind: Query, To: Result(0), Tag: "in", Directive: "query"},
			{Kind: FormValue, To: Result(0), Tag: "in", Directive: "form"},
			{Kind: Header, To: Result(0), Tag: "in", Directive: "header"},
			{Kind: PathParam, To: Result(0), Tag: "in", Directive: "path"},
		},
	},
	// func (c *Core) DecodeTo(req *http.Request, value any) (err error)
	{
		Name: "Core.DecodeTo",
		Sources: []Source{
			{Kind: Query, To: Arg(1), Tag: "in", Directive: "query"},
			{Kind: FormValue, To: Arg(1), Tag: "in", Directive: "form"},
			{Kind: Header, To: Arg(1), Tag: "in", Directive: "header"},
			{Kind: PathParam, To: Arg(1), Tag: "in", Directive: "path"},
		},
	},
}}
