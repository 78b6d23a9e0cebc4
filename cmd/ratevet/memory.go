package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

// Most of what is allocated lives as long as the package it belongs to, and the
// largest package is analysed last, as a rule. So it does not pay to collect before the heap has its
// final size. What it has in the end depends on the size of the program.
const (
	leastLive = 4 << 20   // with less, the runtime reckons with that
	leastHeap = 64 << 20  // is not worth collecting in any program
	largeHeap = 800 << 20 // grows less from then on
)

// smallHeap is the size in bytes of a heap that is not worth collecting.
var smallHeap atomic.Uint64

// tuneCollector has the garbage collector weigh time against memory, unless the
// environment says how.
func tuneCollector() {
	if isTold() {
		return
	}
	smallHeap.Store(leastHeap)
	debug.SetGCPercent(percentFor(0, smallHeap.Load()))
	afterEach(func() { debug.SetGCPercent(percentFor(liveHeap(), smallHeap.Load())) })
}

// isTold reports whether the environment says how the garbage collector is to work.
func isTold() bool { return os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" }

// expect has the garbage collector expect a program with so many bytes of source,
// and of export data beneath.
func expect(source, exports int64) {
	if isTold() {
		return
	}
	smallHeap.Store(heapFor(source, exports))
	debug.SetGCPercent(percentFor(liveHeap(), smallHeap.Load()))
}

// heapFor returns how much heap is worth it for a program, so that the process stays below three times
// what it takes to load the syntax, of which this is an estimate: by measurement of programs of
// 3,000 to 300,000 lines.
func heapFor(source, exports int64) uint64 {
	syntax := 10<<20 + 36*source + exports/8
	return uint64(min(max(leastHeap, syntax*12/5-48<<20), largeHeap))
}

// liveHeap returns how many bytes were in use after the last collection.
func liveHeap() uint64 {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	return live[0].Value.Uint64()
}

// percentFor returns how much the heap may grow, in percent of what is live, before the next collection: to the
// size of a small one, to twice what is live unless that is large, and by half in any case.
func percentFor(live, small uint64) int {
	live = max(live, leastLive)
	goal := max(small, min(live*2, largeHeap), live*3/2)
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
