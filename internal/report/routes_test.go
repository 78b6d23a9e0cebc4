package report

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"
)

func exampleRoutes() Routes {
	hook := Route{
		Method: "POST", Pattern: "/hook/{id}", Handler: "(*example.com/app.Server).Hook", Pos: position("/src/routes.go", 9, 2),
		Gate: []Step{
			{Kind: "limit", What: "httprate.LimitByIP", Key: "peer", Pos: position("/src/routes.go", 8, 2)},
			{Kind: "verify", What: "hmac.Equal", Pos: position("/src/sign.go", 20, 2)},
		},
	}
	wrong := Route{
		Method: "*", Pattern: "/<script>", Handler: "func literal", Pos: position("/src/routes.go", 10, 2),
		Gate:     []Step{{Kind: "verify", What: "hmac.Equal", Pos: position("/src/sign.go", 20, 2)}},
		Findings: []Finding{{Pass: "ratelimitorder", Category: "inconsistent", Message: "no rate check (ratelimitorder/inconsistent)", Pos: position("/src/routes.go", 10, 2)}},
	}
	open := Route{Method: "GET", Pattern: "/", Handler: "example.com/app.Home", Pos: position("/src/routes.go", 7, 2)}
	return Routes{Dir: filepath.FromSlash("/src"), List: SortRoutes([]Route{wrong, hook, open, hook})}
}

func TestRoutesText(t *testing.T) {
	out := new(strings.Builder)
	if err := exampleRoutes().Text(out); err != nil {
		t.Fatal(err)
	}
	want := `GET   /           -                   app.Home
POST  /hook/{id}  limit(peer) verify  app.Server.Hook
*     /<script>   verify              func literal
	routes.go:10:2: ratelimitorder/inconsistent
`
	if out.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", out, want)
	}
}

func TestRoutesJSON(t *testing.T) {
	out := new(strings.Builder)
	if err := exampleRoutes().JSON(out); err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	if err := json.Unmarshal([]byte(out.String()), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 {
		t.Fatalf("%d routes, want 3", len(got))
	}
	for _, name := range []string{"method", "pattern", "handler", "posn", "gate", "findings"} {
		for _, r := range got {
			if r[name] == nil {
				t.Errorf("no %s in %v", name, r)
			}
		}
	}
	step := got[1]["gate"].([]any)[0].(map[string]any)
	if step["step"] != "limit" || step["key"] != "peer" || step["posn"] != "routes.go:8:2" {
		t.Errorf("step: %v", step)
	}
}

func TestRoutesEmpty(t *testing.T) {
	out := new(strings.Builder)
	if err := (Routes{}).JSON(out); err != nil || out.String() != "[]\n" {
		t.Errorf("%q, %v", out, err)
	}
}

func TestRoutesHTML(t *testing.T) {
	out := new(strings.Builder)
	if err := exampleRoutes().HTML(out); err != nil {
		t.Fatal(err)
	}
	page := out.String()
	for _, want := range []string{"<code>/&lt;script&gt;</code>", `<li class="limit" title="httprate.LimitByIP routes.go:8:2">limit by peer</li>`, "</html>"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in the page", want)
		}
	}
	for _, asset := range []string{"http://", "https://", " src=", "@import", "url("} {
		if strings.Contains(page, asset) {
			t.Errorf("the page needs %s", asset)
		}
	}
}
