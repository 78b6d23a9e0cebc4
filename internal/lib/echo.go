package lib

var echo4 = Package{Path: "github.com/labstack/echo", Majors: []int{4}, Funcs: []Func{
	// Bind(i any) error
	{
		Name: "Context.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// Cookie(name string) (*http.Cookie, error)
	{Name: "Context.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// Cookies() []*http.Cookie
	{Name: "Context.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0)}}},
	// FormFile(name string) (*multipart.FileHeader, error)
	{Name: "Context.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// FormParams() (url.Values, error)
	{Name: "Context.FormParams", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// FormValue(name string) string
	{Name: "Context.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// Get(key string) any
	{Name: "Context.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// MultipartForm() (*multipart.Form, error)
	{Name: "Context.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// Param(name string) string
	{Name: "Context.Param", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// ParamValues() []string
	{Name: "Context.ParamValues", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// QueryParam(name string) string
	{Name: "Context.QueryParam", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// QueryParams() url.Values
	{Name: "Context.QueryParams", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// QueryString() string
	{Name: "Context.QueryString", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// Set(key string, val any)
	{Name: "Context.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (b *DefaultBinder) Bind(i interface{}, c Context) (err error)
	{
		Name: "DefaultBinder.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// func (b *DefaultBinder) BindBody(c Context, i interface{}) (err error)
	{Name: "DefaultBinder.BindBody", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func (b *DefaultBinder) BindHeaders(c Context, i interface{}) error
	{Name: "DefaultBinder.BindHeaders", Sources: []Source{{Kind: Header, To: Arg(1)}}},
	// func (b *DefaultBinder) BindPathParams(c Context, i interface{}) error
	{Name: "DefaultBinder.BindPathParams", Sources: []Source{{Kind: PathParam, To: Arg(1)}}},
	// func (b *DefaultBinder) BindQueryParams(c Context, i interface{}) error
	{Name: "DefaultBinder.BindQueryParams", Sources: []Source{{Kind: Query, To: Arg(1)}}},
	// func FormFieldBinder(c Context) *ValueBinder
	{Name: "FormFieldBinder", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func FormParam[T any](c Context, key string, opts ...any) (T, error)
	{Name: "FormParam", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func FormParamOr[T any](c Context, key string, defaultValue T, opts ...any) (T, error)
	{Name: "FormParamOr", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func FormParams[T any](c Context, key string, opts ...any) ([]T, error)
	{Name: "FormParams", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func PathParam[T any](c Context, paramName string, opts ...any) (T, error)
	{Name: "PathParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func PathParamOr[T any](c Context, paramName string, defaultValue T, opts ...any) (T, error)
	{Name: "PathParamOr", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func PathParamsBinder(c Context) *ValueBinder
	{Name: "PathParamsBinder", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func QueryParam[T any](c Context, key string, opts ...any) (T, error)
	{Name: "QueryParam", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParamOr[T any](c Context, key string, defaultValue T, opts ...any) (T, error)
	{Name: "QueryParamOr", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParams[T any](c Context, key string, opts ...any) ([]T, error)
	{Name: "QueryParams", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParamsBinder(c Context) *ValueBinder
	{Name: "QueryParamsBinder", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (b *ValueBinder) MustString(sourceParam string, dest *string) *ValueBinder
	{
		Name:  "ValueBinder.MustString",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) MustStrings(sourceParam string, dest *[]string) *ValueBinder
	{
		Name:  "ValueBinder.MustStrings",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) String(sourceParam string, dest *string) *ValueBinder
	{
		Name:  "ValueBinder.String",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) Strings(sourceParam string, dest *[]string) *ValueBinder
	{
		Name:  "ValueBinder.Strings",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
}}

var echo5 = Package{Path: "github.com/labstack/echo", Majors: []int{5}, Funcs: []Func{
	// func BindBody(c *Context, target any) (err error)
	{Name: "BindBody", Sources: []Source{{Kind: Body, To: Arg(1)}}},
	// func BindHeaders(c *Context, target any) error
	{Name: "BindHeaders", Sources: []Source{{Kind: Header, To: Arg(1)}}},
	// func BindPathValues(c *Context, target any) error
	{Name: "BindPathValues", Sources: []Source{{Kind: PathParam, To: Arg(1)}}},
	// func BindQueryParams(c *Context, target any) error
	{Name: "BindQueryParams", Sources: []Source{{Kind: Query, To: Arg(1)}}},
	// func (c *Context) Bind(i any) error
	{
		Name: "Context.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(0)},
			{Kind: Query, To: Arg(0)},
			{Kind: PathParam, To: Arg(0)},
		},
	},
	// func (c *Context) Cookie(name string) (*http.Cookie, error)
	{Name: "Context.Cookie", Sources: []Source{{Kind: Cookie, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) Cookies() []*http.Cookie
	{Name: "Context.Cookies", Sources: []Source{{Kind: Cookie, To: Result(0)}}},
	// func (c *Context) FormFile(name string) (*multipart.FileHeader, error)
	{Name: "Context.FormFile", Sources: []Source{{Kind: PostFormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) FormValue(name string) string
	{Name: "Context.FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) FormValueOr(name, defaultValue string) string
	{Name: "Context.FormValueOr", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) FormValues() (url.Values, error)
	{Name: "Context.FormValues", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func (c *Context) Get(key string) any
	{Name: "Context.Get", Flows: []Flow{{From: Receiver, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) MultipartForm() (*multipart.Form, error)
	{Name: "Context.MultipartForm", Sources: []Source{{Kind: PostFormValue, To: Result(0)}}},
	// func (c *Context) Param(name string) string
	{Name: "Context.Param", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) ParamOr(name, defaultValue string) string
	{Name: "Context.ParamOr", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) PathValues() PathValues
	{Name: "Context.PathValues", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func (c *Context) QueryParam(name string) string
	{Name: "Context.QueryParam", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) QueryParamOr(name, defaultValue string) string
	{Name: "Context.QueryParamOr", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(0)}}},
	// func (c *Context) QueryParams() url.Values
	{Name: "Context.QueryParams", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (c *Context) QueryString() string
	{Name: "Context.QueryString", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (c *Context) Set(key string, val any)
	{Name: "Context.Set", Flows: []Flow{{From: Arg(1), To: Receiver, Named: Arg(0)}}},
	// func (b *DefaultBinder) Bind(c *Context, target any) error
	{
		Name: "DefaultBinder.Bind",
		Sources: []Source{
			{Kind: Body, To: Arg(1)},
			{Kind: Query, To: Arg(1)},
			{Kind: PathParam, To: Arg(1)},
		},
	},
	// func FormFieldBinder(c *Context) *ValueBinder
	{Name: "FormFieldBinder", Sources: []Source{{Kind: FormValue, To: Result(0)}}},
	// func FormValue[T any](c *Context, key string, opts ...any) (T, error)
	{Name: "FormValue", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func FormValueOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error)
	{Name: "FormValueOr", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func FormValues[T any](c *Context, key string, opts ...any) ([]T, error)
	{Name: "FormValues", Sources: []Source{{Kind: FormValue, To: Result(0), Named: Arg(1)}}},
	// func PathParam[T any](c *Context, paramName string, opts ...any) (T, error)
	{Name: "PathParam", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func PathParamOr[T any](c *Context, paramName string, defaultValue T, opts ...any) (T, error)
	{Name: "PathParamOr", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(1)}}},
	// func (p PathValues) Get(name string) (string, bool)
	{Name: "PathValues.Get", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func (p PathValues) GetOr(name, defaultValue string) string
	{Name: "PathValues.GetOr", Sources: []Source{{Kind: PathParam, To: Result(0), Named: Arg(0)}}},
	// func PathValuesBinder(c *Context) *ValueBinder
	{Name: "PathValuesBinder", Sources: []Source{{Kind: PathParam, To: Result(0)}}},
	// func QueryParam[T any](c *Context, key string, opts ...any) (T, error)
	{Name: "QueryParam", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParamOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error)
	{Name: "QueryParamOr", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParams[T any](c *Context, key string, opts ...any) ([]T, error)
	{Name: "QueryParams", Sources: []Source{{Kind: Query, To: Result(0), Named: Arg(1)}}},
	// func QueryParamsBinder(c *Context) *ValueBinder
	{Name: "QueryParamsBinder", Sources: []Source{{Kind: Query, To: Result(0)}}},
	// func (b *ValueBinder) MustString(sourceParam string, dest *string) *ValueBinder
	{
		Name:  "ValueBinder.MustString",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) MustStrings(sourceParam string, dest *[]string) *ValueBinder
	{
		Name:  "ValueBinder.MustStrings",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) String(sourceParam string, dest *string) *ValueBinder
	{
		Name:  "ValueBinder.String",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
	// func (b *ValueBinder) Strings(sourceParam string, dest *[]string) *ValueBinder
	{
		Name:  "ValueBinder.Strings",
		Flows: []Flow{{From: Receiver, To: Arg(1), Named: Arg(0)}, {From: Receiver, To: Result(0)}},
	},
}}

var echo4Middleware = Package{Path: "github.com/labstack/echo/middleware", Majors: []int{4}, Types: []Type{
	// func(string, string, echo.Context) (bool, error)
	{Name: "BasicAuthValidator", Params: []Param{{Kind: BasicUser}, {Kind: BasicPassword}, {}}},
	// func(auth string, c echo.Context) (bool, error)
	{Name: "KeyAuthValidator", Params: []Param{{Kind: Header, Name: "Authorization"}, {}}},
}}

var echo5Middleware = Package{Path: "github.com/labstack/echo/middleware", Majors: []int{5}, Types: []Type{
	// func(c *echo.Context, user string, password string) (bool, error)
	{Name: "BasicAuthValidator", Params: []Param{{}, {Kind: BasicUser}, {Kind: BasicPassword}}},
	// func(c *echo.Context, key string, source ExtractorSource) (bool, error)
	{Name: "KeyAuthValidator", Params: []Param{{}, {Kind: Header, Name: "Authorization"}, {}}},
}}
