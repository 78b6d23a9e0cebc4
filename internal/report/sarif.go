package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"go/token"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ratevet/ratevet/internal/fix"
)

// The SARIF format is that of the OASIS standard, version 2.1.0, with what GitHub
// code scanning reads. One run says all, as follows.
//
//	tool.driver.rules            a Rule each, whether it is on or not; the ID is pass/category
//	results                      a Finding each; the level is always that of the rule, "warning"
//	  .message                   the message without the check, which is the ruleId
//	  .locations                 one: Pos to End
//	  .relatedLocations          Related, in order
//	  .codeFlows                 one, if there are any: from the first of Related, where a
//	                             value comes from or something happens first, to the finding
//	  .partialFingerprints       the fingerprint of Identity; "/v1" stands for its rule
//	  .fixes                     Fixes
//	  .suppressions              Suppressions; an empty array says that there are none, while
//	                             none at all would say that nobody looked
//	invocations                  one; it was successful if all was analysed
//	  .toolExecutionNotifications  the gaps: a Gap or a Failure each
//	originalUriBaseIds           %SRCROOT% is the directory that ratevet ran in, or in GitHub
//	                             Actions the root of the repository; files beneath it are
//	                             relative to it, and others absolute
//
// Lines and columns count from 1, ends are exclusive. A column counts UTF-16
// code units, which columnKind says too, though it is the default: Go's are bytes.
// A position that is in no file of this machine keeps its column.

// SARIF is the format for code scanning.
type SARIF struct {
	Dir     string // %SRCROOT%
	Version string // of ratevet
	Rules   []Rule
	Source  *Source
}

// A Rule is a check, as far as SARIF tells of it.
type Rule struct {
	ID             string // pass/category
	Summary        string // a sentence
	Description    string // a paragraph
	Text, Markdown string // the manual
	URL            string
	Tags           []string
	Severity       float64 // from 0 to 10
	Precision      string  // high, medium or low
	Enabled        bool    // by default
}

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	srcRoot     = "%SRCROOT%"
	homepage    = "https://pkg.go.dev/github.com/ratevet/ratevet"
)

// Write writes the findings, including those that are suppressed, and what was not analysed.
func (s SARIF) Write(w io.Writer, findings []Finding, gaps []Gap, failures []Failure) error {
	run := sarifRun{
		Tool:        sarifTool{sarifDriver{Name: "ratevet", Version: s.Version, URL: homepage, Rules: []sarifRule{}}},
		Invocations: []sarifInvocation{s.invocation(gaps, failures)},
		BaseIDs:     map[string]sarifArtifact{srcRoot: {URI: strings.TrimSuffix(fileURI(s.Dir), "/") + "/"}},
		ColumnKind:  "utf16CodeUnits",
		Results:     []sarifResult{},
	}
	for _, r := range s.Rules {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, ruleOf(r))
	}
	for _, f := range findings {
		run.Results = append(run.Results, s.result(f))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "\t")
	enc.SetEscapeHTML(false)
	return enc.Encode(sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

func ruleOf(r Rule) sarifRule {
	return sarifRule{
		ID:         r.ID,
		Summary:    sarifText{Text: r.Summary},
		Full:       sarifText{Text: r.Description},
		Help:       sarifText{Text: r.Text, Markdown: r.Markdown},
		URL:        r.URL,
		Default:    sarifConfig{Enabled: r.Enabled, Level: "warning"},
		Properties: sarifProperties{Tags: r.Tags, Precision: r.Precision, Severity: severity(r)},
	}
}

// severity returns the severity of a rule as code scanning reads it, "" if it is about no weakness.
func severity(r Rule) string {
	if r.Severity == 0 {
		return ""
	}
	return fmt.Sprintf("%.1f", r.Severity)
}

func (s SARIF) invocation(gaps []Gap, failures []Failure) sarifInvocation {
	inv := sarifInvocation{Successful: len(gaps)+len(failures) == 0}
	for _, g := range gaps {
		n := sarifNotification{Level: "error", Message: sarifText{Text: g.Message}}
		if g.Pos.IsValid() {
			n.Locations = []sarifLocation{{Physical: s.place(g.Pos, g.Pos)}}
		}
		inv.Notifications = append(inv.Notifications, n)
	}
	for _, f := range failures {
		inv.Notifications = append(inv.Notifications, sarifNotification{
			Level:   "error",
			Message: sarifText{Text: fmt.Sprintf("%s failed on %s: %v", f.Pass, f.Package, f.Err)},
		})
	}
	return inv
}

func (s SARIF) result(f Finding) sarifResult {
	r := sarifResult{
		RuleID:       f.Check(),
		Level:        "warning",
		Message:      sarifText{Text: f.text()},
		Locations:    []sarifLocation{{Physical: s.place(f.Pos, f.End)}},
		Suppressions: []sarifSuppression{},
	}
	if i := slices.IndexFunc(s.Rules, func(rule Rule) bool { return rule.ID == r.RuleID }); i >= 0 {
		r.RuleIndex = &i
	}
	if f.Identity.Fingerprint != "" {
		r.Fingerprints = map[string]string{"ratevet/v1": f.Identity.Fingerprint}
	}
	var flow []sarifStep
	for i, rel := range f.Related {
		loc := sarifLocation{Physical: s.place(rel.Pos, rel.End), Message: &sarifText{Text: rel.Message}}
		flow = append(flow, sarifStep{loc})
		loc.ID = &i
		r.Related = append(r.Related, loc)
	}
	if flow != nil {
		sink := r.Locations[0]
		sink.Message = &r.Message
		r.Flows = []sarifFlow{{[]sarifThread{{append(flow, sarifStep{sink})}}}}
	}
	for _, fx := range f.Fixes {
		r.Fixes = append(r.Fixes, sarifFix{sarifText{Text: fx.Message}, s.changes(fx.Edits)})
	}
	for _, sup := range f.Suppressions {
		r.Suppressions = append(r.Suppressions, sarifSuppression(sup))
	}
	return r
}

// changes returns the edits, file by file, from the top of each.
func (s SARIF) changes(edits []fix.Edit) []sarifChange {
	var list []sarifChange
	edits = slices.SortedStableFunc(slices.Values(edits), func(a, b fix.Edit) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Start, b.Start))
	})
	for i, e := range edits {
		if i == 0 || e.File != edits[i-1].File {
			list = append(list, sarifChange{Artifact: s.artifact(e.File)})
		}
		change := &list[len(list)-1]
		region := s.region(s.Source.position(e.File, e.Start), s.Source.position(e.File, e.End))
		change.Replacements = append(change.Replacements, sarifReplacement{region, sarifText{Text: e.New}})
	}
	return list
}

func (s SARIF) place(pos, end token.Position) sarifPhysical {
	p := sarifPhysical{Artifact: s.artifact(pos.Filename)}
	if pos.IsValid() {
		region := s.region(pos, end)
		p.Region = &region
	}
	return p
}

func (s SARIF) region(pos, end token.Position) sarifRegion {
	r := sarifRegion{StartLine: pos.Line, StartColumn: s.column(pos)}
	if !before(pos, end) {
		end = pos
	}
	r.EndLine, r.EndColumn = end.Line, s.column(end)
	return r
}

func (s SARIF) column(pos token.Position) int {
	if pos.Column == 0 {
		return 0 // not known
	}
	return s.Source.utf16Column(pos.Filename, pos.Line, pos.Column)
}

func (s SARIF) artifact(name string) sarifArtifact {
	rel := filepath.ToSlash(RelPath(s.Dir, name))
	if filepath.IsAbs(rel) || rel == ".." || strings.HasPrefix(rel, "../") {
		return sarifArtifact{URI: fileURI(name)}
	}
	return sarifArtifact{URI: (&url.URL{Path: rel}).String(), BaseID: srcRoot}
}

// fileURI returns the URI of a file or directory.
func fileURI(name string) string {
	path := filepath.ToSlash(name)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive of Windows
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
