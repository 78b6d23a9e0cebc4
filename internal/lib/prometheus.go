package lib

var prometheus = Package{Path: "github.com/prometheus/client_golang/prometheus", Funcs: []Func{
	// Add(float64)
	{Name: "Counter.Add", Log: true},
	// Inc()
	{Name: "Counter.Inc", Log: true},
	// func (v *CounterVec) With(labels Labels) Counter
	{Name: "CounterVec.With", Log: true},
	// func (v *CounterVec) WithLabelValues(lvs ...string) Counter
	{Name: "CounterVec.WithLabelValues", Log: true},
}}
