package lib

var lo = Package{Path: "github.com/samber/lo", Funcs: []Func{
	// func Contains[T comparable](collection []T, element T) bool
	{Name: "Contains", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func ContainsBy[T any](collection []T, predicate func(item T) bool) bool
	{Name: "ContainsBy", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}}},
	// func Find[T any](collection []T, predicate func(item T) bool) (T, bool)
	{
		Name:  "Find",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}},
	},
	// func IndexOf[T comparable](collection []T, element T) int
	{Name: "IndexOf", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func LastIndexOf[T comparable](collection []T, element T) int
	{Name: "LastIndexOf", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
}}
