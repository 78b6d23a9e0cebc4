package lib

var rate = Package{Path: "golang.org/x/time/rate", Funcs: []Func{
	// func (lim *Limiter) Allow() bool
	{Name: "Limiter.Allow", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *Limiter) AllowN(t time.Time, n int) bool
	{Name: "Limiter.AllowN", Limit: Limit{Of: Result(0), Kind: TrueIsValid}},
	// func (lim *Limiter) Reserve() *Reservation
	{Name: "Limiter.Reserve", Limit: Limit{Of: Result(0), Kind: SomeIsValid, Waits: true}},
	// func (lim *Limiter) ReserveN(t time.Time, n int) *Reservation
	{Name: "Limiter.ReserveN", Limit: Limit{Of: Result(0), Kind: SomeIsValid, Waits: true}},
	// func (lim *Limiter) Wait(ctx context.Context) (err error)
	{Name: "Limiter.Wait", Limit: Limit{Of: Result(0), Kind: NilIsValid, Waits: true}},
	// func (lim *Limiter) WaitN(ctx context.Context, n int) (err error)
	{Name: "Limiter.WaitN", Limit: Limit{Of: Result(0), Kind: NilIsValid, Waits: true}},
}}
