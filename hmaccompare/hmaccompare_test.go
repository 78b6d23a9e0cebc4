package hmaccompare_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/hmaccompare"
)

func Test(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), hmaccompare.Analyzer, "mac", "secret",
		"shapes", "helpers/a", "helpers/b", "helpers/c", "helpers/d", "secrets", "truncated", "unused", "quiet", "testfiles", "generated", "exotic",
		"arithmetic", "flows", "records", "sources", "cuts", "lost", "ignored")
}
