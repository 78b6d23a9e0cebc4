package report

import "io"

// HTML writes the gate map as a page.
func (r Routes) HTML(w io.Writer) error { return nil }
