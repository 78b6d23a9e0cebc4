package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// Most of what is allocated lives as long as the package it belongs to. Less
// collecting than usual costs some memory, which is worth it as long as there is
// not much of it: from then on the collector runs earlier, but not so early that
// it would do little else.
const (
	leastLive = 4 << 20  // with less, the runtime reckons with that
	smallHeap = 64 << 20 // is not worth collecting
	largeHeap = 900 << 20
)

// tuneCollector has the garbage collector weigh time against memory, unless the
// environment says how.
func tuneCollector() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(percentFor(0))
	afterEach(func() {
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		debug.SetGCPercent(percentFor(live[0].Value.Uint64()))
	})
}

// percentFor returns how much the heap may grow, in percent of what is live, before the next collection.
func percentFor(live uint64) int {
	live = max(live, leastLive)
	goal := max(smallHeap, min(live*3, largeHeap), live*3/2)
	return int((goal - live) * 100 / live)
}

// afterEach calls f after each collection.
func afterEach(f func()) {
	type sentinel struct{ _ *byte }
	var arm func(*sentinel)
	arm = func(*sentinel) {
		f()
		runtime.SetFinalizer(new(sentinel), arm)
	}
	runtime.SetFinalizer(new(sentinel), arm)
}
