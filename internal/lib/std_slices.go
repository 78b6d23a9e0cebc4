package lib

var cmpPkg = Package{Path: "cmp", Funcs: []Func{
	// func Compare[T Ordered](x, y T) int
	{Name: "Compare", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func Less[T Ordered](x, y T) bool
	{Name: "Less", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func Or[T comparable](vals ...T) T
	{Name: "Or", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var mapsPkg = Package{Path: "maps", Funcs: []Func{
	// func All[Map ~map[K]V, K comparable, V any](m Map) iter.Seq2[K, V]
	{Name: "All", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Clone[M ~map[K]V, K comparable, V any](m M) M
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Collect[K comparable, V any](seq iter.Seq2[K, V]) map[K]V
	{Name: "Collect", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](dst M1, src M2)
	{Name: "Copy", Flows: []Flow{{From: Arg(1), To: Arg(0)}}},
	// func DeleteFunc[M ~map[K]V, K comparable, V any](m M, del func(K, V) bool)
	{Name: "DeleteFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}}},
	// func Equal[M1, M2 ~map[K]V, K, V comparable](m1 M1, m2 M2) bool
	{Name: "Equal", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Equal}}},
	// func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](m1 M1, m2 M2, eq func(V1, V2) bool) bool
	{Name: "EqualFunc", Calls: []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}}},
	// func Insert[Map ~map[K]V, K comparable, V any](m Map, seq iter.Seq2[K, V])
	{Name: "Insert", Flows: []Flow{{From: Arg(1), To: Arg(0)}}},
	// func Keys[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[K]
	{Name: "Keys", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Values[Map ~map[K]V, K comparable, V any](m Map) iter.Seq[V]
	{Name: "Values", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var reflectPkg = Package{Path: "reflect", Funcs: []Func{
	// func DeepEqual(x, y any) bool
	{Name: "DeepEqual", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Deep}}},
}}

var slicesPkg = Package{Path: "slices", Funcs: []Func{
	// func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]
	{Name: "All", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice
	{
		Name: "AppendSeq",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(1), To: Result(0), Via: Joined},
		},
	},
	// func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E]
	{Name: "Backward", Backward: true, Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool)
	{Name: "BinarySearch", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool)
	{Name: "BinarySearchFunc", Calls: []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}}},
	// func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice]
	{Name: "Chunk", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func Clip[S ~[]E, E any](s S) S
	{Name: "Clip", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Clone[S ~[]E, E any](s S) S
	{Name: "Clone", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Collect[E any](seq iter.Seq[E]) []E
	{Name: "Collect", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Compact[S ~[]E, E comparable](s S) S
	{Name: "Compact", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S
	{
		Name:  "CompactFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}},
	},
	// func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int
	{Name: "Compare", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Order}}},
	// func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int
	{
		Name:     "CompareFunc",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Elementwise}},
		Calls:    []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}},
	},
	// func Concat[S ~[]E, E any](slices ...S) S
	{Name: "Concat", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func Contains[S ~[]E, E comparable](s S, v E) bool
	{Name: "Contains", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool
	{Name: "ContainsFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}}},
	// func Delete[S ~[]E, E any](s S, i, j int) S
	{Name: "Delete", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S
	{
		Name:  "DeleteFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}},
	},
	// func Equal[S ~[]E, E comparable](s1, s2 S) bool
	{Name: "Equal", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Equal}}},
	// func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool
	{
		Name:     "EqualFunc",
		Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Elementwise}},
		Calls:    []Call{{Func: Arg(2), With: []Place{Arg(0), Arg(1)}}},
	},
	// func Grow[S ~[]E, E any](s S, n int) S
	{Name: "Grow", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func Index[S ~[]E, E comparable](s S, v E) int
	{Name: "Index", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
	// func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int
	{Name: "IndexFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0)}}}},
	// func Insert[S ~[]E, E any](s S, i int, v ...E) S
	{
		Name: "Insert",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(2), To: Result(0), Via: Joined},
		},
	},
	// func Max[S ~[]E, E cmp.Ordered](x S) E
	{Name: "Max", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func MaxFunc[S ~[]E, E any](x S, cmp func(a E, b E) int) E
	{
		Name:  "MaxFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}},
	},
	// func Min[S ~[]E, E cmp.Ordered](x S) E
	{Name: "Min", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}}},
	// func MinFunc[S ~[]E, E any](x S, cmp func(a E, b E) int) E
	{
		Name:  "MinFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0), Via: Part}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}},
	},
	// func Repeat[S ~[]E, E any](x S, count int) S
	{Name: "Repeat", Flows: []Flow{{From: Arg(0), To: Result(0), Via: Joined}}},
	// func Replace[S ~[]E, E any](s S, i, j int, v ...E) S
	{
		Name: "Replace",
		Flows: []Flow{
			{From: Arg(0), To: Result(0), Via: Joined},
			{From: Arg(3), To: Result(0), Via: Joined},
		},
	},
	// func SortFunc[S ~[]E, E any](x S, cmp func(a E, b E) int)
	{Name: "SortFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}}},
	// func SortStableFunc[S ~[]E, E any](x S, cmp func(a E, b E) int)
	{Name: "SortStableFunc", Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}}},
	// func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E
	{Name: "Sorted", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
	// func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
	{
		Name:  "SortedFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0)}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}},
	},
	// func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E
	{
		Name:  "SortedStableFunc",
		Flows: []Flow{{From: Arg(0), To: Result(0)}},
		Calls: []Call{{Func: Arg(1), With: []Place{Arg(0), Arg(0)}}},
	},
	// func Values[Slice ~[]E, E any](s Slice) iter.Seq[E]
	{Name: "Values", Flows: []Flow{{From: Arg(0), To: Result(0)}}},
}}

var sortPkg = Package{Path: "sort", Funcs: []Func{
	// func Search(n int, f func(int) bool) int
	{Name: "Search", Calls: []Call{{Func: Arg(1)}}},
	// func SearchStrings(a []string, x string) int
	{Name: "SearchStrings", Compares: []Compare{{X: Arg(0), Y: Arg(1), Form: Element}}},
}}
