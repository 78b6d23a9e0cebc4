package lib

var fiber2Utils = Package{Path: "github.com/gofiber/fiber/utils", Majors: []int{2}, Funcs: []Func{
	// func AddTrailingSlash(s string) string
	{Name: "AddTrailingSlash", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func CopyBytes(b []byte) []byte
	{Name: "CopyBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func CopyString(s string) string
	{Name: "CopyString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func EqualFold(b, s string) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func EqualFoldBytes(b, s []byte) bool
	{Name: "EqualFoldBytes", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func ToLower(b string) string
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerBytes(b []byte) []byte
	{Name: "ToLowerBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToString(arg interface{}, timeFormat ...string) string
	{Name: "ToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func ToUpper(b string) string
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperBytes(b []byte) []byte
	{Name: "ToUpperBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func Trim(s string, cutset byte) string
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimBytes(b []byte, cutset byte) []byte
	{Name: "TrimBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft(s string, cutset byte) string
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeftBytes(b []byte, cutset byte) []byte
	{Name: "TrimLeftBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight(s string, cutset byte) string
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRightBytes(b []byte, cutset byte) []byte
	{Name: "TrimRightBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func UnsafeBytes(s string) []byte
	{Name: "UnsafeBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func UnsafeString(b []byte) string
	{Name: "UnsafeString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var gofiberUtils = Package{Path: "github.com/gofiber/utils", Majors: []int{2}, Funcs: []Func{
	// func AddTrailingSlashBytes(b []byte) []byte
	{Name: "AddTrailingSlashBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func AddTrailingSlashString(s string) string
	{Name: "AddTrailingSlashString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func CopyBytes(b []byte) []byte
	{Name: "CopyBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func CopyString(s string) string
	{Name: "CopyString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func EqualFold[S byteSeq](b, s S) bool
	{Name: "EqualFold", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Fold}}},
	// func ToLower(b string) string
	{Name: "ToLower", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToLowerBytes(b []byte) []byte
	{Name: "ToLowerBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToString(arg any, timeFormat ...string) string
	{Name: "ToString", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Encoded}}},
	// func ToUpper(b string) string
	{Name: "ToUpper", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func ToUpperBytes(b []byte) []byte
	{Name: "ToUpperBytes", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Folded}}},
	// func Trim[S byteSeq](s S, cutset byte) S
	{Name: "Trim", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimLeft[S byteSeq](s S, cutset byte) S
	{Name: "TrimLeft", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimRight[S byteSeq](s S, cutset byte) S
	{Name: "TrimRight", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func TrimSpace[S byteSeq](s S) S
	{Name: "TrimSpace", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func UnsafeBytes(s string) []byte
	{Name: "UnsafeBytes", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func UnsafeString(b []byte) string
	{Name: "UnsafeString", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}
