package report

import (
	"cmp"
	"encoding/json"
	"go/token"
	"io"
	"path/filepath"
	"slices"

	"github.com/ratevet/ratevet/internal/fix"
)

// RDJSONL is the format of reviewdog: a Diagnostic, as JSON, on a line for
// each finding. Columns are in bytes, ends are exclusive, both as in Go.
type RDJSONL struct {
	Dir    string // paths are relative to it
	Source *Source
}

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Source      rdSource       `json:"source"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
	Related     []rdRelated    `json:"related_locations,omitempty"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdSource struct {
	Name string `json:"name"`
}

type rdCode struct {
	Value string `json:"value"`
	URL   string `json:"url,omitempty"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

// Write writes the findings.
func (r RDJSONL) Write(w io.Writer, findings []Finding) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, f := range findings {
		d := rdDiagnostic{
			Message:  f.Message,
			Location: r.location(f.Pos, f.End),
			Severity: "WARNING",
			Source:   rdSource{"ratevet"},
			Code:     rdCode{f.Check(), f.URL},
		}
		for _, rel := range f.Related {
			d.Related = append(d.Related, rdRelated{rel.Message, r.location(rel.Pos, rel.End)})
		}
		if len(f.Fixes) > 0 {
			d.Suggestions = r.suggestions(f.Pos.Filename, f.Fixes[0])
		}
		if err := enc.Encode(d); err != nil {
			return err
		}
	}
	return nil
}

func (r RDJSONL) location(pos, end token.Position) rdLocation {
	if !before(pos, end) {
		end = pos
	}
	return rdLocation{
		Path:  filepath.ToSlash(RelPath(r.Dir, pos.Filename)),
		Range: rdRange{rdPosition{pos.Line, pos.Column}, rdPosition{end.Line, end.Column}},
	}
}

// suggestions returns the edits of a fix. Those on one line are joined, since reviewdog offers each
// suggestion by itself. There is no way to tell of another file than that of the diagnostic.
func (r RDJSONL) suggestions(file string, fx fix.Fix) []rdSuggestion {
	edits := slices.SortedStableFunc(slices.Values(fx.Edits), func(a, b fix.Edit) int { return cmp.Compare(a.Start, b.Start) })
	var list []rdSuggestion
	text := r.Source.open(file).text
	for i, e := range edits {
		if e.File != file || e.End > len(text) {
			return nil
		}
		start, end := r.Source.position(file, e.Start), r.Source.position(file, e.End)
		if last := len(list) - 1; last >= 0 && list[last].Range.End.Line == start.Line {
			list[last].Range.End = rdPosition{end.Line, end.Column}
			list[last].Text += text[edits[i-1].End:e.Start] + e.New
			continue
		}
		list = append(list, rdSuggestion{rdRange{rdPosition{start.Line, start.Column}, rdPosition{end.Line, end.Column}}, e.New})
	}
	return list
}
