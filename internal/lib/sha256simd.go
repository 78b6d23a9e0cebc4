package lib

var sha256simd = Package{Path: "github.com/minio/sha256-simd", Funcs: []Func{
	// func Sum256(data []byte) (result [32]byte)
	{Name: "Sum256", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Digested}}},
}}
