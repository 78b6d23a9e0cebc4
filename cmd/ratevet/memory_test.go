package main

import "testing"

// TestPercentFor checks that a small heap is left alone, and that the heap
// grows to twice what is live, but to no more than what is large, or half as
// much again as what is live.
func TestPercentFor(t *testing.T) {
	const mb = 1 << 20
	for _, test := range []struct {
		live, small uint64
		want        int
	}{
		{0, 64 * mb, 1500}, // of 4: up to 64
		{16 * mb, 64 * mb, 300},
		{100 * mb, 64 * mb, 100},
		{100 * mb, 400 * mb, 300},
		{400 * mb, 64 * mb, 100},
		{500 * mb, 64 * mb, 60}, // up to 800
		{500 * mb, 800 * mb, 60},
		{600 * mb, 800 * mb, 50},
		{5000 * mb, 800 * mb, 50},
	} {
		if got := percentFor(test.live, test.small); got != test.want {
			t.Errorf("%d MB live, %d are small: %d percent, want %d", test.live/mb, test.small/mb, got, test.want)
		}
	}
}

// TestHeapFor checks that a heap is worth more for a larger program, something for any, and not too much.
func TestHeapFor(t *testing.T) {
	const mb = 1 << 20
	for _, test := range []struct {
		source, exports int64
		want            uint64
	}{
		{0, 0, 64 * mb},
		{mb / 2, 100 * mb, 64 * mb},
		{2 * mb, 280 * mb, 244108492},
		{6 * mb, 536 * mb, 687026995},
		{60 * mb, 5000 * mb, 800 * mb},
	} {
		if got := heapFor(test.source, test.exports); got != test.want {
			t.Errorf("%d bytes of source, %d of export data: %d bytes, want %d", test.source, test.exports, got, test.want)
		}
	}
}
