package lib

var mapstructure2 = Package{Path: "github.com/go-viper/mapstructure", Majors: []int{2}, Funcs: []Func{
	// func Decode(input any, output any) error
	{Name: "Decode", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
	// func WeakDecode(input, output any) error
	{Name: "WeakDecode", Flows: []Flow{{From: Arg(0), To: Arg(1), Via: Decoded}}},
}}
