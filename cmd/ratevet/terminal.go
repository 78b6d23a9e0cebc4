package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// isTerminal reports whether what is written to w is seen as it is written.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	term := os.Getenv("TERM")
	return term != "" && term != "dumb"
}

// wantsColor reports whether w is a terminal whose user did not ask for plain
// text; see https://no-color.org.
func wantsColor(w io.Writer) bool {
	return os.Getenv("NO_COLOR") == "" && isTerminal(w)
}

// A progress is a line at the end of a terminal that says what takes so long.
type progress struct {
	mu    sync.Mutex
	w     io.Writer // nil if nobody looks
	timer *time.Timer
	text  string
	shown bool // the text is there
}

const (
	patience  = time.Second
	eraseLine = "\r\x1b[K"
)

// startProgress returns a progress line that appears once patience is over.
func startProgress(w io.Writer) *progress {
	p := &progress{}
	if isTerminal(w) {
		p.w = w
		p.timer = time.AfterFunc(patience, p.show)
	}
	return p
}

func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.w != nil {
		p.shown = true
		fmt.Fprint(p.w, p.text)
	}
}

// phase says what is going on from now on.
func (p *progress) phase(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.text = "ratevet: " + text + "…"
	if p.shown {
		fmt.Fprint(p.w, eraseLine+p.text)
	}
}

// stop erases the line.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.timer != nil {
		p.timer.Stop()
	}
	if p.shown {
		fmt.Fprint(p.w, eraseLine)
	}
	p.w, p.shown = nil, false
}
