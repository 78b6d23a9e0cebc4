package report

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"fmt"
	"go/token"
	"html"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// A Route is a line of the gate map.
type Route struct {
	Method   string // "*" for any
	Pattern  string
	Handler  string
	Pos      token.Position
	Gate     []Step // in order
	Findings []Finding
}

// A Step is one thing that happens to a request on the way to a handler.
type Step struct {
	Kind string // limit, body, verify, auth, quota, or unknown
	What string
	Key  string // of a limit or quota
	Pos  token.Position
}

// Routes is the gate map.
type Routes struct {
	Dir   string // paths are relative to it
	Color bool   // for a terminal
	List  []Route
}

// SortRoutes sorts routes by place, method and pattern, and takes out those that are there twice.
func SortRoutes(routes []Route) []Route {
	slices.SortStableFunc(routes, func(a, b Route) int {
		return cmp.Or(comparePositions(a.Pos, b.Pos), cmp.Compare(a.Method, b.Method), cmp.Compare(a.Pattern, b.Pattern))
	})
	return slices.CompactFunc(routes, func(a, b Route) bool {
		return a.Pos == b.Pos && a.Method == b.Method && a.Pattern == b.Pattern && slices.EqualFunc(a.Gate, b.Gate, func(s, t Step) bool {
			return s.Kind == t.Kind && s.What == t.What && s.Key == t.Key
		})
	})
}

type jsonRoute struct {
	Method   string         `json:"method"`
	Pattern  string         `json:"pattern"`
	Handler  string         `json:"handler"`
	Posn     string         `json:"posn"`
	Gate     []jsonStep     `json:"gate"`
	Findings []routeFinding `json:"findings"`
}

type jsonStep struct {
	Step string `json:"step"`
	What string `json:"what"`
	Key  string `json:"key,omitempty"`
	Posn string `json:"posn,omitempty"`
}

type routeFinding struct {
	Check   string `json:"check"`
	Posn    string `json:"posn"`
	Message string `json:"message"`
}

func (r Routes) forJSON() []jsonRoute {
	list := make([]jsonRoute, 0, len(r.List))
	for _, rt := range r.List {
		j := jsonRoute{Method: rt.Method, Pattern: rt.Pattern, Handler: rt.Handler, Posn: Position(r.Dir, rt.Pos), Gate: []jsonStep{}, Findings: []routeFinding{}}
		for _, s := range rt.Gate {
			step := jsonStep{Step: s.Kind, What: s.What, Key: s.Key}
			if s.Pos.IsValid() {
				step.Posn = Position(r.Dir, s.Pos)
			}
			j.Gate = append(j.Gate, step)
		}
		for _, f := range rt.Findings {
			j.Findings = append(j.Findings, routeFinding{f.Pass + "/" + f.Category, Position(r.Dir, f.Pos), f.Message})
		}
		list = append(list, j)
	}
	return list
}

// JSON writes the gate map as a JSON array.
func (r Routes) JSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "\t")
	enc.SetEscapeHTML(false)
	return enc.Encode(r.forJSON())
}

//go:embed routes.html
var routesPage string

// HTML writes the gate map as a page that needs nothing else.
func (r Routes) HTML(w io.Writer) error {
	top, bottom, _ := strings.Cut(routesPage, "<!-- rows -->\n")
	page := new(strings.Builder)
	// write writes text in which each % stands for one of args, escaped.
	write := func(text string, args ...string) {
		for _, arg := range args {
			before, after, _ := strings.Cut(text, "%")
			page.WriteString(before + html.EscapeString(arg))
			text = after
		}
		page.WriteString(text)
	}
	for _, rt := range r.forJSON() {
		class := ""
		if len(rt.Findings) > 0 {
			class = "found"
		}
		write(`<tr class="%"><td><code>%</code></td><td><code>%</code></td><td><ol>`, class, rt.Method, rt.Pattern)
		for _, s := range rt.Gate {
			text := s.Step
			if s.Key != "" {
				text += " by " + s.Key
			}
			write(`<li class="%" title="% %">%</li>`, s.Step, s.What, s.Posn, text)
		}
		if len(rt.Gate) == 0 {
			write(`<li>nothing</li>`)
		}
		write(`</ol>`)
		for _, f := range rt.Findings {
			write(`<p class="finding"><code>%</code> %</p>`, f.Posn, f.Message)
		}
		write("</td><td><code>%</code><br><small>%</small></td></tr>\n", rt.Handler, rt.Posn)
	}
	_, err := io.WriteString(w, top+page.String()+bottom)
	return err
}

// Text writes the gate map as a table, with a line for each route.
func (r Routes) Text(w io.Writer) error {
	text := Text{Dir: r.Dir, Color: r.Color}
	table := new(strings.Builder)
	tw := tabwriter.NewWriter(table, 0, 0, 2, ' ', 0)
	for _, rt := range r.List {
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", rt.Method, clip(rt.Pattern, 40), gate(rt.Gate), clip(rt.Name(), 32))
	}
	tw.Flush()
	lines := strings.SplitAfter(table.String(), "\n")
	for i, rt := range r.List {
		if _, err := io.WriteString(w, lines[i]); err != nil {
			return err
		}
		for _, f := range rt.Findings {
			fmt.Fprintf(w, "\t%s: %s\n", text.paint(bold, Position(r.Dir, f.Pos)), f.Pass+"/"+f.Category)
		}
	}
	return nil
}

// gate returns the steps on one line: "limit(peer) body verify".
func gate(steps []Step) string {
	if len(steps) == 0 {
		return "-"
	}
	var words []string
	for _, s := range steps {
		word := s.Kind
		if s.Key != "" {
			word += "(" + s.Key + ")"
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// Name returns the name of the handler without the path of its package.
func (rt Route) Name() string {
	handler := rt.Handler
	if i := strings.LastIndex(handler, "/"); i >= 0 {
		handler = strings.TrimLeft(handler[i+1:], "(*")
	}
	return strings.NewReplacer("(*", "", ")", "").Replace(handler)
}

// clip returns a text that is at most n characters long.
func clip(text string, n int) string {
	if runes := []rune(text); len(runes) > n {
		return string(runes[:n-1]) + "…"
	}
	return text
}
