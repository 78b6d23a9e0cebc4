package ratelimitorder_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/passes/settings"
	"github.com/ratevet/ratevet/ratelimitorder"
)

func Test(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), ratelimitorder.Analyzer, "handlers", "helpers/sig", "helpers/app",
		"routes/app", "routes/covered", "routes/quiet", "fields", "tables", "stacks", "options", "registrars", "unapplied", "intervals", "keys", "asym", "compose/mw", "compose/app", "compose/api", "compose/served", "skip", "tiers", "rejected", "ports", "servers", "routes/registered", "ignored/limits", "ignored/app", "apikeys", "places/app", "ignored/waits", "skip/gates", "skip/app", "hands/stacks", "hands/app", "rejected/wraps", "given/hooks", "given/app",
		"idle/internal/limits", "idle/api", "idle/cmd", "idle/cmd2",
		"idle/internal/gate", "idle/cmd3", "idle/cmd4", "handed/hooks", "handed/mw", "handed/app")
}

// TestOff has the checks that are off by default.
func TestOff(t *testing.T) {
	checks := settings.Analyzer.Flags.Lookup("checks")
	if err := checks.Value.Set("ratelimitorder/missing,ratelimitorder/shared,ratelimitorder/body"); err != nil {
		t.Fatal(err)
	}
	defer checks.Value.Set(checks.DefValue)
	analysistest.Run(t, analysistest.TestData(), ratelimitorder.Analyzer, "off/bare", "off/shared", "off/internal/given", "off/internal/keyed", "off/passing", "off/serves", "off/guards")
}
