package directive_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/ratevet/ratevet/passes/directive"
)

func TestMalformed(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), directive.Analyzer, "malformed")
}
