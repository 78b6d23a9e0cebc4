package ratelimitorder_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/ratelimitorder"
)

func Test(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), ratelimitorder.Analyzer, "handlers", "helpers/sig", "helpers/app",
		"routes/app", "routes/covered", "routes/quiet", "unapplied", "keys", "asym", "compose/mw", "compose/app", "compose/api", "compose/served", "skip", "ports", "servers",
		"idle/internal/limits", "idle/api", "idle/cmd", "idle/cmd2",
		"idle/internal/gate", "idle/cmd3")
}
