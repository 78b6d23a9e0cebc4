package chain_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/passes/chain"
)

// A function that verifies requests says so to other packages, one that compares what it is
// handed does not.
func TestFacts(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), chain.Analyzer, "sig")
}
