package lib

var xexpMaps = Package{Path: "golang.org/x/exp/maps", Funcs: []Func{
	// func Clone[M ~map[K]V, K comparable, V any](m M) M
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)
	{Name: "Copy", Flows: []Flow{{From: Arg(1), To: Arg(0)}}},
	// func Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool
	{Name: "Equal", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Equal}}},
	// func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool
	{Name: "EqualFunc", Calls: []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}}},
	// func Keys[M ~map[K]V, K comparable, V any](m M) []K
	{Name: "Keys", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Values[M ~map[K]V, K comparable, V any](m M) []V
	{Name: "Values", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var xexpSlices = Package{Path: "golang.org/x/exp/slices", Funcs: []Func{
	// func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)
	{Name: "BinarySearch", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func Clone[S ~[]E, E any](s S) S
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int
	{Name: "Compare", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int
	{Name: "CompareFunc", Calls: []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}}},
	// func Contains[S ~[]E, E comparable](s S, v E) bool
	{Name: "Contains", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool
	{Name: "ContainsFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}}},
	// func Equal[S ~[]E, E comparable](s1, s2 S) bool
	{Name: "Equal", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Equal}}},
	// func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool
	{Name: "EqualFunc", Calls: []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}}},
	// func Index[S ~[]E, E comparable](s S, v E) int
	{Name: "Index", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int
	{Name: "IndexFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}}},
}}
