package report

import (
	"encoding/json"
	"io"
)

// The JSON format is that of go vet -json: an object that maps each package
// to an object that maps each pass to its diagnostics, or to {"error": …}. Field
// names are those of go vet; url and confidence are ours. Positions are absolute.

type jsonDiagnostic struct {
	Category   string        `json:"category,omitempty"`
	Posn       string        `json:"posn"`
	End        string        `json:"end"`
	Message    string        `json:"message"`
	URL        string        `json:"url,omitempty"`
	Confidence string        `json:"confidence,omitempty"`
	Fixes      []jsonFix     `json:"suggested_fixes,omitempty"`
	Related    []jsonRelated `json:"related,omitempty"`
}

type jsonRelated struct {
	Posn    string `json:"posn"`
	End     string `json:"end"`
	Message string `json:"message"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Filename string `json:"filename"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	New      string `json:"new"`
}

type jsonError struct {
	Err string `json:"error"`
}

// JSON writes the findings and failures as JSON. What a pass found before it
// failed takes the place of its error.
func JSON(w io.Writer, findings []Finding, failures []Failure) error {
	tree := make(map[string]map[string]any)
	passes := func(pkg string) map[string]any {
		if tree[pkg] == nil {
			tree[pkg] = make(map[string]any)
		}
		return tree[pkg]
	}
	for _, f := range failures {
		passes(f.Package)[f.Pass] = jsonError{f.Err.Error()}
	}
	for _, f := range findings {
		pkg := passes(f.Package)
		diagnostics, _ := pkg[f.Pass].([]jsonDiagnostic)
		pkg[f.Pass] = append(diagnostics, diagnosticOf(f))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "\t")
	return enc.Encode(tree)
}

func diagnosticOf(f Finding) jsonDiagnostic {
	d := jsonDiagnostic{
		Category:   f.Category,
		Posn:       f.Pos.String(),
		End:        f.End.String(),
		Message:    f.Message,
		URL:        f.URL,
		Confidence: f.Confidence,
	}
	for _, r := range f.Related {
		d.Related = append(d.Related, jsonRelated{r.Pos.String(), r.End.String(), r.Message})
	}
	for _, fx := range f.Fixes {
		edits := make([]jsonEdit, len(fx.Edits))
		for i, e := range fx.Edits {
			edits[i] = jsonEdit{e.File, e.Start, e.End, e.New}
		}
		d.Fixes = append(d.Fixes, jsonFix{fx.Message, edits})
	}
	return d
}
