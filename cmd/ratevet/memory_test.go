package main

import "testing"

// TestPercentFor checks that a small heap is left alone, and that the heap
// grows to three times what is live, but to no more than what is large, or half
// as much again as what is live.
func TestPercentFor(t *testing.T) {
	const mb = 1 << 20
	for _, test := range []struct {
		live uint64
		want int
	}{
		{0, 1500}, // of 4: up to 64
		{16 * mb, 300},
		{100 * mb, 200},
		{300 * mb, 200}, // up to 900
		{450 * mb, 100},
		{500 * mb, 80},
		{601 * mb, 50},
		{5000 * mb, 50},
	} {
		if got := percentFor(test.live); got != test.want {
			t.Errorf("%d MB live: %d percent, want %d", test.live/mb, got, test.want)
		}
	}
}
